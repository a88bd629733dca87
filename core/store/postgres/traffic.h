// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes over the line within a transaction. Rows of one INSERT are gathered and go together, before anything else
// that speaks of their table and before the transaction or its part ends. Answers are kept and given again until
// something is written that could have changed them. Questions that are sure to come are sent ahead, all of a kind as
// one (foresight). Whoever asks gets what he would get if each statement had gone alone.
#pragma once

#include <map>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/store/postgres/gathered.h"
#include "core/store/postgres/line.h"

namespace touat::postgres {

class Statement;

class Traffic {
  public:
    explicit Traffic(const std::string& address) : m_line(address) {}

    Line& line() { return m_line; }
    std::string newName() { return "s" + std::to_string(++m_names); }

    bool isOpen() const { return m_open; }
    void open() { m_open = true; }
    /// Of a transaction that is over: nothing of it is known any more.
    void close();
    /// Everything that was gathered goes out.
    void sendGathered();
    /// What was gathered was never said, and what was heard may have been undone.
    void giveUp();
    /// Statements at once, without parameters, after what was gathered.
    Answer script(const std::string& sql);

    bool foresees() const { return m_foresees; }
    void foresee() { m_foresees = true; }
    /// Sends what was asked meanwhile.
    void endForesight() noexcept;

    // For statements. --------------------------------------------------------------------------
    void sendGatheredIn(const std::unordered_set<std::string>& tables);
    void sendGatheredOfOthers(const Statement& than, const std::string& table);
    bool hasGathered() const { return !m_gathering.empty(); }
    void gathers(Statement& statement) { m_gathering.push_back(&statement); }
    void keeps(Statement& statement) { m_keeping.push_back(&statement); }
    void asksAhead(Statement& statement) { m_asking.push_back(&statement); }
    const std::vector<Statement*>& keeping() const { return m_keeping; }
    void forget();
    Answer wait();
    const TableNature& natureOf(const std::string& table);
    /// Tables may be others from now on.
    void forgetNatures() { m_naturesAreKnown = false; }

  private:
    Line m_line;
    bool m_open = false;
    bool m_foresees = false;
    int m_names = 0;
    std::vector<Statement*> m_gathering; // in the order of their first rows
    std::vector<Statement*> m_keeping;   // whoever has kept an answer once
    std::vector<Statement*> m_asking;
    std::map<std::string, TableNature> m_natures;
    bool m_naturesAreKnown = false;
};

} // namespace touat::postgres
