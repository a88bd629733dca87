// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/buyer_view.h"

#include "app/till/keep_setting.h"
#include "core/book/state_tables.h"
#include "core/consignment/artisan_table.h"

namespace touat {

namespace {

constexpr auto displayNote = "customer_display";

QStringList both(const char* arabic, const char* french) {
    return {QString::fromUtf8(arabic), QString::fromUtf8(french)};
}

/// Each language in its own spelling, or in what there is.
QStringList both(const Name& name) {
    return {QString::fromStdString(name.arabic.empty() ? name.latin : name.arabic),
            QString::fromStdString(name.latin.empty() ? name.arabic : name.latin)};
}

/// How it was made, for a buyer. Not Wording::family: both languages stand here at once.
QStringList technique(const std::string& family) {
    if (family == "weaving") return both("نسيج يدوي", "Tissage à la main");
    if (family == "pottery") return both("فخار", "Poterie");
    if (family == "basketry") return both("سعف مضفور", "Vannerie");
    if (family == "leather") return both("صناعة جلدية", "Travail du cuir");
    if (family == "silver") return both("صياغة الفضة", "Travail de l’argent");
    if (family == "dress") return both("خياطة تقليدية", "Couture traditionnelle");
    return {};
}

} // namespace

BuyerView::BuyerView(BookThread& books, const Counter& counter, const EuroRate& euro,
                     QObject* parent)
    : QObject(parent), m_books(books), m_counter(counter), m_euro(euro) {
    connect(&counter, &Counter::basketChanged, this, &BuyerView::look);
    connect(&counter, &Counter::flashed, this, &BuyerView::look);
    connect(&counter, &Counter::doneChanged, this, &BuyerView::look);
    connect(&euro, &EuroRate::changed, this, &BuyerView::changed);
}

void BuyerView::read(bool always) {
    m_books.run(
        this, [](Book& book) { return SettingTable(book.db()).read(displayNote); },
        [this, always](const std::string& said) { show(always || said == "yes"); });
}

void BuyerView::want(bool wanted) {
    keepSetting(m_books, this, displayNote, wanted ? QStringLiteral("yes") : QStringLiteral("no"));
    show(wanted);
}

void BuyerView::show(bool wanted) {
    if (m_wanted == wanted) return;
    m_wanted = wanted;
    look();
    emit wantedChanged();
}

void BuyerView::setStall(const Name& name) {
    m_stall = name;
    emit changed();
}

void BuyerView::setOpen(bool open) {
    m_open = open;
    emit changed();
}

void BuyerView::look() {
    if (!m_wanted) return;
    m_sight = m_counter.sight();
    emit changed();
    if (!m_sight.last || !m_sight.last->artisan) return;
    const auto artisan = *m_sight.last->artisan;
    if (!m_communes.try_emplace(artisan).second) return; // known, or asked for
    m_books.run(
        this,
        [artisan](Book& book) {
            const auto found = ArtisanTable(book.db()).find(artisan);
            return found ? found->commune : Name{};
        },
        [this, artisan](const Name& commune) {
            m_communes[artisan] = commune;
            emit changed();
        });
}

QString BuyerView::scene() const {
    if (!m_open) return QStringLiteral("idle");
    if (m_sight.sold) return QStringLiteral("sold");
    return m_sight.lines > 0 ? QStringLiteral("basket") : QStringLiteral("idle");
}

QString BuyerView::totalText() const {
    return Wording{}.amount(m_sight.sold ? m_sight.sold->total : m_sight.total);
}

QString BuyerView::leftText() const {
    return m_sight.sold || m_sight.left == m_sight.total ? QString{}
                                                         : Wording{}.amount(m_sight.left);
}

QString BuyerView::euroText() const {
    return m_euro.text(m_sight.sold ? m_sight.sold->total : m_sight.total);
}

QString BuyerView::changeText() const {
    return m_sight.sold && !m_sight.sold->change.isZero() ? Wording{}.amount(m_sight.sold->change)
                                                          : QString{};
}

QString BuyerView::countText() const {
    return Wording{}.count(Quantity::pieces(m_sight.lines));
}

QString BuyerView::picture() const {
    if (!m_sight.last) return {};
    return QString::fromStdString(m_sight.last->picture);
}

QString BuyerView::amountText() const {
    return m_sight.last ? Wording{}.amount(m_sight.last->paid) : QString{};
}

QString BuyerView::quantityText() const {
    if (!m_sight.last || m_sight.last->quantity == Quantity::pieces(1)) return {};
    return QStringLiteral("× ") + Wording{}.count(m_sight.last->quantity);
}

QStringList BuyerView::itemName() const {
    return m_sight.last ? both(m_sight.last->item) : both(Name{});
}

QStringList BuyerView::maker() const {
    return m_sight.last ? both(m_sight.last->maker) : both(Name{});
}

QStringList BuyerView::origin() const {
    if (!m_sight.last) return both(Name{});
    auto commune = both(Name{});
    if (m_sight.last->artisan)
        if (const auto known = m_communes.find(*m_sight.last->artisan); known != m_communes.end())
            commune = both(known->second);
    const auto made = technique(m_sight.last->family);
    QStringList origin;
    for (int i = 0; i < 2; ++i) {
        QStringList parts{commune[i], made.value(i)};
        parts.removeAll(QString{});
        origin << parts.join(QStringLiteral(" · "));
    }
    return origin;
}

QStringList BuyerView::stallName() const {
    return both(m_stall);
}
QStringList BuyerView::totalLabel() const {
    return both("المجموع بالدينار", "Total en dinars");
}
QStringList BuyerView::leftLabel() const {
    return both("الباقي للدفع", "Reste à payer");
}
QStringList BuyerView::changeLabel() const {
    return both("الباقي لكم", "Votre monnaie");
}
QStringList BuyerView::thanks() const {
    return both("شكرًا لكم", "Merci");
}
QStringList BuyerView::welcome() const {
    return both("مرحبًا بكم", "Bienvenue");
}

} // namespace touat
