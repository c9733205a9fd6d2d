// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names along lines: turned where the line is straight, letter by letter where it bends.
#include "map/ground_names.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;
using model::MapClass;

constexpr double RepeatPixels = 620;
constexpr int Samples = 10; // steps along a name, to see how it bends
constexpr int Tries = 33;   // positions in each stretch
constexpr double MostBend = 55, MostBendOfWater = 75, MostKink = 22; // degrees
constexpr double Straight = 0.15; // of the type size: further from the chord is a curve

/// A line in view units that can be asked for the point at a length.
class Course
{
public:
    explicit Course(QPolygonF points) : points_(std::move(points))
    {
        lengths_.push_back(0);
        for (qsizetype i = 1; i < points_.size(); ++i)
            lengths_.push_back(lengths_.back() + QLineF(points_[i - 1], points_[i]).length());
    }

    [[nodiscard]] double length() const { return lengths_.back(); }

    [[nodiscard]] QPointF at(double length) const
    {
        const auto next = std::upper_bound(lengths_.begin() + 1, lengths_.end() - 1, length);
        const auto i = next - lengths_.begin();
        const double from = lengths_[static_cast<std::size_t>(i - 1)], to = *next;
        const double t =
            to > from ? (length - from) / (to - from) : 0; // goes on straight beyond the ends
        return points_[i - 1] + (points_[i] - points_[i - 1]) * t;
    }

private:
    QPolygonF points_;
    std::vector<double> lengths_;
};

struct LineType
{
    Letters letters;
    double mostScale; ///< metres a pixel: above it the name is left out
    double mostBend = MostBend;
};

LineType typeOf(const Canvas& canvas, const NamedLine& line)
{
    const double shrink = canvas.scale() < 1.9 ? 1 : 0.88;
    const auto type = [&](Face face, const QString& role, const QString& colour, double scale) {
        return LineType{{face, canvas.typeSize(role) * shrink, 0.014, colour}, scale};
    };
    switch (line.mapClass) {
    case MapClass::StreetMain: return type(Face::Bold, u"typeMain"_s, u"text"_s, 12);
    case MapClass::StreetSecond: return type(Face::Regular, u"typeMain"_s, u"text"_s, 6);
    case MapClass::StreetMinor: return type(Face::Regular, u"typeStreet"_s, u"dim"_s, 4);
    case MapClass::WaterLine: {
        const double size = canvas.typeSize(u"typeWater"_s) * (line.metres > 1200 ? 1 : 0.85);
        return {{Face::Water, size, 0.08, u"watertext"_s}, 20, MostBendOfWater};
    }
    case MapClass::Rail:
        return {{Face::Italic, canvas.typeSize(u"typeLane"_s), 0.1, u"dim"_s}, 2.4};
    default:
        return type(Face::Regular, u"typeLane"_s, u"dim"_s,
                    line.mapClass == MapClass::Path ? 1.6 : 2.8);
    }
}

double degreesBetween(QPointF a, QPointF b, QPointF c)
{
    const double turn =
        std::atan2(c.y() - b.y(), c.x() - b.x()) - std::atan2(b.y() - a.y(), b.x() - a.x());
    return std::abs(std::remainder(turn, 2 * std::numbers::pi)) * 180 / std::numbers::pi;
}

/// A name's stretch of a line, sampled at even steps.
struct Stretch
{
    double middle = 0;
    double cost = 0;
    std::vector<QPointF> points;
};

class LineNamer
{
public:
    LineNamer(const Canvas& canvas, Occupancy& occupied, const NamedLine& line)
        : canvas_(canvas), occupied_(occupied), name_(line.name), type_(typeOf(canvas, line)),
          course_(canvas.outline(line.line)), width_(textWidth(name_, type_.letters)),
          within_(canvas.stage().adjusted(canvas.px(4), canvas.px(4), -canvas.px(4), -canvas.px(4)))
    {
    }

    void place(std::vector<PlacedName>& names)
    {
        const double repeat = canvas_.px(RepeatPixels);
        const double room = course_.length();
        if (room < width_ * 1.02 + canvas_.px(4))
            return;
        const int stretches = std::max(1, static_cast<int>(room / repeat));
        for (int i = 0; i < stretches; ++i) {
            const double from = room * i / stretches, to = room * (i + 1) / stretches;
            if (mayBeSeen(from, to))
                placeBetween(from, to, names);
        }
    }

private:
    [[nodiscard]] bool mayBeSeen(double from, double to) const
    {
        const double reach = (to - from) / 2;
        return within_.adjusted(-reach, -reach, reach, reach).contains(course_.at((from + to) / 2));
    }

    void placeBetween(double from, double to, std::vector<PlacedName>& names)
    {
        double low = from + width_ / 2 + canvas_.px(2), high = to - width_ / 2 - canvas_.px(2);
        if (high < low)
            low = high = (low + high) / 2;
        std::vector<Stretch> stretches;
        for (int i = 0; i < Tries; ++i) {
            if (auto stretch =
                    tryAt(low + (high - low) * i / (Tries - 1), std::abs(i - Tries / 2) * 0.6))
                stretches.push_back(*std::move(stretch));
        }
        std::stable_sort(stretches.begin(), stretches.end(),
                         [](const auto& a, const auto& b) { return a.cost < b.cost; });
        for (const Stretch& stretch : stretches) {
            PlacedName name = nameOn(stretch);
            if (std::all_of(name.boxes.begin(), name.boxes.end(), [&](const QRectF& box) {
                    return within_.contains(box) && occupied_.isFree(box);
                })) {
                for (const QRectF& box : name.boxes)
                    occupied_.add(box);
                names.push_back(std::move(name));
                return;
            }
        }
    }

    [[nodiscard]] std::optional<Stretch> tryAt(double middle, double offCentre) const
    {
        Stretch stretch{middle, 0, {}};
        for (int i = 0; i <= Samples; ++i)
            stretch.points.push_back(course_.at(middle + width_ * (double(i) / Samples - 0.5)));
        double bend = 0;
        for (std::size_t i = 2; i < stretch.points.size(); ++i) {
            const double kink =
                degreesBetween(stretch.points[i - 2], stretch.points[i - 1], stretch.points[i]);
            bend += kink;
            if (kink > MostKink)
                return std::nullopt;
        }
        if (bend > type_.mostBend)
            return std::nullopt;
        stretch.cost = bend + offCentre;
        return stretch;
    }

    [[nodiscard]] PlacedName nameOn(const Stretch& stretch) const
    {
        PlacedName name;
        const double half = type_.letters.size * 0.52;
        for (const QPointF p : stretch.points)
            name.boxes.push_back({p.x() - half, p.y() - half, 2 * half, 2 * half});
        const QLineF chord(stretch.points.front(), stretch.points.back());
        const bool backwards =
            chord.dx() < -1e-9 || (std::abs(chord.dx()) <= 1e-9 && chord.dy() > 0);
        if (isStraight(stretch, chord)) {
            const double degrees =
                -QLineF(backwards ? chord.p2() : chord.p1(), backwards ? chord.p1() : chord.p2())
                     .angle();
            name.inscriptions.push_back({name_, type_.letters, chord.center(), degrees});
        } else {
            name.inscriptions = letters(stretch.middle, backwards);
        }
        return name;
    }

    [[nodiscard]] bool isStraight(const Stretch& stretch, const QLineF& chord) const
    {
        const QPointF along = (chord.p2() - chord.p1()) / std::max(chord.length(), 1e-9);
        return std::all_of(stretch.points.begin(), stretch.points.end(), [&](QPointF p) {
            const QPointF off = p - chord.p1();
            return std::abs(off.x() * along.y() - off.y() * along.x())
                   <= type_.letters.size * Straight;
        });
    }

    /// Each letter stands where the whole word's shaping has it, turned to the line at its middle.
    [[nodiscard]] std::vector<Inscription> letters(double middle, bool backwards) const
    {
        std::vector<Inscription> result;
        double before = 0;
        for (qsizetype i = 0; i < name_.size(); ++i) {
            const double after = textWidth(name_.first(i + 1), type_.letters);
            const double offset = (before + after) / 2 - width_ / 2, side = (after - before) / 2;
            before = after;
            if (name_[i].isSpace())
                continue;
            const double sign = backwards ? -1 : 1;
            const QPointF from = course_.at(middle + sign * (offset - side)),
                          to = course_.at(middle + sign * (offset + side));
            result.push_back(
                {name_.sliced(i, 1), type_.letters, (from + to) / 2, -QLineF(from, to).angle()});
        }
        return result;
    }

    const Canvas& canvas_;
    Occupancy& occupied_;
    QString name_;
    LineType type_;
    Course course_;
    double width_;
    QRectF within_;
};

} // namespace

std::vector<PlacedName> placeLineNames(const Canvas& canvas, const Ground& ground,
                                       Occupancy& occupied)
{
    std::vector<PlacedName> names;
    for (const NamedLine* line : ground.namedLines(canvas.boxOf(canvas.stage()))) {
        const LineType type = typeOf(canvas, *line);
        // A letter is at least a third of its size wide: shorter lines need no measuring.
        const double least = static_cast<double>(line->name.size()) * type.letters.size * 0.33;
        if (canvas.scale() <= type.mostScale
            && line->metres / canvas.frame.view.metresPerPixel >= least)
            LineNamer(canvas, occupied, *line).place(names);
    }
    return names;
}

} // namespace hedgerow::map
