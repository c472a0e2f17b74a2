// SPDX-License-Identifier: Apache-2.0
#include "cli/signinprompt.h"

#include "cli/context.h"
#include "cli/inputlines.h"
#include "cli/terminal.h"
#include "notices/errortext.h"

#include <bifrost/then.h>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// Tells the person what to do during one sign-in, each thing once.
class SignInPrompt : public QObject {
public:
    SignInPrompt(CommandContext &context, Client &client)
        : QObject(&context), context_(context), client_(client) {
        connect(&client, &Client::browserWaitChanged, this, &SignInPrompt::follow);
        connect(&client, &Client::activityChanged, this, &SignInPrompt::follow);
    }

    QFuture<Result<Session>> start(SignInOptions options) {
        const Invocation &invocation = context_.invocation();
        const bool isDesktop = hasDesktop();
        options_ = options;
        if (invocation.isSet(u"device"_s) || !isDesktop) {
            return then(client_.signInWithDevice(options), this,
                        [this](const Result<Session> &session) { return orByHand(session); });
        }
        if (invocation.isSet(u"no-browser"_s)) {
            options.withoutBrowser = WithoutBrowser::Always;
            way_ = Way::AddressHere;
        } else {
            options.withoutBrowser = WithoutBrowser::Waits;
            way_ = Way::Browser;
        }
        return client_.signIn(options);
    }

private:
    enum class Way {
        Device,      ///< RFC 8628
        Browser,     ///< that is opened
        AddressHere, ///< that the person opens on this computer
        ByHand,      ///< that the person opens on another computer, and copies where it leads
    };

    /// A provider that offers no sign-in on another device (RFC 8414 §2) takes a browser there all
    /// the same: its last address is copied.
    QFuture<Result<Session>> orByHand(const Result<Session> &session) {
        const auto *violation = session ? nullptr : std::get_if<ValidationError>(&session.error());
        if (!violation || violation->rule != Rule::MetadataEndpointIsPresent) {
            return QtFuture::makeReadyFuture(session);
        }
        options_.withoutBrowser = WithoutBrowser::Always;
        way_ = Way::ByHand;
        return client_.signIn(options_);
    }

    void follow() {
        const auto wait = client_.browserWait();
        if (!wait) {
            return;
        }
        if (wait->deviceAuthorization && wait->deviceAuthorization != shown_) {
            shown_ = wait->deviceAuthorization;
            showCode(*shown_);
        }
        if (!std::exchange(saidHow_, true)) {
            sayHow();
        }
        if (wait->browserProblem && !std::exchange(saidBrowserProblem_, true)) {
            say(describeBrowserProblem(*wait->browserProblem));
            client_.addDeviceAuthorization();
        }
        if (wait->deviceProblem && !std::exchange(saidDeviceProblem_, true)) {
            say(describeDeviceProblem(*wait->deviceProblem));
        }
    }

    void sayHow() {
        if (way_ == Way::Browser) {
            context_.output().say(u"Sign in in the browser. Ctrl+C cancels."_s);
        } else if (way_ == Way::AddressHere) {
            context_.output().ask(u"To sign in, open %1 in a browser on this computer."_s.arg(
                client_.browserUrl().toString(QUrl::FullyEncoded)));
        } else if (way_ == Way::ByHand) {
            then(client_.authorizationUrl(), this, [this](const Result<QUrl> &address) {
                if (address) {
                    askForAddress(*address);
                }
            });
        }
    }

    void askForAddress(const QUrl &address) {
        context_.output().ask(u"To sign in, open this address in a browser:"_s);
        context_.output().ask(address.toString(QUrl::FullyEncoded));
        context_.output().ask(u"At the end the browser can't open a page of 127.0.0.1. Copy its "
                              "address, paste it here, and press Enter:"_s);
        lines_ = std::make_unique<InputLines>([this](const QString &line) { enter(line); });
    }

    void enter(const QString &line) {
        if (const auto entered = client_.enterRedirectAddress(line.trimmed()); !entered) {
            context_.output().ask(describeRedirectMistake(entered.error()));
        }
    }

    void showCode(const DeviceAuthorization &device) {
        context_.output().ask(u"To sign in, open %1 on any device, and enter the code %2"_s.arg(
            device.verificationUri.toString(QUrl::FullyEncoded), device.userCode));
        if (!device.verificationUriComplete.isEmpty()) {
            context_.output().ask(u"or open %1 and compare the code."_s.arg(
                device.verificationUriComplete.toString(QUrl::FullyEncoded)));
        }
    }

    void say(const Notice &notice) { context_.output().ask(notice.title + u". "_s + notice.text); }

    CommandContext &context_;
    Client &client_;
    SignInOptions options_;
    Way way_ = Way::Device;
    std::optional<DeviceAuthorization> shown_;
    std::unique_ptr<InputLines> lines_;
    bool saidHow_ = false;
    bool saidBrowserProblem_ = false;
    bool saidDeviceProblem_ = false;
};

} // namespace

QFuture<Result<Session>> startSignIn(CommandContext &context, Client &client,
                                     const SignInOptions &options) {
    auto *prompt = new SignInPrompt(context, client); // which the context owns
    return prompt->start(options);
}
