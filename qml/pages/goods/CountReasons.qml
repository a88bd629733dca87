// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat

// Reasons why a count differs, ready-made and in one's own words.
ColumnLayout {
    id: root

    required property string prefix  // of the names of its buttons
    required property string why     // as it was said
    required property bool entrusted // an artisan's goods: nobody here gives them away

    signal said(why: string)

    readonly property list<string> ready: {
        //: why a count differs, ready-made: the pieces were not found
        const some = [qsTr("Not found"),
                      //: why a count differs, ready-made: something was counted twice the last time
                      qsTr("Counted twice before"),
                      //: why a count differs, ready-made: broken pieces were thrown away
                      qsTr("Broken and thrown away")];
        if (!entrusted)
            //: why a count differs, ready-made: pieces were given away
            some.push(qsTr("Given away"));
        //: why a count differs, ready-made: something else
        some.push(qsTr("Another reason"));
        return some;
    }

    spacing: Theme.gap

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.ready

            TouchButton {
                required property int index
                required property string modelData

                objectName: root.prefix + "-" + index
                text: modelData
                textSize: Theme.text
                chosen: root.why === modelData
                onClicked: root.said(modelData)
            }
        }
    }
    Field {
        objectName: root.prefix + "-typed"
        symbol: "pencil"
        text: root.why
        //: field for why a count differs
        hint: qsTr("Or in your own words")
        maximumLength: 80
        Layout.fillWidth: true
        onTextEdited: root.said(text)
    }
}
