// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/map_frame.h"

#include "window/deciding_card.h"
#include "window/map_canvas.h"
#include "window/page_parts.h"
#include "window/similar_card.h"
#include "window/theme.h"

#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <numbers>

namespace hedgerow::window {

namespace {

constexpr int MostBar = 160, Edge = 12, LeastCredits = 120;

/// 1, 2 or 5 times a power of ten, at most this.
double roundBelow(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double lead = value / power;
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

} // namespace

ScaleBar::ScaleBar(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ScaleBar::setMetresPerPixel(double metresPerPixel)
{
    metres_ = roundBelow(MostBar * metresPerPixel);
    pixels_ = static_cast<int>(std::lround(metres_ / metresPerPixel));
    setAccessibleName(tr("Scale bar"));
    resize(pixels_ + 56, 34);
    update();
}

void ScaleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor plate = themeColour("surface");
    plate.setAlpha(215);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(rect(), 6, 6);
    const int left = 10, bar = 23;
    const QColor ink = themeColour("text");
    painter.fillRect(QRectF(left, bar, pixels_, 5), ink);
    painter.fillRect(QRectF(left + pixels_ / 2.0, bar + 1, pixels_ / 2.0 - 1, 3), themeColour("surface"));
    painter.setFont(themeFont(TextSize::Caption));
    painter.setPen(ink);
    const auto number = [&](double x, const QString& text) {
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QPointF(std::max<double>(left - 1, x - width / 2.0), bar - 6), text);
    };
    const QLocale locale;
    const bool km = metres_ >= 1000;
    const double shown = km ? metres_ / 1000 : metres_;
    number(left, QStringLiteral("0"));
    number(left + pixels_ / 2.0, locale.toString(shown / 2));
    number(left + pixels_, (km ? tr("%1 km") : tr("%1 m")).arg(locale.toString(shown)));
}

MapFrame::MapFrame(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    canvas_ = new MapCanvas(session, this);
    buttons_ = makeButtons();
    scale_ = new ScaleBar(this);
    credits_ = new QLabel(this);
    credits_->setProperty("look", QStringLiteral("plate"));
    credits_->setProperty("type", QStringLiteral("caption"));
    credits_->setMargin(4);
    credits_->setAccessibleName(tr("Credit"));
    card_ = new SimilarCard(session.language(), this);
    card_->installEventFilter(this);
    deciding_ = new DecidingCard(session, this);
    connect(canvas_, &MapCanvas::viewChanged, this, [this] {
        scale_->setMetresPerPixel(canvas_->view().metresPerPixel);
        place();
    });
    connect(&session_, &Session::snapshotChanged, this, &MapFrame::showCredits);
    showCredits();
}

QFrame* MapFrame::makeButtons()
{
    auto* frame = new QFrame(this);
    frame->setProperty("look", QStringLiteral("plate"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const auto add = [&](const char* icon, const QString& text, const QString& key, auto act) {
        auto* made = new QToolButton(frame);
        made->setProperty("kind", QStringLiteral("quiet"));
        made->setFixedSize(34, 34);
        made->setIcon(themeIcon(icon));
        made->setIconSize({20, 20});
        made->setAccessibleName(text);
        made->setAccessibleDescription(key);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
        connect(made, &QToolButton::clicked, this, act);
        if (column->count() > 0)
            column->addWidget(hairline(frame));
        column->addWidget(made);
    };
    add("plus", tr("Nearer"), QStringLiteral("+"), [this] { canvas_->zoomBy(std::numbers::sqrt2); });
    add("minus", tr("Farther"), QStringLiteral("-"), [this] { canvas_->zoomBy(1 / std::numbers::sqrt2); });
    add("fit", tr("Whole map"), QStringLiteral("0"), [this] { canvas_->showAll(); });
    add("link", tr("Show links"), tr("lines between places that work together"), [this] { canvas_->setLinksShown(!canvas_->linksShown()); });
    auto* shadow = new QGraphicsDropShadowEffect(frame);
    shadow->setBlurRadius(8);
    shadow->setOffset(0, 1);
    shadow->setColor(QColor(0, 0, 0, 0x22));
    frame->setGraphicsEffect(shadow);
    return frame;
}

void MapFrame::showCredits()
{
    const QStringList credits = session_.snapshot().credits();
    constexpr qsizetype Most = 2;
    QString text = credits.mid(0, Most).join(QLatin1Char('\n'));
    if (credits.size() > Most)
        text += QLatin1Char('\n') + tr("and %n more", nullptr, static_cast<int>(credits.size() - Most));
    credits_->setText(text);
    credits_->setToolTip(credits.join(QLatin1Char('\n')));
    credits_->setVisible(!text.isEmpty());
    place();
}

void MapFrame::place()
{
    canvas_->setGeometry(rect());
    buttons_->adjustSize();
    buttons_->move(width() - buttons_->width() - 16, 16);
    scale_->move(Edge, height() - scale_->height() - Edge);
    const int room = std::max(width() - scale_->width() - 4 * Edge, LeastCredits);
    credits_->ensurePolished();
    credits_->setWordWrap(false);
    const int whole = credits_->sizeHint().width();
    credits_->setWordWrap(whole > room);
    credits_->resize(std::min(whole, room), whole > room ? credits_->heightForWidth(room) : credits_->sizeHint().height());
    credits_->move(width() - credits_->width() - Edge, height() - credits_->height() - Edge);
    card_->move(16, 12);
    if (deciding_->isVisible())
        deciding_->fit(size());
}

void MapFrame::resizeEvent(QResizeEvent*)
{
    place();
}

bool MapFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == card_ && event->type() == QEvent::Show)
        card_->raise();
    return QWidget::eventFilter(watched, event);
}

} // namespace hedgerow::window
