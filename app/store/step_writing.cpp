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
    : connection_(connection), at_(instantText(head.at))
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

QString instantText(const QDateTime& at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

} // namespace hedgerow::store
