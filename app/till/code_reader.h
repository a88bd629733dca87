// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds a code in a picture: ours are QR codes, the trade's are bars.
#pragma once

#include <QImage>
#include <QString>

namespace touat {

/// What it says; "": there is none that can be read.
QString codeIn(const QImage& picture);

} // namespace touat
