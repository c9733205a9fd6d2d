// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is a document sound? Said point by point, in words. Changes nothing.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <vector>

namespace hedgerow::store {

enum class Thoroughness {
    Quick,    ///< some milliseconds: what is looked at when a document is opened
    Thorough, ///< every page, row, entry and blob
};

struct Check
{
    enum class Weight { Note, Damage };

    QString name;      ///< a key for programs: "pages", "names", "marks" …
    bool ok = true;
    Weight weight = Weight::Damage; ///< what it means when it isn't ok
    QString found;     ///< what was found, in words; empty when ok
    QString whatToDo;
};

struct CheckReport
{
    int format = 0;
    qint64 places = 0;
    std::vector<Check> checks;

    [[nodiscard]] bool isSound() const; ///< all ok
    [[nodiscard]] bool isDamaged() const;
};

/// Fails where the file can't be opened as a document at all (kinds as Document::open).
[[nodiscard]] base::Result<CheckReport> checkDocument(const QString& path, Thoroughness thoroughness, base::Job& job);

} // namespace hedgerow::store
