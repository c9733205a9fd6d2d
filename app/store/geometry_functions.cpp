// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/geometry_functions.h"

#include "model/geopackage_blob.h"

#include <sqlite3.h>

namespace hedgerow::store {

namespace {

enum class Side : int { MinX, MaxX, MinY, MaxY, IsEmpty };

model::Box boxOf(sqlite3_value* value)
{
    if (sqlite3_value_type(value) != SQLITE_BLOB)
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    return model::boxOfGeoPackageBlob(QByteArray::fromRawData(bytes, sqlite3_value_bytes(value)));
}

template <Side side>
void answer(sqlite3_context* context, int, sqlite3_value** arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const model::Box box = boxOf(arguments[0]);
    if constexpr (side == Side::IsEmpty)
        return sqlite3_result_int(context, box.isEmpty() ? 1 : 0);
    if (box.isEmpty())
        return sqlite3_result_null(context);
    const model::Point corner = side == Side::MinX || side == Side::MinY ? box.min() : box.max();
    sqlite3_result_double(context, side == Side::MinX || side == Side::MaxX ? corner.x : corner.y);
}

} // namespace

void registerGeometryFunctions(sqlite3* db)
{
    // Innocuous: triggers of the file may call them whatever the setting of trusted_schema.
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [db](const char* name, auto function) {
        sqlite3_create_function_v2(db, name, 1, flags, nullptr, function, nullptr, nullptr, nullptr);
    };
    add("ST_IsEmpty", answer<Side::IsEmpty>);
    add("ST_MinX", answer<Side::MinX>);
    add("ST_MaxX", answer<Side::MaxX>);
    add("ST_MinY", answer<Side::MinY>);
    add("ST_MaxY", answer<Side::MaxY>);
}

} // namespace hedgerow::store
