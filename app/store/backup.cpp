// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

namespace hedgerow::store {

std::vector<Backup> backupsOf(const QString&) { return {}; }
base::Result<Backup> makeBackup(const QString&, BackupReason, base::Job&) { return Backup{}; }
base::Outcome saveCopy(const QString&, const QString&, const CopyOptions&, base::Job&) { return {}; }
base::Result<qint64> restoreTo(const Backup&, const QString&, bool, base::Job&) { return 0; }

} // namespace hedgerow::store
