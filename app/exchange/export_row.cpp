// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One record as the columns that leave the document.
#include "exchange/export_records.h"

#include "model/field_text.h"
#include "model/geopackage_blob.h"
#include "model/place.h"

namespace hedgerow::exchange {

namespace {

/// The columns of places, in the order in which scripts find them. What isn't named here stays in
/// the document, or stands in a sheet of its own (the story).
constexpr QStringView PlaceColumns[] = {
    u"id",
    u"number",
    u"name",
    u"name_cy",
    u"also_known_as",
    u"category",
    u"status",
    u"area_code",
    u"area_name",
    u"x",
    u"y",
    u"lon",
    u"lat",
    u"position_accuracy_m",
    u"position_how",
    u"address",
    u"postcode",
    u"uprn",
    u"description",
    u"good_here",
    u"could_be",
    u"tags",
    u"star",
    u"owner_kind",
    u"owner_name",
    u"tenure",
    u"run_by",
    u"condition",
    u"floor_area_m2",
    u"empty_since",
    u"opening",
    u"life_stages",
    u"wheelchair",
    u"toilet",
    u"hearing_loop",
    u"parking",
    u"quiet_space",
    u"accessibility",
    u"website",
    u"contact",
    u"contact_phone",
    u"contact_email",
    u"not_sure",
    u"not_sure_why",
    u"last_seen",
    u"source",
    u"source_licence",
    u"source_key",
};

QString metres(double value)
{
    return QString::number(value, 'f', 2);
}

QString degrees(double value)
{
    return QString::number(value, 'f', 7);
}

/// Areas with their shapes decoded when a point first falls into their box.
class AreaFinder
{
public:
    explicit AreaFinder(const model::Contents& contents)
    {
        for (const model::Record& area : contents.areas())
            areas_.push_back({area, model::boxOfGeoPackageBlob(area.geometryBlob()), {}, false});
    }

    [[nodiscard]] model::Record at(model::Point p)
    {
        for (auto area = areas_.rbegin(); area != areas_.rend(); ++area) {
            if (area->box.contains(p) && model::contains(shapeOf(*area), p))
                return area->record;
        }
        return {};
    }

private:
    struct Entry
    {
        model::Record record;
        model::Box box;
        model::Polygons shape;
        bool decoded;
    };

    static const model::Polygons& shapeOf(Entry& area)
    {
        if (!area.decoded) {
            const model::Geometry geometry = area.record.geometry();
            if (geometry.polygons())
                area.shape = *geometry.polygons();
            area.decoded = true;
        }
        return area.shape;
    }

    std::vector<Entry> areas_;
};

std::optional<geo::Transformation> transformation(const model::Contents& contents,
                                                  const geo::Crs& to)
{
    const auto from = geo::Crs::fromEpsg(contents.srs());
    if (!from)
        return std::nullopt;
    auto way = geo::Transformation::between(*from, to, model::extent(contents));
    if (!way)
        return std::nullopt;
    return std::move(*way);
}

} // namespace

QStringList exportColumns(model::Table table, bool includePrivate)
{
    QStringList columns;
    if (table == model::Table::Places) {
        for (QStringView column : PlaceColumns)
            columns << column.toString();
    } else {
        columns << QStringLiteral("id");
        for (const model::Field& field : model::recordType(table).fields) {
            if (field.sees == model::Sees::All)
                columns << QString::fromLatin1(field.name);
        }
    }
    if (!includePrivate)
        return columns;
    for (const model::Field& field : model::recordType(table).fields) {
        const QString name = QString::fromLatin1(field.name);
        if (field.sees == model::Sees::Team && !columns.contains(name))
            columns << name;
    }
    return columns;
}

const model::Field* exportField(model::Table table, const QString& column)
{
    const model::RecordType& type = model::recordType(table);
    const int index = type.indexOf(column);
    return index < 0 ? nullptr : &type.fields[static_cast<std::size_t>(index)];
}

bool mayLeave(const model::Record& row, bool includePrivate)
{
    return includePrivate || row.table() != model::Table::Places || !row.value(u"team_only").yes();
}

/// One row at a time: the last place's position and area are kept while its columns are asked for.
struct ExportRow::Private
{
    Private(const model::Contents& contents, bool withPrivate, const geo::Crs& xy)
        : includePrivate(withPrivate)
        , areas(contents)
        , toDegrees(transformation(contents, geo::Crs::wgs84()))
        , toXy(xy.isNull() ? std::nullopt : transformation(contents, xy))
        , xyAsTheyAre(xy.isNull())
    {
    }

    [[nodiscard]] bool isHidden(const model::Record& row, const model::Field& field) const
    {
        if (includePrivate)
            return false;
        const QString name = QString::fromLatin1(field.name);
        if (name == u"owner_name")
            return row.text(u"owner_kind") == u"person";
        if (field.sees == model::Sees::All)
            return false;
        return !name.startsWith(u"contact") || !row.value(u"contact_public").yes();
    }

    [[nodiscard]] QString areaText(model::Point p, const QString& column)
    {
        const model::Record area = areas.at(p);
        if (!area)
            return {};
        return area.text(column == u"area_code" ? u"code" : u"name");
    }

    [[nodiscard]] QString positionText(model::Point p, const QString& column)
    {
        if (column == u"area_code" || column == u"area_name")
            return areaText(p, column);
        if (column == u"lon" || column == u"lat") {
            const auto lonLat = toDegrees ? toDegrees->apply(p) : std::nullopt;
            return lonLat ? degrees(column == u"lon" ? lonLat->x : lonLat->y) : QString();
        }
        const auto xy = xyAsTheyAre ? std::optional(p) : toXy ? toXy->apply(p) : std::nullopt;
        if (!xy)
            return {};
        const double value = column == u"x" ? xy->x : xy->y;
        return std::abs(value) <= 360 ? degrees(value) : metres(value);
    }

    bool includePrivate;
    AreaFinder areas;
    std::optional<geo::Transformation> toDegrees;
    std::optional<geo::Transformation> toXy;
    bool xyAsTheyAre;
};

ExportRow::ExportRow(const model::Contents& contents, bool includePrivate, const geo::Crs& xy)
    : d(std::make_shared<Private>(contents, includePrivate, xy))
{
}

QString ExportRow::value(const model::Record& row, const QString& column) const
{
    if (column == u"id")
        return row.id().toText();
    if (const model::Field* field = exportField(row.table(), column)) {
        if (d->isHidden(row, *field))
            return {};
        if (row.table() == model::Table::Places && column == u"category")
            return model::Place(row).categoryId();
        if (row.table() == model::Table::Places && column == u"status")
            return model::Place(row).statusId();
        return model::plainText(*field, row.value(column));
    }
    const model::Geometry geometry = row.geometry();
    return geometry.point() ? d->positionText(*geometry.point(), column) : QString();
}

} // namespace hedgerow::exchange
