// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places and areas out of the document: GeoJSON, CSV, KML.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "model/contents.h"

namespace hedgerow::exchange {

struct ExportOptions
{
    model::Table what = model::Table::Places;
    geo::Crs toCrs;                 ///< none: longitude and latitude (CSV has both)
    QStringList columns;            ///< empty: all that may be seen
    bool includePrivate = false;
    bool replace = false;           ///< an existing file; else Refused
    std::function<bool(const model::Record&)> filter; ///< empty: all
};

/// Export names in their order (command: list places), private ones only when asked for.
[[nodiscard]] QStringList exportColumns(model::Table table, bool includePrivate);
/// A record's value in an export column, computed ones (id, x, y, lon, lat, area_code, area_name)
/// included. Contacts are empty unless public or private is asked for.
class ExportRow
{
public:
    ExportRow(const model::Contents& contents, bool includePrivate);
    [[nodiscard]] QString value(const model::Record& row, const QString& column) const;

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

/// Kind by the ending; .csv cells that begin with = + - @ or a tab get a leading ' unless numbers.
[[nodiscard]] base::Result<int> exportRecords(const model::Contents& contents, const QString& path,
                                              const ExportOptions& options, base::Job& job);

} // namespace hedgerow::exchange
