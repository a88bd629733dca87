// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first question of every act: may this person do it, and may this device work at all?
#pragma once

#include "core/book/book.h"

namespace touat {

/// Refused: notAllowed, and what mayWork() refuses.
Result<Done> mayAct(Book& book, const Person& by, Right right);
/// Without any right that is asked for. Refused: personDismissed; deviceReplaced; deviceLocked when the centre
/// knows this device as a copy; catchingUp until the centre has given back what earlier devices of the stall sent.
Result<Done> mayWork(Book& book, const Person& by);

} // namespace touat
