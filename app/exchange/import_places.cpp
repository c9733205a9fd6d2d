// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_places.h"

#include "base/text.h"
#include "exchange/csv_text.h"
#include "exchange/import_columns.h"
#include "exchange/import_position.h"
#include "geo/vector_features.h"
#include "model/category_guess.h"
#include "model/field_text.h"
#include "model/geopackage_blob.h"
#include "model/place.h"

#include <QFileInfo>

namespace hedgerow::exchange {

namespace {

using base::ErrorKind;
using base::Text;
using model::Value;

constexpr std::size_t MostReasons = 1000;
constexpr qsizetype MostMeanings = 10'000;

/// Layers of a GPX file that say where somebody walked, not what is there.
bool isTrackLayer(const QString& format, const QString& layer)
{
    return format == u"gpx" && layer != u"waypoints";
}

QString layoutWords(const QString& ending)
{
    if (ending == u"geojson" || ending == u"json")
        return QStringLiteral("GeoJSON points");
    if (ending == u"gpx")
        return QStringLiteral("GPX waypoints");
    if (ending == u"kml" || ending == u"kmz")
        return QStringLiteral("KML points");
    return QStringLiteral("table with positions");
}

using Values = std::vector<std::pair<const char*, Value>>;

/// Rows one after another into a plan. Nothing is believed that the description of places forbids.
class RowTaker
{
public:
    RowTaker(const model::Contents& contents, const geo::Crs& document, const QString& source,
             const ImportOptions& options, ImportPlan& plan)
        : positions_(contents, document, options.crs)
        , srs_(contents.srs())
        , nextNumber_(model::nextNumber(contents))
        , source_(Value::ofText(QFileInfo(source).fileName().left(300)))
        , format_(QFileInfo(source).suffix().toLower())
        , options_(options)
        , plan_(plan)
    {
    }

    void take(const geo::FeatureLayer& layer, const geo::Feature& feature)
    {
        if (isTrackLayer(format_, layer.name)) {
            tracks_ += layer.name == u"tracks" || layer.name == u"routes";
            return;
        }
        if (columnsLayer_ != layer.name || columnsFor_ != layer.columns)
            readHeads(layer);
        ++plan_.rows;
        if (!feature.geometry.isNull() && !feature.geometry.point()) {
            ++shapes_;
            leaveOut(Text::tr("it is a line or an area, not a point"));
            return;
        }
        const Values& values = valuesOf(feature);
        const ImportedPosition position = feature.geometry.isNull()
                                              ? positions_.ofColumns(feature, columns_.position)
                                              : positions_.ofGeometry(feature);
        if (values.empty() && !position.point) {
            leaveOut(position.why.isEmpty() ? Text::tr("it is empty") : position.why);
            return;
        }
        add(position);
    }

    /// The last words: what was seen but isn't a place.
    void finish()
    {
        if (tracks_ > 0)
            plan_.notes << Text::tr("%n track(s) or route(s) say where somebody went, not what is "
                                    "there, and were left out.",
                                    nullptr, static_cast<int>(tracks_));
        if (positions_.assumedGrid())
            plan_.notes << Text::tr("Eastings and northings were read as this map's own grid. Add "
                                    "--crs if they are of another.");
        if (positions_.assumedDegrees())
            plan_.notes << Text::tr("Some eastings and northings are longitude and latitude, and "
                                    "were read as such.");
        if (outside_ > 0)
            plan_.notes << Text::tr("%n place(s) lie outside the neighbourhoods of the map.",
                                    nullptr, static_cast<int>(outside_));
        if (dropped_ > 0)
            plan_.notes << Text::tr("%n value(s) didn't fit their field and were left out or cut.",
                                    nullptr, static_cast<int>(dropped_));
    }

    [[nodiscard]] bool hasColumns() const noexcept { return !columns_.isEmpty(); }
    [[nodiscard]] qint64 shapes() const noexcept { return shapes_; }
    [[nodiscard]] qint64 tracks() const noexcept { return tracks_; }

private:
    void readHeads(const geo::FeatureLayer& layer)
    {
        columnsLayer_ = layer.name;
        columnsFor_ = layer.columns;
        columns_ = guessImportColumns(layer.columns);
        for (const ImportColumns::Match& match : columns_.fields)
            plan_.columns.insert(layer.columns[match.column],
                                 QString::fromLatin1(match.field->name));
    }

    void because(const char* what, const QString& why)
    {
        if (plan_.reasons.size() < MostReasons)
            plan_.reasons.push_back({plan_.rows, QString::fromLatin1(what), why});
    }

    void leaveOut(const QString& why)
    {
        ++plan_.leftOut;
        because("left out", why);
    }

    /// The same few words come again and again in a column of choices; to find what they mean takes
    /// longer than all else of a row.
    [[nodiscard]] Value knownOrNew(const model::Field& field, const QString& text)
    {
        const bool isOfFew = field.kind == model::FieldKind::Choice || field.kind == model::FieldKind::Choices;
        if (!isOfFew)
            return valueOf(field, text);
        const std::pair key(&field, text);
        if (const auto known = meanings_.constFind(key); known != meanings_.cend())
            return *known;
        Value value = valueOf(field, text);
        if (!value.isNull() && meanings_.size() < MostMeanings)
            meanings_.insert(key, value);
        return value;
    }

    [[nodiscard]] Value valueOf(const model::Field& field, const QString& text)
    {
        const bool cut = field.kind == model::FieldKind::Text && field.mostCharacters > 0 &&
                         text.size() > field.mostCharacters;
        auto value =
            model::parseField(field, cut ? text.left(field.mostCharacters) : text, options_.today);
        if (cut || !value)
            ++dropped_;
        if (cut)
            because("cut", Text::tr("%1 has %2 characters; %3 fit")
                               .arg(model::label(field))
                               .arg(text.size())
                               .arg(field.mostCharacters));
        return value ? std::move(*value) : Value();
    }

    /// Into values_, which keeps its memory from row to row.
    const Values& valuesOf(const geo::Feature& feature)
    {
        values_.clear();
        for (const ImportColumns::Match& match : columns_.fields) {
            const QString text =
                withoutGuard(feature.values[static_cast<std::size_t>(match.column)].trimmed());
            if (text.isEmpty())
                continue;
            if (Value value = knownOrNew(*match.field, text); !value.isNull())
                values_.emplace_back(match.field->name, std::move(value));
        }
        return values_;
    }

    Value* find(QLatin1String name)
    {
        const auto found = std::find_if(values_.begin(), values_.end(), [&](const auto& pair) {
            return QLatin1String(pair.first) == name;
        });
        return found == values_.end() ? nullptr : &found->second;
    }

    void decideCategory()
    {
        Value* fromColumn = find(QLatin1String("category"));
        QString category = options_.category;
        if (category.isEmpty() && !fromColumn) {
            const Value* name = find(QLatin1String("name"));
            category = name ? model::guessCategory(name->text()).sure : QString();
        }
        if (category.isEmpty())
            return;
        if (fromColumn)
            *fromColumn = Value(category);
        else
            values_.emplace_back("category", Value(category));
        if (!find(QLatin1String("status")))
            values_.emplace_back(
                "status", Value::ofText(model::Categories::standard().category(category).status));
    }

    /// The row of values_ becomes a place.
    void add(const ImportedPosition& position)
    {
        decideCategory();
        if (position.point) {
            ++plan_.placed;
            outside_ += positions_.isOutside(*position.point);
            values_.emplace_back("position_how", byImport_);
        } else {
            ++plan_.toPlace;
            because("to place",
                    position.why.isEmpty() ? Text::tr("it doesn't say where it is") : position.why);
        }
        if (position.accuracyMetres && !find(QLatin1String("position_accuracy_m")))
            values_.emplace_back("position_accuracy_m", Value(*position.accuracyMetres));
        values_.emplace_back("number", Value(nextNumber_++));
        values_.emplace_back("source", source_);
        plan_.step.insert(model::Table::Places, values_,
                          position.point ? model::toGeoPackageBlob(*position.point, srs_)
                                         : QByteArray());
    }

    PositionReader positions_;
    int srs_;
    int nextNumber_;
    const Value source_, byImport_{QStringLiteral("import")}; // shared by all rows
    QString format_;
    Values values_; // of the row that is being taken
    const ImportOptions& options_;
    ImportPlan& plan_;
    QString columnsLayer_;
    QStringList columnsFor_;
    ImportColumns columns_;
    QHash<std::pair<const model::Field*, QString>, Value> meanings_;
    qint64 shapes_ = 0, tracks_ = 0, dropped_ = 0, outside_ = 0;
};

/// Why a file that could be read gives no place at all; nothing when it does, or rightly gives
/// none.
base::Outcome worthTaking(const ImportPlan& plan, const RowTaker& rows, const QString& source)
{
    const QString file = QFileInfo(source).fileName();
    if (plan.placed + plan.toPlace > 0 || (plan.rows == 0 && rows.tracks() > 0))
        return {};
    if (rows.shapes() > 0) {
        return base::failure(
            ErrorKind::Input,
            Text::tr("%1 holds lines or areas, not points. Places come from points.").arg(file));
    }
    return base::failure(ErrorKind::Input,
                         Text::tr("%1 has no rows that we can read as places.").arg(file));
}

base::Outcome readRows(const QString& source, const ImportOptions& options,
                       const geo::Crs& document, RowTaker& rows, const ImportPlan& plan,
                       base::Job& job)
{
    geo::FeatureOptions reading;
    if (!options.layer.isEmpty())
        reading.layers << options.layer;
    reading.crs = options.crs;
    reading.toCrs = document;
    const QString words = Text::tr("Reading places"); // looked up once, not for each row
    return geo::eachFeature(
        source, reading,
        [&](const geo::FeatureLayer& layer, geo::Feature&& feature) -> base::Outcome {
            rows.take(layer, feature);
            if (plan.rows > 0 && !rows.hasColumns() && feature.geometry.isNull()) {
                return base::failure(ErrorKind::Input,
                                     Text::tr("We find no names or positions in %1. Its first row "
                                              "must say what the columns are.")
                                         .arg(QFileInfo(source).fileName()));
            }
            job.report(plan.rows, 0, words);
            return job.stopped() ? base::Outcome(base::cancelled()) : base::Outcome();
        },
        job);
}

} // namespace

base::Result<ImportPlan> planImport(const model::Contents& contents, const QString& source,
                                    const ImportOptions& options, base::Job& job)
{
    const auto document = geo::Crs::fromEpsg(contents.srs());
    if (!document)
        return tl::unexpected(document.error());
    ImportPlan plan;
    const QString file = QFileInfo(source).fileName();
    plan.step = model::Step(Text::tr("Bring in places from %1").arg(file), model::StepKind::Import);
    plan.layout = layoutWords(QFileInfo(source).suffix().toLower());
    RowTaker rows(contents, *document, source, options, plan);
    if (const auto read = readRows(source, options, *document, rows, plan, job); !read)
        return tl::unexpected(read.error());
    if (const auto worth = worthTaking(plan, rows, source); !worth)
        return tl::unexpected(worth.error());
    rows.finish();
    return plan;
}

} // namespace hedgerow::exchange
