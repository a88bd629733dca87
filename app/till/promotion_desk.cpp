// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/promotion_desk.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/till/begin_choice.h"

namespace touat {

namespace {

constexpr std::array lengthDays{1, 3, 7, 14, 30};
constexpr int usualLength = 2;
constexpr int mostPercent = 2; // digits
constexpr int mostDigits = 7;

} // namespace

PromotionDesk::PromotionDesk(RulesLine& line, const Wording& wording, const Counter& counter,
                             QObject* parent)
    : QObject(parent),
      m_line(line),
      m_wording(wording),
      m_counter(counter),
      m_promotions({{"nameText",
                     [this](const Row& r) { return m_wording.name(r.promotion.terms.name); }},
                    {"whatText", [this](const Row& r) { return what(r.promotion.terms); }},
                    {"whereText", [this](const Row& r) { return ofWhat(r.promotion.terms); }},
                    {"daysText", [this](const Row& r) { return days(r.promotion.terms); }},
                    {"running",
                     [this](const Row& r) { return r.promotion.terms.from <= m_today; }}},
                   this),
      m_families({{"nameText",
                   [this](const Family& f) {
                       return m_wording.family(QString::fromStdString(f.key));
                   }},
                  {"picked", [](const Family& f) { return f.chosen; }}},
                 this),
      m_items({{"itemName", [this](const Example& e) { return m_wording.name(fullName(e.item)); }},
               {"picture", [](const Example& e) { return pictureOf(e.item); }}},
              this),
      m_examples({{"itemName",
                   [this](const Example& e) { return m_wording.name(fullName(e.item)); }},
                  {"before", [this](const Example& e) { return m_wording.amount(e.priced.tagged); }},
                  {"after", [this](const Example& e) { return m_wording.amount(e.priced.paid); }}},
                 this),
      m_goods(counter.shelf(), wording, this),
      m_where(wording, StallChoice::Takes::several, this) {
    connect(&m_where, &StallChoice::picking, this, &PromotionDesk::refresh);
}

void PromotionDesk::begin() {
    m_complaint.clear();
    m_line.ask<PricesAnswer>(this, path::seePrices, RulesQuestion{}, [this](const auto& answer) {
        m_busy = false;
        if (!answer) return complain(answer.refusal());
        m_today = answer->today;
        m_settable = answer->settable;
        m_where.offer(answer->stalls);
        std::vector<Row> rows;
        for (const auto& promotion : answer->promotions) rows.push_back({promotion});
        m_promotions.assign(std::move(rows));
        emit changed();
    });
}

void PromotionDesk::write() {
    if (!m_settable) return;
    m_writing = true;
    m_draft = {};
    m_draft.several = 3;
    m_begin = 0;
    m_length = usualLength;
    m_typed.clear();
    m_complaint.clear();
    m_items.assign({});
    m_goods.reload();
    search({});
    m_where.choose({});
    std::set<std::string> keys;
    if (m_line.atCentre()) keys.insert(familyOrder.begin(), familyOrder.end()); // of other stalls too
    for (const auto& item : m_counter.shelf().items()) keys.insert(item.family);
    std::vector<Family> families;
    for (const auto& key : keys)
        if (!key.empty()) families.push_back({key});
    m_families.assign(std::move(families));
    refresh();
}

void PromotionDesk::leave() {
    m_writing = false;
    m_complaint.clear();
    emit changed();
}

void PromotionDesk::setKind(const QString& kind) {
    const auto known = fromWord<PromotionKind>(kind.toStdString());
    if (!known || *known == m_draft.kind) return;
    m_draft.kind = *known;
    m_typed.clear(); // it was another number
    refresh();
}

void PromotionDesk::type(const QString& typed) {
    const auto most = m_draft.kind == PromotionKind::percent ? mostPercent : mostDigits;
    if (typed.size() <= most) m_typed = typed;
    refresh();
}

void PromotionDesk::setSeveral(int several) {
    m_draft.several = several;
    refresh();
}

void PromotionDesk::chooseFamily(int row) {
    if (row < 0 || row >= m_families.rowCount()) return;
    auto families = m_families.rows();
    const auto at = static_cast<std::size_t>(row);
    const bool chosen = !families[at].chosen;
    for (auto& family : families) family.chosen = false;
    families[at].chosen = chosen;
    m_draft.family = chosen ? families[at].key : std::string{};
    m_families.assign(std::move(families));
    refresh();
}

void PromotionDesk::search(const QString& text) {
    m_goods.show({}, text);
}

void PromotionDesk::add(int tile) {
    if (const auto* item = m_goods.at(tile)) put(*item);
}

void PromotionDesk::takeCode(const QString& code) {
    if (!m_writing) return;
    auto meant = m_counter.shelf().allByCode(code.trimmed().toStdString());
    if (meant.empty()) return complain(refuse(Reason::codeUnknown, code.toStdString()));
    m_counter.choice().ask(code, std::move(meant),
                           [this](const ShelfItem& chosen) { put(chosen); });
}

void PromotionDesk::put(const ShelfItem& item) {
    auto& items = m_draft.items;
    if (!m_writing || std::find(items.begin(), items.end(), item.id) != items.end()) return;
    items.push_back(item.id);
    auto rows = m_items.rows();
    rows.push_back({item, {}});
    m_items.assign(std::move(rows));
    m_complaint.clear();
    refresh();
}

void PromotionDesk::drop(int item) {
    if (item < 0 || item >= m_items.rowCount()) return;
    auto rows = m_items.rows();
    rows.erase(rows.begin() + item);
    m_draft.items.erase(m_draft.items.begin() + item);
    m_items.assign(std::move(rows));
    refresh();
}

void PromotionDesk::chooseBegin(int index) {
    if (index < 0 || index >= static_cast<int>(beginDays.size())) return;
    m_begin = index;
    refresh();
}

void PromotionDesk::chooseLength(int index) {
    if (index < 0 || index >= static_cast<int>(lengthDays.size())) return;
    m_length = index;
    refresh();
}

void PromotionDesk::refresh() {
    const auto number = m_typed.toLongLong();
    m_draft.stalls = m_where.picked();
    m_draft.rate = Rate{};
    m_draft.amount = Money{};
    if (m_draft.kind == PromotionKind::percent)
        m_draft.rate = Rate::percent(static_cast<int>(number));
    else
        m_draft.amount = Money::dinars(number);
    m_draft.from = m_today.plus(beginDays[static_cast<std::size_t>(m_begin)]);
    m_draft.until = m_draft.from.plus(lengthDays[static_cast<std::size_t>(m_length)] - 1);
    std::vector<Example> reached;
    for (const auto& item : m_counter.shelf().items())
        if (auto priced = tryPromotion(m_draft, item); priced && priced->paid < priced->tagged)
            reached.push_back({item, std::move(*priced)});
    m_reached = static_cast<int>(reached.size());
    std::sort(reached.begin(), reached.end(), [](const Example& a, const Example& b) {
        return std::pair(a.priced.tagged, a.item.id) < std::pair(b.priced.tagged, b.item.id);
    });
    // The cheapest, the one in the middle and the dearest tell what it does.
    if (reached.size() > 3)
        reached = {reached.front(), reached[reached.size() / 2], reached.back()};
    m_examples.assign(std::move(reached));
    emit changed();
}

void PromotionDesk::keep(const QString& name) {
    if (!m_writing || !canKeep()) return;
    auto promotion = m_draft;
    const auto text = name.trimmed().isEmpty() ? readyName() : name.trimmed();
    promotion.name = nameAsTyped(text.toStdString());
    m_busy = true;
    emit changed();
    SetPromotionOrder order;
    order.promotion = std::move(promotion);
    m_line.order(this, path::setPromotion, order, [this](const auto& set) {
        m_busy = false;
        if (!set) return complain(set.refusal());
        leave();
        emit kept();
        begin();
    });
}

// What is on stops at once, what was to come never begins.
void PromotionDesk::end(int row) {
    if (m_busy || !m_settable || row < 0 || row >= m_promotions.rowCount()) return;
    m_busy = true;
    EndPromotionOrder order;
    order.promotion = m_promotions.rows()[static_cast<std::size_t>(row)].promotion.id;
    m_line.order(this, path::endPromotion, order, [this](const auto& done) {
        m_busy = false;
        if (!done) return complain(done.refusal());
        emit kept();
        begin();
    });
}

// What this stall does not have may be at another one.
bool PromotionDesk::canKeep() const {
    const bool reaches = m_reached > 0 || (m_line.atCentre() && checkPromotion(m_draft));
    return reaches && !m_busy;
}

QStringList PromotionDesk::begins() const {
    return beginTexts(m_wording, m_today);
}

QStringList PromotionDesk::lengths() const {
    QStringList texts;
    //: answer to a rule of the shop: so many days
    for (const auto days : lengthDays) texts << Wording::tr("%n d", nullptr, days);
    return texts;
}

QString PromotionDesk::days(const PromotionSet& terms) const {
    if (terms.from == terms.until) return m_wording.date(terms.from);
    //: a promotion: its first and its last day
    return Wording::tr("%1 to %2").arg(m_wording.date(terms.from), m_wording.date(terms.until));
}

QString PromotionDesk::what(const PromotionSet& terms) const {
    switch (terms.kind) {
    case PromotionKind::percent:
        return QStringLiteral("\u2066-%1\u00A0%\u2069").arg(terms.rate.basisPoints() / 100);
    case PromotionKind::amount:
        //: a promotion: so much off each one
        return Wording::tr("%1 off each").arg(m_wording.priced(terms.amount));
    case PromotionKind::severalFor:
        //: a promotion: any 3 for one price together
        return Wording::tr("%1 for %2").arg(terms.several).arg(m_wording.priced(terms.amount));
    }
    return {};
}

QString PromotionDesk::ofWhat(const PromotionSet& terms) const {
    QStringList parts;
    if (!terms.family.empty()) parts << m_wording.family(QString::fromStdString(terms.family));
    if (!terms.items.empty())
        //: a promotion or a price list is about so many items
        parts << Wording::tr("Items: %1").arg(terms.items.size());
    if (m_line.atCentre()) parts << m_where.textOf(terms.stalls);
    return parts.join(QStringLiteral(" · "));
}

QString PromotionDesk::reachText() const {
    if (m_typed.isEmpty() || (m_draft.family.empty() && m_draft.items.empty())) return {};
    if (m_line.atCentre())
        //: a promotion that is written for other stalls too: how many items it reaches at this one
        return Wording::tr("At this stall it makes cheaper: %1").arg(m_reached);
    //: a promotion that is written changes nothing; prices are at the artisans' lowest, or it is dearer
    if (m_reached == 0) return Wording::tr("Nothing gets cheaper by this.");
    //: a promotion that is written: how many items it reaches here
    return Wording::tr("Gets cheaper: %1").arg(m_reached);
}

QString PromotionDesk::readyName() const {
    if (m_typed.isEmpty()) return {};
    switch (m_draft.kind) {
    case PromotionKind::percent:
        return QStringLiteral("-%1 %").arg(m_typed);
    case PromotionKind::amount:
        return QStringLiteral("-%1").arg(m_typed);
    case PromotionKind::severalFor:
        return QStringLiteral("%1 = %2").arg(m_draft.several).arg(m_typed);
    }
    return {};
}

void PromotionDesk::complain(const Refusal& refusal) {
    m_complaint = RulesLine::sentence(m_wording, refusal);
    emit changed();
}

void PromotionDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void PromotionDesk::retell() {
    m_where.retell();
    m_promotions.retell();
    m_families.retell();
    m_items.retell();
    m_examples.retell();
    m_goods.retell();
    emit changed();
}

void PromotionDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
