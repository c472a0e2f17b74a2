// SPDX-License-Identifier: Apache-2.0
#include <bifrost/protocoltrace.h>

#include "trace/protocoltraceprivate.h"

#include <algorithm>

namespace bifrost {
namespace {

qsizetype sizeOf(const QList<ProtocolStep::Field> &fields) {
    qsizetype size = 0;
    for (const ProtocolStep::Field &field : fields) {
        size += field.name.size() + field.value.size() + field.fingerprint.size();
    }
    return size;
}

qsizetype sizeOf(const ProtocolStep &step) {
    return step.address.path().size() + sizeOf(step.request) + sizeOf(step.response);
}

} // namespace

quint64 ProtocolTracePrivate::add(ProtocolStep step) {
    step.id = ++lastId_;
    size_ += sizeOf(step);
    steps.append(std::move(step));
    keepWithinBounds();
    Q_EMIT trace_.changed();
    return lastId_;
}

void ProtocolTracePrivate::change(quint64 id,
                                  const std::function<void(ProtocolStep &step)> &change) {
    const auto step = std::ranges::find(steps, id, &ProtocolStep::id);
    if (step == steps.end()) {
        return;
    }
    size_ -= sizeOf(*step);
    change(*step);
    size_ += sizeOf(*step);
    keepWithinBounds();
    Q_EMIT trace_.changed();
}

void ProtocolTracePrivate::keepWithinBounds() {
    while (steps.size() > ProtocolTrace::maximumSteps ||
           (size_ > ProtocolTrace::maximumSize && steps.size() > 1)) {
        size_ -= sizeOf(steps.constFirst());
        steps.removeFirst();
    }
}

void ProtocolTracePrivate::clear() {
    if (!steps.isEmpty()) {
        steps.clear();
        size_ = 0;
        Q_EMIT trace_.changed();
    }
}

ProtocolTrace::ProtocolTrace() : d_(std::make_unique<ProtocolTracePrivate>(*this)) {}

ProtocolTrace::~ProtocolTrace() = default;

QList<ProtocolStep> ProtocolTrace::steps() const {
    return d_->steps;
}

void ProtocolTrace::clear() {
    d_->clear();
}

ProtocolTrace::Recording ProtocolTrace::recording() const {
    return d_->recording;
}

void ProtocolTrace::setRecording(Recording recording) {
    if (recording == d_->recording) {
        return;
    }
    d_->recording = recording;
    if (recording == Recording::Off && !d_->steps.isEmpty()) {
        d_->clear(); // emits
    } else {
        Q_EMIT changed();
    }
}

} // namespace bifrost
