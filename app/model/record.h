// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row: a name, a geometry where its table is a layer, and values in the description's order.
#pragma once

#include "model/field_values.h"
#include "model/geometry.h"
#include "model/schema.h"
#include "model/uuid.h"

#include <memory>

namespace hedgerow::model {

/// Immutable and cheap to copy. Default: none.
class Record
{
public:
    Record() = default;
    Record(Table table, Uuid id, QByteArray geometryBlob, FieldValues values = {});

    explicit operator bool() const noexcept { return content_ != nullptr; }
    [[nodiscard]] Table table() const noexcept { return content_->table; }
    [[nodiscard]] const RecordType& type() const noexcept { return recordType(content_->table); }
    [[nodiscard]] Uuid id() const noexcept { return id_; }

    [[nodiscard]] const FieldValues& values() const noexcept { return content_->values; }
    [[nodiscard]] const Value& value(int field) const noexcept { return content_->values[field]; }
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
    /// The same under another name.
    [[nodiscard]] Record withId(Uuid id) const;

    bool operator==(const Record& other) const;

private:
    struct Content
    {
        Table table;
        QByteArray geometry;
        FieldValues values;
        bool operator==(const Content&) const = default;
    };
    Uuid id_;
    std::shared_ptr<const Content> content_;
};

} // namespace hedgerow::model
