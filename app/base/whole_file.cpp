// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whole_file.h"

#include "base/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hedgerow::base {

Outcome writeWholeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::Output,
                       Text::tr("We can't write %1. Choose another folder or name.").arg(QFileInfo(path).fileName()),
                       file.errorString());
    return {};
}

} // namespace hedgerow::base
