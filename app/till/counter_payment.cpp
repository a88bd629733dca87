// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter's other half: taking the money, and what can still be done about a sale just made.
#include "app/till/counter.h"

#include "app/till/typed_tender.h"
#include "core/acts/correct_tender.h"
#include "core/acts/open_drawer.h"
#include "core/acts/refund.h"
#include "core/book/stored_fact.h"
#include "core/sales/customer_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

struct Outcome {
    Result<Sold> sold;
    std::string number;
    std::vector<ShelfItem> moved;
    std::vector<ToAsk> toAsk = {}; // before it can be sold at these prices
    Money offAccount = {};         // in an exchange
    std::optional<Day> due = {};   // of what is left to pay on an account
};

Outcome outcomeOf(Book& book, const Result<Sold>& sold, Series series,
                  const std::vector<ItemId>& items) {
    Outcome outcome{sold, {}, {}};
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto id : items)
        if (auto item = shelf.find(id)) outcome.moved.push_back(std::move(*item));
    if (sold) outcome.number = documentNumber(book.stream(), series, sold->number);
    return outcome;
}

bool isAboutPrices(const Refusal& refusal) {
    return refusal.reason == Reason::consentMissing || refusal.reason == Reason::belowFloor ||
           (refusal.reason == Reason::approvalNeeded &&
            refusal.subject == wordOf(Right::lowerPrice));
}

std::vector<ItemId> itemsOf(const Basket& basket, const Shelf& shelf) {
    std::vector<ItemId> items;
    for (const auto& line : basket.lines()) {
        items.push_back(line.item);
        if (const auto* kit = shelf.find(line.item))
            for (const auto& part : kit->parts) items.push_back(part.item);
    }
    return items;
}

/// An exchange told as the sale that it is for the buyer: what is to give back is its change.
template <class Swap>
Result<Sold> swapped(Book& book, const Person& by, const Swap& swap, const Basket& basket,
                     const std::vector<Tender>& tenders, const std::optional<Person>& approver,
                     Money& offAccount) {
    RefundWish wish;
    wish.approver = approver;
    const auto done = exchange(book, by, swap.lines, basket, tenders, TenderKind::cash, wish);
    if (!done) return done.refusal();
    Sold sold;
    sold.id = done->taken;
    if (const auto head = SaleTable(book.db()).find(done->taken)) sold.number = head->number;
    sold.payable = done->paid + done->worth - done->given;
    sold.change = done->change + done->given - done->onAccount;
    offAccount = done->onAccount;
    return sold;
}

} // namespace

Result<Done> Counter::beginExchange(std::vector<ReturnedLine> lines, Money worth, Money unpaid) {
    if (m_paying || m_basket.order) return refuse(Reason::basketBegun);
    startNext();
    if (const auto may = mayMakeRoom(); !may) return may;
    forgetRemoved();
    m_swap = Swap{std::move(lines), worth, unpaid};
    m_basket.renumber(m_lastNumber + 1); // and the number after it is the refund's
    m_lastNumber += 2;
    changed();
    return Done{};
}

void Counter::dropExchange() {
    if (m_paying || !m_swap) return;
    m_swap.reset();
    changed();
}

void Counter::payExact() {
    auto tenders = m_tenders;
    if (const auto missing = left(); missing > Money{} || (tenders.empty() && !m_swap))
        tenders.push_back(exactCash(missing));
    pay(std::move(tenders));
}

void Counter::payOffer(int row) {
    if (row < 0 || row >= m_offers.rowCount()) return;
    layDown(exactCash(m_offers.rows()[static_cast<std::size_t>(row)].amount));
}

void Counter::payCash(const QString& dinars) {
    const auto given = parseDinars(dinars.toStdString());
    if (!given) return refuseWith(refuse(Reason::amountTooLarge));
    layDown(exactCash(*given));
}

bool Counter::isPartInCash(const QString& dinars) const {
    const auto given = parseDinars(dinars.toStdString());
    return given && !given->isZero() && *given < left();
}

void Counter::payOther(const QString& kind, const QString& scheme, const QString& reference,
                       const QString& dinars, const QString& terminal,
                       const QString& lastFour) {
    const auto left = beingPaid().leftForOthers(m_tenders);
    const auto part = dinars.isEmpty() ? left : parseDinars(dinars.toStdString());
    if (!part || *part > left) return refuseWith(refuse(Reason::tenderTooLarge));
    if (*part <= Money{}) return refuseWith(refuse(Reason::amountNotPositive));
    auto tender =
        exactly(fromWord<TenderKind>(kind.toStdString()).value_or(TenderKind::card), *part);
    putProof(tender, scheme, reference, terminal, lastFour);
    if (const auto good = checkTenders({tender}, *part); !good) return refuseWith(good.refusal());
    layDown(std::move(tender));
}

// It ends the sale, or what it leaves stays to be paid.
void Counter::layDown(Tender tender) {
    const bool toDrawer = tender.kind == TenderKind::cash;
    const bool nothing = tender.given.isZero();
    auto tenders = m_tenders;
    tenders.push_back(std::move(tender));
    if (nothing || m_paying || m_done || m_basket.isEmpty() ||
        beingPaid().left(tenders) <= Money{})
        return pay(std::move(tenders)); // and what is wrong with it is said there
    m_tenders = std::move(tenders);
    m_basket.payBegun = true;
    forgetComplaint();
    changed();
    if (toDrawer) emit cashTaken();
}

void Counter::dropTender(int row) {
    if (m_paying || row < 0 || row >= static_cast<int>(m_tenders.size())) return;
    const auto kind = m_tenders[static_cast<std::size_t>(row)].kind;
    if (kind == TenderKind::deposit) return;
    m_tenders.erase(m_tenders.begin() + row);
    changed();
    if (kind == TenderKind::cash) emit cashTaken(); // it goes back
}

void Counter::pay(std::vector<Tender> tenders, const std::optional<Person>& approver) {
    if (m_paying || m_done) return; // a second press of the same finger does nothing
    if (m_basket.isEmpty()) return refuseWith(refuse(Reason::noLines));
    m_basket.payBegun = true; // on the disk when it is refused; else the basket is a sale
    const auto whole = beingPaid();
    tenders = whole.inOneHand(std::move(tenders));
    if (const auto enough = whole.check(tenders); !enough)
        return refusePayment(enough.refusal());
    m_paying = true;
    forgetRemoved();
    close();
    emit payingChanged();
    m_books.run(
        this,
        [basket = m_basket, touched = itemsOf(m_basket, m_shelf), tenders, by = m_seller, approver,
         swap = m_swap](Book& book) {
            auto items = touched;
            if (swap)
                for (const auto& line : swap->lines)
                    items.push_back(line.item);
            // Who agrees to what comes back has not agreed to the price of what is taken.
            auto unasked = swap && !approver ? toAsk(book, basket) : std::vector<ToAsk>{};
            if (!unasked.empty()) {
                auto first = outcomeOf(book, refuse(Reason::consentMissing, unasked.front().least),
                                       Series::sale, items);
                first.toAsk = std::move(unasked);
                return first;
            }
            SaleWish wish;
            wish.approver = approver;
            Money offAccount;
            auto outcome = outcomeOf(
                book,
                swap ? swapped(book, by, *swap, basket, tenders, approver, offAccount)
                     : sell(book, by, basket, tenders, wish),
                Series::sale, items);
            outcome.offAccount = offAccount;
            if (outcome.sold && basket.customer && !paidBy(tenders, TenderKind::account).isZero())
                for (const auto& debt : CustomerView(book.db()).open(*basket.customer))
                    if (debt.number == outcome.number) outcome.due = debt.due;
            if (!outcome.sold && isAboutPrices(outcome.sold.refusal()))
                outcome.toAsk = toAsk(book, basket);
            return outcome;
        },
        [this, tenders](Outcome outcome) {
            m_paying = false;
            emit payingChanged();
            if (outcome.sold)
                return finish(tenders, *outcome.sold, outcome.offAccount, outcome.number,
                              outcome.due, std::move(outcome.moved));
            for (auto& item : outcome.moved)
                m_tiles.itemChanged(m_shelf.replace(item));
            const auto& refusal = outcome.sold.refusal();
            if (outcome.toAsk.empty()) return askWho(tenders, refusal);
            askArtisans(std::move(outcome.toAsk), tenders, refusal);
        });
}

void Counter::askWho(std::vector<Tender> tenders, const Refusal& refusal) {
    const bool late = refusal.reason == Reason::returnTooLate; // of an exchange
    const bool askable = late || refusal.reason == Reason::belowFloor ||
                         refusal.reason == Reason::consentMissing ||
                         refusal.reason == Reason::approvalNeeded;
    if (!askable) return refusePayment(refusal);
    keep();
    m_approval.ask(
        m_seller,
        late ? Right::refund : fromWord<Right>(refusal.subject).value_or(Right::lowerPrice), refusal,
        [this, tenders = std::move(tenders)](const Person& second) { pay(tenders, second); });
}

void Counter::askArtisans(std::vector<ToAsk> all, std::vector<Tender> tenders,
                          const Refusal& refusal) {
    refusePayment(refusal); // it stays in sight until somebody has agreed
    m_consents.ask(
        std::move(all),
        [this](const ToAsk& asked, const ConsentDesk::Word& word, ConsentDesk::Told told) {
            m_books.run(
                this,
                [by = m_seller, asked, word](Book& book) {
                    const auto until =
                        word.days ? std::optional(book.today().plus(*word.days)) : std::nullopt;
                    return recordConsent(book, by, asked.item, asked.least, until, word.said);
                },
                [this, asked, told = std::move(told)](const Result<Done>& done) {
                    const auto least = m_least.find(asked.item);
                    if (done && least != m_least.end())
                        least->second = std::min(least->second, asked.least);
                    told(done);
                });
        },
        [this, tenders] { pay(tenders); }, [this, tenders, refusal] { askWho(tenders, refusal); });
}

void Counter::refusePayment(const Refusal& refusal) {
    keep();
    refuseWith(refusal);
}

void Counter::beginToPay() {
    if (m_basket.isEmpty() || m_basket.payBegun) return;
    m_basket.payBegun = true;
    keep();
}

void Counter::noteRemoved(std::size_t at, Quantity less) {
    if (!m_basket.payBegun) return;
    const auto& line = m_basket.lines()[at];
    const auto paid = at < m_priced.lines.size() ? m_priced.lines[at].paid : Money{};
    m_books.run(
        this,
        [by = m_seller, basket = m_basket, item = line.item, less,
         amount = proportion(paid, less.thousandths(), line.quantity.thousandths())](Book& book) {
            return noteRemoval(book, by, basket, item, less, amount);
        },
        [this](const Result<Done>& noted) {
            if (!noted) refuseWith(noted.refusal());
        });
}

void Counter::finish(std::vector<Tender> tenders, const Sold& sold, Money offAccount,
                     const std::string& number, std::optional<Day> due,
                     std::vector<ShelfItem> moved) {
    for (auto& item : moved)
        m_tiles.itemChanged(m_shelf.replace(std::move(item)));
    const bool onAccount = !paidBy(tenders, TenderKind::account).isZero();
    const bool withCash = !paidBy(tenders, TenderKind::cash).isZero() || !sold.change.isZero();
    m_done = Finished{sold.id, number, sold.payable, sold.change, std::move(tenders),
                      m_swap ? m_swap->worth : Money{}, offAccount, due};
    nextBasket();
    m_refusal.reset();
    m_change.assign(touat::inCash(sold.change));
    refresh();
    emit complaintChanged();
    emit doneChanged();
    emit soldNow(sold.id);
    if (onAccount) emit soldOnAccount(sold.id);
    if (withCash) emit cashTaken();
    for (const auto id : std::exchange(m_waiting, {}))
        if (const auto* item = m_shelf.find(id)) addItem(*item);
    for (const auto& packet : std::exchange(m_packetsWaiting, {})) scan(packet);
}

void Counter::startNext() {
    if (!m_done) return;
    m_done.reset();
    emit doneChanged();
}

std::optional<SaleId> Counter::doneSale() const {
    return m_done ? std::optional(m_done->sale) : std::nullopt;
}

bool Counter::doneCorrectable() const {
    if (!m_done || m_done->voided || m_done->tenders.size() != 1) return false;
    return canBeCorrected(m_done->tenders.front());
}

void Counter::voidDone() { voidWith(std::nullopt); }

void Counter::voidWith(const std::optional<Person>& approver) {
    if (!m_done || m_done->voided || m_paying) return;
    m_paying = true;
    emit payingChanged();
    RefundWish wish;
    wish.approver = approver;
    m_books.run(
        this,
        [sale = m_done->sale, by = m_seller, wish, number = m_basket.number()](Book& book) {
            std::vector<ItemId> items;
            if (const auto document = storedDocument(book.db(), sale))
                for (const auto& line : document->lines)
                    items.push_back(line.item);
            return outcomeOf(book, voidSale(book, by, sale, number, wish), Series::refund, items);
        },
        [this](Outcome outcome) {
            m_paying = false;
            emit payingChanged();
            if (!outcome.sold) {
                const auto& refusal = outcome.sold.refusal();
                if (refusal.reason != Reason::approvalNeeded) return refuseWith(refusal);
                return m_approval.ask(m_seller, Right::lowerPrice, refusal,
                                      [this](const Person& second) { voidWith(second); });
            }
            for (auto& item : outcome.moved)
                m_tiles.itemChanged(m_shelf.replace(std::move(item)));
            m_basket = Basket(++m_lastNumber);
            if (m_done) m_done->voided = true;
            refresh();
            emit doneChanged();
            emit soldNow(outcome.sold->id); // the refund's paper
            if (m_done && !paidBy(m_done->tenders, TenderKind::cash).isZero())
                emit cashTaken(); // it goes back
        });
}

void Counter::correctDone(const QString& kind, const QString& scheme, const QString& reference,
                          const QString& terminal, const QString& lastFour) {
    if (!doneCorrectable() || m_paying) return;
    auto tender = exactly(fromWord<TenderKind>(kind.toStdString()).value_or(TenderKind::cash),
                          m_done->tenders.front().amount);
    putProof(tender, scheme, reference, terminal, lastFour);
    m_books.run(
        this,
        [sale = m_done->sale, by = m_seller, tender](Book& book) {
            return correctTender(book, by, sale, {tender});
        },
        [this, tender](const Result<Done>& corrected) {
            if (!corrected) return refuseWith(corrected.refusal());
            if (!m_done) return;
            m_done->tenders = {tender};
            m_done->change = {};
            m_change.assign({});
            forgetComplaint();
            emit doneChanged();
            emit soldNow(m_done->sale);
        });
}

QString Counter::doneChange() const {
    return m_done ? m_wording.amount(m_done->change) : QString{};
}
QString Counter::doneBack() const {
    return m_done ? m_wording.amount(m_done->total) : QString{};
}
QString Counter::doneOffAccount() const {
    return m_done && !m_done->offAccount.isZero() ? m_wording.amount(m_done->offAccount) : QString{};
}
bool Counter::doneHasChange() const {
    return m_done && !m_done->change.isZero();
}
QString Counter::doneTotal() const {
    return m_done ? m_wording.priced(m_done->total) : QString{};
}
QString Counter::doneTender() const {
    if (!m_done) return {};
    QStringList parts;
    for (const auto& tender : m_done->tenders) // of cash what was handed over: that is what is looked at
        parts << (tender.kind == TenderKind::cash
                      ? m_wording.tenderName(tender.kind) + QStringLiteral(" · ") +
                            m_wording.priced(tender.given)
                      : m_wording.paid(tender));
    if (!m_done->cameBack.isZero())
        //: under what was sold in an exchange: what the goods were worth that came back; the amount
        parts << Wording::tr("Came back · %1").arg(m_wording.priced(m_done->cameBack));
    // Where there is change as well, that is what stands large.
    if (!m_done->offAccount.isZero() && doneHasChange())
        //: under what was sold in an exchange: so much less stands on the customer's account now; the amount
        parts << Wording::tr("Off the account · %1").arg(m_wording.priced(m_done->offAccount));
    return parts.join(QStringLiteral("  +  "));
}
QString Counter::doneTenderKind() const {
    if (!m_done || m_done->tenders.empty()) return {};
    // A payment in parts shows what was not cash: that is what has to be checked.
    auto kind = m_done->tenders.front().kind;
    return QString::fromStdString(std::string(wordOf(kind)));
}
QString Counter::doneDue() const {
    return m_done && m_done->due ? m_wording.dueText(*m_done->due, m_today) : QString{};
}
QString Counter::doneNumber() const {
    return m_done ? QString::fromStdString(m_done->number) : QString{};
}

} // namespace touat
