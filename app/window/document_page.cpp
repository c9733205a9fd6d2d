// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/document_page.h"

#include "exchange/places_of_map.h"
#include "store/backup.h"
#include "store/file_places.h"
#include "store/outside_changes.h"
#include "window/add_strip.h"
#include "window/backups_page.h"
#include "window/check_page.h"
#include "window/compare_tray.h"
#include "window/diary_workspace.h"
#include "window/export_page.h"
#include "window/history_workspace.h"
#include "window/inspector.h"
#include "window/log_strip.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/merge_page.h"
#include "window/message_strip.h"
#include "window/place_list.h"
#include "window/print_workspace.h"
#include "window/rail.h"
#include "window/recent_maps.h"
#include "window/search_field.h"
#include "window/status_line.h"
#include "window/theme.h"
#include "window/today.h"
#include "window/top_bar.h"
#include "window/transfers_workspace.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QSettings>
#include <QStackedWidget>

namespace hedgerow::window {

DocumentPage::DocumentPage(std::unique_ptr<Session> session, QWidget* parent)
    : QWidget(parent), session_(std::move(session)), copying_(this)
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
    rail_->add("transfers", tr("Transfers"), QStringLiteral("Ctrl+3"), static_cast<int>(Workspace::Transfers));
    rail_->add("diary", tr("Diary"), QStringLiteral("Ctrl+4"), static_cast<int>(Workspace::Diary));
    rail_->add("print", tr("Print"), QStringLiteral("Ctrl+5"), static_cast<int>(Workspace::Print));
    rail_->add("history", tr("History"), QStringLiteral("Ctrl+6"), static_cast<int>(Workspace::History));
    middle->addWidget(rail_);
    workspaces_ = new QStackedWidget(this);
    workspaces_->addWidget(map_ = new MapWorkspace(*session_, workspaces_));
    workspaces_->addWidget(transfers_ = new TransfersWorkspace(*session_, workspaces_));
    workspaces_->addWidget(diary_ = new DiaryWorkspace(*session_, workspaces_));
    workspaces_->addWidget(print_ = new PrintWorkspace(*session_, workspaces_));
    workspaces_->addWidget(history_ = new HistoryWorkspace(*session_, workspaces_));
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(workspaces_, 1);
    centre->addWidget(tray_ = new CompareTray(*session_, this));
    middle->addLayout(centre, 1);
    column->addLayout(middle, 1);
    status_ = new StatusLine(*session_, this);
    column->addWidget(status_);
    strip_ = new MessageStrip(workspaces_);
    log_ = new LogStrip(*session_, workspaces_);
    fitTheme();
    connectParts();
    connectTransfers();
    show(Workspace::Map);
    updateCounts();
    if (session_->isReadOnly())
        strip_->say({session_->document().whyReadOnly(), {}, 0, "info", {}});
    else
        tellWhereTheFileIs();
    session_->document().keepBackups();
    tellOutsideChanges();
    updateDue();
    tellWhatIsDue();
}

DocumentPage::~DocumentPage()
{
    delete workspaces_; // before the session that they look at
    delete tray_;
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
    connect(history_, &HistoryWorkspace::mergeWanted, this, [this] { showMerge(); });
    connect(history_, &HistoryWorkspace::backupsWanted, this, &DocumentPage::showBackups);
    connect(history_, &HistoryWorkspace::decideWanted, this, &DocumentPage::decide);
    connect(session_.get(), &Session::applied, this, &DocumentPage::offerUndo);
    connect(session_.get(), &Session::refused, this, [this](const base::Error& error) { tellFailure(error, false); });
    connect(&session_->document(), &store::Document::adopted, this,
            [this](const QString& sentences) { strip_->say({sentences, {{tr("See the history"), [this] { show(Workspace::History); }}}, 0, "info", {}}); });
    connect(&session_->document(), &store::Document::backupFailed, this,
            [this](const QString& sentence) { strip_->say({sentence, {}, 0, "notice", {}}); });
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
    if (asksWhoWrites_)
        whoWrites();
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
    transfers_->commit();
    workspace_ = workspace;
    rail_->setCurrent(static_cast<int>(workspace));
    status_->setMapParts(workspace == Workspace::Map);
    QWidget* const pages[] = {map_, transfers_, diary_, print_, history_};
    workspaces_->setCurrentWidget(pages[static_cast<int>(workspace)]);
    tray_->setWanted(workspace == Workspace::Map || workspace == Workspace::Transfers);
    raiseStrips();
    if (workspace == Workspace::History) {
        history_->refresh();
        history_->setFocus(Qt::OtherFocusReason);
    }
    if (workspace == Workspace::Transfers)
        transfers_->focusPart(1);
    if (workspace == Workspace::Diary)
        diary_->setFocus(Qt::OtherFocusReason);
}

/// A page that comes up is raised over what floats.
void DocumentPage::raiseStrips()
{
    const bool saysItItself = workspaces_->currentWidget() == transfers_ || workspaces_->currentWidget() == diary_;
    if (saysItItself && !dueSaid_.isEmpty() && strip_->text().startsWith(dueSaid_))
        strip_->dismiss();
    strip_->raise();
    log_->raise();
}

void DocumentPage::bringUp(QWidget& page)
{
    if (workspaces_->indexOf(&page) < 0)
        workspaces_->addWidget(&page);
    map_->commit();
    transfers_->commit();
    status_->setMapParts(false);
    workspaces_->setCurrentWidget(&page);
    tray_->setWanted(false);
    raiseStrips();
    page.setFocus(Qt::OtherFocusReason);
}

void DocumentPage::showExport()
{
    turnTo(export_);
}

void DocumentPage::showMerge(const QStringList& files)
{
    const bool isNew = !merge_;
    MergePage& page = turnTo(merge_);
    if (isNew) {
        connect(&page, &MergePage::decideWanted, this, &DocumentPage::decide);
        connect(&page, &MergePage::importWanted, this, &DocumentPage::bringPlaces);
    }
    if (!files.isEmpty())
        page.addFiles(files);
}

void DocumentPage::bringPlaces(const QString& path)
{
    const QString title = tr("Bring in places of %1").arg(QFileInfo(path).completeBaseName());
    copying_.start(
        [ours = session_->contents(), path, title](base::Job& job) -> base::Result<exchange::BroughtPlaces> {
            auto theirs = store::Document::open(path, store::Access::ReadOnly, {}, job);
            if (!theirs)
                return tl::unexpected(theirs.error());
            return exchange::placesOfMap(ours, (*theirs)->contents(), title, job);
        },
        [this](base::Result<exchange::BroughtPlaces>&& brought) {
            if (!brought) {
                tellFailure(brought.error(), false);
                return;
            }
            const int count = brought->placed + brought->toPlace;
            QString said = tr("%n place(s) brought in.", nullptr, count);
            if (brought->alike > 0)
                said += u' ' + tr("%n look like places that are here, and were left out.", nullptr, brought->alike);
            if (count > 0)
                session_->apply(brought->step);
            show(Workspace::Map);
            strip_->say({said, {}, 12, "strip", {}});
        });
}

void DocumentPage::tellOutsideChanges()
{
    const auto& document = session_->document();
    const auto changes = store::outsideChangesSince(document.path(), store::lastSeenStep(document.documentId()));
    if (!changes || changes->newest == 0)
        return;
    store::setLastSeenStep(document.documentId(), changes->newest);
    strip_->say({changes->sentence(today()), {{tr("See the history"), [this] { show(Workspace::History); }}}, 0, "info", {}});
}

void DocumentPage::tellWhereTheFileIs()
{
    const QString path = session_->document().path(), known = QStringLiteral("places/editAnyway");
    if (QSettings().value(known).toStringList().contains(path))
        return;
    const store::FilePlace place = store::filePlaceOf(path);
    if (place.kind == store::FilePlace::Kind::Ordinary)
        return;
    strip_->say({place.sentence,
                 {{tr("Save a copy here…"), [this] { saveCopy(false); }}, {tr("Edit anyway"), [path, known] {
                     QSettings settings;
                     settings.setValue(known, settings.value(known).toStringList() << path);
                 }}},
                 0, "notice", {}});
}

void DocumentPage::whoWrites()
{
    asksWhoWrites_ = false;
    strip_->say({tr("Who is writing? Others see it in the history."), {{tr("Say my name…"), [this] {
        const QString name = QInputDialog::getText(this, tr("Who is writing?"), tr("Your name, as others know you:")).simplified();
        if (name.isEmpty())
            return;
        QSettings().setValue(QStringLiteral("person/name"), name);
        session_->document().setAuthor(name);
    }}}, 0, "strip", {}});
}

void DocumentPage::showBackups()
{
    turnTo(backups_).refresh();
}

void DocumentPage::showCheck()
{
    turnTo(check_).start();
}

void DocumentPage::decide()
{
    show(Workspace::Map);
    map_->decide();
}

void DocumentPage::saveCopy(bool withoutOriginals)
{
    map_->commit();
    const QFileInfo here(session_->document().path());
    QFileDialog dialog(this, tr("Save a copy"), here.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("gpkg"));
    dialog.setNameFilter(tr("Maps (*.gpkg)"));
    dialog.selectFile(tr("%1 copy", "name of a file").arg(here.completeBaseName()) + QStringLiteral(".gpkg"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString to = dialog.selectedFiles().constFirst();
    store::CopyOptions options;
    options.withoutOriginals = withoutOriginals;
    options.replace = true; // confirmed in the dialog
    copying_.start([path = session_->document().path(), to, options](
                       base::Job& job) { return store::saveCopy(path, to, options, job); },
        [this, to](base::Outcome&& done) {
            if (done)
                strip_->say({tr("Saved a copy: %1.").arg(QFileInfo(to).fileName()), {}, 8, "strip", to});
            else
                tellFailure(done.error(), false);
        });
}

void DocumentPage::focusSearch()
{
    top_->search()->setFocus(Qt::ShortcutFocusReason);
    top_->search()->selectAll();
}

void DocumentPage::focusPart(int by)
{
    if (workspaces_->currentWidget() == map_)
        map_->focusPart(by);
    else if (workspaces_->currentWidget() == transfers_)
        transfers_->focusPart(by);
    else
        workspaces_->currentWidget()->setFocus(Qt::TabFocusReason);
}

void DocumentPage::settle()
{
    session_->settle();
    map_->canvas().waitUntilDrawn();
    if (workspaces_->currentWidget() == transfers_)
        transfers_->settle();
    if (workspaces_->currentWidget() == print_)
        print_->settle();
    if (workspaces_->currentWidget() == history_)
        history_->settle();
    if (workspaces_->currentWidget() == backups_)
        backups_->settle();
    if (workspaces_->currentWidget() == check_)
        check_->settle();
}

void DocumentPage::remember()
{
    map_->commit();
    transfers_->commit();
    session_->document().settle();
    QImage picture;
    if (map_->canvas().isVisible())
        picture = map_->canvas().grab().toImage().scaled(RecentPictureSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    noteRecentMap({session_->document().path(), session_->contents().title(), session_->contents().places().size(),
                   QDateTime::currentDateTime()}, picture);
}

} // namespace hedgerow::window
