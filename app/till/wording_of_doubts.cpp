// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of what a manager looks at although it fits together: prices, refunds, drawers and rights.
#include "app/manager/doubt_details.h"
#include "app/till/wording.h"
#include "core/book/doubts.h"

namespace touat {

QString Wording::doubt(const std::string& kind, const QString& place,
                       const DoubtDetails& details) const {
    const auto who = name(details.who);
    if (kind == doubt::underFloor)
        //: %1 a stall, %2 an amount paid for goods, %3 the least that they had to bring without the artisan's or a manager's word
        return tr("%1 sold this for %2. It had to bring %3, and nobody agreed to less.")
            .arg(place, priced(details.is), priced(details.should));
    if (kind == doubt::stalePrice)
        //: %1 a stall, %2 the price by which it sold goods, %3 the newer price that it had been told
        return tr("%1 sold this by the old price, %2. It had been told the new one: %3.")
            .arg(place, priced(details.is), priced(details.should));
    if (kind == doubt::refundAfterPayout)
        //: %1 a stall, %2 an artisan, %3 the artisan's part of goods that a buyer brought back
        return tr("%1 took goods back from a buyer after %2 had been paid for them. Owed back: %3.")
            .arg(place, who, priced(details.is));
    if (kind == doubt::notAllowed && details.right)
        return who.isEmpty()
                   //: somebody worked at a stall (%1) who is in no list of staff; %2 what they did there, as rights are called
                   ? tr("Somebody whom the book does not know worked at %1: %2").arg(place, right(*details.right))
                   //: somebody (%1) did at a stall (%2) what their rights do not allow; %3 what, as rights are called
                   : tr("%1 had not the right to this at %2: %3").arg(who, place, right(*details.right));
    if (kind != doubt::cashGap || !details.count) return doubt(kind, place);
    QString sentence;
    if (*details.count == CountedAt::opening)
        //: a count of a stall's (%1) drawer before work; %2 counted, %3 what the book said
        sentence = tr("Before work the drawer of %1 held %2. The book said %3");
    else
        //: a count of a stall's (%1) drawer after work; %2 counted, %3 what the book said
        sentence = tr("After work the drawer of %1 held %2. The book said %3");
    sentence = sentence.arg(place, priced(details.is), priced(details.should));
    sentence += QStringLiteral("  ·  ") + gap(details.is - details.should);
    if (details.said.empty()) return sentence;
    return sentence + QStringLiteral("  ·  ") + QString::fromStdString(details.said);
}

QString Wording::step(const DoubtStep& step) const {
    const auto sentence = [&]() -> QString {
        switch (step.kind) {
        //: an artisan was paid so much
        case DoubtStepKind::paidOut: return tr("Paid out to the artisan: %1").arg(priced(step.amount));
        //: the drawer was counted before work
        case DoubtStepKind::opening: return tr("Counted before work: %1").arg(priced(step.amount));
        //: the drawer was counted after work
        case DoubtStepKind::closing: return tr("Counted after work: %1").arg(priced(step.amount));
        case DoubtStepKind::did: break;
        }
        //: an entry of the journal, by its number
        return tr("Entry %1").arg(QString::fromStdString(step.entry.text()));
    }();
    const auto who = name(step.byName);
    if (who.isEmpty()) return sentence;
    //: a step of an item, and who did it
    return tr("%1, by %2").arg(sentence, who);
}

} // namespace touat
