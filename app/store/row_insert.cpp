// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_insert.h"

#include "store/cell_value.h"
#include "store/table_shape.h"

namespace hedgerow::store {

void RowInserts::insert(const model::Record& row)
{
    const model::RecordType& type = row.type();
    Statement& into = statement(type);
    int parameter = 1;
    into.bind(parameter++, row.id().toText());
    if (type.isLayer())
        into.bind(parameter++, row.geometryBlob());
    for (std::size_t field = 0; field < type.fields.size(); ++field)
        into.bind(parameter++, toFile(type.fields[field], row.value(static_cast<int>(field))));
    into.run();
}

Statement& RowInserts::statement(const model::RecordType& type)
{
    auto& kept = statements_[static_cast<std::size_t>(type.table)];
    if (!kept) {
        const TableShape shape = describedShape(type);
        QStringList marks(shape.columns.size() + 1, QStringLiteral("?"));
        kept = std::make_unique<Statement>(connection_, QStringLiteral("INSERT INTO %1(uuid,%2) VALUES(%3)")
            .arg(quoted(shape.name), shape.columnNames().join(u','), marks.join(u',')));
    }
    return *kept;
}

} // namespace hedgerow::store
