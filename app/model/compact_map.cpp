// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compact_map.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Result;

// Layout: "HGM1", string table (count, then length and UTF-8 of each), block count, then blocks.
// A block: class, feature count, features. A feature: index in the string table, kind of geometry,
// then counts and points. Numbers are varints (LEB128), signed ones zigzag; a point is the
// difference to the last point of the same block in centimetres.
constexpr auto Magic = "HGM1";
constexpr std::size_t MostFeaturesInBlock = 128;
constexpr double CentimetresPerMetre = 100;

enum GeometryCode : quint64 { CodeNone, CodePoint, CodeLines, CodePolygons };

constexpr std::array<const char*, MapClassCount> Names{
    "land", "built", "water_area", "water_line", "park", "wood", "meadow", "sport", "allotment",
    "school", "church", "cemetery", "waste", "square", "building", "landmark", "tree", "hedge",
    "contour", "street_main", "street_second", "street_minor", "street_lane", "path", "rail",
    "place_name"};

class Writer
{
public:
    void unsignedNumber(quint64 value)
    {
        while (value >= 0x80) {
            bytes_.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        bytes_.append(static_cast<char>(value));
    }
    void signedNumber(qint64 value)
    {
        unsignedNumber(static_cast<quint64>(value) << 1 ^ static_cast<quint64>(value >> 63));
    }
    void raw(const QByteArray& bytes) { bytes_.append(bytes); }
    void startBlock() { x_ = y_ = 0; }
    void point(Point p)
    {
        const qint64 x = std::llround(p.x * CentimetresPerMetre), y = std::llround(p.y * CentimetresPerMetre);
        signedNumber(x - x_);
        signedNumber(y - y_);
        x_ = x;
        y_ = y;
    }
    void points(const std::vector<Point>& all)
    {
        unsignedNumber(all.size());
        for (const Point p : all)
            point(p);
    }
    QByteArray take() { return std::move(bytes_); }

private:
    QByteArray bytes_;
    qint64 x_ = 0, y_ = 0;
};

/// Reads within its bytes or fails for ever after.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : at_(bytes.constData()), end_(at_ + bytes.size()) {}
    [[nodiscard]] bool ok() const noexcept { return ok_; }
    void fail() noexcept { ok_ = false; }
    quint64 unsignedNumber()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at_ == end_)
                break;
            const auto byte = static_cast<quint8>(*at_++);
            value |= quint64{byte & 0x7fu} << shift;
            if (byte < 0x80)
                return value;
        }
        ok_ = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = unsignedNumber();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// How many items follow, each of at least so many bytes: never more than there are bytes for.
    std::size_t count(qint64 leastBytes)
    {
        const quint64 value = unsignedNumber();
        if (!ok_ || value > static_cast<quint64>((end_ - at_) / leastBytes)) {
            ok_ = false;
            return 0;
        }
        return static_cast<std::size_t>(value);
    }
    QByteArray raw(std::size_t length)
    {
        if (!ok_ || static_cast<qint64>(length) > end_ - at_) {
            ok_ = false;
            return {};
        }
        const QByteArray bytes(at_, static_cast<qsizetype>(length));
        at_ += length;
        return bytes;
    }
    void startBlock() { x_ = y_ = 0; }
    Point point()
    {
        // Unsigned sums wrap instead of overflowing on hostile bytes.
        x_ = static_cast<qint64>(static_cast<quint64>(x_) + static_cast<quint64>(signedNumber()));
        y_ = static_cast<qint64>(static_cast<quint64>(y_) + static_cast<quint64>(signedNumber()));
        return {static_cast<double>(x_) / CentimetresPerMetre, static_cast<double>(y_) / CentimetresPerMetre};
    }
    std::vector<Point> points()
    {
        std::vector<Point> all(count(2));
        for (Point& p : all)
            p = point();
        return all;
    }

private:
    const char* at_;
    const char* end_;
    bool ok_ = true;
    qint64 x_ = 0, y_ = 0;
};

void write(Writer& out, const Geometry& geometry)
{
    if (const Point* p = geometry.point()) {
        out.unsignedNumber(CodePoint);
        out.point(*p);
    } else if (const Lines* lines = geometry.lines()) {
        out.unsignedNumber(CodeLines);
        out.unsignedNumber(lines->size());
        for (const Line& line : *lines)
            out.points(line);
    } else if (const Polygons* polygons = geometry.polygons()) {
        out.unsignedNumber(CodePolygons);
        out.unsignedNumber(polygons->size());
        for (const Polygon& polygon : *polygons) {
            out.unsignedNumber(polygon.holes.size() + 1);
            out.points(polygon.outer);
            for (const Ring& hole : polygon.holes)
                out.points(hole);
        }
    } else {
        out.unsignedNumber(CodeNone);
    }
}

Geometry readGeometry(Reader& in)
{
    switch (in.unsignedNumber()) {
    case CodeNone:
        return {};
    case CodePoint:
        return in.point();
    case CodeLines: {
        Lines lines(in.count(1));
        for (Line& line : lines)
            line = in.points();
        return lines;
    }
    case CodePolygons: {
        Polygons polygons(in.count(1));
        for (Polygon& polygon : polygons) {
            const std::size_t rings = in.count(1);
            for (std::size_t i = 0; i < rings && in.ok(); ++i)
                (i == 0 ? polygon.outer : polygon.holes.emplace_back()) = in.points();
        }
        return polygons;
    }
    default:
        in.fail();
        return {};
    }
}

/// Position along a coarse west-to-east, south-to-north grid of 256 m: keeps blocks compact.
quint64 gridOrder(const MapFeature& feature)
{
    constexpr double Cell = 256, Offset = 1 << 20;
    const Point at = feature.geometry.box().centre();
    const auto cell = [](double metres) {
        return static_cast<quint64>(std::clamp(metres / Cell + Offset, 0.0, 2 * Offset));
    };
    return cell(at.y) << 32 | cell(at.x);
}

} // namespace

std::optional<MapClass> mapClassFromName(QStringView name)
{
    for (std::size_t i = 0; i < Names.size(); ++i)
        if (name == QLatin1StringView(Names[i]))
            return static_cast<MapClass>(i);
    return {};
}

QString mapClassName(MapClass mapClass)
{
    return QString::fromLatin1(Names[static_cast<std::size_t>(mapClass)]);
}

Box CompactMap::box() const
{
    Box all;
    for (const Block& block : blocks)
        all.add(block.box);
    return all;
}

QByteArray toCompactMap(std::vector<MapFeature> features)
{
    std::ranges::stable_sort(features, {}, [](const MapFeature& feature) {
        return std::pair(feature.mapClass, gridOrder(feature));
    });
    QHash<QString, quint64> numbers;
    std::vector<QByteArray> texts;
    for (const MapFeature& feature : features)
        if (!numbers.contains(feature.name)) {
            numbers.insert(feature.name, texts.size());
            texts.push_back(feature.name.toUtf8());
        }

    std::vector<std::size_t> starts; // of blocks
    for (std::size_t i = 0; i < features.size(); ++i)
        if (starts.empty() || features[i].mapClass != features[starts.back()].mapClass
            || i - starts.back() == MostFeaturesInBlock)
            starts.push_back(i);

    Writer out;
    out.raw(Magic);
    out.unsignedNumber(texts.size());
    for (const QByteArray& text : texts) {
        out.unsignedNumber(static_cast<quint64>(text.size()));
        out.raw(text);
    }
    out.unsignedNumber(starts.size());
    for (std::size_t block = 0; block < starts.size(); ++block) {
        const std::size_t end = block + 1 < starts.size() ? starts[block + 1] : features.size();
        out.startBlock();
        out.unsignedNumber(static_cast<quint64>(features[starts[block]].mapClass));
        out.unsignedNumber(end - starts[block]);
        for (std::size_t i = starts[block]; i < end; ++i) {
            out.unsignedNumber(numbers.value(features[i].name));
            write(out, features[i].geometry);
        }
    }
    return out.take();
}

Result<CompactMap> fromCompactMap(const QByteArray& bytes)
{
    const auto broken = [](const char* detail) {
        return base::failure(ErrorKind::Damaged, base::Text::tr("The base map in this file can't be read."),
                             QString::fromLatin1(detail));
    };
    if (!bytes.startsWith(Magic))
        return broken("not a compact map of version 1");
    Reader in(bytes);
    in.raw(4);
    std::vector<QString> texts(in.count(1));
    for (QString& text : texts)
        text = QString::fromUtf8(in.raw(static_cast<std::size_t>(in.unsignedNumber())));

    CompactMap map;
    map.blocks.resize(in.count(2));
    for (CompactMap::Block& block : map.blocks) {
        in.startBlock();
        const quint64 mapClass = in.unsignedNumber();
        if (mapClass >= MapClassCount)
            return broken("unknown class");
        block.mapClass = static_cast<MapClass>(mapClass);
        block.features.resize(in.count(2));
        for (MapFeature& feature : block.features) {
            feature.mapClass = block.mapClass;
            const quint64 text = in.unsignedNumber();
            if (!in.ok() || text >= texts.size())
                return broken("cut short, or a name that isn't there");
            feature.name = texts[static_cast<std::size_t>(text)];
            feature.geometry = readGeometry(in);
            block.box.add(feature.geometry.box());
        }
    }
    if (!in.ok())
        return broken("cut short");
    return map;
}

} // namespace hedgerow::model
