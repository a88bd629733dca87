// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/log_rows.h"

namespace touat {

QString symbolOf(LogKind kind) {
    switch (kind) {
    case LogKind::dayOpened:
        return QStringLiteral("sunrise");
    case LogKind::dayClosed:
        return QStringLiteral("sunset");
    case LogKind::gapExplained:
        return QStringLiteral("pencil");
    case LogKind::voided:
        return QStringLiteral("trash-2");
    case LogKind::refunded:
        return QStringLiteral("undo-2");
    case LogKind::exchanged:
        return QStringLiteral("arrow-up-down");
    case LogKind::reprinted:
        return QStringLiteral("printer");
    case LogKind::tenderCorrected:
        return QStringLiteral("pencil");
    case LogKind::lowered:
        return QStringLiteral("tag");
    case LogKind::removed:
        return QStringLiteral("minus");
    case LogKind::drawerOpened:
        return QStringLiteral("wallet");
    case LogKind::cashIn:
        return QStringLiteral("plus");
    case LogKind::cashOut:
        return QStringLiteral("minus");
    case LogKind::priceChanged:
        return QStringLiteral("tags");
    case LogKind::rulesChanged:
        return QStringLiteral("settings");
    case LogKind::pinRefused:
        return QStringLiteral("lock");
    case LogKind::admitted:
        return QStringLiteral("user-round");
    case LogKind::readmitted:
        return QStringLiteral("user-round");
    case LogKind::pinSet:
    case LogKind::passwordSet:
    case LogKind::passwordTaken:
        return QStringLiteral("lock");
    case LogKind::dismissed:
        return QStringLiteral("log-out");
    case LogKind::rightsSet:
        return QStringLiteral("users");
    case LogKind::badgeGiven:
        return QStringLiteral("badge-check");
    case LogKind::artisanPaid:
        return QStringLiteral("hand-coins");
    case LogKind::orderCancelled:
        return QStringLiteral("circle-x");
    case LogKind::transferOrdered:
    case LogKind::orderWithdrawn:
        return QStringLiteral("truck");
    case LogKind::putBack:
        return QStringLiteral("save");
    case LogKind::accountRead:
        return QStringLiteral("eye");
    case LogKind::listTaken:
        return QStringLiteral("clipboard-list");
    }
    return {};
}

QString symbolOf(LogTopic topic) {
    switch (topic) {
    case LogTopic::drawer:
        return symbolOf(LogKind::drawerOpened);
    case LogTopic::voids:
        return symbolOf(LogKind::voided);
    case LogTopic::reprints:
        return symbolOf(LogKind::reprinted);
    case LogTopic::discounts:
        return symbolOf(LogKind::lowered);
    case LogTopic::refunds:
        return symbolOf(LogKind::refunded);
    case LogTopic::tenders:
        return symbolOf(LogKind::tenderCorrected);
    case LogTopic::cash:
        return QStringLiteral("coins");
    case LogTopic::gaps:
        return QStringLiteral("circle-alert");
    case LogTopic::pins:
        return symbolOf(LogKind::pinRefused);
    case LogTopic::people:
        return symbolOf(LogKind::rightsSet);
    case LogTopic::days:
        return symbolOf(LogKind::dayOpened);
    case LogTopic::shop:
        return symbolOf(LogKind::rulesChanged);
    case LogTopic::reads:
        return symbolOf(LogKind::accountRead);
    }
    return {};
}

LogRows::LogRows(const Wording& wording, QObject* parent)
    : RowModel({{"symbol", [](const LogLine& l) { return symbolOf(l.kind); }},
                {"sentence", [&wording](const LogLine& l) { return wording.happened(l); }},
                {"whenText",
                 [&wording](const LogLine& l) {
                     return wording.date(dayOf(l.at)) + QStringLiteral("  ") + wording.time(l.at);
                 }},
                {"byText", [&wording](const LogLine& l) { return wording.byWhom(l); }},
                {"stallText",
                 [](const LogLine& l) { return QString::fromStdString(l.stall().text()); }},
                {"grave",
                 [](const LogLine& l) {
                     return l.kind == LogKind::voided || l.kind == LogKind::pinRefused ||
                            (l.kind == LogKind::dayClosed && l.amount != l.before);
                 }}},
               parent) {}

} // namespace touat
