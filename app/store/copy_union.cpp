// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copy_union.h"

#include "base/text.h"
#include "store/capture_sql.h"
#include "store/geopackage_sql.h"
#include "store/heads.h"
#include "store/mute.h"
#include "store/step_writing.h"
#include "store/table_sql.h"
#include "store/words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

/// Leftovers of another program's INSERT OR IGNORE are no rows.
constexpr auto IsRow = "NOT (uuid>='!' AND uuid<'\"')";

void addColumn(Connection& connection, const QString& table, const Column& column)
{
    connection.run(QStringLiteral("ALTER TABLE main.%1 ADD COLUMN %2 %3").arg(quoted(table), quoted(column.name), column.sqlType));
}

QString list(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names)
        all.append(quoted(name));
    return all.join(u',');
}

} // namespace

CopyUnion::CopyUnion(Connection& connection, QString copy) : connection_(connection), copy_(std::move(copy))
{
    for (const model::RecordType& type : model::schema())
        if (TableShape theirs = actualShape(connection, type, copy_); !theirs.columns.isEmpty())
            tables_.push_back({&type, actualShape(connection, type), std::move(theirs)});
    connection_.run(QStringLiteral(
        "DROP TABLE IF EXISTS temp.new_row; DROP TABLE IF EXISTS temp.new_entry;"
        "CREATE TEMP TABLE new_row(uuid TEXT PRIMARY KEY, tbl TEXT, live INTEGER) WITHOUT ROWID;"
        "CREATE TEMP TABLE new_entry(id INTEGER PRIMARY KEY, step INTEGER, tbl TEXT, row TEXT, field TEXT)"));
}

CopyUnion::~CopyUnion()
{
    try {
        connection_.run(QStringLiteral("DROP TABLE IF EXISTS temp.new_row; DROP TABLE IF EXISTS temp.new_entry"));
    } catch (const SqlError&) {
        // They go with the connection.
    }
}

bool CopyUnion::hasNews()
{
    if (connection_.integer(QStringLiteral("SELECT EXISTS(SELECT 1 FROM %1.hedgerow_log t WHERE NOT EXISTS("
            "SELECT 1 FROM main.hedgerow_log WHERE id=t.id)) OR EXISTS(SELECT 1 FROM %1.hedgerow_step t WHERE NOT EXISTS("
            "SELECT 1 FROM main.hedgerow_step WHERE id=t.id)) OR EXISTS(SELECT 1 FROM %1.hedgerow_blob t WHERE NOT EXISTS("
            "SELECT 1 FROM main.hedgerow_blob WHERE hash=t.hash)) OR EXISTS(SELECT 1 FROM %1.hedgerow_replica t WHERE NOT EXISTS("
            "SELECT 1 FROM main.hedgerow_replica WHERE id=t.id))").arg(copy_)))
        return true;
    return std::ranges::any_of(tables_, [&](const Table& table) {
        if (table.ours.columns.isEmpty())
            return true; // a table that came with a later Hedgerow than the one that made our file
        const QString missing = QStringLiteral("EXISTS(SELECT 1 FROM %1 t WHERE %2 AND "
            "NOT EXISTS(SELECT 1 FROM main.%3 WHERE uuid=t.uuid) AND NOT EXISTS(SELECT 1 FROM main.%4 WHERE uuid=t.uuid))");
        return connection_.integer(QStringLiteral("SELECT %1 OR %2").arg(
            missing.arg(inCopy(table.ours.name), QStringLiteral("1"), quoted(table.ours.name), quoted(table.ours.binName())),
            missing.arg(inCopy(table.ours.binName()), QString::fromLatin1(IsRow), quoted(table.ours.name), quoted(table.ours.binName())))) != 0;
    });
}

base::Outcome CopyUnion::take(CopyReport& report)
{
    if (auto same = sayTheSame(report); !same)
        return same;
    const Counts before = counts(QStringLiteral("main"));
    if (!hasNews()) {
        report.state = CopyState::NothingNew;
        prove(report, before);
        return {};
    }
    {
        const Mute mute(connection_);
        addTables();
        addColumns();
        listWhatIsNew();
        takeSteps();
        takeRows();
        takeEntries();
        if (auto taken = takeBlobs(report); !taken)
            return taken;
        renewCells(report);
        countNewRows(report);
        // A program that was about to write goes on in a step of its own, later than all of these.
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET outside=NULL, last=max(last,coalesce("
                                       "(SELECT max(id) FROM %1.hedgerow_step),0))").arg(copy_));
    }
    writeTimesAndExtents();
    tellWhoAndWhen(report);
    prove(report, before);
    return {};
}

base::Outcome CopyUnion::sayTheSame(const CopyReport& report)
{
    const qint64 entry = connection_.integer(QStringLiteral(
        "SELECT t.id FROM %1.hedgerow_log t JOIN main.hedgerow_log m ON m.id=t.id WHERE (m.step,m.tbl,m.row,m.field,m.kind)"
        "<>(t.step,t.tbl,t.row,t.field,t.kind) OR m.base IS NOT t.base OR m.old IS NOT t.old OR m.value IS NOT t.value LIMIT 1").arg(copy_));
    const qint64 step = connection_.integer(QStringLiteral(
        "SELECT t.id FROM %1.hedgerow_step t JOIN main.hedgerow_step m ON m.id=t.id WHERE (m.replica,m.kind,m.at)"
        "<>(t.replica,t.kind,t.at) OR m.author IS NOT t.author OR m.title IS NOT t.title OR m.of IS NOT t.of LIMIT 1").arg(copy_));
    if (entry == 0 && step == 0)
        return {};
    return base::failure(ErrorKind::Input,
        Text::tr("%1 tells another story about a change than your map does, so one of the two was altered by hand or "
                 "is damaged. Nothing was merged.").arg(fileName(report.path)),
        entry ? QStringLiteral("entry %1").arg(entry) : QStringLiteral("step %1").arg(step));
}

void CopyUnion::addTables()
{
    const int srs = static_cast<int>(connection_.integer(QStringLiteral("SELECT srs FROM document")));
    for (Table& table : tables_) {
        if (!table.ours.columns.isEmpty())
            continue;
        table.ours = describedShape(*table.type);
        for (const QString& sql : createTable(table.ours))
            connection_.run(sql);
        connection_.run(createBin(table.ours));
        if (table.ours.isLayer())
            connection_.run(createRtree(table.ours));
        registerTable(connection_, table.ours, QString::fromUtf8(table.type->many), srs);
        registerOwnTable(connection_, table.ours.binName());
        for (const NamedSql& trigger : captureTriggers(table.ours) + (table.ours.isLayer() ? rtreeTriggers(table.ours) : QList<NamedSql>()))
            connection_.run(trigger.sql);
    }
}

void CopyUnion::addColumns()
{
    for (Table& table : tables_) {
        QStringList binned = columnsOf(connection_, QStringLiteral("main"), table.ours.binName());
        bool added = false;
        for (const Column& column : table.theirs.columns) {
            if (!table.ours.columnNames().contains(quoted(column.name))) {
                addColumn(connection_, table.ours.name, column);
                table.ours.columns.append(column);
                added = true;
            }
            if (!binned.contains(column.name))
                addColumn(connection_, table.ours.binName(), column);
        }
        if (!added)
            continue;
        for (const NamedSql& trigger : captureTriggers(table.ours)) {
            connection_.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(trigger.name));
            connection_.run(trigger.sql);
        }
    }
}

void CopyUnion::listWhatIsNew()
{
    for (const Table& table : tables_) {
        const QString name = table.ours.name, bin = table.ours.binName();
        connection_.run(QStringLiteral(
            "INSERT OR IGNORE INTO temp.new_row SELECT uuid,%1,%2 FROM %3 t WHERE NOT EXISTS(SELECT 1 FROM main.%4 WHERE uuid=t.uuid) "
            "AND NOT EXISTS(SELECT 1 FROM main.%5 WHERE uuid=t.uuid)").arg(literal(name), QStringLiteral("1"), inCopy(name), quoted(name), quoted(bin)));
        connection_.run(QStringLiteral(
            "INSERT OR IGNORE INTO temp.new_row SELECT uuid,%1,%2 FROM %3 t WHERE NOT EXISTS(SELECT 1 FROM main.%4 WHERE uuid=t.uuid) "
            "AND NOT EXISTS(SELECT 1 FROM main.%5 WHERE uuid=t.uuid) AND %6").arg(literal(name), QStringLiteral("0"), inCopy(bin), quoted(name), quoted(bin),
            QString::fromLatin1(IsRow)));
    }
    connection_.run(QStringLiteral("INSERT INTO temp.new_entry SELECT id,step,tbl,row,field FROM %1.hedgerow_log t "
                                   "WHERE NOT EXISTS(SELECT 1 FROM main.hedgerow_log WHERE id=t.id)").arg(copy_));
}

void CopyUnion::takeSteps()
{
    connection_.run(QStringLiteral("INSERT INTO main.hedgerow_replica(id,name,machine,since) SELECT id,name,machine,since FROM "
        "%1.hedgerow_replica t WHERE NOT EXISTS(SELECT 1 FROM main.hedgerow_replica WHERE id=t.id)").arg(copy_));
    connection_.run(QStringLiteral("INSERT INTO main.hedgerow_step(id,replica,author,kind,title,of,at) SELECT id,replica,author,kind,"
        "title,of,at FROM %1.hedgerow_step t WHERE NOT EXISTS(SELECT 1 FROM main.hedgerow_step WHERE id=t.id)").arg(copy_));
}

/// A row that we never had is in the copy as its entries, which we lack too, have made it.
void CopyUnion::takeRows()
{
    for (const Table& table : tables_) {
        const QString name = table.ours.name, bin = table.ours.binName();
        const auto take = [&](const QString& from, const QStringList& there, int live) {
            QStringList columns{QStringLiteral("uuid")};
            for (const Column& column : table.theirs.columns)
                if (there.contains(column.name))
                    columns.append(column.name);
            connection_.run(QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM %3 WHERE uuid IN ("
                "SELECT uuid FROM temp.new_row WHERE tbl=%4 AND live=%5) ORDER BY fid")
                .arg(quoted(live ? name : bin), list(columns), inCopy(from), literal(name)).arg(live));
            const int taken = connection_.changedRows();
            broughtRows_ += taken;
            if (taken > 0)
                touchedTables_.insert(table.type->table);
        };
        if (!connection_.integer(QStringLiteral("SELECT EXISTS(SELECT 1 FROM temp.new_row WHERE tbl=%1)").arg(literal(name))))
            continue;
        take(name, columnsOf(connection_, copy_, name), 1);
        take(bin, columnsOf(connection_, copy_, bin), 0);
    }
}

void CopyUnion::takeEntries()
{
    connection_.run(QStringLiteral(
        "INSERT INTO main.hedgerow_log(id,step,tbl,row,field,base,kind,old,value,head) SELECT id,step,tbl,row,field,base,kind,old,value,"
        "CASE WHEN row IN (SELECT uuid FROM temp.new_row) THEN head END FROM %1.hedgerow_log "
        "WHERE id IN (SELECT id FROM temp.new_entry) ORDER BY n").arg(copy_));
    broughtEntries_ = connection_.changedRows();
}

base::Outcome CopyUnion::takeBlobs(const CopyReport& report)
{
    Statement missing(connection_, QStringLiteral("SELECT hash,bytes FROM %1.hedgerow_blob t WHERE NOT EXISTS("
                                                  "SELECT 1 FROM main.hedgerow_blob WHERE hash=t.hash)").arg(copy_));
    Statement keep(connection_, QStringLiteral("INSERT INTO main.hedgerow_blob(hash,bytes) VALUES(?,?)"));
    while (missing.next()) {
        const QByteArray hash = missing.bytes(0), bytes = missing.bytes(1);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
            return base::failure(ErrorKind::Input,
                Text::tr("A photo or file in %1 isn't what it was. Ask for the copy again from where it came. Nothing was merged.")
                    .arg(fileName(report.path)), QString::fromLatin1(hash.toHex()));
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
    Statement cells(connection_, QStringLiteral("SELECT DISTINCT tbl,row,field FROM temp.new_entry "
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
    for (const Table& table : tables_) {
        if (!touchedTables_.contains(table.type->table))
            continue;
        writeTimeOfChange(connection_, table.ours, now);
        if (table.ours.isLayer())
            writeExtent(connection_, table.ours);
    }
}

/// All that was there must be there, counted and not inferred.
void CopyUnion::prove(CopyReport& report, const Counts& before)
{
    const Counts theirs = counts(copy_), after = counts(QStringLiteral("main"));
    Counts present;
    present.entries = connection_.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_log t WHERE EXISTS("
                                                         "SELECT 1 FROM main.hedgerow_log WHERE id=t.id)").arg(copy_));
    present.blobs = connection_.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_blob t WHERE EXISTS("
                                                       "SELECT 1 FROM main.hedgerow_blob WHERE hash=t.hash)").arg(copy_));
    for (const Table& table : tables_)
        for (const QString& part : {table.ours.name, table.ours.binName()})
            present.rows += connection_.integer(QStringLiteral(
                "SELECT count(*) FROM %1 t WHERE %2 AND (EXISTS(SELECT 1 FROM main.%3 WHERE uuid=t.uuid) OR EXISTS("
                "SELECT 1 FROM main.%4 WHERE uuid=t.uuid))").arg(inCopy(part), QString::fromLatin1(IsRow), quoted(table.ours.name), quoted(table.ours.binName())));
    report.theirEdits = theirs.entries + theirs.rows;
    report.broughtEdits = broughtEntries_ + broughtRows_;
    report.knownEdits = present.entries + present.rows - report.broughtEdits;
    lost_ = (theirs.entries - present.entries) + (theirs.rows - present.rows) + (theirs.blobs - present.blobs)
        + std::max<qint64>(0, before.entries + broughtEntries_ - after.entries)
        + std::max<qint64>(0, before.rows + broughtRows_ - after.rows)
        + std::max<qint64>(0, before.blobs + broughtBlobs_ - after.blobs);
}

CopyUnion::Counts CopyUnion::counts(const QString& schema)
{
    Counts counts;
    counts.entries = connection_.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_log").arg(schema));
    counts.blobs = connection_.integer(QStringLiteral("SELECT count(*) FROM %1.hedgerow_blob").arg(schema));
    for (const Table& table : tables_)
        if (schema == copy_ || !table.ours.columns.isEmpty())
            counts.rows += connection_.integer(QStringLiteral("SELECT (SELECT count(*) FROM %1.%2)+(SELECT count(*) FROM %1.%3 WHERE %4)")
                .arg(schema, quoted(table.theirs.name), quoted(table.theirs.binName()), QString::fromLatin1(IsRow)));
    return counts;
}

void CopyUnion::tellWhoAndWhen(CopyReport& report)
{
    std::map<quint64, qint64> bySteps;
    Statement entries(connection_, QStringLiteral("SELECT step,count(*) FROM temp.new_entry GROUP BY step"));
    while (entries.next())
        bySteps[static_cast<quint64>(entries.integer(0))] += entries.integer(1);
    Statement births(connection_, QStringLiteral("SELECT substr(uuid,1,16),count(*) FROM temp.new_row GROUP BY 1"));
    while (births.next())
        bySteps[births.text(0).toULongLong(nullptr, 16)] += births.integer(1);

    constexpr qint64 Day = 24 * 60 * 60;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::map<QString, qint64> byPeople;
    Statement step(connection_, QStringLiteral("SELECT author,at,(id>>25)/100 FROM %1.hedgerow_step WHERE id=?").arg(copy_));
    for (const auto& [id, count] : bySteps) {
        if (step.bindId(1, id).next()) {
            const QDateTime at = QDateTime::fromString(step.text(1), Qt::ISODateWithMs);
            const QDateTime counted(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
            byPeople[step.text(0)] += count;
            if (!report.latest.isValid() || at > report.latest)
                report.latest = at;
            report.clockWrong = report.clockWrong || at > now.addSecs(Day) || std::abs(counted.secsTo(at) - step.integer(2)) > Day;
        }
        step.reset();
    }
    byPeople.erase(QString());
    std::vector<std::pair<qint64, QString>> most;
    for (const auto& [person, count] : byPeople)
        most.emplace_back(-count, person);
    std::ranges::sort(most);
    for (const auto& [count, person] : most)
        report.by.append(person);
}

} // namespace hedgerow::store
