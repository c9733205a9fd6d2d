// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema.h"

#include <QCoreApplication>

namespace hedgerow::model {

int RecordType::indexOf(QStringView fieldName) const noexcept
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fieldName == QLatin1StringView(fields[i].name))
            return static_cast<int>(i);
    return -1;
}

const RecordType& recordType(Table table) noexcept
{
    return schema()[static_cast<std::size_t>(table)];
}

const RecordType* recordType(QStringView tableName) noexcept
{
    for (const RecordType& type : schema())
        if (tableName == QLatin1StringView(type.name))
            return &type;
    return nullptr;
}

QString label(const Field& field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString words(const Term& term)
{
    return QCoreApplication::translate("Choice", term.words);
}

} // namespace hedgerow::model
