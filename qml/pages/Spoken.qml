// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtMultimedia
import Touat.Till

// Plays what the till says aloud, clip after clip. Without a device for sound nothing happens.
Item {
    id: root

    required property Voice voice
    property bool interrupting: false // one clip ends because another begins

    function play() {
        effect.source = root.voice.clip;
        if (effect.status === SoundEffect.Ready)
            effect.play();
    }

    Component.onCompleted: play()

    SoundEffect {
        id: effect

        onStatusChanged: {
            if (status === SoundEffect.Ready)
                effect.play();
            else if (status === SoundEffect.Error)
                root.voice.ended();
        }
        onPlayingChanged: {
            if (!playing && !root.interrupting && status === SoundEffect.Ready)
                root.voice.ended();
        }
    }
    Connections {
        target: root.voice

        function onClipChanged() {
            root.interrupting = true;
            effect.stop();
            root.interrupting = false;
            root.play();
        }
    }
}
