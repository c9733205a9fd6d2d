// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "store/salvage.h"
#include "window/document_page.h"
#include "window/main_menu.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/message_strip.h"
#include "window/new_map_page.h"
#include "window/sample_map.h"
#include "window/start_page.h"
#include "window/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

namespace hedgerow::window {

namespace {

constexpr int NarrowBelow = 1200;
constexpr QSize Usual{1440, 900}, Least{800, 520};

} // namespace

MainWindow::MainWindow(const WindowOptions& options, QWidget* parent) : QMainWindow(parent), options_(options), saving_(this)
{
    setWindowTitle(QStringLiteral("Hedgerow"));
    setMinimumSize(Least);
    setAcceptDrops(true);
    resize(options_.size.isEmpty() ? Usual : options_.size);
    applyTheme(*qApp, options_.scheme.value_or(Scheme::Light), width() < NarrowBelow ? Room::Narrow : Room::Ample);
    pages_ = new QStackedWidget(this);
    setCentralWidget(pages_);
    start_ = new StartPage(pages_);
    pages_->addWidget(start_);
    connect(start_, &StartPage::newRequested, this, &MainWindow::showNewMap);
    connect(start_, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(start_, &StartPage::openRequested, this, [this](const QString& path) { path.isEmpty() ? askForFile() : open(path); });
    strip_ = new MessageStrip(pages_);
}

MainWindow::~MainWindow()
{
    delete page_; // closes the document while the application is whole
}

void MainWindow::showPage(QWidget* page)
{
    pages_->setCurrentWidget(page);
    setWindowTitle(page_ && page == page_ ? tr("%1 – Hedgerow").arg(page_->session().contents().title())
                                          : QStringLiteral("Hedgerow"));
}

void MainWindow::showStart()
{
    showPage(start_);
}

void MainWindow::showNewMap()
{
    if (!newMap_) {
        newMap_ = new NewMapPage(pages_);
        newMap_->setAuthor(options_.author);
        pages_->addWidget(newMap_);
        connect(newMap_, &NewMapPage::made, this, [this](const QString& path) {
            newMap_->deleteLater();
            newMap_ = nullptr;
            open(path);
        });
        connect(newMap_, &NewMapPage::cancelled, this, [this] {
            newMap_->deleteLater();
            newMap_ = nullptr;
            page_ ? showPage(page_) : showStart();
        });
    }
    showPage(newMap_);
}

void MainWindow::beginFrom(const QString& boundaries)
{
    showNewMap();
    newMap_->setBoundaries(boundaries);
}

void MainWindow::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a map"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Maps (*.gpkg)"));
    if (!path.isEmpty())
        open(path);
}

void MainWindow::openSample()
{
    const auto path = sampleMap();
    if (path)
        open(*path);
    else
        strip_->say({path.error().message, {}, 0, "notice", path.error().detail});
}

void MainWindow::open(const QString& path)
{
    base::Job job;
    const auto access = options_.readOnly ? store::Access::ReadOnly : store::Access::Edit;
    auto document = store::Document::open(path, access, options_.author, job);
    if (!document) {
        Message message{document.error().message, {}, 0, "notice", document.error().detail};
        if (document.error().kind == base::ErrorKind::Input && QFileInfo::exists(path))
            message.buttons.push_back({tr("Begin a new map with it"), [this, path] { beginFrom(path); }});
        if (document.error().kind == base::ErrorKind::Damaged)
            message.buttons.push_back({tr("Save what can be saved…"), [this, path] { salvage(path); }});
        strip_->say(message);
        return;
    }
    closeMap();
    page_ = new DocumentPage(std::make_unique<Session>(std::move(*document), options_.language), pages_);
    fillMainMenu(*page_->topBar().menu(), *this, *page_);
    pages_->addWidget(page_);
    connect(page_, &DocumentPage::titleChanged, this, [this] {
        if (pages_->currentWidget() == page_)
            showPage(page_);
    });
    showPage(page_);
    page_->map().canvas().setFocus(Qt::OtherFocusReason);
    page_->remember();
    if (options_.author.isEmpty())
        page_->askWhoWrites();
    if (options_.workspace == u"print")
        page_->show(Workspace::Print);
    else if (options_.workspace == u"transfers")
        page_->show(Workspace::Transfers);
    else if (options_.workspace == u"diary")
        page_->show(Workspace::Diary);
    else if (options_.workspace == u"history")
        page_->show(Workspace::History);
}

void MainWindow::salvage(const QString& path)
{
    const QFileInfo info(path);
    QFileDialog dialog(this, tr("Where to keep what can be saved"), info.absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("gpkg"));
    dialog.setNameFilter(tr("Maps (*.gpkg)"));
    dialog.selectFile(tr("%1 saved", "name of a file").arg(info.completeBaseName()) + QStringLiteral(".gpkg"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    saving_.start([path, to = dialog.selectedFiles().constFirst()](
                      base::Job& job) { return std::pair(to, store::salvage(path, to, true, job)); },
        [this](std::pair<QString, base::Result<store::Salvaged>>&& done) {
            if (!done.second) {
                strip_->say({done.second.error().message, {}, 0, "notice", done.second.error().detail});
                return;
            }
            open(done.first);
            const store::Salvaged& saved = *done.second;
            const QString said = saved.isWhole() ? tr("Everything could be saved.") : saved.lost.join(u' ');
            strip_->say({tr("%1 of %2 places are in the new map. %3").arg(saved.places().saved).arg(saved.places().rows).arg(said),
                         {}, 0, "info", {}});
        });
}

void MainWindow::closeMap()
{
    if (!page_)
        return;
    page_->remember();
    delete std::exchange(page_, nullptr);
    showStart();
}

void MainWindow::useScheme(Scheme scheme)
{
    options_.scheme = scheme;
    applyTheme(*qApp, scheme, themeRoom());
}

void MainWindow::settle()
{
    QApplication::processEvents();
    if (page_)
        page_->settle();
    QApplication::processEvents();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    const Room room = width() < NarrowBelow ? Room::Narrow : Room::Ample;
    if (room != themeRoom())
        applyTheme(*qApp, themeScheme(), room);
    QMainWindow::resizeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && page_) {
        page_->session().document().refresh(); // QGIS or another window may have written meanwhile
        page_->tellOutsideChanges();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    closeMap();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().front().toLocalFile();
    if (!path.endsWith(QStringLiteral(".gpkg"), Qt::CaseInsensitive))
        beginFrom(path);
    else if (page_ && pages_->currentWidget() == page_ && !page_->session().isReadOnly())
        page_->strip().say({tr("%1: another copy of this map, or a map of its own?").arg(QFileInfo(path).fileName()),
                            {{tr("Merge it"), [this, path] { page_->showMerge({path}); }}, {tr("Open it"), [this, path] { open(path); }}},
                            0, "strip", path});
    else
        open(path);
}

} // namespace hedgerow::window
