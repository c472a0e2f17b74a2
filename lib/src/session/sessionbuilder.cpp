// SPDX-License-Identifier: Apache-2.0
#include "session/sessionbuilder.h"

namespace bifrost {

Session SessionBuilder::build(Data data) {
    return Session(std::make_shared<const Data>(std::move(data)));
}

const SessionBuilder::Data &SessionBuilder::data(const Session &session) {
    return *session.data_;
}

} // namespace bifrost
