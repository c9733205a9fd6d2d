// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"

#include "base/text.h"
#include "exchange/csv_text.h"
#include "geo/vector_features.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hedgerow::exchange {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int Wgs84 = 4326;

std::vector<model::Record> chosenRecords(const model::Contents& contents,
                                         const ExportOptions& options)
{
    std::vector<model::Record> rows;
    for (const model::Record& row : contents.records(options.what)) {
        if (mayLeave(row, options.includePrivate) && (!options.filter || options.filter(row)))
            rows.push_back(row);
    }
    return rows;
}

base::Outcome writeCsv(const QString& path, const QStringList& columns,
                       const std::vector<model::Record>& rows, const ExportRow& values,
                       base::Job& job)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return base::failure(
            ErrorKind::Output,
            Text::tr("We can't write %1. Choose another folder.").arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    file.write(csvLine(columns, Formulas::Disarm).toUtf8());
    qint64 done = 0;
    for (const model::Record& row : rows) {
        QStringList cells;
        for (const QString& column : columns)
            cells << values.value(row, column);
        file.write(csvLine(cells, Formulas::Disarm).toUtf8());
        job.report(++done, static_cast<qint64>(rows.size()), Text::tr("Writing places"));
        if (job.stopped())
            return base::cancelled();
    }
    if (!file.commit()) {
        return base::failure(
            ErrorKind::Output,
            Text::tr("We can't write %1. Perhaps the disk is full. Nothing was changed.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return {};
}

geo::OutField::Type typeOf(const model::Field* field, const QString& column)
{
    using enum geo::OutField::Type;
    if (!field)
        return column == u"x" || column == u"y" || column == u"lon" || column == u"lat" ? Real
                                                                                        : Text;
    switch (field->kind) {
    case model::FieldKind::Integer:
        return Integer;
    case model::FieldKind::Real:
        return Real;
    case model::FieldKind::Date:
        return Date;
    case model::FieldKind::YesNo:
        return YesNo;
    default:
        return Text;
    }
}

base::Outcome writeLayer(const model::Contents& contents, const QString& path,
                         const QStringList& columns, const std::vector<model::Record>& rows,
                         const ExportRow& values, const ExportOptions& options, base::Job& job)
{
    const auto from = geo::Crs::fromEpsg(contents.srs());
    if (!from)
        return tl::unexpected(from.error());
    std::vector<geo::OutField> fields;
    for (const QString& column : columns)
        fields.push_back({column, typeOf(exportField(options.what, column), column)});
    std::vector<geo::OutFeature> features;
    features.reserve(rows.size());
    for (const model::Record& row : rows) {
        geo::OutFeature feature;
        for (const QString& column : columns)
            feature.values.push_back(values.value(row, column));
        feature.geometry = row.geometry();
        features.push_back(std::move(feature));
        if (job.stopped())
            return base::cancelled();
    }
    const geo::Crs to = options.toCrs.isNull() ? geo::Crs::wgs84() : options.toCrs;
    return geo::writeFeatures(path, QString::fromLatin1(model::recordType(options.what).name),
                              fields, features, *from, to, job);
}

base::Outcome checkedTarget(const QString& path, const QString& ending,
                            const ExportOptions& options)
{
    static const QStringList kinds{QStringLiteral("csv"), QStringLiteral("geojson"),
                                   QStringLiteral("kml")};
    if (!kinds.contains(ending)) {
        return base::failure(
            ErrorKind::Usage,
            Text::tr(
                "We can't tell from the name %1 what to write. End it with .geojson, .csv or .kml.")
                .arg(QFileInfo(path).fileName()));
    }
    if (ending != u"csv" && !model::recordType(options.what).isLayer()) {
        return base::failure(
            ErrorKind::Usage,
            Text::tr("%1 have no position. Write them as .csv.")
                .arg(QCoreApplication::translate("Record", model::recordType(options.what).many)));
    }
    if (ending != u"csv" && !options.toCrs.isNull() && options.toCrs.epsg() != Wgs84) {
        return base::failure(
            ErrorKind::Usage,
            Text::tr("%1 files hold longitude and latitude. Write .csv to have "
                     "positions measured otherwise.")
                .arg(ending == u"kml" ? QStringLiteral("KML") : QStringLiteral("GeoJSON")));
    }
    if (!options.replace && QFileInfo::exists(path)) {
        return base::failure(
            ErrorKind::Refused,
            Text::tr("%1 exists. Choose another name.").arg(QFileInfo(path).fileName()));
    }
    return {};
}

/// Shapes say where they are; only a table needs that in columns.
QStringList columnsFor(const QString& ending, const ExportOptions& options)
{
    if (!options.columns.isEmpty())
        return options.columns;
    QStringList columns = exportColumns(options.what, options.includePrivate);
    if (ending != u"csv") {
        for (const char* column : {"x", "y", "lon", "lat"})
            columns.removeAll(QLatin1String(column));
    }
    return columns;
}

} // namespace

base::Result<int> exportRecords(const model::Contents& contents, const QString& path,
                                const ExportOptions& options, base::Job& job)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (const auto target = checkedTarget(path, ending, options); !target)
        return tl::unexpected(target.error());
    const std::vector<model::Record> rows = chosenRecords(contents, options);
    const QStringList columns = columnsFor(ending, options);
    const ExportRow values(contents, options.includePrivate, options.toCrs);
    const auto written = ending == u"csv"
                             ? writeCsv(path, columns, rows, values, job)
                             : writeLayer(contents, path, columns, rows, values, options, job);
    if (!written)
        return tl::unexpected(written.error());
    return static_cast<int>(rows.size());
}

} // namespace hedgerow::exchange
