// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is different about a till to practise on: its stall is made for the day, and the learner sits
// at it without a PIN.
#include "app/till/till.h"

#include "app/demo/small_stall.h"
#include "core/acts/open_day.h"

namespace touat {

Till* Till::another(TillSettings settings) {
    settings.pictures = m_pictures;
    return new Till(std::move(settings), m_clock, m_random);
}

// The learner sells, somebody else agrees, the day is open.
void Till::makePracticeStall(Surroundings around) const {
    around.pinCost = PinCost::test; // nobody types this PIN
    SmallStall order;
    order.book = m_settings.book;
    order.words = m_settings.words;
    if (m_settings.learner) {
        order.seller.name = m_settings.learner->name;
        order.seller.portrait = m_settings.learner->portrait;
    }
    order.seller.language = m_settings.language;
    order.seller.role = Role::owner; // who learns may do everything: nobody else is asked
    order.seller.pin = "1397";
    order.manager.name = {"المدير", "Gestionnaire"};
    order.manager.role = Role::manager;
    order.manager.portrait = "p08";
    order.manager.pin = "2580";
    (void)makeSmallStall(order, around);
    giveKeys(around, loadKeys(keysBeside(order.book)));
    Book book(order.book, std::move(around));
    for (const auto& member : StaffTable(book.db()).at(book.stall()))
        if (member.role == Role::owner)
            (void)openDay(book, member.person(), book.today(),
                          DrawerCount::ofSum(Money::dinars(5000)));
}

void Till::sitDown() {
    if (m_person) return;
    m_books.run(
        this, [](Book& book) { return StaffTable(book.db()).at(book.stall()); },
        [this](const std::vector<StaffMember>& staff) {
            for (const auto& member : staff) {
                if (member.role != Role::owner) continue;
                m_stage = SigningIn; // on the way to the counter, not to be seen
                return personCame(member.person(), member, {});
            }
        });
}

} // namespace touat
