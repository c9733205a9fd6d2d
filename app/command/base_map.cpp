// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "exchange/base_map.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<exchange::BaseMapOptions> optionsOf(const Call& call)
{
    exchange::BaseMapOptions options;
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    options.crs = *crs;
    options.name = call.line.value("name");
    options.licence = call.line.value("licence");
    options.credit = call.line.value("credit");
    if (call.line.has("margin")) {
        bool isNumber = false;
        options.marginMetres = call.line.value("margin").toDouble(&isNumber);
        if (!isNumber || !(options.marginMetres >= 0) || options.marginMetres > 100000)
            return base::failure(
                ErrorKind::Usage,
                Text::tr("%1 isn't a margin in metres.").arg(call.line.value("margin")));
    }
    return options;
}

} // namespace

Result runBaseMap(Call& call)
{
    QElapsedTimer clock;
    clock.start();
    const QString source = call.line.argument(1);
    if (const auto sound = call.checkInput(source); !sound)
        return tl::unexpected(sound.error());
    auto document = call.open(store::Access::Edit);
    if (!document)
        return tl::unexpected(document.error());
    const auto options = optionsOf(call);
    if (!options)
        return tl::unexpected(options.error());
    const auto plan = exchange::planBaseMap((*document)->contents(), source, *options, call.job);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const auto done = call.apply(**document, plan->step); !done)
        return tl::unexpected(done.error());
    call.out.line(
        Text::tr("Kept %n feature(s) of %1 as a base map, %2.", nullptr,
                 static_cast<int>(plan->features))
            .arg(QFileInfo(source).fileName(), QLocale::c().formattedDataSize(plan->bytes)));
    call.out.result(
        JsonObject()
            .add("kind", QStringLiteral("compact"))
            .add("features", plan->features)
            .add("bytes", plan->bytes)
            .add("where", QStringLiteral("inside"))
            .add("seconds", Json::ofReal(static_cast<double>(clock.elapsed()) / 1000, 1))
            .json());
    if (options->credit.isEmpty() && options->licence.isEmpty())
        call.out.note(Text::tr(
            "Where the base map comes from isn't known yet. Add --credit, or fill it in later."));
    return Ending::Done;
}

} // namespace hedgerow::command
