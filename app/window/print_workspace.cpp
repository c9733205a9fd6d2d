// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/print_workspace.h"

#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/print_choices.h"
#include "window/sheet_preview.h"
#include "window/sheet_writer.h"
#include "window/theme.h"
#include "window/today.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

#include <cmath>

namespace hedgerow::window {

namespace {

constexpr int SoonMs = 120;
constexpr int ThumbnailHeight = 46;
constexpr int MostNotes = 3;
constexpr int ChoicesNarrow = 288;
constexpr double ZoomStep = 1.25, MostZoom = 12; // pixels for a millimetre
/// At 100 % a millimetre of paper is a millimetre of a common screen of 96 dots an inch.
constexpr double PixelsPerMm = 96 / 25.4;

/// Map scales look best round: two and a half figures.
double roundScale(double scale)
{
    const double unit = std::pow(10, std::floor(std::log10(scale)) - 1) * 5;
    return std::max(100.0, std::round(scale / unit) * unit);
}

} // namespace

PrintWorkspace::PrintWorkspace(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , live_(this)
    , choices_(new PrintChoices(session.contents().title(), session.contents().languages(), this))
    , preview_(new SheetPreview(this))
    , message_(new PageMessage(this))
    , writer_(new SheetWriter(*message_, QFileInfo(session.document().path()).absolutePath(), this))
{
    soon_.setSingleShot(true);
    soon_.setInterval(SoonMs);
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(makeTop());
    centre->addWidget(message_);
    centre->addWidget(new JobLine(writer_->work(), this));
    centre->addWidget(preview_, 1);
    centre->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLeft());
    row->addLayout(centre, 1);

    connect(&soon_, &QTimer::timeout, this, &PrintWorkspace::layOut);
    connect(choices_, &PrintChoices::changed, this, &PrintWorkspace::layOutSoon);
    connect(&session_, &Session::snapshotChanged, this, &PrintWorkspace::layOutSoon);
    connect(&live_, &LiveSheet::laidOut, this, &PrintWorkspace::showSheet);
    connect(&live_, &LiveSheet::failed, this, &PrintWorkspace::tellFailure);
    connect(&live_, &LiveSheet::pageDrawn, this, [this](int page, const QImage& image) {
        const print::Page* shown = shownPage();
        if (!shown || page != page_)
            return; // of a page that was left meanwhile
        preview_->setPage(image, shown->paperMm, shown->mapMm);
        showZoom();
    });
    connect(&live_, &LiveSheet::thumbnailsDrawn, this, &PrintWorkspace::showThumbnails);
    connect(preview_, &SheetPreview::zoomChanged, this, [this] {
        showZoom();
        drawPage();
    });
    connect(preview_, &SheetPreview::mapMoved, this, &PrintWorkspace::moveMap);
    connect(preview_, &SheetPreview::mapScaled, this, &PrintWorkspace::scaleMap);
}

QWidget* PrintWorkspace::makeLeft()
{
    auto* left = new QScrollArea(this);
    left->setWidget(choices_);
    left->setWidgetResizable(true);
    left->setFrameShape(QFrame::NoFrame);
    left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left_ = left;
    arrange();
    setLook(*left, "look", QStringLiteral("list"));
    choices_->setAttribute(Qt::WA_StyledBackground);
    setLook(*choices_, "look", QStringLiteral("surface"));
    return left;
}

void PrintWorkspace::arrange()
{
    left_->setFixedWidth(themeRoom() == Room::Narrow ? ChoicesNarrow : themeSize("list"));
}

QWidget* PrintWorkspace::makeTop()
{
    auto* top = new QWidget(this);
    top->setAttribute(Qt::WA_StyledBackground);
    setLook(*top, "look", QStringLiteral("top"));
    heading_ = words({}, nullptr, top);
    heading_->setObjectName(QStringLiteral("sheetHeading"));
    heading_->setTextFormat(Qt::RichText);
    heading_->setWordWrap(false);
    auto* picture = button(tr("Picture…"), "plain", top);
    auto* pdf = button(tr("PDF…"), "plain", top);
    auto* paper = button(tr("Print…"), "primary", top);
    picture->setObjectName(QStringLiteral("writePicture"));
    pdf->setObjectName(QStringLiteral("writePdf"));
    paper->setObjectName(QStringLiteral("print"));
    paper->setIcon(themeIcon("print", "onAccent"));
    paper->setToolTip(tr("Print the sheet (Ctrl+P)"));
    pdf->setToolTip(tr("Keep the sheet as a PDF file"));
    picture->setToolTip(tr("Keep the sheet as a PNG or SVG file"));
    connect(picture, &QPushButton::clicked, this, [this] {
        if (live_.current())
            writer_->askAndWritePicture(live_.current());
    });
    connect(pdf, &QPushButton::clicked, this, [this] {
        if (live_.current())
            writer_->askAndWritePdf(live_.current());
    });
    connect(paper, &QPushButton::clicked, this, &PrintWorkspace::print);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(20, 9, 16, 9);
    row->setSpacing(8);
    row->addWidget(heading_, 1);
    row->addWidget(picture);
    row->addWidget(pdf);
    row->addWidget(paper);
    return top;
}

QWidget* PrintWorkspace::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAttribute(Qt::WA_StyledBackground);
    setLook(*foot, "look", QStringLiteral("status"));
    foot->setMinimumHeight(72);
    thumbnails_ = new QHBoxLayout;
    thumbnails_->setSpacing(6);
    notes_ = new QVBoxLayout;
    notes_->setSpacing(2);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 16, 8);
    row->setSpacing(16);
    row->addLayout(thumbnails_);
    row->addLayout(notes_, 1);
    row->addWidget(makeZoom());
    return foot;
}

QWidget* PrintWorkspace::makeZoom()
{
    auto* box = new QWidget(this);
    const auto step = [&](const char* icon, const QString& name, double factor) {
        auto* one = button({}, "quiet", box);
        one->setIcon(themeIcon(icon));
        one->setToolTip(name);
        one->setAccessibleName(name);
        setLook(*one, "extent", QStringLiteral("small"));
        connect(one, &QPushButton::clicked, this, [this, factor] { zoomBy(factor); });
        return one;
    };
    zoom_ = words({}, "strong", box);
    zoom_->setAlignment(Qt::AlignCenter);
    zoom_->setMinimumWidth(48);
    auto* whole = button(tr("Whole page"), "link", box);
    setLook(*whole, "extent", QStringLiteral("small"));
    connect(whole, &QPushButton::clicked, this, [this] { preview_->setZoom(0); });
    auto* look = new QHBoxLayout;
    look->setSpacing(0);
    look->addStretch();
    look->addWidget(step("minus", tr("Look from farther"), 1 / ZoomStep));
    look->addWidget(zoom_);
    look->addWidget(step("plus", tr("Look from nearer"), ZoomStep));
    look->addWidget(whole);

    hint_ = words(tr("Drag moves the map on the page, the wheel changes its scale"), "label", box);
    hint_->setWordWrap(false);
    hint_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    reset_ = button(tr("Whole map again"), "link", box);
    reset_->setObjectName(QStringLiteral("resetMap"));
    setLook(*reset_, "extent", QStringLiteral("small"));
    reset_->hide();
    connect(reset_, &QPushButton::clicked, this, &PrintWorkspace::resetMap);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(look);
    column->addWidget(hint_);
    column->addWidget(reset_, 0, Qt::AlignRight);
    return box;
}

void PrintWorkspace::layOutSoon()
{
    if (isVisible())
        soon_.start();
}

void PrintWorkspace::layOut()
{
    print::SheetOptions options = choices_->options();
    options.extent = extent_;
    options.date = today();
    live_.layOut(session_.contents(), session_.snapshot(), session_.crs(), options);
}

const print::Page* PrintWorkspace::shownPage() const
{
    const auto& laidOut = live_.current();
    if (!laidOut || page_ >= static_cast<int>(laidOut->sheet.pages.size()))
        return nullptr;
    return &laidOut->sheet.pages[static_cast<std::size_t>(page_)];
}

void PrintWorkspace::drawPage()
{
    if (const print::Page* page = shownPage())
        live_.draw(page_, preview_->imageWidth(page->paperMm));
}

void PrintWorkspace::showSheet()
{
    const print::Sheet& sheet = live_.current()->sheet;
    page_ = std::min(page_, static_cast<int>(sheet.pages.size()) - 1);
    const QSizeF mm = sheet.pages.front().paperMm;
    const QLocale locale;
    const QString size = tr("%1 × %2 mm").arg(locale.toString(mm.width(), 'f', 0), locale.toString(mm.height(), 'f', 0));
    heading_->setText(QStringLiteral("<b>%1</b> &nbsp;<span style='color:%2'>%3</span>")
                          .arg(tr("Wall map, %1").arg(sheet.paper).toHtmlEscaped(),
                               themeColour("text2").name(), size.toHtmlEscaped()));
    choices_->showResult(sheet);
    showNotes(sheet);
    drawPage();
    if (sheet.pages.size() > 1)
        live_.drawThumbnails(static_cast<int>(ThumbnailHeight * devicePixelRatioF()));
    else
        showThumbnails({});
    reset_->setVisible(extent_.has_value());
    hint_->setVisible(!extent_ && themeRoom() == Room::Ample);
}

void PrintWorkspace::showNotes(const print::Sheet& sheet)
{
    while (auto* item = notes_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const char* icon, const char* role, const QString& sentence) {
        notes_->addWidget(noteLine(icon, role, sentence, this));
    };
    if (sheet.places == 0)
        add("info", "info", tr("There are no places yet, so this is a blank map."));
    else if (sheet.notNumbered.isEmpty() && sheet.numbered == sheet.places &&
             sheet.index != print::IndexPlace::None)
        add("check", "accentText",
            tr("All %n place(s) are on the map and in the index; no number covers another.",
               nullptr, sheet.places));
    for (const QString& note : sheet.notes.mid(0, MostNotes))
        add("info", "info", note);
    if (sheet.notes.size() > MostNotes)
        add("info", "info",
            tr("and %n more", nullptr, static_cast<int>(sheet.notes.size()) - MostNotes));
}

void PrintWorkspace::showThumbnails(const QList<QImage>& images)
{
    while (auto* item = thumbnails_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int page = 0; page < images.size(); ++page) {
        QPixmap picture = QPixmap::fromImage(images[page]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        auto* thumbnail = button({}, "quiet", this);
        thumbnail->setIcon(picture);
        thumbnail->setIconSize(picture.deviceIndependentSize().toSize());
        thumbnail->setCheckable(true);
        thumbnail->setChecked(page == page_);
        thumbnail->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(images.size()));
        thumbnail->setToolTip(thumbnail->accessibleName());
        connect(thumbnail, &QPushButton::clicked, this, [this, page] { goToPage(page); });
        thumbnails_->addWidget(thumbnail);
    }
}

void PrintWorkspace::goToPage(int page)
{
    const auto& laidOut = live_.current();
    if (!laidOut || page < 0 || page >= static_cast<int>(laidOut->sheet.pages.size()))
        return;
    page_ = page;
    for (int i = 0; i < thumbnails_->count(); ++i) {
        if (auto* thumbnail = qobject_cast<QPushButton*>(thumbnails_->itemAt(i)->widget()))
            thumbnail->setChecked(i == page);
    }
    drawPage();
}

void PrintWorkspace::moveMap(QPointF mm)
{
    const print::Page* page = shownPage();
    if (!page || !page->mapFrame)
        return;
    extent_ = page->mapFrame->view.panned(mm).box();
    choices_->setScale(live_.current()->sheet.scale);
    layOut();
}

void PrintWorkspace::scaleMap(double factor, QPointF aboutMm)
{
    const print::Page* page = shownPage();
    if (!page || !page->mapFrame)
        return;
    const double before = live_.current()->sheet.scale;
    double scale = roundScale(before / factor);
    if (scale == before)
        scale = before / factor;
    extent_ = page->mapFrame->view.zoomed(before / scale, aboutMm - page->mapMm.topLeft()).box();
    choices_->setScale(scale);
    layOut();
}

void PrintWorkspace::resetMap()
{
    extent_.reset();
    choices_->setScale(0);
    layOut();
}

void PrintWorkspace::zoomBy(double factor)
{
    preview_->setZoom(std::min(MostZoom, std::max(0.3, preview_->zoom() * factor)));
}

void PrintWorkspace::showZoom()
{
    zoom_->setText(
        tr("%1 %").arg(QLocale().toString(qRound(preview_->zoom() / PixelsPerMm * 100))));
}

void PrintWorkspace::tellFailure(const base::Error& error)
{
    message_->tellError(error);
}

void PrintWorkspace::print()
{
    if (live_.current())
        writer_->askAndPrint(live_.current());
}

void PrintWorkspace::settle()
{
    if (soon_.isActive()) {
        soon_.stop();
        layOut();
    }
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    while (live_.isBusy() || soon_.isActive());
}

void PrintWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    soon_.start();
}

void PrintWorkspace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        goToPage(page_ + 1);
    else if (event->key() == Qt::Key_PageUp)
        goToPage(page_ - 1);
    else
        QWidget::keyPressEvent(event);
}

void PrintWorkspace::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && left_) {
        arrange();
        if (live_.current())
            showSheet();
    }
    QWidget::changeEvent(event);
}

} // namespace hedgerow::window
