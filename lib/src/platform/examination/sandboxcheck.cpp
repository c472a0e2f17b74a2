// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/sandboxcheck.h"

#include "core/printable.h"

#include <QFile>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestSystemFile = qint64{16} * 1024;

QByteArray headOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestSystemFile) : QByteArray();
}

/// flatpak-metadata(5): the key `name` of the group `Application`.
QString flatpakName(const QByteArray &information) {
    for (const QByteArray &line : information.split('\n')) {
        if (line.startsWith("name=")) {
            return QString::fromUtf8(line.mid(5)).trimmed();
        }
    }
    return {};
}

} // namespace

Finding examineSandbox(const QString &root, const VariableReader &variable) {
    QStringList kinds;
    QString name;
    if (!variable("SNAP").isEmpty()) {
        kinds.append(u"snap"_s);
        name = variable("SNAP_NAME");
    }
    if (const QByteArray flatpak = headOf(root + ".flatpak-info"_L1); !flatpak.isEmpty()) {
        kinds.append(u"flatpak"_s);
        name = flatpakName(flatpak);
    }
    if (QFile::exists(root + ".dockerenv"_L1) || QFile::exists(root + "run/.containerenv"_L1) ||
        !variable("container").isEmpty()) {
        kinds.append(u"container"_s);
    }
    if (headOf(root + "proc/version"_L1).toLower().contains("microsoft")) {
        kinds.append(u"wsl"_s);
    }
    if (!variable("SSH_CONNECTION").isEmpty()) {
        kinds.append(u"ssh"_s);
    }
    Facts facts{{u"kind"_s, kinds.isEmpty() ? u"none"_s : kinds.join(u' ')}};
    if (!name.isEmpty()) {
        facts.append({u"name"_s, printableAscii(name)});
    }
    return {.check = Check::Sandbox, .verdict = Finding::Verdict::Note, .facts = facts};
}

} // namespace bifrost
