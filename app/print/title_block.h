// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a sheet: title, what is counted on it, and a line to its readers.
#pragma once

#include "print/paper.h"
#include "print/sheet.h"

namespace hedgerow::print {

struct TitleWords
{
    QString title;         ///< empty: no title block at all
    QStringList subtitles; ///< one for each language
    QStringList notes;     ///< to the right
};

struct TitleBlock
{
    std::vector<Item> items;
    bool cut = false; ///< the title was too long even in small type
};

/// Fills box, whose height comes from the measures.
[[nodiscard]] TitleBlock layOutTitle(const TitleWords& words, const Measures& measures,
                                     const QRectF& box);

} // namespace hedgerow::print
