// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_sql.h"

namespace hedgerow::store {

namespace {

QString columnList(const TableShape& shape)
{
    QStringList list;
    for (const Column& column : shape.columns) {
        list.append(quoted(column.name) + u' ' + column.sqlType);
        if (shape.isLayer() && column.name == u"geom")
            list.append(QStringLiteral("\"uuid\" TEXT"));
    }
    if (!shape.isLayer())
        list.prepend(QStringLiteral("\"uuid\" TEXT"));
    return list.join(QStringLiteral(", "));
}

} // namespace

QStringList createTable(const TableShape& shape)
{
    return {
        QStringLiteral("CREATE TABLE %1 (\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, %2)")
            .arg(quoted(shape.name), columnList(shape)),
        QStringLiteral("CREATE INDEX %1 ON %2(\"uuid\")")
            .arg(quoted(QStringLiteral("hedgerow_%1_uuid").arg(shape.name)), quoted(shape.name)),
    };
}

QString createBin(const TableShape& shape)
{
    return QStringLiteral("CREATE TABLE %1 (\"fid\" INTEGER, %2)")
        .arg(quoted(shape.binName()),
            columnList(shape).replace(QStringLiteral("\"uuid\" TEXT"), QStringLiteral("\"uuid\" TEXT PRIMARY KEY")));
}

QString createRtree(const TableShape& layer)
{
    return QStringLiteral("CREATE VIRTUAL TABLE %1 USING rtree(id, minx, maxx, miny, maxy)")
        .arg(quoted(layer.rtreeName()));
}

QString fillRtree(const TableShape& layer)
{
    return QStringLiteral("INSERT INTO %1 SELECT fid,ST_MinX(geom),ST_MaxX(geom),ST_MinY(geom),ST_MaxY(geom) "
                          "FROM %2 WHERE geom NOTNULL AND NOT ST_IsEmpty(geom)")
        .arg(quoted(layer.rtreeName()), quoted(layer.name));
}

QList<NamedSql> rtreeTriggers(const TableShape& layer)
{
    const QString tree = quoted(layer.rtreeName());
    const QString put = QStringLiteral("INSERT OR REPLACE INTO %1 VALUES (NEW.\"fid\","
                                       "ST_MinX(NEW.\"geom\"), ST_MaxX(NEW.\"geom\"),"
                                       "ST_MinY(NEW.\"geom\"), ST_MaxY(NEW.\"geom\"));").arg(tree);
    const QString drop = QStringLiteral("DELETE FROM %1 WHERE id = OLD.\"fid\";").arg(tree);
    const QString full = QStringLiteral("(NEW.\"geom\" NOTNULL AND NOT ST_IsEmpty(NEW.\"geom\"))");
    const QString empty = QStringLiteral("(NEW.\"geom\" ISNULL OR ST_IsEmpty(NEW.\"geom\"))");
    const QString same = QStringLiteral("OLD.\"fid\" = NEW.\"fid\" AND ");
    const QString other = QStringLiteral("OLD.\"fid\" != NEW.\"fid\" AND ");
    QList<NamedSql> triggers;
    const auto add = [&](const char* suffix, const char* event, const QString& when, const QString& body) {
        const QString name = layer.rtreeName() + u'_' + QLatin1StringView(suffix);
        triggers.append({name, QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 WHEN %4 BEGIN %5 END")
            .arg(quoted(name), QLatin1StringView(event), quoted(layer.name), when, body)});
    };
    add("insert", "INSERT", QStringLiteral("(new.\"geom\" NOT NULL AND NOT ST_IsEmpty(NEW.\"geom\"))"), put);
    add("update1", "UPDATE OF \"geom\"", same + full, put);
    add("update2", "UPDATE OF \"geom\"", same + empty, drop);
    add("update3", "UPDATE", other + full, drop + u' ' + put);
    add("update4", "UPDATE", other + empty,
        QStringLiteral("DELETE FROM %1 WHERE id IN (OLD.\"fid\", NEW.\"fid\");").arg(tree));
    add("delete", "DELETE", QStringLiteral("old.\"geom\" NOT NULL"), drop);
    return triggers;
}

} // namespace hedgerow::store
