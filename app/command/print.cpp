// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/text.h"
#include "command/print_options.h"
#include "command/print_transfers.h"
#include "print/output.h"
#include "print/wall_map.h"

#include <QFileInfo>
#include <QLocale>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Result<print::OutputOptions> readOutput(const Call& call)
{
    print::OutputOptions options;
    options.replace = call.line.has("force");
    if (call.line.has("dpi")) {
        bool isNumber = false;
        options.dpi = call.line.value("dpi").toInt(&isNumber);
        if (!isNumber || options.dpi < 30 || options.dpi > 1200)
            return base::failure(ErrorKind::Usage,
                                 Text::tr("%1 isn't a fineness. Give 30 to 1200 dots an inch.")
                                     .arg(call.line.value("dpi")));
    }
    return options;
}

/// Papers of known names are upper case in words; "letter" and sizes stay as they are.
QString sheetWords(const print::Sheet& sheet)
{
    const QString direction = sheet.direction == print::Direction::Portrait ? Text::tr("portrait")
                                                                            : Text::tr("landscape");
    return sheet.paper + u' ' + direction;
}

QString indexWords(const print::Sheet& sheet)
{
    switch (sheet.index) {
    case print::IndexPlace::Beside:
        return Text::tr("index beside");
    case print::IndexPlace::Beneath:
        return Text::tr("index beneath");
    default:
        return Text::tr("no index");
    }
}

QString scaleWords(double scale)
{
    QString digits = QString::number(std::lround(scale));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u' ');
    return QStringLiteral("1:") + digits;
}

void report(Call& call, const print::Sheet& sheet, const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo(file).fileName();
    call.out.line(Text::tr("Printed %1: wall map, %2, %3, %4, %5, %6.")
                      .arg(names.join(QStringLiteral(", ")), sheetWords(sheet), indexWords(sheet),
                           scaleWords(sheet.scale), Text::tr("%n place(s)", nullptr, sheet.places),
                           Text::tr("%n page(s)", nullptr, static_cast<int>(sheet.pages.size()))));
    if (!sheet.notNumbered.isEmpty())
        call.out.note(Text::tr("There was no room for the number of: %1.")
                          .arg(sheet.notNumbered.join(QStringLiteral(", "))));
    for (const QString& note : sheet.notes)
        call.out.note(note);
    call.out.result(JsonObject()
                        .add("output", files)
                        .add("sheet", QStringLiteral("wall"))
                        .add("paper", sheet.paper)
                        .add("direction", sheet.direction == print::Direction::Portrait
                                              ? QStringLiteral("portrait")
                                              : QStringLiteral("landscape"))
                        .add("pages", static_cast<int>(sheet.pages.size()))
                        .add("scale", Json::ofReal(sheet.scale, 2))
                        .add("places", sheet.places)
                        .add("numbered", sheet.numbered)
                        .add("inset", JsonArray().json())
                        .add("not_numbered", sheet.notNumbered)
                        .add("missing_glyphs", JsonArray().json())
                        .add("notes", sheet.notes)
                        .json());
}

} // namespace

Result runPrint(Call& call)
{
    if (transferSheets().contains(call.line.value("sheet")))
        return printTransferSheet(call);
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const QString path = call.line.argument(1);
    if (const auto free = call.checkOutput(path, call.line.argument(0)); !free)
        return tl::unexpected(free.error());
    const model::Contents contents = (*document)->contents();
    const auto options = readSheetOptions(call, contents);
    if (!options)
        return tl::unexpected(options.error());
    const auto output = readOutput(call);
    if (!output)
        return tl::unexpected(output.error());
    const auto crs = geo::Crs::fromEpsg(contents.srs());
    if (!crs)
        return tl::unexpected(crs.error());

    const QString language = options->languages.isEmpty() ? contents.languages().constFirst()
                                                          : options->languages.constFirst();
    const auto snapshot = map::Snapshot::of(contents, (*document)->blobs(), {}, language, call.job);
    const auto sheet = print::layOutWallMap(contents, snapshot, *crs, *options, call.job);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto files = print::writeSheet(*sheet, snapshot, path, *output, call.job);
    if (!files)
        return tl::unexpected(files.error());
    report(call, *sheet, *files);
    return sheet->notNumbered.isEmpty() && sheet->notes.isEmpty() ? Ending::Done : Ending::Notes;
}

} // namespace hedgerow::command
