// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the list of places: filtered, sorted, with their distance from the map's middle.
#pragma once

#include "window/place_filter.h"
#include "window/session.h"

#include <QAbstractListModel>

namespace hedgerow::window {

enum class PlaceOrder { Nearest, Name, Category, Number };

/// Placed rows, or those that wait under "To place".
enum class PlaceKind { Placed, Waiting };

class PlaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::DisplayRole, DetailRole = Qt::UserRole, DistanceRole, CategoryRole, StatusRole, StarRole };

    PlaceListModel(Session& session, PlaceKind kind, QObject* parent);

    void setFilter(const PlaceFilter& filter);
    void setOrder(PlaceOrder order);
    /// Distances are from here; sorts anew when the order is by distance.
    void setMiddle(model::Point middle);

    [[nodiscard]] int total() const noexcept { return total_; } ///< before the filter
    [[nodiscard]] QSet<model::Uuid> shown() const;
    [[nodiscard]] model::Uuid placeAt(int row) const;
    [[nodiscard]] int rowOf(model::Uuid place) const; ///< -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();
    void sort();
    [[nodiscard]] QString detail(const model::Place& place) const;

    struct Row
    {
        model::Record record;
        double distance = 0; ///< metres
    };
    Session& session_;
    PlaceKind kind_;
    PlaceFilter filter_;
    PlaceOrder order_ = PlaceOrder::Nearest;
    model::Point middle_;
    std::vector<Row> rows_;
    int total_ = 0;
};

/// "60 m", "1.2 km".
[[nodiscard]] QString distanceWords(double metres);

} // namespace hedgerow::window
