// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first half of placing numbers: each takes one of eight positions beside its symbol so that
// none meets another and the worst positions are rare.
#pragma once

#include "print/number_placer.h"

namespace hedgerow::print {

/// room holds the anchors and what stands elsewhere already, which is returned as it is. Nothing
/// for those that find no position.
[[nodiscard]] std::vector<std::optional<NumberRoom>>
roomCloseBy(const NumberTask& task, const Room& room,
            const std::vector<std::optional<NumberRoom>>& placed);

} // namespace hedgerow::print
