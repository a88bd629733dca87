// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/dithered.h"

#include <array>

#include "core/must.h"

namespace touat::receipts {

namespace {

constexpr int white = 255;
constexpr int midGrey = 128;

/// How bright the eye sees it, 0 to 255.
int brightness(const std::uint8_t* dot) {
    return (299 * dot[0] + 587 * dot[1] + 114 * dot[2]) / 1000;
}

} // namespace

// What a dot is brighter or darker than its grey goes to its neighbours that are still to come, in
// the sixteenths of Floyd and Steinberg.
Picture dithered(const Picture& picture) {
    const auto width = static_cast<std::size_t>(picture.width);
    const auto height = static_cast<std::size_t>(picture.height);
    must(picture.rgb.size() == width * height * 3, "a picture has all its dots");
    Picture drawn{picture.width, picture.height, {}};
    drawn.rgb.reserve(picture.rgb.size());
    // Of this row and the next; a dot more at each side, so that no edge is asked about.
    std::array<std::vector<int>, 2> rest{std::vector<int>(width + 2), std::vector<int>(width + 2)};
    for (std::size_t y = 0; y < height; ++y) {
        auto& here = rest[y % 2];
        auto& below = rest[(y + 1) % 2];
        below.assign(width + 2, 0);
        for (std::size_t x = 0; x < width; ++x) {
            const int grey = brightness(&picture.rgb[(y * width + x) * 3]) + here[x + 1] / 16;
            const int dot = grey < midGrey ? 0 : white;
            drawn.rgb.insert(drawn.rgb.end(), 3, static_cast<std::uint8_t>(dot));
            const int left = grey - dot;
            here[x + 2] += 7 * left;
            below[x] += 3 * left;
            below[x + 1] += 5 * left;
            below[x + 2] += left;
        }
    }
    return drawn;
}

} // namespace touat::receipts
