// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways from one page to another.
#include "app/till/till.h"

#include "core/acts/set_rights.h"

namespace touat {

void Till::startClosing() {
    m_drawer.beginClosing();
    go(ClosingDay);
}

void Till::startMovingCash() {
    m_drawer.readMoves();
    go(MovingCash);
}

void Till::startTakingBack() {
    m_returns.begin();
    go(TakingBack);
}

void Till::startOrders() {
    m_orders.begin();
    go(KeepingOrders);
}

void Till::startKeeping() {
    m_orders.beginKeeping();
    go(KeepingOrders);
}

void Till::startCustomers() {
    m_customers.begin();
    go(KnowingCustomers);
}

void Till::startGoods() {
    openGoods(m_goodsSection);
    m_labels.look();
    go(KeepingGoods);
}

void Till::openGoods(const QString& section) {
    m_goodsSection = section;
    if (section == "count") m_count.begin();
    if (section == "move") m_moves.begin();
    if (section == "stock") {
        m_stock.begin();
        m_wanted.begin();
        m_corners.begin();
    }
    if (section == "transfers") m_transfers.begin();
    if (section == "receive") m_receiving.begin();
    if (section == "deposit") m_entrusted.begin();
    else m_entrusted.putCardAway();
    if (section == "tables") {
        m_imports.begin();
        m_exports.begin();
    }
    if (section == "elsewhere") m_elsewhere.begin();
    if (section == "labels") m_labels.begin();
    if (section == "stamp") m_stamps.begin();
    emit goodsSectionChanged();
}

void Till::takeGoodsCode(const QString& code) {
    if (m_goodsSection == "count") return m_count.takeCode(code);
    if (m_goodsSection == "move") return m_moves.takeCode(code);
    if (m_goodsSection == "receive")
        return m_newItem.isOpen() ? m_newItem.takeCode(code) : m_receiving.takeCode(code);
    if (m_goodsSection == "deposit") return m_entrusted.takeCode(code);
    if (m_goodsSection == "stock")
        return m_stock.view() == StockDesk::Corners && m_corners.takesCodes() ? m_corners.takeCode(code)
                                                                              : m_stock.takeCode(code);
    if (m_goodsSection == "transfers") return m_transfers.takeCode(code);
    if (m_goodsSection == "elsewhere") return m_elsewhere.search(code);
    if (m_goodsSection == "labels") return m_labels.takeCode(code);
    if (m_goodsSection == "stamp") return m_stamps.takeCode(code);
    emit codeUnwanted();
}

void Till::goodsMoved() {
    m_counter.read(); // the shelf is another one now
    m_sync.wake();
    emit somethingDone();
}

void Till::startInvoice() {
    const auto sale = m_stage == TakingBack          ? m_returns.chosenSale()
                      : m_stage == LookingAtReceipts ? m_receipts.chosenSale()
                                                     : m_counter.doneSale();
    if (sale) m_invoices.begin(*sale);
}

void Till::showReceipt() {
    if (const auto sale = m_counter.doneSale()) m_paper.draw(*sale, PaperTray::Show::now);
}

void Till::startSettingPrinter() {
    m_printer.lookAround();
    go(SettingPrinter);
}

void Till::startComfort() {
    go(Comforting);
}

void Till::backToSelling() {
    go(Selling);
}

void Till::startReporting() {
    m_report.begin();
    go(Reporting);
}

void Till::startReceipts() {
    m_receipts.begin();
    go(LookingAtReceipts);
}

void Till::startLog() {
    m_log.begin();
    go(ReadingLog);
}

void Till::startRights() {
    m_cameFrom = m_stage;
    if (m_stage == Managing)
        m_rights.beginAtCentre(m_courier.carry(), m_centre.token(),
                               m_centre.hasPassword() ? OwnProof::password : OwnProof::pin);
    else
        m_rights.begin();
    go(SettingRights);
}

void Till::startPassword() {
    startRights();
    m_rights.askForPassword();
}

void Till::startLook() {
    m_look.drawOn(m_printer.narrow());
    m_look.begin();
    go(SettingLook);
}

void Till::askForRules() {
    if (!m_person) return;
    m_cameFrom = m_stage;
    if (m_stage != Managing) return m_rulesLine.askBook(m_books, *m_person);
    m_rulesLine.askCentre(m_courier.carry(), m_centre.token());
}

void Till::leaveRules() {
    m_rights.leavePin();
    go(m_cameFrom == Managing ? Managing : Selling);
}

void Till::startRules() {
    askForRules();
    m_rules.begin();
    go(SettingRules);
}

void Till::startPayables() {
    if (!m_person) return;
    m_cameFrom = m_stage;
    m_payables.setRoll(!m_paper.prints()                                  ? std::nullopt
                       : m_paper.width() == receipts::RollWidth::mm58 ? std::optional(58)
                                                                          : std::optional(80));
    if (m_stage == Managing) {
        const auto carry = m_courier.carry();
        m_payables.begin(carry, m_centre.token(), false, *m_person);
        m_contracts.begin(carry, m_centre.token());
        m_handovers.begin(carry, m_centre.token(), false, *m_person);
    } else {
        const auto carry = [this, by = *m_person](const char* path, const std::string& body,
                                                  Courier::Then then) {
            m_books.run(
                this,
                [by, path, body, fonts = m_settings.fonts](Book& book) {
                    const auto who = [&](const std::string&) -> Result<Person> { return by; };
                    return answerPayables(book, who, fonts, path, body);
                },
                then);
        };
        m_payables.begin(carry, {}, true, *m_person);
        m_contracts.begin(carry, {});
        m_handovers.begin(carry, {}, true, *m_person);
    }
    go(PayingArtisans);
}

void Till::leavePayables() {
    m_payables.end();
    m_contracts.end();
    m_handovers.end();
    if (m_cameFrom == Managing) return go(Managing);
    m_drawer.readDay();
    backToSelling();
}

void Till::openContract() {
    if (const auto artisan = m_payables.openArtisan()) m_contracts.open(*artisan);
}

void Till::openHandover() {
    if (m_payables.account()) m_handovers.open(*m_payables.account());
}

void Till::openStallHandover(int row) {
    if (const auto* stall = m_payables.stallAt(row)) m_handovers.open(*stall, m_payables.today());
}

void Till::printContract() {
    const auto drafted = m_contracts.drafted();
    if (!drafted) return;
    PaperQuestion about;
    about.artisan = drafted->artisan;
    about.stall = drafted->stall;
    if (m_contracts.differs())
        about.terms = drafted->terms;
    else
        about.contract = drafted->contract; // as it was signed
    m_payables.print(std::move(about));
}

void Till::startPrices() {
    if (m_stage == Managing) m_counter.read(); // goods to choose from
    askForRules();
    m_promotions.leave();
    m_promotions.begin();
    m_priceLists.leave();
    m_priceLists.begin();
    m_issuer.begin();
    go(SettingPrices);
}

bool Till::keepsTables() const {
    return m_person && mayDo(*m_person, Right::adjustStock) && mayDo(*m_person, Right::seeReports);
}

bool Till::setsLook() const {
    return m_person && (m_person->role == Role::owner || mayDo(*m_person, Right::setRules));
}

bool Till::isManagersPage() const {
    switch (m_stage) {
    case Managing:
    case PayingArtisans:
    case SettingRights:
    case SettingRules:
    case SettingPrices:
        return true;
    default:
        return false;
    }
}

bool Till::setsRights() const {
    return m_person && touat::setsRights(*m_person);
}

void Till::workHere() {
    if (m_stage != Managing) return;
    m_centre.end();
    m_drawer.readDay(); // opens the day, or the counter
}

void Till::settleLinePrice(const QString& dinars) {
    m_prices.settle(dinars, m_counter.usualPrice(m_counter.openLine()));
}

void Till::settleTagPrice() {
    const bool pieces = m_newItem.unit() == "piece"; // a metre costs what no piece costs
    m_prices.settle(m_newItem.priceText(), pieces ? m_counter.medianOf(m_newItem.family()) : std::nullopt);
}

void Till::settleStallPrice(const QString& item, const QString& dinars) {
    m_prices.settle(dinars, m_centre.usualPrice(item));
}

} // namespace touat
