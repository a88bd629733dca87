// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/order_paper.h"

#include "receipts/leaves.h"
#include "receipts/named.h"
#include "receipts/written.h"

namespace touat::receipts {

namespace {

Name titleOf(OrderKind kind) {
    switch (kind) {
    case OrderKind::quote:
        return {"كشف تقديري", "DEVIS"};
    case OrderKind::layaway:
        return {"حجز بالتقسيط", "Mise de côté"};
    case OrderKind::madeToOrder:
        return {"طلبية مع تسبيق", "Commande avec acompte"};
    case OrderKind::delivery:
        return {"وصل تسليم", "Bon de livraison"};
    }
    return {};
}

/// What the day means for this kind of order.
Name dueOf(OrderKind kind) {
    switch (kind) {
    case OrderKind::quote:
        return {"صالح إلى غاية", "Valable jusqu'au"};
    case OrderKind::layaway:
        return {"يُسدد قبل", "À solder avant le"};
    case OrderKind::madeToOrder:
        return {"يكون جاهزًا في", "Prête le"};
    case OrderKind::delivery:
        return {"يُسلم في", "À livrer le"};
    }
    return {};
}

Name promiseOf(OrderKind kind) {
    switch (kind) {
    case OrderKind::layaway:
        return {"السلعة محجوزة لكم حتى تسديد ثمنها. أحضروا هذا الوصل مع كل دفعة.",
                "L'article vous est réservé jusqu'au paiement complet. Présentez ce bon à chaque "
                "versement."};
    case OrderKind::madeToOrder:
        return {"يُخصم التسبيق من الثمن عند التسليم. أحضروا هذا الوصل للاستلام.",
                "L'acompte est déduit du prix à la remise. Présentez ce bon au retrait."};
    default:
        return {};
    }
}

std::string dayText(Day day) {
    return writtenDate(momentOf(day, 0));
}

class Slip {
  public:
    Slip(const Fonts& fonts, RollForm form, const House& house)
        : m_roll(fonts, form), m_house(house) {}

    Roll& roll() { return m_roll; }

    void head(bool training, const Name& stallName, const Stream& stream, const Name& title) {
        if (training) m_roll.framed(trainingMark());
        m_roll.centred(m_house.name, Step::headline, Weight::bold);
        m_roll.space(1200);
        const auto stall = stream.stall.text();
        const auto names = both(stallName);
        m_roll.centred({names.arabic + " · " + isolated(stall), names.latin + " · " + stall},
                       Step::normal, Weight::bold);
        m_roll.rule(350);
        m_roll.bothSides(title, Step::normal, Weight::bold);
    }

    void people(Moment at, const Name& seller, const Name& customer, const std::string& phone) {
        m_roll.bothSides(with({"التاريخ", "Le"}, writtenDate(at) + "  " + writtenTime(at)));
        if (!seller.isEmpty()) m_roll.bothSides(with({"البائع", "Vendeur"}, seller));
        if (!customer.isEmpty())
            m_roll.bothSides(with({"الزبون", "Client"}, customer), Step::small, Weight::bold);
        if (!phone.empty()) m_roll.bothSides(with({"الهاتف", "Tél."}, phone));
    }

    void lines(const PrintedOrder& order) {
        const bool priced = order.kind != OrderKind::delivery; // whoever carries it needs no price
        bool first = true;
        for (const auto& line : order.lines) {
            if (!first) m_roll.dashes();
            first = false;
            m_roll.priced(line.item, priced ? written(line.amount) : std::string{});
            if (line.quantity != Quantity::pieces(1) || isMeasured(line.unit) || !priced)
                m_roll.line(isolated("× " + measured(line.quantity, line.unit).latin), Step::small);
            for (const auto& part : line.parts)
                m_roll.lines(partOfKit(part.item, part.quantity, part.unit), Step::small);
            if (!line.code.empty()) m_roll.line(isolated(line.code), Step::small);
        }
        m_roll.rule(350);
    }

    void money(const PrintedOrder& order) {
        m_roll.amount({"الثمن", "PRIX"}, written(order.total), Step::normal, Weight::bold);
        Money told;
        for (const auto& payment : order.payments)
            for (const auto& tender : payment.tenders) {
                const auto how = nameOf(tender.kind);
                m_roll.amount(with({"دفعة " + how.arabic, "Versé (" + how.latin + ")"},
                                   writtenDate(payment.at)),
                              written(-tender.amount));
                if (const auto proof = proofOf(tender); !proof.empty())
                    m_roll.line(isolated(proof), Step::small);
                told += tender.amount;
            }
        // What was paid on a device that is no more has no line of its own here.
        if (told != order.paid)
            m_roll.amount({"دفعات سابقة", "Versé avant"}, written(told - order.paid));
        m_roll.amount({"الباقي", "RESTE"}, written(order.left()), Step::total, Weight::bold, true);
        m_roll.rule();
    }

  private:
    Roll m_roll;
    const House& m_house;
};

} // namespace

std::string codeOf(const PrintedOrder& order) {
    return "TOUATO " + order.numberText();
}

std::string drawOrderSlip(const Fonts& fonts, const PrintedOrder& order, RollForm form,
                          const House& house) {
    Slip slip(fonts, form, house);
    auto& roll = slip.roll();
    slip.head(order.training, order.stallName, order.stream, titleOf(order.kind));
    roll.bothSides(with({"رقم", "N°"}, order.numberText()));
    if (!order.saleNumber.empty())
        roll.bothSides(with({"عن البيع", "De la vente"}, order.saleNumber));
    slip.people(order.at, order.seller, order.customer, order.phone);
    if (!order.address.empty()) roll.bothSides(with({"العنوان", "Adresse"}, order.address));
    if (!order.artisan.isEmpty()) roll.bothSides(with({"الحرفي", "Artisan"}, order.artisan));
    if (order.due)
        roll.bothSides(with(dueOf(order.kind), dayText(*order.due)), Step::normal, Weight::bold);
    if (order.state == OrderState::cancelled) roll.framed({"ملغى", "ANNULÉ"});
    roll.rule();
    slip.lines(order);
    if (order.kind != OrderKind::delivery) slip.money(order);
    if (!order.note.empty()) roll.line(order.note, Step::small);
    if (const auto promise = promiseOf(order.kind); !promise.isEmpty())
        roll.centred(promise, Step::small);
    roll.space(2500);
    if (order.kind == OrderKind::delivery) {
        roll.signHere({"سلّمه", "Livré par"});
        roll.signHere({"استلمته في حالة جيدة", "Reçu en bon état"});
    } else {
        roll.signHere({"إمضاء الزبون", "Signature du client"});
        roll.signHere({"إمضاء البائع", "Signature du vendeur"});
    }
    roll.space(1500);
    roll.code(codeOf(order));
    roll.space(1200);
    roll.centredFigure(order.numberText() + "  ·  " + order.hash.hex().substr(0, 16), Step::small);
    return drawPdf(fonts, roll.finish("Touat " + order.numberText()));
}

std::string drawQuote(const Fonts& fonts, const PrintedOrder& quote, const House& house) {
    const auto number = quote.numberText();
    Leaves leaves(fonts, LeafSize::a5, "Devis " + number,
                  with({"تابع الكشف التقديري", "Suite du devis"}, number));
    if (quote.training) leaves.framed(trainingMark());
    leaves.bothSides(house.name, Step::normal, Weight::bold);
    leaves.bothSides(both(quote.stallName));
    leaves.space(mm(3));
    leaves.rule(400);
    leaves.title(titleOf(quote.kind));
    leaves.bothSides(with({"رقم", "N°"}, number), Step::normal, Weight::bold);
    leaves.bothSides(with({"بتاريخ", "Date\u00A0:"}, writtenDate(quote.at)));
    if (quote.due)
        leaves.bothSides(with(dueOf(quote.kind), dayText(*quote.due)), Step::normal, Weight::bold);
    if (!quote.customer.isEmpty()) leaves.bothSides(with({"الزبون", "Client"}, quote.customer));
    if (!quote.phone.empty()) leaves.bothSides(with({"الهاتف", "Tél."}, quote.phone));
    if (!quote.address.empty()) leaves.bothSides(with({"العنوان", "Adresse"}, quote.address));
    if (!quote.seller.isEmpty()) leaves.bothSides(with({"البائع", "Vendeur"}, quote.seller));
    leaves.space(mm(3));
    leaves.table({"التعيين", "Désignation"}, {{{"الكمية", "Qté"}, mm(14)},
                                              {{"سعر الوحدة", "Prix unitaire"}, mm(27)},
                                              {{"المبلغ", "Montant"}, mm(30)}});
    for (const auto& line : quote.lines) {
        const auto unit = proportion(line.amount, 1000, line.quantity.thousandths());
        leaves.row(line.item, {}, {measured(line.quantity, line.unit).latin, written(unit), written(line.amount)});
        for (const auto& part : line.parts)
            leaves.row(partOfKit(part.item, part.quantity, part.unit), {}, {"", "", ""});
    }
    leaves.endTable();
    leaves.total({"المجموع بكل الرسوم", "Total TTC"}, written(quote.total), Weight::bold,
                 Step::total);
    leaves.space(mm(2));
    if (!quote.note.empty()) leaves.paragraphs({quote.note, {}});
    leaves.paragraphs({"هذا الكشف لا يحجز السلعة ولا يُعد فاتورة.",
                       "Ce devis ne réserve pas l'article et ne vaut pas facture."});
    leaves.signHere({{"البائع", "Le vendeur"}, {"موافقة الزبون", "Bon pour accord, le client"}});
    return drawPdf(fonts, leaves.finish(codeOf(quote), number));
}

std::string drawAccountSlip(const Fonts& fonts, const PrintedAccount& account, RollForm form,
                            const House& house) {
    Slip slip(fonts, form, house);
    auto& roll = slip.roll();
    slip.head(account.training, account.stallName, account.stream, {"حساب زبون", "Compte client"});
    slip.people(account.at, account.seller, account.customer, account.phone);
    roll.bothSides(with({"عن البيع", "De la vente"}, account.number));
    roll.rule();
    roll.amount({"المبلغ الواجب دفعه", "DÛ"}, written(account.amount), Step::total,
                Weight::bold, true);
    if (account.due)
        roll.bothSides(with({"يُدفع قبل نهاية يوم", "À payer au plus tard le"},
                            dayText(*account.due)),
                       Step::normal, Weight::bold);
    roll.rule();
    if (account.owed != account.amount)
        roll.amount({"مجموع الحساب", "Total du compte"}, written(account.owed), Step::small);
    if (!account.limit.isZero())
        roll.amount({"الحد المسموح", "Plafond accordé"}, written(account.limit), Step::small);
    roll.space(1200);
    roll.centred({"أُقر بأنني مدين بهذا المبلغ للمحل.", "Je reconnais devoir cette somme au stand."},
                 Step::small);
    roll.space(2500);
    roll.signHere({"إمضاء الزبون", "Signature du client"});
    roll.signHere({"إمضاء البائع", "Signature du vendeur"});
    return drawPdf(fonts, roll.finish("Touat compte " + account.number));
}

} // namespace touat::receipts
