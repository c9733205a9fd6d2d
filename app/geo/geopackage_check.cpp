// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view, a virtual table or a computed column is somebody's program; only plain tables are read.
#include "geo/geopackage_check.h"

#include "base/text.h"
#include "geo/sqlite_schema.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

/// The SQL without quoted names, texts and comments, in which only its own words remain.
QString bareWords(const QString& sql)
{
    static const QRegularExpression quoted(
        QStringLiteral(
            "\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'|`[^`]*`|\\[[^\\]]*\\]|--[^\\n]*|/\\*.*?\\*/"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString(sql).replace(quoted, QStringLiteral(" ")).toUpper();
}

bool isPlainTable(const SqliteObject& object)
{
    static const QRegularExpression computed(
        QStringLiteral("\\bGENERATED\\s+ALWAYS\\b|\\bAS\\s*\\("));
    const QString words = bareWords(object.sql).simplified();
    return object.type == u"table" && !words.startsWith(u"CREATE VIRTUAL") &&
           !computed.match(words).hasMatch();
}

/// GDAL reads these on opening, whatever they are.
bool isReadOnOpening(const QString& name)
{
    return name.startsWith(u"gpkg_", Qt::CaseInsensitive) ||
           name.startsWith(u"sqlite_", Qt::CaseInsensitive) ||
           name.compare(u"layer_styles", Qt::CaseInsensitive) == 0;
}

} // namespace

base::Outcome checkGeoPackage(FencedFile& file, QStringList& notes)
{
    if (QFileInfo(file.path + QStringLiteral("-journal")).size() > 0 ||
        QFileInfo(file.path + QStringLiteral("-wal")).size() > 0)
        return base::failure(
            ErrorKind::Input,
            Text::tr("%1 is being changed by another program, or was when it was copied. Close it "
                     "there, then try again.")
                .arg(file.name));
    const auto schema = readSqliteSchema(file.path);
    if (!schema)
        return base::failure(
            ErrorKind::Input,
            Text::tr("%1 is damaged or ends too early. Copy it again from where it came.")
                .arg(file.name));
    for (const SqliteObject& object : schema->objects) {
        if (isPlainTable(object)) {
            file.tables += object.name;
            continue;
        }
        const bool isProgram = object.type == u"view" || object.type == u"table";
        if (isProgram && isReadOnOpening(object.name))
            return base::failure(
                ErrorKind::Input,
                Text::tr("%1 would have to run a program of its own to be read. Hedgerow doesn't. "
                         "Ask for a copy with plain tables.")
                    .arg(file.name),
                object.name);
    }
    if (schema->writeAheadLog)
        notes += Text::tr("%1 was open in another program when it was copied; its last changes may "
                          "be missing.")
                     .arg(file.name);
    return {};
}

} // namespace hedgerow::geo
