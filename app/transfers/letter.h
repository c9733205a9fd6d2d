// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters drafted from the record and the rights clock. A draft: what the record doesn't know stands
// in it as a gap "[to confirm: …]". A letter goes to one reader and not to the public, so it names a
// private owner, though packs don't.
#pragma once

#include "base/result.h"
#include "model/contents.h"
#include "model/letters.h"

#include <QDate>
#include <QTextDocument>

#include <memory>

namespace hedgerow::transfers {

struct LetterOptions
{
    QString id;    ///< of resources/letters.json; empty: what the clock asks for next, else the first that fits
    QDate today;
    QString language = QStringLiteral("en");
};

struct Letter
{
    QString id;
    QString name;         ///< the subject without the place: for menus and files
    QStringList sender;   ///< lines
    QStringList to;       ///< lines
    QString date;
    QString salutation;
    QString subject;
    QStringList paragraphs;
    QStringList close;    ///< "Yours faithfully", name, organisation
    QStringList missing;  ///< what stands as a gap
    QString language;
    QDate day;
};

/// Those that may be written under the transfer's rules, what the clock asks for next first; then those
/// whose dates are there, then the general ones.
[[nodiscard]] std::vector<const model::LetterWords*> lettersFor(const model::Contents& contents, const model::Record& place, QDate today);

/// Its subject without the place: "We ask to be treated as a potential bidder".
[[nodiscard]] QString letterName(const model::LetterWords& letter, const QString& language);

/// Fails (Usage) on an id that isn't known or doesn't fit the place's rules.
[[nodiscard]] base::Result<Letter> draftLetter(const model::Contents& contents, const model::Record& place, const LetterOptions& options);

[[nodiscard]] std::unique_ptr<QTextDocument> letterDocument(const Letter& letter);
/// By the file's ending, .pdf or .odt; whole or not at all. Fails (Usage) on another ending, (Refused)
/// on a file that is there unless it may be replaced; (Output).
[[nodiscard]] base::Outcome writeLetter(const Letter& letter, const QString& path, bool replace);

} // namespace hedgerow::transfers
