// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/move_cash.h"

#include "core/acts/approve.h"
#include "core/acts/may_act.h"
#include "core/journal/balance_table.h"
#include "core/sales/day_table.h"
#include "core/sales/rules_table.h"

namespace touat {

namespace {

Result<Done> mayMove(Book& book, const Person& by, Money amount, const std::string& note) {
    if (const auto may = mayAct(book, by, Right::moveCash); !may) return may.refusal();
    if (!DayTable(book.db()).openAt(book.stall())) return refuse(Reason::dayNotOpen);
    if (amount <= Money{}) return refuse(Reason::amountNotPositive);
    if (!amount.fitsDocument()) return refuse(Reason::amountTooLarge);
    if (note.size() > 200 || !isCleanText(note)) return refuse(Reason::textUnusable);
    return Done{};
}

} // namespace

Result<Done> putCash(Book& book, const Person& by, Money amount, CashReason reason,
                     const std::string& note) {
    if (const auto may = mayMove(book, by, amount, note); !may) return may.refusal();
    (void)book.record(by, CashPutIn{amount, reason, note});
    return Done{};
}

Result<Done> takeCash(Book& book, const Person& by, Money amount, CashReason reason,
                      const std::string& note, const std::string& receiver,
                      const std::optional<Person>& approver) {
    if (const auto may = mayMove(book, by, amount, note); !may) return may.refusal();
    if (receiver.size() > 200 || !isCleanText(receiver)) return refuse(Reason::textUnusable);
    const auto cap = RulesTable(book.db()).inForce(book.stall(), book.today()).takeOutCap;
    const bool free = by.role != Role::seller || amount <= cap;
    if (!free && (!approver || approver->role == Role::seller))
        return refuse(Reason::approvalNeeded, std::string(wordOf(Right::moveCash)));
    const auto held = BalanceTable(book.db()).money(account::drawer(book.stall()));
    if (amount > held) return refuse(Reason::moreThanInDrawer, held);
    CashTakenOut fact{amount, reason, note, std::nullopt};
    if (!receiver.empty()) fact.receiver = receiver;
    (void)book.record(by, fact, idOf(approver));
    return Done{};
}

} // namespace touat
