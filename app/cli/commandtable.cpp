// SPDX-License-Identifier: Apache-2.0
#include "cli/commandtable.h"

#include "cli/commands/commands.h"
#include "cli/helpers/helpers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Needs = Command::Needs;

const CommandOption jsonOption{"json"_L1, nullptr, "Print JSON."};
const CommandOption showOption{"show"_L1, nullptr, "Print it on a terminal, too."};
const CommandOption minValidityOption{
    "min-validity"_L1, "time", "How long it has to be valid: 90s, 5m, 1h; 60s if not given."};
const CommandOption audienceOption{
    "audience"_L1, "uri", "Fail unless the token is for this API (RFC 8707), by its own words."};
const CommandOption noBrowserOption{"no-browser"_L1, nullptr,
                                    "Open no browser; print what to open instead."};

std::vector<Command> sessionCommands() {
    return {
        {"login"_L1,
         "",
         0,
         0,
         "Sign in, in the browser or on another device.",
         Needs::Browser,
         {{"device"_L1, nullptr, "Sign in on another device; the default without a desktop."},
          noBrowserOption,
          {"new"_L1, nullptr, "Add an account instead of signing in to the current one."},
          {"organization"_L1, "name",
           "Add an account in this organization: its name, or an e-mail address there "
           "(Asgardeo)."},
          {"audience"_L1, "uri", "The API that the access token is to be for (RFC 8707)."}},
         {},
         runLogin},
        {"logout"_L1,
         "",
         0,
         0,
         "Sign out here and at the provider, and revoke the tokens.",
         Needs::Browser,
         {{"all"_L1, nullptr, "Sign out of all accounts."},
          {"local"_L1, nullptr, "Only remove the session here; its tokens stay valid."},
          noBrowserOption},
         {},
         runLogout},
        {"status"_L1,
         "",
         0,
         0,
         "Show who is signed in, where, and until when.",
         Needs::Account,
         {jsonOption},
         {},
         runStatus},
        {"accounts"_L1,
         "",
         0,
         0,
         "List the accounts; * marks the current one.",
         Needs::Account,
         {jsonOption},
         {},
         runAccounts},
    };
}

std::vector<Command> tokenCommands() {
    return {
        {"token"_L1,
         "",
         0,
         0,
         "Print an access token that is valid, and nothing else.",
         Needs::Account,
         {minValidityOption, audienceOption, showOption},
         {},
         runToken},
        {"id-token"_L1,
         "",
         0,
         0,
         "Print the ID Token, and nothing else.",
         Needs::Account,
         {minValidityOption, showOption},
         {},
         runIdToken},
        {"api"_L1,
         "METHOD URL",
         2,
         2,
         "Send a request to an API, and print the response's body.",
         Needs::Account,
         {{"data"_L1, "data", "The body: a text, @FILE, or - for standard input."},
          {"header"_L1, "field", "A header field, 'Name: value'. Can be repeated."},
          {"include"_L1, nullptr, "Print status and header fields before the body."},
          {"allow"_L1, nullptr, "Let the server of the URL have the access token this time."}},
         {"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "HEAD"_L1, "OPTIONS"_L1},
         runApi},
        {"exec"_L1,
         "-- COMMAND [ARGUMENT...]",
         1,
         -1,
         "Run a command with an access token in the variable BIFROST_ACCESS_TOKEN.",
         Needs::Account,
         {minValidityOption, audienceOption},
         {},
         runExec},
    };
}

std::vector<Command> helperCommands() {
    return {
        {"kubernetes"_L1,
         "",
         0,
         0,
         "A credential plugin for kubectl (ExecCredential).",
         Needs::Account,
         {{"id-token"_L1, nullptr, "Give the ID Token instead of the access token."}},
         {},
         runKubernetes},
        {"git-credential"_L1,
         "get|store|erase",
         1,
         1,
         "A credential helper for Git.",
         Needs::Account,
         {},
         {"get"_L1, "store"_L1, "erase"_L1},
         runGitCredential},
        {"docker-credential"_L1,
         "get|store|erase|list",
         1,
         1,
         "A credential helper for Docker.",
         Needs::Account,
         {},
         {"get"_L1, "store"_L1, "erase"_L1, "list"_L1},
         runDockerCredential},
        {"curl-header"_L1,
         "URL",
         1,
         1,
         "Print the header field Authorization for curl -H @-.",
         Needs::Account,
         {showOption},
         {},
         runCurlHeader},
    };
}

std::vector<Command> everyCommand() {
    std::vector<Command> commands = sessionCommands();
    for (auto more : {tokenCommands(), helperCommands()}) {
        commands.insert(commands.end(), more.begin(), more.end());
    }
    commands.push_back({"doctor"_L1,
                        "",
                        0,
                        0,
                        "Check configuration, network, provider, computer and session.",
                        Needs::Account,
                        {jsonOption},
                        {},
                        runDoctorCommand});
    commands.push_back({"complete"_L1,
                        "-- [WORD...]",
                        0,
                        -1,
                        "Print what can follow these words, for a shell.",
                        Needs::Nothing,
                        {},
                        {},
                        runComplete});
    return commands;
}

} // namespace

const std::vector<Command> &commandTable() {
    static const std::vector<Command> commands = everyCommand();
    return commands;
}

const Command *findCommand(const QString &name) {
    const auto &commands = commandTable();
    const auto found = std::ranges::find_if(
        commands, [&](const Command &command) { return command.name == name; });
    return found == commands.end() ? nullptr : &*found;
}

const std::vector<CommandOption> &commonOptions() {
    static const std::vector<CommandOption> options{
        {"quiet"_L1, nullptr, "Print no messages but errors."},
        {"help"_L1, nullptr, "Show this help."},
        {"version"_L1, nullptr, "Show the version."},
    };
    return options;
}

const std::vector<CommandOption> &accountOptions() {
    static const std::vector<CommandOption> options{
        {"account"_L1, "account",
         "An account by its ID, name, e-mail address, user name, or sub; otherwise the variable "
         "BIFROST_ACCOUNT, otherwise the one that the window shows."},
    };
    return options;
}
