// SPDX-License-Identifier: Apache-2.0
#include "samplesession.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <bifrost/usermapping.h>

#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

struct Employee {
    QString id;
    QString name = u"nobody"_s;
    QStringList groups;
    bool isVerified = false;
    qint64 number = 0;
    double score = 0;
    QUrl picture;
    QDateTime updatedAt;
    QJsonValue address;
};

struct Unmapped {};
struct MappedToNothing {};
struct WithoutDefault {
    explicit WithoutDefault(int) {}
    QString id;
};

} // namespace

template<>
struct bifrost::ClaimMapping<Employee> {
    static constexpr auto claims = std::tuple{
        requiredClaim("sub", &Employee::id),         claim("name", &Employee::name),
        claim("groups", &Employee::groups),          claim("email_verified", &Employee::isVerified),
        claim("number", &Employee::number),          claim("score", &Employee::score),
        claim("picture", &Employee::picture),        claim("updated_at", &Employee::updatedAt),
        requiredClaim("address", &Employee::address)};
};
template<>
struct bifrost::ClaimMapping<MappedToNothing> {
    static constexpr int claims = 7;
};
template<>
struct bifrost::ClaimMapping<WithoutDefault> {
    static constexpr auto claims = std::tuple{claim("sub", &WithoutDefault::id)};
};

static_assert(MappedUser<Employee>);
static_assert(!MappedUser<Unmapped>);
static_assert(!MappedUser<MappedToNothing>);
static_assert(!MappedUser<WithoutDefault>);
static_assert(!MappedUser<int>);
static_assert(ClaimValue<QStringList> && ClaimValue<QJsonValue>);
static_assert(!ClaimValue<int> && !ClaimValue<const char *> && !ClaimValue<QByteArray>);

class TestUserMapping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryType() {
        const auto user = employee({{u"name"_s, u"Ada"_s},
                                    {u"groups"_s, QJsonArray{u"a"_s, u"b"_s}},
                                    {u"email_verified"_s, true},
                                    {u"number"_s, qint64{9007199254740991}},
                                    {u"score"_s, 1.5},
                                    {u"picture"_s, u"https://op.example/ada.png"_s},
                                    {u"updated_at"_s, qint64{1700000000}}});
        QVERIFY(user);
        QCOMPARE(user->id, u"the-subject"_s);
        QCOMPARE(user->name, u"Ada"_s);
        QCOMPARE(user->groups, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(user->isVerified);
        QCOMPARE(user->number, qint64{9007199254740991});
        QCOMPARE(user->score, 1.5);
        QCOMPARE(user->picture, QUrl(u"https://op.example/ada.png"_s));
        QCOMPARE(user->updatedAt.toSecsSinceEpoch(), 1700000000);
        QCOMPARE(user->address.toObject().value(u"country"_s), QJsonValue(u"UK"_s));
        QCOMPARE(employee({{u"groups"_s, u"a"_s}})->groups, QStringList{u"a"_s});
    }

    void optionalClaimOfAnotherTypeIsAbsent_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("absent") << QJsonObject();
        QTest::newRow("number as name") << QJsonObject{{u"name"_s, 7}};
        QTest::newRow("null") << QJsonObject{{u"name"_s, QJsonValue::Null}};
        QTest::newRow("text as truth") << QJsonObject{{u"email_verified"_s, u"true"_s}};
        QTest::newRow("list of numbers") << QJsonObject{{u"groups"_s, QJsonArray{u"a"_s, 7}}};
        QTest::newRow("fraction") << QJsonObject{{u"number"_s, 1.5}};
        QTest::newRow("too large") << QJsonObject{{u"number"_s, 1e300}};
        QTest::newRow("relative picture") << QJsonObject{{u"picture"_s, u"ada.png"_s}};
        QTest::newRow("time as text") << QJsonObject{{u"updated_at"_s, u"2026-01-01"_s}};
        QTest::newRow("time that never comes") << QJsonObject{{u"updated_at"_s, 1e300}};
    }
    void optionalClaimOfAnotherTypeIsAbsent() {
        QFETCH(QJsonObject, claims);
        const auto user = employee(claims);
        QVERIFY(user);
        QCOMPARE(user->name, u"nobody"_s);
        QVERIFY(user->groups.isEmpty() && !user->isVerified && user->number == 0);
        QVERIFY(user->picture.isEmpty() && !user->updatedAt.isValid());
    }

    void requiredClaimIsNamed() {
        const auto absent = employee({}, {u"sub"_s});
        QVERIFY(!absent);
        QCOMPARE(outcome(absent.error()), u"MappedClaimIsUsable"_s);
        QCOMPARE(std::get<ValidationError>(absent.error()).expected, u"sub"_s);
        const auto number = employee({{u"sub"_s, 7}}, {u"address"_s});
        QVERIFY(!number);
        QCOMPARE(std::get<ValidationError>(number.error()).expected, u"sub"_s); // the first
        QVERIFY(!toLogString(number.error()).contains(u'7')); // values may be private
    }

private:
    static Result<Employee> employee(const QJsonObject &changes, const QStringList &removed = {}) {
        auto data = sampleSessionData();
        data.claims = {{u"sub"_s, u"the-subject"_s},
                       {u"address"_s, QJsonObject{{u"country"_s, u"UK"_s}}}};
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            data.claims.insert(it.key(), it.value());
        }
        for (const QString &name : removed) {
            data.claims.remove(name);
        }
        return userFrom<Employee>(SessionBuilder::build(data));
    }
};

BIFROST_TEST(TestUserMapping, NoApplication)
#include "tst_usermapping.moc"
