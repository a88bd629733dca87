// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter's third part: whose basket it is, the order that it sells, and the voucher that pays.
#include "app/till/counter.h"

#include "core/acts/keep_customer.h"
#include "core/acts/sell.h"
#include "core/sales/customer_table.h"
#include "core/sales/order_table.h"
#include "core/sales/rules_table.h"

namespace touat {

void Counter::setBuyer(CustomerId customer) {
    if (m_paying) return;
    if (m_done) startNext();
    m_basket.customer = customer;
    changed();
    readBuyer();
}

void Counter::forgetBuyer() {
    if (m_paying || m_basket.order) return; // an order is its customer's
    std::erase_if(m_tenders, [](const Tender& t) { return t.kind == TenderKind::account; });
    m_basket.customer.reset();
    meet(std::nullopt);
    keep();
}

void Counter::takeOrder(Basket basket, std::vector<ShelfItem> goods) {
    if (m_paying) return;
    if (m_done) startNext();
    if (const auto may = mayMakeRoom(); !may) return refuseWith(may.refusal());
    for (auto& item : goods)
        m_tiles.itemChanged(m_shelf.replace(std::move(item)));
    if (!m_basket.isEmpty() && !m_basket.order) park();
    nextBasket();
    m_basket = std::move(basket);
    forgetComplaint();
    close();
    changed();
    readBuyer();
}

void Counter::forgetOrder() {
    if (m_paying || !m_basket.order) return;
    if (const auto may = mayMakeRoom(); !may) return refuseWith(may.refusal());
    putAway();
}

void Counter::putAway() {
    close();
    nextBasket();
    changed();
}

void Counter::readBuyer() {
    const auto customer = m_basket.customer;
    const auto order = m_basket.order;
    if (!customer && !order) return;
    m_books.run(
        this,
        [customer, order](Book& book) {
            Buyer buyer;
            if (const auto known =
                    customer ? CustomerTable(book.db()).find(*customer) : std::nullopt) {
                buyer.name = known->card.name;
                buyer.phone = known->card.phone;
                buyer.limit = known->card.limit;
                buyer.owed = owedBy(book, known->id);
                if (known->card.list)
                    buyer.list = PriceListTable(book.db()).find(*known->card.list, book.stall(),
                                                               book.today());
            }
            if (const auto held = order ? OrderTable(book.db()).find(*order) : std::nullopt) {
                buyer.order = touat::orderNumber({held->stall, order->entry().stream.epoch},
                                                 held->kind, held->number);
                buyer.deposit = held->paid;
            }
            return buyer;
        },
        [this, customer, order](Buyer buyer) {
            if (m_basket.customer == customer && m_basket.order == order) meet(std::move(buyer));
        });
}

void Counter::meet(std::optional<Buyer> buyer) {
    m_buyer = std::move(buyer);
    m_prices.list = m_buyer ? m_buyer->list : std::nullopt;
    std::erase_if(m_tenders, [](const Tender& t) { return t.kind == TenderKind::deposit; });
    if (m_buyer && m_buyer->deposit > Money{})
        m_tenders.insert(m_tenders.begin(), exactly(TenderKind::deposit, m_buyer->deposit));
    refresh();
}

QString Counter::buyer() const {
    if (!m_buyer || !m_basket.customer) return {};
    const auto name = m_wording.name(m_buyer->name);
    return name.isEmpty() ? QString::fromStdString(m_buyer->phone) : name;
}

QString Counter::accountLeft() const {
    if (!m_buyer || !m_basket.customer || m_buyer->limit.isZero()) return {};
    const auto taken = paidBy(m_tenders, TenderKind::account);
    return m_wording.amount(std::max(m_buyer->limit - m_buyer->owed - taken, Money{}));
}

QString Counter::orderNumberText() const {
    return m_buyer && m_basket.order ? QString::fromStdString(m_buyer->order) : QString{};
}

bool Counter::nothingLeft() const {
    return beingPaid().isPaid(m_tenders);
}

bool Counter::takeVoucher(const QString& code) {
    const auto read = VoucherCode::read(code.trimmed().toStdString());
    if (!read) return false;
    if (m_paying || m_done || m_basket.isEmpty()) {
        refuseWith(refuse(Reason::noLines));
        return true;
    }
    m_books.run(
        this,
        [code = *read](Book& book) -> Result<VoucherCode> {
            const auto worth = voucherWorth(book, code);
            if (!worth) return worth.refusal();
            return VoucherCode{code.id, *worth, code.proof};
        },
        [this](const Result<VoucherCode>& voucher) {
            if (!voucher) return refuseWith(voucher.refusal());
            askCentreAbout(*voucher);
        });
    return true;
}

// Its signature is good and this book knows of nobody who took it: the centre may have heard of another stall.
// What it does not say in time is not waited for: then both sales stay, and somebody decides.
void Counter::askCentreAbout(const VoucherCode& voucher) {
    constexpr int patienceMs = 2000;
    if (!m_askCentre) return layDown(voucher);
    const auto said = std::make_shared<bool>(false);
    const auto answer = [this, said, voucher,
                         basket = m_basket.number()](const Result<Done>& free) {
        if (std::exchange(*said, true)) return; // too late
        --m_vouchersAsked;
        emit basketChanged();
        if (basket != m_basket.number()) return; // another buyer stands here
        if (!free) return refuseWith(free.refusal());
        layDown(voucher);
    };
    ++m_vouchersAsked;
    emit basketChanged();
    QTimer::singleShot(patienceMs, this, [answer] { answer(Done{}); });
    m_askCentre(voucher.id, [answer](const Result<Done>& free) {
        const bool used = !free && free.refusal().reason == Reason::voucherUsedThere;
        answer(used ? free : Result<Done>(Done{}));
    });
}

void Counter::layDown(const VoucherCode& voucher) {
    const bool twice = std::any_of(m_tenders.begin(), m_tenders.end(),
                                   [&](const Tender& t) { return t.voucher == voucher.id; });
    if (twice) return refuseWith(refuse(Reason::voucherSpent, voucher.id.text()));
    if (m_paying || m_done || m_basket.isEmpty() || nothingLeft()) return;
    auto tender = exactly(TenderKind::voucher, voucher.amount);
    tender.voucher = voucher.id;
    if (!voucher.proof.empty()) tender.proof = voucher.proof;
    m_tenders.push_back(std::move(tender));
    forgetComplaint();
    changed();
}

} // namespace touat
