// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/print_options.h"

#include "base/text.h"
#include "command/place_naming.h"
#include "command/row_filter.h"
#include "exchange/export_records.h"

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using print::SheetOptions;

constexpr double AroundPlaceMetres = 400; ///< on each side of a place that --extent names

template <class T>
struct Word {
    const char* word;
    T means;
};

/// The meaning of an option's word; the default when it isn't given.
template <class T, std::size_t N>
base::Outcome readWord(const Call& call, const char* option, const Word<T> (&words)[N], T& result)
{
    if (!call.line.has(option))
        return {};
    QStringList known;
    for (const Word<T>& one : words) {
        if (call.line.value(option) == QLatin1String(one.word)) {
            result = one.means;
            return {};
        }
        known << QString::fromLatin1(one.word);
    }
    return base::failure(ErrorKind::Usage, Text::tr("--%1 can't be \"%2\". It can be: %3.")
                                               .arg(QLatin1String(option), call.line.value(option),
                                                    known.join(QStringLiteral(", "))));
}

constexpr Word<bool> YesNo[] = {{"yes", true}, {"no", false}};
constexpr Word<bool> AutoNone[] = {{"auto", true}, {"none", false}};
constexpr Word<bool> WallOnly[] = {{"wall", true}};
constexpr Word<print::Direction> Directions[] = {{"auto", print::Direction::Auto},
                                                 {"portrait", print::Direction::Portrait},
                                                 {"landscape", print::Direction::Landscape}};
constexpr Word<print::IndexPlace> IndexPlaces[] = {{"auto", print::IndexPlace::Auto},
                                                   {"beside", print::IndexPlace::Beside},
                                                   {"beneath", print::IndexPlace::Beneath},
                                                   {"none", print::IndexPlace::None}};
constexpr Word<print::Grouping> Groupings[] = {{"category", print::Grouping::Category},
                                               {"area", print::Grouping::Area},
                                               {"none", print::Grouping::None}};
constexpr Word<print::SheetStyle> Styles[] = {{"colour", print::SheetStyle::Colour},
                                              {"quiet", print::SheetStyle::Quiet},
                                              {"mono", print::SheetStyle::Mono}};

enum class Names { Auto, Yes, No };
constexpr Word<Names> NameWords[] = {{"auto", Names::Auto}, {"yes", Names::Yes}, {"no", Names::No}};

base::Outcome readNames(const Call& call, SheetOptions& options)
{
    bool numbers = true;
    Names names = Names::Auto;
    if (const auto read = readWord(call, "numbers", YesNo, numbers); !read)
        return read;
    if (const auto read = readWord(call, "names", NameWords, names); !read)
        return read;
    if (names == Names::Auto)
        options.names = call.line.has("numbers")
                            ? (numbers ? print::MapNames::Numbers : print::MapNames::Neither)
                            : print::MapNames::Auto;
    else if (names == Names::Yes)
        options.names = numbers ? print::MapNames::Both : print::MapNames::Names;
    else
        options.names = numbers ? print::MapNames::Numbers : print::MapNames::Neither;
    return {};
}

base::Outcome readScale(const Call& call, SheetOptions& options)
{
    const QString text = call.line.value("scale");
    if (!call.line.has("scale") || text == u"round")
        return {};
    if (text == u"fitted") {
        options.fitted = true;
        return {};
    }
    bool isNumber = false;
    const double scale = (text.startsWith(u"1:") ? text.mid(2) : text).toDouble(&isNumber);
    if (!isNumber || scale < 100 || scale > 10000000)
        return base::failure(
            ErrorKind::Usage,
            Text::tr("%1 isn't a scale. Write round, fitted or a number such as 10000.").arg(text));
    options.scale = scale;
    return {};
}

base::Result<model::Box> boxOfNumbers(const Call& call, const model::Contents& contents,
                                      const QStringList& sides)
{
    double values[4];
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        values[i] = sides[i].toDouble(&isNumber);
        if (!isNumber)
            return base::failure(ErrorKind::Usage, Text::tr("%1 isn't a number.").arg(sides[i]));
    }
    model::Box box({values[0], values[1]}, {values[2], values[3]});
    const auto crs = call.crs();
    if (!crs)
        return tl::unexpected(crs.error());
    const auto document = geo::Crs::fromEpsg(contents.srs());
    if (!document)
        return tl::unexpected(document.error());
    if (crs->isNull() || crs->epsg() == document->epsg())
        return box;
    const auto way = geo::Transformation::between(*crs, *document, box);
    if (!way)
        return tl::unexpected(way.error());
    model::Box turned;
    for (const model::Point corner : {box.min(), box.max(), model::Point{box.min().x, box.max().y},
                                      model::Point{box.max().x, box.min().y}}) {
        if (const auto p = way->apply(corner))
            turned.add(*p);
    }
    return turned;
}

base::Outcome readExtent(const Call& call, const model::Contents& contents, SheetOptions& options)
{
    const QString text = call.line.value("extent");
    if (!call.line.has("extent") || text == u"all")
        return {};
    if (text == u"areas") {
        options.extent = model::extent(contents);
        return {};
    }
    if (const QStringList sides = text.split(u','); sides.size() == 4) {
        const auto box = boxOfNumbers(call, contents, sides);
        if (!box)
            return tl::unexpected(box.error());
        options.extent = *box;
        return {};
    }
    const auto place = findPlace(contents, text);
    if (!place)
        return tl::unexpected(place.error());
    const auto position = model::Place(*place).position();
    if (!position)
        return base::failure(ErrorKind::Usage, Text::tr("%1 has no position yet.").arg(text));
    options.extent = model::Box(*position, *position).grown(AroundPlaceMetres);
    return {};
}

/// An area alone: its own extent, and the places in it.
base::Outcome readAreas(const Call& call, const model::Contents& contents, SheetOptions& options)
{
    model::Box box;
    for (const QString& text : call.line.values("area")) {
        const auto area = findArea(contents, text);
        if (!area)
            return tl::unexpected(area.error());
        box.add(area->geometry().box());
    }
    if (!box.isEmpty() && !options.extent)
        options.extent = box;
    return {};
}

base::Outcome readShown(const Call& call, const model::Contents& contents, SheetOptions& options)
{
    const bool chosen = call.line.has("category") || call.line.has("where") ||
                        call.line.has("area") || call.line.has("private");
    if (!chosen)
        return {};
    const auto filter = readFilter(call, model::Table::Places, contents);
    if (!filter)
        return tl::unexpected(filter.error());
    QSet<model::Uuid> shown;
    for (const model::Record& row : contents.places()) {
        const bool gone = model::Place(row).statusId() == u"gone" && !call.line.has("where");
        if (!gone && (*filter)(row) && exchange::mayLeave(row, call.line.has("private")))
            shown.insert(row.id());
    }
    options.shown = std::move(shown);
    return {};
}

} // namespace

base::Result<SheetOptions> readSheetOptions(const Call& call, const model::Contents& contents)
{
    SheetOptions options;
    options.date = call.today;
    if (call.line.has("paper"))
        options.paper = call.line.value("paper");
    if (call.line.has("title"))
        options.title = call.line.value("title");
    if (call.line.has("subtitle"))
        options.subtitle = call.line.value("subtitle");
    options.languages = call.line.value("languages").split(u',', Qt::SkipEmptyParts);
    bool wall = true;
    for (const auto& read :
         {readWord(call, "sheet", WallOnly, wall),
          readWord(call, "direction", Directions, options.direction),
          readWord(call, "index", IndexPlaces, options.index),
          readWord(call, "group", Groupings, options.group),
          readWord(call, "style", Styles, options.style),
          readWord(call, "legend", AutoNone, options.legend),
          readWord(call, "grid", YesNo, options.grid),
          readWord(call, "base-map", YesNo, options.baseMap),
          readWord(call, "links", YesNo, options.links), readNames(call, options),
          readScale(call, options), readExtent(call, contents, options),
          readAreas(call, contents, options), readShown(call, contents, options)}) {
        if (!read)
            return tl::unexpected(read.error());
    }
    return options;
}

} // namespace hedgerow::command
