// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deciding.h"

namespace hedgerow::store {

Order::Act decide(std::vector<Decision>, QString)
{
    return [](Connection&, model::Contents&, const QString&) -> base::Result<StepDone> { return StepDone{}; };
}

} // namespace hedgerow::store
