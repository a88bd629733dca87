// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands at the head and foot of every paper of the house.
#pragma once

#include "core/name.h"

namespace touat::receipts {

struct House {
    // Who answers for the goods of the artisans named on the receipt (2.1 of the consignment note).
    Name agency{"السلع المذكور صاحبها بيعت باسمه ولحسابه.",
                "Les articles dont l'artisan est nommé sont vendus en son nom et pour son compte, "
                "le stand étant mandataire."};
    Name name{"مركز الصناعات التقليدية بأدرار", "Centre artisanal d'Adrar"};
    Name thanks{"شكرًا لزيارتكم، واحتفظوا بهذا الوصل", "Merci de votre visite. Conservez ce reçu."};
};

} // namespace touat::receipts
