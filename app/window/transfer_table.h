// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transfers as a table that can be sorted by each column.
#pragma once

#include "window/transfer_cards.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace hedgerow::window {

class TransferTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, StageName, Here, NextStep, Who, Due, Gap, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole };

    TransferTableModel(Session& session, QObject* parent);
    void setCards(std::vector<TransferCard> cards);
    [[nodiscard]] model::Uuid transferAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const TransferCard& card, int column) const;
    [[nodiscard]] QVariant orderAt(const TransferCard& card, int column) const;

    Session& session_;
    std::vector<TransferCard> cards_;
    QStringList stageNames_, stageIds_;
};

/// Rows are chosen whole, several with Ctrl and Shift.
class TransferTable : public QTableView
{
    Q_OBJECT

public:
    TransferTable(Session& session, QWidget* parent);
    void setCards(const std::vector<TransferCard>& cards);
    void setChosen(model::Uuid transfer);
    [[nodiscard]] QList<model::Uuid> selectedTransfers() const;

Q_SIGNALS:
    void transferChosen(hedgerow::model::Uuid transfer);
    void selectionDone();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    TransferTableModel* model_;
    bool following_ = false;
};

} // namespace hedgerow::window
