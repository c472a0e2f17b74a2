// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/client.h>

#include <QPixmap>
#include <QPointer>
#include <QToolButton>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace bifrost {

class PictureLoader;

/// Shows who is signed in, with the picture or the initials and the name, and opens a menu in which
/// the user signs out. Hidden while no user is signed in.
///
/// Style, palette, font and direction are those of the application. The picture is loaded as
/// `PictureLoader` does, and what the provider says of the user is shown as plain text.
///
/// \code
/// auto *account = new bifrost::AccountButton(this);
/// account->setClient(client_.get());
/// account->accountMenu()->insertAction(account->signOutAction(),
///                                      new QAction(QStringLiteral("Settings..."), account));
/// \endcode
class AccountButton : public QToolButton {
    Q_OBJECT
public:
    /// A button without a client, and so hidden.
    explicit AccountButton(QWidget *parent = nullptr);
    ~AccountButton() override;

    /// Follows `client`, which is not owned, until it is deleted or another one is set.
    void setClient(Client *client);
    /// The client that it follows; null if none.
    [[nodiscard]] Client *client() const { return client_; }

    /// The menu: name and email address, and `signOutAction()`. More can be added to it.
    [[nodiscard]] QMenu *accountMenu() const { return menu_; }
    /// The action that signs out. It belongs to the button.
    [[nodiscard]] QAction *signOutAction() const { return signOut_; }

Q_SIGNALS:
    /// A sign-out that this button started has ended.
    void signedOut(const bifrost::SignOutReceipt &receipt);

protected:
    bool event(QEvent *event) override; ///< palette, font, language, parent

private:
    void showSession();
    void showPerson();
    void showPicture();
    void translate();
    [[nodiscard]] QPixmap avatar() const;

    QPointer<Client> client_;
    QMenu *menu_;
    QAction *person_;
    QAction *signOut_;
    QString initials_;
    std::unique_ptr<PictureLoader> pictures_;
};

} // namespace bifrost
