// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/wall_map.h"

#include "print/paper.h"
#include "print/typesetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

// Stands in until the layout comes: a title and the whole map.
base::Result<Sheet> layOutWallMap(const model::Contents& contents, const map::Snapshot&, const geo::Crs&,
                                  const SheetOptions& options, base::Job&)
{
    const auto paper = paperNamed(options.paper);
    if (!paper)
        return tl::unexpected(paper.error());
    Sheet sheet;
    sheet.paper = paper->name;
    sheet.title = options.title.value_or(contents.title());
    sheet.language = contents.languages().first();
    sheet.date = options.date;
    sheet.direction = options.direction == Direction::Portrait ? Direction::Portrait : Direction::Landscape;
    Page page;
    page.paperMm = sheet.direction == Direction::Portrait ? paper->portraitMm : paper->portraitMm.transposed();
    const Measures m = measuresFor(page.paperMm);
    page.mapMm = QRectF({0, 0}, page.paperMm).adjusted(m.margin, m.margin + m.titleHeight + m.gap, -m.margin, -m.margin);
    map::Frame frame;
    frame.view = map::View::fitting(options.extent.value_or(model::extent(contents)), page.mapMm.size(), 1, 5);
    frame.medium = map::Medium::Paper;
    frame.style = map::Style::named(options.style == SheetStyle::Mono ? u"mono"_s : u"print"_s);
    page.mapFrame = frame;
    sheet.scale = frame.view.metresPerPixel * 1000;
    page.items.push_back({ItemKind::MapFrame, page.mapMm, {}});
    Item title;
    title.box = {m.margin, m.margin, widthMm(sheet.title, {m.titlePt, true}), m.titleHeight};
    title.text = sheet.title;
    title.points = m.titlePt;
    title.bold = true;
    title.role = u"title"_s;
    page.items.push_back(title);
    sheet.pages.push_back(page);
    return sheet;
}

} // namespace hedgerow::print
