// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Floats over the map while copies differ: both values side by side, with who and when, until
// somebody decides.
#pragma once

#include "window/session.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace hedgerow::window {

class DecidingCard : public QFrame
{
    Q_OBJECT

public:
    DecidingCard(Session& session, QWidget* parent);

    void begin();                       ///< with the chosen place where it is among them
    /// Rows with something to decide, places or their records.
    [[nodiscard]] int rowCount() const;
    void fit(QSize room);               ///< the room over which it floats

Q_SIGNALS:
    void placeWanted(hedgerow::model::Uuid place); ///< to be shown on the map
    void finished();                    ///< nothing left, or put away

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void step(int by);
    void show(std::size_t row);
    void fill();
    void addField(const store::Conflict& conflict);
    QWidget* side(const QString& whose, const store::ConflictSide& side, const QString& rich, const char* role);
    void decide(const store::Conflict& conflict, store::Choice choice);
    void decideFirst(store::Choice choice);
    void follow();

    using Row = std::vector<store::Conflict>;
    Session& session_;
    std::vector<Row> rows_;
    std::size_t at_ = 0;
    QLabel *title_, *gist_;
    QToolButton *before_, *next_;
    QScrollArea* scroll_;
    QWidget* fields_ = nullptr;
    QCheckBox* rest_;
};

} // namespace hedgerow::window
