// SPDX-License-Identifier: Apache-2.0
#include "cli/context.h"

#include "configuration/configurationvalues.h"
#include "configuration/environment.h"
#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "session/statedissuer.h"

#include <QCoreApplication>

#include <utility>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

ConfigurationPlaces placesOf(const Invocation &invocation) {
    ConfigurationPlaces places = ConfigurationPlaces::standard();
    places.envFile = invocation.envFile;
    return places;
}

void warnOfProblems(const Configuration &configuration, const Output &output) {
    QList<ConfigurationProblem> problems = configuration.problems;
    const auto client = clientConfiguration(configuration, problems);
    Q_UNUSED(client)
    for (const ConfigurationProblem &problem : std::as_const(problems)) {
        const Notice notice = describeProblem(problem);
        output.say(notice.title + u". "_s + notice.text);
    }
}

} // namespace

CommandContext::CommandContext(Invocation invocation)
    : invocation_(std::move(invocation)),
      store_(placesOf(invocation_), invocation_.layer),
      state_(AppState::standardPath()),
      output_(invocation_.isSet(u"quiet"_s) ? Output::Messages::ErrorsOnly
                                            : Output::Messages::All) {
    removeSecretVariables();
    warnOfProblems(configuration(), output_);
    connect(&interruption_, &Interruption::interrupted, this, [this] {
        if (const auto cleanUp = std::exchange(cleanUp_, nullptr)) {
            cleanUp();
        } else {
            finish(ExitStatus::Interrupted);
        }
    });
}

CommandContext::~CommandContext() = default;

std::optional<ClientConfiguration> CommandContext::configuredClient() const {
    QList<ConfigurationProblem> problems; // which the constructor has reported
    auto client = clientConfiguration(configuration(), problems);
    return client ? std::optional(withStatedIssuer(*std::move(client), state_)) : std::nullopt;
}

AccountManager *
CommandContext::accounts(const std::function<void(ClientConfiguration &)> &complete) {
    if (!accounts_) {
        ClientConfiguration application = configuredClient().value_or(
            withStatedIssuer(applicationConfiguration(configuration()), state_));
        if (complete) {
            complete(application);
        }
        auto manager = AccountManager::create(std::move(application));
        if (!manager) {
            fail(manager.error());
            return nullptr;
        }
        accounts_ = std::move(*manager);
    }
    return accounts_.get();
}

ExitStatus CommandContext::exec() {
    if (!status_) {
        QCoreApplication::exec();
    }
    return status_.value_or(ExitStatus::Failed);
}

void CommandContext::finish(ExitStatus status) {
    if (!status_) {
        status_ = status;
        QCoreApplication::quit();
    }
}

void CommandContext::fail(const Error &error) {
    const ExitStatus status = exitStatusOf(error);
    output_.complain(withOrigin(describe(error), error, configuration()));
    if (status == ExitStatus::SignedOut) {
        output_.say(u"Run 'bifrostctl login'."_s);
    }
    finish(status);
}

void CommandContext::fail(ExitStatus status, const QString &sentence) {
    output_.complain(sentence);
    finish(status);
}

void CommandContext::finishWith(const QByteArray &bytes) {
    if (Output::writeData(bytes)) {
        finish(ExitStatus::Done);
    } else {
        fail(ExitStatus::Failed, u"Couldn't write to standard output."_s);
    }
}
