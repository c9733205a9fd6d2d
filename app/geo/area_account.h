// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps account of what happened to areas on their way in, and says it in whole sentences.
#pragma once

#include "geo/boundaries.h"
#include "geo/shapes.h"

#include <map>

namespace hedgerow::geo {

class AreaAccount
{
public:
    void leaveOut(ShapeFault fault, const QString& label);
    void mended(const QString& label, double sizeChange);
    void closed(const QString& label) { closed_ += label; }

    [[nodiscard]] int leftOut() const;
    [[nodiscard]] int repaired() const { return int(mended_.size()); }
    [[nodiscard]] int count(ShapeFault fault) const;
    [[nodiscard]] QStringList sentences(int features) const;

private:
    std::map<ShapeFault, QStringList> leftOut_;
    QStringList mended_;
    QStringList closed_;
    double largestChange_ = 0;
};

/// What should be noticed about the areas as they came: codes given twice, the same shape twice.
[[nodiscard]] QStringList doubtsAbout(const std::vector<BoundaryArea>& areas);

} // namespace hedgerow::geo
