// SPDX-License-Identifier: Apache-2.0
#include "../signin/signinattempt.h"
#include "flow/currentsession/succession.h"
#include "session/sessionbuilder.h"
#include "support/testroom.h"

#include <map>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

/// Sessions named by a letter for the user, a number for the sign-in and one for the refresh.
class TestSuccession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const QString &person : {u"a"_s, u"b"_s}) {
            FlowWorld world;
            world.provider.userInfo.insert(u"sub"_s, person);
            world.provider.changeIdToken = [person](IdTokenFactory &token) {
                token.withClaim(u"sub"_s, person);
            };
            const auto session = signInWith(world);
            QVERIFY(session);
            people_.emplace(person, *session);
        }
    }

    void findsItsPlace_data() {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("predecessor");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *sessions, const char *expected) {
            const QStringList names = QString::fromLatin1(sessions).split(u' ');
            QTest::newRow(name) << names[0] << names[1] << names[2] << names[3]
                                << QString::fromLatin1(expected);
        };
        row("unchanged", "a12 a11 a11 a11", "free");
        row("written already", "a12 a11 a11 a12", "free");
        row("the store is behind", "a13 a12 a11 a11", "free");
        row("what was refused came late", "a13 a12 a11 a12", "free");
        row("refreshed elsewhere", "a12 a11 a11 a19", "taken");
        row("an older one has come back", "a14 a13 a13 a11", "free");
        row("signed in anew elsewhere", "a12 a11 a11 a21", "taken");
        row("signed out elsewhere", "a12 a11 a11 -", "lost");
        row("somebody else", "a12 a11 a11 b21", "lost");
        row("first, where nobody was", "a21 a21 - -", "free");
        row("first, over somebody else", "a21 a21 b11 b11", "free");
        row("first, over an earlier one of the person", "a21 a21 - a11", "free");
        row("first, signed out meanwhile", "a21 a21 b11 -", "free");
        row("first, a later one elsewhere", "a21 a21 - a31", "taken");
        row("first, somebody later", "a21 a21 - b31", "lost");
    }
    void findsItsPlace() {
        QFETCH(QString, mine);
        QFETCH(QString, predecessor);
        QFETCH(QString, base);
        QFETCH(QString, stored);
        const Place place = placeOf(*made(mine), *made(predecessor), made(base), made(stored));
        const QStringList names{u"free"_s, u"taken"_s, u"lost"_s};
        QTEST(names.at(static_cast<int>(place)), "expected");
    }

private:
    [[nodiscard]] std::optional<Session> made(const QString &name) const {
        if (name == u"-") {
            return std::nullopt;
        }
        SessionBuilder::Data data = SessionBuilder::data(people_.at(name.left(1)));
        data.signedInAt = data.signedInAt.addSecs(name.at(1).digitValue());
        data.generation = name.at(2).digitValue();
        data.accessToken = Secret("access-" + name.toLatin1());
        data.refreshToken = Secret("refresh-" + name.toLatin1());
        return SessionBuilder::build(data);
    }

    std::map<QString, Session> people_;
};

BIFROST_TEST(TestSuccession, QCoreApplication)
#include "tst_succession.moc"
