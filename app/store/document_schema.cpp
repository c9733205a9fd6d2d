// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document_schema.h"

#include "base/text.h"
#include "store/capture_sql.h"
#include "store/log_sql.h"
#include "store/packed_rtree.h"
#include "store/row_writing.h"
#include "store/statement.h"
#include "store/step_id.h"
#include "store/step_writing.h"

namespace hedgerow::store {

namespace {

QString titled(const char* words)
{
    const QString text = QString::fromUtf8(words);
    return text.left(1).toUpper() + text.mid(1);
}

model::Value textOrNothing(const QString& text)
{
    return model::Value::ofText(text);
}

} // namespace

void createTables(Connection& connection, const NewDocument& settings)
{
    createGeoPackage(connection, {settings.srs, settings.srsName, settings.srsWkt});
    for (const QString& sql : createOwnTables())
        connection.run(sql);
    for (const NamedSql& view : ownViews())
        connection.run(view.sql);
    for (const char* own : {"hedgerow_here", "hedgerow_replica", "hedgerow_step", "hedgerow_log", "hedgerow_blob"})
        registerOwnTable(connection, QString::fromLatin1(own));
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        for (const QString& sql : createTable(shape))
            connection.run(sql);
        connection.run(createBin(shape));
        if (shape.isLayer())
            connection.run(createRtree(shape));
        registerTable(connection, shape, titled(type.many), settings.srs);
        registerOwnTable(connection, shape.binName());
    }
}

void createTriggers(Connection& connection)
{
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = describedShape(type);
        if (shape.isLayer())
            packRtree(connection, shape);
    }
    for (const NamedSql& trigger : expectedTriggers(connection))
        connection.run(trigger.sql);
}

QList<NamedSql> expectedTriggers(Connection& connection)
{
    QList<NamedSql> all = logTriggers();
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(connection, type);
        if (shape.columns.isEmpty())
            continue;
        all.append(captureTriggers(shape));
        if (shape.isLayer())
            all.append(rtreeTriggers(shape));
    }
    return all;
}

void writeIdentity(Connection& connection, const NewDocument& settings, const QString& documentId,
    const QString& author, const QDateTime& at)
{
    const qint64 replica = randomId();
    Statement(connection, QStringLiteral("INSERT INTO hedgerow_replica(id,name,since) VALUES(?,?,?)"))
        .bind(1, replica)
        .bind(2, textOrNothing(author))
        .bind(3, instantText(at))
        .run();
    Statement(connection, QStringLiteral("INSERT INTO hedgerow_here(format,document,replica) VALUES(?,?,?)"))
        .bind(1, DocumentFormat)
        .bind(2, documentId)
        .bind(3, replica)
        .run();

    const model::RecordType& type = model::recordType(model::Table::Document);
    model::FieldValues values;
    const auto set = [&](const char* name, const model::Value& value) {
        values.set(type.indexOf(QString::fromLatin1(name)), value);
    };
    set("title", textOrNothing(settings.title));
    set("nation", textOrNothing(settings.nation));
    set("language", textOrNothing(settings.languages.join(u';')));
    set("srs", settings.srs);
    set("licence", textOrNothing(settings.licence));
    set("attribution", textOrNothing(settings.attribution));
    RowWriter(connection).insert(model::Record(type.table, *model::Uuid::fromText(documentId), {}, std::move(values)));
    writeTimeOfChange(connection, describedShape(type), instantText(at));
}

} // namespace hedgerow::store
