// SPDX-License-Identifier: Apache-2.0
// Signs in and calls an API with the access token:  apicall ISSUER CLIENT-ID URL
// If the API requires more than the session has, signs in once more for it.
#include <bifrost/apiclient.h>
#include <bifrost/client.h>
#include <bifrost/then.h>

#include <QGuiApplication>

using namespace bifrost;

namespace {

class ApiCall : public QObject {
public:
    ApiCall(Client &client, ApiClient &api, QUrl url)
        : client_(client), api_(api), url_(std::move(url)) {}

    void signIn(const SignInOptions &options) {
        then(client_.signIn(options), this, [this](const Result<Session> &session) {
            session ? call() : end(toLogString(session.error()), 1);
        });
    }

private:
    //! [call]
    void call() {
        then(api_.get(url_), this, [this](const Result<ApiResponse> &response) {
            if (response) {
                end(QString::fromUtf8(response->body), response->isSuccess() ? 0 : 1);
                return;
            }
            const auto *refusal = std::get_if<ApiError>(&response.error());
            const bool isStepUp =
                refusal && (refusal->kind == ApiError::Kind::InsufficientScope ||
                            refusal->kind == ApiError::Kind::InsufficientAuthentication);
            if (isStepUp && !std::exchange(hasSteppedUp_, true)) {
                signIn(stepUpOptions(*refusal));
            } else {
                end(toLogString(response.error()), 1);
            }
        });
    }
    //! [call]
    static void end(const QString &text, int status) {
        qInfo().noquote() << text;
        QGuiApplication::exit(status);
    }

    Client &client_;
    ApiClient &api_;
    QUrl url_;
    bool hasSteppedUp_ = false;
};

} // namespace

int main(int argc, char **argv) {
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QUrl url(arguments.value(3));
    const auto client = Client::create({.issuer = arguments.value(1),
                                        .clientId = arguments.value(2),
                                        .applicationId = QStringLiteral("org.example.apicall")});
    if (!client) {
        qCritical().noquote() << toLogString(client.error());
        return 1;
    }
    //! [create]
    const QUrl origin = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                     QUrl::RemoveFragment);
    const auto api = ApiClient::create(**client, {.origins = {origin.toString()}});
    //! [create]
    if (!api) {
        qCritical().noquote() << toLogString(api.error());
        return 1;
    }
    ApiCall call(**client, **api, url);
    call.signIn({});
    return QGuiApplication::exec();
}
