// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"

#include "model/field_text.h"
#include "model/geopackage_blob.h"
#include "store/photo.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hedgerow::sample {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldKind;
using model::Table;
using model::Uuid;
using model::Value;

namespace {

/// The tables in records.json, each after those that it refers to.
constexpr Table Order[] = {
    Table::Organisations, Table::Places, Table::Activities, Table::Links, Table::Transfers, Table::Tasks,
    Table::Costs, Table::Funding, Table::Letters, Table::Outlines, Table::Photos, Table::PhotoUses,
};
constexpr auto NotFields = {"key", "position", "ring", "file"};

tl::unexpected<base::Error> wrong(const QString& what, const QString& detail = {})
{
    return base::failure(base::ErrorKind::Input, u"The sample can't be made: "_s + what, detail);
}

/// A JSON value as a person would type it.
QString typed(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isArray()) {
        QStringList entries;
        for (const QJsonValue& entry : value.toArray())
            entries += entry.toString();
        return entries.join(u';');
    }
    return value.toVariant().toString();
}

/// Fills one step; keys name rows of this file only.
class Filling
{
public:
    Filling(const QDir& folder, int srs) : folder_(folder), srs_(srs) {}

    base::Outcome add(Table table, const QJsonObject& row)
    {
        Values values;
        for (auto entry = row.begin(); entry != row.end(); ++entry) {
            if (isNoField(entry.key()))
                continue;
            auto value = valueOf(table, entry.key(), entry.value());
            if (!value)
                return wrong(nameOf(row) + u": "_s + value.error().message, entry.key());
            values.emplace_back(fieldNamed(table, entry.key())->name, *value);
        }
        if (table == Table::Photos)
            if (auto kept = keepPhoto(row[u"file"].toString(), values); !kept)
                return kept;
        const Uuid id = step_.insert(table, values, shapeOf(row));
        if (const QString key = row[u"key"].toString(); !key.isEmpty())
            rows_[static_cast<std::size_t>(table)].insert(key, id);
        return {};
    }

    [[nodiscard]] model::Step& step() noexcept { return step_; }

private:
    using Values = std::vector<std::pair<const char*, Value>>;

    static bool isNoField(const QString& key)
    {
        return std::any_of(NotFields.begin(), NotFields.end(), [&](const char* name) { return key == QLatin1StringView(name); });
    }

    static QString nameOf(const QJsonObject& row)
    {
        for (const char* field : {"name", "key", "what", "place"})
            if (const QString text = row[QLatin1StringView(field)].toString(); !text.isEmpty())
                return text;
        return u"a record"_s;
    }

    static const Field* fieldNamed(Table table, const QString& name)
    {
        const model::RecordType& type = model::recordType(table);
        const int field = type.indexOf(name);
        return field < 0 ? nullptr : &type.fields[static_cast<std::size_t>(field)];
    }

    base::Result<Value> valueOf(Table table, const QString& name, const QJsonValue& value) const
    {
        const Field* field = fieldNamed(table, name);
        if (!field)
            return wrong(u"there is no such field"_s);
        if (field->kind == FieldKind::Money)
            return Value(static_cast<qint64>(value.toDouble()));
        if (field->kind != FieldKind::Reference)
            return model::parseField(*field, typed(value), MadeOn);
        const auto& known = rows_[static_cast<std::size_t>(*field->refersTo)];
        const auto row = known.constFind(value.toString());
        if (row == known.constEnd())
            return wrong(u"\"%1\" names no record"_s.arg(value.toString()));
        return Value(row->toText());
    }

    QByteArray shapeOf(const QJsonObject& row) const
    {
        model::Ring ring;
        for (const QJsonValue& corner : row[u"ring"].toArray())
            ring.push_back({corner[0].toDouble(), corner[1].toDouble()});
        if (!ring.empty())
            return model::toGeoPackageBlob(model::Geometry(model::Polygons{{ring, {}}}), srs_);
        const QJsonArray position = row[u"position"].toArray();
        if (position.size() != 2)
            return {};
        return model::toGeoPackageBlob(model::Geometry(model::Point{position[0].toDouble(), position[1].toDouble()}), srs_);
    }

    base::Outcome keepPhoto(const QString& file, Values& values)
    {
        const auto photo = store::readPhoto(folder_.filePath(file));
        if (!photo)
            return tl::unexpected(photo.error());
        values.emplace_back("hash", Value(step_.keep(photo->jpeg)));
        values.emplace_back("width", Value(photo->size.width()));
        values.emplace_back("height", Value(photo->size.height()));
        values.emplace_back("file_name", Value(photo->fileName));
        return {};
    }

    static inline const QDate MadeOn{2026, 11, 24}; // "today" of the sample, whenever it is built

    QDir folder_;
    int srs_;
    model::Step step_{u"Record Wrensford"_s, model::StepKind::Import};
    QHash<QString, Uuid> rows_[model::TableCount];
};

} // namespace

base::Result<model::Step> recordsStep(const QDir& folder, int srs)
{
    QFile file(folder.filePath(u"records.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"records.json can't be read."_s, file.errorString());
    QJsonParseError error;
    const QJsonObject tables = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(u"records.json is broken."_s, error.errorString());

    Filling filling(folder, srs);
    for (const Table table : Order) {
        const QJsonArray rows = tables[QLatin1StringView(model::recordType(table).name)].toArray();
        for (const QJsonValue& row : rows)
            if (auto added = filling.add(table, row.toObject()); !added)
                return tl::unexpected(added.error());
    }
    return std::move(filling.step());
}

void describeTown(const model::Contents& contents, model::Step& step)
{
    const Uuid document = (*contents.records(Table::Document).begin()).id();
    step.set(Table::Document, document, "subtitle", Value(u"Places we love, November 2026"_s));
    step.set(Table::Document, document, "nation", Value(u"england"_s));
    step.set(Table::Document, document, "accuracy_note", Value(u"Positions are right to about 3 m"_s));
    step.set(Table::Document, document, "contact", Value(u"Wrensford Library, Swan Yard"_s));
    step.set(Table::Document, document, "sheet_note",
             Value(u"Something missing, or wrong, or gone? Write it on this sheet, or tell the library."_s));
}

} // namespace hedgerow::sample
