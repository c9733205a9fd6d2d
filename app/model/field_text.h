// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type into a field, checked; and a field's value as text.
#pragma once

#include "base/result.h"
#include "model/schema.h"
#include "model/value.h"

#include <QDate>

namespace hedgerow::model {

/// The value that a text means for a field; empty text gives nothing. Keys of vocabularies are
/// matched folded, by key or by words in either language. Dates as people write them ("3 May
/// 1987", "3/5/1987" day first, "today"). Fails (Usage) with one sentence that says what is wrong
/// and what is near; the caller keeps the text.
[[nodiscard]] base::Result<Value> parseField(const Field& field, const QString& typed, QDate today);

/// As exports and the command write it: keys, ISO dates, a point in numbers; empty for nothing.
[[nodiscard]] QString plainText(const Field& field, const Value& value);

/// As people read it, in the language of the window: words of keys, dates as "3 May 1987".
[[nodiscard]] QString shownText(const Field& field, const Value& value);

} // namespace hedgerow::model
