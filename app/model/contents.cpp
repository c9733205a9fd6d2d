// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contents.h"

#include <QStringList>

namespace hedgerow::model {

const Records& Contents::records(Table table) const noexcept
{
    return tables_[static_cast<std::size_t>(table)];
}

Record Contents::document() const
{
    const Records& rows = records(Table::Document);
    return rows.isEmpty() ? Record() : *rows.begin();
}

QString Contents::documentText(QStringView field) const
{
    const Record row = document();
    return row ? row.text(field) : QString();
}

int Contents::srs() const
{
    const Record row = document();
    return row ? static_cast<int>(row.value(u"srs").integer()) : 0;
}

QStringList Contents::languages() const
{
    const QStringList all = documentText(u"language").split(u';', Qt::SkipEmptyParts);
    return all.isEmpty() ? QStringList{QStringLiteral("en")} : all;
}

std::vector<Record> Contents::referring(Table table, QStringView field, Uuid to) const
{
    std::vector<Record> found;
    const int index = recordType(table).indexOf(field);
    if (index < 0)
        return found;
    const QString wanted = to.toText();
    for (const Record& row : records(table))
        if (row.value(index).text() == wanted)
            found.push_back(row);
    return found;
}

Contents Contents::with(Table table, Records rows) const
{
    Contents result = *this;
    result.tables_[static_cast<std::size_t>(table)] = std::move(rows);
    ++result.revision_;
    return result;
}

Contents Contents::following(const Contents& before) const
{
    Contents result = *this;
    result.revision_ = before.revision_ + 1;
    return result;
}

Contents Contents::after(const Step& born) const
{
    Contents result = *this;
    ++result.revision_;
    std::array<std::vector<Record>, TableCount> added;
    const auto rows = [&](Table table) -> Records& {
        return result.tables_[static_cast<std::size_t>(table)];
    };
    const auto flush = [&](Table table) {
        auto& fresh = added[static_cast<std::size_t>(table)];
        if (!fresh.empty())
            rows(table) = rows(table).with(std::exchange(fresh, {}));
    };
    for (const Change& change : born.changes()) {
        if (const auto* insert = std::get_if<Insert>(&change)) {
            added[static_cast<std::size_t>(insert->row.table())].push_back(insert->row);
        } else if (const auto* set = std::get_if<SetField>(&change)) {
            flush(set->table);
            if (const Record row = rows(set->table).find(set->id))
                rows(set->table) = rows(set->table).with(row.with(set->field, set->value));
        } else if (const auto* move = std::get_if<SetGeometry>(&change)) {
            flush(move->table);
            if (const Record row = rows(move->table).find(move->id))
                rows(move->table) = rows(move->table).with(row.withGeometry(move->blob));
        } else if (const auto* remove = std::get_if<Remove>(&change)) {
            flush(remove->table);
            rows(remove->table) = rows(remove->table).without(remove->id);
        }
    }
    for (const RecordType& type : schema())
        flush(type.table);
    return result;
}

} // namespace hedgerow::model
