// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/handover_desk.h"

#include "app/till/shelf_model.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

const char* pathOf(Handover kind) {
    switch (kind) {
    case Handover::advance:
        return path::advance;
    case Handover::goods:
        return path::advanceGoods;
    case Handover::bought:
        return path::buyOut;
    case Handover::repaid:
        return path::repaid;
    case Handover::waived:
        return path::waive;
    case Handover::remittance:
        return path::remittance;
    case Handover::stallPaid:
        return path::payStall;
    case Handover::rentCharged:
        return path::chargeRent;
    case Handover::rentPaid:
        return path::rentPaid;
    }
    return path::advance;
}

} // namespace

HandoverDesk::HandoverDesk(const Wording& wording, Approval& approval, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_approval(approval),
      m_kinds({{"key", [](Handover k) { return wordText(k); }},
               {"titleText", [this](Handover k) { return m_wording.handover(k); }},
               {"meansText", [this](Handover k) { return m_wording.handoverMeans(k); }}},
              this),
      m_goods(
          {{"itemName", [this](const GoodsHere& g) { return m_wording.name(g.name); }},
           {"picture", [](const GoodsHere& g) { return pictureOf(g.picture, g.palette, g.photo); }},
           {"countText",
            [this](const GoodsHere& g) {
                //: of goods that could be given or bought: so many are left
                return Wording::tr("%1 left").arg(m_wording.quantity(g.free, g.unit));
            }},
           {"priceText", [this](const GoodsHere& g) { return m_wording.priced(g.price); }}},
          this),
      m_cash(this) {}

void HandoverDesk::begin(Courier::Carry carry, const std::string& token, bool fromDrawer, const Person& by) {
    end();
    m_by = by;
    m_carry = std::move(carry);
    m_token = token;
    m_fromDrawer = fromDrawer;
}

void HandoverDesk::end() {
    ++m_asked;
    m_carry = nullptr;
    m_token.clear();
    m_busy = false;
    m_artisan.reset();
    m_stall.reset();
    m_goods.assign({});
    clearForm();
    m_kind.reset();
    complain({});
}

void HandoverDesk::fail() {
    m_busy = false;
    emit changed();
}

void HandoverDesk::retell() {
    m_kinds.retell();
    m_goods.retell();
    emit changed();
}

// who ---------------------------------------------------------------------------------------------

void HandoverDesk::open(const AccountAnswer& account) {
    m_artisan = account.artisan;
    m_stall.reset();
    m_name = account.name;
    m_portrait = account.portrait;
    std::vector<Handover> kinds{Handover::advance};
    if (m_fromDrawer) { // only a stall has goods
        kinds.push_back(Handover::goods);
        kinds.push_back(Handover::bought);
    }
    if (account.balance.isNegative()) {
        kinds.push_back(Handover::repaid);
        kinds.push_back(Handover::waived);
    }
    offer(std::move(kinds));
}

void HandoverDesk::open(const StallDue& stall, Day today) {
    m_artisan.reset();
    m_stall = stall.stall;
    m_today = today;
    m_name = stall.name;
    m_portrait.clear();
    std::vector<Handover> kinds;
    if (Money{} < stall.held) kinds.push_back(Handover::remittance);
    if (stall.held < Money{}) kinds.push_back(Handover::stallPaid);
    kinds.push_back(Handover::rentCharged);
    if (Money{} < stall.rent) kinds.push_back(Handover::rentPaid);
    offer(std::move(kinds));
}

void HandoverDesk::offer(std::vector<Handover> kinds) {
    m_kinds.assign(std::move(kinds));
    m_kind.reset();
    clearForm();
    complain({});
}

// what --------------------------------------------------------------------------------------------

void HandoverDesk::clearForm() {
    m_goodsRow = -1;
    m_fillsQuantity = false;
    m_amountTyped = false;
    m_quantity.clear();
    m_amount.clear();
    m_method = PayoutMethod::cash;
    m_drawer = false;
    m_wholeMonth = true;
    m_vat = false;
    m_asking = false;
    m_note.clear();
    m_reference.clear();
    m_cash.assign({});
}

void HandoverDesk::choose(const QString& kind) {
    const auto known = fromWord<Handover>(kind.toStdString());
    if (!known) return;
    clearForm();
    m_kind = *known;
    m_goods.assign({});
    if (asksGoods()) readGoods();
    complain({});
}

void HandoverDesk::readGoods() {
    GoodsQuestion question{m_token, {}};
    if (m_kind == Handover::bought) question.artisan = m_artisan;
    post(path::seeGoods, textOf(question), [this](const std::string& text) {
        auto answer = json::Parser().as<GoodsAnswer>(text);
        if (!answer) return complain(m_wording.sentence(refuse(Reason::bytesUnreadable)));
        m_goods.assign(std::move(answer->goods));
        emit changed();
    });
}

void HandoverDesk::chooseGoods(int row) {
    if (row < 0 || row >= m_goods.rowCount()) return;
    m_goodsRow = row;
    m_amountTyped = false;
    m_amount.clear();
    m_quantity = chosenGoods()->kind == ItemKind::piece ? QStringLiteral("1") : QString{};
    m_fillsQuantity = asksQuantity();
    worth();
}

const GoodsHere* HandoverDesk::chosenGoods() const {
    return asksGoods() && m_goodsRow >= 0 && m_goodsRow < m_goods.rowCount()
               ? &m_goods.rows()[static_cast<std::size_t>(m_goodsRow)]
               : nullptr;
}

bool HandoverDesk::asksQuantity() const {
    const auto* goods = chosenGoods();
    return goods != nullptr && goods->kind != ItemKind::piece;
}

bool HandoverDesk::asksAmount() const {
    if (m_kind == Handover::goods) return false; // they are worth what their tag says
    return m_kind && (!asksGoods() || chosenGoods() != nullptr);
}

bool HandoverDesk::measured() const {
    return fillsQuantity() && chosenGoods()->unit != Unit::piece;
}

void HandoverDesk::fill(bool quantity) {
    m_fillsQuantity = quantity;
    emit changed();
}

void HandoverDesk::type(const QString& digits) {
    if (fillsQuantity()) {
        m_quantity = digits;
        worth();
        return;
    }
    m_amount = digits;
    m_amountTyped = true;
    drawCash();
}

void HandoverDesk::worth() {
    const auto* goods = chosenGoods();
    const auto many = quantity();
    const auto value = goods != nullptr && many ? amountFor(goods->price, *many) : std::nullopt;
    if (!m_amountTyped) m_amount = value && Money{} < *value ? m_wording.digits(*value) : QString{};
    drawCash();
}

std::optional<Quantity> HandoverDesk::quantity() const {
    if (!asksGoods()) return std::nullopt;
    return parseQuantity(m_quantity.toStdString());
}

std::optional<Money> HandoverDesk::amount() const {
    return parseDinars(m_amount.toStdString());
}

bool HandoverDesk::isCash() const {
    return m_kind == Handover::advance || m_kind == Handover::remittance ||
           m_kind == Handover::stallPaid ||
           (asksMethod() && m_method == PayoutMethod::cash);
}

void HandoverDesk::drawCash() {
    const auto known = amount();
    m_cash.assign(isCash() && known && Money{} < *known ? inCash(*known) : std::vector<CashPart>{});
    emit changed();
}

void HandoverDesk::payBy(const QString& method) {
    if (const auto known = fromWord<PayoutMethod>(method.toStdString())) m_method = *known;
    drawCash();
}

bool HandoverDesk::asksDrawer() const {
    return m_fromDrawer && isCash() && (m_kind == Handover::advance || m_kind == Handover::repaid);
}

void HandoverDesk::useDrawer(bool drawer) {
    m_drawer = drawer;
    emit changed();
}

void HandoverDesk::chargeWhole(bool month) {
    m_wholeMonth = month;
    emit changed();
}

void HandoverDesk::chargeVat(bool vat) {
    m_vat = vat;
    emit changed();
}

QStringList HandoverDesk::reasons() const {
    return m_kind ? m_wording.handoverReasons(*m_kind) : QStringList{};
}

bool HandoverDesk::ready() const {
    const auto known = amount();
    if (!m_kind || m_busy || !known || *known <= Money{}) return false;
    if (!asksGoods()) return true;
    const auto many = quantity();
    return chosenGoods() != nullptr && many && many->isPositive();
}

// whether it is meant -----------------------------------------------------------------------------

void HandoverDesk::ask(const QString& note, const QString& reference) {
    if (!ready()) return;
    m_note = note.trimmed();
    m_reference = reference.trimmed();
    m_asking = true;
    complain({});
}

QString HandoverDesk::question() const {
    const auto known = amount();
    if (!m_kind || !known) return {};
    const auto* goods = chosenGoods();
    const auto what = goods == nullptr
                          ? QString{}
                          : m_wording.quantity(quantity().value_or(Quantity{}), goods->unit) +
                                QStringLiteral("\u00a0× ") + m_wording.name(goods->name);
    return m_wording.handoverQuestion(*m_kind, subjectName(), m_wording.priced(*known), what);
}

void HandoverDesk::confirm() { confirmWith(std::nullopt); }

void HandoverDesk::confirmWith(const std::optional<SecondPerson>& second) {
    if (!m_asking || !ready()) return;
    std::string order;
    if (m_stall) {
        StallOrder said{m_token, *m_stall, *amount(), m_method, m_reference.toStdString(),
                        {},      m_vat};
        if (asksRent()) said.from = m_wholeMonth ? firstOfMonth(m_today) : m_today;
        order = textOf(said);
    } else {
        AccountOrder said{m_token,
                          *m_artisan,
                          *amount(),
                          m_note.toStdString(),
                          m_method,
                          m_drawer ? CashFrom::drawer : CashFrom::safe,
                          m_reference.toStdString(),
                          {},
                          quantity(),
                          second};
        if (const auto* goods = chosenGoods()) said.item = goods->item;
        order = textOf(said);
    }
    post(pathOf(*m_kind), order, [this](const std::string& text) {
        const auto made = json::Parser().as<MadeAnswer>(text);
        if (!made) return complain(m_wording.sentence(refuse(Reason::bytesUnreadable)));
        const auto sentence = title() + QStringLiteral(" · ") + m_wording.priced(*amount());
        m_artisan.reset();
        m_stall.reset();
        m_kind.reset();
        clearForm();
        emit changed();
        emit done(sentence);
        if (made->line) emit slipWanted(*made->line);
    });
}

void HandoverDesk::back() {
    complain({});
    if (m_asking) {
        m_asking = false;
    } else if (m_kind) {
        m_kind.reset();
        clearForm();
    } else {
        m_artisan.reset();
        m_stall.reset();
    }
    emit changed();
}

void HandoverDesk::post(const char* path, const std::string& body,
                        std::function<void(std::string)> then) {
    if (!m_carry || m_busy) return;
    m_busy = true;
    emit changed();
    m_carry(path, body, [this, then = std::move(then), asked = m_asked](const auto& text) {
        if (asked != m_asked) return;
        m_busy = false;
        if (!text && text.refusal().reason == Reason::approvalNeeded) {
            emit changed();
            return m_approval.askFor(m_by, Right::payArtisans, text.refusal(),
                                     [this](const Person& second, const std::string& pin) {
                                         if (second.id) confirmWith(SecondPerson{*second.id, pin});
                                     });
        }
        m_asking = m_asking && bool(text);
        if (!text) return complain(m_wording.sentence(text.refusal()));
        then(*text);
        emit changed();
    });
}

void HandoverDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void HandoverDesk::forgetComplaint() {
    complain({});
}

} // namespace touat
