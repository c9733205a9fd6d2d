// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that belong to a transfer: kept in the document by their content, like photos, or named
// where they are kept. Nothing that is attached is ever run or opened without asking.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "model/blobs.h"
#include "model/contents.h"
#include "model/step.h"

namespace hedgerow::transfers {

/// What one file may have, in bytes.
inline constexpr qint64 MostAttached = qint64{100} * 1024 * 1024;

enum class KeepAs : quint8 {
    Inside, ///< its bytes lie in the document
    Link,   ///< only its name and where it is kept
};

/// The step that attaches a file to a transfer. Fails (Input) on what isn't there, is a folder or
/// can't be read; (Refused), saying its size and offering the link, on more than MostAttached.
[[nodiscard]] base::Result<model::Step> attachFile(const model::Contents& contents, const model::Record& transfer, const QString& path,
                                                   KeepAs as);

/// Programs, scripts, links, office files with macros: by name and by their first bytes. These are
/// only saved somewhere, never opened from here.
[[nodiscard]] bool canRun(const QString& fileName, const QByteArray& beginning);

/// Writes an attachment's bytes to a path that people chose. Fails (Damaged), (Output), and (Input)
/// for one that is only a link.
[[nodiscard]] base::Outcome saveAttachment(const model::Record& attachment, const model::Blobs& blobs, const QString& path);

} // namespace hedgerow::transfers
