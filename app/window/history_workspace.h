// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspace "History": who did what when; the map as it was on that day; bringing copies together;
// backups.
#pragma once

#include "store/history.h"
#include "window/background.h"
#include "window/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class HistoryModel;
class PastMap;

class HistoryWorkspace : public QWidget
{
    Q_OBJECT

public:
    HistoryWorkspace(Session& session, QWidget* parent);

    /// Reads what is new; called when the workspace comes up.
    void refresh();
    void settle(); ///< for tests and screenshots

Q_SIGNALS:
    void mergeWanted();
    void backupsWanted();
    void decideWanted();
    void placeWanted(hedgerow::model::Uuid place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTimeline();
    QWidget* makeDetail();
    void showStep(int row);
    void fillDetail(const std::vector<store::HistoryEntry>& entries);
    void showPast(const QDateTime& at);
    void showToday();
    void update();

    Session& session_;
    Background reading_, past_;
    quint64 read_ = 0; ///< revision that the timeline is of
    HistoryModel* model_;
    QListView* list_;
    QComboBox* people_;
    QPushButton *decide_, *today_;
    QWidget* detail_;
    QVBoxLayout* changes_;
    PastMap* map_;
};

} // namespace hedgerow::window
