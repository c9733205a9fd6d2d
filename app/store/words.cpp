// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/words.h"

#include "base/text.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace hedgerow::store {

using base::Error;
using base::ErrorKind;
using base::Text;

namespace {

QString detailOf(const SqlError& error)
{
    return QStringLiteral("SQLite %1: %2").arg(error.extendedCode()).arg(error.message());
}

} // namespace

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString folderOf(const QString& path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

Error readingFailed(const SqlError& error, const QString& path)
{
    switch (error.code()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, Text::tr("Another program is writing to %1. Try again in a moment.").arg(fileName(path)),
                detailOf(error)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // a schema that can't be read is said as a plain error
        return damaged(path, detailOf(error));
    case SQLITE_IOERR:
        return {ErrorKind::Input, Text::tr("The disk with %1 can't be read just now. Is it still plugged in?").arg(fileName(path)),
                detailOf(error)};
    default:
        return {ErrorKind::Input, Text::tr("We can't open %1. Perhaps another program holds it, or its folder "
                                           "doesn't let us in.").arg(fileName(path)), detailOf(error)};
    }
}

Error writingFailed(const SqlError& error, const QString& path, const QString& stepTitle)
{
    const QString folder = folderOf(path);
    switch (error.code()) {
    case SQLITE_FULL:
        return {ErrorKind::Output,
            Text::tr("The disk with the folder %1 is full, so your last change (%2) isn't saved yet. Free some "
                     "space, then try again.").arg(folder, stepTitle), detailOf(error)};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorKind::Output,
            Text::tr("The disk with this map (folder %1) went away, so your last change (%2) isn't saved yet. Put "
                     "it back, then try again.").arg(folder, stepTitle), detailOf(error)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
            Text::tr("Another program is writing to %1, so your last change (%2) isn't saved yet. Try again in a "
                     "moment.").arg(fileName(path), stepTitle), detailOf(error)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Refused,
            Text::tr("%1 can't be written to any more, so your last change (%2) isn't saved yet. Save a copy "
                     "somewhere else.").arg(fileName(path), stepTitle), detailOf(error)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path, detailOf(error));
    default:
        return {ErrorKind::Unforeseen,
            Text::tr("Something went wrong that we didn't foresee. Your map is saved up to the change before (%1).")
                .arg(stepTitle), detailOf(error)};
    }
}

Error cantWriteIn(const QString& folder, const QString& detail)
{
    return {ErrorKind::Output, Text::tr("We can't write in %1.").arg(folder), detail};
}

Error newerFormat(const QString& path, int format, int ours)
{
    return {ErrorKind::Damaged,
        Text::tr("%1 was made by a newer Hedgerow (format %2; this one knows %3). You can look, not edit. With a "
                 "newer Hedgerow you can do both.").arg(fileName(path)).arg(format).arg(ours), {}};
}

Error damaged(const QString& path, const QString& detail)
{
    return {ErrorKind::Damaged,
        Text::tr("%1 is damaged. Nothing has been changed. Go back to a copy of it, or ask for it again from "
                 "where it came.").arg(fileName(path)), detail};
}

Error foreignFile(const QString& path, int layers)
{
    QString sentence = Text::tr("%1 isn't a Hedgerow map.").arg(fileName(path));
    if (layers > 0)
        sentence += u' ' + Text::tr("It holds %n layer(s). Use it to start a new map, or bring in its places.", nullptr, layers);
    return {ErrorKind::Input, sentence, {}};
}

} // namespace hedgerow::store
