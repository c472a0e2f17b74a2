// SPDX-License-Identifier: Apache-2.0
// Compiles the examples in the comments of the public headers (headerexamples.cmake). They are
// member functions of an object that keeps a client, and never run.
#include <bifrost/client.h>
#include <bifrost/diagnostics.h>
#include <bifrost/providerprofile.h>
#include <bifrost/then.h>

#include <QDebug>
#include <QFutureWatcher>

class HeaderExamples : public QObject {
public:
    using QObject::QObject;
#include "headerexamples.inc"

private:
    std::unique_ptr<bifrost::Client> client_;
};
