// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/place.h"

#include "model/geopackage_blob.h"

#include <QSet>

#include <algorithm>

namespace hedgerow::model {

QString Place::shownName(const QString& language) const
{
    const QString welsh = record_.text(u"name_cy");
    if (language == u"cy" && !welsh.isEmpty())
        return welsh;
    if (!name().isEmpty())
        return name();
    return welsh.isEmpty() ? category().name.in(language) : welsh;
}

QString Place::categoryId() const
{
    const QString id = record_.text(u"category");
    return id.isEmpty() ? OtherCategory : id;
}

QString Place::statusId() const
{
    const QString id = record_.text(u"status");
    return id.isEmpty() ? QStringLiteral("open") : id;
}

std::optional<Point> Place::position() const
{
    const Geometry geometry = record_.geometry();
    const Point* point = geometry.point();
    return point ? std::optional(*point) : std::nullopt;
}

Record areaAt(const Contents& contents, Point p)
{
    Record found;
    for (const Record& area : contents.areas()) {
        if (!boxOfGeoPackageBlob(area.geometryBlob()).contains(p))
            continue;
        const Geometry geometry = area.geometry();
        if (geometry.polygons() && contains(*geometry.polygons(), p))
            found = area;
    }
    return found;
}

NearestArea nearestArea(const Contents& contents, Point p)
{
    NearestArea nearest{.area = {}, .distance = std::numeric_limits<double>::infinity()};
    for (const Record& area : contents.areas()) {
        const Geometry geometry = area.geometry();
        if (!geometry.polygons())
            continue;
        const double away = distanceTo(*geometry.polygons(), p);
        if (away < nearest.distance)
            nearest = {area, away};
    }
    if (!nearest.area)
        nearest.distance = 0;
    return nearest;
}

Box extent(const Contents& contents)
{
    Box box;
    for (const Record& area : contents.areas())
        box.add(boxOfGeoPackageBlob(area.geometryBlob()));
    if (box.isEmpty())
        for (const Record& place : contents.places())
            box.add(place.geometry().box());
    return box;
}

int nextNumber(const Contents& contents)
{
    qint64 greatest = 0;
    for (const Record& place : contents.places())
        greatest = std::max(greatest, place.value(u"number").integer());
    return static_cast<int>(greatest) + 1;
}

QHash<Uuid, int> shownNumbers(const Contents& contents)
{
    std::vector<Record> places(contents.places().begin(), contents.places().end());
    std::ranges::sort(places, {}, &Record::id); // a uuid begins with the step of its birth

    QHash<Uuid, int> numbers;
    QSet<int> taken;
    std::vector<Uuid> without;
    for (const Record& place : places) {
        const int own = static_cast<int>(place.value(u"number").integer());
        if (own > 0 && !taken.contains(own)) {
            taken.insert(own);
            numbers.insert(place.id(), own);
        } else {
            without.push_back(place.id());
        }
    }
    int next = nextNumber(contents);
    for (const Uuid id : without)
        numbers.insert(id, next++);
    return numbers;
}

} // namespace hedgerow::model
