// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/conflict_words.h"
#include "store/merge.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using store::CopyReport;
using store::CopyState;
using store::MergeReport;

bool isSound(const CopyReport& copy)
{
    return copy.state == CopyState::Brings || copy.state == CopyState::NothingNew;
}

QString stateKey(CopyState state)
{
    switch (state) {
    case CopyState::Brings:
        return QStringLiteral("merged");
    case CopyState::NothingNew:
        return QStringLiteral("nothing-new");
    case CopyState::AnotherMap:
        return QStringLiteral("another-map");
    case CopyState::Newer:
        return QStringLiteral("newer");
    case CopyState::Torn:
        return QStringLiteral("torn");
    case CopyState::Damaged:
        return QStringLiteral("damaged");
    case CopyState::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

int placesIn(const CopyReport& copy)
{
    return static_cast<int>(copy.newPlaces.size() + copy.changedPlaces.size() +
                            copy.deletedPlaces.size());
}

/// "3 new places, 2 changed, 1 to decide".
QString countsText(const CopyReport& copy)
{
    QStringList parts;
    const auto add = [&](qsizetype count, const QString& words) {
        if (count > 0)
            parts << words;
    };
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    add(size(copy.newPlaces), Text::tr("%n new place(s)", nullptr, size(copy.newPlaces)));
    add(size(copy.changedPlaces), Text::tr("%n changed", nullptr, size(copy.changedPlaces)));
    add(size(copy.deletedPlaces), Text::tr("%n deleted", nullptr, size(copy.deletedPlaces)));
    const int others = copy.newRows + copy.changedRows + copy.deletedRows - placesIn(copy);
    add(others, Text::tr("%n other record(s)", nullptr, others));
    add(copy.photos, Text::tr("%n photo(s)", nullptr, copy.photos));
    add(copy.conflicts, Text::tr("%n to decide", nullptr, copy.conflicts));
    return parts.isEmpty() ? Text::tr("nothing that shows") : parts.join(QStringLiteral(", "));
}

void say(Call& call, const CopyReport& copy, bool dryRun)
{
    const QString file = QFileInfo(copy.path).fileName();
    const QString edits = Text::tr("Theirs %1 edits: %2 brought in, %3 we had. Lost: 0.")
                              .arg(copy.theirEdits)
                              .arg(copy.broughtEdits)
                              .arg(copy.knownEdits);
    if (copy.state == CopyState::Brings)
        call.out.line(
            QStringLiteral("%1: %2. %3")
                .arg(file, countsText(copy), dryRun ? Text::tr("Not merged yet.") : edits));
    else if (copy.state == CopyState::NothingNew)
        call.out.line(Text::tr("%1: nothing new.").arg(file));
    else
        call.out.line(Text::tr("%1: left out.").arg(file));
    if (!copy.why.message.isEmpty())
        call.out.note(copy.why.message, copy.why.detail);
    if (copy.clockWrong)
        call.out.note(
            Text::tr("Some edits in %1 are dated wrongly: that computer's clock was off. They are "
                     "in all the same.")
                .arg(file));
}

Json copyJson(const CopyReport& copy, qint64 lost)
{
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    const qint64 same = copy.places - size(copy.newPlaces) - size(copy.changedPlaces);
    return JsonObject()
        .add("file", copy.path)
        .add("state", stateKey(copy.state))
        .add("by", copy.by)
        .add("new", size(copy.newPlaces))
        .add("changed", size(copy.changedPlaces))
        .add("deleted", size(copy.deletedPlaces))
        .add("same", std::max<qint64>(0, same))
        .add("conflicts", copy.conflicts)
        .add("photos", copy.photos)
        .add("edits_theirs", copy.theirEdits)
        .add("edits_brought", copy.broughtEdits)
        .add("edits_had", copy.knownEdits)
        .add("lost", lost)
        .add("note", copy.why.message)
        .json();
}

void sayAll(Call& call, const MergeReport& report, bool dryRun)
{
    JsonArray all;
    for (const CopyReport& copy : report.copies) {
        say(call, copy, dryRun);
        all.add(copyJson(copy, report.lost));
    }
    call.out.result(all.json());
}

/// Those that are sound, and the first fault of the others.
struct Sorted
{
    QStringList sound;
    std::optional<base::Error> fault;
};

Sorted sorted(const MergeReport& report)
{
    Sorted result;
    for (const CopyReport& copy : report.copies) {
        if (isSound(copy))
            result.sound << copy.path;
        else if (!result.fault)
            result.fault = copy.why;
    }
    return result;
}

Result takeBack(Call& call)
{
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const QString backup = store::backupBeforeLastMerge((*document)->path());
    if (backup.isEmpty())
        return base::failure(
            ErrorKind::Refused,
            Text::tr(
                "There is no merge to take back: nothing was merged, or the map was changed since. "
                "See: hedgerow restore"));
    const auto done = finished(**document, (*document)->goBackTo(backup));
    if (!done)
        return tl::unexpected(done.error());
    call.out.done(Text::tr("The last merge is taken back. The copies can be merged again."));
    return Ending::Done;
}

Result preview(Call& call, const QString& ours, const QStringList& files, bool keepGoing)
{
    const auto report = store::previewMerge(ours, files, call.job);
    if (!report)
        return tl::unexpected(report.error());
    const Sorted copies = sorted(*report);
    if (copies.fault && !keepGoing)
        return tl::unexpected(*copies.fault);
    sayAll(call, *report, true);
    const bool open = std::ranges::any_of(
        report->copies, [](const CopyReport& copy) { return copy.conflicts > 0; });
    return copies.fault || open ? Ending::Notes : Ending::Done;
}

/// What was opened by the merge is settled in one step; what one copy deleted and another changed
/// is kept whichever is chosen, since deleting by default would be no choice.
base::Outcome settleNew(store::Document& document, const std::vector<store::Conflict>& before,
                        store::Choice choice)
{
    std::vector<store::Decision> decisions;
    for (const store::Conflict& conflict : document.conflicts()) {
        const bool wasOpen = std::ranges::any_of(before, [&](const store::Conflict& other) {
            return other.table == conflict.table && other.row == conflict.row &&
                   other.field == conflict.field;
        });
        if (!wasOpen)
            decisions.push_back({conflict.table, conflict.row, conflict.field,
                                 conflict.field.isEmpty() ? store::Choice::Ours : choice});
    }
    if (decisions.empty())
        return {};
    const QString title =
        Text::tr("Settle %n difference(s) (command)", nullptr, static_cast<int>(decisions.size()));
    const auto done = finished(document, document.decide(decisions, title));
    return done ? base::Outcome() : tl::unexpected(done.error());
}

} // namespace

Result runMerge(Call& call)
{
    if (call.line.has("take-back"))
        return takeBack(call);
    QStringList files = call.line.arguments().mid(1);
    if (files.isEmpty())
        return base::failure(ErrorKind::Usage,
                             Text::tr("Say which copies to merge: hedgerow merge FILE OTHER…"));
    std::optional<store::Choice> settle;
    if (call.line.has("settle")) {
        const auto choice = readChoice(call.line.value("settle"));
        if (!choice)
            return tl::unexpected(choice.error());
        settle = *choice;
    }
    const bool keepGoing = call.line.has("keep-going");
    auto document =
        call.open(call.line.has("dry-run") ? store::Access::ReadOnly : store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    if (call.line.has("dry-run"))
        return preview(call, (*document)->path(), files, keepGoing);

    MergeReport leftOut;
    if (keepGoing) {
        const auto looked = store::previewMerge((*document)->path(), files, call.job);
        if (!looked)
            return tl::unexpected(looked.error());
        files = sorted(*looked).sound;
        for (const CopyReport& copy : looked->copies)
            if (!isSound(copy))
                leftOut.copies.push_back(copy);
    }
    const std::vector<store::Conflict> before = (*document)->conflicts();
    auto report = finished(**document, (*document)->merge(files));
    if (!report)
        return tl::unexpected(report.error());
    if (settle)
        if (const auto settled = settleNew(**document, before, *settle); !settled)
            return tl::unexpected(settled.error());
    report->copies.insert(report->copies.end(), leftOut.copies.begin(), leftOut.copies.end());
    sayAll(call, *report, false);
    const int open = static_cast<int>((*document)->conflicts().size());
    if (open > 0)
        call.out.note(
            Text::tr("%n difference(s) are to be decided. See: hedgerow list FILE conflicts",
                     nullptr, open));
    return open > 0 || !leftOut.copies.empty() ? Ending::Notes : Ending::Done;
}

} // namespace hedgerow::command
