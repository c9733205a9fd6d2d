// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/map_marks.h"

#include "print/number_placer.h"
#include "print/page_items.h"
#include "print/place_anchors.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

constexpr double PerMm = 100;
constexpr int FrameClearance = 100; // between marks and the map's frame
constexpr int NamesTriedMost = 60;  // places beyond which names are not even tried by themselves
constexpr double BadgeEm = 1.35, NameLineEm = 1.2, NameGapEm = 0.3, NameMostMm = 36;
constexpr int NameLinesMost = 2;
constexpr double BlockShare = 0.35; // of the map's short side that numbers of one spot may take
constexpr int BadgeGap = 20;        // between numbers of one spot

int hundredths(double mm)
{
    return static_cast<int>(std::lround(mm * PerMm));
}
QRectF inMm(const Rect& r)
{
    return {r.left / PerMm, r.top / PerMm, r.width() / PerMm, r.height() / PerMm};
}
QPointF inMm(Spot s)
{
    return {s.x / PerMm, s.y / PerMm};
}

int badgeWidth(int number, double emMm)
{
    const double ems[] = {1.25, 1.7, 2.2, 2.8, 3.4};
    return hundredths(ems[std::min<qsizetype>(QString::number(number).size(), 5) - 1] * emMm);
}

/// What stands beside one anchor: numbers in rows and columns, or a number with the name.
struct Block
{
    std::vector<std::size_t> numbers; ///< places whose numbers it holds
    int columns = 1;
    QStringList name; ///< broken into lines; empty: not shown
    int width = 0, height = 0;
};

class Marker
{
public:
    Marker(const std::vector<SheetPlace>& places, const map::View& view, const QRectF& mapMm,
           const MarkLook& look);

    MapMarks marked();

private:
    Block blockFor(const Anchor& anchor, bool numbers, bool name);
    void arrangeNumbers(Block& block);
    bool place(bool numbers, bool names, bool leaders);
    void retryWithoutNames();
    void addAnchor(const Anchor& anchor);
    void addBlock(std::size_t i);
    void addName(const Block& block, const NumberRoom& room, const SheetPlace& place);
    void addBadge(std::size_t place, const Rect& box);
    void report(bool numbersWanted, bool namesWanted);

    const std::vector<SheetPlace>& places_;
    MarkLook look_;
    Type type_;
    Rect frame_;
    Anchors anchors_;
    std::vector<Block> blocks_;
    std::vector<std::optional<NumberRoom>> rooms_;
    MapMarks result_;
};

Marker::Marker(const std::vector<SheetPlace>& places, const map::View& view, const QRectF& mapMm,
               const MarkLook& look)
    : places_(places)
    , look_(look)
    , type_{look.measures.numberPt, true}
{
    frame_ = {hundredths(mapMm.left()) + FrameClearance, hundredths(mapMm.top()) + FrameClearance,
              hundredths(mapMm.right()) - FrameClearance,
              hundredths(mapMm.bottom()) - FrameClearance};
    std::vector<AnchorWish> wishes;
    for (const SheetPlace& place : places_) {
        const QPointF at = view.toPixel(place.position) + mapMm.topLeft();
        wishes.push_back(
            {{hundredths(at.x()), hundredths(at.y())},
             hundredths(look_.measures.symbol * model::symbolSvgSide(place.status) / 24)});
    }
    anchors_ = anchorsFor(wishes, frame_);
}

void Marker::arrangeNumbers(Block& block)
{
    int cell = 0;
    for (const std::size_t i : block.numbers)
        cell = std::max(cell, badgeWidth(places_[i].number, type_.emMm()) + BadgeGap);
    const int line = hundredths(BadgeEm * type_.emMm()) + BadgeGap;
    const int most = static_cast<int>(BlockShare * std::min(frame_.width(), frame_.height()));
    const int mostColumns = std::max(1, most / cell), mostRows = std::max(1, most / line);
    const int count = std::min(static_cast<int>(block.numbers.size()), mostColumns * mostRows);
    for (std::size_t i = static_cast<std::size_t>(count); i < block.numbers.size(); ++i)
        result_.unnumbered.push_back(places_[block.numbers[i]]);
    block.numbers.resize(static_cast<std::size_t>(count));
    const int square =
        static_cast<int>(std::ceil(std::sqrt(static_cast<double>(count) * line / cell)));
    block.columns = count <= 3 ? 1
                               : std::clamp(std::max(square, (count + mostRows - 1) / mostRows), 1,
                                            mostColumns);
    const int rows = (count + block.columns - 1) / block.columns;
    block.width = block.columns * cell - BadgeGap;
    block.height = rows * line - BadgeGap;
}

Block Marker::blockFor(const Anchor& anchor, bool numbers, bool name)
{
    Block block;
    const SheetPlace& first = places_[anchor.places.front()];
    if (numbers) {
        block.numbers = anchor.places;
        arrangeNumbers(block);
    }
    if (!name || anchor.places.size() > 1)
        return block;
    const double most = NameMostMm * look_.measures.indexPt / 10;
    for (const QString& words : first.names)
        block.name << broken(words, most, type_, NameLinesMost);
    double widest = 0;
    for (const QString& line : block.name)
        widest = std::max(widest, widthMm(line, type_));
    block.width += hundredths(widest + (block.width > 0 ? NameGapEm * type_.emMm() : 0));
    block.height = std::max(block.height, hundredths(static_cast<double>(block.name.size()) *
                                                     NameLineEm * type_.emMm()));
    return block;
}

bool Marker::place(bool numbers, bool names, bool leaders)
{
    result_.unnumbered.clear();
    blocks_.clear();
    NumberTask task;
    task.frame = frame_;
    task.leaders = leaders;
    for (const Anchor& anchor : anchors_.anchors) {
        blocks_.push_back(blockFor(anchor, numbers, names));
        task.numbered.push_back({anchor.box, blocks_.back().width, blocks_.back().height});
    }
    rooms_ = roomForNumbers(task);
    return std::all_of(rooms_.begin(), rooms_.end(),
                       [](const auto& room) { return room.has_value(); });
}

/// A name that found no room must not cost its place the number.
void Marker::retryWithoutNames()
{
    NumberTask task;
    task.frame = frame_;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (!rooms_[i] && !blocks_[i].name.isEmpty()) {
            result_.unnamed.push_back(places_[anchors_.anchors[i].places.front()]);
            Block& block = blocks_[i];
            block.name.clear();
            arrangeNumbers(block);
        }
        task.numbered.push_back({anchors_.anchors[i].box, blocks_[i].width, blocks_[i].height});
    }
    rooms_ = roomForNumbers(task);
}

void Marker::addAnchor(const Anchor& anchor)
{
    const SheetPlace& place = places_[anchor.places.front()];
    Item item = symbolItem(inMm(anchor.box), {place.category, place.status, look_.ink}, u"map"_s);
    if (anchor.isDot) {
        item.kind = ItemKind::Dot;
        result_.dots = true;
    }
    item.place = place.id;
    result_.items.push_back(std::move(item));
}

void Marker::addBadge(std::size_t index, const Rect& box)
{
    Item badge;
    badge.kind = ItemKind::Badge;
    badge.box = inMm(box);
    badge.text = QString::number(places_[index].number);
    badge.points = type_.points;
    badge.bold = true;
    badge.role = u"number"_s;
    badge.place = places_[index].id;
    result_.items.push_back(std::move(badge));
    ++result_.numbered;
}

void Marker::addName(const Block& block, const NumberRoom& room, const SheetPlace& place)
{
    const bool toTheLeft =
        room.side == Side::West || room.side == Side::NorthWest || room.side == Side::SouthWest;
    const double line = NameLineEm * type_.emMm();
    const QRectF box = inMm(room.box);
    double y = box.center().y() - static_cast<double>(block.name.size()) * line / 2;
    for (const QString& words : block.name) {
        Item item = textItem({}, words, type_, u"name"_s);
        item.kind = ItemKind::Label;
        item.place = place.id;
        item.box.setHeight(line);
        // The name ends the block: its far side stands in line whatever the number's width.
        if (toTheLeft)
            item.box.moveTopRight({block.numbers.empty()
                                       ? box.right()
                                       : box.right() -
                                             badgeWidth(place.number, type_.emMm()) / PerMm -
                                             NameGapEm * type_.emMm(),
                                   y});
        else
            item.box.moveTopLeft({block.numbers.empty()
                                      ? box.left()
                                      : box.left() +
                                            badgeWidth(place.number, type_.emMm()) / PerMm +
                                            NameGapEm * type_.emMm(),
                                  y});
        result_.items.push_back(std::move(item));
        y += line;
    }
}

void Marker::addBlock(std::size_t i)
{
    const Block& block = blocks_[i];
    const NumberRoom& room = *rooms_[i];
    if (room.leader) {
        Item leader;
        leader.kind = ItemKind::Leader;
        leader.line = {inMm(room.leader->a), inMm(room.leader->b)};
        leader.box = leader.line.boundingRect();
        leader.place = places_[anchors_.anchors[i].places.front()].id;
        leader.role = u"leader"_s;
        result_.items.push_back(std::move(leader));
    }
    const int line = hundredths(BadgeEm * type_.emMm());
    const bool toTheLeft =
        room.side == Side::West || room.side == Side::NorthWest || room.side == Side::SouthWest;
    for (std::size_t k = 0; k < block.numbers.size(); ++k) {
        const int width = badgeWidth(places_[block.numbers[k]].number, type_.emMm());
        const int cell = (block.width + BadgeGap) / block.columns;
        const int column = static_cast<int>(k) % block.columns,
                  row = static_cast<int>(k) / block.columns;
        Rect box{room.box.left + column * cell, room.box.top + row * (line + BadgeGap), 0, 0};
        if (block.numbers.size() == 1) {
            box.left = toTheLeft ? room.box.right - width : room.box.left;
            box.top = room.box.middle().y - line / 2;
        }
        box.right = box.left + width;
        box.bottom = box.top + line;
        addBadge(block.numbers[k], box);
    }
    if (!block.name.isEmpty())
        addName(block, room, places_[anchors_.anchors[i].places.front()]);
}

void Marker::report(bool numbersWanted, bool namesWanted)
{
    for (std::size_t i = 0; i < rooms_.size(); ++i) {
        const bool shared = !numbersWanted &&
                            anchors_.anchors[i].places.size() > 1; // no name can stand for several
        if (rooms_[i] && !shared) {
            addBlock(i);
            continue;
        }
        for (const std::size_t place : anchors_.anchors[i].places)
            if (numbersWanted)
                result_.unnumbered.push_back(places_[place]);
            else if (namesWanted)
                result_.unnamed.push_back(places_[place]);
    }
}

MapMarks Marker::marked()
{
    for (const std::size_t i : anchors_.outside)
        result_.outside.push_back(places_[i]);
    for (const Anchor& anchor : anchors_.anchors)
        addAnchor(anchor);
    switch (look_.names) {
    case MapNames::Neither:
        break;
    case MapNames::Names:
        place(false, true, true);
        report(false, true);
        break;
    case MapNames::Both:
        if (!place(true, true, true))
            retryWithoutNames();
        report(true, false);
        break;
    case MapNames::Auto:
        if (places_.size() <= NamesTriedMost && place(true, true, false)) {
            report(true, false);
            break;
        }
        [[fallthrough]];
    case MapNames::Numbers:
        place(true, false, true);
        report(true, false);
        break;
    }
    return std::move(result_);
}

} // namespace

MapMarks markPlaces(const std::vector<SheetPlace>& places, const map::View& view,
                    const QRectF& mapMm, const MarkLook& look)
{
    return Marker(places, view, mapMm, look).marked();
}

} // namespace hedgerow::print
