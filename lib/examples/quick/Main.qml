// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Bifrost

ApplicationWindow {
    id: window

    required property string issuer
    required property string clientId

    width: 360
    height: 240
    visible: true
    title: account.signedIn ? account.userName : qsTr("Sign-in")

    //! [client]
    Client {
        id: account

        issuer: window.issuer
        clientId: window.clientId
        applicationId: "org.example.quick"
        language: Qt.locale().name
        onSignedIn: console.info("welcome")
        onFailed: console.warn(account.errorDetails)
        Component.onCompleted: restore()
    }
    //! [client]

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 12

        Image {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: 64
            Layout.preferredHeight: 64
            source: account.userPicture
            visible: status === Image.Ready
        }
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText // the provider wrote it
            elide: Text.ElideRight
            text: account.userName
            visible: account.signedIn
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            text: signInButton.status
        }
        Button {
            Layout.fillWidth: true
            text: qsTr("Copy link")
            visible: account.state === Client.WaitingForBrowser
            onClicked: account.copyLink()
        }
        //! [button]
        SignInButton {
            id: signInButton

            Layout.fillWidth: true
            client: account
        }
        //! [button]
        Button {
            Layout.fillWidth: true
            text: qsTr("Sign out")
            visible: account.signedIn
            onClicked: account.signOut()
        }
    }
}
