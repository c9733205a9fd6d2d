// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places and areas out of the document: GeoJSON, CSV, KML.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "model/contents.h"

#include <QStringList>

#include <functional>

namespace hedgerow::exchange {

struct ExportOptions {
    model::Table what = model::Table::Places;
    geo::Crs toCrs;      ///< none: longitude and latitude (CSV has both)
    QStringList columns; ///< empty: all that may be seen
    bool includePrivate = false;
    bool replace = false;                             ///< an existing file; else Refused
    std::function<bool(const model::Record&)> filter; ///< empty: all
};

/// Export names in their order (command: list places), private ones only when asked for.
[[nodiscard]] QStringList exportColumns(model::Table table, bool includePrivate);

/// The description of an export column; none for computed ones (id, x, area_name …) and unknown
/// ones.
[[nodiscard]] const model::Field* exportField(model::Table table, const QString& column);

/// A record's value in an export column, computed ones (id, x, y, lon, lat, area_code, area_name)
/// included. Contacts are empty unless public or private is asked for; so is the name of an owner
/// who is a person. x and y are in the CRS xy, in the document's when it is none.
class ExportRow
{
public:
    ExportRow(const model::Contents& contents, bool includePrivate, const geo::Crs& xy = {});
    [[nodiscard]] QString value(const model::Record& row, const QString& column) const;

private:
    struct Private;
    std::shared_ptr<Private> d; ///< of one thread: transformations aren't shared
};

/// False for a place that is kept for the team only, unless private is asked for.
[[nodiscard]] bool mayLeave(const model::Record& row, bool includePrivate);

/// Kind by the ending; .csv cells that begin with = + - @ or a tab get a leading ' unless numbers.
/// Returns the number of records written.
[[nodiscard]] base::Result<int> exportRecords(const model::Contents& contents, const QString& path,
                                              const ExportOptions& options, base::Job& job);

} // namespace hedgerow::exchange
