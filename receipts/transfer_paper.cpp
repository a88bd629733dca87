// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/transfer_paper.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/two_copies.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

const Name& title() {
    static const Name name{"وصل تحويل البضاعة", "BON DE TRANSFERT"};
    return name;
}

const Name copies[] = {{"نسخة المرسل", "Exemplaire de l'expéditeur"},
                       {"نسخة المستلم", "Exemplaire du destinataire"}};

Name nameOf(const PrintedPlace& place) {
    const auto number = place.place.text();
    if (place.name.isEmpty()) return {number, number};
    const auto names = both(place.name);
    return {names.arabic + " · " + isolated(number), names.latin + " · " + number};
}

std::string momentText(Moment at) {
    return writtenDate(at) + "  " + writtenTime(at);
}

class OnLeaves {
  public:
    OnLeaves(const Fonts& fonts, const PrintedTransfer& transfer, const Name& copy)
        : m_transfer(transfer),
          m_copy(copy),
          m_leaves(fonts, LeafSize::halfA4, "Transfert " + transfer.numberText(),
                   with({"تابع وصل التحويل", "Suite du bon de transfert"}, transfer.numberText())) {
    }

    std::vector<Sheet> layOut(const House& house) {
        if (m_transfer.training) m_leaves.framed(trainingMark());
        m_leaves.bothSides(
            {m_copy.arabic + " · " + house.name.arabic, m_copy.latin + " · " + house.name.latin});
        m_leaves.title(title());
        m_leaves.bothSides(with({"من", "De"}, nameOf(m_transfer.from)), Step::normal, Weight::bold);
        m_leaves.bothSides(with({"إلى", "À"}, nameOf(m_transfer.to)), Step::normal, Weight::bold);
        m_leaves.bothSides(times());
        if (!m_transfer.carrier.empty())
            m_leaves.bothSides(with({"الناقل:", "Transporteur\u00A0:"}, m_transfer.carrier));
        m_leaves.space(mm(1));
        table();
        m_leaves.signHere(
            {with({"المرسل", "L'expéditeur"}, m_transfer.sender), {"المستلم", "Le destinataire"}});
        return m_leaves.finish(m_transfer.proof(), m_transfer.numberText());
    }

  private:
    static Name with(const Name& label, const Name& who) {
        return who.isEmpty() ? label : receipts::with(label, who);
    }
    static Name with(const Name& label, const std::string& what) {
        return receipts::with(label, what);
    }

    Name times() const {
        auto times = with({"أُرسل في", "Envoyé le"}, momentText(m_transfer.sentAt));
        if (m_transfer.receivedAt) {
            const auto arrived = with({"استُلم في", "reçu le"}, momentText(*m_transfer.receivedAt));
            times = {times.arabic + "، " + arrived.arabic, times.latin + ", " + arrived.latin};
        }
        return times;
    }

    void table() {
        m_leaves.table({"السلعة", "Article"},
                       {{{"الرمز", "Code"}, mm(36)},
                        {{"أُرسل", "Envoyé"}, mm(19)},
                        {{"قُبل", "Accepté"}, mm(19)},
                        {{"الفارق", "Écart"}, mm(19)}},
                       LeafRows::beside);
        for (const auto& line : m_transfer.lines) {
            std::vector<std::string> figures{line.code, written(line.sent), {}, {}};
            std::string why;
            if (m_transfer.receivedAt) {
                figures[2] = written(line.accepted);
                figures[3] = written(line.accepted - line.sent);
                const auto reason = receipts::nameOf(line.why);
                if (!reason.isEmpty()) why = reason.arabic + " · " + isolated(reason.latin);
            }
            m_leaves.row(withUnit(line.item, line.unit), why, figures);
        }
        m_leaves.endTable();
    }

    const PrintedTransfer& m_transfer;
    Name m_copy;
    Leaves m_leaves;
};

Sheet slip(const Fonts& fonts, const PrintedTransfer& transfer, RollForm form, const House& house,
           const Name& copy) {
    Roll roll(fonts, form);
    if (transfer.training) roll.framed(trainingMark());
    roll.centred(house.name, Step::headline, Weight::bold);
    roll.rule(350);
    roll.bothSides(title(), Step::normal, Weight::bold);
    roll.bothSides(copy);
    roll.bothSides(with({"رقم", "N°"}, transfer.numberText()));
    roll.bothSides(with({"من", "De"}, nameOf(transfer.from)), Step::small, Weight::bold);
    roll.bothSides(with({"إلى", "À"}, nameOf(transfer.to)), Step::small, Weight::bold);
    roll.bothSides(with({"أُرسل في", "Envoyé le"}, momentText(transfer.sentAt)));
    if (!transfer.sender.isEmpty()) roll.bothSides(with({"أرسله", "Par"}, transfer.sender));
    if (!transfer.carrier.empty())
        roll.bothSides(with({"الناقل:", "Transporteur\u00A0:"}, transfer.carrier));
    if (transfer.receivedAt)
        roll.bothSides(with({"استُلم في", "Reçu le"}, momentText(*transfer.receivedAt)));
    roll.rule();
    bool first = true;
    for (const auto& line : transfer.lines) {
        if (!first) roll.dashes();
        first = false;
        const auto sent = measured(line.sent, line.unit);
        roll.priced(line.item, form.first == First::arabic ? sent.arabic : sent.latin);
        roll.line(isolated(line.code), Step::small);
        if (!transfer.receivedAt || line.accepted == line.sent) continue;
        roll.bothSides(with({"قُبل", "Accepté"}, measured(line.accepted, line.unit)), Step::small,
                       Weight::bold);
        roll.bothSides(
            with(receipts::nameOf(line.why), measured(line.sent - line.accepted, line.unit)));
    }
    roll.rule(350);
    roll.signHere({"إمضاء المرسل", "Signature de l'expéditeur"});
    roll.signHere({"إمضاء الناقل", "Signature du transporteur"});
    roll.signHere({"إمضاء المستلم", "Signature du destinataire"});
    roll.space(1500);
    roll.bars(transfer.proof());
    roll.space(2500);
    roll.code(transfer.proof());
    roll.space(1200);
    roll.centredFigure(transfer.numberText(), Step::small);
    roll.dashes();
    return roll.finish("Touat " + transfer.numberText());
}

} // namespace

std::string drawTransfer(const Fonts& fonts, const PrintedTransfer& transfer, const House& house) {
    return drawPdf(fonts, twoCopies(OnLeaves(fonts, transfer, copies[0]).layOut(house),
                                    OnLeaves(fonts, transfer, copies[1]).layOut(house)));
}

std::string drawTransferSlip(const Fonts& fonts, const PrintedTransfer& transfer, RollForm form,
                             const House& house) {
    return drawPdf(fonts, std::vector<Sheet>{slip(fonts, transfer, form, house, copies[0]),
                                             slip(fonts, transfer, form, house, copies[1])});
}

} // namespace touat::receipts
