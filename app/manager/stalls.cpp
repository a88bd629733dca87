// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manager/stalls.h"

#include <algorithm>

#include "app/manager/closings.h"
#include "app/manager/places.h"
#include "core/acts/may_act.h"
#include "core/journal/journal_table.h"
#include "core/people/staff_table.h"
#include "core/stock/count_table.h"
#include "core/sync/messages.h"

namespace touat {

namespace {

constexpr std::int64_t silentMs = 86'400'000;
constexpr std::int64_t muchUnsent = 100;
constexpr int mostChecks = 500;

std::vector<StallMark> marksOf(const StallLine& line, Moment now) {
    std::vector<StallMark> marks;
    const auto seen = line.seenAt();
    if (!seen || now.utcMs() - seen->utcMs() > silentMs) marks.push_back(StallMark::silent);
    if (line.contact.unsent.value_or(0) >= muchUnsent) marks.push_back(StallMark::unsent);
    if (line.standing.unexplained > 0) marks.push_back(StallMark::gap);
    if (line.standing.toDecide > 0) marks.push_back(StallMark::decide);
    return marks;
}

void add(StallSums& all, const StallLine& line) {
    all.open += line.standing.openSince ? 1 : 0;
    all.marked += line.marks.empty() ? 0 : 1;
    all.unsent += line.contact.unsent.value_or(0);
    all.cash += line.standing.cash;
    all.takings += line.standing.takings;
    all.sales += line.standing.sales;
    all.toDecide += line.standing.toDecide;
}

} // namespace

StallsAnswer stallsOf(Book& centre, const Contacts& contacts) {
    StallsAnswer answer;
    answer.at = centre.now();
    StallsView view(centre.db());
    JournalTable journal(centre.db());
    for (const auto& device : DeviceTable(centre.db()).stalls()) {
        StallLine line;
        line.standing = view.of(device.stream.stall, device.stallName, centre.today());
        if (const auto heard = contacts.find(device.stream.stall); heard != contacts.end())
            line.contact = heard->second;
        if (const auto head = journal.head(device.stream).seq; head > 0)
            if (const auto said = saidAt(centre, {device.stream, head}); said <= answer.at)
                line.lastEntryAt = said;
        line.marks = marksOf(line, answer.at);
        if (CountTable(centre.db()).isWanted(device.stream)) line.marks.push_back(StallMark::count);
        add(answer.all, line);
        answer.stalls.push_back(std::move(line));
    }
    std::stable_partition(answer.stalls.begin(), answer.stalls.end(),
                          [](const StallLine& line) { return !line.marks.empty(); });
    return answer;
}

Result<Takings> takingsOf(Book& centre, const TakingsQuestion& question) {
    constexpr std::int64_t most = 3660;
    const auto days = question.to.number() - question.from.number() + 1;
    if (days < 1 || days > most) return refuse(Reason::bytesUnreadable);
    auto takings = TakingsView(centre.db()).of(question.from, question.to, question.by, question.stall);
    if (question.by != TakingsBy::stall) return takings;
    for (const auto& device : DeviceTable(centre.db()).stalls())
        for (auto& line : takings.lines)
            if (line.key == device.stream.stall.text()) line.name = device.stallName;
    return takings;
}

Result<LogOfAll> logOf(Book& centre, const LogQuestion& question) {
    const auto days = question.wish.to.number() - question.wish.from.number() + 1;
    if (days < 1 || days > LogQuestion::mostDays || question.most < 1 ||
        question.most > LogQuestion::mostLines)
        return refuse(Reason::bytesUnreadable);
    return readLogOfAll(centre, question.wish, question.after,
                        static_cast<std::size_t>(question.most));
}

Result<std::string> answerStalls(Book& centre, const Contacts& contacts, const WhoSpeaks& who,
                                 std::string_view path, const std::string& body) {
    if (path == path::seeStalls) {
        const auto asked = heard<StallsQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(stallsOf(centre, contacts));
    }
    if (path == path::seeDrawers) {
        const auto asked = heard<DrawersQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        return textOf(drawerChecks(centre.db(), asked->question.stall, mostChecks));
    }
    if (path == path::seeTakings) {
        const auto asked = heard<TakingsQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        const auto takings = takingsOf(centre, asked->question);
        if (!takings) return takings.refusal();
        return textOf(*takings);
    }
    if (path == path::seeLog) {
        const auto asked = heard<LogQuestion>(who, body);
        if (!asked) return asked.refusal();
        if (const auto may = mayDo(asked->by, Right::seeCentre); !may) return may.refusal();
        const auto log = logOf(centre, asked->question);
        if (!log) return log.refusal();
        return textOf(*log);
    }
    if (path.starts_with(path::closings)) return answerClosings(centre, who, path, body);
    return refuse(Reason::bytesUnreadable, std::string(path));
}

} // namespace touat
