// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log says that rows hold: which of its entries stand, which one is shown, and whether a
// row is on the map or in the bin. Used where entries come in from elsewhere or are written by
// hand; for ordinary changes the triggers of the file do the same.
#pragma once

#include "store/statement.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace hedgerow::store {

/// Field is empty for the row's existence.
struct CellName
{
    QString table;
    QString row;
    QString field;
};

/// Statements are prepared once. Logs nothing: the caller holds a Mute.
class Heads
{
public:
    explicit Heads(Connection& connection);

    /// Marks the cell's entries anew and puts the shown value into the row, wherever it lies. True
    /// when another entry is shown than before.
    bool renew(const CellName& cell);

    enum class Move { None, ToBin, ToMap };
    /// Into the table when its shown existence is live or somebody edited it without a delete
    /// knowing; else into the bin.
    Move place(const QString& table, const QString& row);

private:
    struct Entry
    {
        qint64 id = 0;
        qint64 head = 0; ///< as marked so far; 0: not standing
    };
    [[nodiscard]] std::vector<Entry> standing(const CellName& cell);
    void mark(const std::vector<Entry>& standing);
    void show(const CellName& cell, qint64 entry);
    Statement& prepared(const QString& sql);

    Connection& connection_;
    Statement standing_, unmark_, markOne_;
    std::map<QString, QStringList> columns_;                   ///< by table
    std::map<QString, std::unique_ptr<Statement>> statements_; ///< by SQL: one a column or table
};

} // namespace hedgerow::store
