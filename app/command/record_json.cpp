// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/record_json.h"

namespace hedgerow::command {

Json columnJson(const exchange::ExportRow& values, const model::Record& row, const QString& column)
{
    const QString text = values.value(row, column);
    const model::Field* field = exchange::exportField(row.table(), column);
    if (!field) {
        const bool isText = column == u"id" || column == u"area_code" || column == u"area_name";
        if (!isText)
            return Json::ofNumberText(text);
        return text.isEmpty() ? Json() : Json(text);
    }
    switch (field->kind) {
    case model::FieldKind::Integer:
    case model::FieldKind::Real:
        return Json::ofNumberText(text);
    case model::FieldKind::YesNo:
        return text.isEmpty() ? Json() : Json(text == u"yes");
    case model::FieldKind::List:
    case model::FieldKind::Choices:
        return Json(text.split(u';', Qt::SkipEmptyParts));
    case model::FieldKind::Money:
        return Json::ofNumberText(text);
    default:
        return text.isEmpty() ? Json() : Json(text);
    }
}

JsonObject recordJson(const exchange::ExportRow& values, const model::Record& row,
                      const QStringList& columns)
{
    JsonObject object;
    for (const QString& column : columns)
        object.add(column, columnJson(values, row, column));
    return object;
}

} // namespace hedgerow::command
