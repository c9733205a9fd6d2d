// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only way to change anything: a named set of changes, written whole or not at all.
#pragma once

#include "model/record.h"

#include <variant>

namespace hedgerow::model {

struct Insert
{
    Record row; ///< its uuid is provisional
};

struct SetField
{
    Table table;
    Uuid id;
    int field;
    Value value;
};

struct SetGeometry
{
    Table table;
    Uuid id;
    QByteArray blob; ///< GeoPackage geometry, empty: none
};

struct Remove
{
    Table table;
    Uuid id;
};

using Change = std::variant<Insert, SetField, SetGeometry, Remove>;

enum class StepKind { Do, Import };

/// Built by whoever wants a change, then handed to the document. A reference to a row that is
/// inserted in the same step holds its provisional uuid.
class Step
{
public:
    /// The title is the words of the menu after "Undo": "Rename Old Library".
    explicit Step(QString title, StepKind kind = StepKind::Do) : title_(std::move(title)), kind_(kind) {}

    /// A new row with the values given by field name (unknown names are a fault of the caller).
    Uuid insert(Table table, const std::vector<std::pair<const char*, Value>>& values, QByteArray geometry = {});
    void set(Table table, Uuid id, int field, Value value);
    void set(Table table, Uuid id, const char* fieldName, Value value);
    void setGeometry(Table table, Uuid id, QByteArray blob);
    void remove(Table table, Uuid id);
    /// Bytes to be kept with the step; returns their hash as records name it (64 hex digits).
    QString keep(QByteArray bytes);

    [[nodiscard]] const QString& title() const noexcept { return title_; }
    [[nodiscard]] StepKind kind() const noexcept { return kind_; }
    [[nodiscard]] const std::vector<Change>& changes() const noexcept { return changes_; }
    [[nodiscard]] const std::vector<QByteArray>& blobs() const noexcept { return blobs_; }
    [[nodiscard]] bool isEmpty() const noexcept { return changes_.empty(); }

    /// The same step with the document's step id in the place of every provisional half, in names
    /// of rows and in references.
    [[nodiscard]] Step bornAs(quint64 stepId) const;

private:
    QString title_;
    StepKind kind_;
    std::vector<Change> changes_;
    std::vector<QByteArray> blobs_;
};

/// SHA-256 of bytes as 64 lower-case hex digits.
[[nodiscard]] QString hashOf(const QByteArray& bytes);

} // namespace hedgerow::model
