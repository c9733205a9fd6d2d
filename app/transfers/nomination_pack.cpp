// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a nomination must hold: Assets of Community Value (England) Regulations 2012, reg.6; who may
// nominate: regs 4 and 5 (an unincorporated body by 21 local electors).
#include "transfers/pack_subject.h"

#include "base/text.h"
#include "model/place.h"

namespace hedgerow::transfers {

namespace {

using base::Text;

constexpr int ElectorsNeeded = 21;

PackSection eligibility(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("Why we may nominate")};
    section.paragraphs << Text::tr("A nomination can be made by a parish council, a neighbourhood forum, a charity, a community interest "
                                   "company, a company or society that does not share out its surplus, or a group of at least 21 local "
                                   "electors that does not share it out; each with a local connection.");
    section.facts.push_back(subject.fact(Text::tr("Our local connection"), subject.ofHolder("note")));
    section.facts.push_back({Text::tr("Proof enclosed"), Text::tr("Rules or constitution; where we are not incorporated, the sheet of signatures"), false});
    return section;
}

PackSection value(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("Its use, and why it matters to the community")};
    subject.addText(section, subject.ofPlace("good_here"), Text::tr("What people use it for, now or in the recent past"));
    subject.addText(section, subject.ofPlace("story"), Text::tr("Its story"));
    PackSubject::addIfKnown(section, Text::tr("Could be used for"), subject.ofPlace("could_be"));
    PackSubject::addIfKnown(section, Text::tr("Empty since"), subject.day(subject.place().text(u"empty_since")));
    section.paragraphs << Text::tr("It is realistic to think that such use can go on, or can begin again within five years, and that it will "
                                   "further the social wellbeing or social interests of the local community.");
    return section;
}

} // namespace

void addNomination(PackSubject& subject, std::vector<PackSection>& sections)
{
    sections.push_back(subject.holderSection(Text::tr("Who nominates")));
    sections.push_back(eligibility(subject));
    sections.push_back(subject.placeSection(Text::tr("The land or building")));
    sections.push_back(value(subject));
    sections.push_back(subject.ownerSection(Text::tr("Owner and occupier, as far as we know")));
    sections.push_back(subject.planSection());
    sections.push_back(subject.photoSection(Text::tr("Photos")));
    PackSection signatures{.heading = Text::tr("Signatures of local electors")};
    signatures.paragraphs << Text::tr("We are on the register of electors of this area and support the nomination of %1.").arg(subject.name());
    signatures.signatures = ElectorsNeeded;
    sections.push_back(std::move(signatures));
}

} // namespace hedgerow::transfers
