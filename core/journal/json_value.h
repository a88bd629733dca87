// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as a value, where somebody looks into it or puts it together by hand. Apart from json.h, which nearly every
// file reads, because the library costs a compiler seconds in each.
#pragma once

#include <nlohmann/json.hpp>

#include "core/journal/json.h"

namespace touat::json {

template <class T>
Value write(const T& value) {
    Value written;
    put(written, value);
    return written;
}

} // namespace touat::json
