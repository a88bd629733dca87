// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Touat
import Touat.Till

// The rules of the shop: each a question, what its answer means, and the answers to touch.
Item {
    id: root

    required property Till till
    readonly property RulesDesk desk: till.rules

    PageHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        //: title of the page with the rules of the shop
        title: qsTr("Rules of the shop")
        subtitle: root.desk.alone ? root.desk.fromText
                                    //: under the title of the rules: nobody sets them here
                                  : qsTr("The centre sets them")
        onLeaving: root.till.backToSelling()

        TouchButton {
            objectName: "copies"
            visible: !root.till.practising
            symbol: "history"
            //: opens the copies of the book, to put one back
            text: qsTr("Put a copy back")
            textSize: Theme.text
            onClicked: root.till.backup.openSheet()
        }

        TouchButton {
            objectName: "rulesBack"
            visible: root.desk.differs
            kind: TouchButton.Quiet
            symbol: "undo-2"
            //: button: rules that were chosen and not kept are as before
            text: qsTr("As before")
            onClicked: root.desk.takeBack()
        }
        TouchButton {
            objectName: "keepRules"
            visible: root.desk.alone
            kind: TouchButton.Primary
            symbol: "check"
            enabled: root.desk.canKeep
            //: button: the rules are in force from tomorrow
            text: qsTr("From tomorrow")
            onClicked: root.desk.keep()
        }
    }
    NoticeBar {
        id: notice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.gap
        text: root.desk.complaint
        onDismissed: root.desk.forgetComplaint()
    }
    ListView {
        id: list

        objectName: "rules"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : head.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        clip: true
        spacing: Theme.mm
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.rules

        delegate: QuestionRow {
            width: list.width
            changeable: root.desk.alone
            onAnswered: (question, answer) => root.desk.choose(question, answer)
        }
    }
}
