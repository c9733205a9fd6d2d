// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packs and other text documents into a file: PDF to print, ODT to edit.
#pragma once

#include "base/job.h"
#include "model/blobs.h"
#include "transfers/pack.h"

#include <QFont>
#include <QTextDocument>

namespace hedgerow::transfers {

/// What stands on every page of a text document.
struct PageWords
{
    QString title = {};   ///< of the file
    QString head = {};    ///< right at the top from the second page on; empty: none
    QString foot = {};
    QString language = {};
    QDate date = {};
    bool landscape = false;
};

/// The family of the sheets at the size of running text.
[[nodiscard]] QFont textFont();

/// A4 in PDF: margins of 20 mm, foot and page numbers. The document is laid out anew for it.
[[nodiscard]] base::Result<QByteArray> pdfOf(QTextDocument& document, const PageWords& words);
/// OpenDocument text.
[[nodiscard]] base::Result<QByteArray> odtOf(QTextDocument& document);

/// By the file's ending, .pdf or .odt; whole or not at all. Fails (Usage) on another ending,
/// (Refused) on a file that is there unless it may be replaced, and on a place that is kept for the team
/// only where the pack isn't private; (Output).
[[nodiscard]] base::Outcome writePack(const Pack& pack, const model::Contents& contents, std::shared_ptr<const model::Blobs> blobs,
                                      const QString& path, bool replace, base::Job& job);

} // namespace hedgerow::transfers
