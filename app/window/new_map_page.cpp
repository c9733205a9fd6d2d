// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/new_map_page.h"

#include "window/area_preview.h"
#include "window/boundaries_block.h"
#include "window/credit_block.h"
#include "window/job_line.h"
#include "window/naming_block.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include "exchange/new_map.h"

#include <QBoxLayout>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>

namespace hedgerow::window {

namespace {

constexpr int LeftWidth = 372, LeftWidthNarrow = 340;
/// Under this height labels stand beside their fields, so that all three blocks are on view.
constexpr int CompactUnder = 780;

/// Makes the file and closes it again: the document belongs to the thread that opened it.
base::Outcome makeAndClose(const QString& path, const QString& boundaries,
                           const exchange::NewMapOptions& options, base::Job& job)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made = exchange::makeNewMap(path, boundaries, options, job);
    if (!made)
        return tl::unexpected(made.error());
    made->document->close();
    return {};
}

} // namespace

NewMapPage::NewMapPage(QWidget* parent)
    : QWidget(parent)
    , areas_(this)
    , making_(this)
    , boundaries_(new BoundariesBlock(areas_, this))
    , credit_(new CreditBlock(this))
    , naming_(new NamingBlock(this))
    , preview_(new AreaPreview(areas_, this))
    , message_(new PageMessage(this))
    , hint_(words({}, "second", this))
    , make_(button(tr("Make the map"), "primary", this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("page"));
    setAcceptDrops(true);
    make_->setObjectName(QStringLiteral("makeMap"));
    setLook(*make_, "extent", QStringLiteral("big"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeBlocks());
    middle->addWidget(makeRight(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addLayout(middle, 1);

    connect(preview_, &AreaPreview::fileWanted, boundaries_, &BoundariesBlock::chooseFile);
    connect(boundaries_, &BoundariesBlock::inspected, this, [this] {
        showGuesses();
        if (!boundaries_->isAsking())
            naming_->focusTitle(); // what is left to look at
    });
    connect(boundaries_, &BoundariesBlock::changed, this, &NewMapPage::showState);
    connect(naming_, &NamingBlock::changed, this, &NewMapPage::showState);
    connect(&making_, &Background::runningChanged, this, &NewMapPage::showState);
    connect(&areas_, &QAbstractItemModel::modelReset, this, &NewMapPage::showGuesses);
    connect(make_, &QPushButton::clicked, this, &NewMapPage::make);
    showState();
}

QWidget* NewMapPage::makeTop()
{
    auto* top = new QWidget(this);
    top->setAttribute(Qt::WA_StyledBackground);
    setLook(*top, "look", QStringLiteral("top"));
    top_ = top;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(themeSize("margin"), 0, themeSize("margin"), 0);
    row->setSpacing(10);
    row->addWidget(leaf(24, top));
    row->addWidget(words(tr("New map"), "head", top), 1);
    return top;
}

QWidget* NewMapPage::makeBlocks()
{
    auto* inner = new QWidget(this);
    blocks_ = new QVBoxLayout(inner);
    for (QWidget* block : std::initializer_list<QWidget*>{boundaries_, credit_, naming_}) {
        if (block != boundaries_)
            blocks_->addWidget(hairline(inner));
        blocks_->addWidget(block);
    }
    blocks_->addStretch();

    auto* left = new QScrollArea(this);
    left->setWidget(inner);
    left->setWidgetResizable(true);
    left->setFrameShape(QFrame::NoFrame);
    left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left_ = left;
    left->setAttribute(Qt::WA_StyledBackground);
    setLook(*left, "look", QStringLiteral("list"));
    inner->setAttribute(Qt::WA_StyledBackground);
    setLook(*inner, "look", QStringLiteral("surface"));
    return left;
}

QWidget* NewMapPage::makeRight()
{
    auto* right = new QWidget(this);
    auto* stop = button(tr("Cancel"), "plain", right);
    stop->setObjectName(QStringLiteral("cancelNewMap"));
    connect(stop, &QPushButton::clicked, this, &NewMapPage::cancel);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(hint_, 1);
    foot->addWidget(new JobLine(making_, right), 1);
    foot->addWidget(stop);
    foot->addWidget(make_);
    auto* column = new QVBoxLayout(right);
    const int margin = themeSize("margin");
    column->setContentsMargins(margin + 8, margin + 4, margin + 8, margin);
    column->setSpacing(margin);
    column->addWidget(preview_, 1);
    column->addWidget(message_);
    column->addLayout(foot);
    return right;
}

void NewMapPage::setBoundaries(const QString& path)
{
    message_->clear();
    boundaries_->setFile(path);
}

bool NewMapPage::isBusy() const
{
    return boundaries_->isReading() || making_.isRunning();
}

void NewMapPage::showGuesses()
{
    const geo::BoundaryFile& file = boundaries_->file();
    naming_->setTitleGuess(file.guessedTitle);
    credit_->setGuess(file.licence, file.credit);
    const auto& areas = areas_.areas();
    const bool welsh = !areas.empty() && areas.front().code.startsWith(u'W');
    naming_->setLanguagesGuess(welsh ? QStringList{QStringLiteral("cy"), QStringLiteral("en")}
                                     : QStringList{QStringLiteral("en")});
}

void NewMapPage::showState()
{
    const QString problem = naming_->problem();
    const bool making = making_.isRunning();
    QString hint = tr("Your map stays in one file on this computer. Nothing is sent anywhere.");
    QString why;
    if (areas_.rowCount() > 0) {
        hint = tr("Click an area to leave it out or take it in. Shift and drag takes several.");
        if (areas_.chosenCount() == 0)
            hint = why = tr("Choose at least one area.");
        else if (!problem.isEmpty())
            hint = why = problem;
    } else {
        why = tr("Choose a file with the outlines of your neighbourhoods first.");
    }
    preview_->setEmptyText(boundaries_->isAsking()
                               ? tr("Answer the question on the left, and the areas appear here.")
                               : tr("Drop a file with the outlines of your neighbourhoods here. "
                                    "GeoPackage, Shapefile, GeoJSON, KML and many "
                                    "more will do."));
    hint_->setText(hint);
    hint_->setVisible(!making);
    make_->setEnabled(boundaries_->isReady() && problem.isEmpty() && !making);
    make_->setToolTip(why);
    make_->setAccessibleDescription(why);
    for (QWidget* block : std::initializer_list<QWidget*>{boundaries_, credit_, naming_, preview_})
        block->setEnabled(!making);
}

void NewMapPage::make()
{
    exchange::NewMapOptions options;
    options.boundaries = boundaries_->options();
    options.title = naming_->title();
    options.licence = credit_->licence();
    options.credit = credit_->credit();
    options.languages = naming_->languages();
    options.author = author_;
    message_->clear();
    const QString path = naming_->path();
    making_.start([path, file = boundaries_->path(),
                   options](base::Job& job) { return makeAndClose(path, file, options, job); },
                  [this, path](base::Outcome&& done) {
                      if (done)
                          Q_EMIT made(path);
                      else if (done.error().kind == base::ErrorKind::Cancelled)
                          message_->tell(tr("Stopped. No map was made."));
                      else
                          message_->tellError(done.error());
                  });
}

void NewMapPage::cancel()
{
    if (making_.isRunning())
        making_.cancel();
    else
        Q_EMIT cancelled();
}

void NewMapPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void NewMapPage::arrange()
{
    const bool compact = height() < CompactUnder;
    const int margin = themeSize("margin");
    blocks_->setSpacing(compact ? 10 : 16);
    blocks_->setContentsMargins(margin, margin, margin, margin);
    credit_->setCompact(compact);
    naming_->setCompact(compact);
    top_->setFixedHeight(themeSize("top_bar"));
    left_->setFixedWidth(themeRoom() == Room::Narrow ? LeftWidthNarrow : LeftWidth);
}

void NewMapPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void NewMapPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && left_)
        arrange();
    QWidget::changeEvent(event);
}

void NewMapPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!making_.isRunning() && !urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void NewMapPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    setBoundaries(event->mimeData()->urls().front().toLocalFile());
}

} // namespace hedgerow::window
