// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blob_folder.h"

#include "base/text.h"
#include "store/statement.h"
#include "store/unfinished_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hedgerow::store {

namespace {

QByteArray hashAt(const QByteArray& hashes, qsizetype index)
{
    return hashes.mid(index * HashBytes, HashBytes);
}

} // namespace

QString BlobFolder::pathOf(const QByteArray& hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return folder_ + u'/' + name.left(2) + u'/' + name;
}

bool BlobFolder::has(const QByteArray& hash) const
{
    return QFileInfo::exists(pathOf(hash));
}

QByteArray BlobFolder::bytes(const QByteArray& hash) const
{
    QFile file(pathOf(hash));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == hash ? bytes : QByteArray();
}

bool BlobFolder::keep(const QByteArray& hash, const QByteArray& bytes) const
{
    const QString path = pathOf(hash);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    UnfinishedCopy unfinished(path);
    QFile file(unfinished.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    return file.error() == QFileDevice::NoError && unfinished.finish(Existing::Replace).has_value();
}

bool BlobFolder::keepAll(Connection& document, const QByteArray& hashes, base::Job& job) const
{
    Statement read(document, QStringLiteral("SELECT bytes FROM hedgerow_blob WHERE hash=?"));
    const qsizetype count = hashes.size() / HashBytes;
    for (qsizetype i = 0; i < count && !job.stopped(); ++i) {
        job.report(i, count, base::Text::tr("Making a copy of the photos"));
        const QByteArray hash = hashAt(hashes, i);
        if (has(hash))
            continue;
        const bool found = read.bind(1, hash).next();
        const bool kept = !found || keep(hash, read.bytes(0));
        read.reset(); // lets go of the file between photos, so that the writer gets its turn
        if (!kept)
            return false;
    }
    return true;
}

qint64 BlobFolder::addTo(Connection& document, const QByteArray& hashes) const
{
    Statement known(document, QStringLiteral("SELECT 1 FROM hedgerow_blob WHERE hash=?"));
    Statement add(document, QStringLiteral("INSERT INTO hedgerow_blob(hash,bytes) VALUES(?,?)"));
    qint64 missing = 0;
    for (qsizetype i = 0; i < hashes.size() / HashBytes; ++i) {
        const QByteArray hash = hashAt(hashes, i);
        const bool isThere = known.bind(1, hash).next();
        known.reset();
        if (isThere)
            continue;
        if (const QByteArray found = bytes(hash); !found.isEmpty())
            add.bind(1, hash).bind(2, found).run();
        else
            ++missing;
    }
    return missing;
}

} // namespace hedgerow::store
