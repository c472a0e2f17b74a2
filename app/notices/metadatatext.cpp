// SPDX-License-Identifier: Apache-2.0
#include "notices/metadatatext.h"

#include "notices/makenotice.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

struct MetadataText {
    Q_DECLARE_TR_FUNCTIONS(MetadataText)
};

/// What stands in `issuer` where `pattern` has its placeholder; `common` at Microsoft.
QString insteadOfPlaceholder(const QString &issuer, const QString &pattern) {
    const QStringList values = issuer.split(u'/');
    const QStringList parts = pattern.split(u'/');
    for (qsizetype i = 0; i < std::min(values.size(), parts.size()); ++i) {
        if (parts[i].contains(u'{') && !values[i].isEmpty()) {
            return values[i];
        }
    }
    return u"common"_s;
}

QString endpointSentence(const ValidationError &violation) {
    if (violation.rule == Rule::MetadataEndpointIsPresent) {
        return MetadataText::tr(
                   "The provider's metadata lacks \"%1\", an address that is required here.")
            .arg(violation.expected);
    }
    return violation.actual.isEmpty()
               ? MetadataText::tr("The provider's metadata has no usable https address as \"%1\".")
                     .arg(violation.expected)
               : MetadataText::tr(
                     "The provider's metadata has %2 as \"%1\", which isn't a complete "
                     "https address.")
                     .arg(violation.expected, violation.actual);
}

/// About an issuer that can't be taken over.
QString otherIssuerSentence(const ValidationError &violation) {
    const auto isPlain = [](const QString &issuer) { return issuer.startsWith("http://"_L1); };
    if (violation.actual.isEmpty()) {
        return {};
    }
    if (isPlain(violation.actual) && !isPlain(violation.expected)) {
        return MetadataText::tr(
                   "The provider at this address calls itself %1, an address without https.")
            .arg(violation.actual);
    }
    return MetadataText::tr(
               "The provider at this address calls itself %1 but can't be found there.")
        .arg(violation.actual);
}

} // namespace

QString namingSentence(const ValidationError &violation) {
    const auto &[rule, expected, actual, suggestion] = violation;
    switch (rule) {
    case Rule::IssuerIsHttps:
        return actual.isEmpty() || actual == "http"_L1
                   ? QString()
                   : MetadataText::tr("The issuer starts with \"%1\" instead of https.")
                         .arg(actual);
    case Rule::MetadataIssuerMatches:
        return otherIssuerSentence(violation);
    case Rule::MetadataIssuerIsNoTemplate:
        return actual.isEmpty()
                   ? QString()
                   : MetadataText::tr("This address is for every tenant (organization), so the "
                                      "provider calls itself %1 here. Enter your own tenant, by "
                                      "its name or ID, instead of \"%2\".")
                         .arg(actual, insteadOfPlaceholder(expected, actual));
    case Rule::MetadataEndpointIsPresent:
    case Rule::MetadataEndpointIsHttps:
        return expected.isEmpty() ? QString() : endpointSentence(violation);
    default:
        return {};
    }
}

Notice describeStatedIssuer(const ValidationError &violation) {
    const QString &stated = violation.suggestion;
    QString text;
    if (stated == violation.expected + u'/') {
        text = MetadataText::tr(
                   "This provider calls itself %1 with a slash at the end. Use this issuer?")
                   .arg(stated);
    } else if (stated + u'/' == violation.expected) {
        text = MetadataText::tr(
                   "This provider calls itself %1 without a slash at the end. Use this issuer?")
                   .arg(stated);
    } else {
        text =
            MetadataText::tr("This provider calls itself %1 and confirms it at that address. Use "
                             "this issuer?")
                .arg(stated);
    }
    return makeNotice(Notice::Tone::Warning, MetadataText::tr("The provider has another issuer"),
                      text, Action::UseStatedIssuer);
}
