// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A laid-out sheet into a file, a printer or an image.
#pragma once

#include "base/job.h"
#include "print/sheet.h"

class QPrinter;

namespace hedgerow::print {

struct OutputOptions
{
    int dpi = 300;        ///< of PNG
    bool replace = false; ///< an existing file; else Refused
};

/// Kind by the ending: .pdf, .png, .svg (several pages: OUT-1.png …). Through a temporary file in
/// the same folder; the old file stays on any failure. Returns the files written.
[[nodiscard]] base::Result<QStringList> writeSheet(const Sheet& sheet,
                                                   const map::Snapshot& snapshot,
                                                   const QString& path,
                                                   const OutputOptions& options, base::Job& job);

/// Draws a page in millimetres: the painter's unit must be a millimetre.
void drawPage(const Sheet& sheet, int page, const map::Snapshot& snapshot, QPainter& painter);

/// A page as an image so many pixels wide, for the live page. Any thread.
[[nodiscard]] QImage pageImage(const Sheet& sheet, int page, const map::Snapshot& snapshot,
                               int width);

[[nodiscard]] base::Outcome printSheet(const Sheet& sheet, const map::Snapshot& snapshot,
                                       QPrinter& printer);

} // namespace hedgerow::print
