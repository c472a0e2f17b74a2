// SPDX-License-Identifier: Apache-2.0
#include "notices/brandtext.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct BrandText {
    Q_DECLARE_TR_FUNCTIONS(Brand)
};

} // namespace

QString describeLogo(LogoProblem problem, const QString &path) {
    const QString file = QDir::toNativeSeparators(path);
    switch (problem) {
    case LogoProblem::Unreadable:
        return BrandText::tr("The logo %1 can't be read. Enter the whole path of a file that you "
                             "may read.")
            .arg(file);
    case LogoProblem::TooLarge:
        return BrandText::tr("The logo %1 is larger than 1 MiB. Use a smaller file.").arg(file);
    case LogoProblem::NotAPicture:
        return BrandText::tr("The logo %1 isn't a PNG, JPEG, WebP or SVG picture, or has more than "
                             "16 million pixels.")
            .arg(file);
    case LogoProblem::UnsafeSvg:
        break;
    }
    return BrandText::tr("The logo %1 refers to other files, contains a script, or is too complex. "
                         "Save it as PNG.")
        .arg(file);
}

QString describeUnusableAccent(const QString &text) {
    return BrandText::tr("The color \"%1\" isn't one. Write it as #rrggbb.").arg(text.left(40));
}

QString describeMendedAccent(const QString &wanted) {
    return BrandText::tr("The color %1 would be hard to read, so a darker or lighter one of the "
                         "same hue is used.")
        .arg(wanted);
}
