// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_subject.h"

#include "base/text.h"
#include "model/money_plan.h"

namespace hedgerow::transfers {

using base::Text;

void addInterest(PackSubject& subject, std::vector<PackSection>& sections)
{
    sections.push_back(subject.holderSection(Text::tr("Who we are")));
    sections.push_back(subject.placeSection(Text::tr("The land or building")));
    PackSection wish{.heading = Text::tr("What we would like to do")};
    wish.facts.push_back(subject.fact(Text::tr("We would like to"), subject.ofTransfer("goal")));
    wish.facts.push_back(subject.fact(Text::tr("What it could be used for"), subject.ofPlace("could_be")));
    subject.addText(wish, subject.ofPlace("good_here"), Text::tr("What is good about it"));
    sections.push_back(std::move(wish));
    PackSection state{.heading = Text::tr("What we know of it")};
    state.facts.push_back(subject.fact(Text::tr("Condition"), PackSubject::either(subject.ofTransfer("condition"), subject.ofPlace("condition"))));
    PackSubject::addIfKnown(state, Text::tr("Empty since"), subject.day(subject.place().text(u"empty_since")));
    if (subject.transfer()) {
        const model::MoneyPlan plan = model::moneyPlan(subject.contents(), subject.transfer());
        if (!plan.isEmpty())
            state.facts.push_back({Text::tr("Money"), Text::tr("%1 needed, %2 found").arg(model::shownPounds(plan.costs), model::shownPounds(plan.secured())), false});
    }
    sections.push_back(std::move(state));
    PackSection people{.heading = Text::tr("Who leads, and what we ask")};
    people.facts.push_back(subject.fact(Text::tr("People in charge"), subject.ofTransfer("people")));
    people.facts.push_back(subject.fact(Text::tr("Next step"), subject.ofTransfer("next_step")));
    people.paragraphs << Text::tr("We ask to meet the person who looks after this property, to see inside it, and to hear what you would need from us.");
    sections.push_back(std::move(people));
    sections.push_back(subject.ownerSection(Text::tr("Owner and occupier, as far as we know")));
    sections.push_back(subject.planSection());
    sections.push_back(subject.photoSection(Text::tr("Photos")));
}

} // namespace hedgerow::transfers
