// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adding a place in three actions: where, what it is called, done. Not modal: the map goes on.
#pragma once

#include "window/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hedgerow::window {

class ChoiceButton;
class MapCanvas;
class SimilarCard;

/// A strip over the top of the map. Nothing is written before the last action; Esc goes one step
/// back. Used for a new place, and for putting one that waits under "To place" (without a name).
class AddStrip : public QWidget
{
    Q_OBJECT

public:
    /// card: where the likely kinds and the similar places are shown.
    AddStrip(Session& session, MapCanvas& canvas, SimilarCard& card, QWidget* parent);

    void begin();
    void beginAt(model::Point at);
    void beginFor(model::Uuid waiting); ///< a row of "To place"
    [[nodiscard]] bool isActive() const noexcept { return active_; }
    void leave();

Q_SIGNALS:
    void activeChanged(bool active);
    void added(hedgerow::model::Uuid place);
    void placed(hedgerow::model::Uuid place);
    void openWanted(hedgerow::model::Uuid place); ///< "It's this one"
    void noticed(const QString& text);            ///< for the status line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void start();
    void readWherePreview();
    void takeWhere();                 ///< Return in Where
    void put(model::Point at, double accuracy, const QString& how);
    void followName();
    void look();                      ///< similar places and likely kinds, after a pause
    void add(bool another);
    void carry();
    [[nodiscard]] QStringList recentCategories() const;
    [[nodiscard]] QStringList likelyCategories() const;
    [[nodiscard]] bool whereKey(int key, Qt::KeyboardModifiers held);

    Session& session_;
    MapCanvas& canvas_;
    SimilarCard& card_;
    QLineEdit *where_, *name_;
    QLabel* problem_;
    ChoiceButton* category_;
    QPushButton* done_;
    QTimer pause_;
    bool active_ = false;
    bool chosenByHand_ = false; ///< the category; a guess never changes it
    model::Uuid waiting_;       ///< the row of "To place", or none
    std::optional<model::Point> at_;
    double accuracy_ = 0;
    QString how_;
    QStringList likely_;
};

} // namespace hedgerow::window
