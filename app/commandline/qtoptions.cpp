// SPDX-License-Identifier: Apache-2.0
#include "commandline/qtoptions.h"

using namespace Qt::StringLiterals;

// The options of QGuiApplication and QApplication (Qt 6.4), without dashes.
static const QStringList &optionsWithValue() {
    static const QStringList names{
        u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
        u"geometry"_s, u"qwindowgeometry"_s,    u"icon"_s,          u"qwindowicon"_s,
        u"title"_s,    u"qwindowtitle"_s,       u"session"_s,       u"display"_s,
        u"style"_s,    u"stylesheet"_s,         u"fontengine"_s,
    };
    return names;
}

static const QStringList &optionsAlone() {
    static const QStringList names{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s};
    return names;
}

QStringList withoutQtOptions(const QStringList &arguments) {
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
        const bool isOption = i > 0 && argument.startsWith(u'-');
        if (isOption && optionsWithValue().contains(name)) {
            ++i; // its value
        } else if (!isOption ||
                   (!optionsAlone().contains(name) && !name.startsWith("stylesheet="_L1) &&
                    !name.startsWith("style="_L1) && !name.startsWith("qmljsdebugger="_L1))) {
            rest.append(argument);
        }
    }
    return rest;
}
