// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record of the chosen place: photos, name, category and status, and its fields in groups made
// from the description of the table; beside it its transfer. Each field that is left is one step.
#pragma once

#include "window/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;

namespace hedgerow::window {

class CalmText;
class ChipFlow;
class ChoiceButton;
class PhotoStrip;
class PlaceHistory;
class RecordGroup;
class TransferRecord;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(Session& session, QWidget* parent);

    void show(model::Uuid place);
    [[nodiscard]] model::Uuid place() const noexcept { return place_; }
    /// The line "‹ List · 16 of 54" where list and record share a panel.
    void setBackShown(bool shown);
    void setBackWords(const QString& words, const QString& tip); ///< instead of "List"
    /// The tab of the transfer; where there is none, the way to start one.
    void showTransfer();
    void startTransfer();
    void setPosition(int row, int of);
    void focusName();
    void focusField(const char* field);
    /// Commits what is being typed.
    void commit();

Q_SIGNALS:
    void backWanted();
    void deleteWanted(hedgerow::model::Uuid place);
    void moveWanted(hedgerow::model::Uuid place);
    void showOnMapWanted(hedgerow::model::Uuid place);
    void photosWanted(hedgerow::model::Uuid place);
    void packWanted(hedgerow::model::Uuid place);
    void letterWanted(hedgerow::model::Uuid place);
    void sharesWanted(hedgerow::model::Uuid transfer);
    void fundersWanted();
    void yearsWanted(hedgerow::model::Uuid transfer);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBack();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QMenu* makeMenu();
    [[nodiscard]] QWidget* makeTabs();
    void makeGroups();
    void refresh();
    void turnTo(bool transfer);
    void fillTabs(const model::Record& record);
    void makeLinks();
    void fill(const model::Record& record);
    void fillLinks(const model::Record& record);
    void fillHead(const model::Record& record);
    void write(const char* field, const model::Value& value);
    void commitName();
    [[nodiscard]] QString whereInWords(const model::Record& record) const;

    Session& session_;
    model::Uuid place_;
    QWidget* back_;
    QLabel *position_, *nameProblem_, *where_;
    PhotoStrip* photos_;
    CalmText* name_;
    ChoiceButton *category_, *status_;
    QToolButton *star_, *more_;
    QScrollArea* scroll_;
    QWidget *body_, *tabs_, *placePart_;
    QPushButton *list_, *placeTab_, *transferTab_;
    QAction *start_ = nullptr, *compare_ = nullptr;
    TransferRecord* transfer_;
    bool isStale_ = false; ///< the contents changed while it was hidden
    std::vector<RecordGroup*> groups_;
    RecordGroup* links_;
    PlaceHistory* history_ = nullptr;
    ChipFlow* linkChips_;
    QLabel* linksEmpty_;
};

} // namespace hedgerow::window
