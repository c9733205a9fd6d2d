// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/document.h"

#include "base/text.h"
#include "store/backup_keeper.h"
#include "store/blob_reading.h"
#include "store/contents_reading.h"
#include "store/deciding.h"
#include "store/document_schema.h"
#include "store/inspection.h"
#include "store/merge.h"
#include "store/new_file.h"
#include "store/replica.h"
#include "store/restoring.h"
#include "store/step_orders.h"
#include "store/transaction.h"
#include "store/words.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QThread>

namespace hedgerow::store {

class Document::Private
{
public:
    QString path, author, documentId, whyReadOnly;
    model::Contents contents;
    TurnableSteps turnable;
    std::vector<Conflict> conflicts;
    QString takeBackWith; ///< the backup before a merge; empty once anything was written after it
    std::shared_ptr<const model::Blobs> blobs;
    int waiting = 0;
    std::unique_ptr<BackupKeeper> keeper; ///< none: no automatic backups
    QThread thread;
    Writer* writer = nullptr; // lives on the thread, deleted when that ends
};

Document::Document() : d(std::make_unique<Private>()) {}

Document::~Document()
{
    close();
}

base::Result<std::unique_ptr<Document>> Document::create(const QString& path, const NewDocument& settings,
    const model::Step& firstStep, const QString& author, base::Job& job)
{
    if (auto made = makeFile(path, settings, firstStep, author, job); !made)
        return tl::unexpected(made.error());
    rememberNewDocument(path);
    return open(path, Access::Edit, author, job);
}

base::Result<std::unique_ptr<Document>> Document::open(const QString& path, Access access, const QString& author,
    base::Job& job)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto inspected = inspect(absolute);
    if (!inspected)
        return tl::unexpected(inspected.error());
    if (access == Access::Edit && inspected->format > DocumentFormat)
        return tl::unexpected(newerFormat(absolute, inspected->format, DocumentFormat));
    std::unique_ptr<Document> document(new Document);
    Private& d = *document->d;
    d.path = absolute;
    d.author = author;
    d.documentId = inspected->documentId;
    d.whyReadOnly = access == Access::Edit ? inspected->whyReadOnly
                                           : base::Text::tr("This map was opened to look only.");
    d.blobs = blobsOf(absolute);
    quint32 changeCounter = 0;
    try {
        const Transaction reading(*inspected->reader, Transaction::Kind::Read);
        d.contents = readContents(*inspected->reader, job);
        if (belongsHere(*inspected->reader)) // else they are somebody else's
            d.turnable = turnableSteps(*inspected->reader);
        d.conflicts = openConflicts(*inspected->reader);
        changeCounter = inspected->reader->changeCounter();
    } catch (const SqlError& error) {
        return tl::unexpected(readingFailed(error, absolute));
    }
    if (job.stopped())
        return base::cancelled();
    document->startWriter(changeCounter);
    return document;
}

void Document::startWriter(quint32 changeCounter)
{
    d->writer = new Writer(d->path, d->contents, changeCounter);
    d->writer->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->writer, &QObject::deleteLater);
    connect(d->writer, &Writer::written, this, [this](const std::shared_ptr<Published>& published) {
        --d->waiting;
        take(*published);
        if (d->keeper)
            d->keeper->changed();
        if (d->waiting == 0)
            Q_EMIT saved();
    }, Qt::QueuedConnection);
    connect(d->writer, &Writer::refreshed, this, [this](const std::shared_ptr<Published>& published) { take(*published); },
        Qt::QueuedConnection);
    connect(d->writer, &Writer::dropped, this, [this] { --d->waiting; }, Qt::QueuedConnection);
    connect(d->writer, &Writer::backupFailed, this, &Document::backupFailed, Qt::QueuedConnection);
    connect(d->writer, &Writer::adopted, this, &Document::adopted, Qt::QueuedConnection);
    connect(d->writer, &Writer::failed, this, &Document::writingFailed, Qt::QueuedConnection);
    d->thread.start();
}

void Document::take(const Published& published)
{
    d->contents = published.contents;
    d->turnable = published.turnable;
    d->conflicts = published.conflicts;
    d->takeBackWith = published.takeBackWith;
    Q_EMIT changed(d->contents.revision());
}

QString Document::path() const { return d->path; }
const model::Contents& Document::contents() const { return d->contents; }
std::shared_ptr<const model::Blobs> Document::blobs() const { return d->blobs; }
QString Document::documentId() const { return d->documentId; }
bool Document::isReadOnly() const { return !d->whyReadOnly.isEmpty(); }
QString Document::whyReadOnly() const { return d->whyReadOnly; }
void Document::setAuthor(const QString& author) { d->author = author; }
int Document::waiting() const { return d->waiting; }
QString Document::undoTitle() const { return d->turnable.undo.title; }
QString Document::redoTitle() const { return d->turnable.redo.title; }

QFuture<base::Result<StepDone>> Document::give(std::shared_ptr<Order> order)
{
    order->author = d->author;
    QFuture<base::Result<StepDone>> future = order->promise.future();
    order->promise.start();
    if (isReadOnly() || !d->writer) {
        order->promise.addResult(base::failure(base::ErrorKind::Refused, d->whyReadOnly));
        order->promise.finish();
        return future;
    }
    ++d->waiting;
    QMetaObject::invokeMethod(d->writer, [writer = d->writer, order = std::move(order)] { writer->enqueue(order); },
        Qt::QueuedConnection);
    return future;
}

QFuture<base::Result<StepDone>> Document::apply(const model::Step& step)
{
    return give(stepOrder(step));
}

base::Result<StepDone> Document::applyAndWait(const model::Step& step)
{
    std::shared_ptr<Order> order = stepOrder(step);
    order->waitsWhenItFails = false;
    QFuture<base::Result<StepDone>> future = give(std::move(order));
    settle();
    if (!future.isFinished()) // an earlier step holds up the order
        return base::failure(base::ErrorKind::Busy, base::Text::tr("An earlier change isn't saved yet. Try again first."));
    return future.result();
}

void Document::settle()
{
    if (!d->writer)
        return;
    // Comes back when the writer has gone through everything that was given to it before.
    QMetaObject::invokeMethod(d->writer, [] {}, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void Document::retry()
{
    if (d->writer)
        QMetaObject::invokeMethod(d->writer, &Writer::retry, Qt::QueuedConnection);
}

QFuture<base::Result<StepDone>> Document::undo()
{
    return give(undoOrder());
}

QFuture<base::Result<StepDone>> Document::redo()
{
    return give(redoOrder());
}

const std::vector<Conflict>& Document::conflicts() const { return d->conflicts; }

QFuture<base::Result<StepDone>> Document::decide(const std::vector<Decision>& decisions, const QString& title)
{
    auto order = std::make_shared<Order>();
    order->title = title;
    order->act = store::decide(decisions, title);
    return give(std::move(order));
}

QFuture<base::Result<MergeReport>> Document::merge(const QStringList& files)
{
    auto report = std::make_shared<MergeReport>();
    std::shared_ptr<Order> order = mergeOrder(d->path, files, report);
    order->waitsWhenItFails = false;
    return give(std::move(order)).then([report](base::Result<StepDone> done) -> base::Result<MergeReport> {
        if (!done)
            return tl::unexpected(done.error());
        return *report;
    });
}

bool Document::canTakeMergeBack() const { return !d->takeBackWith.isEmpty(); }

QFuture<base::Result<StepDone>> Document::takeMergeBack()
{
    return goBackTo(d->takeBackWith);
}

QFuture<base::Result<StepDone>> Document::goBackTo(const QString& backup)
{
    std::shared_ptr<Order> order = goBackOrder(d->path, backup);
    order->waitsWhenItFails = false;
    return give(std::move(order));
}

QFuture<base::Result<StepDone>> Document::bringBackRow(const QString& backup, model::Table table, model::Uuid row)
{
    std::shared_ptr<Order> order = bringBackRowOrder(d->path, backup, table, row);
    order->waitsWhenItFails = false;
    return give(std::move(order));
}

void Document::keepBackups()
{
    if (isReadOnly() || !d->writer || d->keeper || !BackupKeeper::isWanted())
        return;
    d->keeper = std::make_unique<BackupKeeper>(d->path);
    connect(d->keeper.get(), &BackupKeeper::failed, this, &Document::backupFailed);
    QMetaObject::invokeMethod(d->writer, &Writer::backUpFirst, Qt::QueuedConnection);
}

void Document::refresh()
{
    if (d->writer)
        QMetaObject::invokeMethod(d->writer, &Writer::refresh, Qt::QueuedConnection);
}

void Document::close()
{
    if (!d->writer)
        return;
    QMetaObject::invokeMethod(d->writer, &Writer::close, Qt::BlockingQueuedConnection);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    d->thread.quit();
    d->thread.wait();
    d->writer = nullptr;
    if (d->keeper)
        d->keeper->closed();
}

} // namespace hedgerow::store
