// SPDX-License-Identifier: Apache-2.0
#include "theme/colorscheme.h"

using namespace Qt::StringLiterals;

std::optional<Appearance> appearanceFromText(const QString &text) {
    for (const auto appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        if (text.compare(appearanceText(appearance), Qt::CaseInsensitive) == 0) {
            return appearance;
        }
    }
    return std::nullopt;
}

QString appearanceText(Appearance appearance) {
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}
