// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/wall_map.h"

#include "base/text.h"
#include "print/arrangement.h"
#include "print/glyphs.h"
#include "print/map_frame.h"
#include "print/map_marks.h"
#include "print/map_scale.h"
#include "print/page_items.h"
#include "print/reference_grid.h"
#include "print/sheet_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

using base::Text;

constexpr double AreaPtOfStyle = 12;      // A3: the styles' type is made for it
constexpr double LeastGroundMetres = 400; // round one place by itself
constexpr double TrueScale = 0.005;       // change over the page that needs a word
constexpr double BarShare = 0.35, BarMostMm = 120;

class WallMap
{
public:
    WallMap(const model::Contents& contents, const geo::Crs& crs, const SheetOptions& options,
            const Paper& paper);

    Sheet laidOut();

private:
    SheetParts parts() const;
    TitleWords titleWords() const;
    model::Box ground() const;
    void arrange();
    void mark();
    void listUnnumbered();
    void describe();
    void addMapPage();
    void addIndexPages();
    void addBlock(Page& page, const std::vector<Column>& columns, bool legend) const;
    void addTitle(Page& page, const QStringList& subtitles);
    FootScale footScale() const;
    QString square(const SheetPlace& place) const;
    map::Frame frame() const;

    const model::Contents& contents_;
    const geo::Crs& crs_;
    SheetOptions options_;
    bool fitted_;
    Paper paper_;
    QStringList languages_;
    std::vector<SheetPlace> places_;
    SheetParts parts_;
    Arrangement at_;
    std::optional<ReferenceGrid> grid_;
    MapMarks marks_;
    QSet<model::Uuid> outside_;
    Sheet sheet_;
};

WallMap::WallMap(const model::Contents& contents, const geo::Crs& crs, const SheetOptions& options,
                 const Paper& paper)
    : contents_(contents)
    , crs_(crs)
    , options_(options)
    , fitted_(options.fitted && !options.scale)
    , paper_(paper)
    , languages_(languagesOf(contents, options))
    , places_(placesOn(contents, options, languages_))
{
    parts_ = parts();
}

model::Box WallMap::ground() const
{
    model::Box box = options_.extent.value_or(model::Box());
    if (box.isEmpty())
        for (const model::Record& area : contents_.areas())
            box.add(area.geometry().box());
    if (box.isEmpty())
        for (const SheetPlace& place : places_)
            box.add(place.position);
    if (box.isEmpty())
        box.add(model::Point{});
    const double missing = LeastGroundMetres - std::max(box.width(), box.height());
    return missing > 0 ? box.grown(missing / 2) : box;
}

TitleWords WallMap::titleWords() const
{
    const SheetWords& words = SheetWords::standard();
    TitleWords result;
    result.title = options_.title.value_or(contents_.title()).simplified();
    if (options_.subtitle) {
        if (!options_.subtitle->isEmpty())
            result.subtitles << options_.subtitle->simplified();
    } else {
        const QString id = places_.empty()       ? u"places_none"_s
                           : places_.size() == 1 ? u"places_one"_s
                                                 : u"places_many"_s;
        for (const QString& language : languages_) {
            const QString counted =
                words.text(id, language, {{u"count"_s, QString::number(places_.size())}});
            const QString month = words.month(options_.date, language);
            result.subtitles << (month.isEmpty()
                                     ? counted
                                     : words.text(u"places_in"_s, language,
                                                  {{u"places"_s, counted}, {u"month"_s, month}}));
        }
    }
    const model::Record document = contents_.document();
    const QString own = document ? document.text(u"sheet_note").simplified() : QString();
    result.notes = own.isEmpty() ? words.inEach(u"note_default"_s, languages_) : QStringList{own};
    return result;
}

SheetParts WallMap::parts() const
{
    SheetParts parts;
    parts.languages = languages_;
    parts.ink = inkOf(options_.style);
    parts.title = titleWords();
    parts.foot = {languages_,
                  creditsOf(contents_, options_.baseMap, languages_),
                  accuracyOf(contents_),
                  options_.date,
                  {}};
    if (options_.index != IndexPlace::None)
        parts.groups = indexGroups(contents_, places_, options_.group, languages_);
    if (options_.legend)
        parts.legend = legendRows(places_, languages_, parts.ink);
    parts.ground = ground();
    if (!options_.extent)
        for (const SheetPlace& place : places_)
            parts.wholeSymbols.push_back(place.position);
    return parts;
}

void WallMap::arrange()
{
    at_ = arranged(parts_, paper_, crs_, options_);
    grid_.emplace(at_.view.view.box(), at_.view.view.metresPerPixel);
}

void WallMap::mark()
{
    marks_ =
        markPlaces(places_, at_.view.view, at_.map, {at_.measures, options_.names, parts_.ink});
    outside_.clear();
    for (const SheetPlace& place : marks_.outside)
        outside_.insert(place.id);
}

QString WallMap::square(const SheetPlace& place) const
{
    if (outside_.contains(place.id))
        return u"–"_s;
    return options_.grid ? grid_->square(place.position) : QString();
}

map::Frame WallMap::frame() const
{
    map::Frame frame;
    frame.view = at_.view.view;
    frame.medium = map::Medium::Paper;
    frame.style = map::Style::named(options_.style == SheetStyle::Mono    ? u"mono"_s
                                    : options_.style == SheetStyle::Quiet ? u"quiet"_s
                                                                          : u"print"_s);
    frame.ink = parts_.ink;
    frame.baseMap = options_.baseMap;
    frame.links = options_.links;
    frame.places = false; // the page's own items
    frame.placeNames = false;
    frame.typeScale = at_.measures.areaPt / AreaPtOfStyle;
    return frame;
}

void WallMap::addBlock(Page& page, const std::vector<Column>& columns, bool legend) const
{
    const IndexBlock index(parts_.groups, at_.indexLook);
    const double step = at_.columnMm + at_.columnGap;
    // Beneath a map and on pages of its own the legend takes the first columns.
    double x = at_.block.left() +
               (legend && at_.index != IndexPlace::Beside ? at_.legendColumns * step : 0);
    for (const Column& column : columns) {
        const auto items = index.items(column, {x, at_.block.top()},
                                       [&](const SheetPlace& place) { return square(place); });
        page.items.insert(page.items.end(), items.begin(), items.end());
        x += step;
    }
    if (!legend)
        return;
    const auto items =
        LegendBlock(parts_.legend, at_.legendLook).items(at_.legendAt, at_.legendColumns);
    page.items.insert(page.items.end(), items.begin(), items.end());
}

void WallMap::addTitle(Page& page, const QStringList& subtitles)
{
    if (at_.title.isEmpty())
        return;
    TitleWords words = parts_.title;
    words.subtitles = subtitles;
    TitleBlock title = layOutTitle(words, at_.measures, at_.title);
    if (title.cut)
        sheet_.notes << Text::tr("The title is too long for this paper and was cut.");
    page.items.insert(page.items.end(), title.items.begin(), title.items.end());
}

FootScale WallMap::footScale() const
{
    FootScale scale{at_.view.n, fitted_, false, std::min(BarMostMm, BarShare * at_.map.width())};
    const model::Box box = at_.view.view.box();
    const double length = std::max(10.0, 0.1 * at_.view.n),
                 middle = unitsPerMetre(crs_, box.centre(), length);
    for (const model::Point& corner : {box.min(), box.max(), model::Point{box.min().x, box.max().y},
                                       model::Point{box.max().x, box.min().y}})
        scale.trueInTheMiddleOnly =
            scale.trueInTheMiddleOnly ||
            std::abs(unitsPerMetre(crs_, corner, length) / middle - 1) > TrueScale;
    return scale;
}

void WallMap::addMapPage()
{
    Page page;
    page.paperMm = at_.paperMm;
    page.mapMm = at_.map;
    page.mapFrame = frame();
    addTitle(page, parts_.title.subtitles);
    addMapFrame(page, at_.band, options_.grid ? &*grid_ : nullptr, at_.measures.gridPt);
    page.items.insert(page.items.end(), marks_.items.begin(), marks_.items.end());
    if (at_.index != IndexPlace::Pages)
        addBlock(page, at_.columns, at_.legendColumns > 0);
    const auto foot = FootBlock(parts_.foot, at_.measures, at_.foot.width())
                          .items(at_.foot.topLeft(), footScale());
    page.items.insert(page.items.end(), foot.begin(), foot.end());
    sheet_.pages.push_back(std::move(page));
}

void WallMap::addIndexPages()
{
    if (at_.index != IndexPlace::Pages)
        return;
    const std::vector<IndexPage> pages = indexPages(parts_, at_);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Page page;
        page.paperMm = at_.paperMm;
        if (at_.title.isEmpty()) // pages of index need a head all the same
            at_.title = QRectF(at_.measures.margin, at_.measures.margin, at_.foot.width(),
                               at_.measures.titleHeight);
        const Blanks numbers{{u"page"_s, QString::number(i + 2)},
                             {u"pages"_s, QString::number(pages.size() + 1)}};
        addTitle(page, SheetWords::standard().inEach(u"index_page"_s, languages_, numbers));
        addBlock(page, pages[i].columns, pages[i].legend);
        const auto foot =
            FootBlock(parts_.foot, at_.measures, at_.foot.width()).items(at_.foot.topLeft(), {});
        page.items.insert(page.items.end(), foot.begin(), foot.end());
        sheet_.pages.push_back(std::move(page));
    }
}

void WallMap::describe()
{
    sheet_.paper = paper_.name;
    sheet_.title = parts_.title.title.isEmpty() ? contents_.title() : parts_.title.title;
    sheet_.direction = at_.direction;
    sheet_.index = at_.index;
    sheet_.scale = at_.view.n;
    sheet_.style = options_.style;
    sheet_.language = languages_.first();
    sheet_.date = options_.date;
    sheet_.places = static_cast<int>(places_.size());
    sheet_.numbered = marks_.numbered;
    for (const SheetPlace& place : marks_.unnumbered)
        sheet_.notNumbered << place.names.value(0);
    if (places_.empty() && (options_.extent || contents_.areas().isEmpty()))
        sheet_.notes << Text::tr("There is nothing here to print.");
    if (!marks_.outside.empty())
        sheet_.notes << Text::tr("%n place(s) lie outside this page.", nullptr,
                                 static_cast<int>(marks_.outside.size()));
    if (!marks_.unnumbered.empty())
        sheet_.notes << Text::tr(
            "%n place(s) found no room for their number on the map; the foot lists them.", nullptr,
            static_cast<int>(marks_.unnumbered.size()));
    if (!marks_.unnamed.empty())
        sheet_.notes << Text::tr("%n name(s) found no room on the map.", nullptr,
                                 static_cast<int>(marks_.unnamed.size()));
    if (marks_.dots)
        sheet_.notes << Text::tr("Some places stand so close together that they are drawn as dots. "
                                 "A larger paper shows their signs.");
    if (options_.printerMarginMm > measuresFor(at_.paperMm).margin)
        sheet_.notes
            << Text::tr("Your printer needs %1 mm of margin.").arg(options_.printerMarginMm);
}

/// Numbers without room are listed over the foot. That costs the map a few millimetres, not its
/// scale.
void WallMap::listUnnumbered()
{
    options_.scale = at_.view.n;
    options_.direction = at_.direction;
    if (options_.index == IndexPlace::Auto && at_.index != IndexPlace::Pages)
        options_.index = at_.index;
    for (int round = 0; round < 2; ++round) {
        QStringList list;
        for (const SheetPlace& place : marks_.unnumbered)
            list << QString::number(place.number) + u' ' + place.names.value(0);
        parts_.foot.notNumbered = SheetWords::standard().text(u"not_numbered"_s, languages_.first(),
                                                              {{u"places"_s, list.join(u", "_s)}});
        arrange();
        mark();
    }
}

Sheet WallMap::laidOut()
{
    arrange();
    mark();
    if (!marks_.unnumbered.empty())
        listUnnumbered();
    addMapPage();
    addIndexPages();
    describe();
    replaceMissingGlyphs(sheet_);
    return std::move(sheet_);
}

} // namespace

base::Result<Sheet> layOutWallMap(const model::Contents& contents, const map::Snapshot&,
                                  const geo::Crs& crs, const SheetOptions& options, base::Job& job)
{
    const auto paper = paperNamed(options.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    if (job.stopped())
        return base::cancelled();
    job.report(0, 0, Text::tr("Laying out the sheet"));
    return WallMap(contents, crs, options, *paper).laidOut();
}

} // namespace hedgerow::print
