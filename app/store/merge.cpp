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
#include <span>
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

    /// Takes them into a private copy of ours, as many at a time as SQLite attaches.
    base::Outcome takeInRounds(Connection& connection)
    {
        const std::vector<std::size_t> sound = soundOnes();
        for (std::size_t from = 0; from < sound.size(); from += mostAttached(connection)) {
            for (const std::size_t copy : roundOf(sound, from, connection))
                attach(connection, copy);
            Transaction transaction(connection);
            takeAll(connection);
            if (auto whole = wholeness(); !whole)
                return whole;
            transaction.commit();
            detach(connection);
        }
        return {};
    }

    /// Makes them ready for takeAll(), outside a transaction. More than SQLite attaches are brought
    /// together in a private copy of ours first: a merge is a union, so it comes to the same, and
    /// is all or nothing still. Fails with the fault of a copy.
    base::Outcome attachAll(Connection& connection, base::Job& job)
    {
        const std::vector<std::size_t> sound = soundOnes();
        if (sound.size() <= mostAttached(connection)) {
            for (const std::size_t copy : sound)
                attach(connection, copy);
            return {};
        }
        auto folder = privateFolder(QFileInfo(ours_).size());
        if (!folder)
            return tl::unexpected(folder.error());
        gathered_ = std::move(*folder);
        const QString path = gathered_->filePath(QStringLiteral("gathered.gpkg"));
        {
            Connection together(path, Opening::Create);
            copyForPreview(together, ours_, job);
            if (auto taken = takeInRounds(together); !taken)
                return taken;
        }
        if (const auto found = fault())
            return tl::unexpected(*found);
        touched_.clear();
        attach(connection, path, QString::fromLatin1(Gathered));
        return {};
    }

    void detach(Connection& connection)
    {
        for (const QString& name : std::exchange(names_, {}))
            try {
                connection.run(QStringLiteral("DETACH ") + name);
            } catch (const SqlError&) {
                // It goes with the connection, and is a private copy.
            }
        attached_.clear();
    }

    [[nodiscard]] bool hasNews(Connection& connection)
    {
        return std::ranges::any_of(
            names_, [&](const QString& name) { return CopyUnion(connection, name).hasNews(); });
    }

    /// Inside a transaction, one after the other, counting as they come. A copy that turns out to
    /// be at fault is left out whole; see fault().
    void takeAll(Connection& connection)
    {
        if (names_.contains(QLatin1StringView(Gathered)))
            return takeGathered(connection);
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
    static constexpr auto Gathered = "gathered";

    [[nodiscard]] static QString nameOf(std::size_t copy)
    {
        return QStringLiteral("copy%1").arg(copy);
    }

    [[nodiscard]] static std::size_t mostAttached(Connection& connection)
    {
        return static_cast<std::size_t>(
            sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, -1));
    }

    [[nodiscard]] static std::span<const std::size_t>
    roundOf(const std::vector<std::size_t>& sound, std::size_t from, Connection& connection)
    {
        return std::span(sound).subspan(from,
                                        std::min(mostAttached(connection), sound.size() - from));
    }

    [[nodiscard]] std::vector<std::size_t> soundOnes() const
    {
        std::vector<std::size_t> sound;
        for (std::size_t i = 0; i < copies_.size(); ++i)
            if (copies_[i].isSound())
                sound.push_back(i);
        return sound;
    }

    void attach(Connection& connection, std::size_t copy)
    {
        attach(connection, copies_[copy].path(), nameOf(copy));
        attached_.push_back(copy);
    }

    void attach(Connection& connection, const QString& path, const QString& name)
    {
        Statement(connection, QStringLiteral("ATTACH ? AS %1").arg(name)).bind(1, path).run();
        names_.append(name);
    }

    /// What each copy brings was counted when they were brought together.
    void takeGathered(Connection& connection)
    {
        CopyReport together;
        CopyUnion all(connection, QString::fromLatin1(Gathered));
        if (const auto taken = all.take(together); !taken) {
            reports_.front().state = CopyState::Damaged;
            reports_.front().why = taken.error();
            return;
        }
        lost_ += all.lost();
        touched_ = all.touched();
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
    std::vector<std::size_t> attached_; ///< those of the copies themselves
    QStringList names_;                 ///< of all that is attached
    std::unique_ptr<QTemporaryDir> gathered_;
    std::vector<RowName> touched_;
    qint64 lost_ = 0;
};

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
        if (auto taken = merging.takeInRounds(connection); !taken)
            return tl::unexpected(taken.error());
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
        if (auto attached = state->merging.attachAll(connection, job); !attached)
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
