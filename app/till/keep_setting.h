// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes down how this device is set up, beside the screen. Such a note is no fact: it says nothing
// about the shop, and no sync reads it.
#pragma once

#include <QObject>
#include <QString>

#include <string>

#include "app/till/book_thread.h"

namespace touat {

void keepSetting(BookThread& books, QObject* by, std::string name, const QString& value);

} // namespace touat
