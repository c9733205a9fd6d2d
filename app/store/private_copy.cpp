// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/private_copy.h"

#include "base/text.h"
#include "store/copy_soundness.h"
#include "store/document_schema.h"
#include "store/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int HeaderBytes = 100;

struct Verdict
{
    CopyState state;
    QString sentence;
    QString detail;
};

Verdict sound()
{
    return {CopyState::Brings, {}, {}};
}

Verdict unreadable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {
            CopyState::Unreadable,
            Text::tr("We can't find %1 in %2. Perhaps it was moved, or the stick was taken out.")
                .arg(fileName(path), folderOf(path)),
            {}};
    if (!info.isFile())
        return {CopyState::Unreadable,
                Text::tr("%1 isn't a plain file, so there is no map in it.").arg(fileName(path)),
                {}};
    return {CopyState::Unreadable,
            Text::tr("%1 can't be read to its end. Copy it again from where it came.")
                .arg(fileName(path)),
            {}};
}

Verdict damagedCopy(const QString& path, const QString& detail)
{
    return {
        CopyState::Damaged,
        Text::tr("%1 is damaged. Ask for it again from where it came. Your own map is as it was.")
            .arg(fileName(path)),
        detail};
}

Verdict torn(const QString& path, const QString& detail)
{
    return {CopyState::Torn,
            Text::tr("%1 was copied while it was being written, and holds half a change. Close the "
                     "map on the other "
                     "computer and copy it again. Your own map is as it was.")
                .arg(fileName(path)),
            detail};
}

Verdict newer(const QString& path, const QString& detail)
{
    return {CopyState::Newer,
            Text::tr("%1 was made by a newer Hedgerow and holds things that this one doesn't know. "
                     "Bring Hedgerow up to "
                     "date, then merge it.")
                .arg(fileName(path)),
            detail};
}

/// The header alone: pitfalls that a check of the pages doesn't find, such as a file of no bytes.
Verdict fromOutside(const QString& path, const QByteArray& header, qint64 size)
{
    if (size == 0)
        return {CopyState::Unreadable,
                Text::tr("%1 is empty (0 bytes). It may not have finished copying. Copy it again.")
                    .arg(fileName(path)),
                {}};
    if (header.size() < HeaderBytes || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return {
            CopyState::Unreadable, Text::tr("%1 isn't a Hedgerow map.").arg(fileName(path)), {}};
    const auto number = [&](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    const qint64 declared = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = declared == 1 ? 65536 : declared;
    const bool pagesAreKnown = number(24) == number(92); // else an old program wrote last
    if (pagesAreKnown && size < pageSize * number(28))
        return damagedCopy(path, QStringLiteral("shorter than its header says"));
    if (pageSize == 0 || size % pageSize != 0)
        return damagedCopy(path, QStringLiteral("not a whole number of pages"));
    return sound();
}

bool saysWal(const QByteArray& header)
{
    return header.size() >= HeaderBytes && (header[18] == 2 || header[19] == 2);
}

Verdict fromInside(const QString& path, Connection& connection, const QString& documentId,
                   base::Job& job)
{
    const CopySoundness soundness(connection, job);
    if (!soundness.isDocument())
        return {
            CopyState::Unreadable, Text::tr("%1 isn't a Hedgerow map.").arg(fileName(path)), {}};
    if (const QString found = soundness.brokenPages(); !found.isEmpty())
        return damagedCopy(path, found);
    if (connection.integer(QStringLiteral("SELECT format FROM hedgerow_here")) > DocumentFormat)
        return newer(path, QStringLiteral("format"));
    if (connection.text(QStringLiteral("SELECT document FROM hedgerow_here")) != documentId)
        return {CopyState::AnotherMap,
                Text::tr("%1 is a copy of another map, so its history doesn't fit yours. You can "
                         "import its places "
                         "instead.")
                    .arg(fileName(path)),
                {}};
    if (const QString found = soundness.unknownTables(); !found.isEmpty())
        return newer(path, found);
    if (const QString found = soundness.changedTables(); !found.isEmpty())
        return {CopyState::Damaged,
                Text::tr("Another program has made over some tables of %1. Open it once in "
                         "Hedgerow and make a change "
                         "there, so that they are put right; then merge it.")
                    .arg(fileName(path)),
                found};
    if (const QString found = soundness.halfSteps(); !found.isEmpty())
        return torn(path, found);
    return sound();
}

/// The file and what lies beside it. False where it can't be read to the end.
bool copyAll(const QString& from, const QString& to)
{
    if (!QFile::copy(from, to))
        return false;
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    for (const char* beside : {"-journal", "-wal"}) {
        const QString other = from + QString::fromLatin1(beside);
        if (!QFileInfo::exists(other))
            continue;
        if (!QFile::copy(other, to + QString::fromLatin1(beside)))
            return false;
        QFile::setPermissions(to + QString::fromLatin1(beside),
                              QFile::ReadOwner | QFile::WriteOwner);
    }
    return QFileInfo(from).size() == QFileInfo(to).size(); // else it went, or grew, meanwhile
}

/// The copy lies on this computer's disk, so its troubles are not the other's.
bool isOurDisk(const SqlError& error)
{
    return error.code() == SQLITE_FULL || error.code() == SQLITE_IOERR ||
           error.code() == SQLITE_CANTOPEN;
}

base::Error noRoom(const QString& detail = {})
{
    return {ErrorKind::Output,
            Text::tr("There is no room in %1 for looking at the copies first. Free some space, then "
                     "try again.")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            detail};
}

void tellAbout(CopyReport& report, Connection& connection)
{
    report.title = connection.text(QStringLiteral("SELECT title FROM document"));
    report.places = connection.integer(QStringLiteral("SELECT count(*) FROM places"));
}

Verdict look(const QString& original, const QString& copy, const QString& documentId,
             CopyReport& report, base::Job& job)
{
    const auto headerOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(HeaderBytes) : QByteArray();
    };
    QByteArray header = headerOf(copy);
    const bool hasJournal = QFileInfo::exists(copy + QStringLiteral("-journal"));
    if (!hasJournal || header.isEmpty()) // a journal may still have to put the size right
        if (Verdict outside = fromOutside(original, header, QFileInfo(copy).size());
            outside.state != CopyState::Brings)
            return outside;
    const bool isWalAlone = saysWal(header) && !QFileInfo::exists(copy + QStringLiteral("-wal"));
    try {
        Connection connection(copy, Opening::ReadWrite);
        // Plays back whatever waits; nothing in it is to run.
        connection.run(QStringLiteral("PRAGMA trusted_schema=OFF; PRAGMA journal_mode=DELETE"));
        (void)connection.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (Verdict outside =
                fromOutside(original, connection.rawBytes(0, HeaderBytes), connection.fileSize());
            outside.state != CopyState::Brings)
            return outside;
        Verdict inside = fromInside(original, connection, documentId, job);
        if (inside.state != CopyState::Damaged && inside.state != CopyState::Unreadable)
            tellAbout(report, connection);
        if (inside.state == CopyState::Brings && isWalAlone)
            inside.sentence =
                Text::tr("%1 was copied while another program had it open. What that program wrote "
                         "last may "
                         "be missing: copy it again when it is closed, and merge it once more.")
                    .arg(fileName(original));
        return inside;
    } catch (const SqlError& error) {
        if (isOurDisk(error))
            throw;
        return damagedCopy(original, error.message());
    }
}

} // namespace

base::Result<std::unique_ptr<QTemporaryDir>> privateFolder(qint64 bytes)
{
    auto folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/hedgerow-XXXXXX"));
    if (!folder->isValid())
        return tl::unexpected(noRoom());
    const QStorageInfo disk(folder->path());
    if (disk.isValid() && disk.bytesAvailable() < bytes + bytes / 8)
        return tl::unexpected(noRoom());
    return folder;
}

base::Result<PrivateCopy> PrivateCopy::of(const QString& path, const QString& documentId,
                                          base::Job& job)
{
    PrivateCopy copy;
    copy.verdict_.path = path;
    const auto judge = [&](const Verdict& verdict) {
        copy.verdict_.state = verdict.state;
        if (!verdict.sentence.isEmpty())
            copy.verdict_.why = {verdict.state == CopyState::AnotherMap ? ErrorKind::Refused
                                                                        : ErrorKind::Input,
                                 verdict.sentence, verdict.detail};
    };
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        judge(unreadable(path));
        return copy;
    }
    auto folder = privateFolder(info.size());
    if (!folder)
        return tl::unexpected(folder.error());
    copy.folder_ = std::move(*folder);
    copy.path_ = copy.folder_->filePath(QStringLiteral("copy.gpkg"));
    try {
        judge(copyAll(path, copy.path_) ? look(path, copy.path_, documentId, copy.verdict_, job)
                                        : unreadable(path));
    } catch (const SqlError& error) {
        return tl::unexpected(noRoom(error.message()));
    }
    if (job.stopped())
        return base::cancelled();
    return copy;
}

} // namespace hedgerow::store
