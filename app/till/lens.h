// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the till wants of a camera. The one implementation is a library of its own, which is loaded when
// somebody has signed in: Qt Multimedia brings much along, and the start does not pay for it.
#pragma once

#include <QImage>

#include <functional>

namespace touat {

class Lens {
  public:
    virtual ~Lens() = default;
    /// Whether a camera hangs on this machine now.
    virtual bool found() = 0;
    /// Pictures come, on the thread that called, until stop().
    virtual void start(std::function<void(const QImage&)> see) = 0;
    virtual void stop() = 0;
};

/// What the library offers by this name; the caller owns the lens.
using MakeLens = Lens* (*)();
constexpr auto makeLensName = "touatLens";

} // namespace touat
