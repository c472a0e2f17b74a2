// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainroutes.h"

#include "core/logging.h"

#include <algorithm>
#include <utility>

namespace bifrost {
namespace {

using Problem = StorageError::Kind;

bool isElsewhere(const KeychainAnswer &answer) {
    return answer.problem && answer.problem->kind == Problem::OtherKeychain;
}

/// For the user it matters where the entry is, not what keeps that keychain from running here.
KeychainAnswer answerFrom(const QString &keychain, const KeychainAnswer &answer) {
    const auto isAbsent = [](Problem kind) {
        return kind == Problem::Unavailable || kind == Problem::LibraryMissing ||
               kind == Problem::Disabled;
    };
    return answer.problem && isAbsent(answer.problem->kind)
               ? KeychainAnswer{StorageError{Problem::OtherKeychain, keychain}, std::nullopt}
               : answer;
}

} // namespace

KeychainRoutes::KeychainRoutes(QString helper)
    : helper_(std::move(helper)), own_(connected(KeychainAccess::shared(helper_))) {}

void KeychainRoutes::run(const KeychainRequest &request, std::chrono::milliseconds patience,
                         QObject &context, Answered answered) {
    if (others_.contains(request.keychain)) {
        runElsewhere(request, patience, context, std::move(answered));
        return;
    }
    // Which one is the desktop's own, its helper knows: it leaves alone what is for another.
    own_->run(request, patience, context,
              [this, request, patience, &context,
               answered = std::move(answered)](const KeychainAnswer &answer) {
                  isElsewhere(answer) ? runElsewhere(request, patience, context, answered)
                                      : answered(answer);
              });
}

void KeychainRoutes::runElsewhere(const KeychainRequest &request,
                                  std::chrono::milliseconds patience, QObject &context,
                                  Answered answered) {
    const Access access = other(request.keychain);
    if (!access) {
        answered({StorageError{Problem::OtherKeychain, request.keychain}, std::nullopt});
        return;
    }
    KeychainRequest abroad = request;
    abroad.isElsewhere = true;
    access->run(abroad, patience, context,
                [keychain = request.keychain, answered = std::move(answered)](
                    const KeychainAnswer &answer) { answered(answerFrom(keychain, answer)); });
}

KeychainRoutes::Access KeychainRoutes::other(const QString &keychain) {
    Access access = others_.value(keychain);
    if (!access) {
        qCInfo(lcSession) << "an entry is in the keychain of another desktop:" << keychain;
        access = connected(KeychainAccess::shared(helper_, keychain));
        if (access) {
            others_.insert(keychain, access);
        }
        if (access && areQuestionsWithheld_) {
            access->withholdQuestions();
        }
    }
    return access;
}

KeychainRoutes::Access KeychainRoutes::connected(Access access) {
    if (access) {
        connect(access.get(), &KeychainAccess::waitChanged, this, &KeychainRoutes::waitChanged);
        connect(access.get(), &KeychainAccess::mayWorkAgain, this, &KeychainRoutes::mayWorkAgain);
    }
    return access;
}

QList<KeychainRoutes::Access> KeychainRoutes::all() const {
    return QList<Access>{own_} + others_.values();
}

void KeychainRoutes::allowQuestions() {
    areQuestionsWithheld_ = false;
    for (const Access &access : all()) {
        access->allowQuestions();
    }
}

void KeychainRoutes::withholdQuestions() {
    areQuestionsWithheld_ = true;
    for (const Access &access : all()) {
        access->withholdQuestions();
    }
}

void KeychainRoutes::resumeQuestions() {
    areQuestionsWithheld_ = false;
    for (const Access &access : all()) {
        access->resumeQuestions();
    }
}

void KeychainRoutes::putOff() {
    for (const Access &access : all()) {
        access->putOff();
    }
}

KeychainWait KeychainRoutes::wait() const {
    KeychainWait longest = KeychainWait::None;
    for (const Access &access : all()) {
        longest = std::max(longest, access->wait());
    }
    return longest;
}

} // namespace bifrost
