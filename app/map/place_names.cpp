// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/place_names.h"

#include "map/ground_names.h"

#include <algorithm>
#include <cmath>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype OneLine = 17,
                    MostLetters = 60;        // letters; a longer name has two lines, then "…"
constexpr std::size_t MostCandidates = 4000; // above it each cell sends its best
constexpr std::size_t BestOfCell = 3;
constexpr double CellWidth = 64, CellHeight = 18; // style pixels

enum class Side { Right, Left, Middle };

/// Where a label stands against its symbol: the part of its width and height by which its middle is
/// off.
struct Position
{
    Side side;
    double down; ///< -1 above, 0 beside, 1 below; half for corners
};

constexpr Position Positions[] = {
    {Side::Right, 0},    {Side::Left, 0},    {Side::Middle, 1},  {Side::Middle, -1},
    {Side::Right, -0.5}, {Side::Right, 0.5}, {Side::Left, -0.5}, {Side::Left, 0.5},
};

QHash<model::Uuid, const PlacedSymbol*> labelledIn(const Placement& before)
{
    QHash<model::Uuid, const PlacedSymbol*> labelled;
    for (const PlacedSymbol& symbol : before.symbols) {
        if (!symbol.label.isEmpty())
            labelled.insert(symbol.id, &symbol);
    }
    return labelled;
}

class Namer
{
public:
    Namer(const Canvas& canvas, Occupancy& occupied)
        : canvas_(canvas),
          occupied_(occupied), letters_{Face::Bold, canvas.typeSize(u"typePlace"_s), 0, u"place"_s},
          within_(canvas.stage().adjusted(canvas.px(3), canvas.px(3), -canvas.px(3), -canvas.px(3)))
    {
    }

    enum class Where { AsBefore, Anywhere };

    /// The label's box, empty when there is no room; adds the text to the inscriptions.
    QRectF place(const Standing& standing, int owner, const PlacedSymbol* before, Where where,
                 std::vector<Inscription>& inscriptions)
    {
        const QStringList lines = linesOf(standing.place->name);
        std::vector<double> widths;
        for (const QString& line : lines)
            widths.push_back(textWidth(line, letters_));
        const QSizeF text(std::ceil(*std::max_element(widths.begin(), widths.end())),
                          letters_.lineHeight() * static_cast<double>(lines.size()));
        std::vector<Position> positions = order(standing, text, before);
        if (where == Where::AsBefore)
            positions.resize(1);
        for (const Position& position : positions) {
            const QRectF box = boxAt(standing, text, position);
            if (!within_.contains(box)
                || !occupied_.isFree(
                    box.adjusted(-canvas_.px(2), -canvas_.px(1), canvas_.px(2), canvas_.px(1)),
                    owner))
                continue;
            occupied_.add(box);
            for (qsizetype i = 0; i < lines.size(); ++i)
                inscriptions.push_back(
                    {lines[i], letters_,
                     middleOfLine(box, position.side, widths[static_cast<std::size_t>(i)], i), 0});
            return box;
        }
        return {};
    }

private:
    static QStringList linesOf(const QString& name)
    {
        const QString kept =
            name.size() > MostLetters ? name.first(MostLetters - 1).trimmed() + u'…' : name;
        return kept.size() > OneLine ? inTwoLines(kept) : QStringList{kept};
    }

    /// The position of the frame before goes first: labels should not hop from side to side.
    [[nodiscard]] std::vector<Position> order(const Standing& standing, QSizeF text,
                                              const PlacedSymbol* before) const
    {
        std::vector<Position> result(std::begin(Positions), std::end(Positions));
        if (!before)
            return result;
        const QPointF offset = before->label.center() - before->at;
        const auto distance = [&](const Position& p) {
            const QPointF d = boxAt(standing, text, p).center() - standing.at - offset;
            return std::hypot(d.x(), d.y());
        };
        const auto nearest =
            std::min_element(result.begin(), result.end(), [&](const auto& a, const auto& b) {
                return distance(a) < distance(b);
            });
        std::rotate(result.begin(), nearest, nearest + 1);
        return result;
    }

    [[nodiscard]] QRectF boxAt(const Standing& standing, QSizeF text,
                               const Position& position) const
    {
        const double gap = canvas_.px(3);
        const double width = text.width(), height = text.height();
        const double reach = standing.half + gap;
        const double x = position.side == Side::Right  ? standing.at.x() + reach
                         : position.side == Side::Left ? standing.at.x() - reach - width
                                                       : standing.at.x() - width / 2;
        const double y = position.side == Side::Middle
                             ? standing.at.y() + position.down * (standing.half + height / 2)
                             : standing.at.y() + position.down * height;
        return {std::floor(x + 0.5), std::floor(y - height / 2 + 0.5), width, height};
    }

    [[nodiscard]] QPointF middleOfLine(const QRectF& box, Side side, double width,
                                       qsizetype line) const
    {
        const double x = side == Side::Right  ? box.left() + width / 2
                         : side == Side::Left ? box.right() - width / 2
                                              : box.center().x();
        return {x, box.top() + letters_.lineHeight() * (static_cast<double>(line) + 0.5)};
    }

    const Canvas& canvas_;
    Occupancy& occupied_;
    Letters letters_;
    QRectF within_;
};

/// Which of the standing may try for a label: all, or the best few of each cell when they are so
/// many that most would fail anyway. Cells hang on the map.
std::vector<bool> candidates(const Canvas& canvas, const std::vector<Standing>& standing)
{
    std::vector<bool> mayTry(standing.size(), true);
    if (standing.size() <= MostCandidates)
        return mayTry;
    const double metres = canvas.frame.view.metresPerPixel;
    QHash<std::pair<qint64, qint64>, std::size_t> taken;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        const model::Point p = standing[i].place->position;
        const std::pair<qint64, qint64> cell{std::floor(p.x / (canvas.px(CellWidth) * metres)),
                                             std::floor(p.y / (canvas.px(CellHeight) * metres))};
        mayTry[i] = ++taken[cell] <= BestOfCell;
    }
    return mayTry;
}

} // namespace

void sortByPriority(std::vector<Standing>& standing, const Frame& frame, const Placement& before)
{
    const auto labelled = labelledIn(before);
    const auto key = [&](const Standing& s) {
        return std::tuple(!frame.chosen.contains(s.place->id), !labelled.contains(s.place->id),
                          !s.place->starred, s.place->categoryOrder, s.place->number, s.place->id);
    };
    std::sort(standing.begin(), standing.end(),
              [&](const Standing& a, const Standing& b) { return key(a) < key(b); });
}

std::vector<Inscription> placePlaceNames(const Canvas& canvas,
                                         const std::vector<Standing>& standing,
                                         const Placement& before, Occupancy& occupied,
                                         std::vector<PlacedSymbol>& symbols)
{
    using Where = Namer::Where;
    const auto labelled = labelledIn(before);
    const std::vector<bool> mayTry = candidates(canvas, standing);
    std::vector<Inscription> inscriptions;
    Namer namer(canvas, occupied);
    const auto tryAll = [&](Where where, auto&& isMeant) {
        for (std::size_t i = 0; i < standing.size(); ++i) {
            const PlacedSymbol* old = labelled.value(standing[i].place->id);
            if (mayTry[i] && symbols[i].label.isEmpty() && isMeant(standing[i], old))
                symbols[i].label =
                    namer.place(standing[i], static_cast<int>(i), old, where, inscriptions);
        }
    };
    tryAll(Where::Anywhere,
           [&](const Standing& s, auto*) { return canvas.frame.chosen.contains(s.place->id); });
    // Everybody's old position before anybody's new one: a name that has to move at the rim would
    // push its neighbour, and that one the next, into the middle of the window.
    tryAll(Where::AsBefore, [](const Standing&, auto* old) { return old != nullptr; });
    tryAll(Where::Anywhere, [](const Standing&, auto*) { return true; });
    return inscriptions;
}

} // namespace hedgerow::map
