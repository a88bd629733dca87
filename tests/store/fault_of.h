// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fault something throws; none is a failure of the test.
#pragma once

#include <gtest/gtest.h>

#include <functional>

#include "core/store/fault.h"

namespace touat::given {

inline FaultKind faultOf(const std::function<void()>& what) {
    try {
        what();
    } catch (const Fault& fault) {
        return fault.kind();
    }
    ADD_FAILURE() << "no fault was thrown";
    return FaultKind::paper;
}

} // namespace touat::given
