// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The laws and policies under which land and buildings come to communities, as data
// (resources/regimes.json): which dates follow from which events, with the source of each rule.
#pragma once

#include "base/result.h"
#include "model/categories.h"
#include "model/period.h"

#include <QStringList>

#include <vector>

namespace hedgerow::model {

enum class Actor : quint8 { Community, Owner, Council, Ministers, Tribunal };

/// How sure a rule is: read in the law; given by guidance; ours and no law; known only by hearsay.
enum class Verified : quint8 { Read, Guidance, OurRule, NotVerified };

struct DateRule
{
    QString id;           ///< "interim"
    QStringList from;     ///< event fields of a transfer, or rules of this regime; the first that is there counts
    Period period;
    QString calendar;     ///< of working days: "atr", else the nation's holidays
    Actor actor = Actor::Community;
    Words what;           ///< "First pause ends"
    Words would;          ///< instead, while `needs` don't hold; empty: the rule is silent then
    Words act;            ///< "Write to the council by {act_by}"; empty: nothing for us to do
    QStringList needs;    ///< event fields that are there, "!field" not there, "field=word"
    QString doneWhen;     ///< event field: once it is there, nothing is left to do by this day; empty: none
    bool councilRules = false;     ///< the authority's own date replaces the computed one for what follows
    bool holidaysNotCounted = false; ///< local holidays may make the date some days later
    QString source;       ///< "Localism Act 2011 s.95(3)(a)"
    Verified verified = Verified::NotVerified;
    QDate checkedOn;
};

/// InForce; NotVerified: never a default; Policy: no rights, only dates that people enter.
enum class Standing : quint8 { InForce, NotVerified, Policy };

struct Regime
{
    QString id;     ///< "eng-2011"
    QString nation; ///< whose bank holidays `act_by` keeps
    Words name;
    Words note;
    Standing standing = Standing::InForce;
    QString beside; ///< the rules that may hold instead, for who isn't sure; empty: none
    std::vector<DateRule> rules; ///< in the order of lists

    [[nodiscard]] const DateRule* rule(const QString& ruleId) const;
};

/// Immutable.
class Regimes
{
public:
    /// Fails (Input) naming the line and what is wrong: unknown keys, units, events and rules too.
    [[nodiscard]] static base::Result<Regimes> fromJson(const QByteArray& json);
    /// The user's file where there is a sound one, else the built-in one. Loaded once; any thread.
    [[nodiscard]] static const Regimes& standard();
    /// What is wrong with the user's file; empty when there is none or it is sound.
    [[nodiscard]] static const QString& fault();

    [[nodiscard]] const std::vector<Regime>& all() const& noexcept { return regimes_; }
    void all() const&& = delete; ///< of one that is gone at once
    [[nodiscard]] const Regime* regime(const QString& id) const;
    /// What is offered first in a nation: the one in force, else policy; none for no nation.
    [[nodiscard]] const Regime* defaultFor(const QString& nation) const;

private:
    std::vector<Regime> regimes_;
};

} // namespace hedgerow::model
