// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that sheets print by themselves, in the sheet's language and not the window's, from
// resources/sheets/words.json.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace hedgerow::print {

/// What stands for {name} in a sentence.
using Blanks = QList<std::pair<QString, QString>>;

/// Immutable. Where a language lacks a word, English stands in.
class SheetWords
{
public:
    /// Fails (Input) naming the word or month that is missing.
    [[nodiscard]] static base::Result<SheetWords> fromJson(const QByteArray& json);
    /// The user's file where there is a sound one, else the built-in one. Loaded once; any thread.
    [[nodiscard]] static const SheetWords& standard();

    [[nodiscard]] QString text(const QString& id, const QString& language,
                               const Blanks& blanks = {}) const;
    [[nodiscard]] QString month(QDate date, const QString& language) const; ///< "November 2026"
    [[nodiscard]] QString day(QDate date, const QString& language) const;   ///< "24 November 2026"
    /// Two lines of languages or one: each once, in this order.
    [[nodiscard]] QStringList inEach(const QString& id, const QStringList& languages,
                                     const Blanks& blanks = {}) const;

private:
    QHash<QString, QHash<QString, QString>> words_; // by id, then language
    QHash<QString, QStringList> months_;
};

/// "{count} places" with the blanks filled in.
[[nodiscard]] QString filledIn(QString sentence, const Blanks& blanks);

} // namespace hedgerow::print
