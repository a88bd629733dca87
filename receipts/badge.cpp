// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/badge.h"

namespace touat::receipts {

namespace {

Name roleName(Role role) {
    switch (role) {
    case Role::seller:
        return {"البيع", "Vente"};
    case Role::owner:
        return {"صاحب المحل", "Propriétaire du stand"};
    case Role::accountant:
        return {"المحاسبة", "Comptabilité"};
    case Role::manager:
        return {"الإدارة", "Gestion"};
    case Role::officer:
        return {"الدمغ", "Estampillage"};
    case Role::administrator:
        return {"تسيير المستخدمين", "Administration"};
    case Role::counsellor:
        return {"المرافقة", "Accompagnement"};
    }
    return {};
}

} // namespace

std::string drawBadge(const Fonts& fonts, const PrintedBadge& badge, RollForm form,
                      const House& house) {
    Roll roll(fonts, form);
    roll.dashes(); // to cut along
    roll.centred(house.name, Step::small);
    roll.centred(badge.stallName, Step::normal, Weight::bold);
    roll.space(2000);
    roll.picture(badge.face);
    roll.space(1000);
    roll.centred(badge.person, Step::headline, Weight::bold);
    roll.centred(roleName(badge.role), Step::normal);
    roll.space(2000);
    roll.code(badge.code, 7);
    roll.space(2000);
    roll.dashes();
    return drawPdf(fonts, roll.finish("Touat badge " + preferred(badge.person.latin,
                                                                 badge.person.arabic)));
}

} // namespace touat::receipts
