// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/row_filter.h"

#include "base/text.h"
#include "command/assignments.h"
#include "command/place_naming.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using Filters = std::vector<RowFilter>;

constexpr double UsualDistance = 500;

/// What a field holds in effect: places without a category or status have the usual one.
model::Value effective(const model::Record& row, const model::Field& field)
{
    const QString name = QString::fromLatin1(field.name);
    if (row.table() == model::Table::Places && name == u"category")
        return model::Place(row).categoryId();
    if (row.table() == model::Table::Places && name == u"status")
        return model::Place(row).statusId();
    return row.value(name);
}

/// A list holds a value; any other field equals it.
bool matches(const model::Record& row, const Assignment& wanted)
{
    const model::Value value = effective(row, *wanted.field);
    const bool isList = wanted.field->kind == model::FieldKind::List ||
                        wanted.field->kind == model::FieldKind::Choices;
    if (isList && !wanted.value.isNull())
        return value.text().split(u';').contains(wanted.value.text());
    if (wanted.field->kind == model::FieldKind::YesNo && !wanted.value.isNull())
        return value.yes() == wanted.value.yes();
    return value == wanted.value;
}

base::Outcome addWhere(const Call& call, model::Table table, Filters& filters)
{
    const auto wanted = readAssignments(table, call.line.values("where"), call.today);
    if (!wanted)
        return tl::unexpected(wanted.error());
    for (const Assignment& one : *wanted)
        filters.push_back([one](const model::Record& row) { return matches(row, one); });
    return {};
}

base::Outcome addOneOf(const Call& call, const char* option, Filters& filters)
{
    QStringList words;
    for (const QString& value : call.line.values(option))
        words << QString::fromLatin1(option) + u'=' + value;
    const auto wanted = readAssignments(model::Table::Places, words, call.today);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!wanted->empty()) {
        filters.push_back([each = *wanted](const model::Record& row) {
            return std::any_of(each.begin(), each.end(),
                               [&](const Assignment& one) { return matches(row, one); });
        });
    }
    return {};
}

base::Outcome addAreas(const Call& call, const model::Contents& contents, Filters& filters)
{
    std::vector<model::Geometry> shapes;
    for (const QString& text : call.line.values("area")) {
        const auto area = findArea(contents, text);
        if (!area)
            return tl::unexpected(area.error());
        shapes.push_back(area->geometry());
    }
    if (!shapes.empty()) {
        filters.push_back([shapes](const model::Record& row) {
            const model::Geometry geometry = row.geometry();
            const model::Point* p = geometry.point();
            return p &&
                   std::any_of(shapes.begin(), shapes.end(), [&](const model::Geometry& shape) {
                       return shape.polygons() && model::contains(*shape.polygons(), *p);
                   });
        });
    }
    return {};
}

base::Outcome addNear(const Call& call, const model::Contents& contents, Filters& filters)
{
    if (!call.line.has("near"))
        return {};
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    const auto spot = readSpot(contents, call.line.value("near"), *crs);
    if (!spot)
        return tl::unexpected(spot.error());
    double within = UsualDistance;
    if (call.line.has("within")) {
        bool isNumber = false;
        within = call.line.value("within").toDouble(&isNumber);
        if (!isNumber || !(within > 0))
            return base::failure(
                ErrorKind::Usage,
                Text::tr("%1 isn't a distance in metres.").arg(call.line.value("within")));
    }
    filters.push_back([at = spot->position, within](const model::Record& row) {
        const model::Geometry geometry = row.geometry();
        return geometry.point() && model::distance(*geometry.point(), at) <= within;
    });
    return {};
}

} // namespace

base::Result<RowFilter> readFilter(const Call& call, model::Table table,
                                   const model::Contents& contents)
{
    Filters filters;
    for (const auto& added : {addWhere(call, table, filters), addOneOf(call, "category", filters),
                              addOneOf(call, "status", filters), addAreas(call, contents, filters),
                              addNear(call, contents, filters)}) {
        if (!added)
            return tl::unexpected(added.error());
    }
    return RowFilter([filters](const model::Record& row) {
        return std::all_of(filters.begin(), filters.end(),
                           [&](const RowFilter& filter) { return filter(row); });
    });
}

} // namespace hedgerow::command
