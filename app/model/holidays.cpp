// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/holidays.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/resource_json.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::ErrorKind;

constexpr auto FileName = "holidays.json";
constexpr const char* Weekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

tl::unexpected<base::Error> wrong(int line, const QString& what)
{
    return base::failure(ErrorKind::Input,
                         base::Text::tr("The file of holidays isn't right in line %1: %2. The built-in one is used.")
                             .arg(line).arg(what));
}

int weekdayOf(const QString& name)
{
    const auto at = std::ranges::find_if(Weekdays, [&](const char* day) { return name == QLatin1String(day); });
    return at == std::end(Weekdays) ? 0 : static_cast<int>(at - std::begin(Weekdays)) + 1;
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > 5;
}

bool isTaken(const std::vector<Holiday>& days, QDate day)
{
    return std::ranges::any_of(days, [&](const Holiday& other) { return other.date == day; });
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate Holidays::Rule::in(int year) const
{
    if (fromEaster)
        return easterSunday(year).addDays(*fromEaster);
    if (weekday == 0)
        return {year, month, day};
    if (nth < 0) {
        const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

base::Result<Holidays> Holidays::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(base::lineAt(json, error.offset), error.errorString());
    Holidays result;
    result.validUntil_ = QDate::fromString(root[u"valid_until"].toString(), Qt::ISODate);
    if (!result.validUntil_.isValid())
        return wrong(1, base::Text::tr("valid_until is no date"));
    const QList<int> ruleLines = base::objectLines(json, "rules");
    for (const QJsonValue& value : root[u"rules"].toArray()) {
        const int line = ruleLines.value(static_cast<qsizetype>(result.rules_.size()), 1);
        Rule rule;
        rule.id = value[u"id"].toString();
        rule.name = wordsOf(value[u"name"]);
        rule.nations = textsOf(value[u"nations"]);
        rule.movesOffWeekend = value[u"substitute"].toBool();
        if (value[u"fixed"].isString()) {
            const QDate day = QDate::fromString(QStringLiteral("2000-") + value[u"fixed"].toString(), Qt::ISODate);
            rule.month = day.month();
            rule.day = day.day();
            if (!day.isValid())
                return wrong(line, base::Text::tr("there is no such day"));
        } else if (value[u"easter"].isDouble()) {
            rule.fromEaster = value[u"easter"].toInt();
        } else {
            rule.month = value[u"month"].toInt();
            rule.weekday = weekdayOf(value[u"weekday"].toString());
            rule.nth = value[u"nth"].toInt();
            if (rule.month < 1 || rule.month > 12 || rule.weekday == 0 || rule.nth < -1 || rule.nth > 4 || rule.nth == 0)
                return wrong(line, base::Text::tr("it should be a fixed day, days from Easter, or a weekday of a month"));
        }
        if (rule.id.isEmpty() || rule.nations.isEmpty())
            return wrong(line, base::Text::tr("id or nations are missing"));
        result.rules_.push_back(std::move(rule));
    }
    const QList<int> changeLines = base::objectLines(json, "changes");
    for (const QJsonValue& value : root[u"changes"].toArray()) {
        const int line = changeLines.value(static_cast<qsizetype>(result.changes_.size()), 1);
        Change change{.movedRule = value[u"kind"].toString() == u"moved" ? value[u"id"].toString() : QString(),
                      .name = wordsOf(value[u"name"]),
                      .nations = textsOf(value[u"nations"]),
                      .on = QDate::fromString(value[u"on"].toString(), Qt::ISODate)};
        if (!change.on.isValid())
            return wrong(line, base::Text::tr("there is no such day"));
        result.changes_.push_back(std::move(change));
    }
    return result;
}

const Holidays& Holidays::standard()
{
    static const Holidays loaded = soundResource(FileName, fromJson);
    return loaded;
}

std::vector<Holiday> Holidays::ofYear(const QString& nation, int year) const
{
    std::vector<Holiday> days;
    std::vector<Holiday> toMove;
    const auto movedTo = [&](const QString& id) {
        for (const Change& change : changes_)
            if (change.movedRule == id && change.on.year() == year && change.nations.contains(nation))
                return change.on;
        return QDate();
    };
    for (const Rule& rule : rules_) {
        if (!rule.nations.contains(nation))
            continue;
        const QDate moved = movedTo(rule.id);
        const QDate day = moved.isValid() ? moved : rule.in(year);
        if (rule.movesOffWeekend && isWeekend(day))
            toMove.push_back({day, rule.name});
        else
            days.push_back({day, rule.name});
    }
    // Both of a pair are placed first, then moved: 25 December on a Saturday gives Monday 27 and Tuesday 28.
    for (const Holiday& holiday : toMove) {
        QDate day = holiday.date;
        while (isWeekend(day) || isTaken(days, day))
            day = day.addDays(1);
        days.push_back({day, holiday.name});
    }
    for (const Change& change : changes_)
        if (change.movedRule.isEmpty() && change.on.year() == year && change.nations.contains(nation))
            days.push_back({change.on, change.name});
    std::ranges::sort(days, {}, &Holiday::date);
    return days;
}

std::optional<Holiday> Holidays::on(const QString& nation, QDate day) const
{
    for (const Holiday& holiday : ofYear(nation, day.year()))
        if (holiday.date == day)
            return holiday;
    return {};
}

bool Holidays::isWorkingDay(const QString& nation, QDate day) const
{
    return !isWeekend(day) && !on(nation, day);
}

QDate Holidays::lastWorkingDayUntil(const QString& nation, QDate day) const
{
    while (!isWorkingDay(nation, day))
        day = day.addDays(-1);
    return day;
}

} // namespace hedgerow::model
