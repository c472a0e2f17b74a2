// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainaccess.h"

#include <QMap>

namespace bifrost {

/// The routes of one store to the keychains of this computer: to the one that this desktop uses,
/// and to another one that holds an entry, because the user has stored it from another desktop.
class KeychainRoutes final : public QObject {
    Q_OBJECT
public:
    using Answered = KeychainAccess::Answered;

    /// The contract of `helper` is that of `KeychainAccess::shared()`.
    explicit KeychainRoutes(QString helper);

    /// Like `KeychainAccess::run()`, in the keychain that `request.keychain` names. Where that one
    /// does not run and cannot be started, the answer is `StorageError::OtherKeychain`.
    void run(const KeychainRequest &request, std::chrono::milliseconds patience, QObject &context,
             Answered answered);
    void warmUp() { own_->warmUp(); }

    /// The contracts are those of `SecretStore`.
    void allowQuestions();
    void withholdQuestions();
    void resumeQuestions();
    void putOff();
    [[nodiscard]] KeychainWait wait() const;

Q_SIGNALS:
    void waitChanged();
    void mayWorkAgain();

private:
    using Access = std::shared_ptr<KeychainAccess>;

    void runElsewhere(const KeychainRequest &request, std::chrono::milliseconds patience,
                      QObject &context, Answered answered);
    [[nodiscard]] Access other(const QString &keychain);
    [[nodiscard]] Access connected(Access access);
    [[nodiscard]] QList<Access> all() const;

    QString helper_;
    Access own_;
    QMap<QString, Access> others_; ///< by name; made when an entry turns out to be there
    bool areQuestionsWithheld_ = false;
};

} // namespace bifrost
