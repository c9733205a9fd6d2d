// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_list_model.h"

#include "model/transfer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hedgerow::window {

QString distanceWords(double metres)
{
    const QLocale locale;
    if (metres < 995)
        return QCoreApplication::translate("hedgerow::window::Distance", "%1 m")
            .arg(locale.toString(std::lround(metres / 10) * 10));
    return QCoreApplication::translate("hedgerow::window::Distance", "%1 km").arg(locale.toString(metres / 1000, 'f', 1));
}

PlaceListModel::PlaceListModel(Session& session, PlaceKind kind, QObject* parent)
    : QAbstractListModel(parent), session_(session), kind_(kind)
{
    connect(&session_, &Session::contentsChanged, this, &PlaceListModel::rebuild);
    connect(&session_, &Session::snapshotChanged, this, [this] {
        if (!rows_.empty()) // names of areas are read from the snapshot
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    rebuild();
}

void PlaceListModel::setFilter(const PlaceFilter& filter)
{
    filter_ = filter;
    rebuild();
}

void PlaceListModel::setOrder(PlaceOrder order)
{
    order_ = order;
    rebuild();
}

void PlaceListModel::setMiddle(model::Point middle)
{
    if (middle == middle_)
        return;
    middle_ = middle;
    rebuild();
}

void PlaceListModel::rebuild()
{
    beginResetModel();
    rows_.clear();
    total_ = 0;
    QHash<model::Uuid, QSet<QString>> stagesOf;
    if (filter_.asksForTransfer())
        for (const auto& transfer : session_.contents().records(model::Table::Transfers))
            if (const auto of = transfer.reference(u"place"))
                stagesOf[*of].insert(model::Transfer(transfer).stageId());
    for (const auto& record : session_.contents().places()) {
        const model::Place place(record);
        const auto position = place.position();
        if (position.has_value() != (kind_ == PlaceKind::Placed))
            continue;
        ++total_;
        if (filter_.shows(place, stagesOf))
            rows_.push_back({record, position ? model::distance(*position, middle_) : 0});
    }
    sort();
    endResetModel();
}

void PlaceListModel::sort()
{
    const auto name = [this](const Row& row) { return model::Place(row.record).shownName(session_.language()); };
    const auto byName = [&](const Row& a, const Row& b) { return name(a).localeAwareCompare(name(b)) < 0; };
    switch (order_) {
    case PlaceOrder::Nearest:
        if (kind_ == PlaceKind::Placed)
            std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) { return a.distance < b.distance; });
        break;
    case PlaceOrder::Name:
        std::stable_sort(rows_.begin(), rows_.end(), byName);
        break;
    case PlaceOrder::Category:
        std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) {
            const auto& known = model::Categories::standard();
            const int one = known.order(model::Place(a.record).categoryId());
            const int other = known.order(model::Place(b.record).categoryId());
            return one != other ? one < other : byName(a, b);
        });
        break;
    case PlaceOrder::Number:
        std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
            return model::Place(a.record).number() < model::Place(b.record).number();
        });
        break;
    }
}

QSet<model::Uuid> PlaceListModel::shown() const
{
    QSet<model::Uuid> ids;
    for (const auto& row : rows_)
        ids.insert(row.record.id());
    return ids;
}

model::Uuid PlaceListModel::placeAt(int row) const
{
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].record.id() : model::Uuid();
}

int PlaceListModel::rowOf(model::Uuid place) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.record.id() == place; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int PlaceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString PlaceListModel::detail(const model::Place& place) const
{
    QStringList parts{place.category().name.in(session_.language())};
    if (place.statusId() == u"risk")
        parts += model::Categories::standard().status(place.statusId())->name.in(session_.language()).toLower();
    if (const auto position = place.position()) {
        const auto areas = session_.snapshot().areasAt(*position);
        if (!areas.empty())
            parts += areas.front()->name.isEmpty() ? areas.front()->code : areas.front()->name;
    } else {
        parts += place.record().text(u"address").isEmpty() ? tr("needs a place on the map") : place.record().text(u"address");
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant PlaceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const model::Place place(row.record);
    switch (role) {
    case NameRole: return place.shownName(session_.language());
    case DetailRole: return detail(place);
    case DistanceRole: return kind_ == PlaceKind::Placed ? distanceWords(row.distance) : QString();
    case CategoryRole: return place.categoryId();
    case StatusRole: return place.statusId();
    case StarRole: return place.isStarred();
    case Qt::AccessibleTextRole:
        return QStringList{place.shownName(session_.language()), detail(place),
                           kind_ == PlaceKind::Placed ? distanceWords(row.distance) : QString()}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: return place.record().text(u"description");
    default: return {};
    }
}

} // namespace hedgerow::window
