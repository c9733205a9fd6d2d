// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else's copy of a document, looked at without trusting it and without touching it.
#pragma once

#include "base/job.h"
#include "store/merge_report.h"

#include <QTemporaryDir>

#include <memory>

namespace hedgerow::store {

/// A file and the journal or log beside it, copied to a folder of its own, played back there, and
/// found sound or not. The original is only read. The copy goes when this does.
class PrivateCopy
{
public:
    /// Fails only where there is no room for the copy, or the job was stopped.
    [[nodiscard]] static base::Result<PrivateCopy> of(const QString& path,
                                                      const QString& documentId, base::Job& job);

    [[nodiscard]] const QString& path() const noexcept { return path_; }
    /// State, why, title and places. Brings stands for every sound one: whether it does bring
    /// something is for the merge to say.
    [[nodiscard]] const CopyReport& verdict() const noexcept { return verdict_; }
    [[nodiscard]] bool isSound() const noexcept { return verdict_.state == CopyState::Brings; }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    CopyReport verdict_;
};

/// A folder for private copies, with room for so many bytes; fails (Output) without.
[[nodiscard]] base::Result<std::unique_ptr<QTemporaryDir>> privateFolder(qint64 bytes);

} // namespace hedgerow::store
