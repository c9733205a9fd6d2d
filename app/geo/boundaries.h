// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// geo: foreign vector files, CRS and transformations, grid references: all that knows GDAL and
// PROJ. Start reading here: a boundaries file becomes areas in the document's CRS, through the
// fence of source_fence.h.
#pragma once

#include "base/job.h"
#include "geo/crs.h"

#include <QStringList>

namespace hedgerow::geo {

/// What the file holds, before anything is taken from it. Made by inspectBoundaries.
struct BoundaryLayer {
    QString name;
    qint64 features = 0;
    qint64 polygons = 0;        ///< features with an area; -1: not counted
    QString geometryWords;      ///< translated: "areas", "lines", "points", "no shapes"
    Crs crs;                    ///< none: the file doesn't say
    std::vector<Crs> suggested; ///< when it doesn't
    model::Box box;             ///< in the file's own units
    struct Column {
        QString name;
        QStringList examples; ///< up to three values
    };
    std::vector<Column> columns;
    QString codeColumn, nameColumn, nameCyColumn, populationColumn; ///< guesses; empty: none
    QString kind; ///< "LSOA 2011", guessed; may be empty
};

struct BoundaryFile {
    QString path;
    QString format;                    ///< for people: "GeoPackage", "Shapefile in a zip"
    std::vector<BoundaryLayer> layers; ///< those with areas first
    QString guessedLayer;              ///< empty: a choice has to be made
    QString guessedTitle;              ///< from the common part of area names, may be empty
    QString licence, credit;           ///< guessed from metadata or known columns; may be empty
};

/// Opens through the fence and looks. Errors in words (Input); never writes beside the file. Any
/// thread; GDAL handles aren't kept.
[[nodiscard]] base::Result<BoundaryFile> inspectBoundaries(const QString& path, base::Job& job);

struct BoundaryOptions {
    QString layer;      ///< empty: the guessed one
    QString codeColumn; ///< empty: guessed
    QString nameColumn;
    QString nameCyColumn;
    QStringList areas; ///< codes (or names) to take; empty: all
    Crs crs;           ///< wins over what the file says; none: as the file says
    Crs toCrs;         ///< the document's; none: the source's when projected and British
                       ///< or Irish, else 27700, in Ireland 29902, elsewhere the UTM zone
};

struct BoundaryArea {
    QString code, name, nameCy;
    std::optional<qint64> population;
    model::Polygons shape; ///< valid, in Boundaries::crs
};

struct Boundaries {
    std::vector<BoundaryArea> areas; ///< in the file's order
    QString layer, codeColumn, nameColumn, nameCyColumn, kind;
    Crs crs, sourceCrs;
    double accuracyMetres = 0; ///< 0: no conversion
    int repaired = 0;
    int leftOut = 0;
    QStringList notes; ///< whole sentences for people: repairs, areas left out, guesses
};

/// Reads, repairs (only what is invalid) and transforms. Kinds of failure: Input; Usage for no CRS
/// and none given, for a layer or column that isn't there, for a choice that must be made.
[[nodiscard]] base::Result<Boundaries>
readBoundaries(const QString& path, const BoundaryOptions& options, base::Job& job);

/// The CRS of a new document for areas of this CRS and box (see BoundaryOptions::toCrs).
[[nodiscard]] base::Result<Crs> documentCrs(const Crs& source, const model::Box& box);

} // namespace hedgerow::geo
