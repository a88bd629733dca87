// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a photo of ours looks like from outside. A till keeps its own pixels of a picture and no more dots than
// a screen shows; whatever comes from elsewhere and is not of that form is no photo. It is told from the
// marks between the parts of the file alone, so that nothing is decoded before it is known to be small.
#pragma once

#include <cstddef>
#include <string_view>

namespace touat {

constexpr std::size_t mostPhotoBytes = 1024 * 1024;
constexpr int mostPhotoSide = 1024; // dots

/// A JPEG, not progressive, of at most so many bytes and dots, with a picture in it, that ends with its last
/// mark and has nothing behind it.
bool isPhoto(std::string_view bytes);

} // namespace touat
