// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/calendar_file.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "model/place.h"

#include <libical/ical.h>

#include <memory>

namespace hedgerow::transfers {

namespace {

using base::Text;

struct Freed
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

icaltimetype dayOf(QDate date)
{
    icaltimetype day = icaltime_null_date();
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    day.is_date = 1;
    return day;
}

icaltimetype instantOf(const QDateTime& moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

/// Control characters have no place in a calendar's text (RFC 5545, 3.3.11); line ends stay.
QByteArray plain(const QString& text)
{
    QString clean;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n')
            clean += c;
    return clean.toUtf8();
}

const char* categoryOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Deadline:
        return "DEADLINE";
    case EntryKind::Task:
        return "TASK";
    case EntryKind::Visit:
        return "VISIT";
    case EntryKind::Renewal:
        return "RENEWAL";
    }
    return "TASK";
}

QString summaryOf(const Entry& entry)
{
    const QString place = entry.place ? model::Place(entry.place).shownName(QStringLiteral("en")) : QString();
    const QString what = entry.act.isEmpty() ? entry.what : entry.act;
    return place.isEmpty() ? what : Text::tr("%1: %2").arg(place, what);
}

QString descriptionOf(const Entry& entry)
{
    QStringList lines;
    if (!entry.act.isEmpty())
        lines << entry.what;
    if (entry.actBy != entry.date)
        lines << Text::tr("The last day is %1; this is the last working day before it.").arg(entry.date.toString(Qt::ISODate));
    if (!entry.who.isEmpty())
        lines << entry.who;
    if (entry.kind == EntryKind::Deadline || entry.kind == EntryKind::Renewal)
        lines << Text::tr("Dates and words, not legal advice.");
    return lines.join(u'\n');
}

void addEvent(icalcomponent* calendar, const Entry& entry, const icaltimetype& made)
{
    icalcomponent* event = icalcomponent_new_vevent();
    icalcomponent_add_component(calendar, event);
    icalcomponent_add_property(event, icalproperty_new_uid((entry.id + QStringLiteral("@hedgerow")).toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(made));
    icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(entry.actBy)));
    icalcomponent_add_property(event, icalproperty_new_dtend(dayOf(entry.actBy.addDays(1))));
    icalcomponent_add_property(event, icalproperty_new_summary(plain(summaryOf(entry)).constData()));
    if (const QByteArray description = plain(descriptionOf(entry)); !description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(description.constData()));
    icalcomponent_add_property(event, icalproperty_new_categories(categoryOf(entry.kind)));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

} // namespace

QByteArray calendarFile(const std::vector<Entry>& entries, const QString& title, const QDateTime& made)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Hedgerow//Diary//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    if (!title.isEmpty()) {
        icalproperty* name = icalproperty_new_x(plain(title).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        icalcomponent_add_property(calendar.get(), name);
    }
    for (const Entry& entry : entries)
        addEvent(calendar.get(), entry, instantOf(made));
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

base::Outcome writeCalendar(const QString& path, const std::vector<Entry>& entries, const QString& title, const QDateTime& made)
{
    return base::writeWholeFile(path, calendarFile(entries, title, made));
}

} // namespace hedgerow::transfers
