// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unfinished_copy.h"

#include "base/text.h"
#include "store/file_system.h"
#include "store/step_id.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace hedgerow::store {

UnfinishedCopy::UnfinishedCopy(const QString& target)
    : target_(QFileInfo(target).absoluteFilePath()),
      path_(QStringLiteral("%1.new-%2").arg(target_).arg(randomId(), 16, 16, QLatin1Char('0')))
{
}

UnfinishedCopy::~UnfinishedCopy()
{
    QFile::remove(path_);
    QFile::remove(path_ + QStringLiteral("-journal")); // SQLite leaves it on a disk that is full
}

base::Outcome UnfinishedCopy::finish(Existing existing)
{
    if (auto possible = canBeMade(target_, existing); !possible)
        return possible;
    syncFile(path_);
    std::error_code code;
    std::filesystem::rename(path_.toStdU16String(), target_.toStdU16String(), code);
    if (code)
        return tl::unexpected(cantWriteIn(folderOf(target_), QString::fromStdString(code.message())));
    syncFolder(QFileInfo(target_).absolutePath());
    return {};
}

base::Outcome canBeMade(const QString& target, Existing existing)
{
    const QFileInfo info(target);
    if (existing == Existing::Keep && (info.exists() || info.isSymLink()))
        return base::failure(base::ErrorKind::Refused,
            base::Text::tr("%1 exists. Choose another name.").arg(fileName(target)));
    if (info.isDir())
        return base::failure(base::ErrorKind::Output, base::Text::tr("%1 is a folder.").arg(fileName(target)));
    if (!canMakeFilesIn(info.absolutePath()))
        return tl::unexpected(cantWriteIn(folderOf(target)));
    return {};
}

} // namespace hedgerow::store
