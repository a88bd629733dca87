// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands at the centre's door, and which of them gives way when there is no more room: of places, or of memory for what
// they send. It is always one of those who have most of it, by address, so that a crowd from one machine makes room among
// itself and keeps no stall out.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <string>

namespace touat {

class Lines {
  public:
    using Key = const void*;
    /// `mostBytes`: what all may hold together.
    explicit Lines(std::size_t mostBytes) : m_mostBytes(mostBytes) {}

    std::size_t size() const; // without those that were cut
    /// `cut` ends the line, soon; until it is removed it keeps what it holds.
    void add(Key key, std::string from, std::function<void()> cut);
    void remove(Key key);
    void renew(Key key); // it has just asked something
    /// Cuts one line: of those who have most lines, the one that was silent for longest.
    void makeRoom();
    /// Whether there is room for what this line sends; then it holds that much until it lets go. If not, so many have been cut,
    /// of those who hold most, as there is need of, and room comes when they are gone.
    bool hold(Key key, std::size_t bytes);
    void letGo(Key key);

  private:
    struct Line {
        Key key;
        std::string from;
        std::function<void()> cut;
        std::size_t bytes = 0;
        bool isCut = false;
    };
    std::list<Line>::iterator find(Key key);
    static void end(Line& line);

    std::list<Line> m_lines; // which asked nothing for longest stands first
    std::size_t m_mostBytes;
};

} // namespace touat
