// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/places_desk.h"

#include <algorithm>

#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

PlacesDesk::PlacesDesk(Courier::Carry carry, std::function<std::string()> token, const Wording& wording,
                       QObject* parent)
    : QObject(parent),
      m_carry(std::move(carry)),
      m_token(std::move(token)),
      m_wording(wording),
      m_places({{"placeName", [this](const PlaceGoods& p) { return nameOf(p.place); }},
                {"placeText", [](const PlaceGoods& p) { return QString::fromStdString(p.place.text()); }},
                {"unitsText", [this](const PlaceGoods& p) { return m_wording.units(p.units); }},
                {"ownText", [this](const PlaceGoods& p) { return m_wording.amount(p.own); }},
                {"entrustedText",
                 [this](const PlaceGoods& p) { return m_wording.amount(p.entrusted); }},
                {"missingText",
                 [this](const PlaceGoods& p) { return m_wording.units(p.missing); }},
                {"missingWorth",
                 [this](const PlaceGoods& p) { return m_wording.amount(p.missingValue); }},
                {"lost", [](const PlaceGoods& p) { return p.missingValue > Money{}; }}},
               this),
      m_ways({{"fromName", [this](const OpenWay& w) { return nameOf(w.from); }},
              {"toName", [this](const OpenWay& w) { return nameOf(w.to); }},
              {"whenText",
               [this](const OpenWay& w) {
                   return m_wording.date(dayOf(w.sentAt)) + QStringLiteral("  ") +
                          m_wording.time(w.sentAt);
               }},
              {"differs",
               [](const OpenWay& w) { return w.state == TransferState::differs; }},
              {"whatText",
               [this](const OpenWay& w) {
                   return w.lines.empty() ? QString{}
                                          : m_wording.name(w.lines.front().name) +
                                                QStringLiteral("  ") +
                                                m_wording.more(std::ssize(w.lines));
               }}},
             this),
      m_lines({{"itemName", [this](const Line& l) { return m_wording.name(l.line.name); }},
               {"codeText", [](const Line& l) { return QString::fromStdString(l.line.code); }},
               {"thereText",
                [this](const Line& l) { return m_wording.quantity(l.there, l.line.unit); }},
               {"openText",
                [this](const Line& l) { return m_wording.quantity(l.line.open, l.line.unit); }},
               {"lacks", [](const Line& l) { return l.there != l.line.open; }}},
              this),
      m_doubts({{"sentence",
                 [this](const GoodsDoubt& d) { return doubtText(d); }},
                {"itemName", [this](const GoodsDoubt& d) { return m_wording.name(d.name); }},
                {"codeText", [](const GoodsDoubt& d) { return QString::fromStdString(d.code); }},
                {"whenText",
                 [this](const GoodsDoubt& d) {
                     return m_wording.date(dayOf(d.at)) + QStringLiteral("  ") +
                            m_wording.time(d.at);
                 }},
                {"decided", [](const GoodsDoubt& d) { return d.decided.has_value(); }}},
               this),
      m_trace({{"sentence", [this](const Traced& s) { return stepText(s); }},
               {"whenText",
                [this](const Traced& s) {
                    return m_wording.date(dayOf(s.at())) + QStringLiteral("  ") +
                           m_wording.time(s.at());
                }},
               {"placeText", [this](const Traced& s) { return nameOf(s.place()); }}},
              this),
      m_rulings({{"sentence",
                  [this](const ProposedRuling& way) {
                      return chosenDoubt() == nullptr ? QString{} : ruled(way, *chosenDoubt());
                  }}},
                this) {}

void PlacesDesk::look(const QString& view) {
    m_view = view;
    m_news.clear();
    emit changed();
}

void PlacesDesk::begin(const QString& view) {
    m_open = true;
    m_view = view;
    m_news.clear();
    m_complaint.clear();
    m_busy = true;
    m_carry(path::seePlaces, textOf(PlacesQuestion{m_token()}),
            [this, asked = m_asked](const Result<std::string>& body) {
                if (asked == m_asked) show(body);
            });
    emit changed();
}

void PlacesDesk::close() {
    m_open = false;
    chooseWay(-1);
    chooseDoubt(-1);
}

void PlacesDesk::end() {
    ++m_asked;
    close();
    m_busy = false;
    m_known = false;
    m_news.clear();
    m_complaint.clear();
    m_places.assign({});
    m_all = {};
    m_ways.assign({});
    m_doubts.assign({});
    m_toDecide = 0;
    emit changed();
}

void PlacesDesk::show(const Result<std::string>& body) {
    m_busy = false;
    const auto answer = body ? json::Parser().as<PlacesAnswer>(*body) : std::nullopt;
    if (!answer) {
        m_complaint =
            m_wording.sentence(body ? refuse(Reason::bytesUnreadable) : body.refusal());
        emit changed();
        return;
    }
    m_known = true;
    m_places.assign(answer->places);
    m_all = answer->all;
    m_ways.assign(answer->ways);
    m_doubts.assign(answer->doubts);
    m_toDecide = answer->toDecide;
    chooseWay(-1);
    chooseDoubt(-1);
}

const OpenWay* PlacesDesk::chosenWay() const {
    return m_way < 0 ? nullptr : &m_ways.rows()[static_cast<std::size_t>(m_way)];
}

bool PlacesDesk::toReceive() const {
    return chosenWay() != nullptr && chosenWay()->state == TransferState::sent;
}

void PlacesDesk::chooseWay(int row) {
    m_way = row >= 0 && row < wayCount() ? row : -1;
    std::vector<Line> lines;
    if (const auto* way = chosenWay())
        for (const auto& line : way->lines)
            lines.push_back({line, line.open});
    m_lines.assign(std::move(lines));
    emit changed();
}

const GoodsDoubt* PlacesDesk::chosenDoubt() const {
    return m_doubt < 0 ? nullptr : &m_doubts.rows()[static_cast<std::size_t>(m_doubt)];
}

void PlacesDesk::chooseDoubt(int row) {
    m_doubt = row >= 0 && row < m_doubts.rowCount() ? row : -1;
    m_ruling = 0;
    m_note.clear();
    const auto* doubt = chosenDoubt();
    m_trace.assign(doubt == nullptr ? std::vector<Traced>{} : traceOf(*doubt));
    m_rulings.assign(doubt == nullptr ? std::vector<ProposedRuling>{} : doubt->ways);
    emit changed();
}

void PlacesDesk::chooseRuling(int row) {
    if (row < 0 || row >= m_rulings.rowCount()) return;
    m_ruling = row;
    emit changed();
}

void PlacesDesk::setNote(const QString& text) {
    m_note = text;
    emit changed();
}

QString PlacesDesk::ruled(const ProposedRuling& way, const GoodsDoubt& doubt) const {
    if (doubt.other && doubt.other->isCentre()) return m_wording.afterUpdate(way.ruling);
    if (way.lines.empty()) return m_wording.ruling(way.ruling, doubt.kind);
    const auto& line = way.lines.front();
    const auto what = m_wording.name(doubt.name) + QStringLiteral("\u00a0× ") +
                      m_wording.quantity(line.quantity, doubt.unit);
    return m_wording.ruling(way.ruling, what,
                            nameOf(line.from.place), nameOf(line.to.place));
}

QString PlacesDesk::decisionOf(const GoodsDoubt& doubt) const {
    if (!doubt.decided) return {};
    const auto& decided = *doubt.decided;
    //: what became of something that did not fit together: who decided it, and when
    return Wording::tr("Decided by %1, %2")
        .arg(m_wording.name(decided.by), m_wording.date(dayOf(decided.at)) + QStringLiteral("  ") +
                                             m_wording.time(decided.at));
}

QString PlacesDesk::howOf(const GoodsDoubt& doubt) const {
    if (!doubt.decided) return {};
    auto how = ruled(doubt.decided->way, doubt);
    if (!doubt.decided->note.empty())
        how += QStringLiteral("  ·  ") + QString::fromStdString(doubt.decided->note);
    return how;
}

QString PlacesDesk::decidedText() const {
    return chosenDoubt() == nullptr ? QString{} : decisionOf(*chosenDoubt());
}

QString PlacesDesk::decidedHow() const {
    return chosenDoubt() == nullptr ? QString{} : howOf(*chosenDoubt());
}

std::optional<ManagerList> PlacesDesk::stockList() const {
    if (!m_known) return std::nullopt;
    return managerList(m_places.rows(), m_all);
}

std::optional<ManagerList> PlacesDesk::doubtsList() const {
    if (!m_known) return std::nullopt;
    return managerList(
        m_doubts.rows(), m_wording, [this](const GoodsDoubt& doubt) { return doubtText(doubt); },
        [this](const GoodsDoubt& doubt) {
            return doubt.decided ? decisionOf(doubt) + QStringLiteral("  ·  ") + howOf(doubt) : QString{};
        });
}

bool PlacesDesk::unsettled() const {
    return chosenDoubt() != nullptr && chosenDoubt()->unsettled.has_value();
}

void PlacesDesk::finishFirst() {
    if (!unsettled()) return;
    const auto transfer = *chosenDoubt()->unsettled;
    for (int row = 0; row < wayCount(); ++row)
        if (m_ways.rows()[static_cast<std::size_t>(row)].transfer == transfer) chooseWay(row);
    look(QStringLiteral("ways"));
}

void PlacesDesk::rule() {
    const auto* doubt = chosenDoubt();
    if (doubt == nullptr || m_ruling >= m_rulings.rowCount()) return;
    order(path::rule, textOf(RuleOrder{m_token(), doubt->about, doubt->kind,
                                       m_rulings.rows()[static_cast<std::size_t>(m_ruling)],
                                       m_note.trimmed().toStdString()}));
}

void PlacesDesk::takeBackRuling() {
    const auto* doubt = chosenDoubt();
    if (doubt == nullptr || !doubt->decided) return;
    order(path::takeBackRuling, textOf(TakeBackRulingOrder{m_token(), doubt->decided->id,
                                                           m_note.trimmed().toStdString()}));
}

void PlacesDesk::change(int line, Quantity by) {
    if (line < 0 || line >= m_lines.rowCount()) return;
    auto lines = m_lines.rows();
    auto& at = lines[static_cast<std::size_t>(line)];
    at.there = std::clamp(at.there + by, Quantity{}, at.line.open);
    m_lines.assign(std::move(lines));
    emit changed();
}

void PlacesDesk::more(int line) { change(line, Quantity::pieces(1)); }
void PlacesDesk::less(int line) { change(line, -Quantity::pieces(1)); }

void PlacesDesk::nothing() {
    auto lines = m_lines.rows();
    for (auto& line : lines)
        line.there = Quantity{};
    m_lines.assign(std::move(lines));
    emit changed();
}

QString PlacesDesk::lackText() const {
    Quantity lack;
    for (const auto& line : m_lines.rows())
        lack += line.line.open - line.there;
    return lack.isPositive() ? m_wording.count(lack) : QString{};
}

void PlacesDesk::finish() {
    const auto* way = chosenWay();
    if (way == nullptr || m_busy) return;
    FinishWayOrder said{m_token(), way->transfer, {}};
    for (const auto& each : m_lines.rows()) {
        auto line = each.line;
        line.open = each.there;
        line.why = each.there == each.line.open ? Shortfall::none : Shortfall::missing;
        said.lines.push_back(std::move(line));
    }
    order(path::finishWay, textOf(said));
}

void PlacesDesk::order(const char* path, const std::string& body) {
    if (m_busy) return;
    m_busy = true;
    m_complaint.clear();
    m_news.clear();
    m_carry(path, body, [this, asked = m_asked](const Result<std::string>& answer) {
        if (asked != m_asked) return;
        show(answer);
        //: the manager decided something about goods, or finished a transfer for a place whose device is gone
        if (answer) m_news = Wording::tr("It is in the book of the centre, and on its way to all.");
        emit changed();
    });
    emit changed();
}

QString PlacesDesk::doubtText(const GoodsDoubt& doubt) const {
    if (doubt.kind == "tail") return m_wording.tailFound(nameOf(doubt.place), doubt.entries);
    if (doubt.entries > 1) return m_wording.doubts(doubt.kind, nameOf(doubt.place), doubt.entries);
    if (doubt.other && doubt.other->isCentre()) return m_wording.waitsForUpdate(nameOf(doubt.place));
    if (doubt.other) return m_wording.heldUp(nameOf(doubt.place), nameOf(*doubt.other));
    if (doubt.details) return m_wording.doubt(doubt.kind, nameOf(doubt.place), *doubt.details);
    return m_wording.doubt(doubt.kind, nameOf(doubt.place));
}

std::vector<PlacesDesk::Traced> PlacesDesk::traceOf(const GoodsDoubt& doubt) {
    std::vector<Traced> steps;
    for (const auto& step : doubt.trace) steps.push_back({step, std::nullopt, doubt.unit});
    if (doubt.details)
        for (const auto& step : doubt.details->steps) steps.push_back({std::nullopt, step, doubt.unit});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Traced& a, const Traced& b) { return a.at() < b.at(); });
    return steps;
}

QString PlacesDesk::stepText(const Traced& step) const {
    if (step.other) return m_wording.step(*step.other);
    return m_wording.step(*step.goods, step.goods->other ? nameOf(*step.goods->other) : QString{},
                          step.unit);
}

QString PlacesDesk::nameOf(Stall place) const {
    const auto number = QString::fromStdString(place.text());
    for (const auto& row : m_places.rows())
        if (row.place == place && !row.name.isEmpty())
            return number + QStringLiteral("  ") + m_wording.name(row.name);
    return number;
}

void PlacesDesk::forgetNews() {
    m_news.clear();
    emit changed();
}

void PlacesDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void PlacesDesk::retell() {
    m_places.retell();
    m_ways.retell();
    m_lines.retell();
    m_doubts.retell();
    m_trace.retell();
    m_rulings.retell();
    m_news.clear();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
