// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_places.h"

#include "base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace hedgerow::store {

namespace {

using base::Text;

/// What tells the folder of a sync program: its own name, or a file that it keeps there.
struct SyncProgram
{
    const char* name;
    const char* folder; ///< pattern of the folder's name; none: any
    const char* marker; ///< pattern of a file or folder in it; none: the name is enough
};
constexpr std::array SyncPrograms{
    SyncProgram{"Dropbox", nullptr, ".dropbox"},
    SyncProgram{"Dropbox", nullptr, ".dropbox.cache"},
    SyncProgram{"Dropbox", "Dropbox", nullptr},
    SyncProgram{"Dropbox", "Dropbox (*)", nullptr},
    SyncProgram{"OneDrive", "OneDrive", nullptr},
    SyncProgram{"OneDrive", "OneDrive - *", nullptr},
    SyncProgram{"Nextcloud", nullptr, ".sync_*.db"},
    SyncProgram{"Nextcloud", nullptr, "._sync_*.db"},
    SyncProgram{"Nextcloud", "Nextcloud", nullptr},
    SyncProgram{"ownCloud", nullptr, ".owncloudsync.log"},
    SyncProgram{"Syncthing", nullptr, ".stfolder"},
    SyncProgram{"Google Drive", nullptr, ".tmp.drivedownload"},
    SyncProgram{"Google Drive", "Google Drive", nullptr},
    SyncProgram{"Google Drive", "My Drive", nullptr},
    SyncProgram{"iCloud Drive", "com~apple~CloudDocs", nullptr},
    SyncProgram{"MEGA", nullptr, ".megaignore"},
    SyncProgram{"pCloud", "pCloudDrive", nullptr},
};

constexpr std::array NetworkFileSystems{"nfs", "cifs", "smb", "fuse.sshfs", "sshfs", "9p", "afs", "ceph", "fuse.gvfsd-fuse",
                                        "fuse.rclone", "davfs", "fuse.davfs", "ncpfs", "webdav"};

QString syncProgramOf(const QDir& folder)
{
    for (const SyncProgram& program : SyncPrograms) {
        // As a list: one string would be taken apart at its blanks, and a lone * fits every folder.
        const bool named = !program.folder || QDir::match(QStringList{QString::fromLatin1(program.folder)}, folder.dirName());
        const bool marked = !program.marker
            || !folder.entryList({QString::fromLatin1(program.marker)}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty();
        if (named && marked)
            return QString::fromLatin1(program.name);
    }
    return {};
}

bool isNetwork(const QString& fileSystem)
{
    return std::ranges::any_of(NetworkFileSystems, [&](const char* one) { return fileSystem.startsWith(QLatin1StringView(one)); });
}

} // namespace

FilePlace filePlaceOf(const QString& path)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.absolutePath());
    const QString fileSystem = QString::fromLatin1(storage.fileSystemType()).toLower();
    const bool isShare = QDir::fromNativeSeparators(path).startsWith(QStringLiteral("//"));
    if (isShare || isNetwork(fileSystem))
        return {FilePlace::Kind::NetworkShare, isShare ? QString() : fileSystem,
            Text::tr("This map is on a shared drive. Two people editing at once could cross, and a break in the connection can "
                     "harm it. Safest: keep a copy on this computer and merge.")};
    QDir folder(info.absolutePath());
    do {
        if (const QString name = syncProgramOf(folder); !name.isEmpty())
            return {FilePlace::Kind::SyncFolder, name,
                Text::tr("This map is in a folder that copies itself (%1). Two people editing at once could cross. Safest: keep a "
                         "copy on this computer and merge.").arg(name)};
    } while (folder.cdUp());
    return {};
}

} // namespace hedgerow::store
