// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The timeline as rows: days, and under them the steps of that day, newest first.
#pragma once

#include "store/history.h"

#include <QAbstractListModel>

namespace hedgerow::window {

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsDayRole = Qt::UserRole, WhoRole, DetailRole };

    /// A step with what it changed, or the head of a day.
    struct Row
    {
        QDate day;                ///< of a head
        std::size_t first = 0, count = 0; ///< entries of a step
    };

    using QAbstractListModel::QAbstractListModel;

    /// Newest first, as the store reads them. by: only this person's; empty: everybody's.
    void setEntries(std::vector<store::HistoryEntry> entries);
    void setPerson(const QString& by);
    [[nodiscard]] QStringList people() const; ///< who did something, most first

    /// The entries of a step; none for the head of a day.
    [[nodiscard]] std::vector<store::HistoryEntry> entriesAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void arrange();
    [[nodiscard]] QString titleAt(const Row& row) const;

    std::vector<store::HistoryEntry> entries_;
    std::vector<Row> rows_;
    QString person_;
};

} // namespace hedgerow::window
