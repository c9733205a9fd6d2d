// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "key=value" words as checked values of fields.
#pragma once

#include "base/result.h"
#include "model/schema.h"
#include "model/value.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace hedgerow::command {

struct Assignment {
    const model::Field* field;
    model::Value value; ///< nothing for "key="
};

/// True for words of the form key=value (the key may be wrong).
[[nodiscard]] bool isAssignment(const QString& word);

/// The field of this export name. Fails (Usage) offering the nearest.
[[nodiscard]] base::Result<const model::Field*> findField(model::Table table, const QString& name);

/// All of them, or none: the first that doesn't fit fails (Usage). "key=@notes.txt" takes a file's
/// text (Input when it can't be read), "key=@-" what comes on stdin.
[[nodiscard]] base::Result<std::vector<Assignment>>
readAssignments(model::Table table, const QStringList& words, QDate today);

} // namespace hedgerow::command
