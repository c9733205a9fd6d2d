// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board: a column for each stage, a card for each transfer, moved by dragging or by keys.
#pragma once

#include "model/stages.h"
#include "window/transfer_cards.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace hedgerow::window {

class BoardCard;
class BoardColumn;
class FoldedColumn;
class StageStrip;
class Thumbnails;

/// Changes nothing itself: it says where a card is wanted. Cards are kept while their transfer is
/// there, so that two hundred of them cost little when one changes.
class TransferBoard : public QWidget
{
    Q_OBJECT

public:
    TransferBoard(Session& session, QWidget* parent);

    void setStages(const model::Stages& stages);
    void setCards(const std::vector<TransferCard>& cards);
    void setChosen(model::Uuid transfer);
    /// Gives the keys to the chosen card, else to the first.
    void focusCard();
    [[nodiscard]] bool isDragging() const noexcept { return static_cast<bool>(ghost_); }
    [[nodiscard]] bool isReading() const;

Q_SIGNALS:
    void cardChosen(hedgerow::model::Uuid transfer);
    void cardOpened(hedgerow::model::Uuid transfer);
    void moveWanted(hedgerow::model::Uuid transfer, const QString& stage);
    void stagesWanted(); ///< they are to be changed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillColumns();
    void showPictures();
    void sayInView();
    void jumpTo(const QString& stage);
    [[nodiscard]] bool keyed(BoardCard& card, int key, Qt::KeyboardModifiers held);
    void focusBeside(const BoardCard& card, int columns);
    void reveal(BoardCard* card);
    void tick(const BoardCard& card); ///< or take its tick away
    void showTicks();
    void lift(BoardCard& card, QPoint at);
    void dragTo(QPoint at); ///< in the board's coordinates
    void drop();
    [[nodiscard]] QString stageAt(QPoint at) const;
    [[nodiscard]] BoardColumn* columnOf(const QString& stage) const;
    [[nodiscard]] std::vector<BoardColumn*> shownColumns() const;

    Session& session_;
    Thumbnails* pictures_;
    QList<BoardColumn*> columns_;
    QList<FoldedColumn*> folded_;
    QHash<model::Uuid, BoardCard*> cards_;
    std::vector<model::Uuid> order_;
    model::Uuid chosen_;
    QScrollArea* scroll_;
    QHBoxLayout *row_, *aside_;
    StageStrip* strip_;
    std::vector<model::Stage> stages_;
    bool isSet_ = false;
    // The card that is held or dragged.
    QPointer<BoardCard> held_;
    QPoint grip_, at_;
    QPointer<QLabel> ghost_;
    QTimer edge_; ///< scrolls while a card is held at the side
};

} // namespace hedgerow::window
