// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/document_page.h"

#include "window/add_strip.h"
#include "window/export_page.h"
#include "window/inspector.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/message_strip.h"
#include "window/place_list.h"
#include "window/print_workspace.h"
#include "window/rail.h"
#include "window/recent_maps.h"
#include "window/search_field.h"
#include "window/status_line.h"
#include "window/theme.h"
#include "window/top_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace hedgerow::window {

DocumentPage::DocumentPage(std::unique_ptr<Session> session, QWidget* parent) : QWidget(parent), session_(std::move(session))
{
    setProperty("look", QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    top_ = new TopBar(*session_, this);
    column->addWidget(top_);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    rail_ = new Rail(this);
    rail_->add("map", tr("Map"), QStringLiteral("Ctrl+1"), static_cast<int>(Workspace::Map));
    rail_->add("print", tr("Print"), QStringLiteral("Ctrl+5"), static_cast<int>(Workspace::Print));
    middle->addWidget(rail_);
    workspaces_ = new QStackedWidget(this);
    workspaces_->addWidget(map_ = new MapWorkspace(*session_, workspaces_));
    workspaces_->addWidget(print_ = new PrintWorkspace(*session_, workspaces_));
    middle->addWidget(workspaces_, 1);
    column->addLayout(middle, 1);
    status_ = new StatusLine(*session_, this);
    column->addWidget(status_);
    strip_ = new MessageStrip(workspaces_);
    fitTheme();
    connectParts();
    show(Workspace::Map);
    updateCounts();
    if (session_->isReadOnly())
        strip_->say({session_->document().whyReadOnly(), {}, 0, "info", {}});
}

DocumentPage::~DocumentPage()
{
    delete workspaces_; // before the session that they look at
    delete top_;
    delete status_;
}

void DocumentPage::connectParts()
{
    connect(rail_, &Rail::workspaceWanted, this, [this](int workspace) { show(static_cast<Workspace>(workspace)); });
    connect(top_, &TopBar::addWanted, this, [this] {
        show(Workspace::Map);
        map_->addPlace();
    });
    connect(top_->search(), &SearchField::placeWanted, this, [this](model::Uuid place) {
        show(Workspace::Map);
        map_->openPlace(place);
    });
    connect(top_->search(), &SearchField::pointWanted, this, [this](model::Point point, const QString& said) {
        show(Workspace::Map);
        map_->goTo(point);
        status_->notice(said);
    });
    auto& canvas = map_->canvas();
    connect(&canvas, &MapCanvas::viewChanged, this, [this, &canvas] {
        status_->setScale(canvas.scale());
        top_->search()->setMiddle(canvas.view().centre);
    });
    connect(&canvas, &MapCanvas::pointerAt, status_, &StatusLine::setPointer);
    connect(status_, &StatusLine::scaleTyped, &canvas, &MapCanvas::setScale);
    connect(map_, &MapWorkspace::noticed, status_, &StatusLine::notice);
    connect(map_, &MapWorkspace::held, status_, &StatusLine::hold);
    connect(map_, &MapWorkspace::addingChanged, top_, &TopBar::setAdding);
    connect(map_, &MapWorkspace::countsChanged, this, &DocumentPage::updateCounts);
    connect(map_, &MapWorkspace::failed, this, [this](const base::Error& error) { tellFailure(error, false); });
    connect(session_.get(), &Session::contentsChanged, this, [this] {
        updateCounts();
        Q_EMIT titleChanged();
    });
    connect(session_.get(), &Session::applied, this, &DocumentPage::offerUndo);
    connect(session_.get(), &Session::refused, this, [this](const base::Error& error) { tellFailure(error, false); });
    connect(&session_->document(), &store::Document::writingFailed, this,
            [this](const base::Error& error) { tellFailure(error, true); });
}

void DocumentPage::fitTheme()
{
    top_->setFixedHeight(themeSize("top_bar"));
    rail_->setFixedWidth(themeSize("rail"));
    status_->setFixedHeight(themeSize("status"));
}

void DocumentPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && strip_)
        fitTheme();
}

void DocumentPage::offerUndo(const QString& title)
{
    constexpr int UndoSeconds = 10;
    if (!title.startsWith(tr("Delete"))) {
        status_->notice(title);
        return;
    }
    strip_->say({tr("%1: done.").arg(title), {{tr("Undo"), [this] { session_->undo(); }}}, UndoSeconds, "strip", {}});
}

void DocumentPage::tellFailure(const base::Error& error, bool waits)
{
    Message message{error.message, {}, 0, "notice", error.detail};
    if (waits)
        message.buttons.push_back({tr("Try again"), [this] { session_->document().retry(); }});
    strip_->say(message);
}

void DocumentPage::updateCounts()
{
    const auto& list = map_->list();
    status_->setCounts(list.placedCount(), list.waitingCount(),
                       list.shown() ? std::optional<int>(list.shownCount()) : std::nullopt);
}

void DocumentPage::show(Workspace workspace)
{
    map_->commit();
    workspace_ = workspace;
    rail_->setCurrent(static_cast<int>(workspace));
    status_->setMapParts(workspace == Workspace::Map);
    if (workspace == Workspace::Map)
        workspaces_->setCurrentWidget(map_);
    else
        workspaces_->setCurrentWidget(print_);
}

void DocumentPage::showExport()
{
    if (!export_) {
        export_ = new ExportPage(*session_, workspaces_);
        workspaces_->addWidget(export_);
        connect(export_, &ExportPage::finished, this, [this] { show(workspace_); });
    }
    map_->commit();
    workspaces_->setCurrentWidget(export_);
    export_->setFocus(Qt::OtherFocusReason);
}

void DocumentPage::focusSearch()
{
    top_->search()->setFocus(Qt::ShortcutFocusReason);
    top_->search()->selectAll();
}

void DocumentPage::focusPart(int by)
{
    if (workspace_ == Workspace::Map)
        map_->focusPart(by);
    else
        print_->setFocus(Qt::TabFocusReason);
}

void DocumentPage::settle()
{
    session_->settle();
    map_->canvas().waitUntilDrawn();
    if (workspaces_->currentWidget() == print_)
        print_->settle();
}

void DocumentPage::remember()
{
    map_->commit();
    session_->document().settle();
    QImage picture;
    if (map_->canvas().isVisible())
        picture = map_->canvas().grab().toImage().scaled(RecentPictureSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    noteRecentMap({session_->document().path(), session_->contents().title(), session_->contents().places().size(),
                   QDateTime::currentDateTime()}, picture);
}

} // namespace hedgerow::window
