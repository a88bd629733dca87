// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/comfort.h"

#include "app/till/keep_setting.h"
#include "core/book/state_tables.h"
#include "core/people/staff_table.h"

namespace touat {

namespace {

std::string languageSetting(StaffId person) {
    return "language " + person.text();
}

} // namespace

const QMap<QString, QStringList>& Comfort::choices() {
    static const QMap<QString, QStringList> all{
        {"theme", {"light", "dark", "strong"}},
        {"tile_size", {"normal", "small", "large"}},
        {"text_size", {"normal", "small", "large"}},
        {"cart_side", {"start", "end"}},
        {"sounds", {"on", "off"}},
    };
    return all;
}

Comfort::Comfort(BookThread& books, QObject* parent) : QObject(parent), m_books(books) {
    for (auto choice = choices().begin(); choice != choices().end(); ++choice)
        m_chosen[choice.key()] = choice.value().first();
}

void Comfort::choose(const QString& what, const QString& word) {
    if (!choices().value(what).contains(word) || m_chosen[what] == word) return;
    m_chosen[what] = word;
    keepSetting(m_books, this, what.toUtf8().constData(), word);
    emit changed();
}

void Comfort::ring(const QString& name) {
    if (sounds()) emit sound(name);
}

Comfort::Kept Comfort::keptIn(Database& db, const std::vector<StaffMember>& staff) {
    Kept kept;
    SettingTable settings(db);
    for (const auto& what : choices().keys())
        kept.chosen[what] = QString::fromStdString(settings.read(what.toStdString()));
    for (const auto& member : staff)
        if (const auto language = fromWord<Language>(settings.read(languageSetting(member.id))))
            kept.languages[member.id] = *language;
    return kept;
}

void Comfort::take(const Kept& kept) {
    for (const auto& what : kept.chosen.keys())
        if (choices()[what].contains(kept.chosen[what])) m_chosen[what] = kept.chosen[what];
    m_languages = kept.languages;
    emit changed();
}

void Comfort::dressAs(const Comfort& other) {
    m_chosen = other.m_chosen;
    emit changed();
}

Language Comfort::languageOf(StaffId person, Language otherwise) const {
    const auto last = m_languages.find(person);
    return last == m_languages.end() ? otherwise : last->second;
}

void Comfort::remember(StaffId person, Language language) {
    m_languages[person] = language;
    keepSetting(m_books, this, languageSetting(person).c_str(),
                QString::fromStdString(std::string(wordOf(language))));
}

void Comfort::listen(const Counter& counter, const SignInDesk& signIn) {
    connect(&counter, &Counter::flashed, this, [this] { ring("added"); });
    connect(&counter, &Counter::soldNow, this,
            [this, &counter] { ring(counter.doneTenderKind() == "cash" ? "cash" : "card"); });
    connect(&counter, &Counter::refused, this, [this] { ring("refused"); });
    connect(&signIn, &SignInDesk::complaintChanged, this, [this, &signIn] {
        if (!signIn.complaint().isEmpty()) ring("refused");
    });
}

} // namespace touat
