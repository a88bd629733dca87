// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A receipt printer, or a file that stands for one. Takes a job whole or says why not: asks the
// printer before and after, where it can answer; one that never answers is believed when it has
// taken all bytes. After half a receipt the paper is cut before the next.
#pragma once

#include <functional>

#include "app/till/print_line.h"
#include "receipts/escpos.h"

namespace touat {

class Printer {
  public:
    enum class Left { whole, torn }; // how the last receipt ended

    Printer(PrintTarget target, const Patience& patience, const Bell& bell, Left left)
        : m_line(std::move(target), patience, bell),
          m_patience(patience),
          m_bell(bell),
          m_left(left) {}

    const PrintTarget& target() const { return m_line.target(); }
    bool paperLow() const { return m_paperLow; }

    /// Calls `beginning` before the first byte that could leave ink.
    PrintCause print(std::string_view job, const std::function<void()>& beginning);
    /// For bytes that leave no ink; asks nothing.
    PrintCause send(std::string_view bytes);

  private:
    enum class Answers { unknown, yes, no };

    PrintCause askBefore();
    PrintCause deliver(std::string_view job);
    PrintCause startAgain();
    std::optional<receipts::PrinterStatus> ask(Patience::Ms patience);
    std::optional<std::uint8_t> answerTo(receipts::Asked what, Patience::Ms patience);
    PrintCause told(const receipts::PrinterStatus& status);

    PrintLine m_line;
    Patience m_patience;
    const Bell& m_bell;
    Left m_left;
    Answers m_answers = Answers::unknown;
    bool m_paperLow = false;
};

} // namespace touat
