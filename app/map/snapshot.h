// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the map needs of one Contents, decoded and indexed. Immutable.
#pragma once

#include "base/job.h"
#include "map/ground.h"
#include "model/blobs.h"
#include "model/place.h"

#include <memory>

namespace hedgerow::map {

struct AreaShape
{
    model::Uuid id;
    QString code, name;
    model::Polygons shape;
    model::Box box;
    model::Point label; ///< where its name stands best
    double squareMetres = 0;
};

struct PlaceMark
{
    model::Uuid id;
    model::Point position;
    QString name; ///< shown name
    QString category, status;
    int categoryOrder = 0;
    int number = 0; ///< as printed
    bool starred = false, teamOnly = false;
};

struct LinkLine
{
    model::Uuid from, to;
    model::Point a, b;
};

/// A base map as it lies under everything else; from the lowest to the topmost.
struct GroundLayer
{
    std::shared_ptr<const Ground> ground;
    bool onScreen = true, onPaper = true;
    double opacity = 1; ///< screen only: paper has no half-transparent colours
};

/// Cheap to copy; parts are shared with the snapshot before when their records did not change.
class Snapshot
{
public:
    Snapshot() = default;
    /// language: of the names shown. blobs may be null (no base map then). Any thread.
    [[nodiscard]] static Snapshot of(const model::Contents& contents,
                                     const std::shared_ptr<const model::Blobs>& blobs,
                                     const Snapshot& before, const QString& language,
                                     base::Job& job);

    [[nodiscard]] quint64 revision() const noexcept { return revision_; }
    [[nodiscard]] const std::vector<AreaShape>& areas() const;
    [[nodiscard]] const std::vector<PlaceMark>& places() const;
    [[nodiscard]] const std::vector<LinkLine>& links() const;
    [[nodiscard]] const std::vector<std::shared_ptr<const model::CompactMap>>& baseMaps() const;
    [[nodiscard]] QStringList credits() const; ///< of areas and base maps, each once
    [[nodiscard]] model::Box extent() const;   ///< areas, else places
    /// Areas under a point, topmost first.
    [[nodiscard]] std::vector<const AreaShape*> areasAt(model::Point p) const;

    /// What drawing asks for: indices that meet a box, ascending; base maps ready to be drawn.
    [[nodiscard]] std::vector<quint32> areasIn(const model::Box& box) const;
    [[nodiscard]] std::vector<quint32> placesIn(const model::Box& box) const;
    [[nodiscard]] const std::vector<GroundLayer>& grounds() const;

private:
    struct AreaPart;
    struct PlacePart;
    struct LinkPart;
    struct BaseMapPart;
    struct Parts;
    std::shared_ptr<const Parts> parts_;
    quint64 revision_ = 0;
};

} // namespace hedgerow::map
