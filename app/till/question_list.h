// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value with many parts, as questions with a few ready answers each. What is in force by another way
// is an answer too, so that nothing is changed by being looked at.
#pragma once

#include <QStringList>

#include "app/till/row_model.h"

namespace touat {

struct ListedQuestion {
    QString key; // for tests
    QString question;
    QString meaning; // of the answer that is chosen
    QStringList answers;
    int chosen = -1;
    friend bool operator==(const ListedQuestion&, const ListedQuestion&) = default;
};

template <class Whole>
class QuestionList : public RowModel<ListedQuestion> {
  public:
    explicit QuestionList(QObject* parent)
        : RowModel({{"key", [](const ListedQuestion& q) { return q.key; }},
                    {"question", [](const ListedQuestion& q) { return q.question; }},
                    {"meaning", [](const ListedQuestion& q) { return q.meaning; }},
                    {"answers", [](const ListedQuestion& q) { return q.answers; }},
                    {"chosen", [](const ListedQuestion& q) { return q.chosen; }}},
                   parent) {}

    void begin(const Whole& inForce) { m_inForce = m_draft = inForce; }
    const Whole& draft() const { return m_draft; }
    bool differs() const { return m_draft != m_inForce; }
    void takeBack() { m_draft = m_inForce; }
    /// Parts of it were written elsewhere.
    void write(Whole draft) { m_draft = std::move(draft); }

    /// False: there is no such answer.
    bool choose(int question, int answer) {
        const auto q = static_cast<std::size_t>(question);
        const auto a = static_cast<std::size_t>(answer);
        if (question < 0 || q >= m_answers.size() || answer < 0 || a >= m_answers[q].size())
            return false;
        const auto set = m_answers[q][a];
        set(m_draft);
        return true;
    }

    /// Begins to ask again; show() ends it.
    void start() {
        m_asked.clear();
        m_answers.clear();
    }
    void show() { assign(m_asked); }
    template <class Part, class Tell>
    void ask(const char* key, const QString& question, const QString& meaning, Part Whole::*part,
             std::vector<Part> values, Tell tell) {
        ask(QString::fromLatin1(key), question, meaning, std::move(values),
            [part](const Whole& whole) { return whole.*part; },
            [part](Whole& whole, const Part& value) { whole.*part = value; }, tell);
    }
    /// For what is no member by itself.
    template <class Part, class Get, class Set, class Tell>
    void ask(const QString& key, const QString& question, const QString& meaning,
             std::vector<Part> values, Get get, Set set, Tell tell) {
        const Part now = get(m_draft);
        for (const Part& known : {Part(get(m_inForce)), now})
            if (std::find(values.begin(), values.end(), known) == values.end())
                values.push_back(known);
        ListedQuestion asked{key, question, meaning, {}, -1};
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i] == now) asked.chosen = static_cast<int>(i);
            asked.answers << tell(values[i]);
            answers.push_back([set, value = values[i]](Whole& whole) { set(whole, value); });
        }
        m_asked.push_back(std::move(asked));
        m_answers.push_back(std::move(answers));
    }

  private:
    using Answer = std::function<void(Whole&)>;

    Whole m_draft;
    Whole m_inForce;
    std::vector<ListedQuestion> m_asked;
    std::vector<std::vector<Answer>> m_answers; // beside the rows
};

} // namespace touat
