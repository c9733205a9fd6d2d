// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library_versions.h"

#include "store/document_schema.h"

#include <sqlite3.h>

namespace hedgerow::store {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

int documentFormat()
{
    return DocumentFormat;
}

} // namespace hedgerow::store
