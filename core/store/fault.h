// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fault is the machine saying no: the disk is full, the file is damaged, the folder is locked.
// Faults are thrown by the store, by decoding of what we wrote ourselves and by the paper; they are
// caught in two places only, the thread that owns the book and the centre's door.
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "core/enum_words.h"

namespace touat {

enum class FaultKind {
    diskFull,
    damaged,     // the file is not what was written
    notABook,    // another kind of file
    newerBook,   // written by a newer Touat: read nothing, change nothing
    inUse,       // another program has the book open
    noSuchFile,
    notWritable, // folder or file cannot be written
    inputOutput, // the disk failed
    broken,      // a constraint that the program should have kept
    lineLost,    // the server with the tables cannot be reached, or went away
    fontMissing,
    paper, // the page could not be drawn
};

template <>
struct EnumWords<FaultKind> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"disk_full", "damaged", "not_a_book", "newer_book", "in_use", "no_such_file",
         "not_writable", "input_output", "broken", "line_lost", "font_missing", "paper"});
    static_assert(words.size() == static_cast<std::size_t>(FaultKind::paper) + 1);
};

class Fault : public std::exception {
  public:
    Fault(FaultKind kind, std::string where)
        : m_kind(kind), m_text(std::string(wordOf(kind)) + ": " + std::move(where)) {}
    FaultKind kind() const { return m_kind; }
    const char* what() const noexcept override { return m_text.c_str(); }

  private:
    FaultKind m_kind;
    std::string m_text;
};

} // namespace touat
