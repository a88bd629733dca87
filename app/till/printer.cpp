// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/printer.h"

#include <algorithm>
#include <filesystem>

#include "app/till/spool.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"

namespace touat {

namespace fs = std::filesystem;
using Clock = PrintLine::Clock;
using receipts::Asked;

namespace {

constexpr int mostUnasked = 4096; // bytes that a printer may have said of itself

/// Also one that is not there yet; the path may as well lead to a device.
bool isPlainFile(const PrintTarget& target) {
    std::error_code failed;
    const auto status = fs::status(target.place, failed);
    return target.kind == PrintTarget::Kind::file &&
           (!fs::exists(status) || fs::is_regular_file(status) || fs::is_directory(status));
}

PrintCause printToFile(const fs::path& place, std::string_view job) {
    std::error_code failed;
    try {
        if (place.has_filename() && !fs::is_directory(place, failed)) {
            appendWhole(place, job);
            return PrintCause::none;
        }
        fs::create_directories(place, failed);
        std::uint64_t last = 0;
        for (const auto& entry : fs::directory_iterator(place, failed))
            last = std::max(last, jobOf(entry.path()).value_or(0));
        writeWhole(place / jobName(last + 1, ".escpos"), job);
        return PrintCause::none;
    } catch (const Fault&) {
        return PrintCause::refused;
    }
}

} // namespace

PrintCause Printer::print(std::string_view job, const std::function<void()>& beginning) {
    if (isPlainFile(target())) {
        beginning();
        return printToFile(target().place, job);
    }
    auto cause = m_line.open();
    if (cause == PrintCause::none) cause = askBefore();
    if (cause == PrintCause::none) {
        beginning();
        cause = deliver(job);
    }
    if (cause != PrintCause::none) m_answers = Answers::unknown;
    m_line.close();
    return cause;
}

PrintCause Printer::send(std::string_view bytes) {
    if (isPlainFile(target())) return printToFile(target().place, bytes);
    auto cause = m_line.open();
    if (cause == PrintCause::none) cause = m_line.write(bytes);
    if (cause == PrintCause::none) cause = m_line.finish();
    if (cause != PrintCause::none) m_line.abandon();
    m_line.close();
    return cause;
}

PrintCause Printer::askBefore() {
    if (!m_line.canRead()) m_answers = Answers::no;
    if (m_answers == Answers::no) return PrintCause::none;
    const auto status = ask(m_patience.answer);
    if (m_line.gone() || m_bell.rung()) return PrintCause::cable;
    m_answers = status ? Answers::yes : Answers::no;
    return status ? told(*status) : PrintCause::none;
}

PrintCause Printer::deliver(std::string_view job) {
    auto cause = PrintCause::none;
    if (m_left == Left::torn) cause = startAgain();
    m_left = Left::torn;
    if (cause == PrintCause::none) cause = m_line.write(job);
    std::optional<receipts::PrinterStatus> status;
    if (cause == PrintCause::none && m_answers == Answers::yes) {
        // The question stands behind the job: its answer says that all before it has arrived.
        status = ask(m_patience.stall);
        if (status) cause = told(*status);
    }
    if (cause == PrintCause::none) {
        const auto taken = m_line.finish();
        if (!status) cause = taken;
    }
    if (cause == PrintCause::none)
        m_left = Left::whole;
    else
        m_line.abandon();
    return cause;
}

PrintCause Printer::startAgain() {
    auto cause = m_line.write(receipts::forgetTorn());
    if (cause == PrintCause::none && m_answers == Answers::yes) {
        // A printer that knows the order wants its answer read before anything else comes.
        std::string heard;
        const auto until = Clock::now() + m_patience.answer;
        while (!heard.ends_with(receipts::cleared) && !m_line.gone() && !m_bell.rung() &&
               Clock::now() < until) {
            const auto byte = m_line.readByte(until);
            if (byte) heard += static_cast<char>(*byte);
        }
    }
    if (cause == PrintCause::none) cause = m_line.write(receipts::cutTorn());
    return cause;
}

std::optional<receipts::PrinterStatus> Printer::ask(Patience::Ms patience) {
    const auto printer = answerTo(Asked::printer, patience);
    const auto offline = printer ? answerTo(Asked::offline, patience) : std::nullopt;
    const auto paper = offline ? answerTo(Asked::paper, patience) : std::nullopt;
    if (!paper) return std::nullopt;
    return receipts::statusOf(*printer, *offline, *paper);
}

std::optional<std::uint8_t> Printer::answerTo(Asked what, Patience::Ms patience) {
    // Nothing that was said before is an answer.
    for (int i = 0; i < mostUnasked && m_line.readByte(Clock::now()); ++i) {
    }
    if (m_line.gone() || m_line.write(receipts::question(what)) != PrintCause::none)
        return std::nullopt;
    const auto until = Clock::now() + patience;
    while (!m_line.gone() && !m_bell.rung() && Clock::now() < until) {
        const auto byte = m_line.readByte(until);
        if (byte && receipts::isAnswer(*byte)) return byte;
    }
    return std::nullopt;
}

PrintCause Printer::told(const receipts::PrinterStatus& status) {
    m_paperLow = status.paperLow;
    if (status.lidOpen) return PrintCause::lidOpen; // with the lid open there is no paper either
    if (status.paperOut) return PrintCause::paperOut;
    if (status.error || (status.offline && !status.feeding)) return PrintCause::offline;
    return PrintCause::none;
}

} // namespace touat
