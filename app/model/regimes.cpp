// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/regimes.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/schema.h"
#include "model/resource_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Text;

constexpr auto FileName = "regimes.json";

tl::unexpected<base::Error> wrong(int line, const QString& what)
{
    return base::failure(ErrorKind::Input,
                         Text::tr("The file of rights (regimes.json) isn't right in line %1: %2. The built-in one is used.")
                             .arg(line).arg(what));
}

template <class T>
std::optional<T> keyOf(const QString& word, std::initializer_list<std::pair<const char*, T>> known)
{
    for (const auto& [key, value] : known)
        if (word == QLatin1String(key))
            return value;
    return {};
}

bool isEvent(const QString& name)
{
    const RecordType& type = recordType(Table::Transfers);
    const int field = type.indexOf(name);
    return field >= 0 && type.fields[static_cast<std::size_t>(field)].kind == FieldKind::Date;
}

bool isNeed(QString need)
{
    if (need.startsWith(u'!'))
        need.remove(0, 1);
    const qsizetype equals = need.indexOf(u'=');
    return equals < 0 ? isEvent(need) : recordType(Table::Transfers).indexOf(need.left(equals)) >= 0;
}

/// Empty when all keys of an object are known ones.
QString unknownKey(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys())
        if (!known.contains(key))
            return key;
    return {};
}

base::Result<Regime> readRegime(const QJsonObject& object, int line)
{
    static const QStringList Known = QStringLiteral("id nation name in_force note beside").split(u' ');
    if (const QString key = unknownKey(object, Known); !key.isEmpty())
        return wrong(line, Text::tr("\"%1\" isn't known here").arg(key));
    const auto standing = keyOf<Standing>(object[u"in_force"].toString(),
        {{"yes", Standing::InForce}, {"not verified", Standing::NotVerified}, {"policy", Standing::Policy}});
    if (!standing)
        return wrong(line, Text::tr("in_force should be \"yes\", \"not verified\" or \"policy\""));
    Regime regime{.id = object[u"id"].toString(), .nation = object[u"nation"].toString(), .name = wordsOf(object[u"name"]),
                  .note = wordsOf(object[u"note"]), .standing = *standing, .beside = object[u"beside"].toString(), .rules = {}};
    if (regime.id.isEmpty() || regime.name.en.isEmpty())
        return wrong(line, Text::tr("id or name is missing"));
    return regime;
}

base::Result<Period> readPeriod(const QJsonObject& object, int line)
{
    const auto unit = keyOf<PeriodUnit>(object[u"unit"].toString(),
        {{"days", PeriodUnit::Days}, {"weeks", PeriodUnit::Weeks}, {"months", PeriodUnit::Months},
         {"years", PeriodUnit::Years}, {"working_days", PeriodUnit::WorkingDays}});
    if (!unit)
        return wrong(line, Text::tr("unit should be days, weeks, months, years or working_days"));
    const auto counting = keyOf<Counting>(object[u"counting"].toString(),
        {{"incl", Counting::Inclusive}, {"excl", Counting::Exclusive}});
    if (!counting)
        return wrong(line, Text::tr("counting should be incl or excl"));
    const double length = object[u"length"].toDouble();
    if (length == 0 || length != static_cast<int>(length) || std::abs(length) > 10000)
        return wrong(line, Text::tr("length should be a whole number"));
    return Period{static_cast<int>(length), *unit, *counting};
}

base::Result<DateRule> readRule(const QJsonObject& object, const Regime& regime, int line)
{
    static const QStringList Known = QStringLiteral("regime rule from length unit counting calendar side what would act "
                                                    "needs done_when council holidays source verified checked_on").split(u' ');
    if (const QString key = unknownKey(object, Known); !key.isEmpty())
        return wrong(line, Text::tr("\"%1\" isn't known here").arg(key));
    const auto period = readPeriod(object, line);
    if (!period)
        return tl::unexpected(period.error());
    const auto actor = keyOf<Actor>(object[u"side"].toString(),
        {{"community", Actor::Community}, {"owner", Actor::Owner}, {"council", Actor::Council},
         {"ministers", Actor::Ministers}, {"tribunal", Actor::Tribunal}});
    if (!actor)
        return wrong(line, Text::tr("side should be community, owner, council, ministers or tribunal"));
    const auto verified = keyOf<Verified>(object[u"verified"].toString(),
        {{"R", Verified::Read}, {"G", Verified::Guidance}, {"P", Verified::OurRule}, {"K", Verified::NotVerified}});
    if (!verified)
        return wrong(line, Text::tr("verified should be R, G, P or K"));
    DateRule rule{.id = object[u"rule"].toString(), .from = textsOf(object[u"from"]), .period = *period,
                  .calendar = object[u"calendar"].toString(), .actor = *actor, .what = wordsOf(object[u"what"]),
                  .would = wordsOf(object[u"would"]), .act = wordsOf(object[u"act"]), .needs = textsOf(object[u"needs"]),
                  .doneWhen = object[u"done_when"].toString(),
                  .councilRules = object[u"council"].toString() == u"rules", .holidaysNotCounted = object[u"holidays"].toString() == u"not counted",
                  .source = object[u"source"].toString(), .verified = *verified,
                  .checkedOn = QDate::fromString(object[u"checked_on"].toString(), Qt::ISODate)};
    if (rule.id.isEmpty() || rule.what.en.isEmpty())
        return wrong(line, Text::tr("rule or what is missing"));
    if (regime.rule(rule.id))
        return wrong(line, Text::tr("the rule %1 is there twice").arg(rule.id));
    for (const QString& from : rule.from)
        if (!isEvent(from) && !regime.rule(from))
            return wrong(line, Text::tr("\"%1\" is no date of a transfer and no rule above").arg(from));
    if (rule.from.isEmpty())
        return wrong(line, Text::tr("from is missing"));
    for (const QString& need : rule.needs)
        if (!isNeed(need))
            return wrong(line, Text::tr("\"%1\" is no field of a transfer").arg(need));
    if (!rule.doneWhen.isEmpty() && !isEvent(rule.doneWhen))
        return wrong(line, Text::tr("\"%1\" is no date of a transfer").arg(rule.doneWhen));
    return rule;
}

struct Loaded
{
    Regimes regimes;
    QString fault;
};

const Loaded& loaded()
{
    static const Loaded result = [] {
        Loaded read;
        read.regimes = soundResource(FileName, Regimes::fromJson, &read.fault);
        return read;
    }();
    return result;
}

} // namespace

const DateRule* Regime::rule(const QString& ruleId) const
{
    const auto at = std::ranges::find(rules, ruleId, &DateRule::id);
    return at == rules.end() ? nullptr : &*at;
}

base::Result<Regimes> Regimes::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(base::lineAt(json, error.offset), error.errorString());
    Regimes result;
    const QList<int> regimeLines = base::objectLines(json, "regimes");
    const QJsonArray regimes = root[u"regimes"].toArray();
    for (qsizetype i = 0; i < regimes.size(); ++i) {
        auto regime = readRegime(regimes[i].toObject(), regimeLines.value(i, 1));
        if (!regime)
            return tl::unexpected(regime.error());
        result.regimes_.push_back(std::move(*regime));
    }
    for (std::size_t i = 0; i < result.regimes_.size(); ++i)
        if (const QString& beside = result.regimes_[i].beside; !beside.isEmpty() && !result.regime(beside))
            return wrong(regimeLines.value(static_cast<qsizetype>(i), 1), Text::tr("there is no regime \"%1\"").arg(beside));
    const QList<int> ruleLines = base::objectLines(json, "rules");
    const QJsonArray rules = root[u"rules"].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject object = rules[i].toObject();
        const int line = ruleLines.value(i, 1);
        const auto regime = std::ranges::find(result.regimes_, object[u"regime"].toString(), &Regime::id);
        if (regime == result.regimes_.end())
            return wrong(line, Text::tr("there is no regime \"%1\"").arg(object[u"regime"].toString()));
        auto rule = readRule(object, *regime, line);
        if (!rule)
            return tl::unexpected(rule.error());
        regime->rules.push_back(std::move(*rule));
    }
    if (result.regimes_.empty())
        return wrong(1, Text::tr("it holds no regime"));
    return result;
}

const Regimes& Regimes::standard()
{
    return loaded().regimes;
}

const QString& Regimes::fault()
{
    return loaded().fault;
}

const Regime* Regimes::regime(const QString& id) const
{
    const auto at = std::ranges::find(regimes_, id, &Regime::id);
    return at == regimes_.end() ? nullptr : &*at;
}

const Regime* Regimes::defaultFor(const QString& nation) const
{
    for (const Regime& regime : regimes_)
        if (regime.nation == nation && regime.standing != Standing::NotVerified)
            return &regime;
    return nullptr;
}

} // namespace hedgerow::model
