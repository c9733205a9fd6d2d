// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvaged_rows.h"

#include "base/text.h"
#include "store/backup_folder.h"
#include "store/damaged_table.h"
#include "store/document_schema.h"
#include "store/history_dropping.h"
#include "store/step_id.h"
#include "store/table_mending.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

bool isName(const QString& uuid)
{
    return model::Uuid::fromText(uuid).has_value();
}

/// The rows of a table as they were read, kept for the end: what the log says is put over them first.
QString readName(const TableShape& shape)
{
    return QStringLiteral("temp.") + quoted(QStringLiteral("read_") + shape.name);
}

QString sentenceOfLoss(const model::RecordType& type, qint64 lost)
{
    const QString many = QCoreApplication::translate("Record", lost == 1 ? type.one : type.many);
    return Text::tr("%1 %2 couldn't be saved.").arg(lost).arg(many);
}

} // namespace

SalvagedRows::SalvagedRows(Connection& to, const DamagedFile& from, const std::optional<Backup>& backup, base::Job& job)
    : to_(to), from_(from), backup_(backup), job_(job)
{
}

void SalvagedRows::takeAll()
{
    takeOwnTables();
    takeIdentity();
    int done = 0;
    for (const model::RecordType& type : model::schema()) {
        job_.report(done++, model::TableCount, Text::tr("Saving what can be read"));
        if (!job_.stopped())
            takeTable(type);
    }
    takeBlobs();
}

void SalvagedRows::takeOwnTables()
{
    for (const char* name : {"hedgerow_replica", "hedgerow_step", "hedgerow_log"}) {
        const QString table = QString::fromLatin1(name);
        QStringList columns;
        for (const Column& column : columnsIn(to_, QStringLiteral("main"), table))
            if (column.name != u"n")
                columns.append(quoted(column.name));
        const QStringList marks(columns.size(), QStringLiteral("?"));
        const QString into = QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) ").arg(table, columns.join(u','));
        Statement insert(to_, into + QStringLiteral("VALUES(%1)").arg(marks.join(u',')));
        logIsWhole_ &= readAroundDamage(from_.connection(), {table, columns, highestRow(table)}, [&](const Statement& row) {
            for (int i = 0; i < columns.size(); ++i)
                insert.bind(i + 1, row.value(i));
            insert.run();
        });
        if (backup_)
            to_.run(into + QStringLiteral("SELECT %2 FROM backup.%1").arg(table, columns.join(u',')));
    }
}

void SalvagedRows::takeIdentity()
{
    const qint64 known = readable(from_.connection(), QStringLiteral("SELECT replica FROM hedgerow_here")).toLongLong();
    const qint64 replica = known > 0 ? known : randomId();
    Statement(to_, QStringLiteral("INSERT OR IGNORE INTO hedgerow_replica(id,since) VALUES(?,?)"))
        .bind(1, replica)
        .bind(2, instantText(QDateTime::currentDateTimeUtc()))
        .run();
    Statement(to_, QStringLiteral("INSERT INTO hedgerow_here(format,document,replica,last) VALUES(?,?,?,"
                                  "(SELECT coalesce(max(id),0) FROM hedgerow_step))"))
        .bind(1, DocumentFormat)
        .bind(2, from_.documentId())
        .bind(3, replica)
        .run();
}

qint64 SalvagedRows::highestRow(const QString& table)
{
    const QString highest = readable(from_.connection(), QStringLiteral("SELECT max(rowid) FROM ") + quoted(table));
    return highest.isEmpty()
        ? readable(from_.connection(), QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name=") + literal(table)).toLongLong()
        : highest.toLongLong();
}

void SalvagedRows::takeTable(const model::RecordType& type)
{
    TableShape shape = describedShape(type);
    try { // columns that other programs or a newer Hedgerow have added
        for (const Column& column : actualShape(from_.connection(), type).columns)
            if (!shape.columns.contains(column))
                addColumn(to_, shape, column);
    } catch (const SqlError&) {
        // Then only ours can be saved.
    }
    shape = actualShape(to_, type);
    tables_[type.table].name = shape.name;
    takeRows(shape, shape.binName());
    takeRows(shape, shape.name);
    to_.run(QStringLiteral("DELETE FROM %2 WHERE uuid IN (SELECT uuid FROM %1)").arg(quoted(shape.name), quoted(shape.binName())));
    to_.run(QStringLiteral("CREATE TABLE %1 AS SELECT *,0 AS dead FROM main.%2 UNION ALL SELECT *,1 FROM main.%3")
                .arg(readName(shape), quoted(shape.name), quoted(shape.binName())));
    to_.run(QStringLiteral("CREATE INDEX temp.%1 ON %2(uuid)")
                .arg(quoted(QStringLiteral("read_%1_uuid").arg(shape.name)), quoted(QStringLiteral("read_") + shape.name)));
    tables_[type.table].read = to_.integer(QStringLiteral("SELECT count(*) FROM ") + quoted(shape.name));
    if (backup_)
        takeFromBackup(shape);
    takeIndexed(shape);
}

void SalvagedRows::takeRows(const TableShape& shape, const QString& table)
{
    QStringList names{QStringLiteral("uuid"), QStringLiteral("fid")};
    QStringList present;
    try {
        for (const Column& column : columnsIn(from_.connection(), QStringLiteral("main"), table))
            present.append(column.name);
    } catch (const SqlError&) {
        return;
    }
    for (const Column& column : shape.columns)
        if (present.contains(column.name))
            names.append(column.name);
    QStringList columns;
    for (const QString& name : names)
        columns.append(quoted(name));
    const QStringList marks(columns.size(), QStringLiteral("?"));
    Statement insert(to_, QStringLiteral("INSERT OR IGNORE INTO main.%1(%2) VALUES(%3)")
                              .arg(quoted(table), columns.join(u','), marks.join(u',')));
    Statement known(to_, QStringLiteral("SELECT 1 FROM main.%1 WHERE uuid=?").arg(quoted(table)));
    (void)readAroundDamage(from_.connection(), {table, columns, highestRow(table)}, [&](const Statement& row) {
        const bool isNew = isName(row.text(0)) && !known.bind(1, row.text(0)).next();
        known.reset();
        if (!isNew) // a torn page can give rubbish, and the same row twice
            return;
        for (int i = 0; i < columns.size(); ++i)
            insert.bind(i + 1, row.value(i));
        insert.run();
    });
}

void SalvagedRows::takeFromBackup(const TableShape& shape)
{
    for (const QString& table : {shape.name, shape.binName()}) {
        if (!hasTable(to_, QStringLiteral("backup"), table))
            continue;
        QStringList columns;
        const QList<Column> present = columnsIn(to_, QStringLiteral("main"), table);
        for (const Column& column : columnsIn(to_, QStringLiteral("backup"), table))
            if (present.contains(column) && column.name != u"fid")
                columns.append(quoted(column.name));
        to_.run(QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM backup.%1 WHERE uuid NOT IN (SELECT uuid FROM main.%3 "
                               "UNION SELECT uuid FROM main.%4)")
                    .arg(quoted(table), columns.join(u','), quoted(shape.name), quoted(shape.binName())));
        saved_.fromBackup += table == shape.name ? to_.changedRows() : 0;
    }
}

/// The index by name may be whole where the rows aren't: it says which there were.
void SalvagedRows::takeIndexed(const TableShape& shape)
{
    const QString expected = QStringLiteral("temp.") + quoted(QStringLiteral("expected_") + shape.name);
    to_.run(QStringLiteral("CREATE TABLE %1(uuid TEXT PRIMARY KEY)").arg(expected));
    Statement insert(to_, QStringLiteral("INSERT OR IGNORE INTO %1 VALUES(?)").arg(expected));
    for (const char* order : {"ASC", "DESC"})
        try {
            Statement index(from_.connection(), QStringLiteral("SELECT uuid FROM %1 INDEXED BY %2 ORDER BY uuid %3")
                .arg(quoted(shape.name), quoted(QStringLiteral("hedgerow_%1_uuid").arg(shape.name)), QLatin1StringView(order)));
            while (index.next())
                if (isName(index.text(0)))
                    insert.bind(1, index.text(0)).run();
            break;
        } catch (const SqlError&) {
            // From the other end, then, as far as that goes.
        }
}

void SalvagedRows::takeBlobs()
{
    Statement insert(to_, QStringLiteral("INSERT OR IGNORE INTO hedgerow_blob(hash,bytes) VALUES(?,?)"));
    const QString table = QStringLiteral("hedgerow_blob");
    (void)readAroundDamage(from_.connection(),
        {table, {QStringLiteral("hash"), QStringLiteral("bytes")}, highestRow(table)}, [&](const Statement& row) {
            const QByteArray bytes = row.bytes(1);
            if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == row.bytes(0))
                insert.bind(1, row.bytes(0)).bind(2, bytes).run();
        });
    QByteArray wanted;
    Statement used(to_, QStringLiteral("SELECT * FROM (%1)").arg(hashesInUse()));
    while (used.next())
        wanted.append(QByteArray::fromHex(used.text(0).toLatin1()));
    used.reset();
    saved_.photos = wanted.size() / HashBytes;
    const BlobFolder beside = backup_ ? blobsBeside(backup_->path) : blobsIn(backupFolder(from_.documentId()));
    saved_.savedPhotos = saved_.photos - beside.addTo(to_, wanted);
}

void SalvagedRows::writeWhatWasRead(StepWriting& step)
{
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(to_, type);
        const QString table = quoted(shape.name), bin = quoted(shape.binName()), read = readName(shape);
        const QString columns = shape.columnNames().join(u',');
        to_.run(QStringLiteral("CREATE TEMP TABLE alive AS SELECT uuid FROM main.%1 WHERE uuid IN (SELECT uuid FROM %2 WHERE dead=0)")
                    .arg(bin, read));
        to_.run(QStringLiteral("INSERT INTO main.%1(uuid,%2) SELECT uuid,%2 FROM main.%3 WHERE uuid IN (SELECT uuid FROM temp.alive);"
                               "DELETE FROM main.%3 WHERE uuid IN (SELECT uuid FROM temp.alive);"
                               "INSERT INTO hedgerow_change SELECT %4,uuid,'',0,1 FROM temp.alive; DROP TABLE temp.alive")
                    .arg(table, columns, bin, literal(shape.name)));
        to_.run(QStringLiteral("UPDATE main.%1 SET (%2)=(SELECT %2 FROM %3 r WHERE r.uuid=main.%1.uuid) "
                               "WHERE uuid IN (SELECT uuid FROM %3)").arg(table, columns, read));
        to_.run(QStringLiteral("DELETE FROM main.%1 WHERE uuid IN (SELECT uuid FROM %2 WHERE dead=1)").arg(table, read));
        step.touched(type.table, StepWriting::Touch::Shapes);
    }
}

void SalvagedRows::writeWhatOnlyTheLogKnows(StepWriting& step)
{
    const QString born = QStringLiteral("%1").arg(step.id(), 16, 16, QLatin1Char('0'));
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(to_, type);
        const QString table = quoted(shape.name);
        QStringList gone;
        Statement known(to_, QStringLiteral("SELECT DISTINCT row FROM hedgerow_log WHERE tbl=? AND row NOT IN (SELECT uuid FROM "
                                            "%1 UNION SELECT uuid FROM %2)").arg(table, quoted(shape.binName())));
        known.bind(1, shape.name);
        while (known.next())
            gone.append(known.text(0));
        known.reset();
        for (const QString& row : gone) {
            const bool dead = to_.integer(QStringLiteral("SELECT count(*) FROM hedgerow_log WHERE row=%1 AND field='' AND head=1 "
                                                         "AND value=0").arg(literal(row))) > 0;
            if (!dead) {
                const QString name = born + QStringLiteral("%1").arg(static_cast<quint64>(randomId()), 16, 16, QLatin1Char('0'));
                to_.run(QStringLiteral("INSERT INTO %1(uuid) VALUES(%2)").arg(table, literal(name)));
                // A birth: not logged, since the cells are the row's first ones.
                to_.run(QStringLiteral("UPDATE hedgerow_here SET mute=1"));
                for (const Column& column : shape.columns)
                    to_.run(QStringLiteral("UPDATE %1 SET %2=(SELECT value FROM hedgerow_log WHERE row=%3 AND field=%4 AND head=1) "
                                           "WHERE uuid=%5").arg(table, quoted(column.name), literal(row), literal(column.name),
                                               literal(name)));
                to_.run(QStringLiteral("UPDATE hedgerow_here SET mute=0"));
                ++saved_.fromHistory;
            }
            to_.run(QStringLiteral("DELETE FROM hedgerow_log WHERE row=%1").arg(literal(row)));
        }
    }
}

Salvaged SalvagedRows::account()
{
    for (const model::RecordType& type : model::schema()) {
        SalvagedTable& table = tables_[type.table];
        const QString name = quoted(table.name), expected = QStringLiteral("temp.") + quoted(QStringLiteral("expected_") + table.name);
        const QString bin = quoted(QStringLiteral("hedgerow_bin_") + table.name);
        table.saved = to_.integer(QStringLiteral("SELECT count(*) FROM main.") + name);
        const qint64 lost = to_.integer(QStringLiteral("SELECT count(*) FROM %1 WHERE uuid NOT IN (SELECT uuid FROM main.%2 UNION "
                                                       "SELECT uuid FROM main.%3)").arg(expected, name, bin));
        table.rows = table.saved + lost;
        if (lost > 0)
            saved_.lost.append(sentenceOfLoss(type, lost));
        if (table.rows > 0)
            saved_.tables.push_back(table);
    }
    if (saved_.savedPhotos < saved_.photos)
        saved_.lost.append(Text::tr("%n photo(s) or file(s) couldn't be saved.", nullptr,
            static_cast<int>(saved_.photos - saved_.savedPhotos)));
    if (saved_.fromHistory > 0)
        saved_.lost.append(Text::tr("%n record(s) are known only by what was changed in them since they were made.", nullptr,
            static_cast<int>(saved_.fromHistory)));
    if (!logIsWhole_ && !backup_)
        saved_.lost.append(Text::tr("Some of the history couldn't be saved."));
    return saved_;
}

} // namespace hedgerow::store
