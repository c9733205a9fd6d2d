// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/top_bar.h"

#include "window/page_parts.h"
#include "window/search_field.h"
#include "window/theme.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

namespace hedgerow::window {

TopBar::TopBar(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setProperty("look", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(themeSize("margin") - 4, 0, themeSize("margin") - 4, 0);
    row->setSpacing(8);
    name_ = button({}, "quiet", this);
    name_->setIcon(themeIcon("leaf"));
    name_->setIconSize({24, 24});
    name_->setFont(themeFont(TextSize::Head, QFont::DemiBold));
    name_->setProperty("type", QStringLiteral("head"));
    name_->setMenu(new QMenu(name_));
    const QString path = session_.document().path();
    name_->menu()->addAction(path)->setEnabled(false);
    name_->menu()->addAction(themeIcon("folder"), tr("Show in folder"), this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    row->addWidget(name_);
    row->addStretch(1);
    row->addWidget(search_ = new SearchField(session_, this), 2);
    row->addStretch(1);
    const auto tool = [&](const char* icon, const QString& text) {
        auto* made = new QToolButton(this);
        made->setProperty("kind", QStringLiteral("quiet"));
        made->setIcon(themeIcon(icon));
        made->setIconSize({20, 20});
        made->setAccessibleName(text);
        made->setToolTip(text);
        row->addWidget(made);
        return made;
    };
    undo_ = tool("undo", tr("Undo"));
    redo_ = tool("redo", tr("Redo"));
    connect(undo_, &QToolButton::clicked, &session_, &Session::undo);
    connect(redo_, &QToolButton::clicked, &session_, &Session::redo);
    add_ = button(tr("Add a place"), "primary", this);
    add_->setIcon(themeIcon("plus", "onAccent"));
    add_->setIconSize({18, 18});
    add_->setToolTip(tr("Add a place (Ctrl+N)"));
    add_->setEnabled(!session_.isReadOnly());
    if (session_.isReadOnly())
        add_->setToolTip(session_.document().whyReadOnly());
    connect(add_, &QPushButton::clicked, this, &TopBar::addWanted);
    row->addWidget(add_);
    menuButton_ = tool("menu", tr("Menu"));
    menuButton_->setToolTip(tr("Menu (F10)"));
    menu_ = new QMenu(menuButton_);
    menuButton_->setMenu(menu_);
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    connect(&session_, &Session::contentsChanged, this, &TopBar::update);
    update();
}

void TopBar::setAdding(bool adding)
{
    add_->setCheckable(adding);
    add_->setChecked(adding);
    add_->setIcon(themeIcon("plus", adding ? "accentText" : "onAccent"));
}

void TopBar::openMenu()
{
    menuButton_->showMenu();
}

void TopBar::update()
{
    const QString title = session_.contents().title();
    name_->setText(title);
    name_->setAccessibleName(tr("Map: %1").arg(title));
    const QString undo = session_.document().undoTitle(), redo = session_.document().redoTitle();
    undo_->setEnabled(!undo.isEmpty() && !session_.isReadOnly());
    redo_->setEnabled(!redo.isEmpty() && !session_.isReadOnly());
    undo_->setToolTip(undo.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    redo_->setToolTip(redo.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1 (Ctrl+Shift+Z)").arg(redo));
    undo_->setAccessibleDescription(undo_->toolTip());
    redo_->setAccessibleDescription(redo_->toolTip());
}

} // namespace hedgerow::window
