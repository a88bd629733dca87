// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/closings.h"

#include <algorithm>

#include "core/book/state_tables.h"
#include "core/journal/exception_table.h"
#include "core/people/staff_table.h"
#include "core/sales/period_view.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr int mostClosings = 130; // ten years, as long as books are kept
constexpr int aYearOfClosings = 14; // the months of this year, and the year before them

StallClosings closingsAt(Book& centre, Stall stall, const Name& name) {
    auto& db = centre.db();
    StallClosings found;
    found.stall = stall;
    found.name = name;
    for (const auto& closed : PeriodTable(db).latest(stall, aYearOfClosings)) {
        auto& last = closed.said.kind == PeriodKind::month ? found.month : found.year;
        if (!last) last = ClosingLine::of(closed);
    }
    found.due = duePeriod(db, stall, centre.today());
    found.doubted = ExceptionTable(db).waits(stall, "contradiction", PeriodClosed::type);
    return found;
}

ClosingList listOf(Book& centre, Stall stall) {
    ClosingList list;
    for (const auto& closed : PeriodTable(centre.db()).latest(stall, mostClosings))
        list.closings.push_back(ClosingLine::of(closed));
    return list;
}

} // namespace

ClosingLine ClosingLine::of(const ClosedPeriod& closed) {
    const auto& said = closed.said;
    ClosingLine line;
    line.id = closed.id;
    line.kind = said.kind;
    line.first = said.first;
    line.openDays = said.openDays;
    line.sales = said.sums.sales;
    line.refunds = said.sums.refunds;
    line.turnover = said.sums.turnover();
    line.lateDays = said.lateDays;
    line.late = said.late;
    line.perpetual = said.perpetual;
    return line;
}

ClosingsAnswer closingsOf(Book& centre) {
    ClosingsAnswer answer;
    answer.today = centre.today();
    for (const auto& device : DeviceTable(centre.db()).stalls())
        answer.stalls.push_back(closingsAt(centre, device.stream.stall, device.stallName));
    // The newest device of a stall waits for an earlier one that waits for another stall: that other one is meant.
    // What waits for itself waits for a program that knows it.
    for (const auto& [entry, awaited, since] : WaitingTable(centre.db()).all())
        for (auto& stall : answer.stalls)
            if (stall.stall == entry.stream.stall && (!stall.heldUp || stall.heldUp->by == stall.stall))
                stall.heldUp = HeldUpStall{since, awaited == entry ? Stall::centre() : awaited.stream.stall};
    std::stable_partition(answer.stalls.begin(), answer.stalls.end(),
                          [](const StallClosings& stall) { return stall.waits(); });
    return answer;
}

Result<std::string> answerClosings(Book& centre, const WhoSpeaks& who, std::string_view path,
                                   const std::string& body) {
    if (path == path::seeClosings) {
        const auto asked = heard<ClosingsQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(closingsOf(centre));
    }
    if (path == path::seeClosingsOf) {
        const auto asked = heard<ClosingListQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(listOf(centre, asked->question.stall));
    }
    if (path == path::seeClosing) {
        const auto asked = heard<ClosingPaperQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        const auto printed = printedPeriod(centre, asked->by, asked->question.closing);
        if (!printed) return refuse(Reason::bytesUnreadable, asked->question.closing.text());
        return textOf(*printed);
    }
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
