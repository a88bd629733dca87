// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/unsent_copy.h"

#include "core/book/projection.h"
#include "core/book/state_tables.h"
#include "core/journal/journal_table.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace {

/// Without what stands behind the last end of a line: a power cut left that. Nothing where it cannot be read.
std::optional<std::string> wholeLines(const std::filesystem::path& file) {
    auto text = readWhole(file);
    if (text) text->resize(text->rfind('\n') + 1); // none: nothing is left
    return text;
}

} // namespace

std::filesystem::path UnsentCopy::fileOf(const Stream& stream) const {
    return m_folder / (stream.text() + ".unsent");
}

bool UnsentCopy::isOurs(Book& book, const std::filesystem::path& file) const {
    const auto read = wholeLines(file);
    if (!read) return false; // nobody knows what it is the only trace of
    const auto& text = *read;
    if (text.empty()) return true;
    const auto before = text.rfind('\n', text.size() - 2);
    const auto begin = before == text.npos ? 0 : before + 1;
    const auto last = std::string_view(text).substr(begin, text.size() - 1 - begin);
    EntryReader reader;
    const auto envelope = reader.read(last);
    return envelope && JournalTable(book.db()).hashAt(envelope->id) == hashOfEntry(last);
}

bool UnsentCopy::keep(Book& book) {
    std::error_code failed;
    if (!std::filesystem::is_directory(m_folder, failed)) return false;
    const auto file = fileOf(book.stream());
    const bool there = std::filesystem::exists(file, failed);
    if (!there) m_upTo = 0;
    if (there && m_upTo == 0 && !isOurs(book, file)) return false;
    const auto sent = SyncStateTable(book.db()).read().cursor.seq;
    const auto head = book.head().seq;
    if (sent >= head) {
        m_upTo = 0;
        return !there || std::filesystem::remove(file, failed);
    }
    // Anew where it does not begin early enough, or holds nothing any more that is not sent.
    const bool anew = m_upTo == 0 || sent + 1 < m_from || sent >= m_upTo;
    const auto from = anew ? sent + 1 : m_upTo + 1;
    std::string lines;
    JournalTable(book.db()).eachFrom(book.stream(), from, [&](std::int64_t, std::string_view text, const Hash&) {
        lines.append(text).append("\n");
        return true;
    });
    if (lines.empty()) return true;
    try {
        if (anew)
            writeWhole(file, lines);
        else
            appendWhole(file, lines);
    } catch (const Fault&) { // of the stick, not of the book
        m_upTo = 0;
        return false;
    }
    if (anew) m_from = from;
    m_upTo = head;
    return true;
}

Result<std::int64_t> takeUnsent(const std::filesystem::path& file, const std::filesystem::path& unsent,
                                const Surroundings& surroundings) {
    const auto text = wholeLines(unsent).value_or("");
    if (text.empty()) return refuse(Reason::bytesUnreadable, unsent.filename().string());
    Book book(file, surroundings);
    JournalTable journal(book.db());
    EntryReader reader;
    auto head = book.head();
    std::int64_t taken = 0;
    Transaction transaction(book.db());
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        const auto line = std::string_view(text).substr(begin, end - begin);
        begin = end + 1;
        const auto envelope = reader.read(line);
        if (!envelope) return refuse(Reason::bytesUnreadable, unsent.filename().string());
        const auto id = envelope->id;
        if (id.stream != book.stream()) return refuse(Reason::copyOfAnother);
        const StoredEntry entry{std::string(line), hashOfEntry(line)};
        if (id.seq <= head.seq) {
            if (journal.hashAt(id) != entry.hash) return refuse(Reason::chainBroken, id.text());
            continue;
        }
        if (id.seq != head.seq + 1 || envelope->prev != head.hash) return refuse(Reason::chainBroken, id.text());
        journal.append(id, entry);
        applyStored(book.db(), reader, id, line);
        head = {id.seq, entry.hash};
        ++taken;
    }
    transaction.commit();
    return taken;
}

} // namespace touat
