// SPDX-License-Identifier: Apache-2.0
#include "notices/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

// The C locale's short format includes seconds, which are not wanted here.
static QString timeOfDay(QTime time) {
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString momentText(const QDateTime &moment) {
    const QDateTime local = moment.toLocalTime();
    const QString time = timeOfDay(local.time());
    if (local.date() == QDate::currentDate()) {
        return QCoreApplication::translate("TimeText", "today at %1").arg(time);
    }
    return QCoreApplication::translate("TimeText", "%1, %2")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString exactMomentText(const QDateTime &moment) {
    const QDateTime local = moment.toLocalTime();
    const QString dateFormat = QCoreApplication::translate("TimeText", "d MMMM yyyy");
    return u"%1 %2"_s.arg(QLocale().toString(local.date(), dateFormat),
                          local.time().toString(u"HH:mm:ss"_s));
}

QString countdownText(const QDateTime &end, const QDateTime &now) {
    const qint64 seconds = qMax<qint64>(0, now.secsTo(end));
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}
