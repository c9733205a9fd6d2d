// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_subject.h"

#include "base/text.h"
#include "model/field_text.h"
#include "model/money_plan.h"
#include "model/rights_clock.h"
#include "model/stages.h"
#include "model/transfer.h"

#include <algorithm>

namespace hedgerow::transfers {

namespace {

using base::Text;
using model::Record;
using model::Table;

QString shownField(const Record& row, const char* name)
{
    const int at = row.type().indexOf(QString::fromLatin1(name));
    return model::shownText(row.type().fields[static_cast<std::size_t>(at)], row.value(at));
}

PackSection summary(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("In short")};
    subject.addText(section, PackSubject::either(subject.ofPlace("description"), subject.ofPlace("good_here")), Text::tr("In a few words"));
    section.facts.push_back(subject.fact(Text::tr("We would like to"), subject.ofTransfer("goal")));
    if (!subject.transfer())
        return section;
    const model::Stages stages = model::Stages::of(subject.contents());
    const model::Stage* stage = stages.stage(model::Transfer(subject.transfer()).stageId());
    section.facts.push_back(subject.fact(Text::tr("Where we are"), stage ? stage->name.in(subject.options().language) : QString()));
    section.facts.push_back(subject.fact(Text::tr("Next step"), subject.ofTransfer("next_step")));
    section.facts.push_back(subject.fact(Text::tr("People in charge"), subject.ofTransfer("people")));
    return section;
}

PackSection dates(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("Dates that matter")};
    if (!subject.transfer())
        return section;
    for (const model::Deadline& deadline : model::deadlinesOf(subject.contents(), subject.transfer()))
        if (deadline.date >= subject.options().today)
            section.facts.push_back({subject.day(deadline.date.toString(Qt::ISODate)), deadline.what(subject.options().language), false});
    if (section.facts.empty())
        section.paragraphs << Text::tr("No date runs at present.");
    return section;
}

PackSection costs(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("What it costs")};
    const auto rows = subject.transfer() ? subject.contents().referring(Table::Costs, u"transfer", subject.transfer().id()) : std::vector<Record>();
    if (rows.empty()) {
        subject.miss(Text::tr("The costs"));
        section.paragraphs << Text::tr("to confirm");
        return section;
    }
    section.table.push_back({Text::tr("Kind"), Text::tr("What"), Text::tr("Sum")});
    for (const Record& row : rows)
        section.table.push_back({shownField(row, "kind"), row.text(u"what"),
            row.value(u"every_year").yes() ? Text::tr("%1 a year").arg(shownField(row, "amount_pence")) : shownField(row, "amount_pence")});
    const model::MoneyPlan plan = model::moneyPlan(subject.contents(), subject.transfer());
    section.table.push_back({Text::tr("In all, once"), {}, model::shownPounds(plan.costs)});
    return section;
}

/// Twenty years in four lines; nothing where no yearly sums are known.
PackSection yearsAfter(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("The years after")};
    if (!subject.transfer())
        return section;
    const model::WholeLife life = model::wholeLife(subject.contents(), subject.transfer(), {.firstYear = subject.options().today.year() + 1});
    const model::LifeYear& first = life.years.front();
    if (first.income == 0 && first.running == 0)
        return section;
    section.facts = {{Text::tr("Income in the first year"), model::shownPounds(first.income), false},
                     {Text::tr("Running costs in the first year"), model::shownPounds(first.running), false},
                     {Text::tr("Lowest balance of %1 years").arg(life.years.size()), model::shownPounds(life.lowest), false},
                     {Text::tr("Balance after %1 years").arg(life.years.size()), model::shownPounds(life.years.back().balance), false}};
    section.paragraphs << Text::tr("Without repairs set aside, loans and interest, and in today's prices.");
    return section;
}

PackSection sources(PackSubject& subject)
{
    PackSection section{.heading = Text::tr("Who pays")};
    const auto rows = subject.transfer() ? subject.contents().referring(Table::Funding, u"transfer", subject.transfer().id()) : std::vector<Record>();
    if (rows.empty()) {
        subject.miss(Text::tr("Who pays"));
        section.paragraphs << Text::tr("to confirm");
        return section;
    }
    section.table.push_back({Text::tr("Source"), Text::tr("Kind"), Text::tr("How sure"), Text::tr("Date"), Text::tr("Sum")});
    for (const Record& row : rows)
        section.table.push_back({row.text(u"source"), shownField(row, "kind"), shownField(row, "status"), subject.day(row.text(u"on_date")),
                                 shownField(row, "amount_pence")});
    const model::MoneyPlan plan = model::moneyPlan(subject.contents(), subject.transfer());
    section.table.push_back({Text::tr("Still to find"), {}, {}, {}, model::shownPounds(std::max<model::Pence>(0, plan.gap()))});
    return section;
}

} // namespace

void addFunderSummary(PackSubject& subject, std::vector<PackSection>& sections)
{
    sections.push_back(summary(subject));
    sections.push_back(subject.holderSection(Text::tr("Who we are")));
    sections.push_back(subject.placeSection(Text::tr("The land or building")));
    sections.push_back(costs(subject));
    sections.push_back(sources(subject));
    sections.push_back(yearsAfter(subject));
    sections.push_back(dates(subject));
    PackSection state{.heading = Text::tr("Condition and value")};
    state.facts.push_back(subject.fact(Text::tr("Condition"), PackSubject::either(subject.ofTransfer("condition"), subject.ofPlace("condition"))));
    state.facts.push_back(subject.fact(Text::tr("Valuation"), subject.ofTransfer("valuation_pence")));
    PackSubject::addIfKnown(state, Text::tr("Valued on"), subject.ofTransfer("valued_on"));
    PackSubject::addIfKnown(state, Text::tr("Risks"), subject.ofTransfer("risks"));
    sections.push_back(std::move(state));
    sections.push_back(subject.photoSection(Text::tr("Photos")));
    sections.push_back(subject.planSection());
}

} // namespace hedgerow::transfers
