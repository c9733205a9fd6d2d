// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/call.h"

#include "base/text.h"

#include <QFileInfo>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

base::Outcome checkPath(const QString& path)
{
    if (path.startsWith(u"/vsi") || path.contains(QLatin1String("://"))) {
        return base::failure(ErrorKind::Input,
                             Text::tr("%1 is an address, not a file. Hedgerow doesn't fetch "
                                      "anything. Copy the file here first.")
                                 .arg(path));
    }
    return {};
}

} // namespace

base::Result<std::unique_ptr<store::Document>> Call::open(store::Access access) const
{
    const QString path = line.argument(0);
    if (const auto sound = checkPath(path); !sound)
        return tl::unexpected(sound.error());
    auto document = store::Document::open(path, access, author, job);
    if (!document || access == store::Access::ReadOnly || !(*document)->isReadOnly())
        return document;
    const QString why = (*document)->whyReadOnly();
    return base::failure(
        ErrorKind::Refused,
        why.isEmpty() ? Text::tr("%1 can't be changed.").arg(QFileInfo(path).fileName()) : why);
}

base::Result<store::StepDone> Call::apply(store::Document& document, const model::Step& step) const
{
    if (step.isEmpty())
        return store::StepDone{};
    if (job.stopped())
        return base::cancelled();
    return document.applyAndWait(step);
}

base::Result<geo::Crs> Call::crs(const char* option) const
{
    if (!line.has(option))
        return geo::Crs();
    return geo::Crs::fromUserText(line.value(option));
}

base::Outcome Call::checkInput(const QString& path) const
{
    if (const auto sound = checkPath(path); !sound)
        return sound;
    if (!QFileInfo::exists(path))
        return base::failure(ErrorKind::Input, Text::tr("We can't find %1.").arg(path));
    return {};
}

base::Outcome Call::checkOutput(const QString& path, const QString& document) const
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (file.canonicalFilePath() == QFileInfo(document).canonicalFilePath()) {
        return base::failure(
            ErrorKind::Refused,
            Text::tr("%1 is the map itself. Choose another name.").arg(file.fileName()));
    }
    if (!line.has("force"))
        return base::failure(
            ErrorKind::Refused,
            Text::tr("%1 exists. Add --force to replace it.").arg(file.fileName()));
    return {};
}

} // namespace hedgerow::command
