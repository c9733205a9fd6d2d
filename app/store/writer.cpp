// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "base/text.h"
#include "store/contents_reading.h"
#include "store/schema_comparison.h"
#include "store/transaction.h"
#include "store/words.h"

namespace hedgerow::store {

namespace {

QString titleOf(const Order& order)
{
    switch (order.kind) {
    case OrderKind::Apply:
        return order.step.title();
    case OrderKind::Undo:
        return base::Text::tr("Undo");
    case OrderKind::Redo:
        return base::Text::tr("Redo");
    }
    return {};
}

/// Without its triggers a table's changes would go by unrecorded.
void putBack(Connection& connection, const QList<NamedSql>& missing)
{
    if (missing.isEmpty())
        return;
    Transaction transaction(connection);
    for (const NamedSql& one : missing)
        connection.run(one.sql);
    transaction.commit();
}

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
    try {
        if (const auto now = identityOf(path_); connection_ && now != identity_)
            return base::failure(base::ErrorKind::Refused,
                base::Text::tr("%1 was moved, renamed or replaced while it was open. Nothing was written to it. "
                               "Save a copy of what you see.").arg(fileName(path_)));
        if (!connection_)
            if (auto opened = openConnection(); !opened)
                return tl::unexpected(opened.error());
        StepDone done = inTransaction(order);
        changeCounter_ = connection_->changeCounter();
        Q_EMIT written(std::make_shared<Published>(Published{contents_, turnableSteps(*connection_)}));
        return done;
    } catch (const SqlError& error) {
        return tl::unexpected(writingFailed(error, path_, titleOf(order)));
    }
}

base::Outcome Writer::openConnection()
{
    auto connection = std::make_unique<Connection>(path_, Opening::ReadWrite);
    // EXTRA also syncs the folder once the journal is gone: without it a power cut may bring the
    // journal, and with it the state before the last step, back.
    connection->run(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=OFF; "
                                   "PRAGMA recursive_triggers=OFF"));
    const SchemaComparison schema = compareSchema(*connection);
    if (!schema.unknown.isEmpty())
        return base::failure(base::ErrorKind::Refused,
            base::Text::tr("Another program has put its own rules into %1, and they would run with each of your "
                           "changes. Nothing was written. Ask whoever made them to take them out.").arg(fileName(path_)),
            schema.unknown.join(QStringLiteral(", ")));
    putBack(*connection, schema.missing);
    connection_ = std::move(connection);
    identity_ = identityOf(path_);
    return {};
}

StepDone Writer::inTransaction(const Order& order)
{
    Transaction transaction(*connection_);
    const model::Contents before = contents_;
    try {
        if (connection_->changeCounter() != changeCounter_) { // another program wrote meanwhile
            base::Job job;
            contents_ = readContents(*connection_, job);
        }
        StepDone done = order.kind == OrderKind::Apply ? apply(order) : turn(order);
        transaction.commit();
        return done;
    } catch (const SqlError&) {
        contents_ = before;
        throw;
    }
}

StepDone Writer::apply(const Order& order)
{
    const QString kind = order.step.kind() == model::StepKind::Import ? QStringLiteral("import") : QStringLiteral("do");
    StepWriting writing(*connection_, {kind, order.step.title(), order.author, QDateTime::currentDateTimeUtc(), {}});
    const model::Step born = order.step.bornAs(writing.id());
    writing.write(born);
    writing.finish();
    StepDone done;
    done.stepId = writing.id();
    for (const model::Change& change : born.changes())
        if (const auto* insert = std::get_if<model::Insert>(&change))
            done.inserted.push_back(insert->row.id());
    contents_ = contents_.after(born);
    return done;
}

StepDone Writer::turn(const Order& order)
{
    const bool isUndo = order.kind == OrderKind::Undo;
    const TurnableSteps turnable = turnableSteps(*connection_);
    const TurnableSteps::Named of = isUndo ? turnable.undo : turnable.redo;
    if (of.id == 0)
        return {};
    const quint64 turned = isUndo ? of.id : lastUndoOf(*connection_, of.id);
    StepWriting writing(*connection_, {isUndo ? QStringLiteral("undo") : QStringLiteral("redo"), of.title,
                                          order.author, QDateTime::currentDateTimeUtc(), of.id});
    StepDone done;
    done.stepId = writing.id();
    TurnedBack turnedBack = turnBack(*connection_, turned, writing);
    writing.finish();
    contents_ = rereadRows(*connection_, contents_, turnedBack.rows);
    done.skipped = std::move(turnedBack.skipped);
    return done;
}

} // namespace hedgerow::store
