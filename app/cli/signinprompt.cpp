// SPDX-License-Identifier: Apache-2.0
#include "cli/signinprompt.h"

#include "cli/context.h"
#include "cli/terminal.h"
#include "notices/errortext.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// Says each thing once.
class SignInPrompt : public QObject {
public:
    SignInPrompt(CommandContext &context, Client &client)
        : QObject(&context), context_(context), client_(client) {
        connect(&client, &Client::browserWaitChanged, this, &SignInPrompt::follow);
        connect(&client, &Client::activityChanged, this, &SignInPrompt::follow);
    }

private:
    void follow() {
        const auto wait = client_.browserWait();
        if (!wait) {
            return;
        }
        if (wait->deviceAuthorization && wait->deviceAuthorization != shown_) {
            shown_ = wait->deviceAuthorization;
            showCode(*shown_);
        }
        if (wait->progress != BrowserWait::Progress::None && !saidBrowser_) {
            saidBrowser_ = true;
            context_.output().say(u"Sign in in the browser. Ctrl+C cancels."_s);
        }
        if (wait->browserProblem && !askedForDevice_) {
            askedForDevice_ = true;
            const Notice notice = describeBrowserProblem(*wait->browserProblem);
            context_.output().ask(notice.title + u". "_s + notice.text);
            client_.addDeviceAuthorization();
        }
        if (wait->deviceProblem && !saidDeviceProblem_) {
            saidDeviceProblem_ = true;
            const Notice notice = describeDeviceProblem(*wait->deviceProblem);
            context_.output().ask(notice.title + u". "_s + notice.text);
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

    CommandContext &context_;
    Client &client_;
    std::optional<DeviceAuthorization> shown_;
    bool saidBrowser_ = false;
    bool askedForDevice_ = false;
    bool saidDeviceProblem_ = false;
};

} // namespace

QFuture<Result<Session>> startSignIn(CommandContext &context, Client &client,
                                     SignInOptions options) {
    new SignInPrompt(context, client); // which the context owns
    const Invocation &invocation = context.invocation();
    if (invocation.isSet(u"device"_s) || invocation.isSet(u"no-browser"_s) || !hasDesktop()) {
        return client.signInWithDevice(options);
    }
    options.withoutBrowser = WithoutBrowser::Waits;
    return client.signIn(options);
}
