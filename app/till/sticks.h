// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people plug in and pull out: memory sticks, cards, cameras.
#pragma once

#include <QStringList>

#include <string>

namespace touat {

enum class StickUse { read, write };

/// The folders under which they are seen, in no order.
QStringList pluggedIn(StickUse use = StickUse::read);

/// Writes a table for a spreadsheet, whole or not at all, and makes the folder. Its path; "": it cannot be written.
QString saveTable(const QString& folder, const QString& name, const std::string& table);

} // namespace touat
