// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/day_option.h"

#include "base/text.h"

namespace hedgerow::command {

base::Result<std::optional<QDate>> readDay(const Call& call, const char* option)
{
    if (!call.line.has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(call.line.value(option), Qt::ISODate);
    if (!day.isValid())
        return base::failure(base::ErrorKind::Usage, base::Text::tr("%1 isn't a date. Write it like 2026-11-24.")
                                                         .arg(call.line.value(option)));
    return std::optional(day);
}

} // namespace hedgerow::command
