// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of photos beside the backups: each once, whichever backups need it.
#pragma once

#include "base/job.h"
#include "store/connection.h"

namespace hedgerow::store {

/// Files are named by their hash, so that bytes once written never change.
class BlobFolder
{
public:
    explicit BlobFolder(QString folder) : folder_(std::move(folder)) {}

    [[nodiscard]] bool has(const QByteArray& hash) const;
    /// Empty when they aren't there or aren't what the hash says.
    [[nodiscard]] QByteArray bytes(const QByteArray& hash) const;
    [[nodiscard]] bool keep(const QByteArray& hash, const QByteArray& bytes) const;

    /// Those of a document that aren't here yet; false when one couldn't be written.
    [[nodiscard]] bool keepAll(Connection& document, const QByteArray& hashes, base::Job& job) const;
    /// Adds those of these hashes that a document lacks. Returns how many are nowhere.
    [[nodiscard]] qint64 addTo(Connection& document, const QByteArray& hashes) const;

private:
    [[nodiscard]] QString pathOf(const QByteArray& hash) const;
    QString folder_;
};

inline constexpr int HashBytes = 32;

} // namespace hedgerow::store
