// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/arrangement.h"

#include <algorithm>
#include <cmath>

namespace hedgerow::print {

namespace {

constexpr double BesideShare = 0.40;  // of the width that an index beside may take
constexpr double BeneathShare = 0.45; // of the height that an index beneath may take
constexpr double LegendShare = 0.45;  // of the block's height, under an index
constexpr double ColumnShares[] = {1, 0.9, 0.8}; // of its width: a narrow column keeps larger type
constexpr double PointsStep = 0.05;   // of the usual size, from one try to the next

/// Columns that a width holds when they are set in this type, each of so much of its usual width.
int columnsIn(double widthMm, const Measures& m, double points, double share = 1)
{
    return static_cast<int>((widthMm + m.columnGap) /
                            (share * m.columnWidth * points / m.indexPt + m.columnGap));
}

/// Keeps what draws the ground larger. Ties stay with the first: larger type, fewer columns; then
/// landscape before portrait and beside before beneath.
void keepLarger(std::optional<Arrangement>& kept, std::optional<Arrangement> other)
{
    if (other && (!kept || other->view.n < kept->view.n * (1 - 1e-9)))
        kept = std::move(other);
}

class Arranger
{
public:
    Arranger(const SheetParts& parts, const Paper& paper, Direction direction, const geo::Crs& crs,
             const SheetOptions& options);

    std::optional<Arrangement> beside() const;
    std::optional<Arrangement> beneath() const;
    Arrangement alone(IndexPlace index) const;
    [[nodiscard]] const Arrangement& empty() const { return base_; }

private:
    std::optional<Arrangement> besideIn(int columns, double points, double share) const;
    std::optional<Arrangement> beneathIn(int columns, int legendColumns, double gap,
                                         double points) const;
    void setLooks(Arrangement& a, double points) const;
    void setMap(Arrangement& a, const QRectF& band) const;
    [[nodiscard]] double blockGap() const { return 0.6 * base_.measures.gap; }

    const SheetParts& parts_;
    const geo::Crs& crs_;
    const SheetOptions& options_;
    Arrangement base_;
    QRectF content_; ///< between title and foot
};

Arranger::Arranger(const SheetParts& parts, const Paper& paper, Direction direction,
                   const geo::Crs& crs, const SheetOptions& options)
    : parts_(parts)
    , crs_(crs)
    , options_(options)
{
    base_.direction = direction;
    base_.paperMm =
        direction == Direction::Portrait ? paper.portraitMm : paper.portraitMm.transposed();
    Measures& m = base_.measures;
    m = measuresFor(base_.paperMm);
    m.margin = std::max(m.margin, options.printerMarginMm);
    if (!options.grid)
        m.band = 0;
    QRectF inner = QRectF({0, 0}, base_.paperMm).adjusted(m.margin, m.margin, -m.margin, -m.margin);
    base_.foot = inner;
    base_.foot.setTop(inner.bottom() - FootBlock(parts.foot, m, inner.width()).height());
    content_ = inner;
    content_.setBottom(base_.foot.top() - m.gap);
    if (!parts.title.title.isEmpty()) {
        base_.title = QRectF(inner.left(), inner.top(), inner.width(), m.titleHeight);
        content_.setTop(base_.title.bottom() + m.gap);
    }
}

void Arranger::setLooks(Arrangement& a, double points) const
{
    const Measures& m = a.measures;
    const double head = m.headPt * points / m.indexPt;
    a.indexLook = {points, head, a.columnMm, parts_.ink, parts_.languages};
    a.legendLook = {points, head, a.columnMm, a.columnGap, false, parts_.languages};
}

void Arranger::setMap(Arrangement& a, const QRectF& band) const
{
    const double width = a.measures.band;
    a.band = band;
    a.map = band.adjusted(width, width, -width, -width);
    a.view = viewFor(parts_, a.map.size(), a.measures, crs_, options_);
}

std::optional<Arrangement> Arranger::besideIn(int columns, double points, double share) const
{
    Arrangement a = base_;
    a.index = IndexPlace::Beside;
    a.columnGap = a.measures.columnGap;
    a.columnMm = std::min(share * a.measures.columnWidth * points / a.measures.indexPt,
                          (BesideShare * base_.foot.width() + a.columnGap) / columns - a.columnGap);
    a.indexColumns = a.legendColumns = columns;
    setLooks(a, points);
    a.legendLook.ruleAbove = !parts_.groups.empty();
    const double width = columns * a.columnMm + (columns - 1) * a.columnGap;
    a.block = QRectF(content_.right() - width, content_.top(), width, content_.height());
    const double legend = LegendBlock(parts_.legend, a.legendLook).heightIn(columns);
    const double room = content_.height() - (legend > 0 ? legend + blockGap() : 0);
    if (legend > (parts_.groups.empty() ? 1 : LegendShare) * content_.height())
        return {};
    const auto filled =
        balancedColumns(IndexBlock(parts_.groups, a.indexLook).heights(), columns, room);
    if (!filled)
        return {};
    a.columns = *filled;
    a.legendAt = parts_.groups.empty() ? a.block.topLeft()
                                       : QPointF(a.block.left(), a.block.bottom() - legend);
    QRectF band = content_;
    band.setRight(a.block.left() - a.measures.gap);
    setMap(a, band);
    return a;
}

std::optional<Arrangement> Arranger::beside() const
{
    const Measures& m = base_.measures;
    std::optional<Arrangement> best;
    for (double points = m.indexPt; points >= m.leastIndexPt; points -= PointsStep * m.indexPt) {
        for (const double share : ColumnShares) {
            const int most = std::max(1, columnsIn(BesideShare * base_.foot.width(), m, points, share));
            for (int columns = 1; columns <= most && !(best && options_.fitted); ++columns)
                keepLarger(best, besideIn(columns, points, share));
        }
    }
    return best;
}

std::optional<Arrangement> Arranger::beneathIn(int columns, int legendColumns, double gap,
                                               double points) const
{
    Arrangement a = base_;
    a.index = IndexPlace::Beneath;
    a.columnMm = a.measures.columnWidth * points / a.measures.indexPt;
    a.columnGap = gap;
    a.legendColumns = legendColumns;
    a.indexColumns = columns - legendColumns;
    setLooks(a, points);
    const double most = BeneathShare * a.paperMm.height();
    const double legend =
        legendColumns > 0 ? LegendBlock(parts_.legend, a.legendLook).heightIn(legendColumns) : 0;
    const IndexBlock index(parts_.groups, a.indexLook);
    double height = legend;
    if (!index.isEmpty()) {
        const auto filled = a.indexColumns > 0
                                ? balancedColumns(index.heights(), a.indexColumns, most)
                                : std::nullopt;
        if (!filled)
            return {};
        a.columns = *filled;
        for (const Column& column : a.columns)
            height = std::max(height, heightOf(index.heights(), column));
    }
    if (height > most)
        return {};
    a.block = QRectF(content_.left(), content_.bottom() - height, content_.width(), height);
    a.legendAt = a.block.topLeft();
    QRectF band = content_;
    band.setBottom(a.block.top() - a.measures.gap);
    setMap(a, band);
    return a;
}

std::optional<Arrangement> Arranger::beneath() const
{
    const Measures& m = base_.measures;
    const double width = content_.width();
    std::optional<Arrangement> largest;
    for (double points = m.indexPt; points >= m.leastIndexPt && !(largest && options_.fitted);
         points -= PointsStep * m.indexPt) {
        const int columns = std::max(1, columnsIn(width, m, points));
        const double gap =
            columns > 1 ? (width - columns * m.columnWidth * points / m.indexPt) / (columns - 1)
                        : 0;
        std::optional<Arrangement> best;
        const int mostLegend = parts_.legend.empty() ? 0 : columns;
        for (int legend = parts_.legend.empty() ? 0 : 1; legend <= mostLegend; ++legend)
            if (auto a = beneathIn(columns, legend, gap, points);
                a && (!best || a->block.height() < best->block.height()))
                best = std::move(a);
        keepLarger(largest, std::move(best));
    }
    return largest;
}

Arrangement Arranger::alone(IndexPlace index) const
{
    Arrangement a = base_;
    a.index = index;
    a.columnMm = a.measures.columnWidth;
    a.columnGap = a.measures.columnGap;
    setLooks(a, a.measures.indexPt);
    setMap(a, content_);
    return a;
}

} // namespace

Arrangement arranged(const SheetParts& parts, const Paper& paper, const geo::Crs& crs,
                     const SheetOptions& options)
{
    const Direction wanted = options.direction == Direction::Auto
                                 ? paper.direction.value_or(Direction::Auto)
                                 : options.direction;
    const bool hasBlock = !parts.groups.empty() || !parts.legend.empty();
    std::optional<Arrangement> best, alone;
    for (const Direction direction : {Direction::Landscape, Direction::Portrait}) {
        if (wanted != Direction::Auto && wanted != direction)
            continue;
        const Arranger arranger(parts, paper, direction, crs, options);
        const bool any = options.index == IndexPlace::Auto || options.index == IndexPlace::None;
        if (hasBlock && (any || options.index == IndexPlace::Beside))
            keepLarger(best, arranger.beside());
        if (hasBlock && (any || options.index == IndexPlace::Beneath))
            keepLarger(best, arranger.beneath());
        keepLarger(alone, arranger.alone(hasBlock ? IndexPlace::Pages : IndexPlace::None));
    }
    if (best && options.index == IndexPlace::None)
        best->index = IndexPlace::None;
    return best ? *best : *alone;
}

std::vector<IndexPage> indexPages(const SheetParts& parts, Arrangement& a)
{
    const Measures& m = a.measures;
    const QRectF page(m.margin, m.margin + m.titleHeight + m.gap, a.paperMm.width() - 2 * m.margin,
                      a.foot.top() - 2 * m.gap - m.margin - m.titleHeight);
    const int columns =
        std::max(1, static_cast<int>((page.width() + m.columnGap) / (m.columnWidth + m.columnGap)));
    a.columnGap = columns > 1 ? (page.width() - columns * m.columnWidth) / (columns - 1) : 0;
    a.block = page;
    a.indexColumns = columns;
    a.legendLook.gapMm = a.columnGap;
    const IndexBlock index(parts.groups, a.indexLook);
    const LegendBlock legend(parts.legend, a.legendLook);
    a.legendColumns = 0;
    if (!legend.isEmpty())
        for (a.legendColumns = 1;
             a.legendColumns < columns && legend.heightIn(a.legendColumns) > page.height();)
            ++a.legendColumns;
    a.legendAt = page.topLeft();
    std::vector<IndexPage> pages(1);
    pages.front().legend = a.legendColumns > 0;
    std::size_t used = static_cast<std::size_t>(a.legendColumns);
    for (Column& column : filledColumns(index.heights(), page.height(), Groups::Split)) {
        if (column.empty())
            continue;
        if (used == static_cast<std::size_t>(columns)) {
            pages.emplace_back();
            used = 0;
        }
        pages.back().columns.push_back(std::move(column));
        ++used;
    }
    return pages;
}

} // namespace hedgerow::print
