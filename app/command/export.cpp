// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/fold.h"
#include "base/text.h"
#include "command/row_filter.h"
#include "exchange/export_records.h"
#include "transfers/calendar_file.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<model::Table> readWhat(const Call& call)
{
    if (!call.line.has("what"))
        return model::Table::Places;
    const QString what = call.line.value("what");
    if (const model::RecordType* type = model::recordType(what))
        return type->table;
    QStringList known;
    for (const model::RecordType& type : model::schema())
        known << QString::fromLatin1(type.name);
    const QString near = base::nearestWord(what, known);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("We can't export \"%1\".").arg(what)
                       : Text::tr("We can't export \"%1\". Did you mean %2?").arg(what, near));
}

base::Outcome checkColumns(const QStringList& columns, model::Table table)
{
    QStringList known = exchange::exportColumns(table, true);
    for (const model::Field& field : model::recordType(table).fields)
        known << QString::fromLatin1(field.name);
    for (const QString& column : columns) {
        if (!known.contains(column))
            return base::failure(
                ErrorKind::Usage,
                Text::tr("There is no field \"%1\". See: hedgerow help fields").arg(column));
    }
    return {};
}

base::Result<exchange::ExportOptions> optionsOf(const Call& call, const model::Contents& contents)
{
    exchange::ExportOptions options;
    const auto what = readWhat(call);
    if (!what)
        return tl::unexpected(what.error());
    options.what = *what;
    const auto toCrs = call.crs("to-crs");
    if (!toCrs)
        return tl::unexpected(toCrs.error());
    options.toCrs = *toCrs;
    options.columns = call.line.value("columns").split(u',', Qt::SkipEmptyParts);
    if (const auto known = checkColumns(options.columns, options.what); !known)
        return tl::unexpected(known.error());
    options.includePrivate = call.line.has("private");
    options.replace = call.line.has("force");
    auto filter = readFilter(call, options.what, contents);
    if (!filter)
        return tl::unexpected(filter.error());
    options.filter = std::move(*filter);
    return options;
}

/// The diary goes into a calendar file, which knows no columns.
Result exportDiary(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString path = call.line.argument(1);
    if (const auto free = call.checkOutput(path, call.line.argument(0)); !free)
        return tl::unexpected(free.error());
    if (QFileInfo(path).suffix().toLower() != u"ics")
        return base::failure(ErrorKind::Usage, Text::tr("The diary is exported as a calendar file. Give it a name that ends in .ics."));
    const model::Contents contents = (*document)->contents();
    auto entries = transfers::diary(contents, {.today = call.today, .language = call.language, .place = {}, .from = {}, .until = {}});
    if (!call.line.has("private"))
        entries = transfers::forEverybody(std::move(entries));
    const auto written = transfers::writeCalendar(path, entries, contents.title(), QDateTime::currentDateTimeUtc());
    if (!written)
        return tl::unexpected(written.error());
    const int count = static_cast<int>(entries.size());
    call.out.line(Text::tr("Wrote %1: %n date(s).", nullptr, count).arg(QFileInfo(path).fileName()));
    call.out.result(JsonObject().add("output", path).add("records", count).json());
    return Ending::Done;
}

} // namespace

Result runExport(Call& call)
{
    if (call.line.value("what") == u"diary")
        return exportDiary(call);
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString path = call.line.argument(1);
    if (const auto free = call.checkOutput(path, call.line.argument(0)); !free)
        return tl::unexpected(free.error());
    const auto options = optionsOf(call, (*document)->contents());
    if (!options)
        return tl::unexpected(options.error());
    const auto written = exchange::exportRecords((*document)->contents(), path, *options, call.job);
    if (!written)
        return tl::unexpected(written.error());
    call.out.line(
        Text::tr("Wrote %1: %n record(s).", nullptr, *written).arg(QFileInfo(path).fileName()));
    call.out.result(JsonObject().add("output", path).add("records", *written).json());
    return Ending::Done;
}

} // namespace hedgerow::command
