// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/goods_paper_view.h"

#include <algorithm>
#include <tuple>

#include "core/book/document_view.h"
#include "core/book/open_count_table.h"
#include "core/book/stored_fact.h"
#include "core/consignment/artisan_table.h"
#include "core/people/staff_table.h"
#include "core/sales/goods_view.h"
#include "core/people/staff_table.h"
#include "core/stock/corner_table.h"
#include "core/stock/count_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::string_view transferMark = "TOUATT ";

std::string countNumber(const Stream& stream, std::int64_t number) {
    const auto digits = std::to_string(number);
    return stream.text() + "-I" +
           std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits;
}

Likeness likenessOf(const GoodsRow& goods) {
    return {goods.photo, goods.picture, goods.palette};
}

PrintedCountLine countLine(const ShelfItem& item) {
    PrintedCountLine line;
    line.item = item.name;
    line.code = item.code();
    line.family = item.family;
    line.unit = item.unit;
    line.price = item.price;
    return line;
}

} // namespace

Name placeNameOf(Database& db, Stall place) {
    if (const auto known = PlaceTable(db).find(place)) return known->card.name;
    if (const auto device = DeviceTable(db).newest(place)) return device->stallName;
    return {};
}

std::optional<PrintedLabel> printedLabel(Database& db, Stall stall, Day day, ItemId id) {
    const auto item = ShelfView(db, stall, day).find(id);
    if (!item) return std::nullopt;
    PrintedLabel label;
    label.code = item->code();
    label.item = item->name;
    label.price = item->price;
    label.unit = item->unit;
    label.pricedOn = ItemTable(db).pricedOn(id, day);
    label.inspection = InspectionTable(db).of(id);
    if (item->artisan)
        if (const auto artisan = ArtisanTable(db).find(*item->artisan)) {
            label.artisan = artisan->name;
            label.village = artisan->commune;
        }
    if (const auto details = ItemTable(db).details(id)) {
        if (details->village) label.village = *details->village;
        label.size = details->size.value_or(Name{});
        label.colour = details->colour.value_or(Name{});
    }
    return label;
}

std::optional<PrintedProvenance> printedProvenance(Book& book, ItemId id) {
    auto& db = book.db();
    auto label = printedLabel(db, book.stall(), book.today(), id);
    const auto item = ShelfView(db, book.stall(), book.today()).find(id);
    if (!label || !item) return std::nullopt;
    PrintedProvenance printed;
    printed.label = std::move(*label);
    printed.likeness = {item->photo, item->picture, item->palette};
    printed.details = ItemTable(db).details(id).value_or(ItemDetails{});
    Stall last = Stall::centre(); // which writes cards and keeps no goods
    for (const auto& step : GoodsView(db, book.today()).wayOf(id)) {
        const bool had = step.kind == StepKind::registered || step.kind == StepKind::deposited ||
                         step.kind == StepKind::received || step.kind == StepKind::arrived ||
                         step.kind == StepKind::cameBack;
        if (!had || step.place.isCentre() || step.place == last) continue;
        last = step.place;
        printed.way.push_back({placeNameOf(db, step.place), dayOf(step.at)});
    }
    return printed;
}

std::string PrintedTransfer::proof() const {
    return std::string(transferMark) + id.text();
}

std::optional<PrintedTransfer> printedTransfer(Database& db, TransferId id) {
    const auto transfer = TransferTable(db).find(id);
    if (!transfer) return std::nullopt;
    PrintedTransfer printed;
    printed.id = id;
    printed.from = {transfer->from, placeNameOf(db, transfer->from)};
    printed.to = {transfer->to, placeNameOf(db, transfer->to)};
    printed.sentAt = transfer->sentAt;
    printed.sender = staffNameOf(db, transfer->sentBy);
    printed.carrier = transfer->carrier;
    printed.receivedAt = transfer->receivedAt;
    ShelfView shelf(db, transfer->to, dayOf(transfer->sentAt));
    for (const auto& line : transfer->lines) {
        PrintedTransferLine row;
        if (const auto item = shelf.find(line.item)) {
            row.item = item->name;
            row.code = item->code();
            row.unit = item->unit;
        }
        row.sent = line.sent;
        row.accepted = line.accepted;
        row.why = line.why;
        printed.lines.push_back(std::move(row));
    }
    return printed;
}

std::optional<TransferId> transferOfCode(std::string_view code) {
    if (code.starts_with(transferMark)) code.remove_prefix(transferMark.size());
    return TransferId::parse(code);
}

std::string PrintedCount::numberText() const {
    return countNumber(stream, number);
}

namespace {

Name cornerName(Database& db, std::optional<CornerId> id) {
    const auto corner = id ? CornerTable(db).find(*id) : std::nullopt;
    return corner ? corner->name : Name{};
}

Name artisanName(Database& db, std::optional<ArtisanId> id) {
    const auto artisan = id ? ArtisanTable(db).find(*id) : std::nullopt;
    return artisan ? artisan->name : Name{};
}

} // namespace

std::optional<PrintedCount> printedCountSheet(Book& book, std::int64_t number) {
    auto& db = book.db();
    const auto count = OpenCountTable(db).find(number);
    if (!count) return std::nullopt;
    PrintedCount printed;
    printed.stream = book.stream();
    printed.stallName = stallNameOf(db, printed.stream);
    printed.number = number;
    printed.spot = count->spot;
    printed.family = count->family;
    printed.corner = cornerName(db, count->corner);
    printed.artisan = artisanName(db, count->artisan);
    printed.blind = count->blind;
    printed.at = count->openedAt;
    printed.by = staffNameOf(db, count->by);
    ShelfView shelf(db, book.stall(), book.today());
    const auto levels = CountTable(db).levels(accountOf(count->spot, book.stall()), count->family,
                                              count->corner, count->artisan);
    for (const auto& level : levels) {
        const auto item = shelf.find(level.item);
        if (!item || level.quantity == Quantity{}) continue;
        auto line = countLine(*item);
        line.expected = level.quantity;
        printed.lines.push_back(std::move(line));
    }
    std::sort(printed.lines.begin(), printed.lines.end(),
              [](const PrintedCountLine& a, const PrintedCountLine& b) {
                  return std::tie(a.family, a.item.latin, a.item.arabic, a.code) <
                         std::tie(b.family, b.item.latin, b.item.arabic, b.code);
              });
    return printed;
}

std::optional<PrintedCount> printedCountReport(Database& db, CountId id) {
    const auto stored = readStoredFact(db, id.entry());
    const auto* fact = stored ? std::get_if<StockCounted>(&stored->fact) : nullptr;
    if (fact == nullptr) return std::nullopt;
    PrintedCount printed;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.number = fact->number;
    printed.spot = fact->spot;
    printed.family = fact->family;
    printed.corner = cornerName(db, fact->corner);
    printed.artisan = artisanName(db, fact->artisan);
    printed.blind = fact->blind;
    printed.at = stored->envelope.at;
    printed.by = staffNameOf(db, stored->envelope.by);
    printed.closed = true;
    printed.kinds = fact->kinds;
    printed.units = fact->sums.value_or(UnitSums{fact->units, {}, {}});
    for (const auto& counter : fact->counters)
        printed.counters.push_back(staffNameOf(db, counter));
    printed.approver = staffNameOf(db, stored->envelope.approver);
    printed.note = fact->note;
    ShelfView shelf(db, printed.stream.stall, dayOf(printed.at));
    for (const auto& counted : fact->lines) {
        const auto item = shelf.find(counted.item);
        auto line = item ? countLine(*item) : PrintedCountLine{};
        line.expected = counted.expected;
        line.counted = counted.counted;
        line.why = counted.why.value_or(std::string{});
        printed.lines.push_back(std::move(line));
    }
    return printed;
}

std::vector<PrintedWanted> printedWanted(Book& book, const Person& by,
                                         std::optional<ArtisanId> artisan) {
    auto& db = book.db();
    ShelfView shelf(db, book.stall(), book.today());
    const auto wanted = GoodsView(db, book.today()).wanted(book.stall());
    std::vector<PrintedWanted> papers;
    std::optional<ArtisanId> last;
    for (const auto& row : wanted) {
        const auto maker = row.goods.artisan;
        if (!maker || (artisan && *artisan != *maker)) continue;
        if (last != maker) {
            PrintedWanted paper;
            paper.stream = book.stream();
            paper.stallName = stallNameOf(db, paper.stream);
            paper.at = book.now();
            paper.by = staffNameOf(db, by.id);
            paper.artisan = row.goods.artisanName;
            paper.commune = row.goods.commune;
            if (const auto known = ArtisanTable(db).find(*maker)) paper.phone = known->phone;
            papers.push_back(std::move(paper));
            last = maker;
        }
        const auto item = shelf.find(row.goods.item);
        papers.back().lines.push_back({row.goods.name, row.goods.code, likenessOf(row.goods),
                                       item ? item->unit : Unit::piece, row.wanted,
                                       row.askedOn});
    }
    return papers;
}

} // namespace touat
