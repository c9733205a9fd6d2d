// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/step.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string_view>

namespace hedgerow::model {

namespace {

Uuid born(Uuid id, quint64 stepId)
{
    return id.isProvisional() ? Uuid{stepId, id.random} : id;
}

/// A value as the file will hold it: references born, whole numbers real in real fields.
Value bornValue(const Field& field, const Value& value, quint64 stepId)
{
    if (field.kind == FieldKind::Real && value.isInteger())
        return Value(value.real());
    if (field.kind != FieldKind::Reference)
        return value;
    const auto id = Uuid::fromText(value.text());
    return id && id->isProvisional() ? Value(born(*id, stepId).toText()) : value;
}

/// Shares what stays as it is, which of most rows is everything but the name.
Record bornRecord(const Record& row, quint64 stepId)
{
    const RecordType& type = row.type();
    Record result = row.withId(born(row.id(), stepId));
    row.values().each([&](int field, const Value& value) {
        const Field& described = type.fields[static_cast<std::size_t>(field)];
        if (described.kind == FieldKind::Reference || (described.kind == FieldKind::Real && value.isInteger()))
            result = result.with(field, bornValue(described, value, stepId));
    });
    return result;
}

/// Callers mostly give the description's own names, equal without being compared, and in its order,
/// so that the search begins after the field before.
int fieldNamed(const RecordType& type, const char* name, int before)
{
    auto found = std::find_if(type.fields.begin() + before + 1, type.fields.end(),
        [name](const Field& field) { return field.name == name; });
    if (found == type.fields.end())
        found = std::ranges::find(type.fields, name, &Field::name);
    if (found == type.fields.end())
        found = std::ranges::find(type.fields, std::string_view(name), &Field::name);
    Q_ASSERT(found != type.fields.end());
    return static_cast<int>(found - type.fields.begin());
}

} // namespace

Uuid Step::insert(Table table, const std::vector<std::pair<const char*, Value>>& values, QByteArray geometry)
{
    const RecordType& type = recordType(table);
    FieldValues all;
    all.reserve(values.size());
    int field = -1;
    for (const auto& [name, value] : values) {
        field = fieldNamed(type, name, field);
        all.set(field, value);
    }
    const Uuid id = kind_ == StepKind::Import ? Uuid::provisional(static_cast<quint32>(changes_.size()))
                                              : Uuid::provisional();
    changes_.emplace_back(Insert{Record(table, id, std::move(geometry), std::move(all))});
    return id;
}

void Step::set(Table table, Uuid id, int field, Value value)
{
    changes_.emplace_back(SetField{table, id, field, std::move(value)});
}

void Step::set(Table table, Uuid id, const char* fieldName, Value value)
{
    const int field = recordType(table).indexOf(QString::fromLatin1(fieldName));
    Q_ASSERT(field >= 0);
    set(table, id, field, std::move(value));
}

void Step::setGeometry(Table table, Uuid id, QByteArray blob)
{
    changes_.emplace_back(SetGeometry{table, id, std::move(blob)});
}

void Step::remove(Table table, Uuid id)
{
    changes_.emplace_back(Remove{table, id});
}

QString Step::keep(QByteArray bytes)
{
    const QString hash = hashOf(bytes);
    blobs_.push_back(std::move(bytes));
    return hash;
}

Step Step::bornAs(quint64 stepId) const
{
    Step result = *this;
    for (Change& change : result.changes_) {
        if (auto* insert = std::get_if<Insert>(&change)) {
            insert->row = bornRecord(insert->row, stepId);
        } else if (auto* set = std::get_if<SetField>(&change)) {
            const Field& field = recordType(set->table).fields[static_cast<std::size_t>(set->field)];
            set->value = bornValue(field, set->value, stepId);
            set->id = born(set->id, stepId);
        } else if (auto* move = std::get_if<SetGeometry>(&change)) {
            move->id = born(move->id, stepId);
        } else if (auto* remove = std::get_if<Remove>(&change)) {
            remove->id = born(remove->id, stepId);
        }
    }
    return result;
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace hedgerow::model
