// SPDX-License-Identifier: Apache-2.0
// Compiles the examples in the comments of the public headers (headerexamples.cmake). They are
// member functions of an object that keeps a client, and never run.
#include <bifrost/accountmanager.h>
#include <bifrost/apiclient.h>
#include <bifrost/client.h>
#include <bifrost/diagnostics.h>
#include <bifrost/keychainpreparation.h>
#include <bifrost/protocoltrace.h>
#include <bifrost/providerprofile.h>
#include <bifrost/then.h>
#include <bifrost/usermapping.h>

#include <QDebug>
#include <QFutureWatcher>

struct Employee { // of usermapping.h
    QString id;
    QString name;
    QStringList groups;
};
template<>
struct bifrost::ClaimMapping<Employee> {
    static constexpr auto claims = std::tuple{
        requiredClaim("sub", &Employee::id),
        claim("name", &Employee::name),
        claim("groups", &Employee::groups),
    };
};

class HeaderExamples : public QObject {
public:
    using QObject::QObject;
#include "headerexamples.inc"

private:
    std::unique_ptr<bifrost::Client> client_;
    std::unique_ptr<bifrost::ApiClient> api_;
    std::unique_ptr<bifrost::AccountManager> manager_;
};
