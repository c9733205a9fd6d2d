// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dated facts and nothing else: no motives, adjectives or rumours, nothing about a person's health,
// money or family. What has no date or source is left out, and said to be.
#include "transfers/pack_subject.h"

#include "base/text.h"
#include "model/date_text.h"

#include <algorithm>

namespace hedgerow::transfers {

namespace {

using base::Text;

/// Whole years from a partial date ("2017", "2017-06", "2017-06-03") until today; -1 when unknown.
int yearsSince(const QString& partial, QDate today)
{
    if (partial.size() < 4)
        return -1;
    const int year = partial.left(4).toInt();
    const int month = partial.size() >= 7 ? partial.mid(5, 2).toInt() : 12;
    const int day = partial.size() >= 10 ? partial.mid(8, 2).toInt() : 28;
    const int years = today.year() - year;
    return QDate(today.year(), month, 1).addDays(day - 1) > today ? years - 1 : years;
}

PackSection emptiness(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("How long it has stood empty")};
    const QString since = subject.place().text(u"empty_since");
    section.facts.push_back(subject.fact(Text::tr("Empty since"), subject.day(since)));
    if (const int years = yearsSince(since, subject.options().today); years > 0)
        section.facts.push_back({Text::tr("That is"), Text::tr("%n year(s)", nullptr, years), false});
    section.facts.push_back(subject.fact(Text::tr("Where this comes from"), subject.ofPlace("source")));
    section.facts.push_back(subject.fact(Text::tr("Last seen"), subject.day(subject.place().text(u"last_seen"))));
    PackSubject::addIfKnown(section, Text::tr("Condition when last seen"), subject.ofPlace("condition"));
    return section;
}

/// Every date of the transfer that was entered, in order.
PackSection events(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("What has happened, by date")};
    if (!subject.transfer())
        return section;
    std::vector<std::pair<QString, QString>> dated;
    for (const model::Field& field : subject.transfer().type().fields) {
        const QString name = QLatin1String(field.name);
        const QString on = subject.transfer().text(name);
        if (field.kind == model::FieldKind::Date && name.endsWith(u"_on") && name != u"known_on" && !on.isEmpty()
            && on <= subject.options().today.toString(Qt::ISODate))
            dated.emplace_back(on, model::label(field));
    }
    std::ranges::sort(dated);
    for (const auto& [on, what] : dated)
        section.facts.push_back({subject.day(on), what, false});
    if (dated.empty())
        section.paragraphs << Text::tr("No dates have been entered.");
    return section;
}

PackSection leftOut(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("Left out on purpose")};
    section.paragraphs << Text::tr("This dossier holds only facts that have a date or a source. Left out: the story, notes, risks, what people "
                                   "hope for, and anything about a person's life.");
    if (subject.place().text(u"owner_kind") == u"person" && !subject.options().includePrivate)
        section.paragraphs << Text::tr("The owner is a private person; the name is kept by the team.");
    return section;
}

} // namespace

void addStuckBuilding(PackSubject& subject, std::vector<PackSection>& sections)
{
    sections.push_back(subject.placeSection(Text::tr("The building")));
    sections.push_back(emptiness(subject));
    sections.push_back(subject.ownerSection(Text::tr("Owner and occupier, as far as we know")));
    sections.push_back(events(subject));
    sections.push_back(subject.letterSection(Text::tr("Letters, calls and meetings")));
    sections.push_back(leftOut(subject));
    sections.push_back(subject.photoSection(Text::tr("Then and now")));
    sections.push_back(subject.planSection());
}

} // namespace hedgerow::transfers
