// SPDX-License-Identifier: Apache-2.0
#include "session/api/apicontrol.h"

#include "notices/apitext.h"
#include "notices/configurationtext.h"
#include "notices/providerprofiletext.h"
#include "session/sessioncontroller.h"

#include <bifrost/apiclient.h>
#include <bifrost/then.h>

using namespace bifrost;
using namespace Qt::StringLiterals;
using ApiPhase = ApiView::Phase;

static constexpr qsizetype mostRemembered = 8;
static constexpr qint64 progressInterval = 100; ///< ms

ApiControl::ApiControl(SessionController &controller, ConfigurationStore &store)
    : controller_(controller), store_(store) {
    connect(&controller_, &SessionController::stateChanged, this, &ApiControl::followSession);
    connect(&store_, &ConfigurationStore::changed, this, &ApiControl::changed);
    connect(&decoder_, &PictureDecoder::decoded, this, &ApiControl::showPicture);
}

ApiControl::~ApiControl() {
    request_.cancel();
}

void ApiControl::send(const ApiInput &input) {
    if (view_.phase == ApiPhase::Running || !controller_.state().session) {
        return;
    }
    input_ = input;
    call_ = readApiInput(input, view_.mistakes);
    if (view_.mistakes.any()) {
        view_.phase = ApiPhase::Idle;
        Q_EMIT changed();
        return;
    }
    view_.origin = originOf(call_.url);
    if (allowedOrigins().contains(view_.origin)) {
        begin();
    } else {
        view_.phase = ApiPhase::Asking;
        view_.result.reset();
        Q_EMIT changed();
    }
}

bool ApiControl::isBusy() const {
    return view_.phase == ApiPhase::Running || view_.phase == ApiPhase::Asking;
}

void ApiControl::perform(Action action) {
    switch (action) {
    case Action::AllowApi:
        allow();
        break;
    case Action::CancelApi:
        cancel();
        break;
    case Action::SignInForApi:
        if (refusal_) {
            controller_.signInWith(stepUpOptions(*refusal_));
        }
        break;
    default:
        break;
    }
}

void ApiControl::allow() {
    if (view_.phase != ApiPhase::Asking) {
        return;
    }
    const QStringList origins = allowedOrigins() + QStringList{view_.origin};
    allowedForNow_.append(view_.origin);
    store(origins);
    begin();
}

void ApiControl::disallow(const QString &origin) {
    QStringList origins = allowedOrigins();
    origins.removeAll(origin);
    allowedForNow_.removeAll(origin);
    if (view_.phase == ApiPhase::Running && view_.origin == origin) {
        cancel();
    }
    store(origins);
    Q_EMIT changed();
}

void ApiControl::store(const QStringList &origins) {
    if (!store_.current().isOverridden(Setting::ApiOrigins)) {
        Q_EMIT saved(store_.save({{Setting::ApiOrigins, origins.join(u' ')}}));
    }
}

void ApiControl::cancel() {
    if (view_.phase == ApiPhase::Running) {
        request_.cancel();
        show({.problem = describeCanceledApiRequest()}, tr("canceled"));
    } else if (view_.phase == ApiPhase::Asking) {
        view_.phase = ApiPhase::Idle;
        Q_EMIT changed();
    }
}

void ApiControl::begin() {
    view_.phase = ApiPhase::Running;
    view_.received = 0;
    view_.result.reset();
    refusal_.reset();
    decoder_.stop();
    refreshedBefore_ = controller_.state().session->refreshedAt;
    sinceStart_.start();
    sinceProgress_.start();
    request_ = controller_.callApi(call_, allowedOrigins(),
                                   [this](qint64 done, qint64) { showProgress(done); });
    then(request_, this, [this, number = ++number_](const Result<ApiResponse> &result) {
        if (number == number_ && view_.phase == ApiPhase::Running) { // neither canceled nor ended
            finish(result);
        }
    });
    Q_EMIT changed();
}

/// Told of every chunk; the window is drawn ten times a second at most.
void ApiControl::showProgress(qint64 received) {
    view_.received = received;
    if (sinceProgress_.elapsed() >= progressInterval) {
        sinceProgress_.start();
        Q_EMIT changed();
    }
}

void ApiControl::finish(const Result<ApiResponse> &result) {
    if (result) {
        show(resultOf(*result), QString::number(result->status));
        return;
    }
    if (const auto *refusal = std::get_if<ApiError>(&result.error())) {
        refusal_ = *refusal;
    }
    ApiResult failed{.problem = describeApiProblem(result.error())};
    failed.problem.details = controller_.withoutTokens(failed.problem.details);
    show(failed, tr("failed"));
}

ApiResult ApiControl::resultOf(ApiResponse response) {
    ApiResult result;
    response.body = controller_.withoutTokens(response.body);
    for (auto &[name, value] : response.headers) {
        value = controller_.withoutTokens(value);
    }
    result.problem = describeApiResponse(response).value_or(Notice());
    result.kind = bodyKindOf(response);
    if (result.kind == ApiBodyKind::Text) {
        result.text = bodyText(response);
    } else if (result.kind == ApiBodyKind::Picture) {
        decoder_.decode(response.body);
    }
    result.response = std::move(response);
    return result;
}

void ApiControl::show(ApiResult result, const QString &outcome) {
    const auto &session = controller_.state().session;
    result.duration = std::chrono::milliseconds(sinceStart_.elapsed());
    result.isTokenRefreshed = session && session->refreshedAt != refreshedBefore_;
    view_.result = std::make_shared<ApiResult>(std::move(result));
    view_.phase = ApiPhase::Done;
    view_.history.removeIf([this](const ApiView::Earlier &e) { return e.input == input_; });
    view_.history.prepend({input_, outcome});
    view_.history.resize(qMin(view_.history.size(), mostRemembered));
    Q_EMIT changed();
}

/// A picture that can't be decoded is a file like any other.
void ApiControl::showPicture(const QImage &image) {
    if (!view_.result || view_.result->kind != ApiBodyKind::Picture) {
        return;
    }
    auto result = std::make_shared<ApiResult>(*view_.result);
    result->image = image;
    result->kind = image.isNull() ? ApiBodyKind::Binary : ApiBodyKind::Picture;
    view_.result = result;
    Q_EMIT changed();
}

/// What one user was shown is not for the next one.
void ApiControl::followSession() {
    const auto &session = controller_.state().session;
    const QString subject = session ? session->issuer + u' ' + session->subject : QString();
    if (std::exchange(subject_, subject) != subject) {
        reset();
    }
}

void ApiControl::reset() {
    view_ = {};
    input_ = {};
    call_ = {};
    refusal_.reset();
    decoder_.stop();
    request_.cancel();
    Q_EMIT changed();
}

QStringList ApiControl::allowedOrigins() const {
    QStringList origins = originsFromText(store_.current().value(Setting::ApiOrigins).text);
    for (const QString &origin : allowedForNow_) {
        if (!origins.contains(origin)) {
            origins.append(origin);
        }
    }
    return origins;
}

QList<ApiView::Example> ApiControl::examples() const {
    const auto &session = controller_.state().session;
    if (!session) {
        return {};
    }
    QList<ApiView::Example> examples;
    const auto provider = controller_.provider();
    if (provider && !provider->userInfoEndpoint.isEmpty()) {
        examples.append({u"UserInfo"_s, provider->userInfoEndpoint.toString(), {}});
    }
    const auto &profile = store_.current().profile();
    const auto apis = profile ? profile->apis(session->issuer) : QList<ProviderApi>();
    for (const ProviderApi &api : apis) {
        QStringList missing = api.scopes;
        missing.removeIf([&](const QString &scope) { return session->scopes.contains(scope); });
        examples.append({profileText(api.name), api.url.toString(), missing.join(u' ')});
    }
    return examples;
}

ViewState ApiControl::extended(ViewState state) const {
    state.api = view_;
    state.api.examples = examples();
    state.api.allowedOrigins = allowedOrigins();
    if (store_.current().isOverridden(Setting::ApiOrigins)) {
        state.api.fixedBy = sourceNote(store_.current().value(Setting::ApiOrigins).source);
    }
    return state;
}
