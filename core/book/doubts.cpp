// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/doubts.h"

#include <algorithm>
#include <map>

#include "core/book/state_tables.h"
#include "core/book/wanted_rights.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/exception_table.h"
#include "core/people/staff_table.h"
#include "core/sales/day_table.h"
#include "core/sales/order_table.h"
#include "core/sales/rules_table.h"
#include "core/sales/sale.h"

namespace touat {

namespace {

// Of its own stream a device knows what it wrote before; of the others what its feed had told. What the stall of
// another incarnation of the centre had read of a third is not asked: it is in its favour.
bool hadRead(Database& db, const Envelope& by, const EntryId& what) {
    if (what.stream == by.id.stream) return what.seq < by.id.seq;
    const auto told = what.stream.stall.isCentre() ? std::optional(what.stream.epoch) : [&] {
        const auto centre = DeviceTable(db).newest(Stall::centre());
        return centre ? std::optional(centre->stream.epoch) : std::nullopt;
    }();
    if (!told || by.seen.epoch < *told) return false;
    return !FeedTable(db).standsAfter(by.seen.seq, JournalTable(db).arrivalOf(what));
}

bool isSound(const PriceWord& word) { return word.price.fitsDocument() && word.floor.fitsDocument(); }

/// By which word a line went. Of two that say the same version the one in the stall's favour; a version that
/// nobody here knows may have gone with a centre's disk.
std::optional<PriceWord> priceOf(const std::vector<PriceWord>& words, const SoldLine& line) {
    std::optional<PriceWord> of;
    std::optional<PriceWord> any;
    for (const auto& word : words) {
        if (!isSound(word)) continue;
        if (word.version == line.priceVersion && (!of || word.floor < of->floor)) of = word;
        if (!any || word.floor < any->floor) any = word;
    }
    return of ? of : any;
}

// A part of something weighed is rounded itself.
Money reachedBy(const SoldLine& line) {
    return line.quantity.isWhole() ? line.amount : line.amount + Money::centimes(1);
}

std::optional<Money> leastMissed(Database& db, const std::vector<PriceWord>& words,
                                 const SoldLine& line) {
    const bool readable = line.quantity.isPositive() && line.quantity <= Quantity::largest() &&
                          line.amount <= Money::largest() && line.amount >= -Money::largest();
    const auto word = readable ? priceOf(words, line) : std::nullopt;
    if (!word) return std::nullopt;
    const auto tagged = amountFor(word->price, line.quantity);
    if (!tagged || reachedBy(line) >= *tagged) return std::nullopt;
    LineToSell from;
    from.line.quantity = line.quantity;
    from.agreedFloor = word->floor;
    auto least = amountFor(word->floor, line.quantity).value_or(Money{});
    const auto contract = line.contract ? ContractTable(db).find(*line.contract) : std::nullopt;
    if (contract) {
        const auto& terms = contract->terms;
        if (!terms.floor.value_or(Rate{}).isShare() || !terms.freeDiscount.value_or(Rate{}).isShare())
            return std::nullopt;
        from.terms = terms;
        from.agreedFloor = std::max(word->floor, partOf(word->price, terms.floor.value_or(Rate{})));
        least = leastWithoutAsking(from, *tagged);
    }
    if (reachedBy(line) >= least) return std::nullopt;
    return least;
}

std::optional<PriceWord> newerPrice(Database& db, const std::vector<PriceWord>& words,
                                    const Envelope& envelope, const SoldLine& line) {
    const auto day = envelope.day.value_or(dayOf(envelope.at));
    const auto went = priceOf(words, line);
    std::optional<PriceWord> newer;
    for (const auto& word : words) {
        const bool later = word.version > (newer ? newer->version : line.priceVersion);
        if (later && word.from <= day && hadRead(db, envelope, word.entry)) newer = word;
    }
    // What took back a price that never held says the one that did.
    if (newer && went && newer->price == went->price) return std::nullopt;
    return newer;
}

/// Whether somebody answers for so little: the artisan by a word, or a manager or owner as the second person.
bool isAgreed(Database& db, const Envelope& envelope, const SoldLine& line) {
    const auto approver =
        envelope.approver ? StaffTable(db).find(*envelope.approver) : std::nullopt;
    const bool house =
        approver && (approver->role == Role::manager || approver->role == Role::owner);
    if (line.consent == ConsentHow::vouched) return house;
    if (house && !line.artisan) return true;
    if (line.artisan && !line.consent) return false;
    const auto word = ConsentTable(db).lowest(line.item, dayOf(envelope.at));
    const auto agreed = word ? amountFor(*word, line.quantity) : std::nullopt;
    return agreed && reachedBy(line) >= *agreed;
}

void askAboutPrices(Database& db, const Envelope& envelope, const Document& document, int firstLine) {
    if (document.source) return; // made long ago, under other prices
    const bool ordered = document.order && OrderTable(db).find(*document.order);
    int number = firstLine;
    for (const auto& line : document.lines) {
        ++number;
        const auto words = PriceWordTable(db).of(line.item);
        if (newerPrice(db, words, envelope, line))
            ExceptionTable(db).insert(envelope.id, number, doubt::stalePrice, line.item.text());
        if (ordered) continue; // its prices were agreed when it was placed
        if (leastMissed(db, words, line) && !isAgreed(db, envelope, line))
            ExceptionTable(db).insert(envelope.id, number, doubt::underFloor, line.item.text());
    }
}

void askAboutPaid(Database& db, const Envelope& envelope, const Document& back) {
    int number = 0;
    for (const auto& line : back.lines) {
        ++number;
        if (!line.refunds || !line.artisan || line.isGoodwill() || line.shares.artisan.isZero()) continue;
        const auto sold = ArtisanEntryId::fromPacked(line.refunds->packed());
        if (ArtisanEntryTable(db).settledBy(sold, *line.artisan))
            ExceptionTable(db).insert(envelope.id, number, doubt::refundAfterPayout, line.item.text());
    }
}

void askAboutGap(Database& db, const Envelope& envelope, Day day, Money gap) {
    const auto stall = envelope.id.stream.stall;
    if (!gap.isZero() && RulesTable(db).inForce(stall, day).isFlagged(gap))
        ExceptionTable(db).insert(envelope.id, 0, doubt::cashGap, std::to_string(gap.centimes()));
}

/// By what the device had read; of several who decide about a person, any word that may have been the last.
bool hadRight(Database& db, const Envelope& envelope, const std::vector<RightsWord>& words,
              StaffId staff, const WantedRight& wanted) {
    const auto gives = [&](const RightsWord& word) {
        return word.rights.has(wanted.right) || (wanted.orElse && word.rights.has(*wanted.orElse));
    };
    if (words.empty()) return false;
    if (std::all_of(words.begin(), words.end(), gives)) return true;
    const RightsWord* admitted = nullptr;
    std::map<Stall, const RightsWord*> last;
    for (const auto& word : words) {
        if (word.entry == staff.entry())
            admitted = &word;
        else if (hadRead(db, envelope, word.entry))
            last[word.entry.stream.stall] = &word;
    }
    // Whom the centre has dismissed no stall takes back, whatever it had said before.
    const auto centre = last.find(Stall::centre());
    if (centre != last.end() && centre->second->rights.list().empty()) return false;
    if (last.empty()) return admitted != nullptr && gives(*admitted);
    return std::any_of(last.begin(), last.end(), [&](const auto& each) { return gives(*each.second); });
}

// Once of a person and a right until somebody has decided: a seller sells all day.
void askOnce(Database& db, const Envelope& envelope, const std::string& who, Right right) {
    const auto subject = who + ' ' + std::string(wordOf(right));
    ExceptionTable exceptions(db);
    if (!exceptions.waits(envelope.id.stream.stall, doubt::notAllowed, subject))
        exceptions.insert(envelope.id, 0, doubt::notAllowed, subject);
}

/// What gives money or goods away, or takes a tag down, wants a name: at a till somebody has signed in, and no command
/// line does it, but for former records.
struct WantsAName {
    // By hand below its tag, or on credit; a sale at its price brings what it gives.
    bool operator()(const SaleMade& fact) const {
        return !fact.document.source && wantedRights(fact).size() > 1;
    }
    bool operator()(const RefundMade& fact) const { return !fact.document.source; }
    bool operator()(const ExchangeMade&) const { return true; }
    bool operator()(const TenderCorrected&) const { return true; } // cash that never was in the drawer
    bool operator()(const CashTakenOut&) const { return true; }
    bool operator()(const OrderCancelled& fact) const { return !fact.back.empty(); }
    bool operator()(const PriceChanged&) const { return true; }
    bool operator()(const ArtisanPaid&) const { return true; }
    bool operator()(const PayoutReversed&) const { return true; } // it is owed once more
    bool operator()(const AdvanceGiven&) const { return true; }
    bool operator()(const BalanceRepaid&) const { return true; } // it is owed no more
    bool operator()(const BalanceWaived&) const { return true; }
    bool operator()(const BoughtOut& fact) const { return fact.against == BoughtFor::price; }
    bool operator()(const GoodsMoved& fact) const { return isWriteOff(fact.reason); }
    bool operator()(const StockCounted&) const { return true; } // that found something missing
    bool operator()(const TransferSettled& fact) const {
        return std::any_of(fact.lines.begin(), fact.lines.end(),
                           [](const SettledLine& line) { return line.lost.isPositive(); });
    }
    bool operator()(const GoodsReturned&) const { return true; }
    bool operator()(const auto&) const { return false; }
};

void askAboutRights(Database& db, const Envelope& envelope, const Fact& fact) {
    const auto wants = wantedRights(fact);
    if (wants.empty()) return;
    if (!envelope.by) { // the device's owner, at its command line
        if (std::visit(WantsAName{}, fact)) askOnce(db, envelope, "-", wants.back().right);
        return;
    }
    RightsWordTable said(db);
    const auto words = said.of(*envelope.by);
    for (const auto& wanted : wants) {
        if (hadRight(db, envelope, words, *envelope.by, wanted)) continue;
        if (wanted.ofEither && envelope.approver &&
            hadRight(db, envelope, said.of(*envelope.approver), *envelope.approver, wanted))
            continue;
        return askOnce(db, envelope, envelope.by->text(), wanted.right);
    }
}

// A stolen device writes any amount.
Money between(Money counted, Money expected) {
    const auto fits = [](Money money) { return money <= Money::largest() && money >= -Money::largest(); };
    return fits(counted) && fits(expected) ? counted - expected : Money{};
}

} // namespace

Money gapOf(const DayOpened& fact) {
    return fact.first != 0 ? Money{} : between(fact.counted, fact.expected); // a first float fits
}

Money gapOf(const DayClosed& fact) { return between(fact.counted, fact.expected); }

std::optional<Money> leastMissed(Database& db, const SoldLine& line) {
    return leastMissed(db, PriceWordTable(db).of(line.item), line);
}

std::optional<PriceWord> newerPrice(Database& db, const Envelope& envelope, const SoldLine& line) {
    return newerPrice(db, PriceWordTable(db).of(line.item), envelope, line);
}

void keepWords(Database& db, const Envelope& envelope, const Fact& fact) {
    if (const auto* changed = std::get_if<PriceChanged>(&fact))
        PriceWordTable(db).insert(envelope.id, *changed);
    if (const auto* admitted = std::get_if<StaffAdmitted>(&fact))
        RightsWordTable(db).insert(StaffId::of(envelope.id), envelope.id,
                                   admitted->rights.value_or(rightsOf(admitted->role).list()));
    const auto* set = std::get_if<RightsSet>(&fact);
    const auto* dismissed = std::get_if<StaffDismissed>(&fact);
    const auto* readmitted = std::get_if<StaffReadmitted>(&fact);
    if (set == nullptr && dismissed == nullptr && readmitted == nullptr) return;
    if (ExceptionTable(db).has(envelope.id, 0, "contradiction")) return;
    if (set != nullptr)
        RightsWordTable(db).insert(set->staff, envelope.id, set->rights);
    if (dismissed != nullptr)
        RightsWordTable(db).insert(dismissed->staff, envelope.id, {});
    if (readmitted != nullptr)
        if (const auto again = StaffTable(db).find(readmitted->staff))
            RightsWordTable(db).insert(again->id, envelope.id, again->mayDo().list());
}

void askAbout(Database& db, const Envelope& envelope, const Fact& fact) {
    if (envelope.id.stream.stall.isCentre()) return; // there everybody proved themselves to it
    askAboutRights(db, envelope, fact);
    if (const auto* sale = std::get_if<SaleMade>(&fact))
        askAboutPrices(db, envelope, sale->document, 0);
    if (const auto* refund = std::get_if<RefundMade>(&fact))
        askAboutPaid(db, envelope, refund->document);
    if (const auto* exchange = std::get_if<ExchangeMade>(&fact)) {
        askAboutPaid(db, envelope, exchange->back);
        askAboutPrices(db, envelope, exchange->taken, takenLine);
    }
    if (const auto* opened = std::get_if<DayOpened>(&fact))
        askAboutGap(db, envelope, opened->day, gapOf(*opened));
    if (const auto* closed = std::get_if<DayClosed>(&fact)) {
        const auto day = DayTable(db).find(closed->opened);
        askAboutGap(db, envelope, day ? day->day : dayOf(envelope.at), gapOf(*closed));
    }
}

} // namespace touat
