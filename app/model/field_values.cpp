// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/field_values.h"

namespace hedgerow::model {

constinit const Value FieldValues::Nothing;

void FieldValues::set(int field, Value value)
{
    Q_ASSERT(field >= 0 && field < MostFields);
    const auto at = values_.begin() + static_cast<std::ptrdiff_t>(place(field));
    const quint64 bit = quint64{1} << field;
    if (value.isNull() && isThere(field)) {
        values_.erase(at);
        there_ &= ~bit;
    } else if (isThere(field)) {
        *at = std::move(value);
    } else if (!value.isNull()) {
        values_.insert(at, std::move(value));
        there_ |= bit;
    }
}

} // namespace hedgerow::model
