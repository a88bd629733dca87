// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Touat

// How many digits of a PIN are typed; which ones nobody sees.
Row {
    id: root

    required property int typed
    required property int digits // of the PIN, as far as it is known
    property real dot: 4.5 * Theme.mm

    spacing: 2 * Theme.mm
    LayoutMirroring.enabled: false // digits run one way

    Repeater {
        model: Math.max(root.digits, root.typed)

        Rectangle {
            required property int index

            width: root.dot
            height: width
            radius: width / 2
            color: index < root.typed ? Theme.primary : "transparent"
            border.width: 2 * Theme.hairline
            border.color: Theme.primary
        }
    }
}
