// SPDX-License-Identifier: Apache-2.0
// The directions between the rooms of the application, and that no two rooms include each other.
#include "sourcefiles.h"
#include "support/testroom.h"

#include <QtTest>

using namespace sourcefiles;

namespace {

/// The rooms that a room of app may include. `mainwindow`, `desktopintegration` and `main` are
/// files, not folders.
const QMap<QString, QStringList> &allowedInApplication() {
    static const auto map = [] {
        const QStringList system{QStringLiteral("system")};
        const QStringList theme{QStringLiteral("theme")};
        const QStringList configuration{QStringLiteral("configuration")};
        const QStringList notices{QStringLiteral("notices")};
        const QStringList session = notices + configuration + theme + system;
        const QStringList commandLine = QStringList{QStringLiteral("session")} + session;
        const QStringList pages =
            QStringList{QStringLiteral("session"), QStringLiteral("widgets")} + notices +
            configuration + theme;
        const QStringList mainWindow = QStringList{QStringLiteral("pages")} + pages + system;
        return QMap<QString, QStringList>{
            {QStringLiteral("system"), {}},
            {QStringLiteral("theme"), {}},
            {QStringLiteral("configuration"), theme + system},
            {QStringLiteral("notices"), configuration + theme},
            {QStringLiteral("widgets"), notices + theme + system},
            {QStringLiteral("session"), session},
            {QStringLiteral("commandline"), commandLine},
            {QStringLiteral("cli"), QStringList{QStringLiteral("commandline")} + commandLine},
            {QStringLiteral("pages"), pages},
            {QStringLiteral("mainwindow"), mainWindow},
            {QStringLiteral("desktopintegration"),
             QStringList{QStringLiteral("mainwindow")} + mainWindow},
            {QStringLiteral("main"),
             QStringList{QStringLiteral("mainwindow"), QStringLiteral("desktopintegration"),
                         QStringLiteral("commandline")} +
                 mainWindow},
        };
    }();
    return map;
}

/// The first folder of `path`, or the name of the file where it has none.
QString roomOf(const QString &path) {
    return path.section(QLatin1Char('/'), 0, 0).section(QLatin1Char('.'), 0, 0);
}

/// For each room of `folder`, the rooms that it includes.
QMap<QString, QStringList> includedRooms(const QString &folder) {
    QMap<QString, QStringList> included;
    for (const Source &source : sourcesBelow(folder)) {
        QStringList &rooms = included[roomOf(source.path.mid(folder.size() + 1))];
        for (const QString &include : includes(source)) {
            if (include.startsWith(QLatin1Char('"'))) {
                rooms.append(roomOf(include.mid(1)));
            }
        }
    }
    return included;
}

} // namespace

class TestRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void applicationRoomsIncludeOnlyWhatTheyMay();
    void noTwoRoomsIncludeEachOther();
};

void TestRooms::applicationRoomsIncludeOnlyWhatTheyMay() {
    const auto &rooms = allowedInApplication();
    QStringList complaints;
    for (const Source &source : sourcesBelow(QStringLiteral("app"))) {
        const QString room = roomOf(source.path.section(QLatin1Char('/'), 1));
        if (!rooms.contains(room)) {
            complaints.append(source.path + QStringLiteral(" is in no room"));
            continue;
        }
        for (const QString &include : includes(source)) {
            const QString target = roomOf(include.mid(1));
            if (include.startsWith(QLatin1Char('"')) && target != room &&
                !rooms.value(room).contains(target)) {
                complaints.append(source.path + QStringLiteral(" includes ") + include.mid(1));
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

void TestRooms::noTwoRoomsIncludeEachOther() {
    QStringList complaints;
    for (const QString &folder : {QStringLiteral("lib/src"), QStringLiteral("app")}) {
        const QMap<QString, QStringList> rooms = includedRooms(folder);
        for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
            for (auto other = std::next(room); other != rooms.cend(); ++other) {
                if (room.value().contains(other.key()) && other.value().contains(room.key())) {
                    complaints.append(folder + QStringLiteral(": ") + room.key() +
                                      QStringLiteral(" and ") + other.key());
                }
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(join(complaints)));
}

BIFROST_TEST(TestRooms, bifrost::test::NoApplication)
#include "tst_rooms.moc"
