// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replica.h"

#include "store/file_system.h"
#include "store/statement.h"
#include "store/step_id.h"
#include "store/step_writing.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace hedgerow::store {

namespace {

struct Here
{
    QString document;
    qint64 replica = 0;
};

Here readHere(Connection& connection)
{
    Statement here(connection, QStringLiteral("SELECT document,replica FROM hedgerow_here"));
    return here.next() ? Here{here.text(0), here.integer(1)} : Here();
}

/// "Ann", and "Ann (2)" where the document has an Ann already.
QString freeName(Connection& connection, const QString& wanted)
{
    Statement taken(connection, QStringLiteral("SELECT 1 FROM hedgerow_replica WHERE name=?"));
    QString name = wanted;
    for (int number = 2; taken.bind(1, name).next(); ++number) {
        taken.reset();
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    }
    taken.reset();
    return name;
}

qint64 newReplica(Connection& connection, KnownCopies& known, const QString& author)
{
    const qint64 replica = randomId();
    Transaction transaction(connection);
    Statement(connection,
              QStringLiteral("INSERT INTO hedgerow_replica(id,name,machine,since) VALUES(?,?,?,?)"))
        .bind(1, replica)
        .bind(2, model::Value::ofText(freeName(connection, known.nameFor(author))))
        .bind(3, known.machine())
        .bind(4, instantText(QDateTime::currentDateTimeUtc()))
        .run();
    Statement(connection, QStringLiteral("UPDATE hedgerow_here SET replica=?, outside=NULL"))
        .bind(1, replica)
        .run();
    transaction.commit();
    return replica;
}

/// What a file of the replica looks like inside, where it can be read.
Here readHere(const QString& path)
{
    try {
        Connection other(path, Opening::ReadOnly);
        return readHere(other);
    } catch (const SqlError&) {
        return {}; // not a document any more
    }
}

} // namespace

QString KnownCopies::group(const QString& document, qint64 replica)
{
    return QStringLiteral("copies/%1/%2").arg(document).arg(replica, 16, 16, QLatin1Char('0'));
}

bool KnownCopies::isNewCopy(const QString& document, qint64 replica, const QString& path) const
{
    const QString known =
        settings_.value(group(document, replica) + QStringLiteral("/path")).toString();
    if (known.isEmpty())
        return true;
    if (known == path)
        return false;
    const auto there = identityOf(known);
    if (!there || there == identityOf(path))
        return false; // moved or renamed, or one file under two names
    const Here other = readHere(known);
    return other.document == document && other.replica == replica;
}

void KnownCopies::remember(const QString& document, qint64 replica, const QString& path)
{
    const QString key = group(document, replica) + QStringLiteral("/path");
    if (settings_.value(key).toString() != path)
        settings_.setValue(key, path);
}

void KnownCopies::rememberMerge(const QString& document, const QString& path, const QString& backup,
                                quint32 counter)
{
    settings_.setValue(QStringLiteral("copies/%1/merged").arg(document),
                       QStringList{path, QString::number(counter), backup});
}

QString KnownCopies::backupOfMerge(const QString& document, const QString& path,
                                   quint32 counter) const
{
    const QStringList merged =
        settings_.value(QStringLiteral("copies/%1/merged").arg(document)).toStringList();
    const bool isThat =
        merged.size() == 3 && merged.at(0) == path && merged.at(1) == QString::number(counter);
    return isThat && QFileInfo::exists(merged.at(2)) ? merged.at(2) : QString();
}

QString KnownCopies::nameFor(const QString& author) const
{
    const QString said = settings_.value(QStringLiteral("copies/name")).toString();
    return said.isEmpty() ? author : said;
}

QString KnownCopies::machine()
{
    const QString key = QStringLiteral("copies/key");
    if (!settings_.contains(key))
        settings_.setValue(key, QString::number(randomId(), 16));
    const QByteArray secret = settings_.value(key).toString().toLatin1();
    return QString::fromLatin1(
        QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex().left(32));
}

void rememberNewDocument(const QString& path)
{
    const Here made = readHere(path);
    QSettings settings;
    KnownCopies(settings).remember(made.document, made.replica, QFileInfo(path).absoluteFilePath());
}

bool belongsHere(Connection& connection)
{
    const Here here = readHere(connection);
    QSettings settings;
    return !KnownCopies(settings).isNewCopy(here.document, here.replica, connection.path());
}

void OwnReplica::beforeStep(Connection& connection, const QString& author)
{
    if (replica_ != 0)
        return;
    const Here here = readHere(connection);
    QSettings settings;
    KnownCopies known(settings);
    replica_ = known.isNewCopy(here.document, here.replica, connection.path())
                   ? newReplica(connection, known, author)
                   : here.replica;
    known.remember(here.document, replica_, connection.path());
}

void OwnReplica::afterStep(Connection& connection)
{
    const Here here = readHere(connection);
    if (here.replica == replica_)
        return;
    replica_ = here.replica;
    QSettings settings;
    KnownCopies(settings).remember(here.document, replica_, connection.path());
}

} // namespace hedgerow::store
