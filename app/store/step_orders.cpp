// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_orders.h"

#include "base/text.h"
#include "store/clock.h"
#include "store/contents_reading.h"
#include "store/step_writing.h"
#include "store/undo.h"

namespace hedgerow::store {

namespace {

StepDone apply(const model::Step& step, Connection& connection, model::Contents& contents, const QString& author)
{
    const QString kind = step.kind() == model::StepKind::Import ? QStringLiteral("import") : QStringLiteral("do");
    StepWriting writing(connection, {kind, step.title(), author, now(), {}});
    const model::Step born = step.bornAs(writing.id());
    writing.write(born);
    writing.finish();
    StepDone done;
    done.stepId = writing.id();
    for (const model::Change& change : born.changes())
        if (const auto* insert = std::get_if<model::Insert>(&change))
            done.inserted.push_back(insert->row.id());
    contents = contents.after(born);
    return done;
}

enum class Direction { Undo, Redo };

StepDone turn(Direction direction, Connection& connection, model::Contents& contents, const QString& author)
{
    const bool isUndo = direction == Direction::Undo;
    const TurnableSteps turnable = turnableSteps(connection);
    const TurnableSteps::Named of = isUndo ? turnable.undo : turnable.redo;
    if (of.id == 0)
        return {};
    const quint64 turned = isUndo ? of.id : lastUndoOf(connection, of.id);
    StepWriting writing(connection, {isUndo ? QStringLiteral("undo") : QStringLiteral("redo"), of.title, author,
                                        now(), of.id});
    StepDone done;
    done.stepId = writing.id();
    writing.expectTurningBack(turned);
    TurnedBack turnedBack = turnBack(connection, turned, writing);
    writing.finish();
    contents = rereadRows(connection, contents, turnedBack.rows);
    done.skipped = std::move(turnedBack.skipped);
    return done;
}

std::unique_ptr<Order> turnOrder(Direction direction, const QString& title)
{
    auto order = std::make_unique<Order>();
    order->title = title;
    order->act = [direction](Connection& connection, model::Contents& contents, const QString& author) {
        return turn(direction, connection, contents, author);
    };
    return order;
}

} // namespace

std::unique_ptr<Order> stepOrder(const model::Step& step)
{
    auto order = std::make_unique<Order>();
    order->title = step.title();
    order->act = [step](Connection& connection, model::Contents& contents, const QString& author) {
        return apply(step, connection, contents, author);
    };
    return order;
}

std::unique_ptr<Order> undoOrder()
{
    return turnOrder(Direction::Undo, base::Text::tr("Undo"));
}

std::unique_ptr<Order> redoOrder()
{
    return turnOrder(Direction::Redo, base::Text::tr("Redo"));
}

} // namespace hedgerow::store
