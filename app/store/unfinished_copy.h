// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file in the making, under a name of its own beside the one that it is to have.
#pragma once

#include "base/result.h"

#include <QString>

namespace hedgerow::store {

enum class Existing { Keep, Replace };

/// Removed when it goes out of scope without having got its name.
class UnfinishedCopy
{
public:
    explicit UnfinishedCopy(const QString& target);
    ~UnfinishedCopy();
    UnfinishedCopy(const UnfinishedCopy&) = delete;
    UnfinishedCopy& operator=(const UnfinishedCopy&) = delete;

    [[nodiscard]] const QString& path() const noexcept { return path_; }
    /// Gives it its name, lasting through a power cut. Nothing may hold it open any more.
    [[nodiscard]] base::Outcome finish(Existing existing);

private:
    QString target_;
    QString path_;
};

/// Fails (Refused) where the file exists and isn't to be replaced, (Output) where none can be made.
[[nodiscard]] base::Outcome canBeMade(const QString& target, Existing existing);

} // namespace hedgerow::store
