// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocolstep.h>

#include <QList>

/// What the page Requests shows. `revision` changes with every change of the rest.
struct RequestsView {
    QList<bifrost::ProtocolStep> steps{};
    bool isRecording = false;
    quint64 revision = 0;

    friend bool operator==(const RequestsView &a, const RequestsView &b) {
        return a.revision == b.revision;
    }
};
