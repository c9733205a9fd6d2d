// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rights clock: from the dates that people entered, the dates that follow under a regime. Dates
// and words, never legal advice. Pure: no clock, no zone, no locale; `today` is always given.
#pragma once

#include "model/contents.h"
#include "model/regimes.h"

#include <QHash>

namespace hedgerow::model {

/// What has happened in a transfer, as the rules see it.
struct TransferEvents
{
    QHash<QString, QDate> dates;        ///< event field → day
    QHash<QString, QString> words;      ///< other text fields: "decision" → "agreed"
    QHash<QString, QDate> councilDates; ///< rule → the authority's own date for it
};

struct Deadline
{
    QString rule;             ///< key in resources/regimes.json; "…_council": the authority's own date
    const DateRule* of = nullptr; ///< none for an authority's date that no rule computes
    QString ownWords;         ///< what people called such a date
    QDate from;               ///< the day counted from; invalid for an authority's own date
    QDate date;               ///< the last day, inclusive
    QDate actBy;              ///< the last working day on or before it
    bool isConditional = false; ///< what it needs isn't there: "Long pause would end"
    bool isDone = false;      ///< what was to happen by it has happened
    bool mayChange = false;   ///< act_by lies after the last day for which holidays are known

    [[nodiscard]] bool isOfCouncil() const { return rule.endsWith(u"_council"); }
    [[nodiscard]] bool isRenewal() const { return rule == u"renominate_by" || rule == u"reregister_from"; }
    /// The month had no such day: a court could count a day shorter.
    [[nodiscard]] bool endsWithShortMonth() const;
    [[nodiscard]] bool isVerified() const { return !of || of->verified != Verified::NotVerified; }
    /// Somebody of ours acts; else it is shown grey.
    [[nodiscard]] bool isOurs() const { return !of || (of->actor == Actor::Community || !of->act.en.isEmpty()); }
    /// "First pause ends", with "(not verified)" where the rule isn't.
    [[nodiscard]] QString what(const QString& language) const;
    /// "Write to the council by 4 January": the year is said when it is a year or more from today.
    /// Empty where nobody of ours acts.
    [[nodiscard]] QString act(const QString& language, QDate today) const;
};

/// All dates that follow, in the regime's order, each authority's own date after the computed one
/// that it differs from. Rules whose event hasn't happened are left out.
[[nodiscard]] std::vector<Deadline> rightsClock(const Regime& regime, const TransferEvents& events);

[[nodiscard]] TransferEvents eventsOf(const Contents& contents, const Record& transfer);
/// Under the transfer's own regime; without one, the authority's own dates only.
[[nodiscard]] std::vector<Deadline> deadlinesOf(const Contents& contents, const Record& transfer);

/// A turn at which we act though no rule counts to it: the nomination was refused.
inline const QString RefusedTurn = QStringLiteral("refused");

/// What to do next, in words, and by when (invalid: any time).
struct NextAct
{
    QString words;
    QDate by;
    bool isUrgent = false; ///< within 14 days, or late
    QString rule = {};     ///< of the regime, or RefusedTurn; empty: no rule asks for it
};
[[nodiscard]] NextAct nextAct(const Regime& regime, const TransferEvents& events, QDate today, const QString& language);

/// What looks wrong in the dates, a sentence each; nothing of it is refused.
[[nodiscard]] QStringList remarks(const Regime& regime, const TransferEvents& events, QDate today);

/// Event fields that the rules of a regime count from or ask for, in the order of their use.
[[nodiscard]] QStringList eventFields(const Regime& regime);

/// "4 January", with the year when it is a year or more away from today.
[[nodiscard]] QString nearDate(QDate date, QDate today, const QString& language);

} // namespace hedgerow::model
