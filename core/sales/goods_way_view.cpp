// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of one item, from its workshop to whoever bought it.
#include <algorithm>

#include "core/consignment/artisan_table.h"
#include "core/sales/goods_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/transfer_table.h"

namespace touat {

namespace {

void registration(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    Query row(db, "SELECT registered_ms, stall, price FROM item WHERE id = ?1", item);
    if (!row.next()) return;
    GoodsStep step;
    step.at = row.moment();
    step.place = row.stall();
    step.amount = row.money();
    way.push_back(step);
}

std::string codeOf(Database& db, const std::string& item) {
    const auto id = ItemId::parse(item);
    if (!id) return {};
    Query row(db, "SELECT code FROM item WHERE id = ?1", *id);
    return row.next() ? row.text() : std::string{};
}

Name nameOf(Database& db, std::string_view artisan) {
    const auto id = ArtisanId::parse(artisan);
    const auto known = id ? ArtisanTable(db).find(*id) : std::nullopt;
    return known ? known->name : Name{};
}

/// "whose it was, whose it is, why"
void correction(Database& db, GoodsStep& step) {
    step.kind = StepKind::ownerCorrected;
    const std::string said = std::move(step.text);
    const auto was = said.find(' ');
    const auto now = was == said.npos ? said.npos : said.find(' ', was + 1);
    must(now != said.npos, "a corrected owner is two artisans and a word");
    step.was = nameOf(db, said.substr(0, was));
    step.now = nameOf(db, said.substr(was + 1, now - was - 1));
    step.text = said.substr(now + 1);
}

void moves(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    Query row(db,
              "SELECT kind, at_ms, place, staff, quantity, note, photo FROM goods_move "
              "WHERE item = ?1",
              item);
    while (row.next()) {
        GoodsStep step;
        const auto kind = row.text();
        step.at = row.moment();
        step.place = row.stall();
        step.by = row.maybe(&Query::id<StaffId>);
        step.quantity = row.quantity();
        step.text = row.text();
        step.photo = row.text();
        if (kind == "received")
            step.kind = StepKind::received;
        else if (kind == "deposited")
            step.kind = StepKind::deposited;
        else if (kind == "counted")
            step.kind = StepKind::counted;
        else if (kind == "returned")
            step.kind = StepKind::wentHome;
        else if (kind == "bought_out")
            step.kind = StepKind::boughtOut;
        else if (kind == "advanced")
            step.kind = StepKind::advanced;
        else if (kind == "withdrawn")
            step.kind = StepKind::withdrawn;
        else if (kind == "ruled")
            step.kind = StepKind::ruled;
        else if (kind == "became_own") {
            step.kind = StepKind::becameOwn;
            step.text = codeOf(db, step.text);
        } else if (kind == "owner_corrected") {
            correction(db, step);
        } else {
            step.kind = StepKind::moved;
            step.reason = fromWord<MoveReason>(kind);
        }
        way.push_back(step);
    }
}

void transfers(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    Query row(db,
              "SELECT t.from_place, t.to_place, t.sent_ms, t.sent_by, t.received_ms, t.carrier, "
              "l.sent, l.accepted, l.back, l.lost FROM transfer_line AS l "
              "JOIN transfer AS t ON t.id = l.transfer WHERE l.item = ?1",
              item);
    while (row.next()) {
        GoodsStep sent;
        sent.kind = StepKind::sent;
        sent.place = row.stall();
        sent.other = row.stall();
        sent.at = row.moment();
        sent.by = row.maybe(&Query::id<StaffId>);
        const auto received = row.maybe(&Query::moment);
        sent.text = row.text();
        sent.quantity = row.quantity();
        way.push_back(sent);
        if (!received) continue;
        const auto arrived = [&](StepKind kind, Quantity quantity, bool atSender) {
            if (!quantity.isPositive()) return;
            GoodsStep step;
            step.kind = kind;
            step.at = *received;
            step.place = atSender ? sent.place : *sent.other;
            step.other = atSender ? *sent.other : sent.place;
            step.quantity = quantity;
            way.push_back(step);
        };
        const auto accepted = row.quantity();
        arrived(StepKind::arrived, accepted, false);
        arrived(StepKind::refused, sent.quantity - accepted, false);
        arrived(StepKind::cameBack, row.quantity(), true);
        arrived(StepKind::lost, row.quantity(), true);
    }
}

void sales(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    Query row(db,
              "SELECT s.series, s.at_ms, s.stall, s.epoch, s.number, s.staff, l.quantity, "
              "l.amount FROM sale_line AS l JOIN sale AS s ON s.id = l.sale WHERE l.item = ?1",
              item);
    while (row.next()) {
        GoodsStep step;
        const auto series = row.word<Series>();
        step.kind = series == Series::sale ? StepKind::sold : StepKind::refunded;
        step.at = row.moment();
        step.place = row.stall();
        const auto epoch = static_cast<int>(row.integer());
        step.number = documentNumber({step.place, epoch}, series, row.integer());
        step.by = row.maybe(&Query::id<StaffId>);
        step.quantity = row.quantity();
        step.amount = row.money();
        way.push_back(step);
    }
}

void prices(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    // What was overtaken before it began never held.
    Query row(db,
              "SELECT p.from_day, p.price FROM price AS p WHERE p.item = ?1 AND NOT EXISTS("
              "SELECT 1 FROM price WHERE item = p.item AND version > p.version AND from_day < p.from_day)",
              item);
    while (row.next()) {
        GoodsStep step;
        step.kind = StepKind::priced;
        step.at = momentOf(row.day(), 0);
        step.amount = row.money();
        way.push_back(step);
    }
}

void inspections(Database& db, ItemId item, std::vector<GoodsStep>& way) {
    Query row(db,
              "SELECT at_ms, place, officer, outcome, grade, coalesce(seal, note) "
              "FROM inspection WHERE item = ?1",
              item);
    while (row.next()) {
        GoodsStep step;
        step.kind = StepKind::inspected;
        step.at = row.moment();
        step.place = row.stall();
        step.by = row.maybe(&Query::id<StaffId>);
        step.outcome = row.word<StampOutcome>();
        if (const auto grade = row.maybe(&Query::integer)) step.grade = static_cast<int>(*grade);
        step.text = row.text();
        way.push_back(step);
    }
}

/// Clocks of several devices are evidence: what stands at the same moment stays as it was collected.
void byTheClock(std::vector<GoodsStep>& way) {
    std::stable_sort(way.begin(), way.end(),
                     [](const GoodsStep& a, const GoodsStep& b) { return a.at < b.at; });
}

} // namespace

std::vector<GoodsStep> wholeWay(std::vector<GoodsStep> here, const std::vector<GoodsStep>& told) {
    const auto same = [](const GoodsStep& a, const GoodsStep& b) {
        return a.kind == b.kind && a.at == b.at && a.place == b.place && a.other == b.other &&
               a.quantity == b.quantity && a.amount == b.amount;
    };
    const auto known = here.size();
    for (const auto& step : told) {
        const auto end = here.begin() + static_cast<std::ptrdiff_t>(known);
        const auto found =
            std::find_if(here.begin(), end, [&](const GoodsStep& each) { return same(each, step); });
        if (found == end)
            here.push_back(step);
        else if (found->byName.isEmpty())
            found->byName = step.byName;
    }
    byTheClock(here);
    return here;
}

std::vector<GoodsStep> GoodsView::wayFor(ItemId item, Stall place) {
    auto way = wayOf(item);
    const auto there = [&](const GoodsStep& step) { return step.place == place || step.other == place; };
    if (std::none_of(way.begin(), way.end(), there)) return {};
    Query row(m_db, "SELECT kind FROM item WHERE id = ?1", item);
    must(row.next(), "what has a way has a card");
    const bool oneOff = row.word<ItemKind>() == ItemKind::piece;
    const auto ofTheThing = [](StepKind kind) {
        return kind == StepKind::registered || kind == StepKind::priced ||
               kind == StepKind::inspected || kind == StepKind::ownerCorrected;
    };
    if (!oneOff)
        std::erase_if(way, [&](const GoodsStep& step) { return !there(step) && !ofTheThing(step.kind); });
    for (auto& step : way)
        if (step.place != place) step.photo.clear();
    return way;
}

std::vector<GoodsStep> GoodsView::wayOf(ItemId item) {
    std::vector<GoodsStep> way;
    for (auto* collect : {registration, inspections, moves, transfers, prices, sales})
        collect(m_db, item, way);
    byTheClock(way);
    for (auto& step : way) {
        if (!step.by) continue;
        Query row(m_db, "SELECT name_ar, name_fr FROM staff WHERE id = ?1", *step.by);
        if (!row.next()) continue;
        step.byName.arabic = row.text();
        step.byName.latin = row.text();
    }
    return way;
}

std::vector<MovedGoods> GoodsView::movements(Stall place, Day from, Day until) {
    const auto begin = momentOf(from, 0);
    const auto end = momentOf(until.plus(1), 0);
    std::vector<std::pair<ItemId, MovedGoods>> items;
    {
        Query row(m_db,
                  "SELECT i.id, i.code, i.name_ar, i.name_fr FROM item AS i WHERE i.id IN ("
                  "SELECT item FROM goods_move WHERE place = ?1 AND at_ms >= ?2 AND at_ms < ?3 "
                  "UNION SELECT l.item FROM transfer AS t JOIN transfer_line AS l "
                  "ON l.transfer = t.id WHERE ?1 IN (t.from_place, t.to_place) AND t.sent_ms < ?3 "
                  "AND coalesce(t.received_ms, t.sent_ms) >= ?2 "
                  "UNION SELECT l.item FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
                  "WHERE s.stall = ?1 AND s.at_ms >= ?2 AND s.at_ms < ?3) ORDER BY i.id",
                  place, begin, end);
        while (row.next()) {
            const auto item = row.id<ItemId>();
            MovedGoods moved;
            moved.code = row.text();
            moved.name.arabic = row.text();
            moved.name.latin = row.text();
            items.emplace_back(item, std::move(moved));
        }
    }
    const auto isMovement = [](StepKind kind) {
        return kind != StepKind::registered && kind != StepKind::priced &&
               kind != StepKind::inspected;
    };
    std::vector<MovedGoods> all;
    for (auto& [item, moved] : items)
        for (auto& step : wayOf(item)) {
            if (step.place != place || step.at < begin || step.at >= end || !isMovement(step.kind))
                continue;
            moved.step = std::move(step);
            all.push_back(moved);
        }
    std::stable_sort(all.begin(), all.end(), [](const MovedGoods& a, const MovedGoods& b) {
        return a.step.at < b.step.at;
    });
    return all;
}

} // namespace touat
