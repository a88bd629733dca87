// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that somebody offers as a photo. It is looked at before a dot of it is decoded, because a
// few bytes can unfold into more than the machine has, and only its pixels are taken over: what a
// telephone writes beside them (where, when) is nobody's business, and a crafted file stops here.
#pragma once

#include <QString>

#include <filesystem>

namespace touat {

enum class PhotoFlaw {
    none,
    empty,      // zero bytes
    noPicture,  // whatever its name says
    damaged,    // cut off, or unreadable further on
    tooLarge,   // more dots or bytes than can be decoded in bounded memory
    notKept,    // the picture is good; our disk is full or read-only
};

/// What its first bytes tell; cheap, and never more than a header is read.
PhotoFlaw flawOfHead(const QString& file);

struct KeptPhoto {
    QString name; // under which it is kept: the hash of its bytes
    PhotoFlaw flaw = PhotoFlaw::none; // why there is none
};

/// Copies a picture (JPEG or PNG by its content, whatever it is called) as a photo of ours, core/photo.h. Uses at
/// most a quarter of a gigabyte, whatever the file is.
KeptPhoto keepPhoto(const std::filesystem::path& folder, const QString& file);

} // namespace touat
