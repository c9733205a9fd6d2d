// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspace "Transfers": the board or the table of all transfers, and beside it the record of the
// chosen one.
#pragma once

#include "window/session.h"
#include "window/transfer_cards.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace hedgerow::window {

class ElidedLabel;
class FilterChip;
class Inspector;
class TransferBoard;
class TransferTable;

class TransfersWorkspace : public QWidget
{
    Q_OBJECT

public:
    TransfersWorkspace(Session& session, QWidget* parent);

    /// Shows what is new; called when the workspace comes up.
    void refresh();
    /// The record of the chosen transfer, open at its clock.
    void openRecord();
    void showTable(bool table);
    void commit();
    void focusPart(int by); ///< F6
    void settle();          ///< for tests and screenshots
    [[nodiscard]] Inspector& inspector() const { return *inspector_; }
    [[nodiscard]] TransferBoard& board() const { return *board_; }

Q_SIGNALS:
    void diaryWanted();
    void mapWanted();                  ///< the places of transfers on the map
    void emptyPlacesWanted();          ///< empty buildings on the map
    void startWanted();                ///< a place is to be chosen for a new transfer
    void logWanted();                  ///< J
    void packRequested(hedgerow::model::Uuid place);
    void compareRequested(const QList<hedgerow::model::Uuid>& places); ///< two to five
    void stagesWanted();               ///< they are to be changed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeDue();
    QWidget* makeEmpty();
    void fill();
    void fillFilters();
    void sayDue();
    void move(model::Uuid transfer, const QString& stage);
    void start();
    void arrange();
    void foldBar(); ///< in two lines where it is too long for one
    void enablePapers();
    [[nodiscard]] QList<model::Uuid> toCompare() const; ///< places: the ticked, else those chosen in the table
    [[nodiscard]] bool lets(const TransferCard& card) const;

    Session& session_;
    quint64 shown_ = ~quint64{0}; ///< revision that the cards are of
    QDate shownOn_;
    std::vector<TransferCard> cards_;
    QSplitter* columns_;
    QStackedWidget* views_;
    TransferBoard* board_;
    TransferTable* table_;
    QWidget *due_ = nullptr, *bar_ = nullptr, *empty_, *right_;
    QBoxLayout* halves_ = nullptr;
    ElidedLabel* dueWords_ = nullptr;
    QLabel *count_ = nullptr, *nothing_ = nullptr;
    QPushButton *boardTab_ = nullptr, *tableTab_ = nullptr, *start_ = nullptr, *print_ = nullptr;
    QAction *pack_ = nullptr, *compare_ = nullptr;
    FilterChip *who_ = nullptr, *dueFilter_ = nullptr;
    Inspector* inspector_;
};

} // namespace hedgerow::window
