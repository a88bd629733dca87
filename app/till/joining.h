// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device joins a centre: names its code, lets the centre prove itself, pins its certificate, and
// only then sends the code. Used by the till's first page and by the command line.
#pragma once

#include <QString>
#include <QUrl>

#include "app/till/courier.h"
#include "core/sync/messages.h"

namespace touat {

struct Joined {
    EnrolReply admitted;
    DeviceKeys keys; // with the centre's address, certificate and peppers in them
};

/// `address`: "10.0.0.2", "10.0.0.2:7443" or "https://centre:7443".
QUrl centreUrl(const QString& address);

/// `epoch`: of a book that exists and joins with its history. Refusals: enrolCodeWrong,
/// enrolCodeSpent, stallTaken, centreUnreachable, centreNotTrusted (the proof did not hold).
void joinCentre(Courier& courier, const QUrl& centre, const QString& code, DeviceKeys keys,
                std::optional<int> epoch, const Name& stallName,
                const std::function<void(const Result<Joined>&)>& then);

} // namespace touat
