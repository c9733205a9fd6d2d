// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/transfer_cards.h"

#include "model/place.h"
#include "model/stages.h"
#include "model/transfer.h"
#include "window/entry_sign.h"
#include "window/session.h"
#include "window/today.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace hedgerow::window {

namespace {

using transfers::Entry;
using transfers::EntryKind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::TransferCards)
};

bool canStillBeDone(const Entry& entry, QDate day)
{
    return entry.isOurs && (entry.daysLeft(day) >= 0 || entry.kind != EntryKind::Deadline);
}

/// What presses, before what the law sets, before the rest; the earlier first.
std::tuple<int, QDate> order(const Entry& entry, QDate day)
{
    const int rank = isPressing(entry, day) ? 0 : entry.kind == EntryKind::Deadline ? 1 : 2;
    return {rank, entry.actBy};
}

QString begunSmall(QString words)
{
    if (words.size() > 1 && words[0].isUpper() && !words[1].isUpper())
        words[0] = words[0].toLower();
    return words;
}

QString dueWords(const Entry& entry, QDate day, const QString& language)
{
    const QString left = daysLeftWords(entry.daysLeft(day));
    if (entry.id.endsWith(u"-next_step")) // its words stand in the line above
        return Tr::tr("%1 · %2", "days left, date").arg(left, model::nearDate(entry.actBy, day, language));
    const QString what = entry.act.isEmpty() ? entry.what : entry.act;
    if (isPressing(entry, day))
        return Tr::tr("%1: %2", "days left, what to do").arg(left, begunSmall(what));
    return Tr::tr("%1: %2", "date, what is due").arg(model::nearDate(entry.actBy, day, language), begunSmall(entry.what));
}

QHash<model::Uuid, QString> facesOf(const model::Contents& contents)
{
    QHash<model::Uuid, std::pair<qint64, QString>> first;
    for (const auto& use : contents.records(model::Table::PhotoUses)) {
        const auto place = use.reference(u"place"), photo = use.reference(u"photo");
        const model::Record record = photo ? contents.find(model::Table::Photos, *photo) : model::Record();
        if (!place || !record)
            continue;
        const qint64 sort = use.value(u"sort").integer();
        const auto known = first.constFind(*place);
        if (known == first.cend() || sort < known->first)
            first.insert(*place, {sort, record.text(u"hash")});
    }
    QHash<model::Uuid, QString> faces;
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        faces.insert(it.key(), it->second);
    return faces;
}

QHash<model::Uuid, const Entry*> nearestOf(const std::vector<Entry>& diary, QDate day)
{
    QHash<model::Uuid, const Entry*> nearest;
    for (const auto& entry : diary) {
        if (!entry.transfer || !canStillBeDone(entry, day))
            continue;
        const auto known = nearest.constFind(entry.transfer.id());
        if (known == nearest.cend() || order(entry, day) < order(**known, day))
            nearest.insert(entry.transfer.id(), &entry);
    }
    return nearest;
}

QString tooLong(const model::Stage* stage, const QString& nation, std::optional<int> days)
{
    constexpr int WeekDays = 7;
    const auto weeks = stage ? stage->weeksIn(nation) : std::nullopt;
    if (!weeks || !days || *days <= weeks->high * WeekDays)
        return {};
    return Tr::tr("Longer here than usual: at most %n week(s).", nullptr, weeks->high);
}

} // namespace

std::vector<TransferCard> transferCards(const Session& session)
{
    const model::Contents& contents = session.contents();
    const QDate day = today();
    const auto faces = facesOf(contents);
    const auto nearest = nearestOf(session.diary(), day);
    const auto stages = model::Stages::of(contents);
    const QString nation = transfers::nationOf(contents);
    std::vector<TransferCard> cards;
    for (const auto& record : contents.records(model::Table::Transfers)) {
        const model::Transfer transfer(record);
        TransferCard card{.transfer = record, .place = transfer.place(contents), .stage = transfer.stageId(), .who = record.text(u"next_who")};
        card.name = card.place ? model::Place(card.place).shownName(session.language()) : Tr::tr("A place that is gone");
        if (const auto days = transfer.daysInStage(day))
            card.here = *days == 0 ? Tr::tr("here since today") : Tr::tr("%n day(s) here", nullptr, *days);
        card.hereTip = tooLong(stages.stage(card.stage), nation, transfer.daysInStage(day));
        QStringList next{record.text(u"next_step"), card.who};
        next.removeAll(QString());
        card.next = next.isEmpty() ? Tr::tr("No next step yet") : next.join(QStringLiteral(" · "));
        card.photo = card.place ? faces.value(card.place.id()) : QString();
        if (const auto* due = nearest.value(record.id())) {
            card.due = *due;
            card.isPressing = isPressing(*due, day);
            if (due->kind == EntryKind::Deadline || due->kind == EntryKind::Renewal)
                card.dueShort = Tr::tr("%1: by %2", "days left, date").arg(daysLeftWords(due->daysLeft(day)), model::nearDate(due->actBy, day, session.language()));
        }
        card.dueWords = card.due ? dueWords(*card.due, day, session.language()) : Tr::tr("no date yet");
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(), [](const TransferCard& a, const TransferCard& b) {
        const auto key = [](const TransferCard& card) { return std::pair(!card.isPressing, card.isPressing ? card.due->actBy : QDate()); };
        return key(a) != key(b) ? key(a) < key(b) : a.name.localeAwareCompare(b.name) < 0;
    });
    return cards;
}

} // namespace hedgerow::window
