// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A foreign file behind the fence, opened: its layers, and their features one after another with
// GDAL's shapes. Used inside this room only; what leaves it are model's values.
#pragma once

#include "base/job.h"
#include "geo/crs.h"
#include "geo/source_fence.h"

#include <ogr_geometry.h>

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hedgerow::geo {

struct SourceLayer {
    QString name;
    QStringList columns;
    Crs crs;                  ///< none: not said, or crsProblem
    bool crsUnusable = false; ///< said, but in words that name no place we know
    bool mayHaveShapes = true;
};

struct SourceFeature {
    qint64 number = 0;           ///< counted from 1 in its layer
    std::vector<QString> values; ///< as SourceLayer::columns
    std::unique_ptr<OGRGeometry> shape;
    bool shapeUnreadable = false; ///< there is one, but it makes no sense
};

/// Opened through the fence; datasets live as long as it does. One thread at a time.
class VectorSource
{
public:
    using Visitor = std::function<base::Outcome(SourceFeature&&)>;

    [[nodiscard]] static base::Result<VectorSource> open(const QString& path, base::Job& job);
    VectorSource(VectorSource&&) noexcept;
    VectorSource& operator=(VectorSource&&) noexcept;
    ~VectorSource();

    [[nodiscard]] const QString& name() const; ///< of the file, for sentences
    [[nodiscard]] const QString& format() const;
    [[nodiscard]] const QStringList& notes() const; ///< so far; reading may add
    [[nodiscard]] FileKind kind() const;            ///< of its first file
    [[nodiscard]] const std::vector<SourceLayer>& layers() const;

    /// Every feature in the file's order. Fails (Input) as soon as anything is damaged: a part of
    /// the areas is worse than none.
    [[nodiscard]] base::Outcome read(std::size_t layer, const Visitor& visit, base::Job& job);

private:
    struct Private;
    explicit VectorSource(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace hedgerow::geo
