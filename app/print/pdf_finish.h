// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What QPdfWriter leaves out: a language, a date that isn't the clock's, words about the file and
// an identity, so that equal sheets give equal bytes and readers know what they hold.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>

namespace hedgerow::print {

struct PdfWords
{
    QString title;
    QString author;   ///< empty: none
    QString subject;  ///< empty: none
    QString language; ///< "en"
    QDate date;       ///< stands in the place of the clock's; invalid: 1 January 2000
};

/// Overwrites the date and appends an incremental update. Fails (Unforeseen) on bytes that
/// QPdfWriter didn't write.
[[nodiscard]] base::Result<QByteArray> finishedPdf(QByteArray pdf, const PdfWords& words);

} // namespace hedgerow::print
