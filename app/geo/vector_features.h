// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any vector file as plain features: for places brought in, base maps, and exports.
#pragma once

#include "base/job.h"
#include "geo/crs.h"

#include <QStringList>

#include <functional>

namespace hedgerow::geo {

struct Feature {
    QString layer;
    std::vector<QString> values; ///< as text, in the order of FeatureLayer::columns; empty: nothing
    model::Geometry geometry;    ///< in the target CRS; nothing when there is none
};

struct FeatureLayer {
    QString name;
    QStringList columns;
    Crs crs; ///< none: the file doesn't say
};

struct FeatureOptions {
    QStringList layers; ///< empty: all
    Crs crs;            ///< for a source without one
    Crs toCrs;          ///< none: coordinates as they are
};

using FeatureVisitor = std::function<base::Outcome(const FeatureLayer&, Feature&&)>;

/// Opens through the same fence as boundaries and hands over one feature after another. Tables
/// without geometry (CSV) are features without geometry; coordinates in columns are the caller's
/// business. Fails (Input) when the file is damaged or cut short. A visitor's failure ends it.
[[nodiscard]] base::Outcome eachFeature(const QString& path, const FeatureOptions& options,
                                        const FeatureVisitor& visit, base::Job& job);

struct OutField {
    enum class Type { Text, Integer, Real, Date, YesNo };
    QString name;
    Type type = Type::Text;
};

struct OutFeature {
    std::vector<QString> values; ///< empty text: nothing
    model::Geometry geometry;    ///< in the source CRS
};

/// Writes GeoJSON (RFC 7946), KML or a plain GeoPackage by the ending of the name, through a
/// temporary file in the same folder that is renamed at the end.
[[nodiscard]] base::Outcome writeFeatures(const QString& path, const QString& layer,
                                          const std::vector<OutField>& fields,
                                          const std::vector<OutFeature>& features, const Crs& from,
                                          const Crs& to, base::Job& job);

} // namespace hedgerow::geo
