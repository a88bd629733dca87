// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the log as pages show them, those of one stall and those of all.
#pragma once

#include "app/till/row_model.h"
#include "app/till/wording.h"
#include "core/book/log_line.h"

namespace touat {

/// The picture of what a line tells, and of what a manager looks for.
QString symbolOf(LogKind kind);
QString symbolOf(LogTopic topic);

class LogRows : public RowModel<LogLine> {
  public:
    LogRows(const Wording& wording, QObject* parent);
};

} // namespace touat
