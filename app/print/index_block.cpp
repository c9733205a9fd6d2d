// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/index_block.h"

#include "print/page_items.h"
#include "print/sheet_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr int NameLinesMost = 3;
constexpr double GapEm = 0.42;       // between number, symbol and name
constexpr double SymbolLines = 0.98; // side of the symbol's box in lines
constexpr double HeadBelowMm = 0.3;  // between a head and its rule, and below that
const QString Role = u"index"_s;

} // namespace

IndexBlock::IndexBlock(std::vector<IndexGroup> groups, const IndexLook& look)
    : groups_(std::move(groups))
    , look_(look)
{
    const Type type{look_.points}, bold{look_.points, true};
    squareMm_ = widthMm(u"H10"_s, type);
    for (const IndexGroup& group : groups_)
        for (const SheetPlace& place : group.places)
            numberMm_ = std::max(numberMm_, widthMm(QString::number(place.number), bold));
    const double nameMm = look_.columnMm - nameLeft() - squareMm_ - GapEm * type.emMm();
    const Type head{look_.headPoints, true};
    for (const IndexGroup& group : groups_) {
        GroupHeights heights;
        heights.before = 0.55 * type.lineMm();
        heights.head =
            group.head.isEmpty() ? 0 : group.head.size() * head.lineMm() + 2 * HeadBelowMm;
        auto& lines = lines_.emplace_back();
        for (const SheetPlace& place : group.places) {
            Line line;
            for (const QString& name : place.names)
                line.names << broken(name, nameMm, {look_.points, false, !place.named},
                                     NameLinesMost);
            heights.lines.push_back(line.names.size() * type.lineMm());
            lines.push_back(std::move(line));
        }
        heights_.push_back(std::move(heights));
    }
}

double IndexBlock::nameLeft() const
{
    const Type type{look_.points};
    return numberMm_ + SymbolLines * type.lineMm() + 2 * GapEm * type.emMm();
}

void IndexBlock::addHead(std::vector<Item>& items, const ColumnPart& part, double left,
                         double& y) const
{
    const Type type{look_.headPoints, true};
    const QStringList& head = groups_[part.group].head;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QString text =
            part.from == 0 ? head[i]
                           : SheetWords::standard().text(u"continued"_s, look_.languages.value(i),
                                                         {{u"group"_s, head[i]}});
        items.push_back(textItem({left, y}, fitted(text, look_.columnMm, type), type, u"head"_s));
        y += type.lineMm();
    }
    if (head.isEmpty())
        return;
    y += HeadBelowMm;
    items.push_back(ruleItem(left, left + look_.columnMm, y, Role));
    y += HeadBelowMm;
}

void IndexBlock::addLine(std::vector<Item>& items, const SheetPlace& place, const Line& line,
                         double left, double y, const QString& square) const
{
    const Type type{look_.points, false, !place.named}, bold{look_.points, true};
    const double gap = GapEm * type.emMm(), side = SymbolLines * type.lineMm();
    std::vector<Item> own{
        textItemEndingAt({left + numberMm_, y}, QString::number(place.number), bold, u"number"_s)};
    const QRectF symbol(left + numberMm_ + gap, y + (type.lineMm() - side) / 2, side, side);
    own.push_back(symbolItem(symbol, {place.category, place.status, look_.ink}, Role));
    for (qsizetype i = 0; i < line.names.size(); ++i)
        own.push_back(textItem({left + nameLeft(), y + static_cast<double>(i) * type.lineMm()},
                               line.names[i], type, Role));
    own.push_back(
        textItemEndingAt({left + look_.columnMm, y}, square, {look_.points}, u"square"_s));
    for (Item& item : own) {
        item.place = place.id;
        items.push_back(std::move(item));
    }
}

std::vector<Item> IndexBlock::items(const Column& column, QPointF topLeft,
                                    const SquareOf& squareOf) const
{
    std::vector<Item> items;
    double y = topLeft.y();
    for (const ColumnPart& part : column) {
        const GroupHeights& heights = heights_[part.group];
        if (y > topLeft.y())
            y += heights.before;
        addHead(items, part, topLeft.x(), y);
        for (std::size_t i = part.from; i < part.to; ++i) {
            const SheetPlace& place = groups_[part.group].places[i];
            addLine(items, place, lines_[part.group][i], topLeft.x(), y, squareOf(place));
            y += heights.lines[i];
        }
    }
    return items;
}

} // namespace hedgerow::print
