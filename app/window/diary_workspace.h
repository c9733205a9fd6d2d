// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspace "Diary": what is due as a list, beside it a month or a year.
#pragma once

#include "window/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace hedgerow::window {

class DiaryModel;
class ElidedLabel;
class FilterChip;
class MonthView;
class YearView;

class DiaryWorkspace : public QWidget
{
    Q_OBJECT

public:
    DiaryWorkspace(Session& session, QWidget* parent);
    void refresh();
    void showYear(bool year);
    void setDay(QDate day);
    [[nodiscard]] MonthView& month() const { return *month_; }

Q_SIGNALS:
    void placeWanted(hedgerow::model::Uuid place);
    void logWanted();               ///< J
    void printRequested(QDate day); ///< a wall calendar of this day's month or year
    void said(const QString& words);
    void failed(const hedgerow::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeHead();
    QWidget* makeLegend();
    void fill();
    void choose(const QString& entry);
    void open(const QString& entry);
    void sayMonth();
    void exportCalendar();
    void foldHead(); ///< in two lines where it is too long for one
    [[nodiscard]] bool keyed(int key);
    [[nodiscard]] std::vector<transfers::Entry> shownEntries() const;

    Session& session_;
    quint64 shown_ = ~quint64{0}; ///< revision that the entries are of
    QDate shownOn_;
    DiaryModel* model_;
    QListView* list_;
    QStackedLayout* rows_;
    QStackedWidget* views_;
    MonthView* month_;
    YearView* year_;
    QWidget *left_ = nullptr, *head_ = nullptr;
    QBoxLayout* halves_ = nullptr;
    FilterChip *who_ = nullptr, *kind_ = nullptr;
    QLabel* title_ = nullptr;
    ElidedLabel* holidays_ = nullptr;
    QPushButton *monthTab_ = nullptr, *yearTab_ = nullptr;
    bool following_ = false;
};

} // namespace hedgerow::window
