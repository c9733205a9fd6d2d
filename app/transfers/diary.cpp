// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/diary.h"

#include "base/text.h"
#include "model/holidays.h"
#include "model/place.h"
#include "model/transfer.h"

#include <algorithm>
#include <tuple>

namespace hedgerow::transfers {

namespace {

using base::Text;
using model::Record;
using model::Table;

constexpr int LastOrder = 1000; ///< of what no rule computes: after all rules of its day

QDate dateOf(const Record& row, QStringView field)
{
    return QDate::fromString(row.text(field), Qt::ISODate);
}

class Gathering
{
public:
    Gathering(const model::Contents& contents, const DiaryOptions& options) : contents_(contents), options_(options) {}

    std::vector<Entry> run()
    {
        for (const Record& transfer : contents_.records(Table::Transfers)) {
            addDeadlines(transfer);
            addNextStep(transfer);
        }
        for (const Record& task : contents_.records(Table::Tasks))
            addTask(task);
        for (const Record& funding : contents_.records(Table::Funding))
            addSpending(funding);
        for (const Record& place : contents_.places())
            addVisit(place);
        std::ranges::sort(entries_, {}, [&](const Entry& e) {
            return std::tuple(e.actBy, e.order, e.place ? placeName(e.place) : QString(), e.id);
        });
        return std::move(entries_);
    }

private:
    void addDeadlines(const Record& transfer)
    {
        const QString stage = model::Transfer(transfer).stageId();
        if (stage == u"parked" || stage == u"lost")
            return;
        const model::Regime* regime = model::Transfer(transfer).regime(contents_);
        int order = 0;
        for (const model::Deadline& deadline : model::deadlinesOf(contents_, transfer)) {
            if (deadline.isDone && !options_.withDone)
                continue;
            Entry entry{.kind = deadline.isRenewal() ? EntryKind::Renewal : EntryKind::Deadline,
                        .id = transfer.id().toText() + u'-' + deadline.rule
                            + (deadline.of ? QString() : u'-' + QString::fromLatin1(deadline.ownWords.toUtf8().toHex())),
                        .date = deadline.date, .actBy = deadline.actBy, .rule = deadline.rule,
                        .regime = regime ? regime->id : QString(),
                        .what = deadline.what(options_.language), .act = deadline.act(options_.language, options_.today),
                        .who = transfer.text(u"next_who"), .place = model::Transfer(transfer).place(contents_),
                        .transfer = transfer, .task = {}, .order = order++,
                        .isOurs = deadline.isOurs() && !deadline.isConditional, .mayChange = deadline.mayChange};
            add(std::move(entry));
        }
    }

    void addNextStep(const Record& transfer)
    {
        if (transfer.text(u"next_step").isEmpty())
            return;
        addPlain(EntryKind::Task, transfer.id().toText() + QStringLiteral("-next_step"), dateOf(transfer, u"next_by"),
                 transfer.text(u"next_step"), transfer.text(u"next_who"), model::Transfer(transfer).place(contents_), transfer, {});
    }

    void addTask(const Record& task)
    {
        if (!task.text(u"done_on").isEmpty() && !options_.withDone)
            return;
        const auto ofTransfer = task.reference(u"transfer");
        const Record transfer = ofTransfer ? contents_.find(Table::Transfers, *ofTransfer) : Record();
        const auto ofPlace = task.reference(u"place");
        Record place = ofPlace ? contents_.find(Table::Places, *ofPlace) : Record();
        if (!place && transfer)
            place = model::Transfer(transfer).place(contents_);
        addPlain(EntryKind::Task, task.id().toText(), dateOf(task, u"due_on"), task.text(u"what"), task.text(u"who"), place,
                 transfer, task);
    }

    void addSpending(const Record& funding)
    {
        const auto id = funding.reference(u"transfer");
        const Record transfer = id ? contents_.find(Table::Transfers, *id) : Record();
        if (!transfer || funding.text(u"status") == u"refused")
            return;
        addPlain(EntryKind::Task, funding.id().toText() + QStringLiteral("-spend_by"), dateOf(funding, u"spend_by"),
                 Text::tr("Last day to spend: %1").arg(funding.text(u"source")), {}, model::Transfer(transfer).place(contents_),
                 transfer, {});
    }

    void addVisit(const Record& place)
    {
        addPlain(EntryKind::Visit, place.id().toText() + QStringLiteral("-visit"), dateOf(place, u"next_visit"), Text::tr("Visit"), {}, place, {}, {});
    }

    void addPlain(EntryKind kind, const QString& id, QDate date, const QString& what, const QString& who, const Record& place,
                  const Record& transfer, const Record& task)
    {
        add({.kind = kind, .id = id, .date = date, .actBy = date,
             .rule = kind == EntryKind::Visit ? QStringLiteral("visit") : QStringLiteral("task"), .regime = {}, .what = what,
             .act = {}, .who = who, .place = place, .transfer = transfer, .task = task, .order = LastOrder + static_cast<int>(kind)});
    }

    void add(Entry entry)
    {
        const bool isBefore = options_.from.isValid() && entry.date < options_.from;
        const bool isAfter = options_.until.isValid() && entry.date > options_.until;
        const bool isElsewhere = options_.place && (!entry.place || entry.place.id() != *options_.place);
        if (entry.date.isValid() && !isBefore && !isAfter && !isElsewhere)
            entries_.push_back(std::move(entry));
    }

    [[nodiscard]] QString placeName(const Record& place) const { return model::Place(place).shownName(options_.language); }

    const model::Contents& contents_;
    const DiaryOptions& options_;
    std::vector<Entry> entries_;
};

} // namespace

std::vector<Entry> diary(const model::Contents& contents, const DiaryOptions& options)
{
    return Gathering(contents, options).run();
}

std::vector<Entry> dueSoon(const std::vector<Entry>& entries, QDate today, int days)
{
    std::vector<Entry> due;
    for (const Entry& entry : entries) {
        const bool isLate = entry.daysLeft(today) < 0;
        // A legal day that has passed can't be caught up; what was to be done by a task still can.
        const bool canStillBeDone = entry.kind == EntryKind::Task || entry.kind == EntryKind::Visit || entry.kind == EntryKind::Renewal;
        if (entry.isOurs && entry.daysLeft(today) <= days && (!isLate || canStillBeDone))
            due.push_back(entry);
    }
    return due;
}

std::vector<Entry> forEverybody(std::vector<Entry> entries)
{
    std::erase_if(entries, [](const Entry& entry) { return entry.place && model::Place(entry.place).isTeamOnly(); });
    return entries;
}

QDate holidaysKnownUntil()
{
    return model::Holidays::standard().validUntil();
}

QString nationOf(const model::Contents& contents)
{
    const QString nation = contents.document() ? contents.document().text(u"nation") : QString();
    return nation.isEmpty() ? QStringLiteral("england") : nation;
}

} // namespace hedgerow::transfers
