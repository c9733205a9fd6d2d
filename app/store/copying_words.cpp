// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copying_words.h"

#include "base/text.h"
#include "store/words.h"

#include <QDir>

#include <sqlite3.h>

namespace hedgerow::store {

using base::Error;
using base::ErrorKind;
using base::Text;

Error copyingFailed(const SqlError& error, const QString& from, const QString& toFolder)
{
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.extendedCode()).arg(error.message());
    const QString folder = QDir::toNativeSeparators(toFolder);
    switch (error.code()) {
    case SQLITE_INTERRUPT:
        return base::cancelled().value();
    case SQLITE_FULL:
        return {ErrorKind::Output,
            Text::tr("The disk with the folder %1 is full, so no copy was made. %2 is as it was.").arg(folder, fileName(from)),
            detail};
    case SQLITE_IOERR:
        return {ErrorKind::Output,
            Text::tr("Reading %1 or writing in %2 failed, so no copy was made.").arg(fileName(from), folder), detail};
    case SQLITE_READONLY:
        return {ErrorKind::Output, Text::tr("We can't write in %1, so no copy was made.").arg(folder), detail};
    default:
        return readingFailed(error, from);
    }
}

Error backupFailed(const QString& folder)
{
    return {ErrorKind::Output,
        Text::tr("No backup could be made in %1. Is the disk full? Your map itself is saved.")
            .arg(QDir::toNativeSeparators(folder)), {}};
}

} // namespace hedgerow::store
