// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search in the top bar: places by their words, and going to a grid reference.
#pragma once

#include "window/place_filter.h"
#include "window/session.h"

#include <QLineEdit>

class QLabel;
class QListWidget;

namespace hedgerow::window {

/// Results drop down under the field while something is typed; Up, Down and Return choose.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(Session& session, QWidget* parent);
    /// Distances in the results are from here.
    void setMiddle(model::Point middle) { middle_ = middle; }

Q_SIGNALS:
    void placeWanted(hedgerow::model::Uuid place);
    void pointWanted(hedgerow::model::Point point, const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void look();
    void showResults();
    void take(int row);

    Session& session_;
    PlaceSearch search_;
    quint64 searched_ = ~quint64{0}; ///< revision that the search has read
    model::Point middle_;
    QFrame* popup_;
    QListWidget* results_;
    QLabel* none_;
};

} // namespace hedgerow::window
