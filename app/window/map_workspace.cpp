// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts and how they stand; what they do to one another: map_workspace_acts.cpp.
#include "window/map_workspace.h"

#include "window/add_strip.h"
#include "window/deciding_card.h"
#include "window/inspector.h"
#include "window/map_canvas.h"
#include "window/map_frame.h"
#include "window/place_list.h"
#include "window/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace hedgerow::window {

namespace {

QWidget* panel(const char* look, QWidget* parent)
{
    auto* made = new QWidget(parent);
    made->setProperty("look", QString::fromLatin1(look));
    made->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins({});
    column->setSpacing(0);
    return made;
}

constexpr int WideFrom = 1700;

} // namespace

MapWorkspace::MapWorkspace(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    columns_ = new QSplitter(Qt::Horizontal, this);
    columns_->setChildrenCollapsible(false);
    columns_->setHandleWidth(1);
    row->addWidget(columns_);

    left_ = panel("list", columns_);
    leftStack_ = new QStackedWidget(left_);
    left_->layout()->addWidget(leftStack_);
    list_ = new PlaceList(session, leftStack_);
    leftStack_->addWidget(list_);

    auto* centre = panel("surface", columns_);
    map_ = new MapFrame(session, centre);
    strip_ = new AddStrip(session, map_->canvas(), map_->card(), centre);
    centre->layout()->addWidget(strip_);
    static_cast<QVBoxLayout*>(centre->layout())->addWidget(map_, 1);

    right_ = panel("inspector", columns_);
    inspector_ = new Inspector(session, right_);
    right_->layout()->addWidget(inspector_);
    right_->hide();
    columns_->setStretchFactor(1, 1);

    middleDelay_ = new QTimer(this);
    middleDelay_->setSingleShot(true);
    middleDelay_->setInterval(200);
    connectParts();
    arrange();
}

MapCanvas& MapWorkspace::canvas() const
{
    return map_->canvas();
}

void MapWorkspace::resizeEvent(QResizeEvent*)
{
    arrange();
}

void MapWorkspace::arrange()
{
    narrow_ = themeRoom() == Room::Narrow;
    const bool wide = window()->width() >= WideFrom;
    const bool open = !session_.chosen().isNull() && !strip_->isActive() && !map_->deciding().isVisible();
    if (narrow_ && inspector_->parentWidget() != leftStack_)
        leftStack_->addWidget(inspector_);
    if (!narrow_ && inspector_->parentWidget() != right_) {
        leftStack_->removeWidget(inspector_);
        right_->layout()->addWidget(inspector_);
        inspector_->setVisible(true);
    }
    inspector_->setBackShown(narrow_);
    left_->setVisible(!folded_);
    const int words = list_->minimumSizeHint().width(); // wider in some languages
    const int listWidth = std::max(themeSize(wide ? "list_wide" : "list"), words);
    left_->setMinimumWidth(narrow_ ? listWidth : std::max(themeSize("list_least"), words));
    left_->setMaximumWidth(narrow_ ? listWidth : themeSize("list_most"));
    right_->setMinimumWidth(themeSize("inspector_least"));
    right_->setMaximumWidth(themeSize("inspector_most"));
    const bool wasShown = right_->isVisible();
    right_->setVisible(open && !narrow_);
    leftStack_->setCurrentWidget(open && narrow_ ? static_cast<QWidget*>(inspector_) : list_);
    const bool first = columns_->sizes().value(0) < themeSize("list_least");
    if (first || wasShown != right_->isVisible()) {
        const int inspectorWidth = right_->isVisible() ? themeSize(wide ? "inspector_wide" : "inspector") : 0;
        const int left = first || columns_->sizes().value(0) == 0 ? listWidth : columns_->sizes().value(0);
        columns_->setSizes({left, std::max(200, width() - left - inspectorWidth), inspectorWidth});
    }
}

void MapWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_J && event->modifiers() == Qt::NoModifier)
        Q_EMIT logWanted();
    else
        QWidget::keyPressEvent(event);
}

void MapWorkspace::setListFolded(bool folded)
{
    folded_ = folded;
    arrange();
}

void MapWorkspace::focusPart(int by)
{
    const QList<QWidget*> parts{list_, &canvas(), inspector_};
    int at = -1;
    for (int i = 0; i < parts.size(); ++i)
        if (parts[i]->hasFocus() || parts[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    for (int tries = 0; tries < parts.size(); ++tries) {
        at = static_cast<int>((at + by + parts.size()) % parts.size());
        if (!parts[at]->isVisible())
            continue;
        if (parts[at] == list_)
            list_->focusList();
        else if (parts[at] == inspector_)
            inspector_->focusName();
        else
            parts[at]->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MapWorkspace::commit()
{
    inspector_->commit();
}

} // namespace hedgerow::window
