// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inspection.h"

#include "base/text.h"
#include "store/document_schema.h"
#include "store/file_system.h"
#include "store/statement.h"
#include "store/words.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int HeaderBytes = 100;

/// What the file system alone can say.
base::Outcome lookFromOutside(const QString& path)
{
    const QFileInfo info(path);
    const auto no = [](const QString& sentence) { return base::failure(ErrorKind::Input, sentence); };
    if (!info.exists())
        return no(Text::tr("We can't find %1 in %2. Perhaps it was moved or renamed.").arg(fileName(path), folderOf(path)));
    if (info.isDir())
        return no(Text::tr("%1 is a folder, not a map.").arg(fileName(path)));
    if (!info.isFile())
        return no(Text::tr("%1 isn't a plain file, so there is no map in it.").arg(fileName(path)));
    if (!info.isReadable())
        return no(Text::tr("This computer doesn't let us read %1. Ask whoever looks after the folder, or copy the "
                           "file to your own.").arg(fileName(path)));
    if (info.size() == 0)
        return no(Text::tr("%1 is empty (0 bytes). It may not have finished copying. Copy it again from where it "
                           "came.").arg(fileName(path)));
    return {};
}

bool isSqlite(const QByteArray& header)
{
    return header.startsWith(QByteArrayLiteral("SQLite format 3\0"));
}

/// True when the file is shorter than its header says: cut off while being copied.
bool isCutShort(const QByteArray& header, qint64 size)
{
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const qint64 declared = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = declared == 1 ? 65536 : declared;
    const bool pagesAreKnown = number(24) == number(92); // else an old program wrote last
    return pagesAreKnown && size < pageSize * number(28);
}

bool saysWal(const QByteArray& header)
{
    return header[18] == 2 || header[19] == 2;
}

bool hasTable(Connection& connection, const QString& name)
{
    Statement statement(connection, QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type='table' AND name=?"));
    return statement.bind(1, name).next();
}

int layerCount(Connection& connection)
{
    if (!hasTable(connection, QStringLiteral("gpkg_contents")))
        return -1;
    return static_cast<int>(connection.integer(QStringLiteral("SELECT count(*) FROM gpkg_contents")));
}

/// The last writer was cut short: the journal has to be played back before the file may be read.
/// A file that isn't ours is left as it is, and taken as it lies to say what it is.
std::unique_ptr<Connection> healed(const QString& path)
{
    auto asItLies = std::make_unique<Connection>(path, Opening::Immutable);
    if (!hasTable(*asItLies, QStringLiteral("hedgerow_here")))
        return asItLies;
    Connection writer(path, Opening::ReadWrite);
    (void)writer.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    return std::make_unique<Connection>(path, Opening::ReadOnly);
}

/// A connection on which reading works.
std::unique_ptr<Connection> readerOf(const QString& path)
{
    auto reader = std::make_unique<Connection>(path, Opening::ReadOnly);
    const QByteArray header = reader->rawBytes(0, HeaderBytes);
    if (!isSqlite(header))
        return reader;
    if (saysWal(header) && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return std::make_unique<Connection>(path, Opening::Immutable); // SQLite would have to make one
    try {
        (void)reader->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    } catch (const SqlError& error) {
        const bool journalWaits = error.code() == SQLITE_READONLY || error.code() == SQLITE_CANTOPEN;
        if (!journalWaits)
            throw;
        reader.reset();
        reader = healed(path);
    }
    return reader;
}

QString whyReadOnly(const QString& path, Connection& reader, int format)
{
    if (format > DocumentFormat)
        return newerFormat(path, format, DocumentFormat).message;
    if (reader.integer(QStringLiteral("SELECT step IS NOT NULL OR mute<>0 FROM hedgerow_here")))
        return Text::tr("You can look but not edit: this copy was made while the map was being written. Copy it again.");
    if (!QFileInfo(path).isWritable())
        return Text::tr("You can look but not edit: the file is marked read-only.");
    if (!canMakeFilesIn(QFileInfo(path).absolutePath()))
        return Text::tr("You can look but not edit: its folder doesn't let us write.");
    return {};
}

base::Result<Inspected> lookInside(const QString& path)
{
    Inspected found;
    found.reader = readerOf(path);
    Connection& reader = *found.reader;
    const QByteArray header = reader.rawBytes(0, HeaderBytes);
    if (!isSqlite(header))
        return tl::unexpected(foreignFile(path, -1));
    if (isCutShort(header, reader.fileSize()))
        return tl::unexpected(damaged(path, QStringLiteral("shorter than its header says")));
    if (!hasTable(reader, QStringLiteral("hedgerow_here")))
        return tl::unexpected(foreignFile(path, layerCount(reader)));

    Statement here(reader, QStringLiteral("SELECT format, document FROM hedgerow_here"));
    if (!here.next())
        return tl::unexpected(damaged(path, QStringLiteral("hedgerow_here has no row")));
    found.format = static_cast<int>(here.integer(0));
    found.documentId = here.text(1);
    found.whyReadOnly = whyReadOnly(path, reader, found.format);
    return found;
}

} // namespace

base::Result<Inspected> inspect(const QString& path)
{
    if (auto outside = lookFromOutside(path); !outside)
        return tl::unexpected(outside.error());
    try {
        return lookInside(path);
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, path));
    }
}

} // namespace hedgerow::store
