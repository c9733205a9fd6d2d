// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_model.h"

#include "window/history_rows.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace hedgerow::window {

void HistoryModel::setEntries(std::vector<store::HistoryEntry> entries)
{
    beginResetModel();
    entries_ = std::move(entries);
    arrange();
    endResetModel();
}

void HistoryModel::setPerson(const QString& by)
{
    beginResetModel();
    person_ = by;
    arrange();
    endResetModel();
}

void HistoryModel::arrange()
{
    rows_.clear();
    QDate day;
    for (std::size_t at = 0; at < entries_.size();) {
        std::size_t end = at;
        while (end < entries_.size() && entries_[end].step == entries_[at].step)
            ++end;
        if (person_.isEmpty() || whoWords(entries_[at]) == person_) {
            const QDate its = entries_[at].at.toLocalTime().date();
            if (its != day)
                rows_.push_back({its, 0, 0});
            day = its;
            rows_.push_back({{}, at, end - at});
        }
        at = end;
    }
}

QStringList HistoryModel::people() const
{
    QHash<QString, int> counts;
    quint64 step = 0;
    for (const auto& entry : entries_)
        if (std::exchange(step, entry.step) != entry.step)
            ++counts[whoWords(entry)];
    QStringList names = counts.keys();
    std::ranges::sort(names, [&](const QString& a, const QString& b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    return names;
}

std::vector<store::HistoryEntry> HistoryModel::entriesAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(rows_.size()))
        return {};
    const Row& found = rows_[static_cast<std::size_t>(row)];
    const auto first = entries_.begin() + static_cast<std::ptrdiff_t>(found.first);
    return {first, first + static_cast<std::ptrdiff_t>(found.count)};
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString HistoryModel::titleAt(const Row& row) const
{
    const auto& entry = entries_[row.first];
    if (entry.stepKind == u"undo")
        return tr("Undone: %1").arg(entry.stepTitle);
    if (entry.stepKind == u"redo")
        return tr("Done again: %1").arg(entry.stepTitle);
    return entry.stepTitle.isEmpty() ? tr("%n change(s)", nullptr, static_cast<int>(row.count)) : entry.stepTitle;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool isDay = row.count == 0;
    switch (role) {
    case IsDayRole:
        return isDay;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isDay ? QLocale().toString(row.day, tr("dddd, d MMMM yyyy", "weekday, day, month, year")) : titleAt(row);
    case WhoRole:
        return isDay ? QString() : whoWords(entries_[row.first]);
    case DetailRole: {
        if (isDay)
            return {};
        const auto& entry = entries_[row.first];
        const QString time = QLocale().toString(entry.at.toLocalTime().time(), QStringLiteral("HH:mm"));
        const QString said = tr("%1, %2", "a person, a time").arg(whoWords(entry), entry.clockWrong ? tr("%1?").arg(time) : time);
        return row.count == 1 ? said : said + QStringLiteral(" · ") + tr("%n change(s)", nullptr, static_cast<int>(row.count));
    }
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    return data(index, IsDayRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace hedgerow::window
