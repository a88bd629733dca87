// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtMultimedia
import Touat.Till

// What one hears. Without a device for sound nothing happens.
Item {
    id: root

    required property Comfort comfort

    Connections {
        target: root.comfort

        function onSound(name: string) {
            switch (name) {
            case "added":
                added.play();
                break;
            case "cash":
                cash.play();
                break;
            case "card":
                card.play();
                break;
            case "refused":
                refused.play();
                break;
            }
        }
    }
    SoundEffect {
        id: added

        source: "qrc:/touat/sounds/added.wav"
    }
    SoundEffect {
        id: cash

        source: "qrc:/touat/sounds/cash.wav"
    }
    SoundEffect {
        id: card

        source: "qrc:/touat/sounds/card.wav"
    }
    SoundEffect {
        id: refused

        source: "qrc:/touat/sounds/refused.wav"
    }
}
