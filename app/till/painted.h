// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Photos and drawings of things as dots, for paper. May be used on any one thread.
#pragma once

#include <QString>

#include "receipts/painter.h"

namespace touat {

/// `photos`: the folder beside the book.
receipts::Painter painterWith(const QString& photos);

} // namespace touat
