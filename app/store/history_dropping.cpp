// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_dropping.h"

#include "base/text.h"
#include "model/schema.h"
#include "store/statement.h"
#include "store/step_id.h"
#include "store/step_writing.h"

#include <QRandomGenerator>

namespace hedgerow::store {

void dropHistory(Connection& document)
{
    const model::Uuid id{QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64()};
    document.run(QStringLiteral("UPDATE hedgerow_here SET mute=1; DELETE FROM hedgerow_log; DELETE FROM hedgerow_step"));
    for (const model::RecordType& type : model::schema())
        document.run(QStringLiteral("DELETE FROM ") + quoted(describedShape(type).binName()));
    document.run(QStringLiteral("DELETE FROM hedgerow_replica WHERE id<>(SELECT replica FROM hedgerow_here); "
                                "UPDATE hedgerow_replica SET id=%1; UPDATE hedgerow_here SET replica=%1,document=%2; "
                                "UPDATE document SET uuid=%2; "
                                "DELETE FROM hedgerow_blob WHERE lower(hex(hash)) NOT IN (%3); "
                                "UPDATE hedgerow_here SET mute=0")
                     .arg(QString::number(randomId()), literal(id.toText()), hashesInUse()));
    StepWriting beginning(document, {QStringLiteral("do"), base::Text::tr("Begin anew from a copy"), {},
                                        QDateTime::currentDateTimeUtc(), {}});
    beginning.finish();
}

QString hashesInUse(QStringView butForField)
{
    QStringList arms;
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        for (const model::Field& field : type.fields) {
            if (field.kind != model::FieldKind::Hash || butForField == QLatin1StringView(field.name))
                continue;
            for (const QString& table : {shape.name, shape.binName()})
                arms.append(QStringLiteral("SELECT %1 FROM %2 WHERE %1 NOTNULL")
                                .arg(quoted(QString::fromLatin1(field.name)), quoted(table)));
        }
    }
    return arms.join(QStringLiteral(" UNION "));
}

} // namespace hedgerow::store
