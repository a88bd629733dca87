// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the centre for the address that stands on the slip of a payout which this till has just made. The payout
// has to be there first, so it is asked again and again, for a few seconds: without an answer the slip shows
// its proof, as where there is no centre.
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <string>

#include "app/till/courier.h"
#include "core/id.h"

namespace touat {

class SlipLinks : public QObject {
    Q_OBJECT

  public:
    using Then = std::function<void(const std::string& address)>; // "": there is none

    SlipLinks(Courier& courier, QObject* parent);

    /// One at a time; whoever asks again ends the one before without an address.
    void ask(PayoutId payout, Then then);

  private:
    void tryNow();
    void answer(const std::string& address);

    Courier& m_courier;
    QTimer m_patience;
    QTimer m_soon;
    PayoutId m_payout;
    Then m_then;
    int m_asked = 0;
};

} // namespace touat
