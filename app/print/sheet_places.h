// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of a sheet with what is printed of them, in the order in which numbers get their room.
#pragma once

#include "model/place.h"
#include "print/sheet_options.h"

namespace hedgerow::print {

struct SheetPlace
{
    model::Uuid id;
    model::Point position;
    int number = 0;
    QStringList names; ///< one for each language that has its own, first language first
    QString category, status;
    int categoryOrder = 0;
    bool starred = false;
    bool named = true; ///< else names holds the words of its category
};

/// Those that are wanted and stand somewhere, inside the extent where one is asked for: starred
/// ones first, then by category and number.
[[nodiscard]] std::vector<SheetPlace> placesOn(const model::Contents& contents,
                                               const SheetOptions& options,
                                               const QStringList& languages);

/// Languages of a sheet: those of the options, else the document's; one or two.
[[nodiscard]] QStringList languagesOf(const model::Contents& contents, const SheetOptions& options);

} // namespace hedgerow::print
