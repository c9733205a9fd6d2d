// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transfer_table.h"

#include "model/money_plan.h"
#include "model/stages.h"
#include "model/transfer.h"
#include "window/session.h"
#include "window/theme.h"
#include "window/today.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace hedgerow::window {

TransferTableModel::TransferTableModel(Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session)
{
}

void TransferTableModel::setCards(std::vector<TransferCard> cards)
{
    beginResetModel();
    cards_ = std::move(cards);
    stageNames_.clear();
    stageIds_.clear();
    const auto stages = model::Stages::of(session_.contents());
    for (const auto& stage : stages.all()) {
        stageIds_ += stage.id;
        stageNames_ += stage.name.in(session_.language());
    }
    endResetModel();
}

model::Uuid TransferTableModel::transferAt(int row) const
{
    return row >= 0 && row < rowCount() ? cards_[static_cast<std::size_t>(row)].id() : model::Uuid();
}

int TransferTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(cards_.size());
}

int TransferTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TransferTableModel::textAt(const TransferCard& card, int column) const
{
    switch (column) {
    case Name: return card.name;
    case StageName: return stageNames_.value(stageIds_.indexOf(card.stage), card.stage);
    case Here: return card.here;
    case NextStep: return card.transfer.text(u"next_step");
    case Who: return card.who;
    case Due: return card.due ? card.dueWords : QString();
    case Gap: {
        const auto plan = model::moneyPlan(session_.contents(), card.transfer);
        return plan.isEmpty() ? QString() : model::gapWords(plan);
    }
    default: return {};
    }
}

QVariant TransferTableModel::orderAt(const TransferCard& card, int column) const
{
    switch (column) {
    case StageName: return stageIds_.indexOf(card.stage);
    case Here: return model::Transfer(card.transfer).daysInStage(today()).value_or(-1);
    case Due: return card.due ? card.due->actBy : QDate(9999, 1, 1);
    case Gap: return model::moneyPlan(session_.contents(), card.transfer).gap();
    default: return textAt(card, column).toCaseFolded();
    }
}

QVariant TransferTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TransferCard& card = cards_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return textAt(card, index.column());
    case SortRole: return orderAt(card, index.column());
    case Qt::FontRole: return index.column() == Name ? themeFont(TextSize::Body, QFont::DemiBold) : themeFont(TextSize::Second);
    case Qt::ForegroundRole: return themeColour(index.column() == Due && card.isPressing ? "notice" : "text");
    default: return {};
    }
}

QVariant TransferTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Place");
    case StageName: return tr("Stage");
    case Here: return tr("In this stage");
    case NextStep: return tr("Next step");
    case Who: return tr("Who");
    case Due: return tr("Due");
    case Gap: return tr("Money");
    default: return {};
    }
}

TransferTable::TransferTable(Session& session, QWidget* parent) : QTableView(parent), model_(new TransferTableModel(session, this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model_);
    sorted->setSortRole(TransferTableModel::SortRole);
    sorted->setSortLocaleAware(true);
    setModel(sorted);
    setProperty("look", QStringLiteral("frame"));
    setProperty("rows", QStringLiteral("wide"));
    setAccessibleName(tr("Transfers"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(themeSize("control") + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    constexpr int Widths[] = {180, 150, 110, 220, 110, 220, 150};
    for (int column = 0; column < TransferTableModel::ColumnCount; ++column)
        setColumnWidth(column, Widths[column]);
    sortByColumn(TransferTableModel::StageName, Qt::AscendingOrder);
}

void TransferTable::setCards(const std::vector<TransferCard>& cards)
{
    following_ = true;
    model_->setCards(cards);
    following_ = false;
}

void TransferTable::setChosen(model::Uuid transfer)
{
    if (selectedTransfers().contains(transfer))
        return;
    following_ = true;
    clearSelection();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto* sorted = static_cast<const QSortFilterProxyModel*>(model());
        if (model_->transferAt(sorted->mapToSource(model()->index(row, 0)).row()) == transfer && !transfer.isNull())
            selectRow(row);
    }
    following_ = false;
}

QList<model::Uuid> TransferTable::selectedTransfers() const
{
    QList<model::Uuid> chosen;
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(model());
    const auto rows = selectionModel()->selectedRows();
    for (const auto& row : rows)
        chosen += model_->transferAt(sorted->mapToSource(row).row());
    return chosen;
}

void TransferTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (following_)
        return;
    Q_EMIT selectionDone();
    if (const auto chosen = selectedTransfers(); chosen.size() == 1)
        Q_EMIT transferChosen(chosen.front());
}

} // namespace hedgerow::window
