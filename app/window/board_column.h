// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stage of the board: its name and count over its cards; or folded, a narrow strip at the right.
#pragma once

#include "model/stages.h"
#include "window/board_card.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace hedgerow::window {

class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 232;

    BoardColumn(const model::Stage& stage, const QString& nation, const QString& language, QWidget* parent);
    [[nodiscard]] const QString& stage() const noexcept { return stage_; }
    /// Puts these cards one under the other.
    void setCards(const QList<BoardCard*>& cards);
    [[nodiscard]] const QList<BoardCard*>& cards() const noexcept { return cards_; }
    void setWanted(bool wanted); ///< a dragged card would fall here
    void bringIntoView(BoardCard* card);

private:
    QString stage_;
    QList<BoardCard*> cards_;
    QLabel *count_, *drop_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
};

/// A stage aside; a click opens it, a card can be dropped on it.
class FoldedColumn : public QAbstractButton
{
    Q_OBJECT

public:
    FoldedColumn(const model::Stage& stage, const QString& language, QWidget* parent);
    [[nodiscard]] const QString& stage() const noexcept { return stage_; }
    void setCount(int count);
    void setWanted(bool wanted);
    [[nodiscard]] QSize sizeHint() const override { return {40, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString stage_, name_;
    int count_ = 0;
    bool wanted_ = false;
};

/// "Usually 8 weeks, from 4 to 26".
[[nodiscard]] QString usualWords(const model::UsualWeeks& weeks);

} // namespace hedgerow::window
