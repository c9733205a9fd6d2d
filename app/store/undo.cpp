// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "store/statement.h"

namespace hedgerow::store {

TurnableSteps turnableSteps(Connection&)
{
    return {};
}

quint64 lastUndoOf(Connection&, quint64)
{
    return 0;
}

std::vector<SkippedCell> turnBack(Connection&, quint64, StepWriting&)
{
    return {};
}

} // namespace hedgerow::store
