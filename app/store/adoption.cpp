// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/adoption.h"

#include "base/text.h"
#include "store/backup.h"
#include "store/document_copying.h"
#include "store/document_schema.h"
#include "store/foreign_changes.h"
#include "store/log_sql.h"
#include "store/schema_comparison.h"
#include "store/statement.h"
#include "store/table_adoption.h"
#include "store/table_mending.h"
#include "store/table_sql.h"
#include "store/transaction.h"
#include "store/words.h"

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

QString manyOf(const model::RecordType& type)
{
    return QCoreApplication::translate("Record", type.many);
}

/// The newest backup in which these tables were still recorded: later ones hold what is to be
/// compared with it.
std::unique_ptr<Attached> lastGoodBackup(Connection& writer, const QList<const model::RecordType*>& tables)
{
    if (tables.isEmpty())
        return {};
    for (const Backup& backup : backupsOf(writer.text(QStringLiteral("SELECT document FROM hedgerow_here")))) {
        if (!backup.sound)
            continue;
        auto attached = std::make_unique<Attached>(writer, backup.path, "backup");
        if (std::ranges::all_of(tables, [&](const auto* type) { return isCaptured(writer, QStringLiteral("backup"), *type); }))
            return attached;
    }
    return {};
}

class Adopting
{
public:
    Adopting(Connection& writer, bool hasBackup, const QString& author)
        : writer_(writer), hasBackup_(hasBackup),
          step_(writer, {QStringLiteral("adopt"), Text::tr("Changes by another program"), author,
                            QDateTime::currentDateTimeUtc(), {}})
    {
    }

    base::Outcome all(const ForeignChanges& seen)
    {
        putNamesBack(seen); // first: our triggers, followed by SQLite, tell which those are
        const SchemaComparison schema = compareSchema(writer_);
        for (const QString& name : schema.altered)
            writer_.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(name));
        putOwnBack(schema.missing);
        const ForeignChanges found = foreignChanges(writer_);
        for (const model::RecordType* type : found.gone)
            putBack(*type);
        for (const auto& added : found.newColumns)
            takeColumn(*added.type, added.column);
        for (const model::RecordType* type : found.unregistered)
            mend(*type);
        for (const model::RecordType* type : found.uncaptured)
            if (auto taken = takeTable(*type); !taken)
                return taken;
        finish();
        return {};
    }

    [[nodiscard]] QString sentences() const { return sentences_.join(u' '); }

private:
    void say(const QString& sentence) { sentences_.append(sentence); }

    /// Views, and triggers that hang on them or on tables that are otherwise in order.
    void putOwnBack(const QList<NamedSql>& missing)
    {
        for (const NamedSql& view : ownViews())
            if (std::ranges::any_of(missing, [&](const NamedSql& one) { return one.name == view.name; }))
                writer_.run(QStringLiteral("DROP VIEW IF EXISTS main.%1; %2").arg(quoted(view.name), view.sql));
        for (const NamedSql& trigger : logTriggers()) {
            writer_.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(trigger.name));
            writer_.run(trigger.sql);
        }
    }

    void putNamesBack(const ForeignChanges& found)
    {
        for (const auto& renamed : found.renamedTables) {
            const TableShape shape = describedShape(*renamed.type);
            dropTriggers(writer_, shape);
            dropRtrees(writer_, renamed.now);
            dropTriggersOf(renamed.now);
            writer_.run(QStringLiteral("ALTER TABLE main.%1 RENAME TO %2").arg(quoted(renamed.now), quoted(shape.name)));
            writer_.run(QStringLiteral("DELETE FROM gpkg_geometry_columns WHERE table_name=%1; DELETE FROM gpkg_contents WHERE "
                                       "table_name=%1; DELETE FROM gpkg_extensions WHERE table_name=%1").arg(literal(renamed.now)));
            registerAnew(writer_, *renamed.type);
            makeTriggers(writer_, *renamed.type);
            say(Text::tr("Another program had renamed %1 to %2; it has the name back that Hedgerow needs.")
                    .arg(shape.name, renamed.now));
        }
        for (const auto& renamed : found.renamedColumns) {
            const TableShape shape = describedShape(*renamed.type);
            dropTriggers(writer_, shape);
            writer_.run(QStringLiteral("ALTER TABLE main.%1 RENAME COLUMN %2 TO %3")
                            .arg(quoted(shape.name), quoted(renamed.now), quoted(renamed.ours)));
            makeTriggers(writer_, *renamed.type);
            say(Text::tr("Another program had renamed %1 of %2 to %3; it has the name back that Hedgerow needs.")
                    .arg(renamed.ours, shape.name, renamed.now));
        }
    }

    void dropTriggersOf(const QString& table)
    {
        QStringList names;
        Statement triggers(writer_, QStringLiteral("SELECT name FROM sqlite_schema WHERE type='trigger' AND tbl_name=?"));
        triggers.bind(1, table);
        while (triggers.next())
            names.append(triggers.text(0));
        triggers.reset();
        for (const QString& name : names)
            writer_.run(QStringLiteral("DROP TRIGGER main.") + quoted(name));
    }

    /// A layer that was deleted as a whole, or that a newer format has: what the backup knew of it.
    void putBack(const model::RecordType& type)
    {
        const TableShape shape = describedShape(type);
        dropRtrees(writer_, shape.name);
        for (const QString& sql : createTable(shape))
            writer_.run(sql);
        if (!hasTable(writer_, QStringLiteral("main"), shape.binName()))
            writer_.run(createBin(shape));
        if (hasBackup_ && hasTable(writer_, QStringLiteral("backup"), shape.name)) {
            const QString columns = shape.columnNames().join(u',');
            writer_.run(QStringLiteral("INSERT INTO main.%1(fid,uuid,%2) SELECT fid,uuid,%2 FROM backup.%1 WHERE uuid NOT IN "
                                       "(SELECT uuid FROM main.%3)").arg(quoted(shape.name), columns, quoted(shape.binName())));
            say(Text::tr("Another program had deleted all %1; they are back, out of the last backup.").arg(manyOf(type)));
        }
        registerAnew(writer_, type);
        makeTriggers(writer_, type);
    }

    /// Values that it holds already are logged: a copy without the column would never get them else.
    void takeColumn(const model::RecordType& type, const Column& column)
    {
        const TableShape shape = describedShape(type);
        addColumn(writer_, shape, column);
        dropTriggers(writer_, shape);
        makeTriggers(writer_, type);
        writer_.run(QStringLiteral("INSERT INTO hedgerow_change SELECT %1,uuid,%2,NULL,%3 FROM main.%4 WHERE %3 NOTNULL")
                        .arg(literal(shape.name), literal(column.name), quoted(column.name), quoted(shape.name)));
        say(Text::tr("Another program added the column %1 to %2: it's kept, and its changes are recorded from now on.")
                .arg(column.name, shape.name));
    }

    void mend(const model::RecordType& type)
    {
        const TableShape shape = describedShape(type);
        dropTriggers(writer_, shape);
        registerAnew(writer_, type);
        makeTriggers(writer_, type);
    }

    base::Outcome takeTable(const model::RecordType& type)
    {
        const qint64 before = entries();
        if (auto taken = adoptTable(writer_, type, hasBackup_ ? Before::BackupAndLog : Before::LogAlone, step_); !taken)
            return taken;
        const auto changes = static_cast<int>(entries() - before);
        if (!hasBackup_)
            say(Text::tr("Another program wrote %1 without Hedgerow noticing, and there was no backup to compare with: what it "
                         "changed in them can't be told.").arg(manyOf(type)));
        else if (changes > 0)
            say(Text::tr("Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n change(s) were "
                         "taken in.", nullptr, changes).arg(manyOf(type)));
        return {};
    }

    /// Recorded cells and births.
    qint64 entries()
    {
        qint64 sum = writer_.integer(QStringLiteral("SELECT count(*) FROM hedgerow_log WHERE step=%1 AND kind=0").arg(step_.id()));
        const QString born = QStringLiteral("%1").arg(step_.id(), 16, 16, QLatin1Char('0'));
        for (const model::RecordType& type : model::schema())
            if (hasTable(writer_, QStringLiteral("main"), QString::fromLatin1(type.name))
                && actualShape(writer_, type).columns.size() > 0 && isCaptured(writer_, QStringLiteral("main"), type))
                sum += writer_.integer(QStringLiteral("SELECT count(*) FROM main.%1 WHERE uuid>=%2 AND uuid<%2||'g'")
                                           .arg(quoted(QString::fromLatin1(type.name)), literal(born)));
        return sum;
    }

    void finish()
    {
        // Triggers of tables that are in order but for one or two of these.
        const SchemaComparison left = compareSchema(writer_);
        for (const NamedSql& one : left.missing) {
            writer_.run(QStringLiteral("DROP TRIGGER IF EXISTS main.") + quoted(one.name));
            writer_.run(one.sql);
        }
        const bool didAnything = entries() > 0;
        step_.finish();
        if (!didAnything) // nothing to see in the history, nothing to undo
            writer_.run(QStringLiteral("DELETE FROM hedgerow_step WHERE id=%1").arg(step_.id()));
        if (sentences_.isEmpty())
            say(Text::tr("What records the changes of other programs was gone, and is back."));
    }

    Connection& writer_;
    bool hasBackup_;
    StepWriting step_;
    QStringList sentences_;
};

} // namespace

bool hasSomethingToAdopt(Connection& connection)
{
    const SchemaComparison schema = compareSchema(connection);
    return !schema.missing.isEmpty() || !schema.altered.isEmpty() || !foreignChanges(connection).isEmpty();
}

base::Result<QString> adopt(Connection& writer, const QString& path, const QString& author)
{
    const SchemaComparison schema = compareSchema(writer);
    if (!schema.unknown.isEmpty())
        return base::failure(base::ErrorKind::Refused,
            Text::tr("Another program has put its own rules into %1, and they would run with each of your "
                     "changes. Nothing was written. Ask whoever made them to take them out.").arg(fileName(path)),
            schema.unknown.join(QStringLiteral(", ")));
    const ForeignChanges found = foreignChanges(writer);
    if (found.isEmpty() && schema.missing.isEmpty() && schema.altered.isEmpty())
        return QString();
    const std::unique_ptr<Attached> backup = lastGoodBackup(writer, found.uncaptured + found.gone);
    base::Job job;
    if (const auto now = makeBackup(path, BackupReason::BeforeAdoption, job); !now)
        return tl::unexpected(now.error());
    Transaction transaction(writer);
    Adopting adopting(writer, backup != nullptr, author);
    if (auto done = adopting.all(found); !done)
        return tl::unexpected(done.error());
    transaction.commit();
    return adopting.sentences();
}

} // namespace hedgerow::store
