// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/photo.h"

#include <cstdint>

namespace touat {

namespace {

constexpr int filled = 0xff, startOfPicture = 0xd8, endOfPicture = 0xd9, startOfScan = 0xda, plainFrame = 0xc0;

/// A mark that begins a part of the file, or fills up.
bool opensPart(int mark) {
    return mark == startOfScan || mark == plainFrame || mark == 0xc4 || mark == 0xdb || mark == 0xdd ||
           (mark >= 0xe0 && mark <= 0xef) || mark == 0xfe;
}

class Marks {
  public:
    explicit Marks(std::string_view bytes) : m_bytes(bytes) {}
    int at(std::size_t place) const {
        return place < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[place]) : -1;
    }
    int two(std::size_t place) const {
        return at(place + 1) < 0 ? -1 : at(place) * 256 + at(place + 1);
    }
    /// Past the dots themselves, to the next mark that is none of their own.
    std::size_t behindDots(std::size_t place) const {
        for (; place + 1 < m_bytes.size(); ++place)
            if (at(place) == filled && at(place + 1) != 0 && !(at(place + 1) >= 0xd0 && at(place + 1) <= 0xd7))
                return place;
        return m_bytes.size();
    }
    bool isFrame(std::size_t place, int length) const {
        const int height = two(place + 5);
        const int width = two(place + 7);
        const int colours = at(place + 9);
        return length == 8 + 3 * colours && at(place + 4) == 8 && (colours == 1 || colours == 3) &&
               height >= 1 && height <= mostPhotoSide && width >= 1 && width <= mostPhotoSide;
    }

  private:
    std::string_view m_bytes;
};

} // namespace

bool isPhoto(std::string_view bytes) {
    if (bytes.size() > mostPhotoBytes) return false;
    const Marks marks(bytes);
    if (marks.at(0) != filled || marks.at(1) != startOfPicture) return false;
    bool framed = false;
    bool scanned = false;
    for (std::size_t at = 2; marks.at(at) == filled;) {
        const int mark = marks.at(at + 1);
        if (mark == endOfPicture) return framed && scanned && at + 2 == bytes.size();
        const int length = marks.two(at + 2);
        if (!opensPart(mark) || length < 2) return false;
        if (mark == plainFrame) { // one, before any dot
            if (framed || !marks.isFrame(at, length)) return false;
            framed = true;
        }
        at += 2 + static_cast<std::size_t>(length);
        if (mark != startOfScan) continue;
        if (!framed) return false;
        scanned = true;
        at = marks.behindDots(at);
    }
    return false;
}

} // namespace touat
