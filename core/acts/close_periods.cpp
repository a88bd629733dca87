// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/close_periods.h"

#include "core/sales/period_view.h"

namespace touat {

void closePeriods(Book& book, const Person& by, Day opening) {
    for (const auto kind : {PeriodKind::month, PeriodKind::year}) {
        const auto before = Period::of(kind, opening).first;
        std::optional<Period> last;
        while (const auto due = duePeriod(book.db(), book.stall(), kind, before)) {
            if (due == last) break; // it could not be closed: the exception says so, and the stall opens
            const auto closing = closingOf(book.db(), book.stall(), *due);
            if (!closing) break;
            (void)book.record(by, *closing);
            last = due;
        }
    }
}

} // namespace touat
