// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one that writes: steps in their order, on a thread of its own, with the only connection that
// may write.
#pragma once

#include "store/document.h"
#include "store/file_system.h"
#include "store/undo.h"

#include <QObject>
#include <QPromise>

#include <deque>
#include <memory>

namespace hedgerow::store {

/// What is true after a step.
struct Published
{
    model::Contents contents;
    TurnableSteps turnable;
};

enum class OrderKind { Apply, Undo, Redo };

/// One thing to be written. Its promise is kept when it is on disk.
struct Order
{
    OrderKind kind = OrderKind::Apply;
    model::Step step{QString()};
    QString author;
    bool waitsWhenItFails = true; ///< stays in the order; else the failure ends it
    QPromise<base::Result<StepDone>> promise;
};

/// Lives on the writer's thread; every function but the constructor is called there. The
/// connection is opened by the first order.
class Writer : public QObject
{
    Q_OBJECT

public:
    Writer(QString path, model::Contents contents, quint32 changeCounter);
    ~Writer() override;

    void enqueue(std::shared_ptr<Order> order);
    /// Tries again what failed.
    void retry();
    /// Ends what is still in the order with the failure that held it up, and closes the file.
    void close();

Q_SIGNALS:
    void written(const std::shared_ptr<hedgerow::store::Published>& published);
    /// An order left the queue without having been written.
    void dropped();
    void failed(const hedgerow::base::Error& error);

private:
    void writeAll();
    [[nodiscard]] base::Result<StepDone> write(Order& order);
    [[nodiscard]] StepDone inTransaction(const Order& order);
    [[nodiscard]] StepDone apply(const Order& order);
    [[nodiscard]] StepDone turn(const Order& order);
    [[nodiscard]] base::Outcome openConnection();

    QString path_;
    std::optional<FileIdentity> identity_;
    std::unique_ptr<Connection> connection_;
    model::Contents contents_;
    quint32 changeCounter_;
    std::deque<std::shared_ptr<Order>> orders_;
    base::Error held_; ///< why the first order waits
    bool stuck_ = false;
};

} // namespace hedgerow::store
