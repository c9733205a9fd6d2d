// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes backups while a document is open, so that nobody has to think of it.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace hedgerow::store {

/// Lives on the document's thread; the copying is done elsewhere, and nobody waits for it.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(QString path, QObject* parent = nullptr);

    /// Ten minutes after the first change that is in no backup there will be one.
    void changed();
    /// And one at once when the document closes before that.
    void closed();

    /// False where the person, or a test, has switched it off: HEDGEROW_BACKUPS=off.
    [[nodiscard]] static bool isWanted();

Q_SIGNALS:
    void failed(const QString& sentence); ///< said once; work goes on

private:
    enum class When { Changed, Closed };
    void makeOne(When when);

    QString path_;
    QTimer timer_;
    bool hasFailed_ = false;
};

} // namespace hedgerow::store
