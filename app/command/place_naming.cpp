// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/place_naming.h"

#include "base/fold.h"
#include "base/text.h"

#include <QLocale>

#include <numbers>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int FewestIdDigits = 6;

bool looksLikeId(const QString& text)
{
    return text.size() >= FewestIdDigits && text.size() <= 32 &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                      (c >= u'A' && c <= u'F');
           });
}

std::vector<model::Record> withId(const model::Records& rows, const QString& digits)
{
    std::vector<model::Record> found;
    for (const model::Record& row : rows) {
        if (row.id().toText().startsWith(digits, Qt::CaseInsensitive))
            found.push_back(row);
    }
    return found;
}

std::vector<model::Record> withName(const model::Records& rows, const QString& name)
{
    std::vector<model::Record> found;
    const QString wanted = base::folded(name);
    for (const model::Record& row : rows) {
        if (base::folded(row.text(u"name")) == wanted ||
            base::folded(row.text(u"name_cy")) == wanted)
            found.push_back(row);
    }
    return found;
}

std::vector<model::Record> withNumber(const model::Contents& contents, int number)
{
    std::vector<model::Record> found;
    const auto numbers = model::shownNumbers(contents);
    for (const model::Record& row : contents.places()) {
        if (numbers.value(row.id()) == number)
            found.push_back(row);
    }
    return found;
}

QString nearestName(const model::Records& rows, const QString& name)
{
    QStringList names;
    for (const model::Record& row : rows)
        names << row.text(u"name");
    return base::nearestWord(name, names);
}

base::Result<model::Record> onlyOne(const std::vector<model::Record>& found,
                                    const model::Records& among, const QString& text)
{
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        const QString near = nearestName(among, text);
        return base::failure(
            ErrorKind::Usage,
            near.isEmpty()
                ? Text::tr("There is no place \"%1\" on this map.").arg(text)
                : Text::tr("There is no place \"%1\". Did you mean %2?").arg(text, near));
    }
    QStringList each;
    for (const model::Record& row : found)
        each << QStringLiteral("%1 (%2)").arg(row.text(u"name"), row.id().toText());
    return base::failure(ErrorKind::Usage,
                         Text::tr("%n place(s) are meant by \"%1\": %2. Use an id.", nullptr,
                                  static_cast<int>(found.size()))
                             .arg(text, each.join(QStringLiteral(", "))));
}

/// One of eight directions, for "2.4 km north of".
QString direction(model::Point from, model::Point to)
{
    const double degrees =
        std::fmod(std::atan2(to.x - from.x, to.y - from.y) * 180 / std::numbers::pi + 360, 360);
    switch (static_cast<int>(std::lround(degrees / 45)) % 8) {
    case 0:
        return Text::tr("north");
    case 1:
        return Text::tr("north-east");
    case 2:
        return Text::tr("east");
    case 3:
        return Text::tr("south-east");
    case 4:
        return Text::tr("south");
    case 5:
        return Text::tr("south-west");
    case 6:
        return Text::tr("west");
    default:
        return Text::tr("north-west");
    }
}

QString distanceWords(double metres)
{
    const QLocale c = QLocale::c();
    return metres < 1000 ? Text::tr("%1 m").arg(std::lround(metres))
                         : Text::tr("%1 km").arg(c.toString(metres / 1000, 'f', 1));
}

} // namespace

base::Result<model::Record> findPlace(const model::Contents& contents, const QString& text)
{
    const model::Records& places = contents.places();
    if (text.startsWith(u'#')) {
        bool isNumber = false;
        const int number = text.mid(1).toInt(&isNumber);
        if (isNumber)
            return onlyOne(withNumber(contents, number), places, text);
    }
    if (looksLikeId(text)) {
        if (const auto found = withId(places, text); !found.empty())
            return onlyOne(found, places, text);
    }
    return onlyOne(withName(places, text), places, text);
}

base::Result<model::Record> findRow(const model::Contents& contents, model::Table table,
                                    const QString& text)
{
    if (table == model::Table::Places)
        return findPlace(contents, text);
    const auto found =
        looksLikeId(text) ? withId(contents.records(table), text) : std::vector<model::Record>();
    if (found.size() == 1)
        return found.front();
    return base::failure(
        ErrorKind::Usage,
        found.empty()
            ? Text::tr("There is no record \"%1\" in %2.")
                  .arg(text, QLatin1String(model::recordType(table).name))
            : Text::tr("\"%1\" begins the id of several records. Give more of it.").arg(text));
}

base::Result<model::Record> findArea(const model::Contents& contents, const QString& text)
{
    std::vector<model::Record> found;
    for (const model::Record& area : contents.areas()) {
        if (area.text(u"code").compare(text, Qt::CaseInsensitive) == 0)
            found.push_back(area);
    }
    if (found.empty())
        found = withName(contents.areas(), text);
    if (!found.empty())
        return found.front();
    const QString near = nearestName(contents.areas(), text);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("There is no area \"%1\" on this map.").arg(text)
                       : Text::tr("There is no area \"%1\". Did you mean %2?").arg(text, near));
}

base::Result<geo::WhereReading> readSpot(const model::Contents& contents, const QString& text,
                                         const geo::Crs& crs)
{
    const auto document = geo::Crs::fromEpsg(contents.srs());
    if (!document)
        return tl::unexpected(document.error());
    const bool isOther = !crs.isNull() && crs.epsg() != document->epsg();
    const auto readings = geo::readWhere(text, isOther ? crs : *document,
                                         isOther ? model::Box() : model::extent(contents));
    if (!readings)
        return tl::unexpected(readings.error());
    geo::WhereReading reading = readings->front();
    if (!isOther)
        return reading;
    const auto way = geo::Transformation::between(crs, *document,
                                                  model::Box(reading.position, reading.position));
    if (!way)
        return tl::unexpected(way.error());
    const auto position = way->apply(reading.position);
    if (!position)
        return base::failure(ErrorKind::Usage,
                             Text::tr("\"%1\" can't be put on this map.").arg(text));
    reading.position = *position;
    return reading;
}

QString shownName(const model::Record& place, const QString& language)
{
    return model::Place(place).shownName(language);
}

QString outsideWords(const model::Contents& contents, model::Point spot)
{
    const model::NearestArea nearest = model::nearestArea(contents, spot);
    if (!nearest.area || nearest.distance == 0)
        return {};
    const model::Geometry shape = nearest.area.geometry();
    const model::Point middle =
        shape.polygons() ? model::centroid(*shape.polygons()) : shape.box().centre();
    const QString name = nearest.area.text(u"name").isEmpty() ? nearest.area.text(u"code")
                                                              : nearest.area.text(u"name");
    return Text::tr("%1 %2 of %3")
        .arg(distanceWords(nearest.distance), direction(middle, spot), name);
}

} // namespace hedgerow::command
