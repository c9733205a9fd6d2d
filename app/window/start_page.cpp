// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/start_page.h"

#include "window/page_parts.h"
#include "window/recent_card.h"
#include "window/sample_map.h"
#include "window/theme.h"
#include "window/town_picture.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

namespace hedgerow::window {

namespace {

constexpr int GreetingWidth = 560, RecentWidth = 360, Between = 48;
constexpr int OneColumnWidth = 720;
constexpr QSize HeroSize{560, 250};
/// Below this height the picture would push the buttons out of sight.
constexpr int LeastHeightForHero = 700;

/// The picture with round corners and a hairline, for this device scale.
QPixmap heroPixmap(const QImage& picture, double deviceScale)
{
    QPixmap pixmap(HeroSize * deviceScale);
    pixmap.setDevicePixelRatio(deviceScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath card;
    card.addRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(HeroSize) - QSizeF(1, 1)), 10, 10);
    painter.setClipPath(card);
    painter.drawImage(QRectF(QPointF(), QSizeF(HeroSize)), picture);
    painter.setClipping(false);
    painter.strokePath(card, QPen(themeColour("line"), 1));
    return pixmap;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , drawing_(this)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("page"));
    greeting_ = makeGreeting();
    recent_ = makeRecent();
    space_ = new QWidget(this);

    auto* inner = new QWidget(this);
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    halves_->setContentsMargins(32, 24, 32, 24);
    halves_->setSpacing(0);
    halves_->setAlignment(Qt::AlignCenter);
    halves_->addWidget(greeting_, 0, Qt::AlignTop);
    halves_->addWidget(space_);
    halves_->addWidget(recent_, 0, Qt::AlignTop);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    refresh();
}

QWidget* StartPage::makeGreeting()
{
    auto* half = new QWidget(this);
    auto* name = new QHBoxLayout;
    name->setSpacing(12);
    name->addWidget(leaf(40, half));
    name->addWidget(words(tr("Hedgerow"), "display", half), 1);
    claim_ = words(tr("What is your community good at?"), "title", half);
    pitch_ = words(
        tr("Walk the streets, put the places you love on one map, and print it for the hall wall."),
        "pitch", half);
    hero_ = new QLabel(half);
    hero_->setAccessibleName(tr("Picture of a made-up town"));

    auto* start = button(tr("Start a new map"), "primary", half);
    auto* open = button(tr("Open a map…"), "plain", half);
    auto* sample = button(tr("See the sample town"), "link", half);
    start->setObjectName(QStringLiteral("startNew"));
    open->setObjectName(QStringLiteral("openMap"));
    sample->setObjectName(QStringLiteral("openSample"));
    start->setIcon(themeIcon("plus", "onAccent"));
    open->setIcon(themeIcon("folder"));
    for (QPushButton* big : {start, open}) {
        setLook(*big, "extent", QStringLiteral("big"));
        big->setIconSize({20, 20});
    }
    connect(start, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested({}); });
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);

    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(start);
    ways->addWidget(open);
    ways->addStretch();
    auto* look = new QHBoxLayout;
    look->setSpacing(2);
    look->addWidget(sample);
    auto* madeUp = words(tr("a made-up place to try things in"), nullptr, half);
    look->addWidget(madeUp, 1);

    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(name);
    column->addSpacing(18);
    column->addWidget(claim_);
    column->addSpacing(6);
    column->addWidget(pitch_);
    column->addSpacing(20);
    column->addWidget(hero_);
    column->addSpacing(22);
    column->addLayout(ways);
    column->addSpacing(12);
    column->addLayout(look);
    return half;
}

QWidget* StartPage::makeRecent()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(words(tr("Recent maps"), "head", half));
    grid_ = new QGridLayout;
    grid_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addLayout(grid_);
    return half;
}

QWidget* StartPage::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAttribute(Qt::WA_StyledBackground);
    setLook(*foot, "look", QStringLiteral("status"));
    foot->setFixedHeight(themeSize("status"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    auto* promise =
        words(tr("Your map stays in one file on this computer. Nothing is sent anywhere."), nullptr,
              foot);
    promise->setAlignment(Qt::AlignCenter);
    row->addWidget(promise);
    return foot;
}

void StartPage::refresh()
{
    qDeleteAll(cards_);
    cards_.clear();
    const QDateTime now = QDateTime::currentDateTime();
    const auto maps = recentMaps();
    for (const RecentMap& map : maps) {
        if (QFileInfo::exists(map.path)) {
            auto* card = new RecentCard(map, now, recent_);
            connect(card, &QAbstractButton::clicked, this,
                    [this, path = map.path] { Q_EMIT openRequested(path); });
            cards_ << card;
            continue;
        }
        auto* card = new LostCard(map, recent_);
        connect(
            card, &LostCard::findRequested, this, [this, path = map.path] { findLost(path); },
            Qt::QueuedConnection);
        connect(
            card, &LostCard::forgetRequested, this,
            [this, path = map.path] {
                forgetRecentMap(path);
                refresh();
            },
            Qt::QueuedConnection); // the card goes away with its button
        cards_ << card;
    }
    recent_->setVisible(!cards_.isEmpty());
    columns_ = 0;
    arrange();
}

void StartPage::arrange()
{
    const bool wide = width() >= GreetingWidth + Between + RecentWidth + 64;
    const bool alone = cards_.isEmpty();
    halves_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    greeting_->setFixedWidth(wide || alone ? GreetingWidth : OneColumnWidth);
    recent_->setFixedWidth(wide ? RecentWidth : OneColumnWidth);
    space_->setVisible(!alone);
    space_->setFixedSize(wide ? Between : 1, wide ? 1 : 28);
    placeCards(wide ? 2 : 4);
    showHero();
}

void StartPage::placeCards(int columns)
{
    if (columns == columns_)
        return;
    columns_ = columns;
    grid_->setHorizontalSpacing(columns == 2 ? 24 : 16);
    grid_->setVerticalSpacing(20);
    for (int i = 0; i < cards_.size(); ++i) {
        grid_->addWidget(cards_[i], i / columns, i % columns);
        cards_[i]->show();
    }
}

void StartPage::drawHero()
{
    const QString sample = shippedSample();
    if (sample.isEmpty())
        return;
    drawing_.start(
        [sample, scale = devicePixelRatioF(), scheme = themeScheme()](base::Job& job) {
            return townPicture(sample, HeroSize, scale, scheme, job);
        },
        [this](QImage&& picture) {
            town_ = std::move(picture);
            showHero();
        });
}

void StartPage::showHero()
{
    const bool wide = halves_->direction() == QBoxLayout::LeftToRight;
    const bool room = (wide || cards_.isEmpty()) && height() >= LeastHeightForHero;
    hero_->setVisible(room && !town_.isNull());
    if (hero_->isVisibleTo(this))
        hero_->setPixmap(heroPixmap(town_, devicePixelRatioF()));
}

void StartPage::findLost(const QString& path)
{
    const QString found =
        QFileDialog::getOpenFileName(this, tr("Where is %1?").arg(QFileInfo(path).fileName()),
                                     QFileInfo(path).absolutePath(), tr("Hedgerow maps (*.gpkg)"));
    if (found.isEmpty())
        return;
    forgetRecentMap(path);
    Q_EMIT openRequested(found);
}

void StartPage::showEvent(QShowEvent* event)
{
    refresh();
    if (town_.isNull())
        drawHero();
    QWidget::showEvent(event);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && isVisible())
        drawHero();
    QWidget::changeEvent(event);
}

} // namespace hedgerow::window
