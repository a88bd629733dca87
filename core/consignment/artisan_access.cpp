// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/consignment/artisan_access.h"

namespace touat {

Hash hashOfLink(std::string_view link) {
    return Hasher("TOUAT-LINK1").add(link).finish();
}

bool decidesAbout(const Stream& by, ArtisanId artisan) {
    return by.stall.isCentre() || artisan.entry().stream == by;
}

} // namespace touat
