// SPDX-License-Identifier: Apache-2.0
#include "session/requestlog.h"

#include "configuration/configurationvalues.h"

#include <utility>

using bifrost::ProtocolTrace;

RequestLog::RequestLog() {
    show(nullptr);
}

std::shared_ptr<ProtocolTrace> RequestLog::makeTrace() const {
    auto trace = std::make_shared<ProtocolTrace>();
    trace->setRecording(recording_);
    std::erase_if(made_, [](const auto &made) { return made.expired(); });
    made_.push_back(trace);
    return trace;
}

void RequestLog::show(std::shared_ptr<ProtocolTrace> trace) {
    if (trace && trace == trace_) {
        return;
    }
    if (trace_) {
        trace_->disconnect(this);
    }
    trace_ = trace ? std::move(trace) : makeTrace();
    connect(trace_.get(), &ProtocolTrace::changed, this, &RequestLog::tell);
    tell();
}

void RequestLog::tell() {
    ++revision_;
    Q_EMIT changed();
}

void RequestLog::configure(const Configuration &configuration) {
    recording_ = recordsRequests(configuration) ? ProtocolTrace::Recording::On
                                                : ProtocolTrace::Recording::Off;
    for (const auto &made : made_) {
        if (const auto trace = made.lock()) {
            trace->setRecording(recording_);
        }
    }
}

void RequestLog::perform(Action action) {
    if (action == Action::ClearRequests) {
        trace_->clear();
    }
}

ViewState RequestLog::extended(ViewState state) const {
    state.requests = {.steps = trace_->steps(),
                      .isRecording = trace_->recording() == ProtocolTrace::Recording::On,
                      .revision = revision_};
    return state;
}
