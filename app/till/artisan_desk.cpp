// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/artisan_desk.h"

#include "app/till/shelf_model.h"
#include "core/acts/artisan_access.h"
#include "core/acts/sign_in.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

QString symbolOf(PieceState state) {
    switch (state) {
    case PieceState::onSale: return QStringLiteral("store");
    case PieceState::inReserve: return QStringLiteral("warehouse");
    case PieceState::inTransit: return QStringLiteral("truck");
    default: return QStringLiteral("package-x");
    }
}

constexpr int patienceMs = 90'000;

QString pictureOf(const ArtisanGoods& goods) {
    return touat::pictureOf(goods.picture, goods.palette, goods.photo);
}
QString pictureOf(const ArtisanSale& sale) {
    // What came back is shown as it came back, where somebody took a photo of it.
    const auto& back = sale.returned ? sale.returned->photo : std::nullopt;
    return touat::pictureOf(sale.picture, sale.palette, back.value_or(sale.photo));
}

/// How much of a bar of a thousand.
int perMille(Money part, Money whole) {
    if (whole.isZero()) return 0;
    return static_cast<int>(part.centimes() * 1'000 / whole.centimes());
}

} // namespace

ArtisanDesk::ArtisanDesk(BookThread& books, Courier& courier, const Wording& wording, Voice& voice,
                         QObject* parent)
    : QObject(parent), m_books(books), m_courier(courier), m_wording(wording), m_voice(voice),
      m_owedCash(this), m_payableCash(this), m_goods(goodsRoles(), this), m_sales(saleRoles(), this),
      m_payouts({{"amountText", [this](const ArtisanPayout& p) { return m_wording.priced(p.amount); }},
                 {"dateText", [this](const ArtisanPayout& p) { return m_wording.date(dayOf(p.at)); }},
                 {"method",
                  [](const ArtisanPayout& p) {
                      return QString::fromStdString(std::string(wordOf(p.method)));
                  }}},
                this),
      m_slip(saleRoles(), this), m_slipCash(this), m_piece(goodsRoles(), this), m_pieceCash(this),
      m_patience(this) {
    m_patience.setObjectName("patience");
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ArtisanDesk::leftAlone);
}

std::vector<std::pair<QByteArray, RowModel<ArtisanGoods>::Read>> ArtisanDesk::goodsRoles() const {
    return {{"itemName", [this](const ArtisanGoods& g) { return m_wording.name(g.name); }},
            {"picture", [](const ArtisanGoods& g) { return pictureOf(g); }},
            {"whereText", [this](const ArtisanGoods& g) { return whereText(g); }},
            {"symbol", [](const ArtisanGoods& g) { return symbolOf(g.state); }},
            {"onSale", [](const ArtisanGoods& g) { return g.state == PieceState::onSale; }},
            {"code", [](const ArtisanGoods& g) { return QString::fromStdString(g.code); }},
            {"priceText", [this](const ArtisanGoods& g) { return m_wording.priced(g.price); }},
            {"amountText", [this](const ArtisanGoods& g) { return m_wording.amount(g.price); }},
            {"countText", [this](const ArtisanGoods& g) { return m_wording.count(g.quantity); }},
            {"several", [](const ArtisanGoods& g) { return g.quantity > Quantity::pieces(1); }}};
}

std::vector<std::pair<QByteArray, RowModel<ArtisanSale>::Read>> ArtisanDesk::saleRoles() const {
    const auto priced = [this](Money money) {
        return m_wording.priced(money.isNegative() ? -money : money);
    };
    return {
        {"itemName", [this](const ArtisanSale& s) { return m_wording.name(s.name); }},
        {"picture", [](const ArtisanSale& s) { return pictureOf(s); }},
        {"stallName", [this](const ArtisanSale& s) { return stallName(s.stall); }},
        {"dateText", [this](const ArtisanSale& s) { return m_wording.date(dayOf(s.at)); }},
        {"paidText", [this](const ArtisanSale& s) { return m_wording.priced(s.paid); }},
        {"shareText", [this](const ArtisanSale& s) { return m_wording.priced(s.share); }},
        {"countText", [this](const ArtisanSale& s) { return m_wording.count(s.quantity); }},
        {"settled", [](const ArtisanSale& s) { return s.settled == 1; }},
        {"givenBack", [](const ArtisanSale& s) { return s.quantity < Quantity{}; }},
        {"spared", [](const ArtisanSale& s) { return isSpared(s); }},
        {"backText",
         [this](const ArtisanSale& s) {
             return s.returned ? m_wording.stateOfReturn(*s.returned) : QString{};
         }},
        {"payableText", [this](const ArtisanSale& s) { return m_wording.date(s.payable); }},
        {"waits", [this](const ArtisanSale& s) { return s.settled == 0 && m_account.today < s.payable; }},
        {"slipPaid", [priced](const ArtisanSale& s) { return priced(s.paid); }},
        {"slipShare", [priced](const ArtisanSale& s) { return priced(s.share); }},
        {"slipStall", [priced](const ArtisanSale& s) { return priced(s.stallShare); }},
        {"slipCentre", [priced](const ArtisanSale& s) { return priced(s.centreShare); }},
        {"sharePart", [](const ArtisanSale& s) { return perMille(s.share, s.paid); }},
        {"stallPart", [](const ArtisanSale& s) { return perMille(s.stallShare, s.paid); }},
        {"centrePart", [](const ArtisanSale& s) { return perMille(s.centreShare, s.paid); }}};
}

void ArtisanDesk::begin(const std::string& card, const std::string& pin) {
    SessionRequest request;
    request.card = card;
    request.pin = pin;
    m_courier.post(path::session, textOf(request), [this, card, pin](const auto& body) {
        if (body) {
            const auto reply = json::Parser().as<SessionReply>(*body);
            if (reply) return askCentre(reply->token);
        } else if (const auto reason = body.refusal().reason;
                   reason != Reason::centreUnreachable && reason != Reason::centreNotTrusted) {
            emit turnedAway(m_wording.sentence(body.refusal()));
            return;
        }
        askHere(card, pin);
    });
}

void ArtisanDesk::askCentre(const std::string& token) {
    Question question;
    question.token = token;
    question.asked = Asked::account;
    m_courier.post(path::ask, textOf(question), [this](const auto& body) {
        auto account = body ? json::Parser().as<ArtisanAccount>(*body) : std::nullopt;
        if (!account) {
            emit turnedAway(m_wording.sentence(body ? refuse(Reason::bytesUnreadable)
                                                    : body.refusal()));
            return;
        }
        show(std::move(*account), Source::centre);
    });
}

void ArtisanDesk::askHere(const std::string& card, const std::string& pin) {
    m_books.run(
        this,
        [card, pin](Book& book) -> Result<ArtisanAccount> {
            const auto artisan = signInArtisan(book, card, pin);
            if (!artisan) return artisan.refusal();
            return readOnScreen(book, *artisan);
        },
        [this](Result<ArtisanAccount> account) {
            if (account) return show(std::move(*account), Source::here);
            emit turnedAway(m_wording.sentence(account.refusal()));
        });
}

void ArtisanDesk::show(ArtisanAccount account, Source source) {
    m_account = std::move(account);
    m_onlyHere = source == Source::here;
    m_owedCash.assign(inCash(m_account.owed));
    m_payableCash.assign(inCash(m_account.payable));
    m_goods.assign(m_account.goods);
    m_sales.assign(m_account.sales);
    m_payouts.assign(m_account.payouts);
    look(QStringLiteral("owed"));
    emit accountChanged();
    emit letIn();
    touched();
}

void ArtisanDesk::end() {
    m_patience.stop();
    close();
    speakAloud(false);
    m_account = {};
    m_owedCash.assign({});
    m_payableCash.assign({});
    m_goods.assign({});
    m_sales.assign({});
    m_payouts.assign({});
    emit accountChanged();
}

void ArtisanDesk::touched() {
    if (!m_account.name.isEmpty()) m_patience.start();
}

void ArtisanDesk::look(const QString& view) {
    close();
    m_view = view;
    emit viewChanged();
    if (m_aloud) say();
}

void ArtisanDesk::openSale(int row) {
    if (row < 0 || row >= m_sales.rowCount()) return;
    const auto& sale = m_sales.rows()[static_cast<std::size_t>(row)];
    m_slipCash.assign(inCash(sale.share.isNegative() ? -sale.share : sale.share));
    m_slip.assign({sale});
    if (m_aloud) say();
}

void ArtisanDesk::openPiece(int row) {
    if (row < 0 || row >= m_goods.rowCount()) return;
    const auto& goods = m_goods.rows()[static_cast<std::size_t>(row)];
    m_pieceCash.assign(inCash(goods.price));
    m_piece.assign({goods});
    if (m_aloud) say();
}

void ArtisanDesk::close() {
    m_voice.stop();
    m_slip.assign({});
    m_slipCash.assign({});
    m_piece.assign({});
    m_pieceCash.assign({});
}

void ArtisanDesk::speakAloud(bool aloud) {
    if (aloud)
        say();
    else
        m_voice.stop();
    if (m_aloud == aloud) return;
    m_aloud = aloud;
    emit aloudChanged();
}

QString ArtisanDesk::owedText() const {
    return m_wording.amount(m_account.owed.isNegative() ? -m_account.owed : m_account.owed);
}

QString ArtisanDesk::sinceText() const {
    return m_account.since ? m_wording.date(*m_account.since) : QString{};
}

QString ArtisanDesk::paydayText() const {
    return m_account.payday ? m_wording.longDate(*m_account.payday) : QString{};
}

QString ArtisanDesk::whereText(const ArtisanGoods& goods) const {
    const auto state = m_wording.notForSale(goods.state);
    if (!goods.stall) return state;
    const auto at = stallName(*goods.stall);
    return state.isEmpty() ? at : at + QStringLiteral(" · ") + state;
}

QString ArtisanDesk::stallName(Stall stall) const {
    for (const auto& each : m_account.stalls)
        if (each.stall == stall) return m_wording.name(each.name);
    return QString::fromStdString(stall.text());
}

void ArtisanDesk::retell() {
    m_goods.retell();
    m_sales.retell();
    m_payouts.retell();
    m_slip.retell();
    m_piece.retell();
    emit accountChanged();
}

} // namespace touat
