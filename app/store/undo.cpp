// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "base/text.h"
#include "store/row_writing.h"
#include "store/settled_cells.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hedgerow::store {

namespace {

using Stack = std::vector<TurnableSteps::Named>;

TurnableSteps::Named taken(Stack& from, quint64 id)
{
    const auto at = std::ranges::find(from, id, &TurnableSteps::Named::id);
    if (at == from.end())
        return {};
    TurnableSteps::Named found = std::move(*at);
    from.erase(at);
    return found;
}

QString titleOrKind(const Statement& step, int titleColumn, const QString& kind)
{
    if (!step.isNull(titleColumn))
        return step.text(titleColumn);
    return kind == u"outside" ? base::Text::tr("Changes by another program") : base::Text::tr("Last change");
}

/// One cell that a step changed, and what it held before.
struct Cell
{
    const model::RecordType* type = nullptr;
    QString row;
    QString field; ///< empty: the row's existence
    model::Value before;
};

/// Everything that turning back one step needs, with its statements prepared once.
class Turning
{
public:
    Turning(Connection& connection, quint64 step, StepWriting& writing)
        : connection_(connection), step_(step), writing_(writing),
          own_(connection.integer(QStringLiteral("SELECT replica FROM hedgerow_here"))),
          shownHead_(connection, QStringLiteral("SELECT l.step,l.base,s.replica,s.author FROM hedgerow_log l "
              "LEFT JOIN hedgerow_step s ON s.id=l.step WHERE l.row=? AND l.field=? AND l.head=1")),
          entry_(connection, QStringLiteral("SELECT l.step,l.base,s.replica,s.author FROM hedgerow_log l "
              "LEFT JOIN hedgerow_step s ON s.id=l.step WHERE l.id=?")),
          rows_(connection), settled_(connection), way_(wayOf(connection, step))
    {
    }

    TurnedBack turn()
    {
        const std::vector<Cell> cells = undoable(changedCells());
        for (const Cell& cell : cells) // in this order: other ones lose values of rows edited and deleted in one step
            if (cell.field.isEmpty() && cell.before.yes() && !turnSettling(cell))
                restore(cell);
        for (const Cell& cell : cells)
            if (!cell.field.isEmpty() && !turnSettling(cell))
                put(cell);
        for (const Cell& cell : cells)
            if (cell.field.isEmpty() && !cell.before.yes() && !turnSettling(cell))
                remove(*cell.type, cell.row);
        removeBorn();
        return std::move(done_);
    }

private:
    /// Settling closes values that no change of the row brings back; so does its undo open them.
    enum class Way { Plain, UndoSettling, RedoSettling };

    [[nodiscard]] static Way wayOf(Connection& connection, quint64 step)
    {
        Statement kinds(connection, QStringLiteral("SELECT s.kind,o.kind FROM hedgerow_step s "
                                                   "LEFT JOIN hedgerow_step o ON o.id=s.of WHERE s.id=?"));
        if (!kinds.bindId(1, step).next())
            return Way::Plain;
        if (kinds.text(0) == u"settle")
            return Way::UndoSettling;
        return kinds.text(0) == u"undo" && kinds.text(1) == u"settle" ? Way::RedoSettling : Way::Plain;
    }

    /// False where the cell is to be turned back like any other.
    [[nodiscard]] bool turnSettling(const Cell& cell)
    {
        if (way_ == Way::Plain)
            return false;
        const CellName name{QString::fromLatin1(cell.type->name), cell.row, cell.field};
        // Of a row's existence only "keep it" was settled by hand, on a row that stays where it is.
        const bool isKeeping = cell.field.isEmpty() && cell.before.yes() == (way_ == Way::RedoSettling) && isOnMap(cell);
        if (cell.field.isEmpty() ? !isKeeping : !settled_.isSettling(name, step_))
            return false;
        if (isKeeping && shownExistence(cell.row) == cell.before.yes()) // a later delete lost against an edit
            return true;
        if (!isOnMap(cell)) // deleted by somebody else: an entry that the delete hasn't seen would bring it back
            return true;
        if (way_ == Way::UndoSettling)
            settled_.reopen(name, step_);
        else
            settled_.settleAgain(name, step_);
        changed(*cell.type, cell.row, StepWriting::Touch::Shapes);
        return true;
    }

    [[nodiscard]] bool isOnMap(const Cell& cell)
    {
        Statement found(connection_, QStringLiteral("SELECT 1 FROM %1 WHERE uuid=?").arg(quoted(QString::fromLatin1(cell.type->name))));
        return found.bind(1, cell.row).next();
    }

    [[nodiscard]] bool shownExistence(const QString& row)
    {
        Statement shown(connection_, QStringLiteral("SELECT value FROM hedgerow_log WHERE row=? AND field='' AND head=1"));
        return !shown.bind(1, row).next() || shown.value(0).yes();
    }

    [[nodiscard]] std::vector<Cell> changedCells()
    {
        std::vector<Cell> cells;
        std::map<std::pair<QString, QString>, bool> seen;
        const QString born = bornPrefix(step_);
        Statement entries(connection_, QStringLiteral("SELECT tbl,row,field,old FROM hedgerow_log "
                                                      "WHERE step=? AND kind=0 ORDER BY n"));
        entries.bindId(1, step_);
        while (entries.next()) {
            Cell cell{model::recordType(entries.text(0)), entries.text(1), entries.text(2), entries.value(3)};
            const bool first = seen.emplace(std::pair(cell.row, cell.field), true).second;
            if (first && cell.type && !cell.row.startsWith(born))
                cells.push_back(std::move(cell));
        }
        return cells;
    }

    [[nodiscard]] std::vector<Cell> undoable(std::vector<Cell> cells)
    {
        std::erase_if(cells, [&](const Cell& cell) {
            const std::optional<QString> other = changedSinceBy(cell);
            if (other)
                skip(*cell.type, cell.row, cell.field, *other);
            return other.has_value();
        });
        return cells;
    }

    /// Walks from the shown entry back to this step; whoever else's entry is met has changed the
    /// cell since.
    [[nodiscard]] std::optional<QString> changedSinceBy(const Cell& cell)
    {
        Statement* at = &shownHead_.bind(1, cell.row).bind(2, cell.field);
        std::optional<QString> by;
        while (true) {
            if (!at->next())
                by = QString();
            else if (static_cast<quint64>(at->integer(0)) != step_ && at->integer(2) != own_)
                by = at->text(3);
            const bool reached = !by && static_cast<quint64>(at->integer(0)) == step_;
            const model::Value base = by ? model::Value() : at->value(1);
            at->reset();
            if (by || reached)
                return by;
            if (base.isNull())
                return QString();
            at = &entry_.bind(1, base);
        }
    }

    void restore(const Cell& cell)
    {
        TableShape& shape = shapes_[cell.type->table];
        if (shape.columns.isEmpty())
            shape = actualShape(connection_, *cell.type);
        const QString columns = shape.columnNames().join(u',');
        prepared(QStringLiteral("INSERT INTO %1(fid,uuid,%2) SELECT CASE WHEN fid IN (SELECT fid FROM %1) THEN NULL "
            "ELSE fid END,uuid,%2 FROM %3 WHERE uuid=?").arg(quoted(shape.name), columns, quoted(shape.binName())))
            .bind(1, cell.row)
            .run();
        if (connection_.changedRows() == 0)
            return; // live already: somebody's edit brought it back
        prepared(QStringLiteral("DELETE FROM %1 WHERE uuid=?").arg(quoted(shape.binName())))
            .bind(1, cell.row)
            .run();
        prepared(QStringLiteral("INSERT INTO hedgerow_change VALUES(?,?,'',0,1)"))
            .bind(1, shape.name)
            .bind(2, cell.row)
            .run();
        changed(*cell.type, cell.row, StepWriting::Touch::Shapes);
    }

    void put(const Cell& cell)
    {
        prepared(QStringLiteral("UPDATE %1 SET %2=? WHERE uuid=?")
            .arg(quoted(QString::fromLatin1(cell.type->name)), quoted(cell.field)))
            .bind(1, cell.before)
            .bind(2, cell.row)
            .run();
        changed(*cell.type, cell.row, cell.field == u"geom" ? StepWriting::Touch::Shapes : StepWriting::Touch::Values);
    }

    void remove(const model::RecordType& type, const QString& row)
    {
        if (const auto id = model::Uuid::fromText(row))
            rows_.remove(type.table, *id);
        changed(type, row, StepWriting::Touch::Shapes);
    }

    /// Rows that were born in the step go to the bin, but for those that others have worked on.
    void removeBorn()
    {
        for (const model::RecordType& type : model::schema())
            for (const QString& row : bornRows(type))
                if (const auto other = workedOnBy(row))
                    skip(type, row, QString(), *other);
                else
                    remove(type, row);
    }

    [[nodiscard]] QStringList bornRows(const model::RecordType& type)
    {
        QStringList rows;
        Statement born(connection_, QStringLiteral("SELECT uuid FROM %1 WHERE uuid>=? AND uuid<? ORDER BY fid")
            .arg(quoted(QString::fromLatin1(type.name))));
        born.bind(1, bornPrefix(step_)).bind(2, bornPrefix(step_ + 1));
        while (born.next())
            rows.append(born.text(0));
        return rows;
    }

    [[nodiscard]] std::optional<QString> workedOnBy(const QString& row)
    {
        Statement& others = prepared(QStringLiteral("SELECT s.author FROM hedgerow_log l JOIN hedgerow_step s ON s.id=l.step "
                                                    "WHERE l.row=? AND s.replica<>? LIMIT 1"));
        const auto by = others.bind(1, row).bind(2, own_).next() ? std::optional(others.text(0)) : std::nullopt;
        others.reset();
        return by;
    }

    /// Many cells are turned back by the same few statements.
    [[nodiscard]] Statement& prepared(const QString& sql)
    {
        auto& kept = statements_[sql];
        if (!kept)
            kept = std::make_unique<Statement>(connection_, sql);
        return *kept;
    }

    void skip(const model::RecordType& type, const QString& row, const QString& field, const QString& by)
    {
        done_.skipped.push_back({type.table, model::Uuid::fromText(row).value_or(model::Uuid()), field, by});
    }

    void changed(const model::RecordType& type, const QString& row, StepWriting::Touch touch)
    {
        writing_.touched(type.table, touch);
        if (const auto id = model::Uuid::fromText(row))
            done_.rows.push_back({type.table, *id});
    }

    Connection& connection_;
    quint64 step_;
    StepWriting& writing_;
    qint64 own_;
    Statement shownHead_, entry_;
    RowWriter rows_;
    SettledCells settled_;
    Way way_;
    QHash<model::Table, TableShape> shapes_; // as they are: other programs add columns
    std::unordered_map<QString, std::unique_ptr<Statement>> statements_;
    TurnedBack done_;
};

} // namespace

TurnableSteps turnableSteps(Connection& connection)
{
    Stack undo, redo;
    Statement own(connection, QStringLiteral(
        "SELECT id,kind,of,title FROM hedgerow_step WHERE replica=(SELECT replica FROM hedgerow_here) "
        "AND id>(SELECT min(id) FROM hedgerow_step) ORDER BY id"));
    while (own.next()) {
        const QString kind = own.text(1);
        const auto of = static_cast<quint64>(own.integer(2));
        if (kind == u"undo") {
            redo.push_back(taken(undo, of));
        } else if (kind == u"redo") {
            undo.push_back(taken(redo, of));
        } else {
            undo.push_back({static_cast<quint64>(own.integer(0)), titleOrKind(own, 3, kind)});
            redo.clear();
        }
    }
    std::erase_if(redo, [](const auto& step) { return step.id == 0; });
    std::erase_if(undo, [](const auto& step) { return step.id == 0; });
    return {undo.empty() ? TurnableSteps::Named() : undo.back(), redo.empty() ? TurnableSteps::Named() : redo.back()};
}

quint64 lastUndoOf(Connection& connection, quint64 step)
{
    Statement last(connection, QStringLiteral("SELECT max(id) FROM hedgerow_step WHERE kind='undo' AND of=? "
                                              "AND replica=(SELECT replica FROM hedgerow_here)"));
    return last.bindId(1, step).next() ? static_cast<quint64>(last.integer(0)) : 0;
}

TurnedBack turnBack(Connection& connection, quint64 step, StepWriting& writing)
{
    return Turning(connection, step, writing).turn();
}

} // namespace hedgerow::store
