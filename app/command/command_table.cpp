// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command_table.h"

#include "command/commands.h"

namespace hedgerow::command {

namespace {

constexpr Option CommonOptions[] = {
    {"help", nullptr, QT_TRANSLATE_NOOP("Command", "this help"), 'h'},
    {"version", nullptr,
     QT_TRANSLATE_NOOP("Command", "versions of Hedgerow and of what it stands on"), 'v'},
    {"format", "text|json|csv", QT_TRANSLATE_NOOP("Command", "form of the result")},
    {"quiet", nullptr, QT_TRANSLATE_NOOP("Command", "no messages but failures"), 'q'},
    {"verbose", nullptr, QT_TRANSLATE_NOOP("Command", "details under messages")},
    {"progress", "auto|none|lines",
     QT_TRANSLATE_NOOP("Command", "how to show that something takes time")},
    {"crs", "CODE",
     QT_TRANSLATE_NOOP("Command",
                       "how positions given are measured: an EPSG number or a .prj file")},
    {"date", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "what today is, on sheets and in dates")},
    {"author", "NAME", QT_TRANSLATE_NOOP("Command", "who makes the change")},
    {"language", "en|cy", QT_TRANSLATE_NOOP("Command", "language of messages and names")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Command", "replace an existing output")},
    {"notes-ok", nullptr, QT_TRANSLATE_NOOP("Command", "status 0 instead of 1")},
};

constexpr Option NewOptions[] = {
    {"boundaries", "SOURCE",
     QT_TRANSLATE_NOOP("Command", "file with the neighbourhoods, of any vector kind")},
    {"layer", "NAME", QT_TRANSLATE_NOOP("Command", "which layer of it")},
    {"code", "COLUMN", QT_TRANSLATE_NOOP("Command", "column with the codes (guessed otherwise)")},
    {"name", "COLUMN", QT_TRANSLATE_NOOP("Command", "column with the names")},
    {"name-cy", "COLUMN", QT_TRANSLATE_NOOP("Command", "column with the Welsh names")},
    {"areas", "CODE,CODE…", QT_TRANSLATE_NOOP("Command", "only these neighbourhoods")},
    {"to-crs", "CODE", QT_TRANSLATE_NOOP("Command", "how the new map measures positions")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("Command", "title of the map (guessed otherwise)")},
    {"licence", "TEXT", QT_TRANSLATE_NOOP("Command", "licence of the boundaries")},
    {"credit", "TEXT", QT_TRANSLATE_NOOP("Command", "credit line, printed on every sheet")},
};
constexpr Option OpenOptions[] = {
    {"workspace", "map|print|history", QT_TRANSLATE_NOOP("Command", "where to begin")},
    {"read-only", nullptr, QT_TRANSLATE_NOOP("Command", "look, don't edit")},
    {"screenshot", "OUT.png",
     QT_TRANSLATE_NOOP("Command", "a picture of the window instead of the window")},
    {"size", "WxH", QT_TRANSLATE_NOOP("Command", "size of the window in pixels")},
    {"scheme", "light|dark", QT_TRANSLATE_NOOP("Command", "colours of the window")},
};
constexpr Option AddOptions[] = {
    {"name", "TEXT", QT_TRANSLATE_NOOP("Command", "what it is called")},
    {"at", "WHERE",
     QT_TRANSLATE_NOOP("Command", "grid reference, easting,northing or latitude,longitude")},
    {"category", "KEY",
     QT_TRANSLATE_NOOP("Command", "what it is (guessed from the name otherwise)")},
    {"photo", "FILE", QT_TRANSLATE_NOOP("Command", "a photo of it"), 0, Repeat::Yes},
    {"join", nullptr,
     QT_TRANSLATE_NOOP("Command", "fill the place that is like it instead of adding one")},
};
constexpr Option SetOptions[] = {
    {"at", "WHERE", QT_TRANSLATE_NOOP("Command", "put it there")},
    {"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "all places of which this is true"), 0,
     Repeat::Yes},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say how many would change")},
    {"settle", "FIELD=ours|theirs|notes",
     QT_TRANSLATE_NOOP("Command", "decide where copies differ; record=keep|delete where one deleted it"),
     0, Repeat::Yes},
};
constexpr Option RemoveOptions[] = {
    {"join-into", "PLACE",
     QT_TRANSLATE_NOOP("Command", "give what belongs to it to another place first")},
};
constexpr Option ListOptions[] = {
    {"category", "KEY", QT_TRANSLATE_NOOP("Command", "only of this category"), 0, Repeat::Yes},
    {"status", "KEY", QT_TRANSLATE_NOOP("Command", "only of this status"), 0, Repeat::Yes},
    {"area", "AREA", QT_TRANSLATE_NOOP("Command", "only in this neighbourhood"), 0, Repeat::Yes},
    {"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "only where this is true"), 0,
     Repeat::Yes},
    {"near", "WHERE", QT_TRANSLATE_NOOP("Command", "only near this spot")},
    {"within", "METRES", QT_TRANSLATE_NOOP("Command", "how near (500)")},
    {"columns", "A,B,C", QT_TRANSLATE_NOOP("Command", "these fields, in this order")},
    {"sort", "FIELD", QT_TRANSLATE_NOOP("Command", "in the order of this field")},
    {"limit", "N", QT_TRANSLATE_NOOP("Command", "the first so many")},
    {"private", nullptr,
     QT_TRANSLATE_NOOP("Command", "contacts and what else is for the team only, too")},
};
constexpr Option ShowOptions[] = {
    {"private", nullptr,
     QT_TRANSLATE_NOOP("Command", "contacts and what else is for the team only, too")},
};
constexpr Option RecordOptions[] = {
    {"of", "PLACE", QT_TRANSLATE_NOOP("Command", "what it belongs to")},
    {"id", "ID", QT_TRANSLATE_NOOP("Command", "change this record instead of adding one")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("Command", "delete the record of --id")},
};
constexpr Option ImportOptions[] = {
    {"layer", "NAME", QT_TRANSLATE_NOOP("Command", "which layer of the file")},
    {"category", "KEY", QT_TRANSLATE_NOOP("Command", "what all of them are")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would come in")},
};
constexpr Option ExportOptions[] = {
    {"what", "places|areas|…|diary", QT_TRANSLATE_NOOP("Command", "which records (places); the diary goes into an .ics file")},
    {"to-crs", "CODE",
     QT_TRANSLATE_NOOP("Command", "how positions are measured in the file (degrees)")},
    {"columns", "A,B,C", QT_TRANSLATE_NOOP("Command", "these fields, in this order")},
    {"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "only where this is true"), 0,
     Repeat::Yes},
    {"private", nullptr,
     QT_TRANSLATE_NOOP("Command", "contacts and what else is for the team only, too")},
};
constexpr Option BaseMapOptions[] = {
    {"margin", "METRES",
     QT_TRANSLATE_NOOP("Command", "how much to keep around the neighbourhoods (500)")},
    {"name", "TEXT", QT_TRANSLATE_NOOP("Command", "what it is called")},
    {"licence", "TEXT", QT_TRANSLATE_NOOP("Command", "its licence")},
    {"credit", "TEXT", QT_TRANSLATE_NOOP("Command", "its credit line, printed on every sheet")},
};
constexpr Option HistoryOptions[] = {
    {"of", "PLACE", QT_TRANSLATE_NOOP("Command", "only of this place and what belongs to it")},
    {"by", "PERSON", QT_TRANSLATE_NOOP("Command", "only what this person did")},
    {"since", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "from this day on")},
    {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "up to this day")},
    {"limit", "N", QT_TRANSLATE_NOOP("Command", "the newest so many")},
};
constexpr Option DeadlinesOptions[] = {
    {"of", "PLACE", QT_TRANSLATE_NOOP("Command", "only of this place")},
    {"from", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "from this day on")},
    {"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "up to this day")},
    {"overdue", nullptr, QT_TRANSLATE_NOOP("Command", "only what is late")},
    {"kind", "rule,task,visit,renewal", QT_TRANSLATE_NOOP("Command", "only of these kinds")},
};
constexpr Option MergeOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would come in")},
    {"take-back", nullptr,
     QT_TRANSLATE_NOOP("Command", "go back to before the last merge, until the next change")},
    {"settle", "ours|theirs|notes",
     QT_TRANSLATE_NOOP("Command", "decide at once about everything that differs")},
    {"keep-going", nullptr, QT_TRANSLATE_NOOP("Command", "leave out copies that can't be merged")},
};
constexpr Option UndoOptions[] = {
    {"steps", "N", QT_TRANSLATE_NOOP("Command", "how many (1)")},
    {"redo", nullptr, QT_TRANSLATE_NOOP("Command", "bring back what was undone")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be undone")},
};
constexpr Option PrintOptions[] = {
    {"sheet", "wall|nomination|interest|dossier|funder|letter|compare|calendar",
     QT_TRANSLATE_NOOP("Command", "which sheet: the wall map, a pack or letter (.pdf or .odt), places side by side, the diary on the wall")},
    {"of", "PLACE", QT_TRANSLATE_NOOP("Command", "the place of a pack; for compare, two to five"), 0, Repeat::Yes},
    {"letter", "KEY", QT_TRANSLATE_NOOP("Command", "which letter (the one that the rights clock asks for)")},
    {"from", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Command", "first month of a calendar (this one)")},
    {"months", "N", QT_TRANSLATE_NOOP("Command", "how many months of it (3)")},
    {"paper", "A0…A4|letter|WxH",
     QT_TRANSLATE_NOOP("Command", "size of the paper (A3), or in mm: 420x297")},
    {"direction", "auto|portrait|landscape", QT_TRANSLATE_NOOP("Command", "how the paper lies")},
    {"title", "TEXT", QT_TRANSLATE_NOOP("Command", "title on the sheet; empty: none")},
    {"subtitle", "TEXT", QT_TRANSLATE_NOOP("Command", "line under the title; empty: none")},
    {"extent", "all|areas|PLACE|W,S,E,N", QT_TRANSLATE_NOOP("Command", "what the map shows")},
    {"area", "AREA", QT_TRANSLATE_NOOP("Command", "only this neighbourhood and its places"), 0,
     Repeat::Yes},
    {"category", "KEY", QT_TRANSLATE_NOOP("Command", "only places of this category"), 0,
     Repeat::Yes},
    {"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "only places of which this is true"), 0,
     Repeat::Yes},
    {"scale", "round|fitted|N",
     QT_TRANSLATE_NOOP("Command", "the scale: 1:N, a round one, or filling the sheet")},
    {"numbers", "yes|no", QT_TRANSLATE_NOOP("Command", "numbers beside the symbols")},
    {"names", "auto|yes|no", QT_TRANSLATE_NOOP("Command", "names beside the symbols")},
    {"index", "auto|beside|beneath|none",
     QT_TRANSLATE_NOOP("Command", "where the list of places stands")},
    {"group", "category|area|none", QT_TRANSLATE_NOOP("Command", "how that list is ordered")},
    {"legend", "auto|none", QT_TRANSLATE_NOOP("Command", "what the symbols mean")},
    {"style", "colour|quiet|mono", QT_TRANSLATE_NOOP("Command", "colours")},
    {"languages", "en,cy", QT_TRANSLATE_NOOP("Command", "languages of the sheet")},
    {"grid", "yes|no", QT_TRANSLATE_NOOP("Command", "squares to find places by")},
    {"base-map", "yes|no",
     QT_TRANSLATE_NOOP("Command", "streets and buildings, where the map has them")},
    {"links", "yes|no", QT_TRANSLATE_NOOP("Command", "lines between linked places")},
    {"private", nullptr,
     QT_TRANSLATE_NOOP("Command", "places that are kept for the team only, too")},
    {"dpi", "N", QT_TRANSLATE_NOOP("Command", "fineness of a picture (300)")},
};
constexpr Option CheckOptions[] = {
    {"quick", nullptr, QT_TRANSLATE_NOOP("Command", "only what is checked fast")},
    {"repair", nullptr, QT_TRANSLATE_NOOP("Command", "put right what can be, after a backup")},
};
constexpr Option BackupOptions[] = {
    {"list", nullptr, QT_TRANSLATE_NOOP("Command", "say which there are")},
};
constexpr Option SaveCopyOptions[] = {
    {"without-originals", nullptr, QT_TRANSLATE_NOOP("Command", "photos only as they are shown")},
    {"without-history", nullptr,
     QT_TRANSLATE_NOOP("Command", "a map of its own that can't be merged with this one")},
};
constexpr Option RestoreOptions[] = {
    {"from", "BACKUP|DATE",
     QT_TRANSLATE_NOOP("Command", "which backup: its file, or the last one up to that day (the newest)")},
    {"to", "OUT", QT_TRANSLATE_NOOP("Command", "make a file of it instead of going back in FILE")},
    {"list", nullptr, QT_TRANSLATE_NOOP("Command", "say which there are")},
};

constexpr const char* NewExamples[] = {
    "hedgerow new town.gpkg --boundaries wards.zip",
    "hedgerow new town.gpkg --boundaries wards.shp --crs 27700 --title \"Our town\""};
constexpr const char* OpenExamples[] = {"hedgerow open town.gpkg", "hedgerow town.gpkg"};
constexpr const char* AddExamples[] = {
    "hedgerow add town.gpkg --name \"Central Library\" --at \"TQ 8177 0943\"",
    "hedgerow add town.gpkg --name \"Old Bakery\" --at 50.8556,0.5720 status=empty"};
constexpr const char* SetExamples[] = {
    "hedgerow set town.gpkg \"Central Library\" condition=good story=@library.txt",
    "hedgerow set town.gpkg --where status=empty tags=to-visit --dry-run"};
constexpr const char* RemoveExamples[] = {"hedgerow remove town.gpkg \"#12\""};
constexpr const char* ListExamples[] = {"hedgerow list town.gpkg",
                                        "hedgerow list town.gpkg --status empty --format csv",
                                        "hedgerow list town.gpkg areas --format json"};
constexpr const char* ShowExamples[] = {"hedgerow show town.gpkg \"Central Library\""};
constexpr const char* RecordExamples[] = {
    "hedgerow record town.gpkg activities --of \"Central Library\" name=\"Story time\" "
    "weekdays=sat starts=10:00"};
constexpr const char* ImportExamples[] = {"hedgerow import town.gpkg walk.gpx",
                                          "hedgerow import town.gpkg assets.csv --dry-run"};
constexpr const char* ExportExamples[] = {"hedgerow export town.gpkg places.csv",
                                          "hedgerow export town.gpkg areas.geojson --what areas"};
constexpr const char* BaseMapExamples[] = {
    "hedgerow base-map town.gpkg streets.gpkg --credit \"Contains OS data\""};
constexpr const char* DeadlinesExamples[] = {
    "hedgerow deadlines town.gpkg --until 2026-12-31",
    "hedgerow deadlines town.gpkg --of \"Old Bathing Pool\" --kind rule --format json"};
constexpr const char* HistoryExamples[] = {
    "hedgerow history town.gpkg --limit 20",
    "hedgerow history town.gpkg --of \"Central Library\" --since 2026-05-01"};
constexpr const char* MergeExamples[] = {"hedgerow merge town.gpkg /media/stick/ben.gpkg --dry-run",
                                         "hedgerow merge town.gpkg ben.gpkg amina.gpkg",
                                         "hedgerow merge town.gpkg --take-back"};
constexpr const char* UndoExamples[] = {"hedgerow undo town.gpkg"};
constexpr const char* PrintExamples[] = {
    "hedgerow print town.gpkg wall.pdf --paper A3",
    "hedgerow print town.gpkg wall.png --paper A4 --style mono --dpi 150"};
constexpr const char* CheckExamples[] = {"hedgerow check town.gpkg",
                                         "hedgerow check town.gpkg --repair"};
constexpr const char* SalvageExamples[] = {"hedgerow salvage broken.gpkg saved.gpkg"};
constexpr const char* BackupExamples[] = {"hedgerow backup town.gpkg",
                                          "hedgerow backup town.gpkg /media/stick/town.gpkg"};
constexpr const char* SaveCopyExamples[] = {
    "hedgerow save-copy town.gpkg copy.gpkg",
    "hedgerow save-copy town.gpkg for-the-council.gpkg --without-history"};
constexpr const char* RestoreExamples[] = {
    "hedgerow restore town.gpkg --list", "hedgerow restore town.gpkg --from 2026-11-21",
    "hedgerow restore town.gpkg --from 2026-11-21 --to then.gpkg"};
constexpr const char* HelpExamples[] = {"hedgerow help add", "hedgerow help statuses",
                                        "hedgerow help categories"};

constexpr const char* MakeGroup = QT_TRANSLATE_NOOP("Command", "Make and open");
constexpr const char* PlacesGroup = QT_TRANSLATE_NOOP("Command", "Places");
constexpr const char* InOutGroup = QT_TRANSLATE_NOOP("Command", "In and out");
constexpr const char* TransfersGroup = QT_TRANSLATE_NOOP("Command", "Transfers");
constexpr const char* CopiesGroup = QT_TRANSLATE_NOOP("Command", "Copies");
constexpr const char* PaperGroup = QT_TRANSLATE_NOOP("Command", "Paper");
constexpr const char* SafetyGroup = QT_TRANSLATE_NOOP("Command", "Safety");

using enum Application;

constexpr Command Commands[] = {
    {"new", MakeGroup, "FILE --boundaries SOURCE",
     QT_TRANSLATE_NOOP("Command", "Makes a map from a file with neighbourhoods."), NewExamples,
     NewOptions, 1, 1, Core, runNew},
    {"open", MakeGroup, "[FILE]", QT_TRANSLATE_NOOP("Command", "Opens the window."), OpenExamples,
     OpenOptions, 0, 1, Window, nullptr},
    {"add", PlacesGroup, "FILE --name TEXT --at WHERE [field=value…]",
     QT_TRANSLATE_NOOP("Command", "Adds a place and prints its id."), AddExamples, AddOptions, 1,
     -1, Core, runAdd},
    {"set", PlacesGroup, "FILE PLACE field=value…",
     QT_TRANSLATE_NOOP("Command", "Changes fields of a place, or of many."), SetExamples,
     SetOptions, 1, -1, Core, runSet},
    {"remove", PlacesGroup, "FILE PLACE…",
     QT_TRANSLATE_NOOP("Command", "Deletes places; undo brings them back."), RemoveExamples,
     RemoveOptions, 2, -1, Core, runRemove},
    {"list", PlacesGroup, "FILE [places|areas|to-place|activities|people|conflicts|…]",
     QT_TRANSLATE_NOOP("Command", "Lists places, or records of another kind."), ListExamples,
     ListOptions, 1, 2, Core, runList},
    {"show", PlacesGroup, "FILE PLACE",
     QT_TRANSLATE_NOOP("Command", "Says everything about one place."), ShowExamples, ShowOptions, 2,
     2, Core, runShow},
    {"record", PlacesGroup, "FILE TABLE [field=value…]",
     QT_TRANSLATE_NOOP("Command", "Adds, changes or deletes a record of any table."),
     RecordExamples, RecordOptions, 2, -1, Core, runRecord},
    {"import", InOutGroup, "FILE SOURCE",
     QT_TRANSLATE_NOOP("Command", "Brings in places: points of GeoJSON, CSV, GPX or KML."),
     ImportExamples, ImportOptions, 2, 2, Core, runImport},
    {"export", InOutGroup, "FILE OUT",
     QT_TRANSLATE_NOOP("Command", "Writes places or areas as .geojson, .csv or .kml."),
     ExportExamples, ExportOptions, 2, 2, Core, runExport},
    {"base-map", InOutGroup, "FILE SOURCE",
     QT_TRANSLATE_NOOP("Command", "Cuts a base map of the neighbourhood out of a vector file."),
     BaseMapExamples, BaseMapOptions, 2, 2, Core, runBaseMap},
    {"deadlines", TransfersGroup, "FILE",
     QT_TRANSLATE_NOOP("Command", "Says what is due when: dates that the law or the council sets, tasks, visits."),
     DeadlinesExamples, DeadlinesOptions, 1, 1, Core, runDeadlines},
    {"history", CopiesGroup, "FILE",
     QT_TRANSLATE_NOOP("Command", "Says who changed what when, newest first."), HistoryExamples,
     HistoryOptions, 1, 1, Core, runHistory},
    {"merge", CopiesGroup, "FILE OTHER…",
     QT_TRANSLATE_NOOP("Command", "Brings other copies of the map in. Nothing is lost by it."),
     MergeExamples, MergeOptions, 1, -1, Core, runMerge},
    {"undo", CopiesGroup, "FILE",
     QT_TRANSLATE_NOOP("Command", "Undoes your last step, or brings it back."), UndoExamples,
     UndoOptions, 1, 1, Core, runUndo},
    {"print", PaperGroup, "FILE OUT",
     QT_TRANSLATE_NOOP("Command", "Makes a sheet as .pdf, .png or .svg."), PrintExamples,
     PrintOptions, 2, 2, Gui, runPrint},
    {"check", SafetyGroup, "FILE",
     QT_TRANSLATE_NOOP("Command", "Says whether the file is sound. Changes nothing without --repair."),
     CheckExamples, CheckOptions, 1, 1, Core, runCheck},
    {"salvage", SafetyGroup, "FILE OUT",
     QT_TRANSLATE_NOOP("Command", "Saves what can be read of a damaged map into a new one."),
     SalvageExamples, {}, 2, 2, Core, runSalvage},
    {"backup", SafetyGroup, "FILE [OUT]",
     QT_TRANSLATE_NOOP("Command", "Makes a sound copy, also while the map is open."), BackupExamples,
     BackupOptions, 1, 2, Core, runBackup},
    {"save-copy", SafetyGroup, "FILE OUT",
     QT_TRANSLATE_NOOP("Command", "Saves a copy of the map."), SaveCopyExamples, SaveCopyOptions, 2,
     2, Core, runSaveCopy},
    {"restore", SafetyGroup, "FILE",
     QT_TRANSLATE_NOOP("Command", "Goes back to a backup. The map of now is kept as one, too."),
     RestoreExamples, RestoreOptions, 1, 1, Core, runRestore},
    {"help",
     "",
     "[COMMAND|statuses|fields|categories]",
     QT_TRANSLATE_NOOP("Command", "Tells more."),
     HelpExamples,
     {},
     0,
     1,
     Core,
     runHelp},
};

} // namespace

std::span<const Command> commands() noexcept
{
    return Commands;
}

const Command* commandNamed(const QString& name)
{
    for (const Command& command : Commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : Commands)
        names << QString::fromLatin1(command.name);
    return names;
}

std::span<const Option> commonOptions() noexcept
{
    return CommonOptions;
}

} // namespace hedgerow::command
