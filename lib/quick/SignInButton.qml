// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls
import Bifrost

/*!
    Signs the user of a Client in. While the browser is open it cancels, and while a user is signed in it is not visible.

    It looks like every Button of the style that the application uses.
*/
Button {
    id: root

    required property Client client
    /*! A sign-in is pending; a click cancels it. */
    readonly property bool waiting: client.state === Client.Connecting || client.state === Client.WaitingForBrowser || client.state === Client.Completing
    /*! The last attempt failed. */
    readonly property bool failed: !client.busy && client.errorTitle !== ""
    /*! What the button waits for, or why the last attempt failed, in a line; empty otherwise. */
    readonly property string status: waiting ? qsTr("Continue in your browser.") : failed ? qsTr("%1. %2", "what happened, what to do").arg(client.errorTitle).arg(client.errorText) : ""

    text: waiting ? qsTr("Cancel sign-in") : failed ? qsTr("Try again") : qsTr("Sign in")
    enabled: waiting || !client.busy
    visible: !client.signedIn
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: status

    onClicked: {
        if (waiting) {
            client.cancel();
        } else {
            client.signIn();
        }
    }
}
