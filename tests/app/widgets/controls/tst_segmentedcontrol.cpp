// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QApplication>

using namespace Qt::StringLiterals;

class TestSegmentedControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizeFollowsTextAndFont() {
        Segment segment(u"On"_s, 8);
        const QSize narrow = segment.sizeHint();
        segment.setText(u"As the desktop"_s);
        const QSize wide = segment.sizeHint();
        QVERIFY(wide.width() > narrow.width());
        QFont font = segment.font();
        font.setPixelSize(60);
        segment.setFont(font);
        const QSize large = segment.sizeHint();
        QVERIFY(large.width() > wide.width());
        QVERIFY(large.height() > wide.height());
        QCOMPARE(segment.sizeHint(), large);
    }
};

BIFROST_TEST(TestSegmentedControl, QApplication)
#include "tst_segmentedcontrol.moc"
