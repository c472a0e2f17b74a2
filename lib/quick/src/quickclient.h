// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/client.h>
#include <bifrost/presentation/person.h>
#include <bifrost/presentation/pictureloader.h>

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace bifrost {

/// A `bifrost::Client` for QML: properties to bind to, and methods that report through signals.
///
/// **No secrets.** Nothing here has a token, a client secret, or a start URI in it. Whatever is a
/// property can be read, logged and kept by any script and any debugger of QML, and its memory
/// cannot be overwritten. Requests with the access token are made in C++, with the client that is
/// also the `source`.
class QuickClient : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Client)

    /// \name The configuration
    /// A change ends what is pending, and takes effect at the next `signIn()` or `restore()`.
    /// @{
    Q_PROPERTY(QString issuer READ issuer WRITE setIssuer NOTIFY configurationChanged)
    Q_PROPERTY(QString clientId READ clientId WRITE setClientId NOTIFY configurationChanged)
    Q_PROPERTY(QStringList scopes READ scopes WRITE setScopes NOTIFY configurationChanged)
    /// See `ClientConfiguration`. At first `QCoreApplication::applicationName()`.
    Q_PROPERTY(
        QString applicationId READ applicationId WRITE setApplicationId NOTIFY configurationChanged)
    /// Shown to the user. At first `QGuiApplication::applicationDisplayName()`.
    Q_PROPERTY(QString applicationName READ applicationName WRITE setApplicationName NOTIFY
                   configurationChanged)
    /// A `bifrost::Client` of the application's C++ part, which this object then follows instead of
    /// one of its own. It is not owned, and the properties above are not used.
    Q_PROPERTY(QObject *source READ source WRITE setSource NOTIFY configurationChanged)
    /// The language of the texts of this module, for example `Qt.locale().name`. At first English.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// @}

    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY userChanged)
    /// A sign-in, sign-out or restoration is pending.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)

    /// \name The user, see `Person`; empty while no user is signed in
    /// @{
    Q_PROPERTY(QString userName READ userName NOTIFY userChanged)
    Q_PROPERTY(QString userEmail READ userEmail NOTIFY userChanged)
    Q_PROPERTY(QString userInitials READ userInitials NOTIFY userChanged)
    /// For the `source` of an `Image`: a `data:` URI of a picture that was decoded and encoded
    /// again, because QML would load anything from anywhere. Empty until it is loaded.
    Q_PROPERTY(QUrl userPicture READ userPicture NOTIFY userPictureChanged)
    /// All claims of ID Token and UserInfo. Show them as `Text.PlainText`: the provider wrote them.
    Q_PROPERTY(QVariantMap claims READ claims NOTIFY userChanged)
    /// @}

    /// \name What went wrong last, see `ProblemText`; empty after a success, and if canceled
    /// @{
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    /// For a log, in English, as `toLogString()`.
    Q_PROPERTY(QString errorDetails READ errorDetails NOTIFY errorChanged)
    /// @}

public:
    enum class State {
        SignedOut,
        Restoring,         ///< reading the keychain
        Connecting,        ///< asking the provider, before the browser opens
        WaitingForBrowser, ///< the user is at the provider's sign-in page
        Completing,        ///< the browser has returned
        SignedIn,
        SigningOut,
    };
    Q_ENUM(State)

    explicit QuickClient(QObject *parent = nullptr);
    ~QuickClient() override;

    [[nodiscard]] QString issuer() const { return configuration_.issuer; }
    void setIssuer(const QString &issuer);
    [[nodiscard]] QString clientId() const { return configuration_.clientId; }
    void setClientId(const QString &clientId);
    [[nodiscard]] QStringList scopes() const { return configuration_.scopes; }
    void setScopes(const QStringList &scopes);
    [[nodiscard]] QString applicationId() const { return configuration_.applicationId; }
    void setApplicationId(const QString &applicationId);
    [[nodiscard]] QString applicationName() const { return configuration_.applicationName; }
    void setApplicationName(const QString &applicationName);
    [[nodiscard]] QObject *source() const { return source_; }
    void setSource(QObject *source);
    [[nodiscard]] QString language() const { return language_; }
    void setLanguage(const QString &language);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isSignedIn() const { return session().has_value(); }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString userName() const { return person_.displayName; }
    [[nodiscard]] QString userEmail() const { return person_.email; }
    [[nodiscard]] QString userInitials() const { return person_.initials; }
    [[nodiscard]] QUrl userPicture() const { return picture_; }
    [[nodiscard]] QVariantMap claims() const;
    [[nodiscard]] QString errorTitle() const;
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] QString errorDetails() const;

    /// As the functions of `bifrost::Client` of these names. `signIn()` ends with `signedIn()` or
    /// `failed()`, `signOut()` with `signedOut()` or `failed()`, unless the user cancels.
    Q_INVOKABLE void signIn();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void signOut();
    /// Restores the session of an earlier run, if there is one: usually in
    /// `Component.onCompleted`.
    Q_INVOKABLE void restore();
    Q_INVOKABLE void openBrowserAgain();
    /// Copies a link to the pending sign-in or sign-out to the clipboard, for another browser on
    /// this computer. Returns whether there is one.
    Q_INVOKABLE bool copyLink();

Q_SIGNALS:
    void configurationChanged();
    void languageChanged();
    void stateChanged();
    void userChanged();
    void userPictureChanged();
    void errorChanged();

    void signedIn();
    void signedOut();
    void failed();

private:
    /// The client that is followed; null if there is none.
    [[nodiscard]] Client *client() const;
    [[nodiscard]] std::optional<Session> session() const;
    /// The same, made first if necessary. Null if the configuration cannot be used.
    Client *usableClient();
    template<typename Value>
    void change(Value &current, const Value &next);
    void follow(Client *client);
    void showUser();
    void setError(std::optional<Error> error);
    void report(const Error &error);

    ClientConfiguration configuration_;
    QPointer<Client> source_;
    std::unique_ptr<Client> own_;
    QString language_;
    Person person_;
    QUrl picture_;
    std::optional<Error> error_;
    PictureLoader pictures_;
};

} // namespace bifrost
