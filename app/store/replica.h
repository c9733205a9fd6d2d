// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which copy of a document a file is. Merging doesn't need to know: it only serves the words of the
// history, and whose undo a step belongs to. What a person's computer knows about its copies is
// kept in the settings.
#pragma once

#include "store/connection.h"

#include <QSettings>

namespace hedgerow::store {

/// What the settings say of the copies that this person works on.
class KnownCopies
{
public:
    explicit KnownCopies(QSettings& settings)
        : settings_(settings)
    {
    }

    /// This file is a copy of one that was worked on here or elsewhere: nobody has worked on it
    /// here yet, or the file that was is still there and is another one.
    [[nodiscard]] bool isNewCopy(const QString& document, qint64 replica,
                                 const QString& path) const;
    /// Where a replica lives.
    void remember(const QString& document, qint64 replica, const QString& path);

    /// The last merge into a file, the backup made before it, and the file's change counter after.
    void rememberMerge(const QString& document, const QString& path, const QString& backup,
                       quint32 counter);
    /// That backup, where nobody has written to the file since; else empty.
    [[nodiscard]] QString backupOfMerge(const QString& document, const QString& path,
                                        quint32 counter) const;

    /// How new copies are called: as the person has said, else by the person's name.
    [[nodiscard]] QString nameFor(const QString& author) const;
    /// The same for every copy made on this computer by this person, and nothing else says who that
    /// is: hashed from a number drawn once.
    [[nodiscard]] QString machine();

private:
    [[nodiscard]] static QString group(const QString& document, qint64 replica);

    QSettings& settings_;
};

/// A file that was just made belongs to whoever made it.
void rememberNewDocument(const QString& path);

/// Whether the steps of this file's replica are this person's own to undo. Writes nothing.
[[nodiscard]] bool belongsHere(Connection& connection);

/// Watches over the replica of a file that is being written.
class OwnReplica
{
public:
    /// Outside a transaction. At the first step a copy gets a replica of its own; writes when it
    /// does.
    void beforeStep(Connection& connection, const QString& author);
    /// Going back to a backup brings another replica, which is this person's too.
    void afterStep(Connection& connection);

private:
    qint64 replica_ = 0; ///< 0: no step yet
};

} // namespace hedgerow::store
