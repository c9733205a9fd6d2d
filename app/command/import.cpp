// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/assignments.h"
#include "exchange/import_places.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::Text;

base::Result<exchange::ImportOptions> optionsOf(const Call& call)
{
    exchange::ImportOptions options;
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    options.crs = *crs;
    options.layer = call.line.value("layer");
    options.today = call.today;
    if (call.line.has("category")) {
        const auto category = readAssignments(
            model::Table::Places, {QStringLiteral("category=") + call.line.value("category")},
            call.today);
        if (!category)
            return tl::unexpected(category.error());
        options.category = category->front().value.text();
    }
    return options;
}

Json columnsJson(const exchange::ImportPlan& plan)
{
    QStringList columns = plan.columns.keys();
    columns.sort();
    JsonObject object;
    for (const QString& column : columns)
        object.add(column, plan.columns.value(column));
    return object.json();
}

Json reasonsJson(const exchange::ImportPlan& plan)
{
    JsonArray all;
    for (const exchange::ImportReason& reason : plan.reasons)
        all.add(JsonObject()
                    .add("row", reason.row)
                    .add("what", reason.what)
                    .add("why", reason.why)
                    .json());
    return all.json();
}

void report(Call& call, const exchange::ImportPlan& plan, const QString& source)
{
    const auto count = [](qint64 n) { return QString::number(n); };
    call.out.line(Text::tr("%n row(s) of %1 (%2): %3 placed, %4 to place, %5 left out.", nullptr,
                           static_cast<int>(plan.rows))
                      .arg(QFileInfo(source).fileName(), plan.layout, count(plan.placed),
                           count(plan.toPlace), count(plan.leftOut)));
    for (const exchange::ImportReason& reason : plan.reasons)
        call.out.line(
            QStringLiteral("  row %1 %2: %3").arg(count(reason.row), reason.what, reason.why));
    for (const QString& note : plan.notes)
        call.out.note(note);
    call.out.result(JsonObject()
                        .add("source", source)
                        .add("layout", plan.layout)
                        .add("columns", columnsJson(plan))
                        .add("rows", plan.rows)
                        .add("placed", plan.placed)
                        .add("to_place", plan.toPlace)
                        .add("left_out", plan.leftOut)
                        .add("reasons", reasonsJson(plan))
                        .add("notes", plan.notes)
                        .json());
}

Result importPlaces(Call& call)
{
    const bool dryRun = call.line.has("dry-run");
    const QString source = call.line.argument(1);
    if (const auto sound = call.checkInput(source); !sound)
        return tl::unexpected(sound.error());
    auto document = call.open(dryRun ? store::Access::ReadOnly : store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const auto options = optionsOf(call);
    if (!options)
        return tl::unexpected(options.error());
    const auto plan = exchange::planImport((*document)->contents(), source, *options, call.job);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!dryRun) {
        const auto done = call.apply(**document, plan->step);
        if (!done)
            return tl::unexpected(done.error());
    }
    report(call, *plan, source);
    return plan->toPlace + plan->leftOut > 0 ? Ending::Notes : Ending::Done;
}

} // namespace

Result runImport(Call& call)
{
    const Result result = importPlaces(call);
    if (!result && result.error().kind == base::ErrorKind::Cancelled)
        return base::failure(base::ErrorKind::Cancelled,
                             Text::tr("Stopped. Nothing was brought in."));
    return result;
}

} // namespace hedgerow::command
