// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blob_reading.h"

#include "base/text.h"
#include "store/statement.h"
#include "store/words.h"

#include <QCryptographicHash>

namespace hedgerow::store {

namespace {

class FileBlobs : public model::Blobs
{
public:
    explicit FileBlobs(QString path) : path_(std::move(path)) {}

    base::Result<QByteArray> bytes(const QString& hash) const override
    {
        try {
            return find(QByteArray::fromHex(hash.toLatin1()));
        } catch (const SqlError& error) {
            return tl::unexpected(readingFailed(error, path_));
        }
    }

private:
    base::Result<QByteArray> find(const QByteArray& hash) const
    {
        Connection connection(path_, Opening::ReadOnly);
        Statement statement(connection, QStringLiteral("SELECT bytes FROM hedgerow_blob WHERE hash=?"));
        statement.bind(1, hash);
        const auto missing = [&](const char* why) {
            return base::failure(base::ErrorKind::Damaged,
                base::Text::tr("A photo or file that should be in %1 is missing or broken.").arg(fileName(path_)),
                QString::fromLatin1(why) + QString::fromLatin1(hash.toHex()));
        };
        if (!statement.next())
            return missing("no blob ");
        QByteArray bytes = statement.bytes(0);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
            return missing("bytes changed of blob ");
        return bytes;
    }

    QString path_;
};

} // namespace

std::shared_ptr<const model::Blobs> blobsOf(const QString& path)
{
    return std::make_shared<FileBlobs>(path);
}

} // namespace hedgerow::store
