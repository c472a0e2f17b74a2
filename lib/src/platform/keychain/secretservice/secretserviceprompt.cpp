// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/secretservice/secretserviceprompt.h"

#include "platform/keychain/dbuscall.h"
#include "platform/keychain/secretservice/secretservicename.h"

#include <bifrost/error.h>

#include <QDBusConnection>
#include <QDBusMessage>

#include <utility>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;

} // namespace

QFuture<Result<void>> SecretServicePrompt::show(const QDBusObjectPath &prompt) {
    question_ = Question{prompt.path(), {}};
    QDBusConnection::sessionBus().connect(secretServiceName(), prompt.path(), promptInterface,
                                          u"Completed"_s, this,
                                          SLOT(onCompleted(bool, QDBusVariant)));
    const auto answered = question_->answered.future();
    QDBusMessage call = QDBusMessage::createMethodCall(secretServiceName(), prompt.path(),
                                                       promptInterface, u"Prompt"_s);
    call << QString(); // no parent window
    watch(callOnSessionBus(call, *this), this,
          [this, path = prompt.path()](const Result<QDBusMessage> &shown) {
              if (!question_ || question_->path != path) {
                  return; // answered already
              }
              if (!shown) {
                  auto question = *std::exchange(question_, std::nullopt);
                  question.answered.finish(failure(shown.error()));
              } else {
                  Q_EMIT askingChanged(true);
              }
          });
    return answered;
}

void SecretServicePrompt::onCompleted(bool wasDismissed, const QDBusVariant & /*result*/) {
    if (!question_) {
        return;
    }
    auto question = *std::exchange(question_, std::nullopt);
    QDBusConnection::sessionBus().disconnect(secretServiceName(), question.path, promptInterface,
                                             u"Completed"_s, this,
                                             SLOT(onCompleted(bool, QDBusVariant)));
    Q_EMIT askingChanged(false);
    question.answered.finish(wasDismissed
                                 ? Result<void>(failure(StorageError{
                                       StorageError::Kind::Denied, u"the prompt was dismissed"_s}))
                                 : Result<void>());
}

} // namespace bifrost
