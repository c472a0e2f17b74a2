// SPDX-License-Identifier: Apache-2.0
#include "session/requestlog.h"

#include "configuration/configurationvalues.h"

using bifrost::ProtocolTrace;

RequestLog::RequestLog() : trace_(std::make_shared<ProtocolTrace>()) {
    connect(trace_.get(), &ProtocolTrace::changed, this, [this] {
        ++revision_;
        Q_EMIT changed();
    });
}

std::shared_ptr<ProtocolTrace> RequestLog::startOver() {
    trace_->clear();
    return trace_;
}

void RequestLog::configure(const Configuration &configuration) {
    trace_->setRecording(recordsRequests(configuration) ? ProtocolTrace::Recording::On
                                                        : ProtocolTrace::Recording::Off);
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
