// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/artisan_desk.h"

#include "app/till/shelf_model.h"
#include "core/acts/sign_in.h"
#include "core/sync/messages.h"

namespace touat {

ArtisanDesk::ArtisanDesk(BookThread& books, Courier& courier, const Wording& wording,
                         QObject* parent)
    : QObject(parent), m_books(books), m_courier(courier), m_wording(wording),
      m_owedCash({{"picture",
                   [](const CashPart& p) {
                       return QString::fromUtf8(p.denomination.picture.data(),
                                                static_cast<int>(p.denomination.picture.size()));
                   }},
                  {"note", [](const CashPart& p) { return p.denomination.kind == CashKind::note; }},
                  {"count", [](const CashPart& p) { return p.count; }}},
                 this),
      m_goods({{"itemName", [this](const ArtisanGoods& g) { return m_wording.name(g.name); }},
               {"picture", [](const ArtisanGoods& g) { return pictureOf(g.picture, g.palette); }},
               {"stallName", [this](const ArtisanGoods& g) { return stallName(g.stall); }},
               {"priceText", [this](const ArtisanGoods& g) { return m_wording.priced(g.price); }},
               {"countText", [this](const ArtisanGoods& g) { return m_wording.count(g.quantity); }},
               {"several",
                [](const ArtisanGoods& g) { return g.quantity > Quantity::pieces(1); }}},
              this),
      m_sales({{"itemName", [this](const ArtisanSale& s) { return m_wording.name(s.name); }},
               {"picture", [](const ArtisanSale& s) { return pictureOf(s.picture, s.palette); }},
               {"stallName", [this](const ArtisanSale& s) { return stallName(s.stall); }},
               {"dateText", [this](const ArtisanSale& s) { return m_wording.date(dayOf(s.at)); }},
               {"paidText", [this](const ArtisanSale& s) { return m_wording.priced(s.paid); }},
               {"shareText", [this](const ArtisanSale& s) { return m_wording.priced(s.share); }},
               {"countText", [this](const ArtisanSale& s) { return m_wording.count(s.quantity); }},
               {"settled", [](const ArtisanSale& s) { return s.settled == 1; }},
               {"givenBack", [](const ArtisanSale& s) { return s.quantity < Quantity{}; }}},
              this),
      m_payouts({{"amountText", [this](const ArtisanPayout& p) { return m_wording.priced(p.amount); }},
                 {"dateText", [this](const ArtisanPayout& p) { return m_wording.date(dayOf(p.at)); }},
                 {"method",
                  [](const ArtisanPayout& p) {
                      return QString::fromStdString(std::string(wordOf(p.method)));
                  }}},
                this) {}

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
            return artisanAccount(book.db(), *artisan, book.today());
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
    m_goods.assign(m_account.goods);
    m_sales.assign(m_account.sales);
    m_payouts.assign(m_account.payouts);
    emit accountChanged();
    emit letIn();
}

void ArtisanDesk::end() {
    m_account = {};
    m_owedCash.assign({});
    m_goods.assign({});
    m_sales.assign({});
    m_payouts.assign({});
    emit accountChanged();
}

QString ArtisanDesk::owedText() const {
    return m_wording.amount(m_account.owed.isNegative() ? -m_account.owed : m_account.owed);
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
    emit accountChanged();
}

} // namespace touat
