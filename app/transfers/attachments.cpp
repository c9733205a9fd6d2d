// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/attachments.h"

#include "base/text.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace hedgerow::transfers {

namespace {

using base::ErrorKind;
using base::Text;
using model::Value;

/// Endings that some system runs, or that can hold macros.
const QStringList& runningEndings()
{
    static const QStringList endings = QStringLiteral(
        "exe com bat cmd msi msix scr pif cpl dll sys vbs vbe js jse wsf wsh ps1 psm1 hta jar reg lnk url desktop inf chm "
        "sh bash run bin appimage deb rpm flatpak snap app command pkg dmg iso img py pyw pl rb php apk "
        "docm dotm xlsm xltm xlam xlsb pptm potm ppam ppsm sldm svgz htm html xhtml mht svg").split(u' ');
    return endings;
}

QString megabytes(qint64 bytes)
{
    return Text::tr("%1 MB").arg((bytes + 1024 * 1024 - 1) / (1024 * 1024));
}

} // namespace

bool canRun(const QString& fileName, const QByteArray& beginning)
{
    // "letter.pdf.exe " runs by its last ending; blanks and dots at the end are ignored by some systems.
    QString name = fileName.toLower();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (runningEndings().contains(name.section(u'.', -1)))
        return true;
    return beginning.startsWith("MZ") || beginning.startsWith("#!") || beginning.startsWith("\x7f" "ELF")
        || beginning.startsWith("\xca\xfe\xba\xbe") || beginning.startsWith("\xcf\xfa\xed\xfe") || beginning.startsWith("L\0\0\0\x01\x14\x02\0")
        || beginning.contains("vbaProject.bin");
}

base::Result<model::Step> attachFile(const model::Contents& contents, const model::Record& transfer, const QString& path, KeepAs as)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return base::failure(ErrorKind::Input, Text::tr("%1 isn't a file that can be attached.").arg(info.fileName()));
    if (as == KeepAs::Inside && info.size() > MostAttached)
        return base::failure(ErrorKind::Refused,
                             Text::tr("%1 has %2. Files up to 100 MB lie in the map file, so that it can still be passed on. Keep this one as a "
                                      "named link instead.").arg(info.fileName(), megabytes(info.size())));
    model::Step step(Text::tr("Attach %1").arg(info.fileName()));
    std::vector<std::pair<const char*, Value>> values{
        {"transfer", Value(transfer.id().toText())},
        {"file_name", Value(info.fileName())},
        {"title", Value(info.completeBaseName())},
        {"size", Value(info.size())},
        {"media_type", Value::ofText(QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name())}};
    if (const auto place = transfer.reference(u"place"); place && contents.find(model::Table::Places, *place))
        values.emplace_back("place", Value(place->toText()));
    if (as == KeepAs::Link) {
        values.emplace_back("link", Value(QDir::toNativeSeparators(info.absoluteFilePath())));
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(ErrorKind::Input, Text::tr("We can't read %1.").arg(info.fileName()), file.errorString());
        const QByteArray bytes = file.read(MostAttached + 1);
        if (file.error() != QFileDevice::NoError || bytes.size() != info.size())
            return base::failure(ErrorKind::Input, Text::tr("%1 changed or broke off while it was read. Try again.").arg(info.fileName()),
                                 file.errorString());
        values.emplace_back("hash", Value(step.keep(bytes)));
    }
    step.insert(model::Table::Attachments, values);
    return step;
}

base::Outcome saveAttachment(const model::Record& attachment, const model::Blobs& blobs, const QString& path)
{
    const QString hash = attachment.text(u"hash");
    if (hash.isEmpty())
        return base::failure(ErrorKind::Input, Text::tr("This file is kept outside the map: %1").arg(attachment.text(u"link")));
    const auto bytes = blobs.bytes(hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeWholeFile(path, *bytes);
}

} // namespace hedgerow::transfers
