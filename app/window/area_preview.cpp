// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/area_preview.h"

#include "window/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace hedgerow::window {

namespace {

constexpr double CardRadius = 10;
constexpr double CardMargin = 28;

struct Tints {
    std::array<QColor, 6> taken;
    QColor leftOut, line, leftOutLine;
};

const Tints& tints()
{
    static const Tints light{{QColor(0xDCE9D2), QColor(0xE6EBD3), QColor(0xD3E4D8),
                              QColor(0xE9E6D2), QColor(0xD8E6DE), QColor(0xE2E9CF)},
                             QColor(0xEFEDE5),
                             QColor(0x5E6C8C),
                             QColor(0xA9A594)};
    static const Tints dark{{QColor(0x2F4334), QColor(0x3B442F), QColor(0x2B443F), QColor(0x45422F),
                             QColor(0x334A42), QColor(0x414A35)},
                            QColor(0x242824),
                            QColor(0x9AA9C9),
                            QColor(0x6B7268)};
    return themeScheme() == Scheme::Dark ? dark : light;
}

/// A ring with the corners that would fall on the same pixel left out.
void addRing(QPainterPath& path, const model::Ring& ring, const map::View& view)
{
    if (ring.empty())
        return;
    QPointF last = view.toPixel(ring.front());
    path.moveTo(last);
    for (const model::Point& corner : ring) {
        const QPointF pixel = view.toPixel(corner);
        if (std::abs(pixel.x() - last.x()) + std::abs(pixel.y() - last.y()) < 0.7)
            continue;
        path.lineTo(pixel);
        last = pixel;
    }
    path.closeSubpath();
}

QPainterPath pathOf(const model::Polygons& shape, const map::View& view)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const model::Polygon& polygon : shape) {
        addRing(path, polygon.outer, view);
        for (const model::Ring& hole : polygon.holes)
            addRing(path, hole, view);
    }
    return path;
}

/// How many letters all names begin with, to the end of a word; 0 for fewer than three areas.
qsizetype commonStartOf(const std::vector<AreaRow>& areas)
{
    if (areas.size() < 3)
        return 0;
    QStringView common = areas.front().name;
    for (const AreaRow& area : areas) {
        const auto differ =
            std::mismatch(common.begin(), common.end(), area.name.begin(), area.name.end());
        common = common.first(differ.first - common.begin());
    }
    return common.lastIndexOf(u' ') + 1;
}

void drawWithHalo(QPainter& painter, QPointF middle, const QString& text, const QFont& font,
                  const QColor& colour)
{
    const QFontMetricsF metrics(font);
    QPainterPath letters;
    letters.addText(middle - QPointF(metrics.horizontalAdvance(text) / 2, 0), font, text);
    QColor halo = themeColour("surface");
    halo.setAlphaF(0.75F);
    painter.strokePath(letters, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, colour);
}

} // namespace

AreaPreview::AreaPreview(AreaModel& areas, QWidget* parent)
    : QWidget(parent)
    , areas_(areas)
{
    setMouseTracking(true);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Picture of the areas"));
    setAccessibleDescription(tr("Click an area to leave it out or take it in. The list of areas "
                                "does the same by keyboard."));
    connect(&areas_, &QAbstractItemModel::modelReset, this, [this] {
        hovered_ = -1;
        commonStart_ = commonStartOf(areas_.areas());
        layOut();
    });
    connect(&areas_, &QAbstractItemModel::dataChanged, this, &AreaPreview::repaintPicture);
}

void AreaPreview::setEmptyText(const QString& text)
{
    if (emptyText_ == text)
        return;
    emptyText_ = text;
    repaintPicture();
}

QRectF AreaPreview::card() const
{
    return QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

void AreaPreview::layOut()
{
    paths_.clear();
    if (!areas_.box().isEmpty()) {
        view_ = map::View::fitting(areas_.box(), QSizeF(size()), devicePixelRatioF(), CardMargin);
        paths_.reserve(areas_.areas().size());
        for (const AreaRow& area : areas_.areas())
            paths_.push_back(pathOf(area.shape, view_));
    }
    repaintPicture();
}

void AreaPreview::repaintPicture()
{
    picture_ = {};
    update();
}

int AreaPreview::areaAt(QPointF pixel) const
{
    for (std::size_t i = paths_.size(); i-- > 0;) {
        if (paths_[i].controlPointRect().contains(pixel) && paths_[i].contains(pixel))
            return static_cast<int>(i);
    }
    return -1;
}

QPoint AreaPreview::labelPosition(int row) const
{
    return view_.toPixel(areas_.areas()[static_cast<std::size_t>(row)].label).toPoint();
}

void AreaPreview::paintEvent(QPaintEvent*)
{
    if (picture_.isNull()) {
        picture_ = QPixmap(size() * devicePixelRatioF());
        picture_.setDevicePixelRatio(devicePixelRatioF());
        picture_.fill(Qt::transparent);
        QPainter painter(&picture_);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeColour("line"));
        painter.setBrush(themeColour("surface2"));
        painter.drawRoundedRect(card(), CardRadius, CardRadius);
        if (paths_.empty()) {
            drawEmpty(painter);
        } else {
            drawAreas(painter);
            drawNames(painter);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hovered_ >= 0)
        painter.strokePath(paths_[static_cast<std::size_t>(hovered_)],
                           QPen(themeColour("accent"), 2.5));
    if (isBoxing_) {
        QColor fill = themeColour("accent");
        fill.setAlphaF(0.12F);
        painter.setPen(QPen(themeColour("accent"), 1.5));
        painter.setBrush(fill);
        painter.drawRect(boxing_);
    }
}

void AreaPreview::drawAreas(QPainter& painter) const
{
    const Tints& colours = tints();
    // Casings and borders thin out where areas are many, so that hundreds don't turn into a net.
    const double weight = paths_.size() > 400 ? 0.6 : 1;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
        const bool taken = areas_.isChosen(static_cast<int>(i));
        const auto tint = static_cast<std::size_t>(areas_.areas()[i].tint);
        painter.fillPath(paths_[i], taken ? colours.taken[tint] : colours.leftOut);
        painter.strokePath(paths_[i], QPen(themeColour("surface"), 4 * weight, Qt::SolidLine,
                                           Qt::RoundCap, Qt::RoundJoin));
    }
    // Left-out borders first, so that a border shared with a taken area is solid.
    for (const bool taken : {false, true}) {
        QPen pen(taken ? colours.line : colours.leftOutLine, 1.3 * weight, Qt::SolidLine,
                 Qt::RoundCap, Qt::RoundJoin);
        if (!taken)
            pen.setDashPattern({3, 3});
        for (std::size_t i = 0; i < paths_.size(); ++i) {
            if (areas_.isChosen(static_cast<int>(i)) == taken)
                painter.strokePath(paths_[i], pen);
        }
    }
}

void AreaPreview::drawNames(QPainter& painter) const
{
    std::vector<QRectF> drawn;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
        const AreaRow& area = areas_.areas()[i];
        const QString& name = area.name.isEmpty() ? area.code : area.name;
        const int row = static_cast<int>(i);
        // "001A" where "Hastings 001A" has no room and all begin with "Hastings".
        if (!drawName(painter, row, name, drawn) && commonStart_ > 0 && !area.name.isEmpty())
            drawName(painter, row, name.mid(commonStart_), drawn);
    }
}

bool AreaPreview::drawName(QPainter& painter, int row, const QString& name,
                           std::vector<QRectF>& drawn) const
{
    const auto at = static_cast<std::size_t>(row);
    const AreaRow& area = areas_.areas()[at];
    const QPainterPath& path = paths_[at];
    const QFont nameFont = themeFont(TextSize::Second, QFont::DemiBold),
                codeFont = themeFont(TextSize::Caption);
    const QFontMetricsF nameMetrics(nameFont), codeMetrics(codeFont);
    const QPointF middle = view_.toPixel(area.label);
    QRectF box(0, 0, nameMetrics.horizontalAdvance(name) + 4, nameMetrics.ascent());
    box.moveCenter(middle);
    const bool fits = path.contains(QPointF(box.left(), middle.y())) &&
                      path.contains(QPointF(box.right(), middle.y()));
    if (!fits || std::any_of(drawn.begin(), drawn.end(),
                             [&](const QRectF& other) { return other.intersects(box); }))
        return false;
    QRectF both(0, 0, std::max(box.width(), codeMetrics.horizontalAdvance(area.code) + 4),
                nameMetrics.height() + codeMetrics.height());
    both.moveCenter(middle);
    const bool codeToo = area.name != area.code && path.contains(both);
    const double base =
        codeToo ? both.top() + nameMetrics.ascent() : middle.y() + nameMetrics.capHeight() / 2;
    drawWithHalo(painter, {middle.x(), base}, name, nameFont,
                 themeColour(areas_.isChosen(row) ? "text" : "text2"));
    if (codeToo)
        drawWithHalo(painter,
                     {middle.x(), both.top() + nameMetrics.height() + codeMetrics.ascent()},
                     area.code, codeFont, themeColour("text2"));
    drawn.push_back(codeToo ? both : box);
    return true;
}

void AreaPreview::drawEmpty(QPainter& painter) const
{
    QPen dashes(themeColour("control"), 1.5);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card().adjusted(16, 16, -16, -16), CardRadius, CardRadius);
    const QPixmap icon = themeIcon("map", "text2").pixmap(40, 40);
    const QPointF middle = card().center();
    painter.drawPixmap(middle - QPointF(20, 64), icon);
    painter.setPen(themeColour("text2"));
    painter.setFont(themeFont(TextSize::Head));
    painter.drawText(QRectF(card().left() + 40, middle.y() - 10, card().width() - 80, 120),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, emptyText_);
}

void AreaPreview::chooseBox(const QRectF& box)
{
    std::vector<int> rows;
    bool allChosen = true;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
        if (paths_[i].controlPointRect().intersects(box) && paths_[i].intersects(box)) {
            rows.push_back(static_cast<int>(i));
            allChosen = allChosen && areas_.isChosen(static_cast<int>(i));
        }
    }
    areas_.setChosen(rows, !allChosen);
}

void AreaPreview::setHovered(int row)
{
    if (hovered_ == row)
        return;
    hovered_ = row;
    setCursor(row >= 0 || paths_.empty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void AreaPreview::resizeEvent(QResizeEvent*)
{
    layOut();
}

void AreaPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        repaintPicture();
    QWidget::changeEvent(event);
}

void AreaPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->position();
    isBoxing_ = event->modifiers().testFlag(Qt::ShiftModifier) && !paths_.empty();
    boxing_ = {};
}

void AreaPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (isBoxing_) {
        boxing_ = QRectF(pressed_, event->position()).normalized();
        update();
        return;
    }
    setHovered(areaAt(event->position()));
}

void AreaPreview::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isBoxing_) {
        isBoxing_ = false;
        chooseBox(QRectF(pressed_, event->position()).normalized().adjusted(0, 0, 1, 1));
        update();
    } else if (paths_.empty()) {
        Q_EMIT fileWanted();
    } else if (const int row = areaAt(event->position()); row >= 0) {
        areas_.setChosen({row}, !areas_.isChosen(row));
    }
}

void AreaPreview::leaveEvent(QEvent*)
{
    setHovered(-1);
}

bool AreaPreview::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = areaAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), areas_.index(row).data().toString(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace hedgerow::window
