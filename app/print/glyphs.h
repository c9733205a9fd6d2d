// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signs that no installed font has: they would vanish from the paper without a word.
#pragma once

#include "print/sheet.h"

namespace hedgerow::print {

/// Puts □ in the place of each character that can't be drawn and says which ones in the notes.
void replaceMissingGlyphs(Sheet& sheet);

} // namespace hedgerow::print
