// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The panel left of the map: tabs Places and To place, filter chips, order, rows.
#pragma once

#include "window/place_list_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace hedgerow::window {

class PlaceList : public QWidget
{
    Q_OBJECT

public:
    PlaceList(Session& session, QWidget* parent);

    void showKind(PlaceKind kind);
    /// Only places that have a transfer; only those that stand empty. Other filters go.
    void showTransfersOnly();
    void showEmptyOnly();
    void setMiddle(model::Point middle);
    void focusList();
    [[nodiscard]] int placedCount() const { return placed_->total(); }
    [[nodiscard]] int waitingCount() const { return waiting_->total(); }
    /// Places that the filter lets through; nothing without a filter.
    [[nodiscard]] std::optional<QSet<model::Uuid>> shown() const;
    [[nodiscard]] int shownCount() const { return placed_->rowCount(); }
    /// Row of a placed place, counted from 0; -1: not shown.
    [[nodiscard]] int rowOf(model::Uuid place) const { return placed_->rowOf(place); }

Q_SIGNALS:
    void shownChanged();
    void openWanted(hedgerow::model::Uuid place);
    void deleteWanted(hedgerow::model::Uuid place);
    /// A row of "To place" was chosen (or none): the map waits for a click.
    void toPlaceChosen(hedgerow::model::Uuid place);
    void addWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QListView* makeView(PlaceListModel* rows, const QString& name);
    [[nodiscard]] QWidget* makeTabs();
    [[nodiscard]] QWidget* makeChips();
    [[nodiscard]] QWidget* makeEmpty();
    void fillCategories();
    void fillStatuses();
    void fillStages();
    void applyFilter();
    void clearFilter();
    void followChoice();
    void update();

    Session& session_;
    PlaceListModel* placed_;
    PlaceListModel* waiting_;
    PlaceKind kind_ = PlaceKind::Placed;
    PlaceFilter filter_;
    bool following_ = false; ///< the view's choice is being set from the session's
    QPushButton *placesTab_, *waitingTab_, *categories_, *statuses_, *transfers_, *order_, *emptyAction_;
    QLabel *placesCount_, *waitingCount_, *emptyWords_;
    QWidget *chips_, *empty_;
    QListView *placedView_, *waitingView_;
    QStackedLayout* rows_;
};

} // namespace hedgerow::window
