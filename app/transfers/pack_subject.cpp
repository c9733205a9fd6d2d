// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_subject.h"

#include "base/text.h"
#include "model/date_text.h"
#include "model/field_text.h"
#include "model/place.h"
#include "model/transfer.h"

#include <algorithm>

namespace hedgerow::transfers {

namespace {

using base::Text;
using model::Record;
using model::Table;

QString shown(const Record& row, const char* name, bool includePrivate)
{
    if (!row)
        return {};
    const model::RecordType& type = row.type();
    const int at = type.indexOf(QString::fromLatin1(name));
    if (at < 0)
        return {};
    const model::Field& field = type.fields[static_cast<std::size_t>(at)];
    if (field.sees == model::Sees::Team && !includePrivate)
        return {};
    return model::shownText(field, row.value(at));
}

} // namespace

PackSubject::PackSubject(const model::Contents& contents, const Record& place, const PackOptions& options)
    : contents_(contents), place_(place), options_(options)
{
    const auto transfers = model::transfersOf(contents, place.id());
    if (transfers.empty())
        return;
    transfer_ = transfers.front();
    if (const auto holder = transfer_.reference(u"organisation"))
        holder_ = contents.find(Table::Organisations, *holder);
}

QString PackSubject::name() const
{
    return model::Place(place_).shownName(options_.language);
}

QString PackSubject::day(const QString& iso) const
{
    return model::longPartialDate(iso.left(10), options_.language); // of an instant, its day
}

QString PackSubject::ofPlace(const char* field) const
{
    return shown(place_, field, options_.includePrivate);
}

QString PackSubject::ofTransfer(const char* field) const
{
    return shown(transfer_, field, options_.includePrivate);
}

QString PackSubject::ofHolder(const char* field) const
{
    return shown(holder_, field, options_.includePrivate);
}

QString PackSubject::ownerName() const
{
    const Record& row = transfer_ && !transfer_.text(u"owner_name").isEmpty() ? transfer_ : place_;
    const bool isPerson = row.text(u"owner_kind") == u"person";
    return isPerson && !options_.includePrivate ? Text::tr("a private person (name kept by the team)") : row.text(u"owner_name");
}

PackFact PackSubject::fact(const QString& label, const QString& value)
{
    if (!value.isEmpty())
        return {label, value, false};
    miss(label);
    return {label, Text::tr("to confirm"), true};
}

void PackSubject::addIfKnown(PackSection& section, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        section.facts.push_back({label, value, false});
}

void PackSubject::addText(PackSection& section, const QString& text, const QString& missing)
{
    if (text.isEmpty()) {
        miss(missing);
        section.facts.push_back({missing, Text::tr("to confirm"), true});
        return;
    }
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        section.paragraphs << paragraph.trimmed();
}

PackSection PackSubject::holderSection(const QString& heading)
{
    PackSection section{.heading = heading};
    section.facts.push_back(fact(Text::tr("Organisation"), either(ofHolder("name"), ofTransfer("request_by"))));
    section.facts.push_back(fact(Text::tr("Legal form"), ofHolder("legal_form")));
    addIfKnown(section, Text::tr("Charity or company number"), ofHolder("number"));
    addIfKnown(section, Text::tr("Web address"), ofHolder("website"));
    const bool isPublic = holder_ && holder_.value(u"contact_public").yes();
    section.facts.push_back(fact(Text::tr("Who answers letters"),
                                 isPublic || options_.includePrivate ? (holder_ ? holder_.text(u"contact") : QString()) : QString()));
    return section;
}

PackSection PackSubject::placeSection(const QString& heading)
{
    PackSection section{.heading = heading};
    section.facts.push_back(fact(Text::tr("Name"), name()));
    section.facts.push_back(fact(Text::tr("Address"), either(place_.text(u"address").replace(u'\n', QStringLiteral(", ")), QString())));
    addIfKnown(section, Text::tr("Postcode"), ofPlace("postcode"));
    addIfKnown(section, Text::tr("UPRN"), place_.text(u"uprn"));
    section.facts.push_back({Text::tr("Kind of place"), model::Place(place_).category().name.in(options_.language), false});
    addIfKnown(section, Text::tr("Size of the building"), ofPlace("floor_area_m2"));
    addIfKnown(section, Text::tr("Size of the site"), ofTransfer("site_area_m2"));
    return section;
}

PackSection PackSubject::ownerSection(const QString& heading)
{
    PackSection section{.heading = heading};
    section.facts.push_back(fact(Text::tr("Owner"), ownerName()));
    section.facts.push_back(fact(Text::tr("Kind of owner"), either(ofTransfer("owner_kind"), ofPlace("owner_kind"))));
    section.facts.push_back(fact(Text::tr("Title number"), ofTransfer("title_number")));
    addIfKnown(section, Text::tr("Company number"), ofTransfer("company_number"));
    addIfKnown(section, Text::tr("How it is held"), ofPlace("tenure"));
    const QString how = ofTransfer("known_how");
    const QString when = transfer_ ? day(transfer_.text(u"known_on")) : QString();
    section.facts.push_back(fact(Text::tr("How we know"), how.isEmpty() || when.isEmpty() ? how : Text::tr("%1, %2").arg(how, when)));
    section.facts.push_back(fact(Text::tr("Who uses it now"), either(place_.text(u"run_by").replace(u';', QStringLiteral(", ")),
        model::Place(place_).statusId() == u"empty" ? Text::tr("Nobody: it stands empty") : QString())));
    return section;
}

PackSection PackSubject::planSection()
{
    PackSection section{.heading = Text::tr("Plan of the site")};
    section.hasPlan = model::Place(place_).position().has_value();
    bool hasOutline = false;
    for (const Record& outline : contents_.referring(Table::Outlines, u"place", place_.id()))
        hasOutline = hasOutline || !outline.geometryBlob().isEmpty();
    if (!hasOutline)
        miss(Text::tr("The outline of the site on the plan"));
    return section;
}

std::vector<Record> PackSubject::photoUses() const
{
    std::vector<Record> uses = contents_.referring(Table::PhotoUses, u"place", place_.id());
    std::ranges::stable_sort(uses, {}, [](const Record& use) { return use.value(u"sort").integer(); });
    return uses;
}

PackSection PackSubject::photoSection(const QString& heading)
{
    PackSection section{.heading = heading};
    QStringList shownAlready;
    for (const Record& use : photoUses()) {
        const auto id = use.reference(u"photo");
        const Record photo = id ? contents_.find(Table::Photos, *id) : Record();
        if (!photo || shownAlready.contains(photo.text(u"hash")))
            continue;
        if (photo.value(u"people_visible").yes() && photo.text(u"consent") != u"given")
            continue;
        shownAlready << photo.text(u"hash");
        const QString caption = either(use.text(u"caption"), photo.text(u"caption"));
        const QString taken = day(photo.text(u"taken_on"));
        const QString author = photo.text(u"author");
        QStringList words;
        for (const QString& word : {caption, taken.isEmpty() ? Text::tr("date to confirm") : taken, author})
            if (!word.isEmpty())
                words << word;
        if (taken.isEmpty())
            miss(Text::tr("The date of the photo “%1”").arg(either(caption, photo.text(u"file_name"))));
        section.photos.push_back({photo.text(u"hash"), words.join(QStringLiteral(" · "))});
    }
    if (section.photos.empty())
        miss(Text::tr("A photo with its date"));
    return section;
}

PackSection PackSubject::letterSection(const QString& heading)
{
    PackSection section{.heading = heading};
    std::vector<Record> letters = contents_.referring(Table::Letters, u"place", place_.id());
    if (transfer_)
        for (const Record& letter : contents_.referring(Table::Letters, u"transfer", transfer_.id()))
            if (std::ranges::none_of(letters, [&](const Record& other) { return other.id() == letter.id(); }))
                letters.push_back(letter);
    std::ranges::stable_sort(letters, {}, [](const Record& letter) { return letter.text(u"on_date"); });
    if (letters.empty()) {
        section.paragraphs << Text::tr("None yet.");
        return section;
    }
    section.table.push_back({Text::tr("Date"), Text::tr("What"), Text::tr("With whom"), Text::tr("Words"), Text::tr("What followed")});
    for (const Record& letter : letters)
        section.table.push_back({either(day(letter.text(u"on_date")), Text::tr("date to confirm")),
                                 shown(letter, "kind", true), letter.text(u"with_whom"), letter.text(u"what"), letter.text(u"next_act")});
    return section;
}

} // namespace hedgerow::transfers
