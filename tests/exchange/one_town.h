// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A town of two square areas in Hastings, with places as a test wants them, without any file.
#pragma once

#include "model/contents.h"
#include "model/geopackage_blob.h"

namespace hedgerow::exchange {

class OneTown
{
public:
    OneTown()
    {
        step_.insert(model::Table::Document, {{"title", model::Value(QStringLiteral("Town"))},
                                              {"srs", model::Value(27700)}});
        addArea("A1", "Old Town", 581000);
        addArea("A2", "West Hill", 582000);
    }

    void addPlace(std::vector<std::pair<const char*, model::Value>> values,
                  std::optional<model::Point> at)
    {
        step_.insert(model::Table::Places, values,
                     at ? model::toGeoPackageBlob(*at, 27700) : QByteArray());
    }

    [[nodiscard]] model::Contents contents() const
    {
        return model::Contents().after(step_.bornAs(42));
    }

private:
    void addArea(const char* code, const char* name, double west)
    {
        const model::Ring ring{{west, 109000},
                               {west + 1000, 109000},
                               {west + 1000, 110000},
                               {west, 110000},
                               {west, 109000}};
        step_.insert(model::Table::Areas,
                     {{"code", model::Value(QString::fromLatin1(code))},
                      {"name", model::Value(QString::fromLatin1(name))}},
                     model::toGeoPackageBlob(model::Polygons{model::Polygon{ring, {}}}, 27700));
    }

    model::Step step_{QStringLiteral("Make the town")};
};

} // namespace hedgerow::exchange
