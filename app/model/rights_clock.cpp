// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rights_clock.h"

#include "base/text.h"
#include "model/date_text.h"
#include "model/holidays.h"
#include "model/transfer.h"

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::Text;

const QString CouncilSuffix = QStringLiteral("_council");

bool holds(const QString& need, const TransferEvents& events)
{
    if (need.startsWith(u'!'))
        return !events.dates.contains(need.mid(1));
    const qsizetype equals = need.indexOf(u'=');
    if (equals >= 0)
        return events.words.value(need.left(equals)).compare(need.mid(equals + 1), Qt::CaseInsensitive) == 0;
    return events.dates.contains(need);
}

QDate lastDayOf(const DateRule& rule, const QString& nation, QDate from)
{
    if (rule.period.unit != PeriodUnit::WorkingDays)
        return lastDay(from, rule.period);
    if (rule.calendar == u"atr")
        return lastDay(from, rule.period, isAssetTransferWorkingDay);
    return lastDay(from, rule.period, [&](QDate day) { return Holidays::standard().isWorkingDay(nation, day); });
}

/// The regime's rules one after the other, so that a rule may count from one before it.
class Clock
{
public:
    Clock(const Regime& regime, const TransferEvents& events) : regime_(regime), events_(events) {}

    std::vector<Deadline> run()
    {
        for (const DateRule& rule : regime_.rules)
            wind(rule);
        for (const QString& what : ownDates())
            addOwn(what, nullptr);
        return std::move(deadlines_);
    }

private:
    void wind(const DateRule& rule)
    {
        const QDate council = events_.councilDates.value(rule.id);
        const bool applies = std::ranges::all_of(rule.needs, [&](const QString& need) { return holds(need, events_); });
        const QDate from = start(rule);
        QDate computed;
        if (from.isValid() && (applies || !rule.would.en.isEmpty())) {
            computed = lastDayOf(rule, regime_.nation, from);
            add({.rule = rule.id, .of = &rule, .ownWords = {}, .from = from, .date = computed, .actBy = {}, .isConditional = !applies});
        }
        if (council.isValid() && council != computed)
            addOwn(rule.id, &rule);
        followedBy_.insert(rule.id, whatFollows(rule, computed, council));
    }

    /// The day that later rules count from: where the authority's date rules, that; else the earlier.
    static QDate whatFollows(const DateRule& rule, QDate computed, QDate council)
    {
        if (!council.isValid() || !computed.isValid())
            return computed.isValid() ? computed : council;
        return rule.councilRules ? council : std::min(computed, council);
    }

    [[nodiscard]] QDate start(const DateRule& rule) const
    {
        for (const QString& from : rule.from) {
            const QDate day = events_.dates.contains(from) ? events_.dates.value(from) : followedBy_.value(from);
            if (day.isValid())
                return day;
        }
        return {};
    }

    /// What people keep under a name that is no rule here, in order of its name.
    [[nodiscard]] QStringList ownDates() const
    {
        QStringList names;
        for (auto it = events_.councilDates.cbegin(); it != events_.councilDates.cend(); ++it)
            if (!regime_.rule(it.key()))
                names << it.key();
        names.sort();
        return names;
    }

    void addOwn(const QString& what, const DateRule* rule)
    {
        add({.rule = (rule ? what : QStringLiteral("own")) + CouncilSuffix, .of = rule, .ownWords = what, .from = {},
             .date = events_.councilDates.value(what), .actBy = {}});
    }

    void add(Deadline deadline)
    {
        const Holidays& holidays = Holidays::standard();
        deadline.actBy = holidays.lastWorkingDayUntil(regime_.nation, deadline.date);
        deadline.isDone = deadline.of && events_.dates.contains(deadline.of->doneWhen);
        deadline.mayChange = deadline.date > holidays.validUntil();
        deadlines_.push_back(std::move(deadline));
    }

    const Regime& regime_;
    const TransferEvents& events_;
    QHash<QString, QDate> followedBy_;
    std::vector<Deadline> deadlines_;
};

const Regime& withoutRules()
{
    static const Regime none{.id = {}, .nation = QStringLiteral("england"), .name = {}, .note = {},
                             .standing = Standing::Policy, .beside = {}, .rules = {}};
    return none;
}

const Deadline* find(const std::vector<Deadline>& deadlines, QStringView rule)
{
    const auto at = std::ranges::find_if(deadlines, [&](const Deadline& d) { return d.rule == rule; });
    return at == deadlines.end() ? nullptr : &*at;
}

/// The day to keep: the earlier of the computed and the authority's own.
QDate dayOf(const std::vector<Deadline>& deadlines, const QString& rule)
{
    const Deadline* computed = find(deadlines, rule);
    const Deadline* council = find(deadlines, rule + CouncilSuffix);
    if (computed && council)
        return std::min(computed->actBy, council->actBy);
    return computed ? computed->actBy : council ? council->actBy : QDate();
}

bool isEnglish(const Regime& regime)
{
    return regime.rule(QStringLiteral("interim")) != nullptr;
}

constexpr int WeeksBeforeRenewal = 12;

NextAct englishAct(const std::vector<Deadline>& deadlines, const TransferEvents& events, QDate today, const QString& language)
{
    const auto near = [&](QDate date) { return nearDate(date, today, language); };
    const auto happened = [&](const char* event) { return events.dates.contains(QLatin1String(event)); };
    const auto day = [&](const char* rule) { return dayOf(deadlines, QLatin1String(rule)); };
    if (happened("notice_received_on")) {
        const QDate interim = day("interim");
        const QDate full = day("full");
        const QDate listedUntil = day("listed_until");
        const QString ends = listedUntil.isValid() && full.isValid() && listedUntil < full
            ? u' ' + Text::tr("The listing ends on %1, before the pause: nominate again now.").arg(near(listedUntil))
            : QString();
        if (happened("bidder_request_on"))
            return {Text::tr("Offer, money and survey by %1.").arg(near(full)) + ends, full, false, QStringLiteral("full")};
        if (today <= interim)
            return {Text::tr("Write to the council by %1.").arg(near(interim)) + ends, interim, false, QStringLiteral("interim")};
        return {Text::tr("The owner may sell until %1: talk to them.").arg(near(day("protected"))), {}, false};
    }
    if (events.words.value(QStringLiteral("decision")).compare(u"refused", Qt::CaseInsensitive) == 0)
        return {Text::tr("Ask for the reasons, and nominate again with more about its use."), {}, false, RefusedTurn};
    if (const QDate renew = day("renominate_by"); renew.isValid()) {
        if (today > renew.addDays(-7 * WeeksBeforeRenewal))
            return {Text::tr("Nominate again now: by %1.").arg(near(renew)), renew, false, QStringLiteral("renominate_by")};
        return {Text::tr("Nominate again by %1.").arg(near(renew)), renew, false, QStringLiteral("renominate_by")};
    }
    if (happened("decided_on"))
        return {Text::tr("Enter the day of the listing."), {}, false};
    if (const QDate decide = day("decide"); decide.isValid())
        return {Text::tr("Ask the council after %1.").arg(near(decide)), decide, false, QStringLiteral("decide")};
    return {Text::tr("Nominate it as a community asset."), {}, false};
}

NextAct nearestAct(const std::vector<Deadline>& deadlines, QDate today, const QString& language)
{
    const Deadline* nearest = nullptr;
    for (const Deadline& deadline : deadlines)
        if (deadline.actBy >= today && deadline.isOurs() && !deadline.isConditional && !deadline.isDone && (!nearest || deadline.actBy < nearest->actBy))
            nearest = &deadline;
    if (!nearest)
        return {};
    const QString act = nearest->act(language, today);
    return {act.isEmpty() ? nearest->what(language) : act + u'.', nearest->actBy, false,
            nearest->of ? nearest->of->id : QString()};
}

} // namespace

QString nearDate(QDate date, QDate today, const QString& language)
{
    const QString whole = longDate(date, language);
    const bool isNear = date < today.addMonths(12) && date > today.addMonths(-12);
    return isNear ? whole.left(whole.lastIndexOf(u' ')) : whole;
}

QString Deadline::what(const QString& language) const
{
    if (!of)
        return ownWords;
    const QString words = (isConditional ? of->would : of->what).in(language);
    const QString whose = isOfCouncil() ? Text::tr("%1 (the council's own date)").arg(words) : words;
    return isVerified() ? whose : Text::tr("%1 (not verified)").arg(whose);
}

bool Deadline::endsWithShortMonth() const
{
    const bool isMonths = of && (of->period.unit == PeriodUnit::Months || of->period.unit == PeriodUnit::Years);
    return isMonths && of->period.counting == Counting::Inclusive && from.isValid() && from.day() > date.day()
        && date.addDays(1).day() == 1;
}

QString Deadline::act(const QString& language, QDate today) const
{
    if (!of)
        return {};
    QString words = of->act.in(language);
    words.replace(QStringLiteral("{act_by}"), nearDate(actBy, today, language));
    words.replace(QStringLiteral("{date}"), nearDate(date, today, language));
    return endsWithShortMonth() && actBy == date ? Text::tr("%1, or the day before to be safe").arg(words) : words;
}

std::vector<Deadline> rightsClock(const Regime& regime, const TransferEvents& events)
{
    return Clock(regime, events).run();
}

TransferEvents eventsOf(const Contents& contents, const Record& transfer)
{
    TransferEvents events;
    const RecordType& type = transfer.type();
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        const Field& field = type.fields[i];
        const QString text = transfer.value(static_cast<int>(i)).text();
        if (text.isEmpty())
            continue;
        if (field.kind != FieldKind::Date) {
            events.words.insert(QLatin1String(field.name), text);
        } else if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) {
            events.dates.insert(QLatin1String(field.name), day);
        }
    }
    for (const Record& row : contents.referring(Table::CouncilDates, u"transfer", transfer.id())) {
        const QDate day = QDate::fromString(row.text(u"on_date"), Qt::ISODate);
        if (day.isValid() && !row.text(u"what").isEmpty())
            events.councilDates.insert(row.text(u"what"), day);
    }
    return events;
}

std::vector<Deadline> deadlinesOf(const Contents& contents, const Record& transfer)
{
    const Regime* regime = Transfer(transfer).regime(contents);
    return rightsClock(regime ? *regime : withoutRules(), eventsOf(contents, transfer));
}

NextAct nextAct(const Regime& regime, const TransferEvents& events, QDate today, const QString& language)
{
    constexpr int UrgentDays = 14;
    const std::vector<Deadline> deadlines = rightsClock(regime, events);
    NextAct act = isEnglish(regime) ? englishAct(deadlines, events, today, language) : nearestAct(deadlines, today, language);
    if (act.words.isEmpty())
        act.words = regime.standing == Standing::Policy ? regime.note.in(language)
                                                        : Text::tr("Enter what has happened: the dates that follow appear here.");
    act.isUrgent = act.by.isValid() && today.daysTo(act.by) <= UrgentDays;
    return act;
}

QStringList remarks(const Regime& regime, const TransferEvents& events, QDate today)
{
    QStringList said;
    const auto day = [&](const char* event) { return events.dates.value(QLatin1String(event)); };
    const auto isBefore = [&](const char* one, const char* other) {
        return day(one).isValid() && day(other).isValid() && day(one) < day(other);
    };
    if (isBefore("notice_received_on", "listed_on"))
        said << Text::tr("The owner's notice is dated before the listing. A notice counts only while the asset is listed.");
    if (day("decided_on").isValid() && !day("nomination_received_on").isValid() && isEnglish(regime))
        said << Text::tr("There is a decision, but no day on which the nomination was received.");
    if (isBefore("decided_on", "nomination_received_on"))
        said << Text::tr("The decision is dated before the nomination.");
    if (isBefore("listed_on", "decided_on"))
        said << Text::tr("The listing is dated before the decision.");
    const auto deadlines = rightsClock(regime, events);
    if (const Deadline* interim = find(deadlines, u"interim"); interim && day("bidder_request_on") > interim->date)
        said << Text::tr("The request to be a bidder came after the first pause ended. The long pause may not apply: ask the council.");
    for (const QString& field : eventFields(regime)) {
        if (field == u"comments_due_on" || events.dates.value(field) <= today || !events.dates.contains(field))
            continue;
        const RecordType& type = recordType(Table::Transfers);
        said << Text::tr("\"%1\" lies in the future. Is the year right?")
                    .arg(label(type.fields[static_cast<std::size_t>(type.indexOf(field))]));
    }
    return said;
}

QStringList eventFields(const Regime& regime)
{
    const RecordType& type = recordType(Table::Transfers);
    QStringList fields;
    const auto add = [&](QString name) {
        if (name.startsWith(u'!'))
            name.remove(0, 1);
        const int at = type.indexOf(name);
        if (at >= 0 && type.fields[static_cast<std::size_t>(at)].kind == FieldKind::Date && !fields.contains(name))
            fields << name;
    };
    for (const DateRule& rule : regime.rules) {
        std::ranges::for_each(rule.from, add);
        std::ranges::for_each(rule.needs, add);
        add(rule.doneWhen);
    }
    return fields;
}

} // namespace hedgerow::model
