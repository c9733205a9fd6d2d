// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_sql.h"

namespace hedgerow::store {

namespace {

/// A step id of now: centiseconds since 2020 and 25 random bits.
QString nowId()
{
    return QStringLiteral("(CAST((julianday('now')-2458849.5)*8640000 AS INTEGER) << 25) | (random() & 33554431)");
}

NamedSql beginTrigger()
{
    const QString name = QStringLiteral("hedgerow_begin_insert");
    return {name, QStringLiteral(R"(CREATE TRIGGER %1 INSTEAD OF INSERT ON hedgerow_begin
WHEN (SELECT step IS NULL AND (outside IS NULL OR abs(julianday('now')-outside_at) > 0.5/86400) FROM hedgerow_here)
BEGIN
  UPDATE hedgerow_here SET last = max(last+1+(random()&33554431), %2), outside = NULL
    WHERE outside IS NULL OR abs(julianday('now')-outside_at) > 2.0/86400;
  UPDATE hedgerow_here SET outside = coalesce(outside,last), outside_at = julianday('now');
  INSERT INTO hedgerow_step(id,replica,kind,at) SELECT outside, replica, 'outside',
    strftime('%Y-%m-%dT%H:%M:%fZ','now') FROM hedgerow_here
    WHERE NOT EXISTS(SELECT 1 FROM hedgerow_step WHERE id = outside);
END)").replace(QStringLiteral("%1"), name).replace(QStringLiteral("%2"), nowId())};
}

NamedSql changeTrigger()
{
    return {QStringLiteral("hedgerow_change_insert"),
        QStringLiteral(R"(CREATE TRIGGER hedgerow_change_insert INSTEAD OF INSERT ON hedgerow_change BEGIN
  INSERT INTO hedgerow_begin VALUES(0);
  INSERT INTO hedgerow_log(id,step,tbl,row,field,base,old,value,head) VALUES(
    random() & 9223372036854775807, (SELECT coalesce(step,outside) FROM hedgerow_here),
    NEW.tbl, NEW.row, NEW.field,
    (SELECT id FROM hedgerow_log WHERE row=NEW.row AND field=NEW.field AND head=1), NEW.old, NEW.value, 1);
  UPDATE hedgerow_log SET head=NULL
    WHERE id IN (SELECT base FROM hedgerow_log WHERE n=last_insert_rowid());
END)")};
}

/// Twins of the shown value are replaced with it (kind 2), conflicts that are now equal become
/// twins, and a delete writes down which heads it has seen (kind 1).
NamedSql moreTrigger()
{
    return {QStringLiteral("hedgerow_change_more"),
        QStringLiteral(R"(CREATE TRIGGER hedgerow_change_more INSTEAD OF INSERT ON hedgerow_change
WHEN NEW.field='' OR EXISTS(SELECT 1 FROM hedgerow_log WHERE row=NEW.row AND field=NEW.field AND head>1)
BEGIN
  INSERT INTO hedgerow_begin VALUES(0);
  INSERT INTO hedgerow_log(id,step,tbl,row,field,base,kind) SELECT random()&9223372036854775807,
    (SELECT coalesce(step,outside) FROM hedgerow_here), tbl,row,field,id,2
    FROM hedgerow_log WHERE row=NEW.row AND field=NEW.field AND head=2;
  UPDATE hedgerow_log SET head=NULL WHERE row=NEW.row AND field=NEW.field AND head=2;
  UPDATE hedgerow_log SET head=2 WHERE row=NEW.row AND field=NEW.field AND head=3 AND value IS NEW.value;
  INSERT INTO hedgerow_log(id,step,tbl,row,field,base,kind) SELECT random()&9223372036854775807,
    (SELECT coalesce(step,outside) FROM hedgerow_here), tbl,row,field,id,1 FROM hedgerow_log e
    WHERE NEW.field='' AND NEW.value=0 AND row=NEW.row AND field<>'' AND head>0
      AND NOT EXISTS(SELECT 1 FROM hedgerow_log c
                     WHERE c.row=e.row AND c.field=e.field AND c.kind=1 AND c.base=e.id);
END)")};
}

} // namespace

QStringList createOwnTables()
{
    return {
        QStringLiteral(R"(CREATE TABLE hedgerow_here(format INTEGER NOT NULL, document TEXT NOT NULL, replica INTEGER NOT NULL,
  step INTEGER,                    -- set only inside a transaction of Hedgerow
  mute INTEGER NOT NULL DEFAULT 0, -- 1: capture stands still (merge, restore)
  last INTEGER NOT NULL DEFAULT 0, -- clock: greatest step id made or taken in
  outside INTEGER, outside_at REAL NOT NULL DEFAULT 0))"),
        QStringLiteral("CREATE TABLE hedgerow_replica(id INTEGER PRIMARY KEY, name TEXT, machine TEXT, since TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE hedgerow_step(id INTEGER PRIMARY KEY, replica INTEGER NOT NULL, author TEXT, "
                       "kind TEXT NOT NULL, title TEXT, of INTEGER, at TEXT NOT NULL)"),
        QStringLiteral(R"(CREATE TABLE hedgerow_log(
  n INTEGER PRIMARY KEY,            -- order of arrival in this copy, not merged
  id INTEGER NOT NULL UNIQUE, step INTEGER NOT NULL,
  tbl TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL,   -- field '' = the row's existence
  base INTEGER,                     -- the entry this one replaces; NULL: the value at birth
  kind INTEGER NOT NULL DEFAULT 0,  -- 0 change, 1 seen by a delete, 2 settled
  old, value,                       -- no type: bytes and type as in the row
  head INTEGER))"), // derived: 1 shown, 2 twin (same value), 3 conflict, NULL replaced
        QStringLiteral("CREATE INDEX hedgerow_log_cell ON hedgerow_log(row, field, head)"),
        QStringLiteral("CREATE INDEX hedgerow_log_open ON hedgerow_log(head) WHERE head > 1"),
        QStringLiteral("CREATE INDEX hedgerow_log_step ON hedgerow_log(step)"),
        QStringLiteral("CREATE TABLE hedgerow_blob(id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL)"),
    };
}

QList<NamedSql> ownViews()
{
    return {
        {QStringLiteral("hedgerow_begin"),
            QStringLiteral("CREATE VIEW hedgerow_begin AS SELECT outside FROM hedgerow_here WHERE 0")},
        {QStringLiteral("hedgerow_change"),
            QStringLiteral("CREATE VIEW hedgerow_change AS SELECT tbl,row,field,old,value FROM hedgerow_log WHERE 0")},
    };
}

QList<NamedSql> logTriggers()
{
    return {beginTrigger(), changeTrigger(), moreTrigger()};
}

} // namespace hedgerow::store
