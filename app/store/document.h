// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// store: the document, one GeoPackage file: its tables, its one writer, its bytes by hash. Nobody
// else knows SQL. Start reading here; data/FORMAT.md says what is in the file.
#pragma once

#include "base/job.h"
#include "model/blobs.h"
#include "model/contents.h"
#include "model/step.h"
#include "store/conflicts.h"
#include "store/merge_report.h"
#include "store/step_done.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace hedgerow::store {

/// What a new document is made with.
struct NewDocument
{
    QString title;
    int srs = 27700;          ///< EPSG code, projected, metres
    QString srsWkt;           ///< WKT (version 1, as GeoPackage wants it) of that code
    QString srsName;          ///< "OSGB36 / British National Grid"
    QStringList languages{QStringLiteral("en")};
    QString nation;
    QString licence;
    QString attribution;
};

enum class Access { ReadOnly, Edit };

struct Order;
struct Published;

/// An open document. Lives on one thread (the interface thread or that of the command); all
/// writing is done in order by one writer thread of its own. Looking never writes a byte: the
/// writing connection is opened by the first step.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Makes a file that isn't there yet (Refused when it is) with all tables and the one row
    /// "document", and opens it. The first step is applied in the same breath, so that the file
    /// appears whole or not at all.
    [[nodiscard]] static base::Result<std::unique_ptr<Document>> create(const QString& path,
        const NewDocument& settings, const model::Step& firstStep, const QString& author, base::Job& job);

    /// Kinds of failure: Input (missing, unreadable, no Hedgerow file), Damaged (broken, or of a
    /// newer format when asked for Edit). A file or folder that can't be written to opens
    /// read-only: ask isReadOnly() and whyReadOnly().
    [[nodiscard]] static base::Result<std::unique_ptr<Document>> open(const QString& path, Access access,
        const QString& author, base::Job& job);

    ~Document() override;

    [[nodiscard]] QString path() const;
    /// As of the last step published. A reference so that a loop over its rows stands on something;
    /// copy it (which is cheap) to keep this moment.
    [[nodiscard]] const model::Contents& contents() const;
    [[nodiscard]] std::shared_ptr<const model::Blobs> blobs() const;
    [[nodiscard]] QString documentId() const; ///< 32 hex digits
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString whyReadOnly() const; ///< one sentence; empty when it can be edited
    void setAuthor(const QString& author);

    /// Puts the step into the order of the writer. The future is finished when it is on disk, with
    /// the next Contents published on this object's thread before (when that thread runs its
    /// events; the command waits and then calls settle()). A step that can't be written now (kinds
    /// Output, Busy, Refused) stays in the order, its future unfinished, until retry() or close().
    /// At once refused is a step on a document that is read-only.
    QFuture<base::Result<StepDone>> apply(const model::Step& step);

    /// Waits until the step is written, or has failed and is forgotten, and publishes. For the
    /// command and tests.
    base::Result<StepDone> applyAndWait(const model::Step& step);
    /// Waits until everything given so far was tried, and publishes.
    void settle();

    /// Steps that are not on disk yet.
    [[nodiscard]] int waiting() const;
    void retry();

    /// Undo and redo of one's own steps, across closing. Empty title: nothing to undo.
    [[nodiscard]] QString undoTitle() const;
    [[nodiscard]] QString redoTitle() const;
    QFuture<base::Result<StepDone>> undo();
    QFuture<base::Result<StepDone>> redo();

    /// Cells in which copies differ, and rows that one deleted and another changed.
    [[nodiscard]] const std::vector<Conflict>& conflicts() const;
    /// Settles some of them, in one step of this title.
    QFuture<base::Result<StepDone>> decide(const std::vector<Decision>& decisions, const QString& title);

    /// Brings other copies of this document in, all or none; a backup is made before. No step: it
    /// is taken back, until the next step, by takeMergeBack().
    QFuture<base::Result<MergeReport>> merge(const QStringList& files);
    [[nodiscard]] bool canTakeMergeBack() const;
    QFuture<base::Result<StepDone>> takeMergeBack();

    /// The whole document, or one row with its records, as it was in a backup (store/backup.h).
    QFuture<base::Result<StepDone>> goBackTo(const QString& backup);
    QFuture<base::Result<StepDone>> bringBackRow(const QString& backup, model::Table table, model::Uuid row);

    /// From now on backups are made before the first change, ten minutes after one, and at closing.
    /// For windows; a command's act is over before any of that is of use.
    void keepBackups();

    /// Takes in what other programs and windows have written since, as changed() then says. Returns
    /// at once; costs next to nothing where nobody did.
    void refresh();

    /// Closes the file; waits for the writer. Nothing is left beside it.
    void close();

Q_SIGNALS:
    void changed(quint64 revision);
    void saved();                                  ///< everything is on disk
    void writingFailed(const hedgerow::base::Error& error); ///< the step waits; see retry()
    /// Before its first change: what other programs had done unrecorded, and what became of it.
    void adopted(const QString& sentences);
    void backupFailed(const QString& sentence); ///< said once; work goes on

private:
    explicit Document();
    void startWriter(quint32 changeCounter);
    void take(const Published& published);
    QFuture<base::Result<StepDone>> give(std::shared_ptr<Order> order);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hedgerow::store
