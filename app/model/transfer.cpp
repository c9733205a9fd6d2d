// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transfer.h"

#include "base/text.h"
#include "model/place.h"
#include "model/stages.h"

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::Text;

Value dayValue(QDate day)
{
    return Value::ofText(day.toString(Qt::ISODate));
}

QString nameOf(const Record& place)
{
    return place ? Place(place).shownName(QStringLiteral("en")) : Text::tr("a place that is gone");
}

} // namespace

QString Transfer::stageId() const
{
    const QString id = record_.text(u"stage");
    return id.isEmpty() ? QStringLiteral("idea") : id;
}

QDate Transfer::date(QStringView field) const
{
    return QDate::fromString(record_.text(field), Qt::ISODate);
}

std::optional<int> Transfer::daysInStage(QDate today) const
{
    const QDate since = date(u"stage_since");
    if (!since.isValid() || since > today)
        return {};
    return static_cast<int>(since.daysTo(today));
}

Record Transfer::place(const Contents& contents) const
{
    const auto id = record_.reference(u"place");
    return id ? contents.find(Table::Places, *id) : Record();
}

const Regime* Transfer::regime(const Contents& contents) const
{
    const Regimes& regimes = Regimes::standard();
    if (const QString id = record_.text(u"regime"); !id.isEmpty())
        return regimes.regime(id);
    const QString own = record_.text(u"nation");
    const Record document = contents.document();
    return regimes.defaultFor(!own.isEmpty() || !document ? own : document.text(u"nation"));
}

std::vector<Record> transfersOf(const Contents& contents, Uuid place)
{
    return contents.referring(Table::Transfers, u"place", place);
}

Step startTransfer(const Contents& contents, const Record& place, QDate today)
{
    Step step(Text::tr("Start a transfer of %1").arg(nameOf(place)));
    const Record document = contents.document();
    const QString nation = document ? document.text(u"nation") : QString();
    const Regime* regime = Regimes::standard().defaultFor(nation);
    const Stages stages = Stages::of(contents);
    const QString first = stages.all().empty() ? QStringLiteral("idea") : stages.all().front().id;
    step.insert(Table::Transfers, {{"place", Value(place.id().toText())},
                                   {"stage", Value(first)},
                                   {"stage_since", dayValue(today)},
                                   {"nation", Value::ofText(nation)},
                                   {"regime", Value::ofText(regime ? regime->id : QString())},
                                   {"owner_kind", place.value(u"owner_kind")},
                                   {"owner_name", place.value(u"owner_name")}});
    return step;
}

Step moveToStage(const Contents& contents, const Record& transfer, const QString& stage, QDate today)
{
    const Stages stages = Stages::of(contents);
    const Stage* to = stages.stage(stage);
    Step step(Text::tr("Move %1 to \"%2\"").arg(nameOf(Transfer(transfer).place(contents)), to ? to->name.en : stage));
    if (Transfer(transfer).stageId() == stage)
        return step;
    step.set(Table::Transfers, transfer.id(), "stage", Value(stage));
    step.set(Table::Transfers, transfer.id(), "stage_since", dayValue(today));
    return step;
}

Step logContact(const Contents& contents, const Record& transfer, const QString& kind, const QString& what, QDate day)
{
    const Record place = Transfer(transfer).place(contents);
    Step step(Text::tr("Log for %1").arg(nameOf(place)));
    step.insert(Table::Letters, {{"place", Value::ofText(place ? place.id().toText() : QString())},
                                 {"transfer", Value(transfer.id().toText())},
                                 {"kind", Value::ofText(kind)},
                                 {"on_date", dayValue(day)},
                                 {"what", Value::ofText(what)}});
    return step;
}

Step setCouncilDate(const Contents& contents, const Record& transfer, const QString& rule, QDate date)
{
    Step step(Text::tr("The council's own date for %1").arg(nameOf(Transfer(transfer).place(contents))));
    for (const Record& row : contents.referring(Table::CouncilDates, u"transfer", transfer.id())) {
        if (row.text(u"what") != rule)
            continue;
        if (!date.isValid())
            step.remove(Table::CouncilDates, row.id());
        else if (row.value(u"on_date") != dayValue(date))
            step.set(Table::CouncilDates, row.id(), "on_date", dayValue(date));
        return step;
    }
    if (date.isValid())
        step.insert(Table::CouncilDates, {{"transfer", Value(transfer.id().toText())}, {"what", Value(rule)}, {"on_date", dayValue(date)}});
    return step;
}

} // namespace hedgerow::model
