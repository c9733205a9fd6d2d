// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The index lists where each shape lies. We walk it once and believe nothing else.
#include "geo/shapefile_check.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 headBytes = 100;
constexpr qint64 indexEntryBytes = 8;
constexpr qint64 largestIndex = 80LL << 20; ///< ten million shapes

/// A file of the same folder and stem with that ending, in whatever case; empty: none.
QString companion(const QString& path, const QString& suffix)
{
    const QFileInfo info(path);
    for (const QString& ending : {suffix, suffix.toUpper()}) {
        const QString candidate = info.dir().filePath(info.completeBaseName() + u'.' + ending);
        if (QFileInfo::exists(candidate))
            return candidate;
    }
    return {};
}

tl::unexpected<base::Error> damaged(const QString& name, const QString& detail)
{
    return base::failure(
        ErrorKind::Input,
        Text::tr(
            "%1 is damaged or ends too early, so some areas would be missing. We have not used "
            "it. Copy it again from where it came.")
            .arg(name),
        detail);
}

/// Number of shapes, after each entry has been found to lie inside the shapes and after the last.
base::Result<qint64> checkedCount(const FencedFile& file, const QString& indexPath)
{
    QFile index(indexPath);
    const qint64 shapeBytes = QFileInfo(file.path).size();
    if (index.size() > largestIndex || !index.open(QIODevice::ReadOnly))
        return damaged(file.name, indexPath);
    const QByteArray bytes = index.readAll();
    qint64 lastEnd = headBytes;
    for (qint64 at = headBytes; at + indexEntryBytes <= bytes.size(); at += indexEntryBytes) {
        const qint64 offset = 2 * qint64(qFromBigEndian<qint32>(bytes.constData() + at));
        const qint64 length = 2 * qint64(qFromBigEndian<qint32>(bytes.constData() + at + 4));
        if (offset < lastEnd || length < 0 || offset + 8 + length > shapeBytes)
            return damaged(
                file.name,
                QStringLiteral("shape %1 at byte %2").arg((at - headBytes) / 8 + 1).arg(offset));
        lastEnd = offset + 8 + length;
    }
    return (bytes.size() - headBytes) / indexEntryBytes;
}

/// Each shape's own head must say what the index says.
base::Outcome checkShapes(const FencedFile& file, const QString& indexPath)
{
    QFile index(indexPath);
    QFile shapes(file.path);
    if (!index.open(QIODevice::ReadOnly) || !shapes.open(QIODevice::ReadOnly))
        return damaged(file.name, indexPath);
    const QByteArray bytes = index.readAll();
    for (qint64 at = headBytes; at + indexEntryBytes <= bytes.size(); at += indexEntryBytes) {
        const qint64 offset = 2 * qint64(qFromBigEndian<qint32>(bytes.constData() + at));
        shapes.seek(offset);
        const QByteArray head = shapes.read(8);
        if (head.size() < 8 || head.mid(4, 4) != bytes.mid(at + 4, 4))
            return damaged(file.name, QStringLiteral("length of the shape at byte %1").arg(offset));
    }
    return {};
}

/// The table's own count of its rows; -1 when its head makes no sense.
qint64 tableRows(const QString& path)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray head = table.read(32);
    if (head.size() < 32)
        return -1;
    const qint64 rows = qFromLittleEndian<quint32>(head.constData() + 4);
    const qint64 headLength = qFromLittleEndian<quint16>(head.constData() + 8);
    const qint64 rowLength = qFromLittleEndian<quint16>(head.constData() + 10);
    const bool fits = rowLength > 0 && headLength + rows * rowLength <= table.size() + rowLength;
    return fits ? rows : -1;
}

} // namespace

base::Outcome checkShapefile(FencedFile& file, QStringList& notes)
{
    const QString index = companion(file.path, QStringLiteral("shx"));
    if (index.isEmpty())
        return base::failure(
            ErrorKind::Input,
            Text::tr(
                "A Shapefile comes in several files. %1 is missing beside %2. Copy all of them "
                "into one folder, then try again.")
                .arg(QFileInfo(file.name).completeBaseName() + QStringLiteral(".shx"), file.name));
    const auto shapes = checkedCount(file, index);
    if (!shapes)
        return tl::unexpected(shapes.error());
    if (const auto fine = checkShapes(file, index); !fine)
        return fine;

    const QString encoding = companion(file.path, QStringLiteral("cpg"));
    QFile page(encoding);
    if (!encoding.isEmpty() && page.open(QIODevice::ReadOnly) &&
        page.read(100).toUpper().contains("UTF-16"))
        return base::failure(ErrorKind::Input,
                             Text::tr("The names in %1 are written in UTF-16, which a Shapefile "
                                      "can't hold. Ask for it in "
                                      "UTF-8, or as GeoPackage.")
                                 .arg(file.name));
    const QString table = companion(file.path, QStringLiteral("dbf"));
    if (table.isEmpty()) {
        notes +=
            Text::tr("A Shapefile comes in several files. %1 is missing, so areas have no names.")
                .arg(QFileInfo(file.name).completeBaseName() + QStringLiteral(".dbf"));
        return {};
    }
    if (const qint64 rows = tableRows(table); rows != *shapes)
        return damaged(QFileInfo(table).fileName(),
                       QStringLiteral("%1 shapes, %2 rows").arg(*shapes).arg(rows));
    return {};
}

} // namespace hedgerow::geo
