// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing to be written, for the writer.
#pragma once

#include "model/contents.h"
#include "store/connection.h"
#include "store/step_done.h"

#include <QPromise>

#include <functional>

namespace hedgerow::store {

struct Order
{
    /// Inside a transaction that the writer commits, and rolls back when it fails or throws
    /// SqlError. Contents are those of the file, and are to be left as the act leaves the file.
    using Act = std::function<base::Result<StepDone>(Connection&, model::Contents&, const QString& author)>;

    QString title; ///< for the sentence when it fails: the step's words
    Act act;
    /// Before the transaction begins (a backup, an ATTACH); its failure is the order's.
    std::function<base::Outcome(Connection&)> before;
    /// When it is over, whether it worked or not.
    std::function<void(Connection&)> after;
    QString author;
    bool makesStep = true; ///< false: merging, which is nobody's step
    bool waitsWhenItFails = true; ///< stays in the order; else the failure ends it
    QPromise<base::Result<StepDone>> promise; ///< kept when it is on disk
};

} // namespace hedgerow::store
