// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/capture_sql.h"

namespace hedgerow::store {

namespace {

/// Texts of one table that its triggers are put together from.
struct Parts
{
    explicit Parts(const TableShape& of)
        : shape(of), table(quoted(of.name)), bin(quoted(of.binName())), name(literal(of.name)),
          columns(of.columnNames().join(u','))
    {
    }
    [[nodiscard]] QString prefixed(const char* with) const
    {
        QStringList names = shape.columnNames();
        for (QString& column : names)
            column.prepend(QLatin1StringView(with));
        return names.join(u',');
    }
    [[nodiscard]] NamedSql trigger(const char* suffix, const QString& when, const QString& body) const
    {
        const QString trigger = QStringLiteral("hedgerow_%1_%2").arg(shape.name, QLatin1StringView(suffix));
        return {trigger, QStringLiteral("CREATE TRIGGER %1 %2 BEGIN\n%3END").arg(quoted(trigger), when, body)};
    }

    const TableShape& shape;
    QString table, bin, name, columns;
};

NamedSql updateTrigger(const Parts& p)
{
    QStringList arms;
    for (const Column& column : p.shape.columns)
        arms.append(QStringLiteral("SELECT %1, OLD.uuid, %2, OLD.%3, NEW.%3 WHERE OLD.%3 IS NOT NEW.%3")
                        .arg(p.name, literal(column.name), quoted(column.name)));
    return p.trigger("update",
        QStringLiteral("AFTER UPDATE ON %1 WHEN (SELECT mute FROM hedgerow_here)=0").arg(p.table),
        QStringLiteral("  INSERT INTO hedgerow_change\n  ") + arms.join(QStringLiteral("\n  UNION ALL "))
            + QStringLiteral(";\n"));
}

NamedSql deleteTrigger(const Parts& p)
{
    return p.trigger("delete",
        QStringLiteral("AFTER DELETE ON %1 WHEN (SELECT mute FROM hedgerow_here)=0").arg(p.table),
        QStringLiteral("  INSERT INTO %1(fid,uuid,%2) VALUES(OLD.fid,OLD.uuid,%3);\n"
                       "  INSERT INTO hedgerow_change VALUES(%4,OLD.uuid,'',1,0);\n")
            .arg(p.bin, p.columns, p.prefixed("OLD."), p.name));
}

/// INSERT OR REPLACE takes a row away without a DELETE trigger, so a copy of it is held first, under
/// a uuid that begins with '!'. A copy and not a move: a plain INSERT with a taken fid must fail.
NamedSql holdTrigger(const Parts& p)
{
    return p.trigger("hold",
        QStringLiteral("BEFORE INSERT ON %1 WHEN EXISTS(SELECT 1 FROM %1 WHERE fid=NEW.fid)").arg(p.table),
        QStringLiteral("  DELETE FROM %1 WHERE uuid>='!' AND uuid<'\"';\n"
                       "  INSERT INTO %1(fid,uuid,%2) SELECT fid,'!'||uuid,%2 FROM %3 WHERE fid=NEW.fid;\n")
            .arg(p.bin, p.columns, p.table));
}

/// A row of another program: who is it? The held row of its fid, a row of the bin, or newly born.
NamedSql insertTrigger(const Parts& p)
{
    const QString held = QStringLiteral("uuid>='!' AND uuid<'\"' AND fid=NEW.fid");
    const QString known = QStringLiteral("(SELECT replace(uuid,'!','') FROM %1 WHERE uuid=NEW.uuid OR (%2 "
                                         "AND coalesce(NEW.uuid,substr(uuid,2))=substr(uuid,2)))").arg(p.bin, held);
    const QString other = QStringLiteral("%2 AND substr(uuid,2)<>NEW.uuid AND substr(uuid,2) NOT IN "
                                         "(SELECT uuid FROM %1)").arg(p.bin, held);
    QStringList newValues;
    for (const QString& column : p.shape.columnNames())
        newValues.append(column + QStringLiteral("=NEW.") + column);

    QString body = QStringLiteral("  INSERT INTO hedgerow_begin VALUES(0);\n");
    body += QStringLiteral("  INSERT INTO hedgerow_change SELECT %1,substr(uuid,2),'',1,0 FROM %2 WHERE %3;\n"
                           "  UPDATE %2 SET uuid=substr(uuid,2) WHERE %3;\n").arg(p.name, p.bin, other);
    if (p.shape.isLayer()) // the standard trigger leaves the old box when REPLACE brings no geometry
        body += QStringLiteral("  DELETE FROM %1 WHERE id=NEW.fid AND NEW.geom IS NULL;\n")
                    .arg(quoted(p.shape.rtreeName()));
    body += QStringLiteral("  UPDATE hedgerow_here SET mute=1;\n"
                           "  UPDATE %1 SET uuid=NULL WHERE fid=NEW.fid AND NEW.uuid IS NOT NULL;\n").arg(p.table);
    body += QStringLiteral("  UPDATE %1 SET (uuid,%2)=(SELECT replace(uuid,'!',''),%2 FROM %3\n"
                           "    WHERE uuid IN (%4,'!'||%4) ORDER BY uuid DESC LIMIT 1) WHERE fid=NEW.fid AND %4 IS NOT NULL;\n")
                .arg(p.table, p.columns, p.bin, known);
    body += QStringLiteral("  UPDATE %1 SET uuid=(SELECT printf('%016x',outside) FROM hedgerow_here)||lower(hex(randomblob(8)))\n"
                           "    WHERE fid=NEW.fid AND uuid IS NULL;\n"
                           "  UPDATE hedgerow_here SET mute=0;\n").replace(QStringLiteral("%1"), p.table);
    body += QStringLiteral("  INSERT INTO hedgerow_change SELECT %1,uuid,'',0,1 FROM %2 WHERE uuid=%3;\n"
                           "  UPDATE %4 SET %5 WHERE fid=NEW.fid AND %3 IS NOT NULL;\n")
                .arg(p.name, p.bin, known, p.table, newValues.join(u','));
    body += QStringLiteral("  DELETE FROM %1 WHERE uuid IN (SELECT uuid FROM %2 WHERE fid=NEW.fid\n"
                           "    UNION SELECT '!'||uuid FROM %2 WHERE fid=NEW.fid);\n").arg(p.bin, p.table);
    return p.trigger("insert",
        QStringLiteral("AFTER INSERT ON %1 WHEN (SELECT step IS NULL AND mute=0 FROM hedgerow_here)").arg(p.table), body);
}

/// Puts the old uuid back.
NamedSql uuidTrigger(const Parts& p)
{
    return p.trigger("uuid",
        QStringLiteral("AFTER UPDATE OF uuid ON %1 WHEN NEW.uuid IS NOT OLD.uuid AND "
                       "(SELECT mute FROM hedgerow_here)=0").arg(p.table),
        QStringLiteral("  UPDATE hedgerow_here SET mute=1;\n"
                       "  UPDATE %1 SET uuid=OLD.uuid WHERE fid=NEW.fid;\n"
                       "  UPDATE hedgerow_here SET mute=0;\n").arg(p.table));
}

/// Keeps UPDATE OR REPLACE from swallowing a row.
NamedSql fidTrigger(const Parts& p)
{
    return p.trigger("fid",
        QStringLiteral("BEFORE UPDATE OF fid ON %1 WHEN NEW.fid<>OLD.fid AND "
                       "EXISTS(SELECT 1 FROM %1 WHERE fid=NEW.fid)").arg(p.table),
        QStringLiteral("  SELECT RAISE(ABORT,'another row has this fid');\n"));
}

} // namespace

QList<NamedSql> captureTriggers(const TableShape& shape)
{
    const Parts parts(shape);
    return {updateTrigger(parts), deleteTrigger(parts), holdTrigger(parts), insertTrigger(parts),
            uuidTrigger(parts), fidTrigger(parts)};
}

} // namespace hedgerow::store
