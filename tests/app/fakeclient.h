// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"

#include <QPromise>

/// An AuthenticationClient whose results the test sets.
class FakeClient : public AuthenticationClient {
    Q_OBJECT
public:
    template<typename T>
    using Pending = std::shared_ptr<QPromise<bifrost::Result<T>>>;

    QFuture<bifrost::Result<void>> signIn(const bifrost::SignInOptions &options) override {
        prompts.append(options.prompt);
        withoutBrowser = options.withoutBrowser;
        additionalScopes.append(options.additionalScopes);
        loginHints.append(options.loginHint);
        return begin(pendingSignIn);
    }
    QFuture<bifrost::Result<void>> restoreSession() override { return begin(pendingRestore); }
    QFuture<bifrost::Result<void>> freshSession(std::chrono::seconds) override {
        ++refreshes;
        return begin(pendingRefresh);
    }
    QFuture<bifrost::Result<void>> reloadProfile() override { return begin(pendingProfile); }
    QFuture<bifrost::Result<bifrost::SignOutReceipt>>
    signOut(bifrost::SignOutScope scope) override {
        scopes.append(scope);
        return begin(pendingSignOut);
    }
    QFuture<bifrost::Result<void>> finishSignOut() override {
        ++finishings;
        return begin(pendingFinish);
    }
    QFuture<bifrost::Result<void>> discardUnfinishedSignOut() override {
        setUnfinished(false);
        return begin(pendingDrop);
    }
    QFuture<bifrost::Result<void>> storeAgain() override { return begin(pendingStore); }
    void continueWithoutKeychain() override { setKeychainWait(bifrost::KeychainWait::None); }
    QFuture<bifrost::Result<void>> openBrowserAgain() override {
        ++browserOpenings;
        return begin(pendingBrowser);
    }
    QFuture<bifrost::Result<void>> addDeviceAuthorization() override {
        return begin(pendingDevice);
    }
    QFuture<bifrost::Result<QUrl>> authorizationUrl() override { return begin(pendingAddress); }
    bifrost::Result<void> enterRedirectAddress(const QString &address) override {
        enteredAddresses.append(address);
        return addressError ? bifrost::Result<void>(bifrost::failure(*addressError))
                            : bifrost::Result<void>();
    }
    QFuture<bifrost::Result<void>> openBrowserWithoutReturn() override {
        returnAddress.clear();
        return begin(pendingBrowser);
    }
    QFuture<bifrost::Result<void>> openEndSessionPage() override {
        ++endSessionPages;
        return begin(pendingEndSessionPage);
    }
    QFuture<bifrost::Result<void>> prepare() override {
        ++preparations;
        return begin(pendingPreparation);
    }
    void cancel() override {
        ++cancellations;
        if (onCancel) {
            onCancel();
        }
    }

    [[nodiscard]] std::optional<SessionSnapshot> session() const override { return currentSession; }
    [[nodiscard]] bifrost::Activity activity() const override { return currentActivity; }
    [[nodiscard]] QString signedInAccount() const override { return signedIn; }
    [[nodiscard]] QUrl browserUrl() override { return url; }
    [[nodiscard]] std::optional<bifrost::BrowserWait> browserWait() const override {
        const bool isSigningIn = currentActivity == bifrost::Activity::WaitingForBrowser;
        if (!isSigningIn && currentActivity != bifrost::Activity::WaitingForSignOut) {
            return std::nullopt;
        }
        bifrost::BrowserWait now = browser;
        now.redirectUri = isSigningIn ? redirectAddress : returnAddress;
        now.takenPort = taken;
        now.unmatchedResponse = unmatched;
        now.isLinkContested = linkContested;
        return now;
    }
    [[nodiscard]] std::optional<bifrost::ProviderSummary> provider() const override {
        return summary;
    }
    [[nodiscard]] bifrost::Reauthentication reauthentication() const override {
        return reauthenticated;
    }
    [[nodiscard]] std::optional<bifrost::Error> storageProblem() const override { return problem; }

    [[nodiscard]] bifrost::KeychainWait keychainWait() const override { return wait; }

    [[nodiscard]] bool hasUnfinishedSignOut() const override { return unfinished; }

    [[nodiscard]] std::optional<std::chrono::seconds> clockSkew() const override { return skew; }

    QFuture<bifrost::Result<bifrost::ApiResponse>>
    callApi(const ApiCall &call, const QStringList &origins,
            const bifrost::ApiProgress &progress) override {
        calls.append(call);
        allowedOrigins = origins;
        reportProgress = progress;
        return begin(pendingCall);
    }
    [[nodiscard]] QByteArray withoutTokens(QByteArray text) const override {
        return text.replace("the access token", "$ACCESS_TOKEN");
    }

    void setSkew(std::optional<std::chrono::seconds> by) {
        skew = by;
        Q_EMIT clockSkewChanged();
    }
    void setLinkContested(bool is) {
        linkContested = is;
        Q_EMIT browserWaitChanged();
    }
    void setUnmatched(std::optional<bifrost::UnmatchedResponse> response) {
        unmatched = std::move(response);
        Q_EMIT browserWaitChanged();
    }
    void setBrowser(const bifrost::BrowserWait &is) {
        browser = is;
        Q_EMIT browserWaitChanged();
    }
    void setUnfinished(bool is) {
        unfinished = is;
        Q_EMIT unfinishedSignOutChanged();
    }
    void setKeychainWait(bifrost::KeychainWait is) {
        wait = is;
        Q_EMIT keychainWaitChanged();
    }
    void setActivity(bifrost::Activity activity) {
        currentActivity = activity;
        browser.until = QDateTime::currentDateTimeUtc().addSecs(600);
        Q_EMIT activityChanged(activity);
    }
    void setSession(std::optional<SessionSnapshot> session) {
        currentSession = std::move(session);
        Q_EMIT sessionChanged();
    }
    void setProblem(std::optional<bifrost::Error> error) {
        problem = std::move(error);
        Q_EMIT storageProblemChanged();
    }

    template<typename T>
    static QFuture<bifrost::Result<T>> begin(Pending<T> &pending) {
        pending = std::make_shared<QPromise<bifrost::Result<T>>>();
        pending->start();
        return pending->future();
    }
    template<typename T>
    static void finish(Pending<T> &pending, bifrost::Result<T> result) {
        const auto promise = std::exchange(pending, nullptr);
        promise->addResult(std::move(result));
        promise->finish();
    }

    Pending<void> pendingSignIn, pendingRestore, pendingRefresh, pendingStore, pendingBrowser,
        pendingPreparation, pendingFinish, pendingDrop, pendingEndSessionPage, pendingProfile,
        pendingDevice;
    Pending<QUrl> pendingAddress;
    Pending<bifrost::SignOutReceipt> pendingSignOut;
    Pending<bifrost::ApiResponse> pendingCall;
    QList<ApiCall> calls;
    QStringList allowedOrigins; ///< of the last call
    bifrost::ApiProgress reportProgress;
    QList<bifrost::Prompt> prompts;
    QList<bifrost::SignOutScope> scopes;
    bool unfinished = false;
    bool linkContested = false;
    bifrost::Reauthentication reauthenticated = bifrost::Reauthentication::NotRequested;
    std::optional<bifrost::TakenPort> taken;
    bifrost::KeychainWait wait = bifrost::KeychainWait::None;
    std::function<void()> onCancel;
    std::optional<std::chrono::seconds> skew;
    int finishings = 0, refreshes = 0, browserOpenings = 0, preparations = 0, cancellations = 0,
        endSessionPages = 0;
    std::optional<SessionSnapshot> currentSession;
    bifrost::Activity currentActivity = bifrost::Activity::Idle;
    bifrost::BrowserWait browser; ///< what the members below don't say
    bifrost::WithoutBrowser withoutBrowser =
        bifrost::WithoutBrowser::Fails; ///< of the last sign-in
    QStringList enteredAddresses;
    std::optional<bifrost::Error> addressError;
    QUrl url;
    QUrl returnAddress;
    QUrl redirectAddress{QStringLiteral("http://127.0.0.1:27421/callback")};
    std::optional<bifrost::UnmatchedResponse> unmatched;
    std::optional<bifrost::ProviderSummary> summary;
    QList<QStringList> additionalScopes; ///< of each sign-in
    QStringList loginHints;              ///< likewise
    QString signedIn;                    ///< the account that the last sign-in led to
    std::optional<bifrost::Error> problem;
};
