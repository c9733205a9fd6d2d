// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deciding.h"

#include "base/text.h"
#include "model/field_text.h"
#include "model/geopackage_blob.h"
#include "store/clock.h"
#include "store/contents_reading.h"
#include "store/row_writing.h"
#include "store/settled_cells.h"
#include "store/step_writing.h"
#include "store/table_shape.h"

#include <QLocale>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

/// A decision about something that is open.
struct Open
{
    Conflict conflict;
    Choice choice;
};

/// The field for what only the team reads; none where the table has no such.
const model::Field* notesOf(const model::RecordType& type)
{
    for (const char* name : {"notes", "note"})
        if (const int field = type.indexOf(QString::fromLatin1(name)); field >= 0)
            return &type.fields[static_cast<std::size_t>(field)];
    return nullptr;
}

QString inWords(const model::Field* field, const model::Value& value)
{
    if (field)
        return model::shownText(*field, value);
    if (value.isInteger() || value.isReal())
        return QString::number(value.real(), 'g', 15);
    if (!value.isBytes())
        return value.text();
    const auto geometry = model::fromGeoPackageBlob(value.bytes());
    if (const auto* point = geometry ? geometry->point() : nullptr)
        return QStringLiteral("%1, %2").arg(point->x, 0, 'f', 2).arg(point->y, 0, 'f', 2);
    return {};
}

/// "Name (Ben, 18 November 2026): Old Mill"; empty where the value can't be said.
QString noteOf(const model::RecordType& type, const QString& fieldName, const ConflictSide& side)
{
    const int at = type.indexOf(fieldName);
    const model::Field* field = at < 0 ? nullptr : &type.fields[static_cast<std::size_t>(at)];
    const QString value = inWords(field, side.value);
    if (value.isEmpty())
        return {};
    const QString what = field                  ? model::label(*field)
                         : fieldName == u"geom" ? Text::tr("Position")
                                                : fieldName;
    const QString day = QLocale().toString(side.at.toLocalTime().date(), QLocale::LongFormat);
    const QString who = side.by.isEmpty() ? day : QStringLiteral("%1, %2").arg(side.by, day);
    return QStringLiteral("%1 (%2): %3").arg(what, who, value);
}

/// Writes the decisions of one step.
class Deciding
{
public:
    Deciding(Connection& connection, StepWriting& writing)
        : connection_(connection)
        , writing_(writing)
        , cells_(connection)
        , rows_(connection)
    {
    }

    void decide(const Open& open)
    {
        const Conflict& conflict = open.conflict;
        const model::RecordType& type = model::recordType(conflict.table);
        const CellName cell{QString::fromLatin1(type.name), conflict.row.toText(), conflict.field};
        const model::Field* notes =
            open.choice == Choice::Notes && !conflict.field.isEmpty() ? notesOf(type) : nullptr;
        if (conflict.field.isEmpty() && open.choice == Choice::Theirs)
            rows_.remove(conflict.table, conflict.row);
        else if (conflict.field.isEmpty())
            cells_.settle(cell, model::Value(1));
        else if (notes && conflict.field == QString::fromLatin1(notes->name))
            cells_.settle(cell, joined(conflict));
        else
            cells_.settle(cell, open.choice == Choice::Theirs ? conflict.theirs.front().entry
                                                              : conflict.ours.entry);
        if (notes && conflict.field != QString::fromLatin1(notes->name))
            append(conflict, *notes);
        const bool isShape = conflict.field.isEmpty() || conflict.field == u"geom";
        writing_.touched(conflict.table,
                         isShape ? StepWriting::Touch::Shapes : StepWriting::Touch::Values);
        changed_.push_back({conflict.table, conflict.row});
    }

    [[nodiscard]] const std::vector<RowName>& changed() const noexcept { return changed_; }

private:
    [[nodiscard]] static model::Value joined(const Conflict& conflict)
    {
        QStringList all{conflict.ours.value.text()};
        for (const ConflictSide& side : conflict.theirs)
            all.append(side.value.text());
        all.removeAll(QString());
        return model::Value::ofText(all.join(u'\n'));
    }

    void append(const Conflict& conflict, const model::Field& notes)
    {
        const model::RecordType& type = model::recordType(conflict.table);
        QStringList lines;
        Statement now(connection_, QStringLiteral("SELECT %1 FROM %2 WHERE uuid=?")
                                       .arg(quoted(QString::fromLatin1(notes.name)),
                                            quoted(QString::fromLatin1(type.name))));
        if (now.bind(1, conflict.row.toText()).next())
            lines.append(now.text(0));
        now.reset();
        for (const ConflictSide& side : conflict.theirs)
            lines.append(noteOf(type, conflict.field, side));
        lines.removeAll(QString());
        rows_.set(conflict.table, conflict.row, type.indexOf(QString::fromLatin1(notes.name)),
                  model::Value::ofText(lines.join(u'\n')));
    }

    Connection& connection_;
    StepWriting& writing_;
    SettledCells cells_;
    RowWriter rows_;
    std::vector<RowName> changed_;
};

/// Notes that are decided themselves come first, so that what is added to them stays.
std::vector<Open> stillOpen(Connection& connection, const std::vector<Decision>& decisions)
{
    std::vector<Open> found;
    for (Conflict& conflict : openConflicts(connection)) {
        const auto decision = std::ranges::find_if(decisions, [&](const Decision& one) {
            return one.table == conflict.table && one.row == conflict.row &&
                   one.field == conflict.field;
        });
        if (decision != decisions.end())
            found.push_back({std::move(conflict), decision->choice});
    }
    const auto rank = [](const Open& open) { // a row that is to go goes when all else is said
        return open.conflict.field.isEmpty() ? 2 : open.conflict.field.startsWith(u"note") ? 0 : 1;
    };
    std::ranges::stable_sort(found, std::less(), rank);
    return found;
}

} // namespace

Order::Act decide(std::vector<Decision> decisions, QString title)
{
    return [decisions = std::move(decisions),
            title = std::move(title)](Connection& connection, model::Contents& contents,
                                      const QString& author) -> base::Result<StepDone> {
        const std::vector<Open> open = stillOpen(connection, decisions);
        if (open.empty())
            return StepDone{};
        StepWriting writing(connection, {QStringLiteral("settle"), title, author, now(), {}});
        Deciding deciding(connection, writing);
        for (const Open& one : open)
            deciding.decide(one);
        writing.finish();
        contents = rereadRows(connection, contents, deciding.changed());
        StepDone done;
        done.stepId = writing.id();
        return done;
    };
}

} // namespace hedgerow::store
