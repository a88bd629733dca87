// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/hand_signature.h"

#include <algorithm>

namespace touat {

Result<Done> checkSignature(const HandSignature& hand) {
    constexpr int touch = HandSignature::height / 10; // less across is a finger that slipped
    if (hand.strokes.size() > HandSignature::mostStrokes)
        return refuse(Reason::signatureTooLarge);
    std::size_t points = 0;
    int left = HandSignature::width, right = 0, top = HandSignature::height, bottom = 0;
    for (const auto& stroke : hand.strokes) {
        points += stroke.size() / 2;
        if (stroke.size() % 2 != 0 || points > HandSignature::mostPoints)
            return refuse(Reason::signatureTooLarge);
        for (std::size_t i = 0; i < stroke.size(); i += 2) {
            const int x = stroke[i];
            const int y = stroke[i + 1];
            if (x < 0 || x > HandSignature::width || y < 0 || y > HandSignature::height)
                return refuse(Reason::signatureTooLarge);
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    if (points == 0 || std::max(right - left, bottom - top) < touch)
        return refuse(Reason::signatureEmpty);
    return Done{};
}

} // namespace touat
