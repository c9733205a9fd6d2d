// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/legend_block.h"

#include "print/page_items.h"
#include "print/sheet_words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

const QString Role = u"legend"_s;
constexpr double RuleAboveMm = 2, HeadBelowMm = 0.6, GapEm = 0.42, SymbolLines = 0.98,
                 AirLines = 0.04;

QStringList inLanguages(const model::Words& words, const QStringList& languages)
{
    QStringList result;
    for (const QString& language : languages)
        if (const QString text = words.in(language); !result.contains(text))
            result << text;
    return result;
}

/// Statuses that a reader needs told: not "open", and not the one that the category begins with.
bool isRemarkable(const SheetPlace& place)
{
    return place.status != u"open" &&
           place.status != model::Categories::standard().category(place.category).status;
}

} // namespace

std::vector<LegendRow> legendRows(const std::vector<SheetPlace>& places,
                                  const QStringList& languages, map::SymbolInk ink)
{
    const model::Categories& categories = model::Categories::standard();
    std::map<int, LegendRow> kinds;
    std::map<QString, LegendRow> statuses;
    for (const SheetPlace& place : places) {
        const model::Category& category = categories.category(place.category);
        LegendRow& row = kinds[place.categoryOrder];
        row.symbol = {place.category, category.status.isEmpty() ? u"open"_s : category.status, ink};
        row.words = inLanguages(category.name, languages);
        ++row.count;
        if (!isRemarkable(place))
            continue;
        LegendRow& form = statuses[place.status];
        form.symbol = {place.category, place.status, ink};
        ++form.count;
    }
    std::vector<LegendRow> rows;
    for (auto& [order, row] : kinds)
        rows.push_back(std::move(row));
    for (const model::Status& status : categories.statuses())
        if (const auto found = statuses.find(status.id); found != statuses.end()) {
            found->second.words = inLanguages(status.name, languages);
            rows.push_back(std::move(found->second));
        }
    return rows;
}

LegendBlock::LegendBlock(std::vector<LegendRow> rows, const LegendLook& look)
    : rows_(std::move(rows))
    , look_(look)
    , heights_(1)
{
    const Type type{look_.points};
    const double symbol = SymbolLines * type.lineMm() + GapEm * type.emMm();
    const double count = widthMm(u"000"_s, type) + GapEm * type.emMm();
    for (const LegendRow& row : rows_) {
        QStringList lines;
        const QString both = row.words.join(u" · "_s);
        const double room = look_.columnMm - symbol - count;
        if (row.words.size() == 2 && widthMm(both, type) <= room)
            lines << both; // both whole on one line
        else
            for (const QString& words : row.words)
                lines << broken(words, room, type, 2);
        heights_.front().lines.push_back((static_cast<double>(lines.size()) + AirLines) *
                                         type.lineMm());
        lines_.push_back(std::move(lines));
    }
}

double LegendBlock::headHeight() const
{
    const double lines =
        static_cast<double>(SheetWords::standard().inEach(u"legend"_s, look_.languages).size());
    return (look_.ruleAbove ? RuleAboveMm : 0) + lines * Type{look_.headPoints, true}.lineMm() +
           2 * HeadBelowMm;
}

std::vector<Column> LegendBlock::columnsIn(int columns) const
{
    return filledColumns(heights_, leastHeight(heights_, columns, Groups::Split), Groups::Split);
}

double LegendBlock::heightIn(int columns) const
{
    if (isEmpty())
        return 0;
    double highest = 0;
    for (const Column& column : columnsIn(columns))
        highest = std::max(highest, heightOf(heights_, column));
    return headHeight() + highest;
}

void LegendBlock::addRow(std::vector<Item>& items, std::size_t row, QPointF topLeft) const
{
    const Type type{look_.points};
    const double side = SymbolLines * type.lineMm();
    items.push_back(symbolItem({topLeft.x(), topLeft.y() + (type.lineMm() - side) / 2, side, side},
                               rows_[row].symbol, Role));
    QPointF at = topLeft + QPointF(side + GapEm * type.emMm(), 0);
    for (const QString& line : lines_[row]) {
        items.push_back(textItem(at, line, type, Role));
        at.ry() += type.lineMm();
    }
    const QPointF end = topLeft + QPointF(look_.columnMm, 0);
    items.push_back(textItemEndingAt(end, QString::number(rows_[row].count), type, u"count"_s));
}

std::vector<Item> LegendBlock::items(QPointF topLeft, int columns) const
{
    std::vector<Item> items;
    if (isEmpty())
        return items;
    const Type head{look_.headPoints, true};
    const double width = columns * look_.columnMm + (columns - 1) * look_.gapMm;
    double y = topLeft.y();
    if (look_.ruleAbove) {
        items.push_back(ruleItem(topLeft.x(), topLeft.x() + width, y, u"legend-head"_s));
        y += RuleAboveMm;
    }
    for (const QString& words : SheetWords::standard().inEach(u"legend"_s, look_.languages)) {
        items.push_back(textItem({topLeft.x(), y}, fitted(words, width, head), head, u"head"_s));
        y += head.lineMm();
    }
    if (!look_.ruleAbove)
        items.push_back(ruleItem(topLeft.x(), topLeft.x() + width, y + HeadBelowMm, Role));
    y += 2 * HeadBelowMm;
    QPointF at(topLeft.x(), y);
    for (const Column& column : columnsIn(columns)) {
        for (const ColumnPart& part : column)
            for (std::size_t row = part.from; row < part.to; ++row) {
                addRow(items, row, at);
                at.ry() += heights_.front().lines[row];
            }
        at = {at.x() + look_.columnMm + look_.gapMm, y};
    }
    return items;
}

} // namespace hedgerow::print
