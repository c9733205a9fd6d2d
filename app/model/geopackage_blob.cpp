// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/geopackage_blob.h"

#include "base/text.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Result;

enum WkbType : quint32 { WkbPoint = 1, WkbLine, WkbPolygon, WkbMultiPoint, WkbMultiLine, WkbMultiPolygon };

constexpr int HeaderBytes = 8;
constexpr quint8 FlagLittleEndian = 1, FlagXyEnvelope = 1 << 1, FlagEmpty = 1 << 4;

class Writer
{
public:
    explicit Writer(qsizetype bytes) { bytes_.reserve(bytes); }
    void byte(quint8 value) { bytes_.append(static_cast<char>(value)); }
    template <class T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        bytes_.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    void real(double value) { number(std::bit_cast<quint64>(value)); }
    void head(WkbType type)
    {
        byte(1);
        number<quint32>(type);
    }
    void points(const std::vector<Point>& all)
    {
        number(static_cast<quint32>(all.size()));
        for (const Point p : all) {
            real(p.x);
            real(p.y);
        }
    }
    QByteArray take() { return std::move(bytes_); }

private:
    QByteArray bytes_;
};

/// Reads within its bytes or fails for ever after: callers look at ok() where they need to.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : at_(bytes.constData()), end_(at_ + bytes.size()) {}
    [[nodiscard]] bool ok() const noexcept { return ok_; }
    [[nodiscard]] qsizetype left() const noexcept { return end_ - at_; }
    void skip(qsizetype count) { take(count); }
    void fail() noexcept { ok_ = false; }
    quint8 byte()
    {
        const char* from = take(1);
        return from ? static_cast<quint8>(*from) : 0;
    }
    template <class T>
    T number(bool little)
    {
        const char* from = take(sizeof(T));
        if (!from)
            return {};
        return little ? qFromLittleEndian<T>(from) : qFromBigEndian<T>(from);
    }
    double real(bool little) { return std::bit_cast<double>(number<quint64>(little)); }

private:
    const char* take(qsizetype count)
    {
        if (!ok_ || left() < count) {
            ok_ = false;
            return nullptr;
        }
        const char* from = at_;
        at_ += count;
        return from;
    }
    const char* at_;
    const char* end_;
    bool ok_ = true;
};

struct WkbHead
{
    bool little = true;
    quint32 type = 0;
    int ordinates = 2;
};

WkbHead readHead(Reader& in)
{
    WkbHead head;
    head.little = in.byte() == 1;
    const auto code = in.number<quint32>(head.little);
    const quint32 plain = code & 0x0fffffff; // old EWKB marks Z and M in the high bits
    head.type = plain % 1000;
    head.ordinates = 2 + (plain / 1000 == 3 ? 2 : plain / 1000 != 0 ? 1 : 0)
        + ((code & 0x80000000) ? 1 : 0) + ((code & 0x40000000) ? 1 : 0);
    return head;
}

Point readPoint(Reader& in, const WkbHead& head)
{
    const Point p{in.real(head.little), in.real(head.little)};
    in.skip((head.ordinates - 2) * 8);
    return p;
}

std::vector<Point> readPoints(Reader& in, const WkbHead& head)
{
    std::vector<Point> points;
    const auto count = in.number<quint32>(head.little);
    if (qint64{count} * head.ordinates * 8 > in.left())
        in.fail();
    if (!in.ok())
        return points;
    points.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        points.push_back(readPoint(in, head));
        if (!points.back().isFinite())
            in.fail();
    }
    return points;
}

void readPolygon(Reader& in, const WkbHead& head, Polygons& into)
{
    Polygon polygon;
    const auto rings = in.number<quint32>(head.little);
    for (quint32 i = 0; i < rings && in.ok(); ++i) {
        Ring ring = readPoints(in, head);
        if (i == 0)
            polygon.outer = std::move(ring);
        else
            polygon.holes.push_back(std::move(ring));
    }
    if (!polygon.outer.empty())
        into.push_back(std::move(polygon));
}

/// The members of a multi-geometry; the outer head says how many follow.
template <class ReadMember>
void readMembers(Reader& in, const WkbHead& outer, quint32 memberType, ReadMember readMember)
{
    const auto count = in.number<quint32>(outer.little);
    for (quint32 i = 0; i < count && in.ok(); ++i) {
        const WkbHead head = readHead(in);
        if (head.type != memberType)
            in.fail();
        if (in.ok())
            readMember(head);
    }
}

Geometry readGeometry(Reader& in)
{
    const WkbHead head = readHead(in);
    Lines lines;
    Polygons polygons;
    const auto addLine = [&](const WkbHead& of) {
        if (Line line = readPoints(in, of); line.size() > 1)
            lines.push_back(std::move(line));
    };
    switch (head.type) {
    case WkbPoint: {
        const Point p = readPoint(in, head);
        return p.isFinite() ? Geometry(p) : Geometry(); // an empty point is written as not-a-number
    }
    case WkbLine:
        addLine(head);
        break;
    case WkbMultiLine:
        readMembers(in, head, WkbLine, addLine);
        break;
    case WkbPolygon:
        readPolygon(in, head, polygons);
        break;
    case WkbMultiPolygon:
        readMembers(in, head, WkbPolygon, [&](const WkbHead& of) { readPolygon(in, of, polygons); });
        break;
    case WkbMultiPoint: {
        Geometry first;
        readMembers(in, head, WkbPoint, [&](const WkbHead& of) {
            if (const Point p = readPoint(in, of); first.isNull() && p.isFinite())
                first = Geometry(p);
        });
        return first;
    }
    default:
        in.fail();
    }
    if (!lines.empty())
        return Geometry(std::move(lines));
    return polygons.empty() ? Geometry() : Geometry(std::move(polygons));
}

qsizetype pointCount(const Geometry& geometry)
{
    qsizetype count = 1;
    if (const Polygons* polygons = geometry.polygons())
        for (const Polygon& polygon : *polygons) {
            count += static_cast<qsizetype>(polygon.outer.size()) + 1;
            for (const Ring& hole : polygon.holes)
                count += static_cast<qsizetype>(hole.size()) + 1;
        }
    if (const Lines* lines = geometry.lines())
        for (const Line& line : *lines)
            count += static_cast<qsizetype>(line.size()) + 1;
    return count;
}

void writePolygons(Writer& out, const Polygons& polygons)
{
    out.head(WkbMultiPolygon);
    out.number(static_cast<quint32>(polygons.size()));
    for (const Polygon& polygon : polygons) {
        out.head(WkbPolygon);
        out.number(static_cast<quint32>(polygon.holes.size() + 1));
        out.points(polygon.outer);
        for (const Ring& hole : polygon.holes)
            out.points(hole);
    }
}

void writeLines(Writer& out, const Lines& lines)
{
    out.head(WkbMultiLine);
    out.number(static_cast<quint32>(lines.size()));
    for (const Line& line : lines) {
        out.head(WkbLine);
        out.points(line);
    }
}

/// Bytes of the envelope by its code in the flags (clause 2.1.3.1.1), or -1.
int envelopeBytes(quint8 flags)
{
    constexpr std::array<int, 5> sizes{0, 32, 48, 48, 64};
    const std::size_t code = (flags >> 1) & 7u;
    return code < sizes.size() ? sizes[code] : -1;
}

} // namespace

QByteArray toGeoPackageBlob(const Geometry& geometry, int srsId)
{
    if (geometry.isNull())
        return {};
    Writer out(pointCount(geometry) * 16 + 64);
    out.byte('G');
    out.byte('P');
    out.byte(0);
    out.byte(geometry.point() ? FlagLittleEndian : FlagLittleEndian | FlagXyEnvelope);
    out.number(static_cast<qint32>(srsId));
    if (!geometry.point()) {
        const Box box = geometry.box();
        for (const double side : {box.min().x, box.max().x, box.min().y, box.max().y})
            out.real(side);
    }
    if (const Point* p = geometry.point()) {
        out.head(WkbPoint);
        out.real(p->x);
        out.real(p->y);
    } else if (const Polygons* polygons = geometry.polygons()) {
        writePolygons(out, *polygons);
    } else if (const Lines* lines = geometry.lines()) {
        writeLines(out, *lines);
    }
    return out.take();
}

Result<Geometry> fromGeoPackageBlob(const QByteArray& bytes)
{
    const auto broken = [](const char* detail) {
        return base::failure(ErrorKind::Damaged, base::Text::tr("A shape in this file is broken."),
                             QString::fromLatin1(detail));
    };
    if (bytes.isEmpty())
        return Geometry();
    if (bytes.size() < HeaderBytes || !bytes.startsWith("GP"))
        return broken("no GeoPackage geometry header");
    const auto flags = static_cast<quint8>(bytes[3]);
    const int envelope = envelopeBytes(flags);
    if (envelope < 0)
        return broken("unknown kind of envelope");
    if (flags & FlagEmpty)
        return Geometry();
    Reader in(bytes);
    in.skip(HeaderBytes + envelope);
    Geometry geometry = readGeometry(in);
    if (!in.ok())
        return broken("well-known binary cut short or of an unknown kind");
    return geometry;
}

Box boxOfGeoPackageBlob(const QByteArray& bytes)
{
    if (bytes.size() >= HeaderBytes + 32 && bytes.startsWith("GP")
        && envelopeBytes(static_cast<quint8>(bytes[3])) >= 32) {
        const bool little = bytes[3] & FlagLittleEndian;
        Reader in(bytes);
        in.skip(HeaderBytes);
        const double west = in.real(little), east = in.real(little);
        const double south = in.real(little), north = in.real(little);
        const Box box({west, south}, {east, north});
        if (box.min().isFinite() && box.max().isFinite())
            return box;
    }
    const auto geometry = fromGeoPackageBlob(bytes);
    return geometry ? geometry->box() : Box();
}

} // namespace hedgerow::model
