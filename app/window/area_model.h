// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The areas that were read from a boundaries file, and which of them are to be taken: what the
// preview and the list of the new-map page share.
#pragma once

#include "geo/boundaries.h"

#include <QAbstractListModel>

namespace hedgerow::window {

/// One area with what its picture needs. Made on the reading thread.
struct AreaRow {
    QString code, name;
    model::Polygons shape;
    model::Box box;
    model::Point label;
    double squareMetres = 0;
    int tint = 0; ///< 0 to 5; differs from the neighbours' where that can be

    [[nodiscard]] QString key() const { return code.isEmpty() ? name : code; }
};

/// Takes the areas out of what was read. Any thread.
[[nodiscard]] std::vector<AreaRow> areaRows(geo::Boundaries&& boundaries, base::Job& job);

/// All areas are chosen when they come in. A row's check state is whether it is chosen.
class AreaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole + 1 };

    explicit AreaModel(QObject* parent)
        : QAbstractListModel(parent)
    {
    }

    void setAreas(std::vector<AreaRow> areas);
    [[nodiscard]] const std::vector<AreaRow>& areas() const noexcept { return areas_; }
    [[nodiscard]] const model::Box& box() const noexcept { return box_; }

    [[nodiscard]] bool isChosen(int row) const { return chosen_[static_cast<std::size_t>(row)]; }
    void setChosen(const std::vector<int>& rows, bool chosen);
    [[nodiscard]] int chosenCount() const noexcept { return chosenCount_; }
    [[nodiscard]] double chosenSquareMetres() const;
    /// Keys as geo::BoundaryOptions::areas wants them: empty when all are chosen.
    [[nodiscard]] QStringList chosenKeys() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    std::vector<AreaRow> areas_;
    std::vector<bool> chosen_;
    int chosenCount_ = 0;
    model::Box box_;
};

} // namespace hedgerow::window
