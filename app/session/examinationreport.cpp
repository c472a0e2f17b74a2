// SPDX-License-Identifier: Apache-2.0
#include "session/examinationreport.h"

#include "notices/checktext.h"
#include "theme/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

QString verdictId(CheckLine::Verdict verdict) {
    switch (verdict) {
    case CheckLine::Verdict::Ok:
        return u"ok"_s;
    case CheckLine::Verdict::Note:
        return u"note"_s;
    case CheckLine::Verdict::Warning:
        return u"warning"_s;
    case CheckLine::Verdict::Failed:
        return u"failed"_s;
    case CheckLine::Verdict::NotChecked:
        break;
    }
    return u"notChecked"_s;
}

/// Of one width. Scripts look for `ok` and `FAILED`.
QString verdictMark(CheckLine::Verdict verdict) {
    switch (verdict) {
    case CheckLine::Verdict::Ok:
        return u"ok    "_s;
    case CheckLine::Verdict::Note:
        return u"note  "_s;
    case CheckLine::Verdict::Warning:
        return u"warn  "_s;
    case CheckLine::Verdict::Failed:
        return u"FAILED"_s;
    case CheckLine::Verdict::NotChecked:
        break;
    }
    return u"-     "_s;
}

QString sectionId(CheckLine::Section section) {
    switch (section) {
    case CheckLine::Section::Configuration:
        return u"configuration"_s;
    case CheckLine::Section::Computer:
        return u"computer"_s;
    case CheckLine::Section::Network:
        return u"network"_s;
    case CheckLine::Section::Provider:
        return u"provider"_s;
    case CheckLine::Section::Session:
        break;
    }
    return u"session"_s;
}

QJsonObject programFacts() {
    return {
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"qtOfTheBuild"_s, QStringLiteral(QT_VERSION_STR)},
        {u"tls"_s, QSslSocket::sslLibraryVersionString()},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
        {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
        {u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP")},
        {u"sessionType"_s, qEnvironmentVariable("XDG_SESSION_TYPE")},
        {u"language"_s, QLocale::system().name()},
    };
}

QJsonObject jsonOf(const CheckLine &line) {
    QJsonObject facts;
    for (const auto &[name, value] : line.facts) {
        facts.insert(name, plainLine(value));
    }
    return {
        {u"id"_s, line.id},
        {u"section"_s, sectionId(line.section)},
        {u"verdict"_s, verdictId(line.verdict)},
        {u"what"_s, line.what},
        {u"result"_s, plainLine(line.result)},
        {u"advice"_s, plainLine(line.advice)},
        {u"facts"_s, facts},
    };
}

} // namespace

QString reportHeading() {
    return u"bifrost %1, Qt %2, %3"_s.arg(QCoreApplication::applicationVersion(),
                                          QString::fromLatin1(qVersion()),
                                          QSysInfo::prettyProductName());
}

QString textOf(const CheckLine &line) {
    QString text =
        u"%1  %2: %3"_s.arg(verdictMark(line.verdict), line.what, plainLine(line.result));
    if (!line.advice.isEmpty()) {
        text += u"\n        "_s + plainLine(line.advice);
    }
    return text;
}

QString textReport(const QList<CheckLine> &lines) {
    QString text = reportHeading() + u'\n';
    QString heading;
    for (const CheckLine &line : lines) {
        if (const QString section = sectionName(line.section); section != heading) {
            heading = section;
            text += u'\n' + heading + u'\n';
        }
        text += textOf(line) + u'\n';
    }
    return text;
}

QByteArray jsonReport(const QList<CheckLine> &lines) {
    QJsonArray array;
    for (const CheckLine &line : lines) {
        array.append(jsonOf(line));
    }
    const QJsonObject report{
        {u"format"_s, 1},
        {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"program"_s, programFacts()},
        {u"lines"_s, array},
    };
    return QJsonDocument(report).toJson();
}
