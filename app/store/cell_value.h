// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell on its way between record and file. Only instants differ: a GeoPackage writes them with
// thousandths of a second, and other programs warn of any other form; records hold whole seconds.
#pragma once

#include "model/schema.h"
#include "model/value.h"

namespace hedgerow::store {

[[nodiscard]] inline model::Value toFile(const model::Field& field, const model::Value& value)
{
    if (field.kind != model::FieldKind::Instant)
        return value;
    const QString text = value.text();
    if (!text.endsWith(u'Z') || text.contains(u'.'))
        return value;
    return text.chopped(1) + QStringLiteral(".000Z");
}

[[nodiscard]] inline model::Value fromFile(const model::Field& field, model::Value value)
{
    if (field.kind != model::FieldKind::Instant || !value.text().endsWith(u".000Z"))
        return value;
    return value.text().chopped(5) + u'Z';
}

} // namespace hedgerow::store
