// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/named.h"

#include "receipts/roll.h"

namespace touat::receipts {

Name nameOf(TenderKind kind) {
    switch (kind) {
    case TenderKind::cash:
        return {"نقدًا", "Espèces"};
    case TenderKind::card:
        return {"بطاقة", "Carte"};
    case TenderKind::mobile:
        return {"دفع بالهاتف", "Paiement mobile"};
    case TenderKind::account:
        return {"على الحساب", "Sur compte"};
    case TenderKind::voucher:
        return {"قسيمة شراء", "Bon d'achat"};
    case TenderKind::deposit:
        return {"عربون مدفوع", "Acompte versé"};
    case TenderKind::exchange:
        return {"سلعة مستبدلة", "Échange"};
    }
    return {};
}

Name nameOf(CashReason reason) {
    switch (reason) {
    case CashReason::change:
        return {"صرف", "Monnaie"};
    case CashReason::safe:
        return {"الخزنة", "Coffre"};
    case CashReason::bank:
        return {"البنك", "Banque"};
    case CashReason::purchase:
        return {"شراء", "Achat"};
    case CashReason::other:
        return {"سبب آخر", "Autre motif"};
    }
    return {};
}

std::string proofOf(const Tender& tender) {
    std::string proof;
    const auto add = [&](const std::string& part) {
        if (part.empty()) return;
        if (!proof.empty()) proof += " · ";
        proof += part;
    };
    add(tender.scheme);
    add(tender.reference);
    if (tender.lastFour) add("xxxx\u00A0" + *tender.lastFour);
    if (tender.terminal) add("TPE\u00A0" + *tender.terminal);
    return proof;
}

std::string percent(Rate rate) {
    const auto points = rate.basisPoints();
    auto text = std::to_string(points / 100);
    if (points % 100 != 0) text += ',' + std::to_string(points % 100 / 10);
    return text + "\u00A0%";
}

Name trainingMark() {
    return {"تدريب: ليس وصلاً", "FORMATION\u00A0: sans valeur"};
}

Name copyMark(int copy) {
    const auto number = std::to_string(copy);
    return {"نسخة مكررة رقم " + isolated(number), "DUPLICATA n°\u00A0" + number};
}

} // namespace touat::receipts
