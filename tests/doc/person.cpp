// SPDX-License-Identifier: Apache-2.0
// A person who uses a window, as a plugin that Qt loads into the program (QT_QPA_GENERIC_PLUGINS),
// so that the examples contain nothing for a test. BIFROST_PERSON has what they do, one step a
// line:
//     click TEXT    presses the button with this text, as soon as it can be pressed
//     open TEXT     turns to the tab with this text
//     see TEXT      waits until a visible label or button contains it
// The program ends afterwards, with 0; with 1 if a step is impossible for twenty seconds.
#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QGenericPlugin>
#include <QLabel>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

template<typename Widget>
QList<Widget *> visible() {
    QList<Widget *> found;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *wanted = qobject_cast<Widget *>(widget);
        if (wanted != nullptr && wanted->isVisible()) {
            found.append(wanted);
        }
    }
    return found;
}

bool click(const QString &text) {
    for (QAbstractButton *button : visible<QAbstractButton>()) {
        if (button->text() == text && button->isEnabled()) {
            button->click();
            return true;
        }
    }
    return false;
}

bool open(const QString &text) {
    for (QTabWidget *pages : visible<QTabWidget>()) {
        for (int index = 0; index < pages->count(); ++index) {
            if (pages->tabText(index) == text) {
                pages->setCurrentIndex(index);
                return true;
            }
        }
    }
    return false;
}

bool see(const QString &text) {
    const auto shows = [&](const auto *widget) { return widget->text().contains(text); };
    return std::ranges::any_of(visible<QLabel>(), shows) ||
           std::ranges::any_of(visible<QAbstractButton>(), shows);
}

} // namespace

class Person final : public QObject {
public:
    explicit Person(const QStringList &steps) : steps_(steps) {
        connect(&timer_, &QTimer::timeout, this, &Person::act);
        timer_.start(20);
    }

private:
    void act() {
        if (steps_.isEmpty()) {
            QCoreApplication::exit(0);
            return;
        }
        const QString step = steps_.constFirst();
        const QString what = step.section(QLatin1Char(' '), 0, 0);
        const QString text = step.section(QLatin1Char(' '), 1);
        const bool done = what == QLatin1String("click")  ? click(text)
                          : what == QLatin1String("open") ? open(text)
                                                          : see(text);
        if (done) {
            steps_.removeFirst();
            patience_.setRemainingTime(patience);
        } else if (patience_.hasExpired()) {
            giveUp(step);
        }
    }
    void giveUp(const QString &step) {
        QTextStream out(stdout);
        out << "in vain: " << step << "\nvisible:\n";
        for (const QLabel *label : visible<QLabel>()) {
            out << label->text() << '\n';
        }
        QCoreApplication::exit(1);
    }

    static constexpr int patience = 20'000; // ms
    QStringList steps_;
    QTimer timer_;
    QDeadlineTimer patience_{patience};
};

class PersonPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "person.json")
public:
    QObject *create(const QString & /*key*/, const QString & /*specification*/) override {
        return new Person(qEnvironmentVariable("BIFROST_PERSON").split(QLatin1Char('\n')));
    }
};

#include "person.moc"
