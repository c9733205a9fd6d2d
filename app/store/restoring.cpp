// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restoring.h"

#include "base/text.h"
#include "store/backup_folder.h"
#include "store/contents_reading.h"
#include "store/document_copying.h"
#include "store/geopackage_sql.h"
#include "store/inspection.h"
#include "store/packed_rtree.h"
#include "store/row_revival.h"
#include "store/statement.h"
#include "store/step_id.h"
#include "store/step_writing.h"
#include "store/table_mending.h"
#include "store/words.h"

#include <QFileInfo>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

/// The backup, seen by the writer's connection for as long as the order lasts.
using Seen = std::shared_ptr<std::unique_ptr<Attached>>;

base::Outcome look(Connection& connection, const QString& backup, const Seen& seen)
{
    const auto inspected = inspect(backup);
    if (!inspected)
        return tl::unexpected(inspected.error());
    if (inspected->documentId != connection.text(QStringLiteral("SELECT document FROM hedgerow_here")))
        return base::failure(ErrorKind::Refused,
            Text::tr("%1 is a backup of another map. Nothing was changed.").arg(fileName(backup)));
    *seen = std::make_unique<Attached>(connection, backup, "backup");
    if (const QString pages = connection.text(QStringLiteral("PRAGMA backup.quick_check(1)")); pages != u"ok")
        return tl::unexpected(damaged(backup, pages));
    return {};
}

QString columnsInBoth(Connection& connection, const QString& table)
{
    const QList<Column> then = columnsIn(connection, QStringLiteral("backup"), table);
    QStringList names;
    for (const Column& column : columnsIn(connection, QStringLiteral("main"), table))
        if (std::ranges::any_of(then, [&](const Column& one) { return one.name == column.name; }))
            names.append(quoted(column.name));
    return names.join(u',');
}

void replaceRows(Connection& connection, const QString& table)
{
    connection.run(QStringLiteral("DELETE FROM main.%1").arg(quoted(table)));
    if (hasTable(connection, QStringLiteral("backup"), table))
        connection.run(QStringLiteral("INSERT INTO main.%1(%2) SELECT %2 FROM backup.%1")
                           .arg(quoted(table), columnsInBoth(connection, table)));
}

/// Rows and bin of a table as in the backup. Its triggers are away meanwhile: for so many rows the
/// R-tree is faster filled than kept up.
void replaceTable(Connection& connection, const model::RecordType& type, const QString& at)
{
    const TableShape shape = describedShape(type);
    for (const Column& column : columnsIn(connection, QStringLiteral("backup"), shape.name))
        if (column.name != u"fid" && column.name != u"uuid")
            addColumn(connection, shape, column);
    dropTriggers(connection, shape);
    replaceRows(connection, shape.name);
    replaceRows(connection, shape.binName());
    makeTriggers(connection, type);
    writeTimeOfChange(connection, shape, at);
    if (!shape.isLayer())
        return;
    packRtree(connection, shape);
    writeExtent(connection, shape);
}

/// This copy is another one than that which made steps that are now unknown to it: they may come
/// back by a merge, and must not be taken for what is to be undone here.
bool hasOwnStepsSince(Connection& connection)
{
    return connection.integer(QStringLiteral(
        "SELECT count(*) FROM main.hedgerow_step WHERE replica=(SELECT replica FROM main.hedgerow_here) "
        "AND id NOT IN (SELECT id FROM backup.hedgerow_step)")) > 0;
}

void becomeANewCopy(Connection& connection, const QString& author, const QString& at)
{
    const qint64 replica = randomId();
    Statement(connection, QStringLiteral("INSERT INTO main.hedgerow_replica(id,name,since) VALUES(?,?,?)"))
        .bind(1, replica)
        .bind(2, model::Value::ofText(author))
        .bind(3, at)
        .run();
    Statement(connection, QStringLiteral("UPDATE main.hedgerow_here SET replica=?")).bind(1, replica).run();
}

void goBack(Connection& connection, const QString& backup, const QString& author)
{
    const QString at = instantText(QDateTime::currentDateTimeUtc());
    const bool isAnotherCopy = hasOwnStepsSince(connection);
    connection.run(QStringLiteral("UPDATE main.hedgerow_here SET mute=1, outside=NULL, "
                                  "last=max(last,(SELECT last FROM backup.hedgerow_here))"));
    const qint64 replica = connection.integer(QStringLiteral("SELECT replica FROM main.hedgerow_here"));
    for (const char* own : {"hedgerow_step", "hedgerow_log", "hedgerow_replica"})
        replaceRows(connection, QString::fromLatin1(own));
    for (const model::RecordType& type : model::schema())
        replaceTable(connection, type, at);
    if (isAnotherCopy)
        becomeANewCopy(connection, author, at);
    else
        Statement(connection, QStringLiteral("UPDATE main.hedgerow_here SET replica=?")).bind(1, replica).run();
    Statement note(connection, QStringLiteral("SELECT hashes FROM backup.hedgerow_backup"));
    if (note.next())
        (void)blobsBeside(backup).addTo(connection, note.bytes(0));
    connection.run(QStringLiteral("UPDATE main.hedgerow_here SET mute=0"));
}

QString titleOf(const RowRevival& revival, model::Table table)
{
    const QString kind = QCoreApplication::translate("Record", model::recordType(table).one);
    return Text::tr("Bring back %1").arg(revival.name().isEmpty() ? kind : revival.name());
}

} // namespace

std::unique_ptr<Order> goBackOrder(const QString& document, const QString& backup)
{
    auto order = std::make_unique<Order>();
    const auto seen = std::make_shared<std::unique_ptr<Attached>>();
    order->title = Text::tr("Go back to a backup");
    order->waitsWhenItFails = false;
    order->before = [document, backup, seen](Connection& connection) -> base::Outcome {
        // Looked at first: making one more backup may let go of the one that is wanted.
        if (auto sound = look(connection, backup, seen); !sound) {
            seen->reset();
            return sound;
        }
        base::Job job;
        if (const auto now = makeBackup(document, BackupReason::BeforeRestore, job); !now) {
            seen->reset();
            return tl::unexpected(now.error());
        }
        return {};
    };
    order->act = [backup](Connection& connection, model::Contents& contents, const QString& author) {
        goBack(connection, backup, author);
        base::Job job;
        contents = readContents(connection, job).following(contents);
        return StepDone();
    };
    order->after = [seen](Connection&) { seen->reset(); };
    return order;
}

std::unique_ptr<Order> bringBackRowOrder(const QString&, const QString& backup, model::Table table, model::Uuid row)
{
    auto order = std::make_unique<Order>();
    const auto seen = std::make_shared<std::unique_ptr<Attached>>();
    order->title = Text::tr("Bring back a record");
    order->waitsWhenItFails = false;
    order->before = [backup, seen](Connection& connection) {
        auto sound = look(connection, backup, seen);
        if (!sound)
            seen->reset();
        return sound;
    };
    order->act = [table, row](Connection& connection, model::Contents& contents,
                     const QString& author) -> base::Result<StepDone> {
        RowRevival revival(connection);
        if (!revival.find({table, row}))
            return base::failure(ErrorKind::Input, Text::tr("It isn't in this backup."));
        StepWriting writing(connection, {QStringLiteral("do"), titleOf(revival, table),
                                            author, QDateTime::currentDateTimeUtc(), {}});
        const std::vector<RowName> rows = revival.bringBack(writing);
        writing.finish();
        contents = rereadRows(connection, contents, rows);
        StepDone done;
        done.stepId = writing.id();
        return done;
    };
    order->after = [seen](Connection&) { seen->reset(); };
    return order;
}

} // namespace hedgerow::store
