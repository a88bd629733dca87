// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/price_list_desk.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/till/begin_choice.h"

namespace touat {

namespace {
constexpr int mostPriceDigits = 7;

// Whose prices they usually are, in both spellings.
const std::array<Name, 4> usualNames{{{"الجملة", "Gros"},
                                      {"الحرفيون الجيران", "Artisans voisins"},
                                      {"مراكز الصناعة التقليدية", "Centres d'artisanat"},
                                      {"المؤسسات", "Institutions"}}};
} // namespace

PriceListDesk::PriceListDesk(RulesLine& line, const Wording& wording, const Counter& counter,
                             PriceQuestion& question, QObject* parent)
    : QObject(parent),
      m_line(line),
      m_wording(wording),
      m_counter(counter),
      m_question(question),
      m_lists({{"nameText", [this](const List& l) { return m_wording.name(l.list.terms.name); }},
               {"offText",
                [](const List& l) {
                    const auto percent = l.list.terms.off.basisPoints() / 100;
                    return percent == 0 ? QString{}
                                        : QStringLiteral("\u2066-%1\u00A0%\u2069").arg(percent);
                }},
               {"itemsText",
                [](const List& l) {
                    return l.list.terms.prices.empty()
                               ? QString{}
                               //: a promotion or a price list is about so many items
                               : Wording::tr("Items: %1").arg(l.list.terms.prices.size());
                }},
               {"whereText",
                [this](const List& l) {
                    return m_line.atCentre() ? m_where.textOf(l.list.terms.stalls) : QString{};
                }},
               {"fromText",
                [this](const List& l) {
                    if (l.list.terms.from <= m_today) return QString{};
                    //: rules of the shop: what is shown is in force from a day on
                    return Wording::tr("From %1 on").arg(m_wording.date(l.list.terms.from));
                }}},
              this),
      m_prices({{"itemName", [this](const Price& p) { return m_wording.name(fullName(p.item)); }},
                {"picture", [](const Price& p) { return pictureOf(p.item); }},
                {"tagText", [this](const Price& p) { return m_wording.amount(p.item.price); }},
                {"priceText", [this](const Price& p) { return m_wording.amount(p.price); }}},
               this),
      m_goods(counter.shelf(), wording, this),
      m_where(wording, StallChoice::Takes::several, this) {
    connect(&m_question, &PriceQuestion::settled, this, [this](const QString& dinars) {
        if (!std::exchange(m_asking, false)) return;
        price(dinars);
        m_before.reset();
        closePrice();
    });
}

void PriceListDesk::begin() {
    m_complaint.clear();
    m_line.ask<PricesAnswer>(this, path::seePrices, RulesQuestion{}, [this](const auto& answer) {
        m_busy = false;
        if (!answer) return complain(answer.refusal());
        m_today = answer->today;
        m_settable = answer->settable;
        m_where.offer(answer->stalls);
        std::vector<List> rows;
        for (const auto& list : answer->lists) rows.push_back({list});
        m_lists.assign(std::move(rows));
        emit changed();
    });
}

QStringList PriceListDesk::readyNames() const {
    QStringList names;
    for (const auto& name : usualNames) names << m_wording.name(name);
    return names;
}

void PriceListDesk::write() {
    if (m_settable) openWith({});
}

void PriceListDesk::look(int row) {
    if (row < 0 || row >= m_lists.rowCount()) return;
    const auto& list = m_lists.rows()[static_cast<std::size_t>(row)].list;
    auto terms = list.terms;
    terms.list = list.id;
    openWith(std::move(terms));
}

void PriceListDesk::openWith(PriceListSet terms) {
    m_isOpen = true;
    m_draft = std::move(terms);
    m_where.choose(m_draft.stalls);
    m_kept = m_draft.off;
    m_begin = 0;
    closePrice();
    m_complaint.clear();
    std::vector<Price> prices;
    for (const auto& listed : m_draft.prices)
        if (const auto* item = m_counter.shelf().find(listed.item))
            prices.push_back({*item, listed.price});
    m_prices.assign(std::move(prices));
    m_goods.reload();
    search({});
    emit opened();
    emit changed();
}

void PriceListDesk::leave() {
    m_isOpen = false;
    m_complaint.clear();
    closePrice();
}

// What the list says already is an answer too.
std::vector<Rate> PriceListDesk::usualOffs() const {
    std::vector<Rate> offs{Rate{}, Rate::percent(5), Rate::percent(10), Rate::percent(15),
                           Rate::percent(20)};
    if (std::find(offs.begin(), offs.end(), m_kept) == offs.end()) offs.push_back(m_kept);
    return offs;
}

QStringList PriceListDesk::offs() const {
    QStringList texts;
    for (const auto& rate : usualOffs())
        //: price list: nothing is taken off other prices
        texts << (rate.isZero() ? Wording::tr("As on the tag")
                                : QStringLiteral("\u2066-%1\u00A0%\u2069").arg(rate.basisPoints() / 100));
    return texts;
}

int PriceListDesk::off() const {
    const auto offs = usualOffs();
    return static_cast<int>(std::find(offs.begin(), offs.end(), m_draft.off) - offs.begin());
}

void PriceListDesk::chooseOff(int index) {
    const auto offs = usualOffs();
    if (!m_settable || index < 0 || index >= static_cast<int>(offs.size())) return;
    m_draft.off = offs[static_cast<std::size_t>(index)];
    emit changed();
}

QStringList PriceListDesk::begins() const {
    return beginTexts(m_wording, m_today);
}

void PriceListDesk::chooseBegin(int index) {
    if (index < 0 || index >= static_cast<int>(beginDays.size())) return;
    m_begin = index;
    emit changed();
}

void PriceListDesk::search(const QString& text) {
    m_goods.show({}, text);
}

void PriceListDesk::add(int tile) {
    if (const auto* item = m_goods.at(tile)) put(*item);
}

void PriceListDesk::takeCode(const QString& code) {
    if (!m_isOpen || !m_settable) return;
    auto meant = m_counter.shelf().allByCode(code.trimmed().toStdString());
    if (meant.empty()) return complain(refuse(Reason::codeUnknown, code.toStdString()));
    m_counter.choice().ask(code, std::move(meant),
                           [this](const ShelfItem& chosen) { put(chosen); });
}

void PriceListDesk::put(const ShelfItem& item) {
    if (!m_isOpen || !m_settable) return;
    closePrice();
    auto rows = m_prices.rows();
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const Price& price) { return price.item.id == item.id; });
    if (row == rows.end()) row = rows.insert(rows.begin(), {item, item.price});
    const auto at = static_cast<int>(row - rows.begin());
    m_prices.assign(std::move(rows));
    m_complaint.clear();
    typePrice(at); // what it costs here is asked next
}

void PriceListDesk::typePrice(int row) {
    if (!m_settable || row < 0 || row >= m_prices.rowCount()) return;
    closePrice();
    m_openPrice = row;
    m_before = m_prices.rows()[static_cast<std::size_t>(row)].price;
    m_typed.clear();
    emit changed();
}

void PriceListDesk::type(const QString& typed) {
    if (m_openPrice < 0 || typed.size() > mostPriceDigits) return;
    m_typed = typed;
    price(typed);
    emit changed();
}

void PriceListDesk::price(const QString& dinars) {
    auto rows = m_prices.rows();
    auto& row = rows[static_cast<std::size_t>(m_openPrice)];
    row.price = parseDinars(dinars.toStdString()).value_or(row.item.price);
    m_prices.assign(std::move(rows));
}

void PriceListDesk::typed() {
    if (m_openPrice < 0) return;
    if (m_typed.isEmpty()) { // as on the tag, or as it was
        m_before.reset();
        return closePrice();
    }
    m_asking = true;
    const auto& row = m_prices.rows()[static_cast<std::size_t>(m_openPrice)];
    m_question.settle(m_typed, m_counter.usualPrice(row.item));
}

// What was not typed to the end is not taken.
void PriceListDesk::closePrice() {
    if (std::exchange(m_asking, false)) m_question.cancel();
    if (m_openPrice >= 0 && m_before) {
        auto rows = m_prices.rows();
        rows[static_cast<std::size_t>(m_openPrice)].price = *m_before;
        m_prices.assign(std::move(rows));
    }
    m_before.reset();
    m_openPrice = -1;
    emit changed();
}

void PriceListDesk::drop(int row) {
    if (!m_settable || row < 0 || row >= m_prices.rowCount()) return;
    closePrice();
    auto rows = m_prices.rows();
    rows.erase(rows.begin() + row);
    m_prices.assign(std::move(rows));
    emit changed();
}

void PriceListDesk::keep(const QString& name) {
    if (!canKeep()) return;
    closePrice();
    auto list = m_draft;
    const auto usual = std::find_if(usualNames.begin(), usualNames.end(), [&](const Name& each) {
        return m_wording.name(each) == name.trimmed();
    });
    if (isNew() && usual != usualNames.end()) {
        list.name = *usual;
    } else if (name.trimmed() != this->name()) {
        // The other spelling stays; it is the same list.
        const auto typed = nameAsTyped(name.trimmed().toStdString());
        if (typed.latin.empty()) list.name.arabic = typed.arabic;
        if (typed.arabic.empty()) list.name.latin = typed.latin;
    }
    list.from = m_today.plus(beginDays[static_cast<std::size_t>(m_begin)]);
    // Prices of items that are not here stay as they were.
    std::erase_if(list.prices, [this](const ListedPrice& listed) {
        return m_counter.shelf().find(listed.item) != nullptr;
    });
    for (const auto& row : m_prices.rows()) list.prices.push_back({row.item.id, row.price});
    list.stalls = m_where.picked();
    m_busy = true;
    emit changed();
    SetPriceListOrder order;
    order.list = std::move(list);
    m_line.order(this, path::setPriceList, order, [this](const auto& set) {
        m_busy = false;
        if (!set) return complain(set.refusal());
        leave();
        emit kept();
        begin();
    });
}

void PriceListDesk::complain(const Refusal& refusal) {
    m_complaint = RulesLine::sentence(m_wording, refusal);
    emit changed();
}

void PriceListDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void PriceListDesk::retell() {
    m_where.retell();
    m_lists.retell();
    m_prices.retell();
    m_goods.retell();
    emit changed();
}

void PriceListDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
