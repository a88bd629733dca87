// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/rule_exception.h"

#include <algorithm>
#include <map>

#include "core/acts/loss_entries.h"
#include "core/acts/may_act.h"
#include "core/book/stored_fact.h"
#include "core/journal/balance_table.h"
#include "core/journal/ruling_table.h"
#include "core/stock/item_table.h"
#include "core/stock/place_table.h"
#include "core/stock/transfer_table.h"

namespace touat {

namespace {

/// "stock:S07" and its like; empty: nobody has it in hands there.
std::optional<GoodsSpot> inHands(const std::string& account) {
    const auto place = Stall::parse(account.substr(account.find(':') + 1));
    if (!place) return std::nullopt;
    for (const auto spot : handedSpots)
        if (accountOf(spot, *place) == account) return GoodsSpot{*place, spot, std::nullopt};
    return std::nullopt;
}

/// The first spot of another place that has the item by its book.
std::optional<std::pair<GoodsSpot, Quantity>> elsewhere(Database& db, ItemId item, Stall than) {
    for (const auto& [account, quantity] : BalanceTable(db).accountsOf(item))
        if (const auto at = inHands(account); at && at->place != than && quantity.isPositive())
            return std::pair(*at, quantity);
    return std::nullopt;
}

/// What each place has of it on its account of what is lost; below zero: it found more than it had lost.
std::map<Stall, Quantity> lostOf(Database& db, ItemId item) {
    std::map<Stall, Quantity> lost;
    for (const auto& [account, quantity] : BalanceTable(db).accountsOf(item))
        if (const auto place = Stall::parse(account.substr(account.find(':') + 1));
            place && accountOf(Spot::lost, *place) == account)
            lost[*place] = quantity;
    return lost;
}

/// How much of what one place lost can still turn up at another: what was found there already is not found
/// once more, and a piece not once more anywhere.
Quantity leftToFind(Database& db, ItemId item, ItemKind kind, Stall lostAt, Stall foundAt) {
    Quantity left;
    for (const auto& [place, quantity] : lostOf(db, item))
        if (place == lostAt)
            left += quantity;
        else if (place == foundAt || kind == ItemKind::piece)
            left += std::min(quantity, Quantity{});
    return left;
}

std::vector<ProposedRuling> onClaim(Database& db, Stall claims, ItemId piece) {
    const GoodsSpot shelf{claims, Spot::shelf, std::nullopt};
    const GoodsSpot lost{claims, Spot::lost, std::nullopt};
    auto loser = lost; // it may be found at one place and lost at another
    for (const auto& [place, quantity] : lostOf(db, piece))
        if (quantity.isPositive()) loser.place = place;
    const auto here = BalanceTable(db).goods(accountOf(shelf), piece);
    const auto missed = BalanceTable(db).goods(accountOf(lost), piece);
    const auto other = elsewhere(db, piece, claims);
    const auto move = [&](Ruling ruling, const GoodsSpot& from, const GoodsSpot& to) {
        const auto cost =
            from.place == to.place ? std::nullopt : CostTable(db).average(from.place, piece);
        return ProposedRuling{ruling,
                              {{piece, ItemKind::piece, Quantity::pieces(1), from, to, cost}}};
    };
    std::vector<ProposedRuling> ways;
    if (here < Quantity{}) { // it sold or sent what its book did not have
        if (other) ways.push_back(move(Ruling::carried, other->first, shelf));
        ways.push_back(move(Ruling::found, loser, shelf));
    } else if (here.isPositive() && (other || here > Quantity::pieces(1))) { // it is there twice
        if (other && missed < Quantity{}) ways.push_back(move(Ruling::carried, other->first, lost));
        ways.push_back(move(Ruling::missing, shelf, lost));
    }
    ways.push_back({Ruling::stands, {}});
    return ways;
}

/// A place sold what its book had not. While it is below zero: there was more than anybody wrote in, or it
/// came from a place that has some; afterwards somebody wrote it.
std::vector<ProposedRuling> onOversell(Database& db, Stall seller, ItemId item) {
    const GoodsSpot shelf{seller, Spot::shelf, std::nullopt};
    const auto below = -BalanceTable(db).goods(accountOf(shelf), item);
    std::vector<ProposedRuling> ways;
    if (below.isPositive()) {
        const auto move = [&](Ruling ruling, const GoodsSpot& from, Quantity quantity) {
            const auto cost =
                from.place == seller ? std::nullopt : CostTable(db).average(from.place, item);
            ways.push_back({ruling, {{item, ItemKind::series, quantity, from, shelf, cost}}});
        };
        move(Ruling::found, {seller, Spot::lost, std::nullopt}, below);
        if (const auto other = elsewhere(db, item, seller))
            move(Ruling::carried, other->first, std::min(below, other->second));
    }
    ways.push_back({Ruling::stands, {}});
    return ways;
}

std::optional<Transfer> transferOf(Database& db, const FoundException& found) {
    const auto fact = storedFact<TransferReceived>(db, found.entry);
    return fact ? TransferTable(db).find(fact->transfer) : std::nullopt;
}

std::vector<ProposedRuling> onDifference(Database& db, const FoundException& found, ItemId item) {
    std::vector<ProposedRuling> ways{{Ruling::stands, {}}};
    const auto transfer = transferOf(db, found);
    if (!transfer) return ways;
    for (const auto& line : transfer->lines) {
        if (line.item != item || !line.lost.isPositive()) continue;
        for (const auto at : {transfer->to, transfer->from}) {
            const auto most = std::min(line.lost, leftToFind(db, item, line.kind, transfer->from, at));
            if (!most.isPositive()) continue;
            ways.push_back({Ruling::found,
                            {{item, line.kind, most,
                              {transfer->from, Spot::lost, std::nullopt},
                              {at, Spot::shelf, std::nullopt},
                              at == transfer->to ? line.cost : std::nullopt}}});
        }
    }
    return ways;
}

/// What an entry said a second time moved its goods all the same, as every entry does.
std::vector<ProposedRuling> onSecondWord(Database& db, const FoundException& found) {
    ProposedRuling back{Ruling::voided, {}};
    const auto undo = [&](const auto& line, Quantity quantity, const GoodsSpot& to,
                          const GoodsSpot& way) {
        if (quantity.isPositive())
            back.lines.push_back({line.item, line.kind, quantity, to, way, std::nullopt});
    };
    if (const auto received = storedFact<TransferReceived>(db, found.entry))
        for (const auto& line : received->lines)
            undo(line, line.accepted, {received->to, Spot::shelf, std::nullopt},
                 {received->from, Spot::shelf, received->to});
    if (const auto settled = storedFact<TransferSettled>(db, found.entry))
        for (const auto& line : settled->lines) {
            const GoodsSpot way{settled->from, Spot::shelf, settled->to};
            undo(line, line.back, {settled->from, Spot::shelf, std::nullopt}, way);
            undo(line, line.lost, {settled->from, Spot::lost, std::nullopt}, way);
        }
    return {back};
}

/// Where a piece stands when these postings have been added; empty: nowhere that can be told.
std::optional<RuledPiece> standing(Database& db, ItemId piece, const Postings& more) {
    auto accounts = BalanceTable(db).accountsOf(piece);
    for (const auto& posting : more.list)
        if (posting.commodity == Commodity::item(piece))
            accounts[posting.account] += Quantity::thousandths(posting.amount);
    const auto has = [&](std::string_view kind) {
        return std::any_of(accounts.begin(), accounts.end(), [&](const auto& each) {
            return each.first.starts_with(kind) && each.second.isPositive();
        });
    };
    for (const auto& [account, quantity] : accounts) {
        const auto at = inHands(account);
        if (!at || !quantity.isPositive()) continue;
        return RuledPiece{piece, stateAt(at->spot), at->place};
    }
    if (has("transit:")) return RuledPiece{piece, PieceState::inTransit, std::nullopt};
    if (has("sold:")) return RuledPiece{piece, PieceState::sold, std::nullopt};
    if (has("used:")) return RuledPiece{piece, PieceState::used, std::nullopt};
    if (has("lost:")) return RuledPiece{piece, PieceState::lost, std::nullopt};
    return std::nullopt;
}

std::vector<RuledPiece> standings(Book& centre, const std::vector<RuledLine>& lines,
                                  const Postings& more) {
    std::vector<RuledPiece> pieces;
    for (const auto& line : lines)
        if (line.kind == ItemKind::piece)
            if (const auto now = standing(centre.db(), line.item, more)) pieces.push_back(*now);
    return pieces;
}

/// Those of these items.
std::optional<std::vector<LossEntry>> lossesIn(const GoodsMoved& said,
                                               const std::vector<RuledLine>& lines) {
    std::vector<LossEntry> losses;
    for (const auto& loss : said.losses.value_or(std::vector<LossEntry>{}))
        if (std::any_of(lines.begin(), lines.end(),
                        [&](const RuledLine& line) { return line.item == loss.item; }))
            losses.push_back(loss);
    if (losses.empty()) return std::nullopt;
    return losses;
}

std::optional<std::vector<LossEntry>> lossesOf(Book& centre, const FoundException& found,
                                               const ProposedRuling& ruled) {
    if (ruled.ruling == Ruling::voided) {
        auto said = storedFact<TransferSettled>(centre.db(), found.entry);
        return said ? turned(std::move(said->losses)) : std::nullopt;
    }
    if (ruled.ruling == Ruling::carried || ruled.ruling == Ruling::missing) {
        // The other place has it, nobody lost it; but what was taken back for it twice is given back.
        const auto said = storedFact<GoodsMoved>(centre.db(), found.entry);
        return said && said->reason == MoveReason::found ? turned(lossesIn(*said, ruled.lines))
                                                         : std::nullopt;
    }
    if (ruled.ruling != Ruling::found) return std::nullopt;
    std::vector<LostGoods> goods;
    for (const auto& line : ruled.lines) {
        // Only what was lost is found again; of what nobody had missed nothing was paid.
        const auto lost = BalanceTable(centre.db()).goods(accountOf(line.from), line.item);
        goods.push_back({line.item, -std::clamp(lost, Quantity{}, line.quantity)});
    }
    return lossEntries(centre, goods);
}

Result<Done> mayRule(Book& centre, const Person& by) {
    if (!centre.stall().isCentre()) return refuse(Reason::notAllowed);
    return mayAct(centre, by, Right::adjustStock);
}

bool isFitNote(const std::string& text) { return text.size() <= 200 && isCleanText(text); }

} // namespace

std::optional<TransferId> unsettledIn(Book& centre, const FoundException& found) {
    if (found.kind != "transfer_difference") return std::nullopt;
    const auto transfer = transferOf(centre.db(), found);
    if (!transfer || transfer->state != TransferState::differs) return std::nullopt;
    return transfer->id;
}

std::vector<ProposedRuling> rulingsFor(Book& centre, const FoundException& found) {
    if (unsettledIn(centre, found)) return {};
    const auto item = ItemId::parse(found.subject);
    if (found.kind == "piece_claimed" && item)
        return onClaim(centre.db(), found.entry.stream.stall, *item);
    if (found.kind == "oversell" && item)
        return onOversell(centre.db(), found.entry.stream.stall, *item);
    if (found.kind == "transfer_difference" && item)
        return onDifference(centre.db(), found, *item);
    if (found.kind == "tail") return {{Ruling::letIn, {}}, {Ruling::stands, {}}};
    if (found.kind == "blocked") // it may have come meanwhile
        return ProjectionTable(centre.db()).read(found.entry.stream) >= found.entry.seq
                   ? std::vector<ProposedRuling>{{Ruling::stands, {}}}
                   : std::vector<ProposedRuling>{{Ruling::stands, {}}, {Ruling::letIn, {}}};
    if (found.kind == "transfer_twice") return onSecondWord(centre.db(), found);
    return {{Ruling::stands, {}}};
}

Result<RulingId> ruleException(Book& centre, const Person& by, ExceptionId about,
                               const std::string& kind, const ProposedRuling& shown,
                               const std::string& note) {
    if (const auto may = mayRule(centre, by); !may) return may.refusal();
    if (!isFitNote(note)) return refuse(Reason::textUnusable);
    const auto found = ExceptionTable(centre.db()).find(about.entry(), about.line(), kind);
    if (!found || RulingTable(centre.db()).of(about, kind)) return refuse(Reason::rulesMoved);
    const auto ways = rulingsFor(centre, *found);
    if (std::find(ways.begin(), ways.end(), shown) == ways.end()) return refuse(Reason::rulesMoved);
    ExceptionRuled fact;
    fact.about = about;
    fact.kind = kind;
    fact.ruling = shown.ruling;
    fact.lines = shown.lines;
    fact.losses = lossesOf(centre, *found, shown);
    fact.pieces = standings(centre, fact.lines, postingsOf(centre.stall(), fact));
    fact.note = note;
    return RulingId::of(centre.record(by, fact).id);
}

Result<Done> takeBackRuling(Book& centre, const Person& by, RulingId ruling,
                            const std::string& why) {
    if (const auto may = mayRule(centre, by); !may) return may.refusal();
    if (why.empty()) return refuse(Reason::noteMissing);
    if (!isFitNote(why)) return refuse(Reason::textUnusable);
    auto was = storedFact<ExceptionRuled>(centre.db(), ruling.entry());
    if (!was || !RulingTable(centre.db()).isInForce(ruling)) return refuse(Reason::rulesMoved);
    RulingTakenBack fact{ruling, std::move(*was), {}, why};
    fact.pieces = standings(centre, fact.was.lines, postingsOf(centre.stall(), fact));
    (void)centre.record(by, fact);
    return Done{};
}

} // namespace touat
