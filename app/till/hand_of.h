// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a finger wrote, as a pad of the screen gives it: "x,y,x,y;x,y", stroke for stroke.
#pragma once

#include <QString>
#include <QStringList>

#include "core/consignment/hand_signature.h"

namespace touat {

inline HandSignature handOf(const QString& strokes) {
    HandSignature hand;
    for (const auto& stroke : strokes.split(';', Qt::SkipEmptyParts)) {
        auto& points = hand.strokes.emplace_back();
        for (const auto& number : stroke.split(',')) points.push_back(number.toInt());
    }
    return hand;
}

} // namespace touat
