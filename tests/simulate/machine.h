// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One simulated machine: a real book in a real file, a clock of its own, and a plug that can be
// pulled. What was acknowledged is remembered here, outside the book, and asked for whenever it is
// opened.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/book/book.h"
#include "given.h"
#include "older_program.h"

namespace touat::simulate {

/// A promise that was broken: the name of the invariant, as the notes on sync name it, and what was
/// seen.
class Violation : public std::runtime_error {
  public:
    Violation(const std::string& name, const std::string& what)
        : std::runtime_error(name + ": " + what) {}
};

/// The only chance in a run: the same seed throws the same numbers.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    int below(int n);
    bool chance(int percent) { return below(100) < percent; }
    template <class Things> auto& one(Things& of) {
        return of[static_cast<std::size_t>(below(static_cast<int>(of.size())))];
    }

  private:
    std::uint64_t m_state;
};

/// How an act on a machine ended.
enum class End { well, powerCut, diskFull };

class Machine {
  public:
    Machine(std::filesystem::path file, Stream stream, std::uint64_t seed);

    Book& book() { return *m_book; }
    Database& db() { return m_book->db(); }
    const std::filesystem::path& file() const { return m_file; }
    const Stream& stream() const { return m_stream; }
    bool isLocked() { return !SyncStateTable(db()).read().claim.empty(); }
    Surroundings surroundings();
    given::CountingRandom& random() { return m_random; }

    /// Opens it, checks included; what was acknowledged must be there.
    void open();
    /// Whether it still has the program of before; `unknown`: which kinds of facts that one does not know.
    bool isOld() const { return !unknown.empty(); }
    void update();
    /// An orderly end.
    void close() { m_book.reset(); }
    /// The book is gone from memory, and its files lie as they lay.
    void pullThePlug();
    /// Does something to the book, and whatever was committed counts as said.
    End work(const std::function<void()>& act);
    /// From the n-th commit on nothing is written any more: the power goes just before it.
    void cutBeforeCommit(int n) { m_commitsLeft = n; }
    void fillTheDisk();
    /// Nothing that was planned for it happens.
    void leaveAlone();

    std::vector<std::filesystem::path> copyFiles(const std::filesystem::path& to) const;
    /// Puts the files of a copy in the place of its own; acknowledged is what stood in them.
    void putBack(const std::filesystem::path& from);

    given::StillClock clock;
    StreamHead acknowledged;
    given::FactTypes unknown;

  private:
    static int beforeCommit(void* machine);

    std::filesystem::path m_file;
    Stream m_stream;
    given::CountingRandom m_random;
    std::unique_ptr<Book> m_book;
    int m_commitsLeft = 0; // 0: no cut is planned
    bool m_cut = false;
    bool m_full = false;
};

} // namespace touat::simulate
