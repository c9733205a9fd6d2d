// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coordinate reference systems and the way between two of them, with the accuracy that PROJ claims.
#pragma once

#include "base/result.h"
#include "model/geometry.h"

#include <memory>
#include <optional>

namespace hedgerow::geo {

/// A CRS. Immutable, cheap to copy, any thread. Default: none.
class Crs
{
public:
    Crs() = default;
    [[nodiscard]] static base::Result<Crs> fromEpsg(int code);
    /// "27700", "EPSG:27700", or the path of a .prj or WKT file. Fails with Usage.
    [[nodiscard]] static base::Result<Crs> fromUserText(const QString& text);
    [[nodiscard]] static base::Result<Crs> fromWkt(const QString& wkt);
    [[nodiscard]] static Crs wgs84(); ///< longitude, latitude

    [[nodiscard]] bool isNull() const noexcept { return !content_; }
    [[nodiscard]] int epsg() const;     ///< 0 when it isn't one of EPSG's
    [[nodiscard]] QString name() const; ///< "OSGB36 / British National Grid"
    [[nodiscard]] QString
    plainName() const; ///< for people: "British National Grid", "Longitude and latitude (GPS)"
    [[nodiscard]] QString wkt1() const;     ///< as GeoPackage wants it
    [[nodiscard]] bool isProjected() const; ///< and in metres, on earth
    [[nodiscard]] bool isGeographic() const;

    struct Content;
    [[nodiscard]] const Content& content() const { return *content_; }

private:
    std::shared_ptr<const Content> content_;
};

/// From one CRS to another, longitude/easting first on both sides. One thread at a time.
class Transformation
{
public:
    /// Takes PROJ's best operation for the box (in the source's units). Fails (Input) where only a
    /// ballpark operation or one of unknown accuracy is there, with the reason in words.
    [[nodiscard]] static base::Result<Transformation> between(const Crs& from, const Crs& to,
                                                              const model::Box& where);
    Transformation(Transformation&&) noexcept;
    Transformation& operator=(Transformation&&) noexcept;
    ~Transformation();

    [[nodiscard]] double accuracyMetres() const; ///< claimed; 0: nothing to convert
    [[nodiscard]] bool isIdentity() const;
    [[nodiscard]] QString description() const; ///< PROJ's name of the operation
    [[nodiscard]] std::optional<model::Point>
    apply(model::Point p) const; ///< nothing where it can't
    [[nodiscard]] std::optional<model::Point> inverse(model::Point p) const;

private:
    struct Private;
    explicit Transformation(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Metres on the ellipsoid between two points of a CRS; used for true scale.
[[nodiscard]] double geodesicDistance(const Crs& crs, model::Point a, model::Point b);

/// CRSs that numbers without a CRS suggest, best first, judged by their range ("British National
/// Grid" for x 0-700 000, y 0-1 300 000 …). Never used without asking.
[[nodiscard]] std::vector<Crs> suggestedCrs(const model::Box& box);

} // namespace hedgerow::geo
