// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is a document in a place where files cross: a folder that copies itself, a share on a network?
#pragma once

#include <QString>

namespace hedgerow::store {

struct FilePlace
{
    enum class Kind { Ordinary, SyncFolder, NetworkShare };
    Kind kind = Kind::Ordinary;
    QString name;     ///< "OneDrive", "nfs4"
    QString sentence; ///< what that means and what is safest; empty for an ordinary place
};

/// By the type of the file system and by what sync programs leave in their folders. Editing there is
/// for the person to decide, after the sentence.
[[nodiscard]] FilePlace filePlaceOf(const QString& path);

} // namespace hedgerow::store
