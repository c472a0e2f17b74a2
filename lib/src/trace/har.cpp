// SPDX-License-Identifier: Apache-2.0
// HTTP Archive 1.2: http://www.softwareishard.com/blog/har-12-spec/
#include "core/formencoding.h"

#include <bifrost/protocolstep.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Field = ProtocolStep::Field;
using Fields = QList<Field>;

constexpr int unknownSize = -1;

/// What is left of a value that must not be exported.
QString exported(const Field &field) {
    switch (field.disclosure) {
    case Field::Disclosure::Shown:
        return field.value;
    case Field::Disclosure::Personal:
        return u"[personal: %1 bytes]"_s.arg(field.size);
    case Field::Disclosure::Masked:
        break;
    }
    const QString scheme = field.value.isEmpty() ? QString() : field.value + u' ';
    return scheme + u"[masked: %1 bytes, %2]"_s.arg(field.size).arg(field.fingerprint);
}

QJsonArray pairs(const Fields &fields, Field::Part part) {
    QJsonArray array;
    for (const Field &field : fields) {
        if (field.part == part) {
            array.append(QJsonObject{{u"name"_s, field.name}, {u"value"_s, exported(field)}});
        }
    }
    return array;
}

Parameters parametersOf(const Fields &fields, Field::Part part) {
    Parameters parameters;
    for (const Field &field : fields) {
        if (field.part == part) {
            parameters.append({field.name, exported(field)});
        }
    }
    return parameters;
}

QString addressWithQuery(const ProtocolStep &step, const Fields &fields) {
    const QByteArray query = encodeFormQuery(parametersOf(fields, Field::Part::Query));
    QUrl url = step.address;
    if (!query.isEmpty()) {
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    }
    return url.toString(QUrl::FullyEncoded);
}

QJsonObject request(const ProtocolStep &step) {
    const bool isInward = route(step.kind) == ProtocolStep::Route::Inward;
    const Fields &fields = isInward ? step.response : step.request;
    QJsonObject made{{u"method"_s, QString::fromLatin1(step.method)},
                     {u"url"_s, addressWithQuery(step, fields)},
                     {u"httpVersion"_s, u"unknown"_s},
                     {u"cookies"_s, QJsonArray()},
                     {u"headers"_s, pairs(fields, Field::Part::Header)},
                     {u"queryString"_s, pairs(fields, Field::Part::Query)},
                     {u"headersSize"_s, unknownSize},
                     {u"bodySize"_s, unknownSize}};
    if (const QJsonArray form = pairs(fields, Field::Part::Form); !form.isEmpty()) {
        made.insert(u"postData"_s,
                    QJsonObject{{u"mimeType"_s, u"application/x-www-form-urlencoded"_s},
                                {u"params"_s, form}});
    }
    return made;
}

/// The body as far as it may be shown: a JSON object of its members.
QJsonObject content(const ProtocolStep &step) {
    QJsonObject members;
    for (const Field &field : step.response) {
        if (field.part != Field::Part::Header && field.part != Field::Part::Query) {
            members.insert(field.name, exported(field));
        }
    }
    const QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return {{u"size"_s, members.isEmpty() ? 0 : text.size()},
            {u"mimeType"_s, members.isEmpty() ? QString() : u"application/json"_s},
            {u"text"_s, members.isEmpty() ? QString() : QString::fromUtf8(text)}};
}

QJsonObject response(const ProtocolStep &step) {
    const bool isInward = route(step.kind) == ProtocolStep::Route::Inward;
    return {{u"status"_s, step.status},
            {u"statusText"_s, QString()},
            {u"httpVersion"_s, u"unknown"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, isInward ? QJsonArray() : pairs(step.response, Field::Part::Header)},
            {u"content"_s, content(step)},
            {u"redirectURL"_s, QString()},
            {u"headersSize"_s, unknownSize},
            {u"bodySize"_s, unknownSize}};
}

QString name(ProtocolStep::Operation operation) {
    switch (operation) {
    case ProtocolStep::Operation::SignIn:
        return u"signIn"_s;
    case ProtocolStep::Operation::Refresh:
        return u"refresh"_s;
    case ProtocolStep::Operation::SignOut:
        return u"signOut"_s;
    case ProtocolStep::Operation::Organizations:
        return u"organizations"_s;
    case ProtocolStep::Operation::Background:
        break;
    }
    return u"background"_s;
}

QString name(ProtocolStep::Check::Outcome outcome) {
    switch (outcome) {
    case ProtocolStep::Check::Outcome::Passed:
        return u"passed"_s;
    case ProtocolStep::Check::Outcome::Violated:
        return u"violated"_s;
    case ProtocolStep::Check::Outcome::NotMade:
        break;
    }
    return u"notMade"_s;
}

QJsonArray checks(const ProtocolStep &step) {
    QJsonArray array;
    for (const ProtocolStep::Check &check : step.checks) {
        QJsonObject made{{u"rule"_s, bifrost::name(check.rule)},
                         {u"clause"_s, clause(check.rule)},
                         {u"outcome"_s, name(check.outcome)}};
        if (!check.member.isEmpty()) {
            made.insert(u"member"_s, check.member);
        }
        array.append(made);
    }
    return array;
}

QJsonObject entry(const ProtocolStep &step) {
    const auto time = step.duration ? int(step.duration->count()) : 0;
    QJsonObject made{
        {u"startedDateTime"_s, step.started.toUTC().toString(Qt::ISODateWithMs)},
        {u"time"_s, time},
        {u"request"_s, request(step)},
        {u"response"_s, response(step)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, time}, {u"receive"_s, 0}}},
        {u"_step"_s, bifrost::name(step.kind)},
        {u"_operation"_s, u"%1 %2"_s.arg(name(step.operation)).arg(step.operationNumber)}};
    if (!step.checks.isEmpty()) {
        made.insert(u"_checks"_s, checks(step));
    }
    if (step.error) {
        made.insert(u"_error"_s, toLogString(*step.error));
    }
    return made;
}

} // namespace

QByteArray toHar(const QList<ProtocolStep> &steps) {
    QJsonArray entries;
    for (const ProtocolStep &step : steps) {
        entries.append(entry(step));
    }
    const QJsonObject creator{{u"name"_s, u"Bifrost"_s},
                              {u"version"_s, QStringLiteral(BIFROST_LIBRARY_VERSION)}};
    const QJsonObject log{{u"version"_s, u"1.2"_s},
                          {u"creator"_s, creator},
                          {u"pages"_s, QJsonArray()},
                          {u"entries"_s, entries}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
}

} // namespace bifrost
