// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/count_stock.h"

#include <algorithm>
#include <unordered_map>

#include "core/acts/approve.h"
#include "core/acts/loss_entries.h"
#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/measured_code.h"
#include "core/sales/rules_table.h"
#include "core/stock/corner_table.h"
#include "core/stock/count_table.h"
#include "core/stock/item_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

// One fact holds the differences; a message to the centre has room for so many.
constexpr std::size_t mostDifferences = 2000;

Result<ShelfItem> countableAnywhere(Book& book, const OpenCount& count, ItemId id) {
    auto item = ShelfView(book.db(), book.stall(), book.today()).find(id);
    if (!item || item->kind == ItemKind::service) return refuse(Reason::itemUnknown, id.text());
    if (!count.family.empty() && item->family != count.family)
        return refuse(Reason::outsideCount, item->code());
    if (count.artisan && item->artisan != count.artisan)
        return refuse(Reason::otherOwner, item->code());
    if (item->isSold()) return refuse(Reason::pieceSold, item->code());
    if (item->piece && item->piece->holder && item->piece->holder != book.stall())
        return refuse(Reason::pieceNotHere, item->code());
    return std::move(*item);
}

Result<ShelfItem> countable(Book& book, const OpenCount& count, ItemId id) {
    auto item = countableAnywhere(book, count, id);
    if (!item || !count.corner) return item;
    const auto lies = CornerTable(book.db()).where(book.stall(), count.spot, id);
    if (!lies || lies->id != *count.corner) return refuse(Reason::otherCorner, item->code());
    return item;
}

Result<OpenCount> countAtHand(Book& book, const Person& by, std::int64_t number) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    auto count = OpenCountTable(book.db()).find(number);
    if (!count) return refuse(Reason::countUnknown);
    return std::move(*count);
}

struct ReadScan {
    std::vector<ItemId> items;
    std::optional<Quantity> weight; // of a weighed packet
};

ReadScan readScan(Book& book, const std::string& code) {
    ItemTable items(book.db());
    auto found = items.allByCodeAt(book.stall(), code);
    if (!found.empty()) return {std::move(found), std::nullopt};
    const auto rules = RulesTable(book.db()).inForce(book.stall(), book.today());
    const auto packet = readMeasuredCode(code, rules.codes.value_or(std::vector<CodeRule>{}));
    if (!packet || !packet->weight) return {};
    return {items.allByCodeAt(book.stall(), packet->item), packet->weight};
}

Quantity levelOf(Book& book, const OpenCount& count, ItemId item) {
    return BalanceTable(book.db()).goods(accountOf(count.spot, book.stall()), item);
}

std::int64_t open(Book& book, const Person& by, OpenCount count) {
    count.number = std::max(OpenCountTable(book.db()).lastNumber(),
                            CountTable(book.db()).lastNumber(book.stream())) + 1;
    count.openedAt = book.now();
    count.by = by.id;
    OpenCountTable(book.db()).open(count);
    return count.number;
}

} // namespace

Result<std::int64_t> openCount(Book& book, const Person& by, Spot spot, const std::string& family,
                               CountSight sight) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    OpenCount count;
    count.spot = spot;
    count.family = family;
    count.blind = sight == CountSight::blind;
    return open(book, by, count);
}

Result<std::int64_t> openCornerCount(Book& book, const Person& by, CornerId id, CountSight sight) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto corner = CornerTable(book.db()).find(id);
    if (!corner || corner->closed || corner->place != book.stall())
        return refuse(Reason::cornerUnknown);
    OpenCount count;
    count.spot = corner->spot;
    count.corner = id;
    count.blind = sight == CountSight::blind;
    return open(book, by, count);
}

Result<std::int64_t> openArtisanCount(Book& book, const Person& by, Spot spot, ArtisanId artisan,
                                      CountSight sight) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (!ArtisanTable(book.db()).find(artisan)) return refuse(Reason::artisanUnknown);
    OpenCount count;
    count.spot = spot;
    count.artisan = artisan;
    count.blind = sight == CountSight::blind;
    return open(book, by, count);
}

Result<ScannedTally> tallyCode(Book& book, const Person& by, std::int64_t number,
                               const std::string& code, std::optional<Quantity> quantity) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    const auto meant = meantBy(book, number, code);
    if (meant.empty()) return refuse(Reason::codeUnknown, code);
    if (meant.size() > 1) return refuse(Reason::codeTwice, code);
    return tallyItem(book, by, number, meant.front(),
                     quantity ? quantity : readScan(book, code).weight);
}

std::vector<ItemId> meantBy(Book& book, std::int64_t number, const std::string& code) {
    auto all = readScan(book, code).items;
    OpenCountTable notes(book.db());
    const auto count = notes.find(number);
    if (!count || all.size() < 2) return all;
    std::vector<ItemId> covered;
    for (const auto id : all) {
        const auto item = countable(book, *count, id);
        const bool done = item && item->kind == ItemKind::piece && notes.tally(number, id);
        if (item && !done) covered.push_back(id);
    }
    if (covered.empty()) all.resize(1); // whatever is to be said of it
    return covered.empty() ? all : covered;
}

Result<ScannedTally> tallyItem(Book& book, const Person& by, std::int64_t number, ItemId id,
                               std::optional<Quantity> said) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    const auto item = countable(book, *count, id);
    if (!item) return item.refusal();
    if (said && !said->isPositive()) return refuse(Reason::quantityNotPositive);
    const auto more = said.value_or(isMeasured(item->unit) ? Quantity{} : Quantity::pieces(1));
    if (!fitsUnit(more, item->unit)) return refuse(Reason::quantityNotWhole);
    OpenCountTable notes(book.db());
    const bool piece = item->kind == ItemKind::piece;
    if (piece && (more != Quantity::pieces(1) || notes.tally(number, item->id)))
        return refuse(Reason::oneOfAKind, item->code());
    notes.add(number, item->id, by.id, more, levelOf(book, *count, item->id), book.head().seq);
    return ScannedTally{*notes.tally(number, item->id), more};
}

Result<ScannedTally> tallyHere(Book& book, const Person& by, std::int64_t number, ItemId id,
                               std::optional<Quantity> said) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    const auto corner =
        count->corner ? CornerTable(book.db()).find(*count->corner) : std::nullopt;
    if (!corner || corner->closed) return refuse(Reason::cornerUnknown);
    if (const auto item = countableAnywhere(book, *count, id); !item) return item.refusal();
    if (!countable(book, *count, id)) // whether the book has any of it there or not: here it is
        (void)book.record(by, GoodsPlaced{corner->spot, corner->id, {id}});
    return tallyItem(book, by, number, id, said);
}

Result<Tally> recount(Book& book, const Person& by, std::int64_t number, ItemId id,
                      Quantity quantity) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    const auto item = countable(book, *count, id);
    if (!item) return item.refusal();
    if (quantity < Quantity{}) return refuse(Reason::quantityNotPositive);
    if (!fitsUnit(quantity, item->unit)) return refuse(Reason::quantityNotWhole);
    if (item->kind == ItemKind::piece && quantity > Quantity::pieces(1))
        return refuse(Reason::oneOfAKind, item->code());
    OpenCountTable notes(book.db());
    notes.replace(number, id, by.id, quantity, levelOf(book, *count, id), book.head().seq);
    return *notes.tally(number, id);
}

namespace {

// What is sold after its scan was there; but where somebody has said since how many there are, what was missed
// then would be taken off twice, and its artisan paid twice.
std::vector<Tally> talliesOf(Book& book, const OpenCount& count) {
    auto tallies = OpenCountTable(book.db()).tallies(count.number);
    auto oldest = book.head().seq;
    for (const auto& tally : tallies) oldest = std::min(oldest, tally.since);
    const auto said = CountTable(book.db()).saidSince({book.stream(), oldest}, count.spot);
    for (auto& tally : tallies)
        if (const auto last = said.find(tally.item); last != said.end() && last->second > tally.since)
            tally.moved = true;
    return tallies;
}

} // namespace

Result<std::vector<CountedItem>> countLines(Book& book, std::int64_t number) {
    OpenCountTable notes(book.db());
    const auto count = notes.find(number);
    if (!count) return refuse(Reason::countUnknown);
    std::unordered_map<std::int64_t, Tally> tallies;
    for (const auto& tally : talliesOf(book, *count))
        tallies.emplace(tally.item.packed(), tally);
    std::vector<CountedItem> lines;
    for (const auto& level :
         CountTable(book.db()).levels(accountOf(count->spot, book.stall()), count->family,
                                     count->corner, count->artisan)) {
        CountedItem line;
        line.item = level.item;
        line.kind = level.kind;
        line.unit = level.unit;
        line.expected = level.quantity;
        if (const auto tally = tallies.extract(level.item.packed())) {
            line.expected = tally.mapped().expected;
            line.counted = tally.mapped().counted;
            line.scanned = true;
            line.moved = tally.mapped().moved;
        } else if (level.quantity == Quantity{}) {
            continue;
        }
        lines.push_back(line);
    }
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& [packed, tally] : tallies) { // the book never had them here
        const auto item = shelf.find(tally.item);
        lines.push_back({tally.item, item->kind, item->unit, tally.expected, tally.counted, true,
                         tally.moved});
    }
    std::sort(lines.begin(), lines.end(), [](const CountedItem& a, const CountedItem& b) {
        const auto rank = [](const CountedItem& line) {
            return line.moved ? 0 : line.difference() != Quantity{} ? 1 : 2;
        };
        return std::pair(rank(a), a.item) < std::pair(rank(b), b.item);
    });
    return lines;
}

CountSum countSum(Book& book, const std::vector<CountedItem>& lines) {
    ShelfView shelf(book.db(), book.stall(), book.today());
    const auto worth = [&](const CountedItem& line, Quantity quantity) {
        return proportion(shelf.find(line.item)->price, quantity.thousandths(),
                          Quantity::pieces(1).thousandths());
    };
    CountSum sum;
    for (const auto& line : lines) {
        if (line.scanned) ++sum.kinds;
        if (line.moved) ++sum.again;
        sum.expected.of(line.unit) += line.expected;
        sum.counted.of(line.unit) += line.counted;
        const auto difference = line.difference();
        if (difference == Quantity{}) continue;
        ++sum.differing;
        if (difference.isPositive()) {
            sum.found.of(line.unit) += difference;
            sum.foundValue += worth(line, difference);
        } else {
            sum.missing.of(line.unit) += -difference;
            sum.missingValue += worth(line, -difference);
        }
    }
    return sum;
}

namespace {

bool isReason(const std::string& text) { return text.size() <= 200 && isCleanText(text); }

// What differs, each with the reason that is its own.
Result<std::vector<CountedLine>> differences(Book& book, const std::vector<CountedItem>& lines,
                                             const std::string& note,
                                             const CountReasons& reasons,
                                             const std::set<ItemId>& given) {
    std::vector<CountedLine> differing;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : lines) {
        if (line.difference() == Quantity{}) continue;
        if (given.contains(line.item))
            if (const auto may = mayGiveAway(*shelf.find(line.item)); !may) return may.refusal();
        CountedLine one{line.item, line.kind, line.expected, line.counted};
        const auto own = reasons.find(line.item);
        if (own != reasons.end() && !own->second.empty() && own->second != note)
            one.why = own->second;
        if (one.why && !isReason(*one.why)) return refuse(Reason::textUnusable);
        if (!one.why && note.empty())
            return refuse(Reason::noteMissing, shelf.find(line.item)->code());
        differing.push_back(std::move(one));
    }
    return differing;
}

} // namespace

Result<Done> closeCount(Book& book, const Person& by, std::int64_t number, const std::string& note,
                        const std::optional<Person>& approver, const CountReasons& reasons,
                        const std::set<ItemId>& given) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    OpenCountTable notes(book.db());
    if (CountTable(book.db()).has(book.stream(), number)) { // the power went after the fact
        notes.close(number);
        return Done{};
    }
    if (!isReason(note)) return refuse(Reason::textUnusable);
    const auto lines = countLines(book, number);
    if (!lines) return lines.refusal();
    StockCounted fact;
    fact.number = number;
    fact.spot = count->spot;
    fact.family = count->family;
    fact.corner = count->corner;
    fact.artisan = count->artisan;
    fact.blind = count->blind;
    fact.counters = notes.counters(number);
    fact.note = note;
    UnitSums sums;
    for (const auto& line : *lines) {
        if (line.moved)
            return refuse(Reason::countMoved,
                          ShelfView(book.db(), book.stall(), book.today()).find(line.item)->code());
        if (line.scanned) ++fact.kinds;
        fact.units += line.counted;
        sums.of(line.unit) += line.counted;
    }
    if (sums.measured() != UnitSums{}) fact.sums = sums;
    auto differing = differences(book, *lines, note, reasons, given);
    if (!differing) return differing.refusal();
    fact.lines = std::move(*differing);
    if (!fact.lines.empty()) {
        if (const auto one = oneOfThemMay(by, approver, Right::adjustStock); !one)
            return one.refusal();
    }
    if (fact.lines.size() > mostDifferences)
        return refuse(Reason::tooManyLines, Quantity::pieces(mostDifferences));
    std::vector<LostGoods> lost;
    for (const auto& line : fact.lines) lost.push_back({line.item, line.expected - line.counted});
    fact.losses = lossEntries(book, lost);
    (void)book.record(by, fact, idOf(approver));
    notes.close(number);
    return Done{};
}

Result<Done> dropCount(Book& book, const Person& by, std::int64_t number) {
    const auto count = countAtHand(book, by, number);
    if (!count) return count.refusal();
    OpenCountTable(book.db()).close(number);
    return Done{};
}

} // namespace touat
