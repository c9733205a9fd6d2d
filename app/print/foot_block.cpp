// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/foot_block.h"

#include "print/map_scale.h"
#include "print/page_items.h"
#include "print/sheet_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

const QString Role = u"foot"_s;
constexpr double RightShare = 0.42; // of the width, for credits and date
constexpr int Lines = 30;           // of one credit: more than anybody writes

} // namespace

FootBlock::FootBlock(FootWords words, const Measures& measures, double widthMm)
    : words_(std::move(words))
    , m_(measures)
    , widthMm_(widthMm)
{
    const Type type{m_.footPt};
    const SheetWords& sheetWords = SheetWords::standard();
    for (const QString& credit : words_.credits)
        rightLines_ << broken(credit, RightShare * widthMm_, type, Lines);
    QStringList closing;
    for (const QString& language : words_.languages) {
        const QString made = sheetWords.text(u"made_with"_s, language),
                      day = sheetWords.day(words_.date, language);
        closing << (day.isEmpty() ? made : day + u" · "_s + made);
    }
    closing.removeDuplicates();
    for (const QString& line : closing)
        rightLines_ << broken(line, RightShare * widthMm_, type, 2);
    if (!words_.notNumbered.isEmpty())
        listLines_ = broken(words_.notNumbered, widthMm_, type, 3);
}

double FootBlock::stripHeight() const
{
    return std::max(m_.footHeight,
                    static_cast<double>(rightLines_.size()) * Type{m_.footPt}.lineMm());
}

double FootBlock::height() const
{
    const double list = static_cast<double>(listLines_.size()) * Type{m_.footPt}.lineMm();
    return stripHeight() + (list > 0 ? list + 0.2 * m_.gap : 0);
}

void FootBlock::addNorth(std::vector<Item>& items, QRectF box) const
{
    const Type type{m_.footPt, true};
    Item letter =
        textItem({0, box.top()}, SheetWords::standard().text(u"north"_s, words_.languages.first()),
                 type, Role);
    letter.box.moveLeft(box.center().x() - letter.box.width() / 2);
    Item arrow;
    arrow.kind = ItemKind::NorthArrow;
    arrow.box =
        QRectF(box.left(), letter.box.bottom(), box.width(), box.bottom() - letter.box.bottom());
    arrow.role = Role;
    items.push_back(std::move(letter));
    items.push_back(std::move(arrow));
}

double FootBlock::addBar(std::vector<Item>& items, QPointF topLeft, const FootScale& scale) const
{
    const Type type{m_.footPt};
    const BarParts bar = barFor(scale.n, scale.barMostMm);
    const double mmPerMetre = 1000 / scale.n, left = topLeft.x() + 0.5 * type.emMm();
    Item drawn;
    drawn.kind = ItemKind::ScaleBar;
    drawn.role = Role;
    drawn.box =
        QRectF(left, topLeft.y() + type.lineMm(), bar.metres() * mmPerMetre, 0.6 * type.emMm());
    drawn.text = lengthWords(bar.metres());
    const double first = bar.partMetres / 2; // the first part is cut in two
    std::vector<double> ends{0, first};
    for (int i = 1; i <= bar.parts; ++i)
        ends.push_back(i * bar.partMetres);
    const bool kilometres = bar.metres() >= 1000;
    for (const double metres : ends) {
        drawn.line << QPointF(left + metres * mmPerMetre, drawn.box.top());
        if (metres == first)
            continue;
        const QString figure = metres == bar.metres()
                                   ? lengthWords(metres)
                                   : QString::number(kilometres ? metres / 1000 : metres);
        Item item = textItem({0, topLeft.y()}, figure, type, Role);
        // The figure stands over its mark; the unit hangs behind it.
        const double anchor = widthMm(figure.section(QChar(0x00A0), 0, 0), type) / 2;
        item.box.moveLeft(left + metres * mmPerMetre - anchor);
        items.push_back(std::move(item));
    }
    items.push_back(std::move(drawn));
    return items[items.size() - 2].box.right();
}

double FootBlock::addLines(std::vector<Item>& items, QPointF topLeft, const QStringList& lines,
                           bool firstBold) const
{
    double right = topLeft.x();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Type type{m_.footPt, firstBold && i == 0};
        items.push_back(
            textItem({topLeft.x(), topLeft.y() + static_cast<double>(i) * type.lineMm()}, lines[i],
                     type, Role));
        right = std::max(right, items.back().box.right());
    }
    return right;
}

QStringList FootBlock::scaleLines(const FootScale& scale) const
{
    QStringList lines{scaleWords(scale.n, scale.fitted, words_.languages.first())};
    if (!scale.fitted)
        lines << SheetWords::standard().inEach(u"scale"_s, words_.languages,
                                               {{u"length"_s, lengthWords(scale.n / 100)}});
    return lines;
}

QStringList FootBlock::accuracyLines(const FootScale& scale) const
{
    const SheetWords& words = SheetWords::standard();
    QStringList lines =
        words_.accuracyMetres < 0
            ? words.inEach(u"accuracy_unknown"_s, words_.languages)
            : words.inEach(
                  u"accuracy"_s, words_.languages,
                  {{u"length"_s, lengthWords(std::max(1.0, std::ceil(words_.accuracyMetres)))}});
    if (scale.trueInTheMiddleOnly)
        lines << words.inEach(u"scale_middle"_s, words_.languages);
    return lines;
}

std::vector<Item> FootBlock::items(QPointF topLeft, const FootScale& scale) const
{
    const Type type{m_.footPt};
    std::vector<Item> items{blockItem(QRectF(topLeft, QSizeF(widthMm_, height())), Role)};
    double y = topLeft.y();
    for (const QString& line : listLines_) {
        items.push_back(textItem({topLeft.x(), y}, line, type, u"not-numbered"_s));
        y += type.lineMm();
    }
    y = topLeft.y() + height() - stripHeight();
    const double right = topLeft.x() + widthMm_, gap = 1.8 * type.emMm();
    const double rightTop =
        y + (stripHeight() - static_cast<double>(rightLines_.size()) * type.lineMm()) / 2;
    for (qsizetype i = 0; i < rightLines_.size(); ++i)
        items.push_back(textItemEndingAt({right, rightTop + static_cast<double>(i) * type.lineMm()},
                                         rightLines_[i], type, Role));
    if (scale.n <= 0)
        return items;
    const double arrow = m_.footHeight;
    addNorth(items, QRectF(topLeft.x(), y + (stripHeight() - arrow) / 2, 0.6 * arrow, arrow));
    const QStringList words = scaleLines(scale), accuracy = accuracyLines(scale);
    double needed = 0.6 * arrow + 4 * gap;
    for (const QStringList& lines : {words, accuracy}) {
        double widest = 0;
        for (const QString& line : lines)
            widest = std::max(widest, widthMm(line, {m_.footPt, true}));
        needed += widest;
    }
    FootScale fitting = scale;
    fitting.barMostMm =
        std::max(20.0, std::min(scale.barMostMm, (1 - RightShare) * widthMm_ - needed - 2 * gap));
    const double barTop = y + (stripHeight() - type.lineMm() - 0.6 * type.emMm()) / 2;
    double x = addBar(items, {topLeft.x() + 0.6 * arrow + gap, barTop}, fitting) + gap;
    for (const QStringList* lines : {&words, &accuracy}) {
        const double top =
            y + (stripHeight() - static_cast<double>(lines->size()) * type.lineMm()) / 2;
        x = addLines(items, {x, top}, *lines, lines == &words) + gap;
    }
    return items;
}

QStringList creditsOf(const model::Contents& contents, bool baseMap, const QStringList& languages)
{
    QStringList credits;
    bool unknown = false;
    const auto add = [&](const model::Record& row) {
        if (const QString credit = row.text(u"attribution").simplified(); !credit.isEmpty())
            credits << credit;
        else if (row.text(u"licence").isEmpty())
            unknown = unknown || row.table() == model::Table::Areas;
        else
            credits << QStringList{row.text(u"source").simplified(),
                                   row.text(u"licence").simplified()}
                           .join(u", "_s);
    };
    for (const model::Record& area : contents.areas())
        add(area);
    if (baseMap)
        for (const model::Record& map : contents.records(model::Table::BaseMaps))
            if (map.text(u"shown_on") != u"screen")
                add(map);
    credits.removeDuplicates();
    if (unknown)
        credits << SheetWords::standard().inEach(u"credit_unknown"_s, languages);
    return credits;
}

double accuracyOf(const model::Contents& contents)
{
    double greatest = -1;
    for (const model::Record& area : contents.areas())
        if (const model::Value& value = area.value(u"accuracy_m"); !value.isNull())
            greatest = std::max(greatest, value.real());
    return greatest;
}

} // namespace hedgerow::print
