// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one that writes: steps in their order, on a thread of its own, with the only connection that
// may write.
#pragma once

#include "store/conflicts.h"
#include "store/file_system.h"
#include "store/order.h"
#include "store/replica.h"
#include "store/undo.h"

#include <QObject>

#include <deque>
#include <memory>

namespace hedgerow::store {

/// What is true after a step.
struct Published
{
    model::Contents contents;
    TurnableSteps turnable;
    std::vector<Conflict> conflicts;
    QString takeBackWith; ///< the backup made before a merge, when that was the last thing done
};

/// Lives on the writer's thread; every function but the constructor is called there. The
/// connection is opened by the first order.
class Writer : public QObject
{
    Q_OBJECT

public:
    Writer(QString path, model::Contents contents, quint32 changeCounter);
    ~Writer() override;

    /// Makes a backup before its first change, where the file isn't as the last one has it.
    void backUpFirst() { backsUpFirst_ = true; }
    void enqueue(std::shared_ptr<Order> order);
    /// Tries again what failed.
    void retry();
    /// Takes in what another program has written meanwhile, and publishes it.
    void refresh();
    /// Ends what is still in the order with the failure that held it up, and closes the file.
    void close();

Q_SIGNALS:
    void written(const std::shared_ptr<hedgerow::store::Published>& published);
    /// Another program has written to the file; nothing of ours was.
    void refreshed(const std::shared_ptr<hedgerow::store::Published>& published);
    /// What other programs had done that triggers can't record was taken in, in sentences.
    void adopted(const QString& sentences);
    void backupFailed(const QString& sentence); ///< and work goes on
    /// An order left the queue without having been written.
    void dropped();
    void failed(const hedgerow::base::Error& error);

private:
    void writeAll();
    [[nodiscard]] base::Result<StepDone> write(Order& order);
    /// On disk, or nothing of it.
    [[nodiscard]] base::Result<StepDone> committed(Order& order);
    void putAway(Order& order);
    void publish(const Order& order, const StepDone& done);
    [[nodiscard]] base::Result<StepDone> inTransaction(const Order& order);
    [[nodiscard]] std::shared_ptr<Published> published(Connection& connection);
    [[nodiscard]] base::Outcome openConnection(const QString& author);
    void takeOwnReplica(const QString& author);

    QString path_;
    std::optional<FileIdentity> identity_;
    std::unique_ptr<Connection> connection_;
    OwnReplica replica_;
    model::Contents contents_;
    std::optional<std::vector<Conflict>> conflicts_; ///< none: to be read anew
    quint32 changeCounter_;
    std::deque<std::shared_ptr<Order>> orders_;
    base::Error held_; ///< why the first order waits
    bool stuck_ = false;
    bool backsUpFirst_ = false;
};

} // namespace hedgerow::store
