// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Name of the document, search, undo and redo, Add a place, the menu.
#pragma once

#include "window/session.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace hedgerow::window {

class SearchField;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(Session& session, QWidget* parent);

    [[nodiscard]] SearchField* search() const { return search_; }
    [[nodiscard]] QMenu* menu() const { return menu_; }
    void setAdding(bool adding); ///< Add a place is pressed while a place is being added
    void openMenu();

Q_SIGNALS:
    void addWanted();

private:
    void update();

    Session& session_;
    QPushButton *name_, *add_;
    SearchField* search_;
    QToolButton *undo_, *redo_, *menuButton_;
    QMenu* menu_;
};

} // namespace hedgerow::window
