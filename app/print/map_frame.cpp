// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/map_frame.h"

#include "print/page_items.h"

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr double LeastForLetterMm = 6; // a narrower square has no letter
constexpr double OnTheEdgeMm = 0.01;   // the map's own edge is no grid line

class FrameItems
{
public:
    FrameItems(Page& page, const QRectF& band, double letterPoints)
        : page_(page)
        , band_(band)
        , type_{letterPoints, true}
    {
    }

    void addColumn(const ReferenceGrid::Band& column);
    void addRow(const ReferenceGrid::Band& row);
    void addEdge(ItemKind kind, const QRectF& box);

private:
    void addLine(QPointF a, QPointF b, const QString& role);
    void addLetter(QPointF middle, const QString& name);
    [[nodiscard]] QPointF onPage(model::Point p) const
    {
        return page_.mapFrame->view.toPixel(p) + page_.mapMm.topLeft();
    }

    Page& page_;
    QRectF band_;
    Type type_;
};

void FrameItems::addLine(QPointF a, QPointF b, const QString& role)
{
    Item item;
    item.kind = ItemKind::GridLine;
    item.line = {a, b};
    item.box = item.line.boundingRect();
    item.role = role;
    page_.items.push_back(std::move(item));
}

void FrameItems::addLetter(QPointF middle, const QString& name)
{
    Item item = textItem({}, name, type_, u"grid"_s);
    item.box.moveCenter(middle);
    item.align = Qt::AlignCenter;
    page_.items.push_back(std::move(item));
}

void FrameItems::addColumn(const ReferenceGrid::Band& column)
{
    const QRectF& map = page_.mapMm;
    const double from = onPage({column.from, 0}).x(), to = onPage({column.to, 0}).x();
    if (from > map.left() + OnTheEdgeMm) {
        addLine({from, map.top()}, {from, map.bottom()}, u"grid"_s);
        addLine({from, band_.top()}, {from, map.top()}, u"band"_s);
        addLine({from, map.bottom()}, {from, band_.bottom()}, u"band"_s);
    }
    if (to - from < LeastForLetterMm)
        return;
    addLetter({(from + to) / 2, (band_.top() + map.top()) / 2}, column.name);
    addLetter({(from + to) / 2, (band_.bottom() + map.bottom()) / 2}, column.name);
}

void FrameItems::addRow(const ReferenceGrid::Band& row)
{
    const QRectF& map = page_.mapMm;
    const double from = onPage({0, row.from}).y(), to = onPage({0, row.to}).y();
    if (from > map.top() + OnTheEdgeMm) {
        addLine({map.left(), from}, {map.right(), from}, u"grid"_s);
        addLine({band_.left(), from}, {map.left(), from}, u"band"_s);
        addLine({map.right(), from}, {band_.right(), from}, u"band"_s);
    }
    if (to - from < LeastForLetterMm)
        return;
    addLetter({(band_.left() + map.left()) / 2, (from + to) / 2}, row.name);
    addLetter({(band_.right() + map.right()) / 2, (from + to) / 2}, row.name);
}

void FrameItems::addEdge(ItemKind kind, const QRectF& box)
{
    Item item;
    item.kind = kind;
    item.box = box;
    page_.items.push_back(std::move(item));
}

} // namespace

void addMapFrame(Page& page, const QRectF& band, const ReferenceGrid* grid, double letterPoints)
{
    FrameItems items(page, band, letterPoints);
    if (grid) {
        for (const auto& column : grid->columns())
            items.addColumn(column);
        for (const auto& row : grid->rows())
            items.addRow(row);
        items.addEdge(ItemKind::GridBand, band);
    }
    items.addEdge(ItemKind::MapFrame, page.mapMm);
}

} // namespace hedgerow::print
