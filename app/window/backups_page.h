// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Backups": the days on the left; that day's map and what is different now on the right. One place
// can be brought back, or the whole map.
#pragma once

#include "store/backup.h"
#include "window/background.h"
#include "window/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class PageMessage;
class PastMap;

class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    BackupsPage(Session& session, QWidget* parent);
    /// Reads the folder of backups anew.
    void refresh();
    void settle(); ///< for tests and screenshots

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Seen
    {
        model::Contents contents;
        map::Snapshot snapshot;
    };
    QWidget* makeList();
    QWidget* makeDetail();
    void look(int row);
    void compare(const Seen& seen);
    void addDifference(const model::Record& then, const QString& what);
    void makeBackup();
    void goBack();
    void saveAs();

    Session& session_;
    Background reading_, making_;
    std::vector<store::Backup> backups_;
    QListWidget* list_;
    PastMap* map_;
    QLabel* gist_;
    QVBoxLayout* differences_;
    PageMessage* message_;
    QPushButton *goBack_, *saveAs_;
};

/// "before a merge", "when the map was closed" …
[[nodiscard]] QString reasonWords(store::BackupReason reason);

} // namespace hedgerow::window
