// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/list_desk.h"

#include <sstream>

#include "app/till/sticks.h"

namespace touat {

ListDesk::ListDesk(PaperAway papers, const Clock& clock, const Wording& wording, std::filesystem::path tables,
                   QObject* parent)
    : QObject(parent), m_papers(std::move(papers)), m_clock(clock), m_wording(wording), m_tables(std::move(tables)) {}

void ListDesk::end() {
    ++m_asked;
    m_person = {};
    forgetComplaint();
}

std::optional<ManagerList> ListDesk::listNow(const QString& list) const {
    const auto source = m_sources.find(list);
    return source == m_sources.end() ? std::nullopt : source->second();
}

void ListDesk::tellSaved(const QString& list, const QString& file) {
    m_saved = file;
    m_complaint = file.isEmpty() ? m_wording.sentence(FaultKind::notWritable) : QString{};
    emit changed();
    emit taken(list);
}

void ListDesk::saveTable(const QString& which) {
    const auto list = listNow(which);
    if (!list) return;
    std::ostringstream table;
    exportTexts(list->table, table);
    const auto whose = list->paper.stall ? QString::fromStdString(list->paper.stall->place.text()) : QStringLiteral("all");
    tellSaved(which,
              touat::saveTable(placeToSave(m_tables),
                               QStringLiteral("%1-%2-%3.csv")
                                   .arg(whose, which, QString::fromStdString(dayOf(m_clock.now()).iso())),
                               table.str()));
}

void ListDesk::savePaper(const QString& which) {
    auto list = listNow(which);
    if (!list) return;
    list->paper.by = m_person;
    list->paper.at = m_clock.now();
    m_papers([paper = std::move(list->paper)](const receipts::Fonts& fonts, const receipts::PaperWish& wish) {
                 return receipts::draw(fonts, paper, wish);
             },
             [this, which, asked = m_asked](const receipts::DrawnPaper& paper) {
                 if (asked != m_asked) return;
                 tellSaved(which, touat::savePaper(placeToSave(m_tables), paper));
             });
}

void ListDesk::forgetComplaint() {
    m_complaint.clear();
    m_saved.clear();
    emit changed();
}

} // namespace touat
