// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "session/viewstate.h"

#include <bifrost/error.h>
#include <bifrost/presentation/picturedecoder.h>

#include <QElapsedTimer>
#include <QFuture>

class SessionController;

/// Sends the requests of the page API, one at a time, and asks before a server gets the access
/// token for the first time. What was sent and received is forgotten with the session.
class ApiControl : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    ApiControl(SessionController &controller, ConfigurationStore &store);
    ~ApiControl() override;

    /// Sends `input`, or shows what is wrong with it, or asks whether its server may get the token.
    /// Does nothing while a request is running.
    void send(const ApiInput &input);
    /// Carries out `AllowApi`, `CancelApi` and `SignInForApi`, and ignores the others.
    void perform(Action action);
    /// `origin` does not get the token any more.
    void disallow(const QString &origin);

    /// A request is running, or a question waits for its answer.
    [[nodiscard]] bool isBusy() const;
    /// `state` with what the page API shows.
    [[nodiscard]] ViewState extended(ViewState state) const;

Q_SIGNALS:
    void changed();
    /// The allowed origins were written to the user's settings, or could not be.
    void saved(const SaveResult &result);

private:
    void begin();
    void cancel();
    void allow();
    void store(const QStringList &origins);
    void finish(const bifrost::Result<bifrost::ApiResponse> &result);
    void showPicture(const QImage &image);
    void show(ApiResult result, const QString &outcome);
    void followSession();
    void reset();
    void showProgress(qint64 received);
    [[nodiscard]] ApiResult resultOf(bifrost::ApiResponse response);
    [[nodiscard]] QStringList allowedOrigins() const;
    [[nodiscard]] QList<ApiView::Example> examples() const;

    SessionController &controller_;
    ConfigurationStore &store_;
    ApiView view_;
    ApiInput input_;
    ApiCall call_;
    QStringList allowedForNow_; ///< where the setting can't be changed
    QFuture<bifrost::Result<bifrost::ApiResponse>> request_;
    int number_ = 0; ///< of the last request
    QElapsedTimer sinceStart_;
    QElapsedTimer sinceProgress_;
    QDateTime refreshedBefore_;
    QString subject_;                          ///< whose requests these are
    std::optional<bifrost::ApiError> refusal_; ///< that another sign-in may satisfy
    bifrost::PictureDecoder decoder_{bifrost::PictureDecoder::Shape::Whole};
};
