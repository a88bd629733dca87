// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/calling.h"

#include "core/phone.h"
#include "receipts/named.h"

namespace touat::receipts {

void headOfCalls(Leaves& leaves, const House& house, const Name& place, const Name& title, bool training) {
    if (training) leaves.framed(trainingMark());
    leaves.bothSides(house.name, Step::normal, Weight::bold);
    leaves.bothSides(place);
    leaves.space(mm(3));
    leaves.rule(400);
    leaves.title(title);
}

void Calling::call(const Name& commune, const Name& name, const std::string& phone) {
    m_leaves.space(mm(4));
    if (m_village == nullptr || *m_village != commune) {
        m_village = &commune;
        m_leaves.bothSides(both(commune), Step::headline);
        m_leaves.space(mm(1));
    }
    m_leaves.bothSides(both(name), Step::normal, Weight::bold);
    m_leaves.bothSides(with({"الهاتف:", "Tél.\u00A0:"},
                            phone.empty() ? "........................" : spokenPhone(phone)),
                       Step::headline, Weight::bold);
    m_leaves.space(mm(2));
}

} // namespace touat::receipts
