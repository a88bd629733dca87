// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "machine.h"

#include <sqlite3.h>

#include <utility>

#include "core/store/fault.h"
#include "core/sync/device_keys.h"

namespace touat::simulate {

namespace {

using std::filesystem::path;

path with(const path& file, const char* end) {
    auto longer = file;
    longer += end;
    return longer;
}

} // namespace

std::uint64_t Dice::next() { // splitmix64
    auto z = m_state += 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

int Dice::below(int n) {
    return static_cast<int>(next() % static_cast<std::uint64_t>(n));
}

Machine::Machine(path file, Stream stream, std::uint64_t seed)
    : m_file(std::move(file)), m_stream(stream), m_random(seed) {}

Surroundings Machine::surroundings() {
    Surroundings around{clock, m_random, {}, PinCost::test};
    if (std::filesystem::exists(keysBeside(m_file))) giveKeys(around, loadKeys(keysBeside(m_file)));
    return around;
}

void Machine::open() {
    m_book.reset();
    m_commitsLeft = 0;
    m_cut = m_full = false;
    const given::ProgramOfBefore its(unknown);
    m_book = std::make_unique<Book>(m_file, surroundings());
    m_stream = m_book->stream();
    sqlite3_commit_hook(db().raw(), &Machine::beforeCommit, this);
    if (acknowledged.seq == 0) return;
    const auto hash = JournalTable(db()).hashAt({m_stream, acknowledged.seq});
    if (hash != acknowledged.hash)
        throw Violation("acknowledged", EntryId{m_stream, acknowledged.seq}.text() + " is gone");
}

int Machine::beforeCommit(void* machine) {
    auto& one = *static_cast<Machine*>(machine);
    one.m_cut = one.m_commitsLeft > 0 && --one.m_commitsLeft == 0;
    return one.m_cut ? 1 : 0;
}

void Machine::pullThePlug() {
    const auto log = with(m_file, "-wal");
    const bool hasLog = std::filesystem::exists(log);
    std::filesystem::copy_file(m_file, with(m_file, ".kept"));
    if (hasLog) std::filesystem::copy_file(log, with(m_file, ".kept-wal"));
    m_book.reset(); // an orderly end of this connection, of which nothing is kept
    std::filesystem::rename(with(m_file, ".kept"), m_file);
    if (hasLog)
        std::filesystem::rename(with(m_file, ".kept-wal"), log);
    else
        std::filesystem::remove(log);
    clock.restartMachine();
}

void Machine::update() {
    unknown.clear();
    open();
    if (!book().wasRefolded()) throw Violation("R6", m_file.filename().string() + " kept the tables of the program of before");
}

End Machine::work(const std::function<void()>& act) {
    End end = End::well;
    const given::ProgramOfBefore its(unknown);
    try {
        act();
    } catch (const given::NotInThisProgram&) { // nobody can do it there yet
    } catch (const Fault& fault) {
        const bool full = m_full && fault.kind() == FaultKind::diskFull;
        const bool cut = !full && std::exchange(m_cut, false);
        if (!full && !cut) throw Violation("no fault", fault.what());
        end = full ? End::diskFull : End::powerCut;
    }
    if (m_full) leaveAlone();
    if (end == End::powerCut) {
        pullThePlug();
        open();
    }
    if (const auto head = book().head(); head.seq >= acknowledged.seq) acknowledged = head;
    return end;
}

void Machine::fillTheDisk() {
    db().limitPages(db().pageCount());
    m_full = true;
}

void Machine::leaveAlone() {
    if (m_full) db().limitPages(1'000'000);
    m_full = m_cut = false;
    m_commitsLeft = 0;
}

std::vector<path> Machine::copyFiles(const path& to) const {
    const auto over = std::filesystem::copy_options::overwrite_existing;
    std::filesystem::copy_file(m_file, to, over);
    std::filesystem::remove(with(to, "-wal"));
    if (std::filesystem::exists(with(m_file, "-wal")))
        std::filesystem::copy_file(with(m_file, "-wal"), with(to, "-wal"), over);
    std::filesystem::copy_file(keysBeside(m_file), keysBeside(to), over);
    return {to};
}

void Machine::putBack(const path& from) {
    m_book.reset();
    const auto over = std::filesystem::copy_options::overwrite_existing;
    std::filesystem::copy_file(from, m_file, over);
    std::filesystem::remove(with(m_file, "-wal"));
    if (std::filesystem::exists(with(from, "-wal")))
        std::filesystem::copy_file(with(from, "-wal"), with(m_file, "-wal"), over);
    acknowledged = {};
}

} // namespace touat::simulate
