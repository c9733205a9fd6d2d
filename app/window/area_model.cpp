// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/area_model.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace hedgerow::window {

namespace {

constexpr int Tints = 6;
/// Beyond this many areas the picture is too small for tints to matter, and comparing each with
/// each too slow.
constexpr std::size_t MostForTints = 2000;

/// The tint that fewest of the areas before it with a touching box have.
int tintBeside(const std::vector<AreaRow>& rows, std::size_t row)
{
    if (rows.size() > MostForTints)
        return static_cast<int>(row % Tints);
    std::array<int, Tints> used{};
    for (std::size_t other = 0; other < row; ++other) {
        if (rows[other].box.meets(rows[row].box))
            ++used[static_cast<std::size_t>(rows[other].tint)];
    }
    const std::size_t first = row % Tints; // so that even few areas show all tints
    std::size_t best = first;
    for (std::size_t step = 1; step < Tints; ++step) {
        const std::size_t tint = (first + step) % Tints;
        if (used[tint] < used[best])
            best = tint;
    }
    return static_cast<int>(best);
}

} // namespace

std::vector<AreaRow> areaRows(geo::Boundaries&& boundaries, base::Job& job)
{
    std::vector<AreaRow> rows;
    rows.reserve(boundaries.areas.size());
    for (geo::BoundaryArea& area : boundaries.areas) {
        if (job.stopped())
            break;
        job.report(static_cast<qint64>(rows.size()), static_cast<qint64>(boundaries.areas.size()),
                   base::Text::tr("Drawing the areas"));
        AreaRow row{area.code, area.name, std::move(area.shape), {}, {}, 0, 0};
        row.box = model::Geometry(row.shape).box();
        row.label = model::labelPoint(row.shape);
        row.squareMetres = model::area(row.shape);
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].tint = tintBeside(rows, i);
    return rows;
}

void AreaModel::setAreas(std::vector<AreaRow> areas)
{
    beginResetModel();
    areas_ = std::move(areas);
    chosen_.assign(areas_.size(), true);
    chosenCount_ = static_cast<int>(areas_.size());
    box_ = {};
    for (const AreaRow& area : areas_)
        box_.add(area.box);
    endResetModel();
    Q_EMIT choiceChanged();
}

void AreaModel::setChosen(const std::vector<int>& rows, bool chosen)
{
    for (const int row : rows) {
        if (isChosen(row) == chosen)
            continue;
        chosen_[static_cast<std::size_t>(row)] = chosen;
        chosenCount_ += chosen ? 1 : -1;
    }
    if (rows.empty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first), index(*last), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

double AreaModel::chosenSquareMetres() const
{
    double sum = 0;
    for (std::size_t i = 0; i < areas_.size(); ++i)
        sum += chosen_[i] ? areas_[i].squareMetres : 0;
    return sum;
}

QStringList AreaModel::chosenKeys() const
{
    QStringList keys;
    if (chosenCount_ == static_cast<int>(areas_.size()))
        return keys;
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        if (chosen_[i])
            keys << areas_[i].key();
    }
    return keys;
}

int AreaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(areas_.size());
}

QVariant AreaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AreaRow& area = areas_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return area.name.isEmpty() || area.name == area.code
                   ? area.code
                   : base::Text::tr("%1 · %2", "name and code of an area")
                         .arg(area.name, area.code);
    case Qt::CheckStateRole:
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    case CodeRole:
        return area.code;
    default:
        return {};
    }
}

bool AreaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setChosen({index.row()}, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags AreaModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace hedgerow::window
