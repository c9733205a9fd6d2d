// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the file system knows and Qt doesn't say. The only code here that differs between systems.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace hedgerow::store {

/// Which file a path leads to: two paths with equal identity are one file.
struct FileIdentity
{
    quint64 volume = 0;
    quint64 file = 0;
    bool operator==(const FileIdentity&) const = default;
};

[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// Makes a rename or a new name last through a power cut. Where the system has no such thing it
/// does nothing.
void syncFolder(const QString& folder);
/// The same for what is in a closed file.
void syncFile(const QString& path);

/// True when files can be made in the folder.
[[nodiscard]] bool canMakeFilesIn(const QString& folder);

} // namespace hedgerow::store
