// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/centre_desk.h"

#include <algorithm>

#include "app/till/shelf_model.h"
#include "core/sales/price_sense.h"
#include "core/sync/messages.h"

namespace touat {

namespace {
constexpr int glanceMs = 700; // with what a sale needs to the centre, less than a second
}

CentreDesk::CentreDesk(Courier& courier, const Wording& wording, QObject* parent)
    : QObject(parent), m_courier(courier), m_wording(wording),
      m_stalls(
          {{"stall", [](const StallRow& r) { return QString::fromStdString(r.today.stall.text()); }},
           {"stallName", [this](const StallRow& r) { return m_wording.name(r.today.name); }},
           {"todayText", [this](const StallRow& r) { return m_wording.amount(r.today.total); }},
           {"salesCount", [](const StallRow& r) { return static_cast<int>(r.today.sales); }},
           {"lastText",
            [this](const StallRow& r) {
                return r.today.last.utcMs() == 0 ? QString{} : m_wording.time(r.today.last);
            }},
           {"dayOpen", [](const StallRow& r) { return r.today.dayOpen == 1; }},
           {"unitsText", [this](const StallRow& r) { return m_wording.count(r.stock.units.pieces); }},
           {"valueText", [this](const StallRow& r) { return m_wording.amount(r.stock.value); }}},
          this),
      m_items({{"itemName", [this](const StockRow& r) { return m_wording.name(r.name); }},
               {"picture", [](const StockRow& r) { return pictureOf(r.picture, r.palette, r.photo); }},
               {"maker", [this](const StockRow& r) { return m_wording.name(r.artisan); }},
               {"itemId", [](const StockRow& r) { return QString::fromStdString(r.item.text()); }},
               {"priceText", [this](const StockRow& r) { return m_wording.amount(r.price); }},
               {"comingText", [this](const StockRow& r) { return m_wording.coming(r.nextPrice, r.nextFrom); }},
               {"floorText", [this](const StockRow& r) { return m_wording.amount(r.floor); }},
               {"onHandText", [this](const StockRow& r) { return m_wording.count(r.onHand); }},
               {"lacking", [](const StockRow& r) { return r.onHand < Quantity{}; }},
               {"code", [](const StockRow& r) { return QString::fromStdString(r.code); }}},
              this),
      m_sales(wording, this),
      m_devices({{"device",
                  [this](const DeviceLine& d) { return stall() + QLatin1Char('-') + QString::number(d.epoch); }},
                 {"stateText", [this](const DeviceLine& d) { return deviceText(d); }},
                 {"epoch", [](const DeviceLine& d) { return d.epoch; }},
                 {"works", [](const DeviceLine& d) { return d.state == DeviceState::works; }},
                 {"revoked", [](const DeviceLine& d) { return d.state == DeviceState::revoked; }}},
                this) {
    m_glance.setInterval(glanceMs);
    connect(&m_glance, &QTimer::timeout, this, &CentreDesk::look);
}

void CentreDesk::begin(StaffId staff, const std::string& pin) {
    m_token.clear();
    m_live = false;
    m_door = Door::closed;
    m_staff = staff;
    m_pin = pin;
    knock(std::nullopt);
}

void CentreDesk::openWith(const QString& password) {
    if (!asksPassword() || m_knocking) return;
    complain({});
    knock(password.toStdString());
}

void CentreDesk::knock(const std::optional<std::string>& password) {
    m_knocking = true;
    emit doorChanged();
    const auto opened = password ? Door::openedByPassword : Door::openedByPin;
    m_courier.post(path::session, textOf(SessionRequest{m_staff, std::nullopt, m_pin, password}),
                   [this, opened, knock = ++m_knocks](const Result<std::string>& body) {
                       if (knock != m_knocks) return; // of somebody who left
                       m_knocking = false;
                       if (!body) return notLetIn(body.refusal());
                       const auto reply = json::Parser().as<SessionReply>(*body);
                       if (!reply) return notLetIn(refuse(Reason::bytesUnreadable));
                       m_token = reply->token;
                       complain({});
                       forgetPin();
                       setDoor(opened);
                       m_glance.start();
                       look();
                   });
}

void CentreDesk::notLetIn(const Refusal& refusal) {
    const bool first = refusal.reason == Reason::passwordWanted && !asksPassword();
    if (!first) refused(refusal);
    setDoor(first ? Door::asksPassword : m_door);
}

void CentreDesk::notePassword() {
    if (!m_token.empty()) setDoor(Door::openedByPassword);
}

void CentreDesk::setDoor(Door door) {
    m_door = door;
    emit doorChanged();
}

void CentreDesk::forgetPin() {
    m_pin.assign(m_pin.size(), '\0'); // nothing is left of it in memory
    m_pin.clear();
}

void CentreDesk::end() {
    m_glance.stop();
    m_token.clear();
    ++m_knocks;
    m_knocking = false;
    m_staff.reset();
    forgetPin();
    setDoor(Door::closed);
    m_live = false;
    m_stall.reset();
    m_overview = {};
    m_stalls.assign({});
    m_items.assign({});
    m_sales.assign({});
    m_devices.assign({});
    complain({});
    forgetEnrolCode();
    emit overviewChanged();
    emit stallChanged();
}

void CentreDesk::ask(const Question& question, std::function<void(const std::string&)> then) {
    m_courier.post(path::ask, textOf(question),
                   [this, token = m_token, then = std::move(then)](const auto& body) {
                       m_asking = false;
                       if (token != m_token) return; // of a session that is over
                       if (!body) return refused(body.refusal());
                       then(*body);
                   });
}

void CentreDesk::look() {
    if (m_token.empty() || m_asking) return;
    m_asking = true;
    Question question;
    question.token = m_token;
    ask(question, [this](const std::string& body) {
        auto overview = json::Parser().as<Overview>(body);
        if (!overview) return refused(refuse(Reason::bytesUnreadable));
        const bool news = overview->state != m_overview.state;
        m_overview = std::move(*overview);
        if (!m_live) complain({}); // what the centre refused is read before it goes
        m_live = true;
        std::vector<StallRow> rows;
        for (std::size_t i = 0; i < m_overview.today.size() && i < m_overview.stock.size(); ++i)
            rows.push_back({m_overview.today[i], m_overview.stock[i]});
        m_stalls.assign(std::move(rows));
        emit overviewChanged();
        if (!news) return;
        emit moved();
        if (m_stall) readStall();
    });
}

void CentreDesk::chooseStall(int row) {
    if (row < 0 || row >= m_stalls.rowCount()) return;
    m_stall = m_stalls.rows()[static_cast<std::size_t>(row)].today.stall;
    m_devices.assign({});
    forgetEnrolCode(); // it is for the stall of before
    emit stallChanged();
    readStall();
}

void CentreDesk::readStall() {
    Question question;
    question.token = m_token;
    question.stall = m_stall;
    question.asked = Asked::stock;
    ask(question, [this](const std::string& body) {
        auto stock = json::Parser().as<StockAnswer>(body);
        if (stock) m_items.assign(std::move(stock->items));
    });
    question.asked = Asked::sales;
    ask(question, [this](const std::string& body) {
        auto sales = json::Parser().as<SalesAnswer>(body);
        if (sales) m_sales.assign(std::move(sales->sales));
    });
}

const StockRow* CentreDesk::rowOf(const QString& item) const {
    const auto id = ItemId::parse(item.toStdString());
    const auto& rows = m_items.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const StockRow& row) { return row.item == id; });
    return found == rows.end() ? nullptr : &*found;
}

QString CentreDesk::asksFirst(const QString& item, const QString& price, int begin) const {
    const auto newPrice = parseDinars(price.toStdString());
    const auto* row = rowOf(item);
    const auto days = beginDays();
    if (row == nullptr || !newPrice || begin < 0 || begin >= std::ssize(days)) return {};
    const bool isAfterNext = row->nextFrom && *row->nextFrom <= days[static_cast<std::size_t>(begin)];
    return *newPrice < (isAfterNext ? *row->nextPrice : row->price) ? m_wording.name(row->artisan) : QString{};
}

std::optional<Money> CentreDesk::usualPrice(const QString& item) const {
    const auto* row = rowOf(item);
    if (row == nullptr) return std::nullopt;
    std::vector<Money> prices;
    for (const auto& other : m_items.rows())
        if (other.kind != ItemKind::service && other.family == row->family) prices.push_back(other.price);
    return touat::usualPrice(row->price, medianOf(std::move(prices)));
}

// Today, tomorrow, in a week, when the next month begins; by the centre's clock.
std::vector<Day> CentreDesk::beginDays() const {
    const auto today = dayOf(m_overview.at);
    std::vector<Day> days{today, today.plus(1), today.plus(7), firstOfNextMonth(today)};
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QStringList CentreDesk::begins() const {
    //: when a promotion or a price list begins
    QStringList texts{Wording::tr("Today"), Wording::tr("Tomorrow")};
    for (const auto day : beginDays())
        if (day > dayOf(m_overview.at).plus(1)) texts << m_wording.date(day);
    return texts;
}

void CentreDesk::withdrawPrice(const QString& item) {
    const auto* row = rowOf(item);
    if (row != nullptr && row->nextFrom)
        orderPrice(path::withdrawPrice, textOf(WithdrawPriceOrder{m_token, row->item, *row->nextFrom}));
}

void CentreDesk::changePrice(const QString& item, const QString& price, const QString& consent, int begin) {
    const auto days = beginDays();
    const auto* row = rowOf(item);
    if (begin < 0 || begin >= std::ssize(days)) return;
    if (row == nullptr) return refused(refuse(Reason::itemUnknown, item.toStdString()));
    const auto newPrice = parseDinars(price.toStdString());
    if (!newPrice) return refused(refuse(Reason::amountTooLarge));
    ChangePriceOrder order;
    order.token = m_token;
    order.item = row->item;
    order.price = *newPrice;
    order.consent = fromWord<ConsentHow>(consent.toStdString());
    if (order.consent)
        order.who = row->artisan.latin.empty() ? row->artisan.arabic : row->artisan.latin;
    if (begin > 0) order.from = days[static_cast<std::size_t>(begin)];
    orderPrice(path::changePrice, textOf(order));
}

void CentreDesk::orderPrice(const char* path, const std::string& body) {
    m_courier.post(path, body, [this, token = m_token](const auto& answer) {
        if (token != m_token) return; // of a session that is over
        if (!answer) return refused(answer.refusal());
        complain({});
        readStall();
    });
}

void CentreDesk::readDevices() {
    if (!m_stall) return;
    Question question;
    question.token = m_token;
    question.stall = m_stall;
    question.asked = Asked::devices;
    ask(question, [this, of = m_stall](const std::string& body) {
        auto answer = json::Parser().as<DevicesAnswer>(body);
        if (!answer || of != m_stall) return;
        m_devicesAt = answer->at;
        m_devices.assign(std::move(answer->devices));
    });
}

void CentreDesk::revokeDevice(int epoch, const QString& reason) {
    const auto why = fromWord<RevokedFor>(reason.toStdString());
    if (!m_stall || !why) return;
    m_courier.post(path::revokeDevice, textOf(RevokeDeviceOrder{m_token, *m_stall, epoch, *why}),
                   [this, token = m_token](const auto& body) {
                       if (token != m_token) return; // of a session that is over
                       if (!body) refused(body.refusal());
                       readDevices(); // as it stands now, also where somebody else was quicker
                   });
}

QString CentreDesk::deviceText(const DeviceLine& device) const {
    switch (device.state) {
    //: a till in the manager's list: a newer one works at its stall
    case DeviceState::replaced: return Wording::tr("Replaced by a newer one");
    case DeviceState::revoked: return m_wording.shutOut(*device.reason);
    case DeviceState::works: break;
    }
    //: a till in the manager's list: nothing came from it since the centre was switched on
    if (!device.heardAt) return Wording::tr("Not heard yet");
    //: a till in the manager's list: how long ago it called the centre
    return Wording::tr("Heard: %1").arg(m_wording.ago(std::max<std::int64_t>(0, m_devicesAt.utcMs() - device.heardAt->utcMs())));
}

void CentreDesk::makeEnrolCode() {
    if (!m_stall) return;
    EnrolCodeOrder order{m_token, *m_stall};
    m_courier.post(path::enrolCode, textOf(order), [this](const auto& body) {
        if (!body) return refused(body.refusal());
        const auto done = json::Parser().as<DoneAnswer>(*body);
        m_enrolCode = done ? QString::fromStdString(done->made) : QString{};
        emit enrolCodeChanged();
    });
}

void CentreDesk::forgetEnrolCode() {
    m_enrolCode.clear();
    emit enrolCodeChanged();
}

void CentreDesk::refused(const Refusal& refusal) {
    if (refusal.reason == Reason::sessionOver) {
        end();
        emit sessionOver();
        return;
    }
    const auto isOf = [&](Reason reason) { return refusal.reason == reason; };
    if (isOf(Reason::centreUnreachable) || isOf(Reason::centreNotTrusted) || isOf(Reason::bytesUnreadable))
        m_live = false;
    complain(m_wording.sentence(refusal));
    emit overviewChanged();
}

void CentreDesk::forgetComplaint() { complain({}); }

void CentreDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

QString CentreDesk::asOfText() const {
    return m_overview.at.utcMs() == 0 ? QString{} : m_wording.time(m_overview.at);
}

QString CentreDesk::totalText() const {
    Money total;
    for (const auto& stall : m_overview.today) total += stall.total;
    return m_wording.amount(total);
}

QString CentreDesk::receiptsText() const {
    std::int64_t receipts = 0;
    for (const auto& stall : m_overview.today) receipts += stall.sales + stall.refunds;
    return m_wording.count(Quantity::pieces(receipts));
}

QString CentreDesk::stockText() const {
    Money value;
    for (const auto& stall : m_overview.stock) value += stall.value;
    return m_wording.amount(value);
}

QString CentreDesk::openStallsText() const {
    const auto open = std::count_if(m_overview.today.begin(), m_overview.today.end(),
                                    [](const StallToday& stall) { return stall.dayOpen == 1; });
    return QStringLiteral("%1 / %2").arg(open).arg(m_overview.today.size());
}

QString CentreDesk::stallName() const {
    for (const auto& row : m_stalls.rows())
        if (m_stall && row.today.stall == *m_stall) return m_wording.name(row.today.name);
    return {};
}

void CentreDesk::retell() {
    m_stalls.retell();
    m_items.retell();
    m_sales.retell();
    complain({});
    emit overviewChanged();
    emit stallChanged();
}

} // namespace touat
