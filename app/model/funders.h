// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who might help with money or advice, as dated data that people can edit (resources/funders.json).
// None of it is verified: "check before you count on it".
#pragma once

#include "base/result.h"
#include "model/categories.h"

#include <QDate>

namespace hedgerow::model {

struct Funder
{
    QString id;
    QString name;
    QStringList nations; ///< "england" …
    QStringList kinds;   ///< "grant", "loan", "shares", "advice"
    Words purpose;
    QDate opens, closes, checkedOn; ///< invalid: not said
    QString web;         ///< http or https, or empty
    bool isVerified = false;

    [[nodiscard]] bool isClosed(QDate today) const { return closes.isValid() && closes < today; }
    /// Closed, or looked at more than twelve months ago: shown grey, saying so.
    [[nodiscard]] bool isStale(QDate today) const;
    /// "Closed since 31 December 2024", "Last checked on 24 November 2026: check before you count on it".
    [[nodiscard]] QString remark(QDate today, const QString& language) const;
};

/// Fails (Input) naming the line.
[[nodiscard]] base::Result<std::vector<Funder>> readFunders(const QByteArray& json);
/// The user's file where there is a sound one, else the built-in one; of one nation, or (empty) all.
[[nodiscard]] std::vector<Funder> fundersOf(const QString& nation);

} // namespace hedgerow::model
