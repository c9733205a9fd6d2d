// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The only way by which a foreign file comes near GDAL: a plain file of a known kind, looked at
// before it is opened, and copied into a private folder where reading it in place isn't safe.
#pragma once

#include "base/job.h"
#include "base/result.h"
#include "geo/file_kind.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hedgerow::geo {

/// A file that may be opened, by its kind's drivers only.
struct FencedFile {
    QString name; ///< for sentences: the file's own name
    QString path; ///< absolute; in the private folder when it had to be copied or unpacked
    FileKind kind = FileKind::Csv;
    QString encoding;                      ///< declared beside it; may be empty
    QStringList tables;                    ///< GeoPackage: those that are safe to read
    std::shared_ptr<QTemporaryDir> folder; ///< keeps the private copy
};

struct FencedSource {
    QString name;                  ///< of the file that was named
    QString format;                ///< for people: "GeoPackage", "Shapefile in a zip"
    std::vector<FencedFile> files; ///< one, or several of an archive
    QStringList notes; ///< whole sentences: "… was open elsewhere when it was copied."
};

/// Fails (Input) in words for everything that isn't a sound plain file on this computer.
[[nodiscard]] base::Result<FencedSource> throughFence(const QString& path, base::Job& job);

} // namespace hedgerow::geo
