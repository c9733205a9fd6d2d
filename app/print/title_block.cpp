// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/title_block.h"

#include "print/page_items.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr double NoteShare = 0.3;       // of the width, at most
constexpr double WideNoteShare = 0.42;  // of a note that has one line only
constexpr double LeastTitleShare = 0.6; // of its size
constexpr double TightLine = 1.15;      // titles stand closer than running text

/// As large as fits on one line; then two lines at the least size.
QStringList titleLines(const QString& title, double width, Type& type, double most)
{
    const double wide = widthMm(title, {most, true});
    const double share = wide > width ? width / wide : 1;
    type = {std::max(most * std::min(1.0, share), most * LeastTitleShare), true};
    type.points = std::floor(type.points * 2) / 2;
    return broken(title, width, type, share >= LeastTitleShare ? 1 : 2);
}

/// Broken into lines of nearly equal length: as narrow as costs no further line.
QStringList evenly(const QString& text, double width, Type type)
{
    constexpr int Most = 2;
    QStringList lines = broken(text, width, type, Most);
    for (double narrower = width * 0.95; narrower > width * 0.3; narrower *= 0.95) {
        QStringList tried = broken(text, narrower, type, Most);
        if (tried.size() > lines.size() || tried.last().endsWith(u'…'))
            break;
        lines = std::move(tried);
    }
    return lines;
}

/// Notes in as many languages as stand whole in so many lines: in two lines each, else in one.
QStringList noteLines(const QStringList& notes, double width, int most, Type type)
{
    QStringList lines;
    for (const QString& note : notes)
        lines << evenly(note, NoteShare * width, type);
    if (lines.size() <= most)
        return lines;
    lines.clear();
    for (const QString& note : notes)
        if (lines.size() < most && widthMm(note, type) <= WideNoteShare * width)
            lines << note;
    return lines;
}

double addNotes(std::vector<Item>& items, const QStringList& notes, const Measures& m,
                const QRectF& box)
{
    const Type type{m.indexPt};
    double y = box.top() + 0.6 * type.lineMm(), widest = 0;
    for (const QString& line : noteLines(
             notes, box.width(), static_cast<int>((box.bottom() - y) / type.lineMm()), type)) {
        items.push_back(textItemEndingAt({box.right(), y}, line, type, u"note"_s));
        widest = std::max(widest, items.back().box.width());
        y += type.lineMm();
    }
    return widest;
}

void addSubtitles(std::vector<Item>& items, const QStringList& subtitles, const Measures& m,
                  const QRectF& box)
{
    const Type type{m.subtitlePt};
    const double gap = 1.2 * type.emMm();
    double x = box.left();
    for (const QString& words : subtitles) {
        const double room = box.right() - x;
        if (room < 5 * type.emMm())
            return;
        if (x > box.left()) {
            Item rule = ruleItem(0, 0, 0, u"title"_s);
            rule.line = {QPointF(x - gap / 2, box.top() + 0.1 * type.lineMm()),
                         QPointF(x - gap / 2, box.top() + 0.9 * type.lineMm())};
            rule.box = rule.line.boundingRect();
            items.push_back(rule);
        }
        items.push_back(textItem({x, box.top()}, fitted(words, room, type), type, u"subtitle"_s));
        x = items.back().box.right() + gap;
    }
}

} // namespace

TitleBlock layOutTitle(const TitleWords& words, const Measures& m, const QRectF& box)
{
    TitleBlock block;
    block.items.push_back(blockItem(box, u"title"_s));
    const double notes = addNotes(block.items, words.notes, m, box);
    const double width = box.width() - (notes > 0 ? notes + 2 * m.gap : 0);
    Type type;
    const QStringList lines = titleLines(words.title.simplified(), width, type, m.titlePt);
    block.cut = lines.last().endsWith(u'…') && !words.title.endsWith(u'…');
    double y = box.top();
    for (const QString& line : lines) {
        Item item = textItem({box.left(), y}, line, type, u"title"_s);
        item.box.setHeight(TightLine * type.emMm());
        y = item.box.bottom();
        block.items.push_back(std::move(item));
    }
    const double subtitle = Type{m.subtitlePt}.lineMm();
    const double top = std::min(y + 0.05 * subtitle, box.bottom() - subtitle);
    addSubtitles(block.items, words.subtitles, m, QRectF(box.left(), top, width, subtitle));
    return block;
}

} // namespace hedgerow::print
