// SPDX-License-Identifier: Apache-2.0
#include <bifrost/testing/testbrowser.h>

#include "environment/browseragent.h"

namespace bifrost::testing {

TestBrowser::TestBrowser(std::unique_ptr<BrowserAgent> agent) : agent_(std::move(agent)) {}

TestBrowser::~TestBrowser() = default;

void TestBrowser::setUser(User user) {
    agent_->user = user;
}

void TestBrowser::approve() {
    agent_->act(User::Approves);
}

void TestBrowser::deny() {
    agent_->act(User::Denies);
}

void TestBrowser::setInstalled(bool installed) {
    agent_->isInstalled = installed;
}

QList<QUrl> TestBrowser::opened() const {
    return agent_->opened;
}

QMap<QString, QString> TestBrowser::authorizationParameters() const {
    QMap<QString, QString> parameters;
    for (const auto &[name, value] : agent_->authorizationParameters()) {
        parameters.insert(name, value);
    }
    return parameters;
}

} // namespace bifrost::testing
