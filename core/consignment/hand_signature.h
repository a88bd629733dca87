// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a finger wrote on the screen under a paper: strokes, never a picture. It is drawn again from its
// points wherever the paper is, and is small enough for a journal.
#pragma once

#include <cstddef>
#include <vector>

#include "core/result.h"

namespace touat {

struct HandSignature {
    // the field in which it is written
    static constexpr int width = 1000;
    static constexpr int height = 400;
    static constexpr std::size_t mostStrokes = 60;
    static constexpr std::size_t mostPoints = 1200;

    std::vector<std::vector<int>> strokes; // x, y, x, y … from the top left
    friend bool operator==(const HandSignature&, const HandSignature&) = default;
    static void fields(auto& self, auto&& visit) { visit("strokes", self.strokes); }
};

/// Whether somebody wrote there. Refused: signatureEmpty (nothing, or a mere touch), signatureTooLarge
/// (too many strokes or points, or points outside the field).
Result<Done> checkSignature(const HandSignature& hand);

} // namespace touat
