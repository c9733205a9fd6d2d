// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_menu.h"

#include "window/document_page.h"
#include "window/main_window.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/top_bar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <functional>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::MainMenu)
};

/// Adds an entry whose key works in the whole page, also while the menu is closed.
QAction* entry(QMenu& menu, DocumentPage& page, const QString& text, const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = menu.addAction(text);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    page.addAction(action);
    QObject::connect(action, &QAction::triggered, &page, act);
    return action;
}

void fillFile(QMenu& menu, MainWindow& window, DocumentPage& page)
{
    entry(menu, page, Tr::tr("New map…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [&window] { window.showNewMap(); });
    entry(menu, page, Tr::tr("Open…"), {QKeySequence::Open}, [&window] { window.askForFile(); });
    menu.addSeparator();
    entry(menu, page, Tr::tr("Save a copy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [&page] { page.saveCopy(false); });
    entry(menu, page, Tr::tr("Save a copy without originals…"), {}, [&page] { page.saveCopy(true); });
    entry(menu, page, Tr::tr("Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [&page] { page.showExport(); });
    menu.addSeparator();
    auto* merge = entry(menu, page, Tr::tr("Bring in another copy…"), {QKeySequence(Qt::CTRL | Qt::Key_M)}, [&page] { page.showMerge(); });
    merge->setEnabled(!page.session().isReadOnly());
    entry(menu, page, Tr::tr("Backups and going back…"), {}, [&page] { page.showBackups(); });
    entry(menu, page, Tr::tr("Check this map"), {}, [&page] { page.showCheck(); });
    menu.addSeparator();
    entry(menu, page, Tr::tr("Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [&window] { window.closeMap(); });
    entry(menu, page, Tr::tr("Leave Hedgerow"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [&window] { window.close(); });
}

void fillEdit(QMenu& menu, DocumentPage& page)
{
    auto& session = page.session();
    auto* add = entry(menu, page, Tr::tr("Add a place"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, [&page] {
        page.show(Workspace::Map);
        page.map().addPlace();
    });
    add->setEnabled(!session.isReadOnly());
    auto* start = entry(menu, page, Tr::tr("Start a transfer…"), {}, [&page] { page.showStartTransfer(); });
    start->setEnabled(!session.isReadOnly());
    // Its key works where letters are no text: on the board, the map and in the diary.
    auto* log = entry(menu, page, Tr::tr("Log a letter, call or meeting") + QStringLiteral("\tJ"), {}, [&page] { page.logContact(); });
    log->setEnabled(!session.isReadOnly());
    auto* stages = entry(menu, page, Tr::tr("Stages of transfers…"), {}, [&page] { page.showStages(); });
    stages->setEnabled(!session.isReadOnly());
    menu.addSeparator();
    auto* undo = entry(menu, page, Tr::tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [&session] { session.undo(); });
    auto* redo = entry(menu, page, Tr::tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                       [&session] { session.redo(); });
    const auto name = [undo, redo, &session] {
        const QString last = session.document().undoTitle(), next = session.document().redoTitle();
        undo->setText(last.isEmpty() ? Tr::tr("Undo") : Tr::tr("Undo: %1").arg(last));
        redo->setText(next.isEmpty() ? Tr::tr("Redo") : Tr::tr("Redo: %1").arg(next));
        undo->setEnabled(!last.isEmpty() && !session.isReadOnly());
        redo->setEnabled(!next.isEmpty() && !session.isReadOnly());
    };
    QObject::connect(&session, &Session::contentsChanged, undo, name);
    name();
    menu.addSeparator();
    auto* remove = entry(menu, page, Tr::tr("Delete the chosen place"), {}, [&page] { page.map().deletePlace(page.session().chosen()); });
    remove->setEnabled(!session.isReadOnly());
}

void fillView(QMenu& menu, MainWindow& window, DocumentPage& page)
{
    entry(menu, page, Tr::tr("Map"), {QKeySequence(Qt::CTRL | Qt::Key_1)}, [&page] { page.show(Workspace::Map); });
    entry(menu, page, Tr::tr("Transfers"), {QKeySequence(Qt::CTRL | Qt::Key_3)}, [&page] { page.show(Workspace::Transfers); });
    entry(menu, page, Tr::tr("Diary"), {QKeySequence(Qt::CTRL | Qt::Key_4)}, [&page] { page.show(Workspace::Diary); });
    entry(menu, page, Tr::tr("Print"), {QKeySequence(Qt::CTRL | Qt::Key_5)}, [&page] { page.show(Workspace::Print); });
    entry(menu, page, Tr::tr("History"), {QKeySequence(Qt::CTRL | Qt::Key_6)}, [&page] { page.show(Workspace::History); });
    menu.addSeparator();
    entry(menu, page, Tr::tr("Find"), {QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_L)}, [&page] { page.focusSearch(); });
    entry(menu, page, Tr::tr("To place"), {}, [&page] {
        page.show(Workspace::Map);
        page.map().showWaiting();
    });
    entry(menu, page, Tr::tr("Next part of the window"), {QKeySequence(Qt::Key_F6)}, [&page] { page.focusPart(1); });
    entry(menu, page, Tr::tr("Previous part of the window"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [&page] { page.focusPart(-1); });
    entry(menu, page, Tr::tr("List on or off"), {QKeySequence(Qt::Key_F9)}, [&page] { page.map().setListFolded(!page.map().listFolded()); });
    entry(menu, page, Tr::tr("Whole map"), {}, [&page] { page.map().canvas().showAll(); });
    entry(menu, page, Tr::tr("Full screen"), {QKeySequence(Qt::Key_F11)}, [&window] {
        window.isFullScreen() ? window.showNormal() : window.showFullScreen();
    });
    menu.addSeparator();
    entry(menu, page, Tr::tr("Print what is shown"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [&page] { page.printShown(); });
    entry(menu, page, Tr::tr("Compare places"), {}, [&page] { page.showComparison({}); });
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    for (const auto& [text, scheme] : {std::pair{Tr::tr("Light"), Scheme::Light}, std::pair{Tr::tr("Dark"), Scheme::Dark}}) {
        auto* action = entry(menu, page, text, {}, [&window, scheme = scheme] { window.useScheme(scheme); });
        action->setCheckable(true);
        action->setChecked(themeScheme() == scheme);
        group->addAction(action);
    }
}

} // namespace

void fillMainMenu(QMenu& menu, MainWindow& window, DocumentPage& page)
{
    fillFile(*menu.addMenu(Tr::tr("Map file")), window, page);
    fillEdit(*menu.addMenu(Tr::tr("Edit")), page);
    fillView(*menu.addMenu(Tr::tr("View")), window, page);
    auto* open = new QAction(&page);
    open->setShortcut(QKeySequence(Qt::Key_F10));
    page.addAction(open);
    QObject::connect(open, &QAction::triggered, &page, [&page] { page.topBar().openMenu(); });
}

} // namespace hedgerow::window
