// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/fieldmaker.h"

#include <bifrost/protocoltrace.h>

#include <functional>

namespace bifrost {

/// How the library writes a trace.
class ProtocolTracePrivate {
public:
    explicit ProtocolTracePrivate(ProtocolTrace &trace) : trace_(trace) {}
    [[nodiscard]] static ProtocolTracePrivate &of(ProtocolTrace &trace) { return *trace.d_; }

    [[nodiscard]] FieldMaker &fields() { return fields_; }
    /// Adds a step and returns its ID; removes the oldest steps if there are too many.
    quint64 add(ProtocolStep step);
    /// Changes a step, unless it has been removed.
    void change(quint64 id, const std::function<void(ProtocolStep &step)> &change);
    /// A number for a new operation.
    [[nodiscard]] quint64 nextOperation() { return ++lastOperation_; }

    void clear();

    ProtocolTrace::Recording recording = ProtocolTrace::Recording::On;
    QList<ProtocolStep> steps;

private:
    void keepWithinBounds();

    ProtocolTrace &trace_;
    FieldMaker fields_;
    quint64 lastId_ = 0;
    quint64 lastOperation_ = 0;
    qsizetype size_ = 0; ///< of `steps`, in characters
};

} // namespace bifrost
