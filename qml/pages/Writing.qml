// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window
import Touat
import Touat.Till

// The keyboard on the screen, when a field is touched and there is no other. The page makes way, so
// that the field is never under it.
LetterKeys {
    id: root

    required property Till till
    required property Item stage
    readonly property Field field: Window.activeFocusItem as Field
    readonly property real lift: visible ? Math.max(0, field.mapToItem(stage, 0, field.height + Theme.gap).y
                                                    - (stage.height - height)) : 0

    // The field that had the focus when the finger came down beside it and beside the keys.
    property Field leaving: null

    function holds(item: Item, at: point): bool {
        return item.contains(item.mapFromItem(null, at.x, at.y));
    }

    // Not to the page: a page that is a scope would give it back to the field.
    function finish() {
        if (field !== null)
            field.focus = false;
    }

    visible: field !== null && !till.hands.onKeys
    language: till.language
    digitsOnly: field !== null && (field.inputMethodHints & Qt.ImhDigitsOnly)
    onTyped: text => till.hands.write(text)
    onErased: till.hands.erase()
    onEntered: {
        till.hands.enter();
        finish();
    }
    onHidden: finish()

    Binding {
        target: Theme
        property: "covered"
        value: root.visible ? root.height : 0
    }
    Binding {
        target: Theme
        property: "lift"
        value: root.lift
    }
    Connections {
        target: root.till.hands

        // Who touches something else has written enough; another field that was touched has taken the focus
        // by the time the finger lifts, and may have made way under it.
        function onPressed(at: point) {
            const beside = root.visible && !root.holds(root, at) && !root.holds(root.field, at);
            root.leaving = beside ? root.field : null;
        }
        function onLifted() {
            if (root.leaving !== null && root.leaving === root.field)
                root.finish();
            root.leaving = null;
        }
    }
}
