// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record.h"

#include "model/geopackage_blob.h"

namespace hedgerow::model {

namespace {
const Value Nothing;
}

Record::Record(Table table, Uuid id, QByteArray geometryBlob, FieldValues values)
    : id_(id)
    , content_(std::make_shared<const Content>(
          Content{table, std::move(geometryBlob), std::move(values)}))
{
}

const Value& Record::value(QStringView fieldName) const noexcept
{
    const int field = type().indexOf(fieldName);
    return field < 0 ? Nothing : value(field);
}

std::optional<Uuid> Record::reference(QStringView fieldName) const
{
    return Uuid::fromText(text(fieldName));
}

Geometry Record::geometry() const
{
    return fromGeoPackageBlob(content_->geometry).value_or(Geometry());
}

Record Record::with(int field, Value value) const
{
    Content changed = *content_;
    changed.values.set(field, std::move(value));
    Record result = *this;
    result.content_ = std::make_shared<const Content>(std::move(changed));
    return result;
}

Record Record::withGeometry(QByteArray blob) const
{
    Content changed = *content_;
    changed.geometry = std::move(blob);
    Record result = *this;
    result.content_ = std::make_shared<const Content>(std::move(changed));
    return result;
}

Record Record::withId(Uuid id) const
{
    Record result = *this;
    result.id_ = id;
    return result;
}

bool Record::operator==(const Record& other) const
{
    if (id_ != other.id_)
        return false;
    return content_ == other.content_ ||
           (content_ && other.content_ && *content_ == *other.content_);
}

} // namespace hedgerow::model
