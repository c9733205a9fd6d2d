// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

#include "base/text.h"
#include "store/backup.h"
#include "store/conflicts.h"
#include "store/copy_union.h"
#include "store/document_copying.h"
#include "store/file_system.h"
#include "store/private_copy.h"
#include "store/replica.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QFileInfo>
#include <QSettings>

#include <sqlite3.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace hedgerow::store {

namespace {

using base::ErrorKind;
using base::Text;

QString documentIdOf(Connection& connection)
{
    return connection.text(QStringLiteral("SELECT document FROM hedgerow_here"));
}

using OpenCells = std::set<std::tuple<model::Table, model::Uuid, QString>>;

OpenCells openCells(Connection& connection)
{
    OpenCells cells;
    for (const Conflict& conflict : openConflicts(connection))
        cells.emplace(conflict.table, conflict.row, conflict.field);
    return cells;
}

/// Copies that are verified, then attached, then taken in one after the other.
class Merging
{
public:
    explicit Merging(QString ours)
        : ours_(std::move(ours))
    {
    }

    /// Looks at each on a private copy. Fails only where that can't be done.
    base::Outcome verify(const QStringList& files, const QString& documentId, base::Job& job)
    {
        const auto own = identityOf(ours_);
        for (const QString& file : files) {
            job.report(static_cast<qint64>(copies_.size()), files.size(),
                       Text::tr("Looking at the copies"));
            if (const auto other = identityOf(file); other && other == own) {
                CopyReport itself;
                itself.path = file;
                itself.state = CopyState::NothingNew;
                reports_.push_back(itself);
                copies_.emplace_back();
                continue;
            }
            auto copy = PrivateCopy::of(file, documentId, job);
            if (!copy)
                return tl::unexpected(copy.error());
            reports_.push_back(copy->verdict());
            copies_.push_back(std::move(*copy));
        }
        return {};
    }

    /// The first that can't be merged.
    [[nodiscard]] std::optional<base::Error> fault() const
    {
        for (const CopyReport& report : reports_)
            if (report.state != CopyState::Brings && report.state != CopyState::NothingNew)
                return report.why;
        return {};
    }

    /// Outside a transaction.
    base::Outcome attach(Connection& connection)
    {
        const int most = sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, -1);
        if (std::ranges::count_if(copies_, &PrivateCopy::isSound) > most)
            return base::failure(ErrorKind::Usage,
                                 Text::tr("Bring in at most %n copies at a time.", nullptr, most));
        for (std::size_t i = 0; i < copies_.size(); ++i) {
            if (!copies_[i].isSound())
                continue;
            Statement(connection, QStringLiteral("ATTACH ? AS %1").arg(nameOf(i)))
                .bind(1, copies_[i].path())
                .run();
            attached_.push_back(i);
        }
        return {};
    }

    void detach(Connection& connection)
    {
        for (const std::size_t i : std::exchange(attached_, {}))
            try {
                connection.run(QStringLiteral("DETACH ") + nameOf(i));
            } catch (const SqlError&) {
                // It goes with the connection, and is a private copy.
            }
    }

    [[nodiscard]] bool hasNews(Connection& connection)
    {
        return std::ranges::any_of(
            attached_, [&](std::size_t i) { return CopyUnion(connection, nameOf(i)).hasNews(); });
    }

    /// Inside a transaction, one after the other, counting as they come. A copy that turns out to
    /// be at fault is left out whole; see fault().
    void takeAll(Connection& connection)
    {
        OpenCells before = openCells(connection);
        for (const std::size_t i : attached_) {
            CopyReport& report = reports_[i];
            const CopyReport verdict = report;
            connection.run(QStringLiteral("SAVEPOINT one_copy"));
            CopyUnion one(connection, nameOf(i));
            if (const auto taken = one.take(report); !taken) {
                connection.run(QStringLiteral("ROLLBACK TO one_copy"));
                report = verdict;
                report.state = CopyState::Damaged;
                report.why = taken.error();
            } else {
                lost_ += one.lost();
                touched_.insert(touched_.end(), one.touched().begin(), one.touched().end());
                before = countConflicts(connection, report, std::move(before));
            }
            connection.run(QStringLiteral("RELEASE one_copy"));
        }
    }

    /// Checked before committing.
    [[nodiscard]] base::Outcome wholeness() const
    {
        if (lost_ == 0)
            return {};
        return base::failure(ErrorKind::Unforeseen,
                             Text::tr("The copies didn't come together whole, so nothing was "
                                      "merged. Please tell us about it."),
                             QStringLiteral("%1 rows, entries or blobs missing").arg(lost_));
    }

    /// To be said with whatever else comes of it.
    void warn(const QString& sentence, const base::Error& cause)
    {
        for (CopyReport& report : reports_)
            if (report.why.message.isEmpty()) {
                report.why = {ErrorKind::Notes, sentence, cause.message};
                return;
            }
    }

    [[nodiscard]] MergeReport report() const { return {reports_, lost_}; }
    [[nodiscard]] const std::vector<RowName>& touched() const noexcept { return touched_; }

private:
    [[nodiscard]] static QString nameOf(std::size_t copy)
    {
        return QStringLiteral("copy%1").arg(copy);
    }

    static OpenCells countConflicts(Connection& connection, CopyReport& report, OpenCells before)
    {
        OpenCells now = openCells(connection);
        std::set<model::Uuid> places;
        for (const auto& cell : now) {
            if (before.contains(cell))
                continue;
            ++report.conflicts;
            if (std::get<0>(cell) == model::Table::Places)
                places.insert(std::get<1>(cell));
        }
        report.undecidedPlaces.assign(places.begin(), places.end());
        return now;
    }

    QString ours_;
    std::vector<PrivateCopy> copies_;
    std::vector<CopyReport> reports_;
    std::vector<std::size_t> attached_;
    std::vector<RowName> touched_;
    qint64 lost_ = 0;
};

/// All but the bytes of photos, whose hashes are enough to see which are new.
void copyForPreview(Connection& connection, const QString& ours, base::Job& job)
{
    connection.run(QStringLiteral(
        "PRAGMA page_size=4096; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF"));
    const Attached source(connection, ours, "source");
    Transaction transaction(connection);
    copyAllButBlobs(connection, job);
    connection.run(QStringLiteral("INSERT INTO main.hedgerow_blob(id,hash,bytes) SELECT "
                                  "id,hash,x'' FROM source.hedgerow_blob"));
    transaction.commit();
}

} // namespace

base::Result<MergeReport> previewMerge(const QString& ours, const QStringList& files,
                                       base::Job& job)
{
    auto folder = privateFolder(0);
    if (!folder)
        return tl::unexpected(folder.error());
    try {
        Connection connection((*folder)->filePath(QStringLiteral("ours.gpkg")), Opening::Create);
        copyForPreview(connection, ours, job);
        Merging merging(ours);
        if (auto looked = merging.verify(files, documentIdOf(connection), job); !looked)
            return tl::unexpected(looked.error());
        if (auto attached = merging.attach(connection); !attached)
            return tl::unexpected(attached.error());
        Transaction transaction(connection);
        merging.takeAll(connection);
        if (auto whole = merging.wholeness(); !whole)
            return tl::unexpected(whole.error());
        if (job.stopped())
            return base::cancelled();
        return merging.report();
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, ours));
    }
}

std::unique_ptr<Order> mergeOrder(const QString& ours, const QStringList& files,
                                  std::shared_ptr<MergeReport> report)
{
    struct State
    {
        Merging merging;
        QString backup;
        bool isDone = false;
    };
    auto state = std::make_shared<State>(State{Merging(ours), {}});
    auto order = std::make_unique<Order>();
    order->title = Text::tr("Merge copies");
    order->makesStep = false;
    order->waitsWhenItFails = false;
    order->before = [=](Connection& connection) -> base::Outcome {
        base::Job job;
        state->merging = Merging(ours);
        if (auto looked = state->merging.verify(files, documentIdOf(connection), job); !looked)
            return looked;
        *report = state->merging.report();
        if (const auto fault = state->merging.fault())
            return tl::unexpected(*fault);
        if (auto attached = state->merging.attach(connection); !attached)
            return attached;
        if (!state->merging.hasNews(connection))
            return {};
        if (const auto backup = makeBackup(ours, BackupReason::BeforeMerge, job))
            state->backup = backup->path;
        else // a merge loses nothing, so a full home disk doesn't stop it
            state->merging.warn(
                Text::tr("No backup could be made before, so this merge can't be taken back."),
                backup.error());
        return {};
    };
    order->act = [=](Connection& connection, model::Contents& contents,
                     const QString&) -> base::Result<StepDone> {
        state->merging.takeAll(connection);
        *report = state->merging.report();
        if (auto whole = state->merging.wholeness(); !whole)
            return tl::unexpected(whole.error());
        if (const auto fault = state->merging.fault())
            return tl::unexpected(*fault);
        contents = rereadRows(connection, contents, state->merging.touched());
        state->isDone = true;
        StepDone done;
        done.takeBackWith = state->backup.isEmpty() ? backupBeforeLastMerge(ours) : state->backup;
        return done;
    };
    order->after = [=](Connection& connection) {
        state->merging.detach(connection);
        if (!state->isDone || state->backup.isEmpty())
            return;
        QSettings settings; // the file can't say so itself: that would be a change after the merge
        KnownCopies(settings).rememberMerge(documentIdOf(connection), ours, state->backup,
                                            connection.changeCounter());
    };
    return order;
}

QString backupBeforeLastMerge(const QString& path)
{
    try {
        Connection now(path, Opening::ReadOnly);
        QSettings settings;
        return KnownCopies(settings).backupOfMerge(
            documentIdOf(now), QFileInfo(path).absoluteFilePath(), now.changeCounter());
    } catch (const SqlError&) {
        return {}; // not to be read: then there is nothing to go back to either
    }
}

} // namespace hedgerow::store
