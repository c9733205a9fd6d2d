// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_union.h"

#include "base/text.h"
#include "store/copy_counting.h"
#include "store/geopackage_sql.h"
#include "store/heads.h"
#include "store/mute.h"
#include "store/step_writing.h"
#include "store/words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hedgerow::store {

using base::ErrorKind;
using base::Text;

CopyUnion::CopyUnion(Connection& connection, QString copy)
    : connection_(connection)
    , copy_(std::move(copy))
    , tables_(tablesOfCopy(connection, copy_))
{
    connection_.run(QStringLiteral(
        "DROP TABLE IF EXISTS temp.new_row; DROP TABLE IF EXISTS temp.new_entry;"
        "CREATE TEMP TABLE new_row(uuid TEXT PRIMARY KEY, tbl TEXT, live INTEGER) WITHOUT ROWID;"
        "CREATE TEMP TABLE new_entry(id INTEGER PRIMARY KEY, step INTEGER, tbl TEXT, row TEXT, "
        "field TEXT)"));
}

CopyUnion::~CopyUnion()
{
    try {
        connection_.run(QStringLiteral(
            "DROP TABLE IF EXISTS temp.new_row; DROP TABLE IF EXISTS temp.new_entry"));
    } catch (const SqlError&) {
        // They go with the connection.
    }
}

bool CopyUnion::hasNews()
{
    const auto anyMissing = [&](const char* table, const char* key) {
        return connection_.integer(
                   QStringLiteral("SELECT EXISTS(SELECT 1 FROM %1.%2 t WHERE NOT EXISTS("
                                  "SELECT 1 FROM main.%2 WHERE %3=t.%3))")
                       .arg(copy_, QString::fromLatin1(table), QString::fromLatin1(key))) != 0;
    };
    if (anyMissing("hedgerow_log", "id") || anyMissing("hedgerow_step", "id") ||
        anyMissing("hedgerow_replica", "id") || anyMissing("hedgerow_blob", "hash"))
        return true;
    return std::ranges::any_of(tables_, [&](const CopyTable& table) {
        if (table.ours.columns.isEmpty())
            return true; // our file was made before there was such a table
        return connection_.integer(QStringLiteral("SELECT EXISTS(%1) OR EXISTS(%2)")
                                       .arg(newRows(table, true), newRows(table, false))) != 0;
    });
}

/// The names of those that the document has neither on the map nor in the bin.
QString CopyUnion::newRows(const CopyTable& table, bool live) const
{
    const QString name = quoted(table.theirs.name), bin = quoted(table.theirs.binName());
    return QStringLiteral(
               "SELECT uuid FROM %1.%2 t WHERE %3 AND NOT EXISTS(SELECT 1 FROM main.%4 "
               "WHERE uuid=t.uuid) AND NOT EXISTS(SELECT 1 FROM main.%5 WHERE uuid=t.uuid)")
        .arg(copy_, live ? name : bin, QString::fromLatin1(live ? "1" : IsRow), name, bin);
}

base::Outcome CopyUnion::take(CopyReport& report)
{
    if (auto same = sayTheSame(report); !same)
        return same;
    const QString main = QStringLiteral("main");
    const Holdings before = holdingsOf(connection_, main, tables_);
    if (!hasNews())
        report.state = CopyState::NothingNew;
    else if (auto taken = takeAll(report); !taken)
        return taken;

    const Holdings theirs = holdingsOf(connection_, copy_, tables_);
    const Holdings shared = sharedHoldings(connection_, copy_, tables_);
    const Holdings after = holdingsOf(connection_, main, tables_);
    report.theirEdits = theirs.edits();
    report.broughtEdits = broughtEntries_ + broughtRows_;
    report.knownEdits = shared.edits() - report.broughtEdits;
    lost_ = (theirs.edits() - shared.edits()) + (theirs.blobs - shared.blobs) +
            std::max<qint64>(0, before.edits() + report.broughtEdits - after.edits()) +
            std::max<qint64>(0, before.blobs + broughtBlobs_ - after.blobs);
    return {};
}

base::Outcome CopyUnion::takeAll(CopyReport& report)
{
    {
        const Mute mute(connection_);
        makeRoom(connection_, tables_);
        listWhatIsNew();
        takeSteps();
        takeRows();
        takeEntries();
        if (auto taken = takeBlobs(report); !taken)
            return taken;
        renewCells(report);
        // A program that was about to write goes on in a step of its own, later than all of these.
        connection_.run(
            QStringLiteral("UPDATE hedgerow_here SET outside=NULL, last=max(last,coalesce("
                           "(SELECT max(id) FROM %1.hedgerow_step),0))")
                .arg(copy_));
    }
    countNewRows(report);
    writeTimesAndExtents();
    tellWhoAndWhen(connection_, copy_, newEditsBySteps(), report);
    return {};
}

base::Outcome CopyUnion::sayTheSame(const CopyReport& report)
{
    const qint64 entry = connection_.integer(
        QStringLiteral("SELECT t.id FROM %1.hedgerow_log t JOIN main.hedgerow_log m ON m.id=t.id "
                       "WHERE (m.step,m.tbl,m.row,m.field,m.kind)"
                       "<>(t.step,t.tbl,t.row,t.field,t.kind) OR m.base IS NOT t.base OR m.old IS "
                       "NOT t.old OR m.value IS NOT t.value LIMIT 1")
            .arg(copy_));
    const qint64 step = connection_.integer(
        QStringLiteral("SELECT t.id FROM %1.hedgerow_step t JOIN main.hedgerow_step m ON m.id=t.id "
                       "WHERE (m.replica,m.kind,m.at)"
                       "<>(t.replica,t.kind,t.at) OR m.author IS NOT t.author OR m.title IS NOT "
                       "t.title OR m.of IS NOT t.of LIMIT 1")
            .arg(copy_));
    if (entry == 0 && step == 0)
        return {};
    return base::failure(ErrorKind::Input,
                         Text::tr("%1 tells another story about a change than your map does, so "
                                  "one of the two was altered by hand or "
                                  "is damaged. Nothing was merged.")
                             .arg(fileName(report.path)),
                         entry ? QStringLiteral("entry %1").arg(entry)
                               : QStringLiteral("step %1").arg(step));
}

void CopyUnion::listWhatIsNew()
{
    for (const CopyTable& table : tables_)
        for (const bool live : {true, false})
            connection_.run(
                QStringLiteral("INSERT OR IGNORE INTO temp.new_row SELECT uuid,%1,%2 FROM (%3)")
                    .arg(literal(table.theirs.name), QString::number(live), newRows(table, live)));
    connection_.run(
        QStringLiteral(
            "INSERT INTO temp.new_entry SELECT id,step,tbl,row,field FROM %1.hedgerow_log t "
            "WHERE NOT EXISTS(SELECT 1 FROM main.hedgerow_log WHERE id=t.id)")
            .arg(copy_));
}

void CopyUnion::takeSteps()
{
    connection_.run(QStringLiteral("INSERT INTO main.hedgerow_replica(id,name,machine,since) "
                                   "SELECT id,name,machine,since FROM "
                                   "%1.hedgerow_replica t WHERE NOT EXISTS(SELECT 1 FROM "
                                   "main.hedgerow_replica WHERE id=t.id)")
                        .arg(copy_));
    connection_.run(
        QStringLiteral("INSERT INTO main.hedgerow_step(id,replica,author,kind,title,of,at) SELECT "
                       "id,replica,author,kind,"
                       "title,of,at FROM %1.hedgerow_step t WHERE NOT EXISTS(SELECT 1 FROM "
                       "main.hedgerow_step WHERE id=t.id)")
            .arg(copy_));
}

/// A row that we never had is in the copy as its entries, which we lack too, have made it.
void CopyUnion::takeRows()
{
    for (const CopyTable& table : tables_)
        for (const bool live : {true, false})
            if (const qint64 taken = takeRows(table, live); taken > 0) {
                broughtRows_ += taken;
                touchedTables_.insert(table.type->table);
            }
}

/// A fid never crosses: here the row gets one that is free.
qint64 CopyUnion::takeRows(const CopyTable& table, bool live)
{
    const QString part = live ? table.theirs.name : table.theirs.binName();
    const QStringList there = columnsOf(connection_, copy_, part);
    QStringList columns{QStringLiteral("uuid")};
    for (const Column& column : table.theirs.columns)
        if (there.contains(column.name)) // a bin may not know yet what another program added
            columns.append(quoted(column.name));
    connection_.run(
        QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM %3.%1 WHERE uuid IN ("
                       "SELECT uuid FROM temp.new_row WHERE tbl=%4 AND live=%5) ORDER BY fid")
            .arg(quoted(part), columns.join(u','), copy_, literal(table.theirs.name),
                 QString::number(live)));
    return connection_.changedRows();
}

void CopyUnion::takeEntries()
{
    connection_.run(
        QStringLiteral(
            "INSERT INTO main.hedgerow_log(id,step,tbl,row,field,base,kind,old,value,head) SELECT "
            "id,step,tbl,row,field,base,kind,old,value,"
            "CASE WHEN row IN (SELECT uuid FROM temp.new_row) THEN head END FROM %1.hedgerow_log "
            "WHERE id IN (SELECT id FROM temp.new_entry) ORDER BY n")
            .arg(copy_));
    broughtEntries_ = connection_.changedRows();
}

base::Outcome CopyUnion::takeBlobs(const CopyReport& report)
{
    Statement missing(connection_,
                      QStringLiteral("SELECT hash,bytes FROM %1.hedgerow_blob t WHERE NOT EXISTS("
                                     "SELECT 1 FROM main.hedgerow_blob WHERE hash=t.hash)")
                          .arg(copy_));
    Statement keep(connection_,
                   QStringLiteral("INSERT INTO main.hedgerow_blob(hash,bytes) VALUES(?,?)"));
    while (missing.next()) {
        const QByteArray hash = missing.bytes(0), bytes = missing.bytes(1);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
            return base::failure(ErrorKind::Input,
                                 Text::tr("A photo or file in %1 isn't what it was. Ask for the "
                                          "copy again from where it came. Nothing was merged.")
                                     .arg(fileName(report.path)),
                                 QString::fromLatin1(hash.toHex()));
        keep.bind(1, hash).bind(2, bytes).run();
        ++broughtBlobs_;
    }
    return {};
}

void CopyUnion::renewCells(CopyReport& report)
{
    Heads heads(connection_);
    struct Became
    {
        bool changed = false;
        Heads::Move move = Heads::Move::None;
    };
    std::map<std::pair<QString, QString>, Became> rows; // table, row
    Statement cells(connection_,
                    QStringLiteral("SELECT DISTINCT tbl,row,field FROM temp.new_entry "
                                   "WHERE row NOT IN (SELECT uuid FROM temp.new_row)"));
    while (cells.next()) {
        const CellName cell{cells.text(0), cells.text(1), cells.text(2)};
        const bool changed = heads.renew(cell) && !cell.field.isEmpty();
        Became& row = rows[{cell.table, cell.row}];
        row.changed = row.changed || changed;
    }
    for (auto& [name, row] : rows) {
        row.move = heads.place(name.first, name.second);
        const model::RecordType* type = model::recordType(name.first);
        const auto id = model::Uuid::fromText(name.second);
        if (!type || !id || (!row.changed && row.move == Heads::Move::None))
            continue;
        touched_.push_back({type->table, *id});
        touchedTables_.insert(type->table);
        const bool isGone = row.move == Heads::Move::ToBin;
        ++(isGone ? report.deletedRows : report.changedRows);
        if (type->table == model::Table::Places)
            (isGone ? report.deletedPlaces : report.changedPlaces).push_back(*id);
    }
}

void CopyUnion::countNewRows(CopyReport& report)
{
    Statement rows(connection_, QStringLiteral("SELECT tbl,uuid FROM temp.new_row WHERE live=1"));
    while (rows.next()) {
        const model::RecordType* type = model::recordType(rows.text(0));
        const auto id = model::Uuid::fromText(rows.text(1));
        if (!type || !id)
            continue;
        touched_.push_back({type->table, *id});
        ++report.newRows;
        if (type->table == model::Table::Places)
            report.newPlaces.push_back(*id);
        report.photos += type->table == model::Table::Photos;
    }
}

void CopyUnion::writeTimesAndExtents()
{
    const QString now = instantText(QDateTime::currentDateTimeUtc());
    for (const CopyTable& table : tables_) {
        if (!touchedTables_.contains(table.type->table))
            continue;
        writeTimeOfChange(connection_, table.ours, now);
        if (table.ours.isLayer())
            writeExtent(connection_, table.ours);
    }
}

std::map<quint64, qint64> CopyUnion::newEditsBySteps()
{
    std::map<quint64, qint64> edits;
    Statement entries(connection_,
                      QStringLiteral("SELECT step,count(*) FROM temp.new_entry GROUP BY step"));
    while (entries.next())
        edits[static_cast<quint64>(entries.integer(0))] += entries.integer(1);
    constexpr int Hexadecimal = 16;
    Statement births(
        connection_,
        QStringLiteral("SELECT substr(uuid,1,16),count(*) FROM temp.new_row GROUP BY 1"));
    while (births.next())
        edits[births.text(0).toULongLong(nullptr, Hexadecimal)] += births.integer(1);
    return edits;
}

} // namespace hedgerow::store
