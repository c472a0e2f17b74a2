// SPDX-License-Identifier: Apache-2.0
#include <bifrost/protocolstep.h>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using Field = ProtocolStep::Field;

/// For a POSIX shell: nothing has a meaning within single quotes.
QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The name of the variable that stands for a value: `$CODE_VERIFIER`.
QString variable(const QString &name) {
    QString result;
    for (const QChar c : name.toUpper()) {
        const bool isAllowed = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        result += isAllowed ? c : QChar(u'_');
    }
    if (result.isEmpty() || result.front().isDigit()) {
        result.prepend(u'_');
    }
    return u"\"$"_s + result + u'"';
}

/// What may not leave this computer is a variable.
QString valueOf(const Field &field) {
    return field.disclosure == Field::Disclosure::Shown ? quoted(field.value)
                                                        : variable(field.name);
}

/// A masked Authorization header shows its scheme, and what follows is not the user's to type.
QString headerValue(const Field &field) {
    const bool hasScheme = field.disclosure == Field::Disclosure::Masked && !field.value.isEmpty();
    return hasScheme ? quoted(field.value + u' ') + variable(u"%1_CREDENTIALS"_s.arg(field.value))
                     : valueOf(field);
}

QString argument(const Field &field) {
    switch (field.part) {
    case Field::Part::Header:
        return u"--header "_s + quoted(field.name + u": "_s) + headerValue(field);
    case Field::Part::Query:
    case Field::Part::Form:
        return u"--data-urlencode "_s + quoted(field.name + u'=') + valueOf(field);
    default:
        return {};
    }
}

bool isEncodedByCurl(const Field &field) {
    return field.part == Field::Part::Header &&
           field.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QString toCurl(const ProtocolStep &step) {
    if (route(step.kind) != ProtocolStep::Route::Exchange &&
        route(step.kind) != ProtocolStep::Route::Outward) {
        return {};
    }
    QStringList arguments{u"curl"_s};
    if (step.method != "POST") {
        arguments.last() += u" --get"_s; // the data becomes the query
    }
    arguments.last() += u' ' + quoted(step.address.toString(QUrl::FullyEncoded));
    for (const Field &field : step.request) {
        const QString made = isEncodedByCurl(field) ? QString() : argument(field);
        if (!made.isEmpty()) {
            arguments.append(made);
        }
    }
    return arguments.join(u" \\\n  "_s) + u'\n';
}

} // namespace bifrost
