// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_revival.h"

#include "store/statement.h"
#include "store/table_mending.h"

#include <algorithm>

namespace hedgerow::store {

namespace {

const model::RecordType& typeOf(const RowName& row)
{
    return model::recordType(row.table);
}

} // namespace

bool RowRevival::find(RowName row)
{
    const TableShape shape = describedShape(typeOf(row));
    if (!hasTable(connection_, QStringLiteral("backup"), shape.name) || !isIn("backup", shape.name, row.id.toText()))
        return false;
    if (typeOf(row).indexOf(u"name") >= 0) {
        Statement name(connection_, QStringLiteral("SELECT name FROM backup.%1 WHERE uuid=?").arg(quoted(shape.name)));
        if (name.bind(1, row.id.toText()).next())
            name_ = name.text(0);
    }
    add(row);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        addReferring(rows_[i]);
    own_ = rows_.size();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        addReferredTo(rows_[i]);
    return true;
}

std::vector<RowName> RowRevival::bringBack(StepWriting& writing)
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const RowName& row = rows_[i];
        const TableShape shape = actualShape(connection_, typeOf(row));
        const QString uuid = row.id.toText();
        if (!isIn("main", shape.name, uuid)) {
            if (!isIn("main", shape.binName(), uuid))
                takeIntoBin(shape, uuid);
            revive(shape, uuid);
        }
        if (i < own_)
            putValues(shape, uuid);
        writing.touched(row.table, StepWriting::Touch::Shapes);
    }
    return rows_;
}

bool RowRevival::isIn(const char* database, const QString& table, const QString& uuid)
{
    Statement found(connection_, QStringLiteral("SELECT 1 FROM %1.%2 WHERE uuid=?").arg(QLatin1StringView(database), quoted(table)));
    return found.bind(1, uuid).next();
}

void RowRevival::add(RowName row)
{
    const auto same = [&](const RowName& one) { return one.table == row.table && one.id == row.id; };
    if (std::ranges::none_of(rows_, same))
        rows_.push_back(row);
}

void RowRevival::addReferring(RowName row)
{
    for (const model::RecordType& type : model::schema()) {
        const QString table = QString::fromLatin1(type.name);
        const QList<Column> columns = columnsIn(connection_, QStringLiteral("backup"), table);
        for (const model::Field& field : type.fields) {
            const QString column = QString::fromLatin1(field.name);
            if (field.refersTo != row.table || std::ranges::none_of(columns, [&](const Column& c) { return c.name == column; }))
                continue;
            Statement referring(connection_, QStringLiteral("SELECT uuid FROM backup.%1 WHERE %2=? ORDER BY fid")
                                                 .arg(quoted(table), quoted(column)));
            referring.bind(1, row.id.toText());
            while (referring.next())
                if (const auto id = model::Uuid::fromText(referring.text(0)))
                    add({type.table, *id});
        }
    }
}

/// A photo's use without the photo would be of no use.
void RowRevival::addReferredTo(RowName row)
{
    const model::RecordType& type = typeOf(row);
    const QString table = QString::fromLatin1(type.name);
    const QList<Column> columns = columnsIn(connection_, QStringLiteral("backup"), table);
    for (const model::Field& field : type.fields) {
        const QString column = QString::fromLatin1(field.name);
        if (!field.refersTo || std::ranges::none_of(columns, [&](const Column& c) { return c.name == column; }))
            continue;
        Statement to(connection_, QStringLiteral("SELECT %2 FROM backup.%1 WHERE uuid=?").arg(quoted(table), quoted(column)));
        const auto id = to.bind(1, row.id.toText()).next() ? model::Uuid::fromText(to.text(0)) : std::nullopt;
        const QString other = QString::fromLatin1(model::recordType(*field.refersTo).name);
        if (id && !isIn("main", other, id->toText()) && isIn("backup", other, id->toText()))
            add({*field.refersTo, *id});
    }
}

/// A row that this copy has never had, or no more since it went back: with its history, as a merge
/// would take it in, but deleted for now.
void RowRevival::takeIntoBin(const TableShape& shape, const QString& uuid)
{
    const auto run = [&](const QString& sql) { Statement(connection_, sql).bind(1, uuid).run(); };
    const QString steps = QStringLiteral("SELECT step FROM backup.hedgerow_log WHERE row=?1 UNION SELECT id FROM "
                                         "backup.hedgerow_step WHERE printf('%016x',id)=substr(?1,1,16)");
    run(QStringLiteral("INSERT INTO main.hedgerow_replica SELECT * FROM backup.hedgerow_replica WHERE id IN (SELECT replica "
                       "FROM backup.hedgerow_step WHERE id IN (") + steps
        + QStringLiteral(")) AND id NOT IN (SELECT id FROM main.hedgerow_replica)"));
    run(QStringLiteral("INSERT INTO main.hedgerow_step SELECT * FROM backup.hedgerow_step WHERE id IN (") + steps
        + QStringLiteral(") AND id NOT IN (SELECT id FROM main.hedgerow_step)"));
    const QString entry = QStringLiteral("id,step,tbl,row,field,base,kind,old,value,head");
    run(QStringLiteral("INSERT INTO main.hedgerow_log(%1) SELECT %1 FROM backup.hedgerow_log WHERE row=?1 ORDER BY n").arg(entry));

    QStringList columns;
    const QList<Column> present = columnsIn(connection_, QStringLiteral("main"), shape.binName());
    for (const Column& column : columnsIn(connection_, QStringLiteral("backup"), shape.name))
        if (std::ranges::any_of(present, [&](const Column& one) { return one.name == column.name; }))
            columns.append(quoted(column.name));
    run(QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM backup.%3 WHERE uuid=?1")
            .arg(quoted(shape.binName()), columns.join(u','), quoted(shape.name)));
}

void RowRevival::revive(const TableShape& shape, const QString& uuid)
{
    const QString columns = shape.columnNames().join(u',');
    Statement(connection_, QStringLiteral(
        "INSERT INTO main.%1(fid,uuid,%2) SELECT CASE WHEN fid IN (SELECT fid FROM main.%1) THEN NULL ELSE fid END,uuid,%2 "
        "FROM main.%3 WHERE uuid=?").arg(quoted(shape.name), columns, quoted(shape.binName())))
        .bind(1, uuid)
        .run();
    Statement(connection_, QStringLiteral("DELETE FROM main.%1 WHERE uuid=?").arg(quoted(shape.binName()))).bind(1, uuid).run();
    Statement(connection_, QStringLiteral("INSERT INTO hedgerow_change VALUES(?,?,'',0,1)"))
        .bind(1, shape.name)
        .bind(2, uuid)
        .run();
}

/// The triggers log what differs, cell by cell.
void RowRevival::putValues(const TableShape& shape, const QString& uuid)
{
    QStringList names;
    for (const Column& column : columnsIn(connection_, QStringLiteral("backup"), shape.name))
        if (shape.columns.contains(column))
            names.append(quoted(column.name));
    const QString columns = names.join(u',');
    Statement(connection_, QStringLiteral("UPDATE main.%1 SET (%2)=(SELECT %2 FROM backup.%1 WHERE uuid=?1) WHERE uuid=?1")
                               .arg(quoted(shape.name), columns))
        .bind(1, uuid)
        .run();
}

} // namespace hedgerow::store
