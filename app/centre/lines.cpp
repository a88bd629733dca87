// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/lines.h"

#include <algorithm>
#include <map>

namespace touat {

std::list<Lines::Line>::iterator Lines::find(Key key) {
    return std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.key == key; });
}

std::size_t Lines::size() const {
    return static_cast<std::size_t>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.isCut; }));
}

void Lines::add(Key key, std::string from, std::function<void()> cut) {
    m_lines.push_back({key, std::move(from), std::move(cut)});
}

void Lines::remove(Key key) {
    if (const auto line = find(key); line != m_lines.end()) m_lines.erase(line);
}

void Lines::renew(Key key) {
    if (const auto line = find(key); line != m_lines.end()) m_lines.splice(m_lines.end(), m_lines, line);
}

void Lines::end(Line& line) {
    line.isCut = true;
    line.cut();
}

void Lines::makeRoom() {
    std::map<std::string, int> many;
    int most = 0;
    for (const auto& line : m_lines)
        if (!line.isCut) most = std::max(most, ++many[line.from]);
    const auto gives = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
        return !line.isCut && many[line.from] == most;
    });
    if (gives != m_lines.end()) end(*gives);
}

bool Lines::hold(Key key, std::size_t bytes) {
    std::map<std::string, std::size_t> held; // by those that stay
    std::size_t all = 0;
    std::size_t leaving = 0;
    for (const auto& line : m_lines) {
        all += line.bytes;
        if (line.isCut)
            leaving += line.bytes;
        else
            held[line.from] += line.bytes;
    }
    const auto mine = find(key);
    if (mine != m_lines.end() && all + bytes <= m_mostBytes) {
        mine->bytes = bytes;
        return true;
    }
    while (all - leaving + bytes > m_mostBytes) {
        std::size_t most = 1;
        for (const auto& [from, has] : held)
            most = std::max(most, has);
        const auto gives = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) {
            return !line.isCut && line.bytes > 0 && held[line.from] == most;
        });
        if (gives == m_lines.end()) break;
        held[gives->from] -= gives->bytes;
        leaving += gives->bytes;
        end(*gives);
    }
    return false;
}

void Lines::letGo(Key key) {
    if (const auto line = find(key); line != m_lines.end()) line->bytes = 0;
}

} // namespace touat
