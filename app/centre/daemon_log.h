// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the daemon says to whoever looks after its machine: a line for each thing, with what one searches by (event, device,
// place, reason, person) in fields of their own beside the sentence. Nobody fills it: each device, the strangers together and
// the phones together have thirty lines a minute, and so have faults that nobody is named for; of what is more, the number
// is said. May be told from any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>

#include "core/enum_words.h"
#include "core/moment.h"

namespace touat {

/// README.md of `service/` says what each is; the words stay as they are.
enum class DaemonEvent {
    serving, stopped, refused, tooLarge, page, unthought, bookFault, copyFault, photoFault, noticesFault, leftOut
};
template <>
struct EnumWords<DaemonEvent> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"serving", "stopped", "refused", "too_large", "page", "unthought", "book_fault", "copy_fault", "photo_fault",
         "notices_fault", "left_out"});
};

struct DaemonLine {
    DaemonEvent event = DaemonEvent::serving;
    std::string text = {};   // the sentence
    std::string device = {}; // that proved to be it; "": nobody did
    std::string place = {};  // what was asked for
    std::string reason = {}; // word of a Reason
    std::string person = {}; // whose session it was; "command_line": the centre's own machine
    std::string from = {};   // whose lines it is one of; "": the daemon's own
    std::int64_t count = 0;  // of leftOut
};

enum class LogAs { sentences, json };
enum class LogLevel { info, error };

class DaemonLog {
  public:
    using Write = std::function<void(LogLevel level, const std::string& line)>;
    static constexpr const char* strangers = "strangers";
    static constexpr const char* phones = "phones";
    static constexpr const char* faults = "faults"; // a full disk is met by whoever asks
    static constexpr int mostLines = 30; // a minute

    /// `write` is given the sentence, or the members of the object without the braces.
    DaemonLog(const Clock& clock, LogAs as, Write write);
    ~DaemonLog(); // says what was left out until now
    DaemonLog(const DaemonLog&) = delete;
    DaemonLog& operator=(const DaemonLog&) = delete;

    void tell(const DaemonLine& line);

  private:
    struct Minute {
        std::int64_t begunMs = 0;
        int lines = 0;
        std::int64_t leftOut = 0;
    };
    void endMinutes(std::int64_t begunBeforeMs);
    void write(const DaemonLine& line);

    const Clock& m_clock;
    LogAs m_as;
    Write m_write;
    std::mutex m_mutex;
    std::map<std::string, Minute> m_minutes; // of proven devices and three more: it does not grow
};

/// On standard output, with the time and the level.
DaemonLog::Write logToConsole(LogAs as);

} // namespace touat
