// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_writing.h"

#include "store/geopackage_sql.h"
#include "store/row_writing.h"
#include "store/statement.h"
#include "store/step_id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace hedgerow::store {

StepWriting::StepWriting(Connection& connection, const StepHead& head)
    : connection_(connection), at_(instantText(head.at)), bulk_(connection)
{
    const auto last = static_cast<quint64>(connection.integer(QStringLiteral("SELECT last FROM hedgerow_here")));
    id_ = nextStepId(head.at, last, QRandomGenerator::system()->generate());
    Statement(connection, QStringLiteral("INSERT INTO hedgerow_step(id,replica,author,kind,title,of,at) "
                                         "SELECT ?,replica,?,?,?,?,? FROM hedgerow_here"))
        .bindId(1, id_)
        .bind(2, model::Value::ofText(head.author))
        .bind(3, head.kind)
        .bind(4, model::Value::ofText(head.title))
        .bind(5, head.of ? model::Value(static_cast<qint64>(*head.of)) : model::Value())
        .bind(6, at_)
        .run();
    Statement(connection, QStringLiteral("UPDATE hedgerow_here SET step=?1, last=?1, outside=NULL")).bindId(1, id_).run();
}

void StepWriting::write(const model::Step& born)
{
    expect(born);
    for (const QByteArray& bytes : born.blobs())
        keepBlob(bytes);
    RowWriter rows(connection_);
    for (const model::Change& change : born.changes()) {
        if (const auto* insert = std::get_if<model::Insert>(&change)) {
            rows.insert(insert->row);
            touched(insert->row.table(), Touch::Shapes);
        } else if (const auto* set = std::get_if<model::SetField>(&change)) {
            rows.set(set->table, set->id, set->field, set->value);
            touched(set->table, Touch::Values);
        } else if (const auto* move = std::get_if<model::SetGeometry>(&change)) {
            rows.setGeometry(move->table, move->id, move->blob);
            touched(move->table, Touch::Shapes);
        } else if (const auto* remove = std::get_if<model::Remove>(&change)) {
            rows.remove(remove->table, remove->id);
            touched(remove->table, Touch::Shapes);
        }
    }
}

void StepWriting::expect(const model::Step& born)
{
    std::array<std::size_t, model::TableCount> inserts{}, shapes{};
    const auto of = [](model::Table table) { return static_cast<std::size_t>(table); };
    for (const model::Change& change : born.changes()) {
        if (const auto* insert = std::get_if<model::Insert>(&change))
            ++inserts[of(insert->row.table())];
        else if (const auto* move = std::get_if<model::SetGeometry>(&change))
            ++shapes[of(move->table)];
        else if (const auto* remove = std::get_if<model::Remove>(&change))
            ++shapes[of(remove->table)];
    }
    for (const model::RecordType& type : model::schema()) {
        bulk_.expectInserts(type, inserts[of(type.table)]);
        bulk_.expectChanges(type, shapes[of(type.table)]);
    }
}

void StepWriting::expectTurningBack(quint64 step)
{
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        Statement counts(connection_, QStringLiteral(
            "SELECT sum(field='' AND value=0), count(*) + (SELECT count(*) FROM %1 WHERE uuid>=?2 AND uuid<?3) "
            "FROM hedgerow_log WHERE step=?1 AND tbl=?4 AND kind=0 AND field IN ('','geom')").arg(quoted(shape.name)));
        counts.bindId(1, step).bind(2, bornPrefix(step)).bind(3, bornPrefix(step + 1)).bind(4, shape.name);
        if (!counts.next())
            continue;
        const auto backFromBin = static_cast<std::size_t>(counts.integer(0)), all = static_cast<std::size_t>(counts.integer(1));
        counts.reset(); // the table can't be changed under a statement that reads it
        bulk_.expectInserts(type, backFromBin);
        bulk_.expectChanges(type, all);
    }
}

void StepWriting::keepBlob(const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Statement(connection_, QStringLiteral("INSERT INTO hedgerow_blob(hash,bytes) SELECT ?1,?2 "
                                          "WHERE NOT EXISTS(SELECT 1 FROM hedgerow_blob WHERE hash=?1)"))
        .bind(1, hash)
        .bind(2, bytes)
        .run();
}

void StepWriting::touched(model::Table table, Touch touch)
{
    Touch& known = touched_[static_cast<std::size_t>(table)];
    known = std::max(known, touch);
}

void StepWriting::finish()
{
    bulk_.finish();
    for (const model::RecordType& type : model::schema()) {
        const Touch touch = touched_[static_cast<std::size_t>(type.table)];
        if (touch == Touch::No)
            continue;
        writeTimeOfChange(connection_, describedShape(type), at_);
        if (touch == Touch::Shapes && type.isLayer())
            writeExtent(connection_, describedShape(type));
    }
    connection_.run(QStringLiteral("UPDATE hedgerow_here SET step=NULL"));
}

QString bornPrefix(quint64 step)
{
    return QStringLiteral("%1").arg(step, 16, 16, QLatin1Char('0'));
}

QString instantText(const QDateTime& at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

} // namespace hedgerow::store
