// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/daemon_log.h"

#include <spdlog/spdlog.h>

#include <limits>

#include "core/journal/json_value.h"

namespace touat {

namespace {

constexpr std::int64_t minuteMs = 60'000;

LogLevel levelOf(DaemonEvent event) {
    switch (event) {
    case DaemonEvent::unthought:
    case DaemonEvent::bookFault:
    case DaemonEvent::copyFault:
    case DaemonEvent::photoFault:
    case DaemonEvent::noticesFault: return LogLevel::error;
    default: return LogLevel::info;
    }
}

/// What was sent may be anything; a line is a line, and none is long.
std::string_view cut(std::string_view text) {
    constexpr std::size_t longest = 300;
    return text.substr(0, longest);
}

std::string sentenceOf(const DaemonLine& line) {
    std::string text(cut(line.text));
    for (auto& c : text)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = '?';
    return text;
}

std::string membersOf(const DaemonLine& line) {
    auto object = json::Value::object();
    object["event"] = wordOf(line.event);
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty()) object[name] = cut(text);
    };
    put("device", line.device);
    put("place", line.place);
    put("reason", line.reason);
    put("person", line.person);
    if (line.count > 0) object["count"] = line.count;
    object["text"] = cut(line.text);
    const auto text = object.dump(-1, ' ', false, json::Value::error_handler_t::replace);
    return text.substr(1, text.size() - 2);
}

} // namespace

DaemonLog::DaemonLog(const Clock& clock, LogAs as, Write write)
    : m_clock(clock), m_as(as), m_write(std::move(write)) {}

DaemonLog::~DaemonLog() { endMinutes(std::numeric_limits<std::int64_t>::max()); }

void DaemonLog::tell(const DaemonLine& line) {
    const std::lock_guard<std::mutex> alone(m_mutex);
    const auto now = m_clock.steadyMs();
    endMinutes(now - minuteMs);
    const auto from = line.from.empty() && levelOf(line.event) == LogLevel::error ? faults : line.from;
    if (!from.empty()) {
        auto& minute = m_minutes.try_emplace(from, Minute{now}).first->second;
        if (minute.lines >= mostLines) {
            ++minute.leftOut;
            return;
        }
        ++minute.lines;
    }
    write(line);
}

void DaemonLog::endMinutes(std::int64_t begunBeforeMs) {
    for (auto minute = m_minutes.begin(); minute != m_minutes.end();) {
        const auto& [from, was] = *minute;
        if (was.begunMs > begunBeforeMs) {
            ++minute;
            continue;
        }
        if (was.leftOut > 0) {
            DaemonLine line{DaemonEvent::leftOut};
            line.text = from + ": " + std::to_string(was.leftOut) + " more lines in a minute";
            if (from != strangers && from != phones && from != faults) line.device = from;
            line.count = was.leftOut;
            write(line);
        }
        minute = m_minutes.erase(minute);
    }
}

void DaemonLog::write(const DaemonLine& line) {
    m_write(levelOf(line.event), m_as == LogAs::json ? membersOf(line) : sentenceOf(line));
}

DaemonLog::Write logToConsole(LogAs as) {
    if (as == LogAs::json)
        spdlog::set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})", spdlog::pattern_time_type::utc);
    return [](LogLevel level, const std::string& line) {
        spdlog::log(level == LogLevel::error ? spdlog::level::err : spdlog::level::info, "{}", line);
    };
}

} // namespace touat
