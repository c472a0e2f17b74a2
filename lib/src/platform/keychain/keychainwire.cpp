// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainwire.h"

#include <QDataStream>
#include <QIODevice>

namespace bifrost::keychainwire {
namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

void put(QDataStream &stream, const KeychainRequest &request) {
    stream << request.kind << request.service << request.key << request.data << request.label
           << request.isExpected << request.isElsewhere << request.mayAsk << request.keychain;
}

void get(QDataStream &stream, KeychainRequest &request) {
    stream >> request.kind >> request.service >> request.key >> request.data >> request.label >>
        request.isExpected >> request.isElsewhere >> request.mayAsk >> request.keychain;
}

void put(QDataStream &stream, const Report &report) {
    stream << quint8(report.index());
    if (const auto *asking = std::get_if<Asking>(&report)) {
        stream << asking->isAsking;
        return;
    }
    if (std::holds_alternative<Progress>(report)) {
        return;
    }
    const auto &answer = std::get<KeychainAnswer>(report);
    stream << answer.keychain << answer.problem.has_value() << answer.data.has_value();
    if (answer.problem) {
        stream << quint8(answer.problem->kind) << answer.problem->detail;
    }
    if (answer.data) {
        stream << *answer.data;
    }
}

void get(QDataStream &stream, Report &report) {
    quint8 index = 0;
    stream >> index;
    if (index == 1) {
        Asking asking;
        stream >> asking.isAsking;
        report = asking;
        return;
    }
    if (index == 2) {
        report = Progress();
        return;
    }
    KeychainAnswer answer;
    bool hasProblem = false;
    bool hasData = false;
    stream >> answer.keychain >> hasProblem >> hasData;
    if (hasProblem) {
        quint8 kind = 0;
        QString detail;
        stream >> kind >> detail;
        answer.problem = StorageError{StorageError::Kind(kind), detail};
    }
    if (hasData) {
        QByteArray data;
        stream >> data;
        answer.data = data;
    }
    report = answer;
}

template<typename Message>
QByteArray frame(const Message &message) {
    QByteArray body;
    QDataStream content(&body, QIODevice::WriteOnly);
    content.setVersion(streamVersion);
    put(content, message);
    QByteArray framed;
    QDataStream stream(&framed, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << body; // its length, then itself
    return framed;
}

template<typename Message>
QList<Message> take(QByteArray &buffer) {
    QList<Message> messages;
    for (;;) {
        QDataStream stream(buffer);
        stream.setVersion(streamVersion);
        QByteArray body;
        stream.startTransaction();
        stream >> body;
        if (!stream.commitTransaction()) {
            return messages;
        }
        buffer.remove(0, stream.device()->pos());
        QDataStream content(body);
        content.setVersion(streamVersion);
        Message message;
        get(content, message);
        if (content.status() == QDataStream::Ok) {
            messages.append(message);
        }
    }
}

} // namespace

QByteArray encode(const KeychainRequest &request) {
    return frame(request);
}

QByteArray encode(const Report &report) {
    return frame(report);
}

QList<KeychainRequest> takeRequests(QByteArray &buffer) {
    return take<KeychainRequest>(buffer);
}

QList<Report> takeReports(QByteArray &buffer) {
    return take<Report>(buffer);
}

} // namespace bifrost::keychainwire
