// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_columns.h"

#include "base/fold.h"

#include <QSet>

#include <algorithm>

namespace hedgerow::exchange {

namespace {

struct Alias
{
    const char* head; ///< folded, without spaces
    const char* field;
};

/// Heads seen in councils' lists, phones and other programs, beside our own export names.
constexpr Alias Aliases[] = {
    {"title", "name"},
    {"placename", "name"},
    {"sitename", "name"},
    {"assetname", "name"},
    {"venue", "name"},
    {"venuename", "name"},
    {"organisationname", "name"},
    {"nameofasset", "name"},
    {"propertyname", "name"},
    {"site", "name"},
    {"asset", "name"},
    {"place", "name"},
    {"nameofsite", "name"},
    {"libraryname", "name"},
    {"namecymraeg", "name_cy"},
    {"welshname", "name_cy"},
    {"namewelsh", "name_cy"},
    {"enw", "name_cy"},
    {"desc", "description"},
    {"summary", "description"},
    {"cmt", "description"},
    {"details", "description"},
    {"type", "category"},
    {"kind", "category"},
    {"placetype", "category"},
    {"assettype", "category"},
    {"siteaddress", "address"},
    {"fulladdress", "address"},
    {"streetaddress", "address"},
    {"addr", "address"},
    {"postalcode", "postcode"},
    {"zip", "postcode"},
    {"url", "website"},
    {"web", "website"},
    {"webaddress", "website"},
    {"weburl", "website"},
    {"owner", "owner_name"},
    {"landowner", "owner_name"},
    {"phone", "contact_phone"},
    {"telephone", "contact_phone"},
    {"tel", "contact_phone"},
    {"email", "contact_email"},
    {"openinghours", "opening"},
    {"openingtimes", "opening"},
    {"tag", "tags"},
    {"uniquepropertyreferencenumber", "uprn"},
};

/// Ours to give or computed from elsewhere: never taken from a file.
constexpr const char* NotTaken[] = {"number", "position_how", "source", "source_licence",
                                    "source_key"};

constexpr const char* LonHeads[] = {
    "lon", "long", "lng", "longitude", "longitudewgs84", "wgs84longitude", "pointx"};
constexpr const char* LatHeads[] = {"lat", "latitude", "latitudewgs84", "wgs84latitude", "pointy"};
constexpr const char* EastingHeads[] = {"easting", "eastings",    "east",        "geox",
                                        "xcoord",  "xcoordinate", "osgbeasting", "x"};
constexpr const char* NorthingHeads[] = {"northing", "northings",   "north",        "geoy",
                                         "ycoord",   "ycoordinate", "osgbnorthing", "y"};
constexpr const char* TextHeads[] = {"gridref",         "gridreference", "osgridref",
                                     "osgridreference", "ngr",           "nationalgridreference",
                                     "coordinates",     "coords",        "latlon",
                                     "latlong",         "location",      "where"};

QString foldedHead(const QString& head)
{
    QString name = base::folded(head);
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

template <std::size_t N>
bool isOneOf(const QString& head, const char* const (&heads)[N])
{
    return std::any_of(std::begin(heads), std::end(heads),
                       [&](const char* known) { return head == QLatin1String(known); });
}

const model::Field* fieldOfHead(const QString& head)
{
    const model::RecordType& places = model::recordType(model::Table::Places);
    for (const model::Field& field : places.fields) {
        if (head == foldedHead(QString::fromLatin1(field.name)))
            return isOneOf(QString::fromLatin1(field.name), NotTaken) ? nullptr : &field;
    }
    for (const Alias& alias : Aliases) {
        if (head == QLatin1String(alias.head))
            return &places.fields[static_cast<std::size_t>(
                places.indexOf(QString::fromLatin1(alias.field)))];
    }
    return nullptr;
}

void takeFirst(int& place, int column)
{
    if (place < 0)
        place = column;
}

void guessPosition(const QString& head, int column, PositionColumns& position)
{
    if (isOneOf(head, LonHeads))
        takeFirst(position.lon, column);
    else if (isOneOf(head, LatHeads))
        takeFirst(position.lat, column);
    else if (isOneOf(head, EastingHeads))
        takeFirst(position.easting, column);
    else if (isOneOf(head, NorthingHeads))
        takeFirst(position.northing, column);
    else if (isOneOf(head, TextHeads))
        takeFirst(position.text, column);
}

void dropHalfPairs(PositionColumns& position)
{
    if (position.lon < 0 || position.lat < 0)
        position.lon = position.lat = -1;
    if (position.easting < 0 || position.northing < 0)
        position.easting = position.northing = -1;
}

} // namespace

bool ImportColumns::hasPosition() const noexcept
{
    return position.lon >= 0 || position.easting >= 0 || position.text >= 0;
}

bool ImportColumns::isEmpty() const noexcept
{
    return fields.empty() && !hasPosition();
}

ImportColumns guessImportColumns(const QStringList& heads)
{
    ImportColumns result;
    QSet<const model::Field*> taken;
    for (int column = 0; column < heads.size(); ++column) {
        const QString head = foldedHead(heads[column]);
        guessPosition(head, column, result.position);
        const model::Field* field = fieldOfHead(head);
        if (field && !taken.contains(field)) {
            taken.insert(field);
            result.fields.push_back({column, field});
        }
    }
    dropHalfPairs(result.position);
    return result;
}

} // namespace hedgerow::exchange
