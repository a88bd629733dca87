// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/artisan_money.h"

#include <algorithm>

#include "core/acts/approve.h"
#include "core/acts/goods_lines.h"
#include "core/acts/may_act.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

Result<Artisan> artisanAt(Book& book, const Person& by, ArtisanId id, Money amount,
                          const std::string& note) {
    if (const auto may = mayAct(book, by, Right::payArtisans); !may) return may.refusal();
    auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan) return refuse(Reason::artisanUnknown);
    if (amount <= Money{}) return refuse(Reason::amountNotPositive);
    if (!amount.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (note.size() > 200 || !isCleanText(note)) return refuse(Reason::textUnusable);
    return std::move(*artisan);
}

Money balanceOf(Book& book, const std::string& account) {
    return BalanceTable(book.db()).money(account);
}

// What an artisan or a stall owes stands above zero in its account.
Result<Done> isOwed(Money owed, Money amount) {
    if (amount > owed) return refuse(Reason::moreThanOwed, std::max(owed, Money{}));
    return Done{};
}

// As far as the rules say an artisan gets more than is there; beyond that two people answer for it.
Result<Done> mayOwe(Book& book, const Person& by, ArtisanId artisan, Money more,
                    const std::optional<Person>& approver) {
    const auto most = RulesTable(book.db()).inForce(book.stall(), book.today()).artisanDebt;
    if (balanceOf(book, account::artisan(artisan)) + more <= most) return Done{};
    if (approver && approver->id != by.id && mayDo(*approver, Right::payArtisans)) return Done{};
    return refuse(Reason::approvalNeeded, std::string(wordOf(Right::payArtisans)));
}

Result<Done> stallAt(Book& centre, const Person& by, Stall stall, Money amount) {
    if (const auto may = mayAct(centre, by, Right::payArtisans); !may) return may.refusal();
    if (!centre.stall().isCentre()) return refuse(Reason::notAllowed);
    if (stall.isCentre()) return refuse(Reason::placeUnknown);
    if (amount <= Money{}) return refuse(Reason::amountNotPositive);
    if (!amount.fitsDocument()) return refuse(Reason::amountTooLarge);
    return Done{};
}

Result<Done> isShort(const std::string& text) {
    if (text.size() > 200 || !isCleanText(text)) return refuse(Reason::textUnusable);
    return Done{};
}

} // namespace

Result<Done> checkReference(PayoutMethod method, const std::string& reference) {
    const bool said = std::any_of(reference.begin(), reference.end(), [](unsigned char c) {
        return c > 0x7f || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    if (method != PayoutMethod::cash && !said) return refuse(Reason::referenceMissing);
    return isShort(reference);
}

Result<EntryId> recordWithCash(Book& book, const Person& by, ArtisanId artisan, Money cash,
                               CashFrom from, const Fact& fact,
                               const std::optional<Person>& approver) {
    if (from == CashFrom::safe) return book.record(by, fact, idOf(approver)).id;
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    const auto held = BalanceTable(book.db()).money(account::drawer(book.stall()));
    if (cash > held) return refuse(Reason::moreThanInDrawer, held);
    const auto name = ArtisanTable(book.db()).find(artisan)->name;
    CashTakenOut out{cash, CashReason::artisan, "",
                     name.latin.empty() ? name.arabic : name.latin};
    return book.recordTogether(by, std::vector<Fact>{out, fact}, idOf(approver)).back().id;
}

Result<ArtisanEntryId> giveAdvance(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                   const std::string& note, CashFrom from,
                                   const std::optional<Person>& approver) {
    if (const auto known = artisanAt(book, by, artisan, amount, note); !known)
        return known.refusal();
    if (const auto may = mayOwe(book, by, artisan, amount, approver); !may) return may.refusal();
    const auto recorded =
        recordWithCash(book, by, artisan, amount, from,
                       AdvanceGiven{artisan, amount, std::nullopt, note}, approver);
    if (!recorded) return recorded.refusal();
    return ArtisanEntryId::of(*recorded);
}

Result<ArtisanEntryId> giveWool(Book& book, const Person& by, ArtisanId artisan,
                                const IncomingLine& wool, Money amount, const std::string& note,
                                const std::optional<Person>& approver) {
    if (const auto known = artisanAt(book, by, artisan, amount, note); !known)
        return known.refusal();
    const auto goods = goodsAtHand(book, {wool}, Spot::shelf);
    if (!goods) return goods.refusal();
    const auto item = ShelfView(book.db(), book.stall(), book.today()).find(wool.item);
    if (item->artisan) return refuse(Reason::goodsEntrusted, item->code());
    if (item->kind == ItemKind::piece) return refuse(Reason::oneOfAKind, item->code());
    if (const auto may = mayOwe(book, by, artisan, amount, approver); !may) return may.refusal();
    return ArtisanEntryId::of(
        book.record(by, AdvanceGiven{artisan, amount, goods->front(), note}, idOf(approver)).id);
}

std::vector<ShelfItem> givableGoods(Book& book) {
    auto goods = ShelfView(book.db(), book.stall(), book.today()).all();
    std::erase_if(goods, [](const ShelfItem& item) {
        return item.artisan || item.kind != ItemKind::series || item.isKit() ||
               !item.free().isPositive();
    });
    return goods;
}

Result<ArtisanEntryId> takeRepayment(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                     const PayoutWish& how) {
    if (const auto known = artisanAt(book, by, artisan, amount, ""); !known) return known.refusal();
    if (const auto good = checkReference(how.method, how.reference); !good) return good.refusal();
    if (const auto owed = isOwed(balanceOf(book, account::artisan(artisan)), amount); !owed)
        return owed.refusal();
    std::vector<Fact> facts{BalanceRepaid{artisan, amount, how.method, how.reference}};
    if (how.method == PayoutMethod::cash && how.from == CashFrom::drawer) {
        if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
        facts.emplace_back(CashPutIn{amount, CashReason::artisan, ""});
    }
    return ArtisanEntryId::of(book.recordTogether(by, facts).front().id);
}

Result<ArtisanEntryId> waiveBalance(Book& book, const Person& by, ArtisanId artisan, Money amount,
                                    const std::string& why) {
    if (const auto known = artisanAt(book, by, artisan, amount, why); !known)
        return known.refusal();
    if (why.empty()) return refuse(Reason::noteMissing);
    if (const auto owed = isOwed(balanceOf(book, account::artisan(artisan)), amount); !owed)
        return owed.refusal();
    return ArtisanEntryId::of(book.record(by, BalanceWaived{artisan, amount, why}).id);
}

Result<Done> takeRemittance(Book& centre, const Person& by, Stall stall, Money amount,
                            const std::string& note) {
    if (const auto good = stallAt(centre, by, stall, amount); !good) return good.refusal();
    if (const auto good = isShort(note); !good) return good.refusal();
    if (const auto owed = isOwed(balanceOf(centre, account::current(stall)), amount); !owed)
        return owed.refusal();
    (void)centre.record(by, RemittanceTaken{stall, amount, note});
    return Done{};
}

Result<Done> payStall(Book& centre, const Person& by, Stall stall, Money amount,
                      const std::string& note) {
    if (const auto good = stallAt(centre, by, stall, amount); !good) return good.refusal();
    if (const auto good = isShort(note); !good) return good.refusal();
    if (const auto owed = isOwed(-balanceOf(centre, account::current(stall)), amount); !owed)
        return owed.refusal();
    (void)centre.record(by, StallPaid{stall, amount, note});
    return Done{};
}

Money rentFor(Money month, int days, int daysInMonth) {
    return proportion(month, days, daysInMonth);
}

RentCharged rentFrom(Stall stall, Day from, Money month, Rate vat) {
    const auto date = dateOf(from);
    auto until = from;
    while (dateOf(until.plus(1)).month == date.month) until = until.plus(1);
    const auto days = dateOf(until).day;
    RentCharged rent{stall, from, until, rentFor(month, days - date.day + 1, days), {}, {}};
    rent.vat = partOf(rent.amount, vat);
    return rent;
}

Result<Done> chargeRent(Book& centre, const Person& by, const RentCharged& rent) {
    if (const auto good = stallAt(centre, by, rent.stall, rent.amount); !good)
        return good.refusal();
    if (!rent.vat.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (rent.until < rent.from) return refuse(Reason::termUnusable);
    if (const auto good = isShort(rent.note); !good) return good.refusal();
    (void)centre.record(by, rent);
    return Done{};
}

Result<Done> takeRent(Book& centre, const Person& by, Stall stall, Money amount, PayoutMethod method,
                      const std::string& reference) {
    if (const auto good = stallAt(centre, by, stall, amount); !good) return good.refusal();
    if (const auto good = checkReference(method, reference); !good) return good.refusal();
    if (const auto owed = isOwed(balanceOf(centre, account::rentDue(stall)), amount); !owed)
        return owed.refusal();
    (void)centre.record(by, RentPaid{stall, amount, method, reference});
    return Done{};
}

} // namespace touat
