// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repairing.h"

#include "base/text.h"
#include "store/adoption.h"
#include "store/backup.h"
#include "store/backup_folder.h"
#include "store/check_queries.h"
#include "store/inspection.h"
#include "store/log_mending.h"
#include "store/packed_rtree.h"
#include "store/statement.h"
#include "store/step_writing.h"
#include "store/table_mending.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QCryptographicHash>

namespace hedgerow::store {

namespace {

using base::Text;

class Repair
{
public:
    Repair(Connection& connection, const QString& author) : connection_(connection), author_(author) {}

    QStringList all()
    {
        atRest();
        StepWriting step(connection_, {QStringLiteral("do"), Text::tr("Repair"), author_, QDateTime::currentDateTimeUtc(), {}});
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET mute=1"));
        leftovers();
        for (const model::RecordType& type : model::schema())
            names(type, step.id());
        say(recomputeMarks(connection_), Text::tr("Entries of the history were marked anew."));
        for (const model::RecordType& type : model::schema())
            table(type, step);
        bytes();
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET mute=0"));
        step.finish();
        connection_.run(QStringLiteral("DELETE FROM hedgerow_step WHERE id=%1 AND NOT EXISTS(SELECT 1 FROM hedgerow_log "
                                       "WHERE step=%1) AND %2=0").arg(step.id()).arg(born_));
        return done_;
    }

private:
    void say(qint64 count, const QString& sentence)
    {
        if (count > 0 && !done_.contains(sentence))
            done_.append(sentence);
    }

    void atRest()
    {
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET step=NULL, mute=0 WHERE step NOTNULL OR mute<>0"));
        say(connection_.changedRows(), Text::tr("The map was said to be in the middle of being written; it isn't any more."));
    }

    void leftovers()
    {
        qint64 count = 0;
        for (const model::RecordType& type : model::schema()) {
            connection_.run(QStringLiteral("DELETE FROM %1 WHERE uuid>='!' AND uuid<'\"'").arg(quoted(describedShape(type).binName())));
            count += connection_.changedRows();
        }
        say(count, Text::tr("Rows left over by another program were removed."));
    }

    /// The first of two rows that share a name keeps it.
    void names(const model::RecordType& type, quint64 step)
    {
        const TableShape shape = describedShape(type);
        const QString born = QStringLiteral("%1").arg(step, 16, 16, QLatin1Char('0'));
        connection_.run(QStringLiteral(
            "UPDATE %1 SET uuid=%2||lower(hex(randomblob(8))) WHERE uuid IS NULL OR length(uuid)<>32 OR uuid GLOB '*[^0-9a-f]*' "
            "OR fid>(SELECT min(fid) FROM %1 o WHERE o.uuid=%1.uuid)").arg(quoted(shape.name), literal(born)));
        born_ += connection_.changedRows();
        say(connection_.changedRows(), Text::tr("Rows without a name of their own got one."));
    }

    void table(const model::RecordType& type, StepWriting& step)
    {
        const TableShape shape = actualShape(connection_, type);
        const QString table = quoted(shape.name);
        const QString columns = shape.columnNames().join(u',');
        connection_.run(QStringLiteral("CREATE TEMP TABLE seen AS SELECT uuid,%1 FROM main.%2").arg(columns, table));
        connection_.run(QStringLiteral("CREATE INDEX temp.seen_uuid ON seen(uuid)"));
        const qint64 put = putShownValues(connection_, shape);
        say(putRowsWhereTheyBelong(connection_, shape), Text::tr("Rows that were in the bin and on the map, or in neither, lie "
                                                                 "where they belong."));
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET mute=0"));
        if (put > 0) {
            connection_.run(QStringLiteral("UPDATE main.%1 SET (%2)=(SELECT %2 FROM temp.seen WHERE uuid=main.%1.uuid) "
                                           "WHERE uuid IN (SELECT uuid FROM temp.seen)").arg(table, columns));
            step.touched(type.table, StepWriting::Touch::Shapes);
        }
        connection_.run(QStringLiteral("UPDATE hedgerow_here SET mute=1; DROP TABLE temp.seen"));
        say(put, Text::tr("Values that differed from their history are now recorded in it."));
        if (!shape.isLayer())
            return;
        packRtree(connection_, shape);
        step.touched(type.table, StepWriting::Touch::Shapes);
    }

    /// Bytes that aren't what they were: from beside a backup, where they are.
    void bytes()
    {
        const BlobFolder beside = blobsIn(backupFolder(connection_.text(QStringLiteral("SELECT document FROM hedgerow_here"))));
        qint64 mended = 0;
        Statement blobs(connection_, QStringLiteral("SELECT id,hash,bytes FROM hedgerow_blob"));
        Statement put(connection_, QStringLiteral("UPDATE hedgerow_blob SET bytes=? WHERE id=?"));
        while (blobs.next()) {
            if (QCryptographicHash::hash(blobs.bytes(2), QCryptographicHash::Sha256) == blobs.bytes(1))
                continue;
            if (const QByteArray sound = beside.bytes(blobs.bytes(1)); !sound.isEmpty()) {
                put.bind(1, sound).bind(2, blobs.integer(0)).run();
                ++mended;
            }
        }
        say(mended, Text::tr("Photos were put back from beside the backups."));
    }

    Connection& connection_;
    QString author_;
    QStringList done_;
    qint64 born_ = 0;
};

} // namespace

base::Result<QStringList> repairDocument(const QString& path, const QString& author, base::Job& job)
{
    const auto inspected = inspect(path);
    if (!inspected)
        return tl::unexpected(inspected.error());
    try {
        Connection connection(path, Opening::ReadWrite);
        if (const QString pages = connection.text(QStringLiteral("PRAGMA integrity_check(1)")); pages != u"ok")
            return base::failure(base::ErrorKind::Damaged,
                Text::tr("Pages of %1 are broken; that can't be repaired. Save what can be saved: hedgerow salvage.")
                    .arg(fileName(path)), pages);
        if (const auto backup = makeBackup(path, BackupReason::BeforeRepair, job); !backup)
            return tl::unexpected(backup.error());
        connection.run(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA recursive_triggers=OFF"));
        const qint64 unindexed = shapesNotIndexed(connection);
        auto adopted = adopt(connection, path, author);
        if (!adopted)
            return tl::unexpected(adopted.error());
        Transaction transaction(connection);
        QStringList done = Repair(connection, author).all();
        transaction.commit();
        if (unindexed > 0)
            done.append(Text::tr("The map's index was made anew."));
        if (!adopted->isEmpty())
            done.prepend(*adopted);
        return done;
    } catch (const SqlError& error) {
        return tl::unexpected(writingFailed(error, path, Text::tr("Repair")));
    }
}

} // namespace hedgerow::store
