// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/damaged_file.h"

#include "base/text.h"
#include "model/uuid.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>

namespace hedgerow::store {

namespace {

/// Whether there are tables of ours in a file whose first page, by which they are found, is broken.
bool hasLostItsBeginning(const QString& path)
{
    constexpr qint64 FirstPage = 4096, WhereTablesAreNamed = 16'000'000; // photos come later
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(FirstPage))
        return false;
    return file.read(WhereTablesAreNamed).contains("CREATE TABLE hedgerow_here");
}

} // namespace

QString readable(Connection& connection, const QString& sql)
{
    try {
        return connection.text(sql);
    } catch (const SqlError&) {
        return {};
    }
}

DamagedFile::DamagedFile(const QString& path)
{
    const QString journal = path + QStringLiteral("-journal");
    const QString copy = folder_.filePath(QStringLiteral("copy.gpkg"));
    const bool hasJournal = QFileInfo(journal).size() > 0 && QFile::copy(path, copy)
        && QFile::copy(journal, copy + QStringLiteral("-journal"));
    connection_ = hasJournal ? std::make_unique<Connection>(copy, Opening::ReadWrite)
                             : std::make_unique<Connection>(path, Opening::Immutable);
    // Lets SQLite read a file that is shorter than its header says.
    connection_->run(QStringLiteral("PRAGMA writable_schema=ON"));
    documentId_ = readDocumentId();
}

QString DamagedFile::readDocumentId()
{
    for (const char* sql : {"SELECT document FROM hedgerow_here", "SELECT uuid FROM document"}) {
        const QString id = readable(*connection_, QString::fromLatin1(sql));
        if (model::Uuid::fromText(id))
            return id;
    }
    return {};
}

base::Result<std::unique_ptr<DamagedFile>> DamagedFile::open(const QString& path)
{
    const auto nothing = [&](const QString& detail) {
        if (hasLostItsBeginning(path))
            return base::failure(base::ErrorKind::Input,
                base::Text::tr("The beginning of %1 is broken, and with it the list of what lies where, so what is in the "
                               "rest can't be found. Go back to a backup on this computer, or ask somebody who has a "
                               "copy of the map.").arg(fileName(path)), detail);
        return base::failure(base::ErrorKind::Input,
            base::Text::tr("Nothing of a Hedgerow map can be read in %1. If there is a backup of it on this computer, go "
                           "back to that.").arg(fileName(path)), detail);
    };
    if (!QFileInfo(path).isFile())
        return base::failure(base::ErrorKind::Input,
            base::Text::tr("We can't find %1 in %2. Perhaps it was moved or renamed.").arg(fileName(path), folderOf(path)));
    try {
        std::unique_ptr<DamagedFile> file(new DamagedFile(path));
        if (file->documentId().isEmpty())
            return nothing({});
        return file;
    } catch (const SqlError& error) {
        return nothing(error.message());
    }
}

NewDocument DamagedFile::settings() const
{
    NewDocument settings;
    const int srs = readable(*connection_,
        QStringLiteral("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name='places'")).toInt();
    if (srs > 0)
        settings.srs = srs;
    const QString where = QStringLiteral(" FROM gpkg_spatial_ref_sys WHERE srs_id=%1").arg(settings.srs);
    settings.srsName = readable(*connection_, QStringLiteral("SELECT srs_name") + where);
    settings.srsWkt = readable(*connection_, QStringLiteral("SELECT definition") + where);
    return settings;
}

} // namespace hedgerow::store
