// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "base/text.h"
#include "store/backup_folder.h"
#include "store/copying_words.h"
#include "store/damaged_file.h"
#include "store/document_copying.h"
#include "store/document_schema.h"
#include "store/layer_styles.h"
#include "store/log_mending.h"
#include "store/salvaged_rows.h"
#include "store/step_writing.h"
#include "store/table_mending.h"
#include "store/transaction.h"
#include "store/unfinished_copy.h"
#include "store/words.h"

#include <QFileInfo>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

/// The newest backup that is whole.
std::optional<Backup> newestSound(const QString& documentId)
{
    for (const Backup& backup : backupsOf(documentId))
        if (backup.sound)
            return backup;
    return {};
}

void makeTables(Connection& to, const DamagedFile& from)
{
    to.run(QStringLiteral("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA journal_mode=MEMORY"));
    createTables(to, from.settings());
}

/// Everything follows from births and log; what was read of a row and isn't what its log says was
/// changed by an entry that is lost, and is written as a change anew.
void putInOrder(Connection& to, SalvagedRows& rows, base::Job& job)
{
    job.report(0, 1, Text::tr("Putting the map together"));
    recomputeMarks(to);
    for (const model::RecordType& type : model::schema()) {
        const TableShape shape = actualShape(to, type);
        (void)putShownValues(to, shape);
        (void)putRowsWhereTheyBelong(to, shape);
    }
    createTriggers(to);
    StepWriting step(to, {QStringLiteral("do"), Text::tr("Save from a damaged map"), {}, QDateTime::currentDateTimeUtc(), {}});
    rows.writeWhatWasRead(step);
    rows.writeWhatOnlyTheLogKnows(step);
    step.finish();
}

base::Result<Salvaged> salvageInto(const QString& path, const DamagedFile& from, const std::optional<Backup>& backup,
    base::Job& job)
{
    Connection to(path, Opening::Create);
    std::unique_ptr<Attached> attached;
    makeTables(to, from); // before the backup is there: names would be looked up in it too
    if (backup)
        attached = std::make_unique<Attached>(to, backup->path, "backup");
    Transaction transaction(to);
    SalvagedRows rows(to, from, backup, job);
    rows.takeAll();
    if (job.stopped())
        return base::cancelled();
    putInOrder(to, rows, job);
    writeLayerStyles(to, QStringLiteral("en"));
    Salvaged saved = rows.account();
    transaction.commit();
    return saved;
}

} // namespace

SalvagedTable Salvaged::places() const
{
    const auto found = std::ranges::find(tables, QStringLiteral("places"), &SalvagedTable::name);
    return found == tables.end() ? SalvagedTable{QStringLiteral("places"), 0, 0, 0} : *found;
}

base::Result<Salvaged> salvage(const QString& damaged, const QString& to, bool replace, base::Job& job)
{
    const Existing existing = replace ? Existing::Replace : Existing::Keep;
    if (auto possible = canBeMade(to, existing); !possible)
        return tl::unexpected(possible.error());
    auto from = DamagedFile::open(damaged);
    if (!from)
        return tl::unexpected(from.error());
    UnfinishedCopy unfinished(to);
    try {
        auto saved = salvageInto(unfinished.path(), **from, newestSound((*from)->documentId()), job);
        if (!saved)
            return saved;
        if (auto named = unfinished.finish(existing); !named)
            return tl::unexpected(named.error());
        return saved;
    } catch (const SqlError& error) {
        return tl::unexpected(copyingFailed(error, damaged, folderOf(to)));
    }
}

} // namespace hedgerow::store
