// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/artisan_paper_view.h"

#include <algorithm>

#include "core/book/stored_fact.h"
#include "core/consignment/account_view.h"
#include "core/consignment/share.h"
#include "core/journal/balance_table.h"
#include "core/sales/rules_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

std::optional<PrintedArtisan> printedArtisan(Database& db, ArtisanId id) {
    const auto artisan = ArtisanTable(db).find(id);
    if (!artisan) return std::nullopt;
    return PrintedArtisan{id, artisan->name, artisan->commune, artisan->card, artisan->phone};
}

namespace {

PrintedContract contractOf(Database& db, PrintedArtisan artisan, Stall stall, const Terms& terms,
                           int number, Day signedOn) {
    PrintedContract printed;
    printed.artisan = std::move(artisan);
    printed.place = {stall, placeNameOf(db, stall)};
    printed.number = number;
    printed.terms = terms;
    printed.signedOn = signedOn;
    return printed;
}

} // namespace

std::string PrintedContract::numberText() const {
    return place.place.text() + '-' + artisan.card + "-V" + std::to_string(number);
}

Hash PrintedContract::fingerprint() const {
    Hasher hasher("TOUAT-CONTRACT");
    hasher.add(artisan.id.text())
        .add(place.place.text())
        .add(std::to_string(number))
        .add(signedOn.iso())
        .add(json::textOf(terms));
    if (hands) hasher.add(json::textOf(*hands));
    return hasher.finish();
}

PrintedContract draftedContract(Book& book, ArtisanId artisan, Stall stall, const Terms& terms) {
    auto known = printedArtisan(book.db(), artisan);
    must(known.has_value(), "a contract is made with a known artisan");
    const auto before = ContractTable(book.db()).newest(artisan, stall);
    return contractOf(book.db(), std::move(*known), stall, terms, before ? before->number + 1 : 1,
                      book.today());
}

std::optional<PrintedContract> printedContract(Database& db, ContractId id) {
    const auto contract = ContractTable(db).find(id);
    auto artisan = contract ? printedArtisan(db, contract->artisan) : std::nullopt;
    if (!artisan) return std::nullopt;
    auto printed = contractOf(db, std::move(*artisan), contract->stall, contract->terms,
                              contract->number, contract->signedOn);
    if (contract->signature) printed.hands = contract->signature->hands;
    return printed;
}

// deposits ----------------------------------------------------------------------------------------

namespace {

std::string sixDigits(std::int64_t number) {
    const auto digits = std::to_string(number);
    return std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits;
}

// Item, price and share as they were when somebody looked at it.
PrintedAppraisal appraisalOf(Database& db, const AppraisedLine& line, Stall stall,
                             const Terms& terms) {
    PrintedAppraisal printed;
    printed.outcome = line.outcome;
    printed.quantity = line.quantity;
    printed.note = line.note;
    const auto stored = readStoredFact(db, line.id.entry());
    if (!line.item || !stored) return printed;
    const auto item = ShelfView(db, stall, dayOf(stored->envelope.at)).find(*line.item);
    if (!item) return printed;
    printed.item = item->name;
    printed.code = item->code();
    printed.unit = item->unit;
    printed.tag = item->price;
    const auto under = underRule(terms, ruleFor(terms, item->family, item->price));
    const auto shares = split(item->price, Quantity::pieces(1), under, item->net);
    if (shares) printed.artisan = shares->artisan;
    return printed;
}

} // namespace

Money PrintedDeposit::total() const {
    Money total;
    for (const auto& line : lines)
        total += amountFor(line.tag, line.quantity).value_or(Money{});
    return total;
}

bool PrintedDeposit::isComplete() const {
    return offered == Quantity{} && std::any_of(lines.begin(), lines.end(), [](const auto& line) {
               return line.outcome == Appraisal::accepted;
           });
}

std::string PrintedDeposit::numberText() const {
    if (!slip) return id.text();
    return stream.text() + "-D" + sixDigits(*slip);
}

std::string PrintedDeposit::proof() const {
    return "TOUATD " + id.text();
}

Hash PrintedDeposit::fingerprint() const {
    Hasher hasher("TOUAT-DEPOSIT");
    hasher.add(id.text())
        .add(numberText())
        .add(artisan.id.text())
        .add(std::to_string(contract))
        .add(json::textOf(terms))
        .add(std::to_string(counted.together().thousandths()))
        .add(note);
    if (hands) hasher.add(json::textOf(*hands));
    return hasher.finish();
}

std::optional<PrintedDeposit> printedDeposit(Database& db, DepositId id) {
    DepositTable deposits(db);
    const auto deposit = deposits.find(id);
    const auto stored = deposit ? readStoredFact(db, id.entry()) : std::nullopt;
    const auto contract = deposit ? ContractTable(db).find(deposit->contract) : std::nullopt;
    auto artisan = deposit ? printedArtisan(db, deposit->artisan) : std::nullopt;
    if (!stored || !contract || !artisan) return std::nullopt;
    PrintedDeposit printed;
    printed.id = id;
    printed.stream = deposit->stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.slip = deposit->slip;
    printed.at = stored->envelope.at;
    printed.by = staffNameOf(db, stored->envelope.by);
    printed.artisan = std::move(*artisan);
    printed.contract = contract->number;
    printed.terms = contract->terms;
    printed.counted = deposit->counted;
    printed.offered = deposit->offered;
    printed.photo = deposit->photo.value_or("");
    printed.note = deposit->note;
    if (const auto issuer = IssuerTable(db).find(printed.stream.stall, dayOf(printed.at)))
        printed.house = *issuer->party;
    if (deposit->signedIn) {
        const auto both = storedFact<DepositSigned>(db, *deposit->signedIn);
        must(both.has_value(), "what was signed is in the journal");
        printed.hands = both->hands;
    }
    for (const auto& line : deposits.lines(id))
        if (!line.undone)
            printed.lines.push_back(appraisalOf(db, line, printed.stream.stall, contract->terms));
    return printed;
}

// the way home ------------------------------------------------------------------------------------

UnitSums PrintedReturn::count() const {
    UnitSums count;
    for (const auto& line : lines) count.of(line.unit) += line.quantity;
    return count;
}

std::string PrintedReturn::numberText() const {
    return stream.text() + "-R" +
           sixDigits(id.entry().seq);
}

std::string PrintedReturn::proof() const {
    return "TOUATR " + id.text();
}

std::optional<PrintedReturn> printedReturn(Database& db, ReturnId id) {
    const auto stored = readStoredFact(db, id.entry());
    const auto* fact = stored ? std::get_if<GoodsReturned>(&stored->fact) : nullptr;
    auto artisan = fact != nullptr ? printedArtisan(db, fact->artisan) : std::nullopt;
    if (!artisan) return std::nullopt;
    PrintedReturn printed;
    printed.id = id;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = stored->envelope.at;
    printed.by = staffNameOf(db, stored->envelope.by);
    printed.artisan = std::move(*artisan);
    printed.photo = fact->photo.value_or("");
    printed.note = fact->note;
    ShelfView shelf(db, printed.stream.stall, dayOf(printed.at));
    for (const auto& line : fact->lines) {
        const auto item = shelf.find(line.item);
        if (!item) continue;
        printed.lines.push_back(
            {item->name, item->code(), item->unit, line.quantity, item->price});
    }
    return printed;
}

// payouts -----------------------------------------------------------------------------------------

namespace {

// Cash out of a drawer has an entry of its own, in front of the other and recorded with it.
PaidOutOf paidOutOf(Database& db, const EntryId& entry, PayoutMethod method, Money cash) {
    if (method != PayoutMethod::cash) return PaidOutOf::account;
    const auto out = storedFact<CashTakenOut>(db, {entry.stream, entry.seq - 1});
    const bool drawer = out && out->reason == CashReason::artisan && out->amount == cash;
    return drawer ? PaidOutOf::drawer : PaidOutOf::safe;
}

// Into a drawer: behind it.
PaidOutOf paidInto(Database& db, const EntryId& entry, const BalanceRepaid& paid) {
    if (paid.method != PayoutMethod::cash) return PaidOutOf::account;
    const auto in = storedFact<CashPutIn>(db, {entry.stream, entry.seq + 1});
    const bool drawer = in && in->reason == CashReason::artisan && in->amount == paid.amount;
    return drawer ? PaidOutOf::drawer : PaidOutOf::safe;
}

} // namespace

std::vector<CashPart> PrintedPayout::cash() const {
    return inCash(handedOver());
}

std::string PrintedPayout::proof() const {
    return "TOUATP " + id.text();
}

std::optional<PrintedPayout> printedPayout(Database& db, PayoutId id) {
    const auto stored = readStoredFact(db, id.entry());
    const auto* fact = stored ? std::get_if<ArtisanPaid>(&stored->fact) : nullptr;
    auto artisan = fact != nullptr ? printedArtisan(db, fact->artisan) : std::nullopt;
    const auto standing = PayoutTable(db).find(id);
    if (!artisan || !standing) return std::nullopt;
    PrintedPayout printed;
    printed.id = id;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = stored->envelope.at;
    printed.by = staffNameOf(db, stored->envelope.by);
    printed.artisan = std::move(*artisan);
    printed.method = fact->method;
    printed.from = paidOutOf(db, id.entry(), fact->method,
                             fact->amount + fact->rounding.value_or(Money{}));
    printed.reference = fact->reference;
    printed.amount = fact->amount;
    printed.rounding = fact->rounding.value_or(Money{});
    printed.reversed = standing->reversed;
    for (const auto& paid : fact->lines)
        if (auto line = accountLine(db, paid.entry)) printed.lines.push_back(std::move(*line));
    std::stable_sort(printed.lines.begin(), printed.lines.end(),
                     [](const AccountLine& a, const AccountLine& b) { return a.day < b.day; });
    return printed;
}

// advances, what came back, buy-outs --------------------------------------------------------------

std::vector<CashPart> PrintedHandover::cash() const {
    return method == PayoutMethod::cash ? inCash(amount) : std::vector<CashPart>{};
}

std::string PrintedHandover::proof() const {
    return "TOUATH " + id.text();
}

namespace {

void say(Database& db, PrintedHandover& printed, const AdvanceGiven& fact) {
    printed.note = fact.note;
    if (fact.goods) {
        const auto& entry = printed.id.entry();
        const auto item =
            ShelfView(db, entry.stream.stall, dayOf(printed.at)).find(fact.goods->item);
        must(item.has_value(), "what was given is an item");
        printed.item = item->name;
        printed.code = item->code();
        printed.unit = item->unit;
        printed.quantity = fact.goods->quantity;
        return;
    }
    printed.method = PayoutMethod::cash;
    printed.from = paidOutOf(db, printed.id.entry(), PayoutMethod::cash, fact.amount);
}

void say(Database& db, PrintedHandover& printed, const BalanceRepaid& fact) {
    printed.method = fact.method;
    printed.reference = fact.reference;
    printed.from = paidInto(db, printed.id.entry(), fact);
}

void say(Database&, PrintedHandover& printed, const BalanceWaived& fact) { printed.note = fact.why; }
void say(Database&, PrintedHandover& printed, const BoughtOut& fact) { printed.note = fact.note; }

} // namespace

std::optional<PrintedHandover> printedHandover(Database& db, ArtisanEntryId id) {
    const auto line = accountLine(db, id);
    const auto stored = line ? readStoredFact(db, id.entry()) : std::nullopt;
    if (!stored) return std::nullopt;
    PrintedHandover printed;
    printed.id = id;
    printed.stream = id.entry().stream;
    printed.stallName = stallNameOf(db, printed.stream);
    printed.at = stored->envelope.at;
    printed.by = staffNameOf(db, stored->envelope.by);
    printed.kind = line->kind;
    printed.amount = line->amount.isNegative() ? -line->amount : line->amount;
    printed.item = line->item;
    printed.code = line->code;
    printed.unit = line->unit;
    printed.quantity = line->quantity;
    const bool known = std::visit(
        [&](const auto& fact) {
            if constexpr (requires { say(db, printed, fact); }) {
                auto artisan = printedArtisan(db, fact.artisan);
                if (!artisan) return false;
                printed.artisan = std::move(*artisan);
                say(db, printed, fact);
                return true;
            }
            return false;
        },
        stored->fact);
    if (!known) return std::nullopt;
    return printed;
}

} // namespace touat
