// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A card of the board: picture, name, how long here, next step, nearest date.
#pragma once

#include "window/transfer_cards.h"

#include <QAbstractButton>
#include <QPixmap>

namespace hedgerow::window {

/// Paints itself; a click is a choice. What it says aloud is its name and description.
class BoardCard : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int Width = 208, Height = 112, Picture = 56;

    explicit BoardCard(QWidget* parent);
    void show(const TransferCard& card, const QString& language);
    void setPicture(const QPixmap& picture);
    void setChosen(bool chosen);
    void setLifted(bool lifted); ///< while it is dragged its place stays, faint
    void setTicked(bool ticked);
    [[nodiscard]] bool isTicked() const noexcept { return ticked_; }
    /// The box for the tick, on the picture; shown when the card is pointed at, has the keys or a tick.
    [[nodiscard]] static QRect tickBox();
    [[nodiscard]] const TransferCard& card() const noexcept { return card_; }
    [[nodiscard]] QSize sizeHint() const override { return {Width, Height}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRect& box) const;
    void describe(); ///< to who can't see it
    void paintTick(QPainter& painter) const;

    TransferCard card_;
    QString spokenDue_;
    QPixmap picture_;
    bool chosen_ = false, lifted_ = false, ticked_ = false;
};

} // namespace hedgerow::window
