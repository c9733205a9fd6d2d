// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row: a name, a geometry where its table is a layer, and values in the description's order.
#pragma once

#include "model/geometry.h"
#include "model/schema.h"
#include "model/uuid.h"
#include "model/value.h"

#include <memory>
#include <vector>

namespace hedgerow::model {

/// Immutable and cheap to copy. Always holds as many values as its type has fields. Default: none.
class Record
{
public:
    Record() = default;
    Record(Table table, Uuid id, QByteArray geometryBlob, std::vector<Value> values);

    explicit operator bool() const noexcept { return content_ != nullptr; }
    [[nodiscard]] Table table() const noexcept { return content_->table; }
    [[nodiscard]] const RecordType& type() const noexcept { return recordType(content_->table); }
    [[nodiscard]] Uuid id() const noexcept { return content_->id; }

    [[nodiscard]] const Value& value(int field) const noexcept { return content_->values[static_cast<std::size_t>(field)]; }
    /// Nothing when there is no such field.
    [[nodiscard]] const Value& value(QStringView fieldName) const noexcept;
    [[nodiscard]] QString text(QStringView fieldName) const { return value(fieldName).text(); }
    /// The uuid in a reference field.
    [[nodiscard]] std::optional<Uuid> reference(QStringView fieldName) const;

    /// The bytes as stored (GeoPackage geometry); empty: no geometry.
    [[nodiscard]] const QByteArray& geometryBlob() const noexcept { return content_->geometry; }
    /// Decoded at each call; broken bytes give nothing.
    [[nodiscard]] Geometry geometry() const;

    [[nodiscard]] Record with(int field, Value value) const;
    [[nodiscard]] Record withGeometry(QByteArray blob) const;

    bool operator==(const Record& other) const;

private:
    struct Content
    {
        Table table;
        Uuid id;
        QByteArray geometry;
        std::vector<Value> values;
        bool operator==(const Content&) const = default;
    };
    std::shared_ptr<const Content> content_;
};

} // namespace hedgerow::model
