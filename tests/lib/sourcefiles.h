// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

/// The sources as text, for tests that hold them against ARCHITECTURE.md.
namespace sourcefiles {

struct Source {
    QString path; // relative to the top
    QStringList lines;
};

inline QList<Source> filesBelow(const QString &folder, const QStringList &names) {
    const QDir top(QStringLiteral(SOURCE_DIR));
    QList<Source> sources;
    QDirIterator it(top.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            sources.append({top.relativeFilePath(file.fileName()),
                            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    return sources;
}

inline QList<Source> sourcesBelow(const QString &folder) {
    return filesBelow(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

inline QList<Source> buildFilesBelow(const QString &folder) {
    return filesBelow(folder, {QStringLiteral("CMakeLists.txt")});
}

/// The lines of code that match.
inline QStringList codeWith(const QRegularExpression &what, const Source &source) {
    QStringList found = source.lines.filter(what);
    found.removeIf(
        [](const QString &line) { return line.trimmed().startsWith(QLatin1String("//")); });
    return found;
}

inline QStringList includes(const Source &source) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+)"));
    QStringList found;
    for (const QString &line : source.lines) {
        if (const auto match = include.match(line); match.hasMatch()) {
            found.append(match.captured(1));
        }
    }
    return found;
}

inline QString join(const QStringList &complaints) {
    return complaints.join(QLatin1Char('\n'));
}

} // namespace sourcefiles
