// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zip and gzip, unpacked into a private folder within limits that no header can talk us out of.
#pragma once

#include "base/job.h"
#include "base/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hedgerow::geo {

struct ArchiveLimits {
    int entries = 5'000;
    qint64 totalBytes = 2LL << 30;      ///< unpacked, all together
    qint64 alwaysAllowed = 100LL << 20; ///< an entry up to this size may be packed ever so well
    int ratio = 100; ///< a larger one unpacks to at most so many times its packed size
};

struct UnpackedFile {
    QString name; ///< as in the archive: "areas/areas.shp"
    QString path; ///< in the private folder; files of one folder and stem stay side by side
};

struct Unpacked {
    std::shared_ptr<QTemporaryDir> folder; ///< goes with the last copy
    std::vector<UnpackedFile> files;       ///< in the archive's order
    QStringList passedOver;                ///< names of entries that are no map
};

/// Unpacks what may be part of a map, one level deep. Counts bytes as they come. Refuses (Input)
/// archives that are damaged, locked, too big, or that hold links, paths out of the archive or two
/// files of one name.
[[nodiscard]] base::Result<Unpacked> unpacked(const QString& path, const QString& shownName,
                                              base::Job& job, const ArchiveLimits& limits = {});

/// The same checks for a file that a driver reads packed (xlsx, ods), without writing anything.
[[nodiscard]] base::Outcome checkPacked(const QString& path, const QString& shownName,
                                        base::Job& job, const ArchiveLimits& limits = {});

/// Names of an archive's entries; empty when it can't be read.
[[nodiscard]] QStringList entryNames(const QString& path);

} // namespace hedgerow::geo
