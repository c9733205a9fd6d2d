// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema of a foreign SQLite file, read from its pages: no SQL of a stranger runs before we
// know what there is.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace hedgerow::geo {

struct SqliteObject {
    QString type; ///< "table", "view", "index", "trigger"
    QString name;
    QString sql;
};

struct SqliteSchema {
    bool writeAheadLog = false; ///< last written in that mode
    std::vector<SqliteObject> objects;
};

/// Nothing when the pages don't hold together. Format as described on sqlite.org/fileformat2.html.
[[nodiscard]] std::optional<SqliteSchema> readSqliteSchema(const QString& path);

} // namespace hedgerow::geo
