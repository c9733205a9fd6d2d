// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "base/text.h"
#include "store/adoption.h"
#include "store/backup.h"
#include "store/contents_reading.h"
#include "store/transaction.h"
#include "store/words.h"

namespace hedgerow::store {

namespace {

/// A fault of the step itself would hold up all later ones for ever.
bool canBeTriedAgain(const base::Error& error)
{
    return error.kind == base::ErrorKind::Output || error.kind == base::ErrorKind::Busy
        || error.kind == base::ErrorKind::Refused;
}

} // namespace

Writer::Writer(QString path, model::Contents contents, quint32 changeCounter)
    : path_(std::move(path)), identity_(identityOf(path_)), contents_(std::move(contents)), changeCounter_(changeCounter)
{
}

Writer::~Writer() = default;

void Writer::enqueue(std::shared_ptr<Order> order)
{
    orders_.push_back(std::move(order));
    if (!stuck_)
        writeAll();
}

void Writer::retry()
{
    stuck_ = false;
    writeAll();
}

void Writer::close()
{
    for (const auto& order : std::exchange(orders_, {})) {
        order->promise.addResult(tl::unexpected(held_));
        order->promise.finish();
    }
    connection_.reset();
}

void Writer::writeAll()
{
    while (!orders_.empty()) {
        const std::shared_ptr<Order> order = orders_.front();
        base::Result<StepDone> done = write(*order);
        if (!done) {
            Q_EMIT failed(done.error());
            if (order->waitsWhenItFails && canBeTriedAgain(done.error())) {
                held_ = done.error();
                stuck_ = true;
                return;
            }
            Q_EMIT dropped();
        }
        orders_.pop_front();
        order->promise.addResult(std::move(done));
        order->promise.finish();
    }
}

base::Result<StepDone> Writer::write(Order& order)
{
    base::Result<StepDone> done = committed(order);
    putAway(order);
    if (done)
        publish(order, *done);
    return done;
}

base::Result<StepDone> Writer::committed(Order& order)
{
    try {
        if (const auto now = identityOf(path_); connection_ && now != identity_)
            return base::failure(base::ErrorKind::Refused,
                base::Text::tr("%1 was moved, renamed or replaced while it was open. Nothing was written to it. "
                               "Save a copy of what you see.").arg(fileName(path_)));
        if (!connection_)
            if (auto opened = openConnection(order.author); !opened)
                return tl::unexpected(opened.error());
        if (order.before)
            if (auto ready = order.before(*connection_); !ready)
                return tl::unexpected(ready.error());
        if (order.makesStep)
            takeOwnReplica(order.author);
        return inTransaction(order);
    } catch (const SqlError& error) {
        return tl::unexpected(writingFailed(error, path_, order.title));
    }
}

void Writer::putAway(Order& order)
{
    if (!order.after || !connection_)
        return;
    try {
        order.after(*connection_);
    } catch (const SqlError&) {
        connection_.reset(); // closing it puts everything away; the next order opens it anew
    }
}

void Writer::publish(const Order& order, const StepDone& done)
{
    auto now = std::make_shared<Published>();
    now->contents = contents_;
    now->takeBackWith = done.takeBackWith;
    try {
        const auto reader = connection_ ? nullptr : std::make_unique<Connection>(path_, Opening::ReadOnly);
        Connection& from = connection_ ? *connection_ : *reader;
        if (order.makesStep && connection_)
            replica_.afterStep(*connection_);
        changeCounter_ = from.changeCounter();
        if (conflicts_ && done.stepId != 0)
            conflicts_ = conflictsAfter(from, done.stepId, *std::exchange(conflicts_, {}));
        else
            conflicts_.reset();
        *now = *published(from);
        now->takeBackWith = done.takeBackWith;
    } catch (const SqlError&) {
        conflicts_.reset();
        // It is on disk: what can't be read of it now is no reason to say that it isn't.
        connection_.reset();
    }
    Q_EMIT written(now);
}

std::shared_ptr<Published> Writer::published(Connection& connection)
{
    if (!conflicts_)
        conflicts_ = openConflicts(connection);
    return std::make_shared<Published>(Published{contents_, turnableSteps(connection), *conflicts_, {}});
}

void Writer::refresh()
{
    try {
        Connection reader(path_, Opening::ReadOnly);
        if (reader.changeCounter() == changeCounter_)
            return;
        const Transaction reading(reader, Transaction::Kind::Read);
        base::Job job;
        contents_ = readContents(reader, job).following(contents_);
        conflicts_.reset();
        changeCounter_ = reader.changeCounter();
        Q_EMIT refreshed(published(reader));
    } catch (const SqlError&) {
        // Busy, gone or torn: the next step says so, with what the person wanted to write.
    }
}

base::Outcome Writer::openConnection(const QString& author)
{
    if (std::exchange(backsUpFirst_, false) && changedSinceBackup(path_)) {
        base::Job job;
        if (const auto made = makeBackup(path_, BackupReason::Opened, job); !made)
            Q_EMIT backupFailed(made.error().message);
    }
    auto connection = std::make_unique<Connection>(path_, Opening::ReadWrite);
    // EXTRA also syncs the folder once the journal is gone: without it a power cut may bring the
    // journal, and with it the state before the last step, back.
    // What a large step writes stays in memory (64 MB) until it is committed.
    connection->run(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=OFF; "
                                   "PRAGMA recursive_triggers=OFF; PRAGMA cache_size=-65536"));
    const auto adopted = adopt(*connection, path_, author);
    if (!adopted)
        return tl::unexpected(adopted.error());
    connection_ = std::move(connection);
    identity_ = identityOf(path_);
    if (!adopted->isEmpty())
        Q_EMIT this->adopted(*adopted);
    return {};
}

void Writer::takeOwnReplica(const QString& author)
{
    const quint32 before = connection_->changeCounter();
    replica_.beforeStep(*connection_, author);
    const quint32 after = connection_->changeCounter();
    if (before == changeCounter_ && after == before + 1)
        changeCounter_ = after; // that was us, and contents are the same
}

base::Result<StepDone> Writer::inTransaction(const Order& order)
{
    Transaction transaction(*connection_);
    const model::Contents before = contents_;
    try {
        if (connection_->changeCounter() != changeCounter_) { // another program wrote meanwhile
            base::Job job;
            contents_ = readContents(*connection_, job).following(contents_);
            conflicts_.reset();
        }
        base::Result<StepDone> done = order.act(*connection_, contents_, order.author);
        if (done)
            transaction.commit();
        else
            contents_ = before;
        return done;
    } catch (const SqlError&) {
        contents_ = before;
        throw;
    }
}

} // namespace hedgerow::store
