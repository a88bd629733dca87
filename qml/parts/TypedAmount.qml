// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Touat

// What the keypad has typed so far, as an amount; dots while there is nothing.
Money {
    required property string typed

    amount: typed === "" ? "…" : typed.replace(/(\d)(?=(\d{3})+$)/g, "$1\u00a0")
    size: Theme.titleText * 1.2
}
