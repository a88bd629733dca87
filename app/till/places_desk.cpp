// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/places_desk.h"

#include "core/journal/json.h"
#include "core/sync/messages.h"

namespace touat {

PlacesDesk::PlacesDesk(Courier& courier, const Wording& wording, const CentreDesk& centre,
                       QObject* parent)
    : QObject(parent),
      m_courier(courier),
      m_wording(wording),
      m_centre(centre),
      m_places({{"placeName", [this](const PlaceGoods& p) { return nameOf(p.place); }},
                {"unitsText", [this](const PlaceGoods& p) { return m_wording.count(p.units); }},
                {"ownText", [this](const PlaceGoods& p) { return m_wording.amount(p.own); }},
                {"entrustedText",
                 [this](const PlaceGoods& p) { return m_wording.amount(p.entrusted); }},
                {"missingText",
                 [this](const PlaceGoods& p) { return m_wording.count(p.missing); }},
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
                 [this](const GoodsDoubt& d) { return m_wording.doubt(d.kind, nameOf(d.place)); }},
                {"itemName", [this](const GoodsDoubt& d) { return m_wording.name(d.name); }},
                {"codeText", [](const GoodsDoubt& d) { return QString::fromStdString(d.code); }},
                {"whenText",
                 [this](const GoodsDoubt& d) {
                     return m_wording.date(dayOf(d.at)) + QStringLiteral("  ") +
                            m_wording.time(d.at);
                 }}},
               this),
      m_trace({{"sentence",
                [this](const GoodsStep& s) {
                    return m_wording.step(s, s.other ? nameOf(*s.other) : QString{});
                }},
               {"whenText",
                [this](const GoodsStep& s) {
                    return m_wording.date(dayOf(s.at)) + QStringLiteral("  ") +
                           m_wording.time(s.at);
                }},
               {"placeText", [this](const GoodsStep& s) { return nameOf(s.place); }}},
              this) {}

void PlacesDesk::look(const QString& view) {
    m_view = view;
    emit changed();
}

void PlacesDesk::begin(const QString& view) {
    m_open = true;
    m_view = view;
    m_news.clear();
    m_complaint.clear();
    m_busy = true;
    m_courier.post(path::seePlaces, textOf(PlacesQuestion{m_centre.token()}),
                   [this](const Result<std::string>& body) { show(body); });
    emit changed();
}

void PlacesDesk::close() {
    m_open = false;
    chooseWay(-1);
    chooseDoubt(-1);
}

void PlacesDesk::end() {
    close();
    m_known = false;
    m_places.assign({});
    m_all = {};
    m_ways.assign({});
    m_doubts.assign({});
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

void PlacesDesk::chooseDoubt(int row) {
    m_doubt = row >= 0 && row < doubtCount() ? row : -1;
    m_trace.assign(m_doubt < 0 ? std::vector<GoodsStep>{}
                               : m_doubts.rows()[static_cast<std::size_t>(m_doubt)].trace);
    emit changed();
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
    FinishWayOrder order{m_centre.token(), way->transfer, {}};
    for (const auto& line : m_lines.rows()) {
        auto said = line.line;
        said.open = line.there;
        said.why = line.there == line.line.open ? Shortfall::none : Shortfall::missing;
        order.lines.push_back(std::move(said));
    }
    m_busy = true;
    m_complaint.clear();
    m_courier.post(path::finishWay, textOf(order), [this](const Result<std::string>& body) {
        show(body);
        //: the manager finished a transfer for a place whose device is gone
        if (body) m_news = Wording::tr("It is in the book of the centre, and on its way to all.");
        emit changed();
    });
    emit changed();
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
    m_news.clear();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
