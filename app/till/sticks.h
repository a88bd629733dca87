// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people plug in and pull out: memory sticks, cards, cameras.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <string>

#include "receipts/papers.h"

namespace touat {

enum class StickUse { read, write };

/// The folders under which they are seen, in no order.
QStringList pluggedIn(StickUse use = StickUse::read);

/// Where what is saved goes: onto a stick, or without one into a folder.
QString placeToSave(const std::filesystem::path& otherwise);

/// Writes a file, whole or not at all, and makes the folder. Its path; "": it cannot be written.
QString saveFile(const QString& folder, const QString& name, const QByteArray& bytes);
/// The same of a table for a spreadsheet.
QString saveTable(const QString& folder, const QString& name, const std::string& table);
/// The same of a paper, under its own name.
QString savePaper(const QString& folder, const receipts::DrawnPaper& paper);

} // namespace touat
