// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/snapshot.h"

#include "base/text.h"

#include <algorithm>
#include <ranges>

namespace hedgerow::map {

namespace {

using base::Job;
using base::Text;
using model::Record;
using model::Records;
using model::Table;

/// Chunks that an edit left alone hold the same rows, so most of this compares pointers.
bool sameRows(const Records& a, const Records& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

QString nameIn(const Record& row, const QString& language)
{
    const QString welsh = row.text(u"name_cy");
    const QString name = row.text(u"name");
    return !welsh.isEmpty() && (language == u"cy" || name.isEmpty()) ? welsh : name;
}

// Above so many areas few are ever large enough for a name, and the best point of each would keep
// the first map waiting for seconds.
constexpr int MostBestLabels = 3000;

model::Point labelOf(const model::Polygons& shape, int areas)
{
    const model::Point middle = model::centroid(shape);
    return areas > MostBestLabels && model::contains(shape, middle) ? middle
                                                                    : model::labelPoint(shape);
}

} // namespace

struct Snapshot::AreaPart
{
    Records rows;
    QString language;
    std::vector<AreaShape> shapes;
    BoxGrid grid;
    QStringList credits;

    AreaPart() = default;
    AreaPart(const Records& areas, const QString& shownIn, const AreaPart& before, Job& job);
};

struct Snapshot::PlacePart
{
    Records rows;
    QString language;
    std::vector<PlaceMark> marks;
    BoxGrid grid;
    QHash<model::Uuid, model::Point> positions;

    PlacePart() = default;
    PlacePart(const model::Contents& contents, const QString& shownIn, Job& job);
};

struct Snapshot::LinkPart
{
    Records rows;
    std::shared_ptr<const PlacePart> places; ///< whose positions the lines have
    std::vector<LinkLine> lines;

    LinkPart() = default;
    LinkPart(const Records& links, const std::shared_ptr<const PlacePart>& between);
};

struct Snapshot::BaseMapPart
{
    Records rows;
    std::vector<std::shared_ptr<const model::CompactMap>> maps;
    std::vector<GroundLayer> layers;
    QHash<QString, std::shared_ptr<const Ground>> byHash;
    QStringList credits;

    BaseMapPart() = default;
    BaseMapPart(const Records& baseMaps, const model::Blobs* blobs, const BaseMapPart& before,
                Job& job);
};

struct Snapshot::Parts
{
    std::shared_ptr<const AreaPart> areas = std::make_shared<const AreaPart>();
    std::shared_ptr<const PlacePart> places = std::make_shared<const PlacePart>();
    std::shared_ptr<const LinkPart> links = std::make_shared<const LinkPart>();
    std::shared_ptr<const BaseMapPart> baseMaps = std::make_shared<const BaseMapPart>();
    QString credit; ///< of the document itself

    [[nodiscard]] static const Parts& of(const Snapshot& snapshot)
    {
        static const Parts none;
        return snapshot.parts_ ? *snapshot.parts_ : none;
    }
};

Snapshot::AreaPart::AreaPart(const Records& areas, const QString& shownIn, const AreaPart& before,
                             Job& job)
    : rows(areas), language(shownIn)
{
    // Rows that did not change keep their shape: decoding and the label's point cost most.
    QHash<model::Uuid, const AreaShape*> known;
    qint64 done = 0;
    for (const AreaShape& shape : before.shapes)
        known.insert(shape.id, &shape);
    std::vector<model::Box> boxes;
    shapes.reserve(static_cast<std::size_t>(areas.size()));
    for (const Record& row : areas) {
        if (job.stopped())
            return;
        job.report(++done, areas.size(), Text::tr("Drawing neighbourhoods"));
        AreaShape shape;
        const AreaShape* same = known.value(row.id());
        if (same && before.rows.find(row.id()).geometryBlob() == row.geometryBlob()) {
            shape = *same;
        } else {
            const model::Geometry geometry = row.geometry();
            if (!geometry.polygons())
                continue;
            shape.shape = *geometry.polygons();
            shape.box = geometry.box();
            shape.label = labelOf(shape.shape, areas.size());
            shape.squareMetres = model::area(shape.shape);
        }
        shape.id = row.id();
        shape.code = row.text(u"code");
        shape.name = nameIn(row, language);
        boxes.push_back(shape.box);
        shapes.push_back(std::move(shape));
        if (const QString credit = row.text(u"attribution");
            !credit.isEmpty() && !credits.contains(credit))
            credits += credit;
    }
    grid = BoxGrid(std::move(boxes));
}

Snapshot::PlacePart::PlacePart(const model::Contents& contents, const QString& shownIn, Job& job)
    : rows(contents.places()), language(shownIn)
{
    const model::Categories& categories = model::Categories::standard();
    const QHash<model::Uuid, int> numbers = model::shownNumbers(contents);
    std::vector<model::Box> boxes;
    qint64 done = 0;
    for (const Record& row : rows) {
        if (job.stopped())
            return;
        job.report(++done, rows.size(), Text::tr("Drawing places"));
        const model::Place place(row);
        const std::optional<model::Point> position = place.position();
        if (!position)
            continue;
        const QString category = place.categoryId();
        marks.push_back({.id = row.id(),
                         .position = *position,
                         .name = place.shownName(language),
                         .category = category,
                         .status = place.statusId(),
                         .categoryOrder = categories.order(category),
                         .number = numbers.value(row.id()),
                         .starred = place.isStarred(),
                         .teamOnly = place.isTeamOnly()});
        boxes.emplace_back(*position, *position);
        positions.insert(row.id(), *position);
    }
    grid = BoxGrid(std::move(boxes));
}

Snapshot::LinkPart::LinkPart(const Records& links, const std::shared_ptr<const PlacePart>& between)
    : rows(links), places(between)
{
    for (const Record& row : links) {
        const auto from = row.reference(u"place"), to = row.reference(u"to_place");
        if (!from || !to)
            continue;
        const auto a = places->positions.constFind(*from), b = places->positions.constFind(*to);
        if (a != places->positions.constEnd() && b != places->positions.constEnd())
            lines.push_back({*from, *to, *a, *b});
    }
}

Snapshot::BaseMapPart::BaseMapPart(const Records& baseMaps, const model::Blobs* blobs,
                                   const BaseMapPart& before, Job& job)
    : rows(baseMaps)
{
    std::vector<Record> ordered(baseMaps.begin(), baseMaps.end());
    std::ranges::stable_sort(ordered, {},
                             [](const Record& row) { return row.value(u"sort").integer(); });
    for (const Record& row : ordered) {
        const QString hash = row.text(u"hash");
        if (job.stopped() || hash.isEmpty())
            continue;
        std::shared_ptr<const Ground> ground = before.byHash.value(hash);
        if (!ground && blobs) {
            // Damaged bytes leave the map without this ground; the check of the document says so.
            if (auto map = blobs->bytes(hash).and_then(model::fromCompactMap))
                ground = std::make_shared<const Ground>(
                    std::make_shared<const model::CompactMap>(*std::move(map)));
        }
        if (!ground)
            continue;
        const QString shown = row.text(u"shown_on");
        const model::Value& opacity = row.value(u"opacity");
        byHash.insert(hash, ground);
        maps.push_back(ground->map());
        layers.push_back({.ground = ground,
                          .onScreen = shown != u"paper",
                          .onPaper = shown != u"screen",
                          .opacity = opacity.isNull() ? 1 : std::clamp(opacity.real(), 0.0, 1.0)});
        if (const QString credit = row.text(u"attribution");
            !credit.isEmpty() && !credits.contains(credit))
            credits += credit;
    }
}

Snapshot Snapshot::of(const model::Contents& contents,
                      const std::shared_ptr<const model::Blobs>& blobs, const Snapshot& before,
                      const QString& language, Job& job)
{
    const Parts& old = Parts::of(before);
    auto parts = std::make_shared<Parts>(old);
    if (const auto& rows = contents.areas();
        old.areas->language != language || !sameRows(rows, old.areas->rows))
        parts->areas = std::make_shared<const AreaPart>(rows, language, *old.areas, job);
    if (old.places->language != language || !sameRows(contents.places(), old.places->rows))
        parts->places = std::make_shared<const PlacePart>(contents, language, job);
    if (const auto& rows = contents.records(Table::Links);
        parts->places != old.places || !sameRows(rows, old.links->rows))
        parts->links = std::make_shared<const LinkPart>(rows, parts->places);
    if (const auto& rows = contents.records(Table::BaseMaps);
        !sameRows(rows, old.baseMaps->rows) || old.baseMaps->layers.empty())
        parts->baseMaps =
            std::make_shared<const BaseMapPart>(rows, blobs.get(), *old.baseMaps, job);
    if (job.stopped())
        return before;
    if (const Record document = contents.document())
        parts->credit = document.text(u"attribution");

    Snapshot snapshot;
    snapshot.parts_ = std::move(parts);
    snapshot.revision_ = contents.revision();
    return snapshot;
}

const std::vector<AreaShape>& Snapshot::areas() const
{
    return Parts::of(*this).areas->shapes;
}

const std::vector<PlaceMark>& Snapshot::places() const
{
    return Parts::of(*this).places->marks;
}

const std::vector<LinkLine>& Snapshot::links() const
{
    return Parts::of(*this).links->lines;
}

const std::vector<std::shared_ptr<const model::CompactMap>>& Snapshot::baseMaps() const
{
    return Parts::of(*this).baseMaps->maps;
}

const std::vector<GroundLayer>& Snapshot::grounds() const
{
    return Parts::of(*this).baseMaps->layers;
}

QStringList Snapshot::credits() const
{
    const Parts& parts = Parts::of(*this);
    QStringList all = parts.areas->credits;
    for (const QString& credit : parts.baseMaps->credits) {
        if (!all.contains(credit))
            all += credit;
    }
    if (!parts.credit.isEmpty() && !all.contains(parts.credit))
        all += parts.credit;
    return all;
}

model::Box Snapshot::extent() const
{
    const Parts& parts = Parts::of(*this);
    return parts.areas->shapes.empty() ? parts.places->grid.extent() : parts.areas->grid.extent();
}

std::vector<const AreaShape*> Snapshot::areasAt(model::Point p) const
{
    const Parts& parts = Parts::of(*this);
    std::vector<const AreaShape*> found;
    for (const quint32 index : parts.areas->grid.meeting({p, p})) {
        const AreaShape& area = parts.areas->shapes[index];
        if (model::contains(area.shape, p))
            found.push_back(&area);
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<quint32> Snapshot::areasIn(const model::Box& box) const
{
    return Parts::of(*this).areas->grid.meeting(box);
}

std::vector<quint32> Snapshot::placesIn(const model::Box& box) const
{
    return Parts::of(*this).places->grid.meeting(box);
}

} // namespace hedgerow::map
