// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two passes with libarchive: the first over the headers alone refuses what they admit to, the
// second counts what really comes out.
#include "geo/archive.h"

#include "base/text.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

struct ArchiveDeleter {
    void operator()(::archive* a) const noexcept { archive_read_free(a); }
};
using ArchiveHandle = std::unique_ptr<::archive, ArchiveDeleter>;

tl::unexpected<base::Error> refused(const QString& sentence, const QString& detail = {})
{
    return base::failure(ErrorKind::Input, sentence, detail);
}

bool isZip(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

ArchiveHandle opened(const QString& path)
{
    ArchiveHandle handle(archive_read_new());
    if (isZip(path)) {
        // Only with its table of contents: without it a zip has been cut short.
        archive_read_support_format_zip_seekable(handle.get());
    } else {
        archive_read_support_filter_gzip(handle.get());
        archive_read_support_format_raw(handle.get());
    }
    constexpr std::size_t blockBytes = 64 * 1024;
    const int status =
        archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), blockBytes);
    return status == ARCHIVE_OK ? std::move(handle) : nullptr;
}

tl::unexpected<base::Error> cutShort(const QString& name, ::archive* handle)
{
    const char* words = handle ? archive_error_string(handle) : nullptr;
    return refused(
        Text::tr("%1 is damaged or ends too early. Copy it again from where it came.").arg(name),
        QString::fromUtf8(words));
}

tl::unexpected<base::Error> tooBig(const QString& name, const ArchiveLimits& limits)
{
    return refused(
        Text::tr(
            "%1 unpacks to more than we read (%2 GB in all, and no file that is packed more than "
            "%3 times). We stop there to keep your computer well. Unpack it yourself and choose "
            "the file inside.")
            .arg(name)
            .arg(limits.totalBytes >> 30)
            .arg(limits.ratio));
}

QString entryName(archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const QByteArray raw = archive_entry_pathname(entry);
    return raw.isValidUtf8() ? QString::fromUtf8(raw) : QString::fromLatin1(raw);
}

bool leavesArchive(const QString& name)
{
    const QString path = QDir::fromNativeSeparators(name);
    return path.startsWith(u'/') || (path.size() > 1 && path[1] == u':') ||
           path.split(u'/').contains(QStringLiteral(".."));
}

/// What a Mac adds, and what system folders hold.
bool isClutter(const QString& name)
{
    const QString file = name.section(u'/', -1);
    return name.startsWith(u"__MACOSX/") || file.startsWith(u"._") || file == u".DS_Store" ||
           file == u"Thumbs.db";
}

bool mayBeMap(const QString& name)
{
    static const QSet<QString> suffixes = [] {
        const QStringList list =
            QStringLiteral(
                "shp shx dbf prj cpg gpkg geojson json topojson geojsonl kml gml xsd fgb "
                "gpx mif mid tab dat map id csv tsv osm pbf dxf")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

/// A name that any file system takes, with folder and stem still telling files apart.
QString safeName(QString name)
{
    for (QChar& c : name) {
        if (c.unicode() < 32 || QStringView(u"\\:*?\"<>|%").contains(c))
            c = u'_';
    }
    const QFileInfo info(name);
    return info.completeBaseName().left(80) + u'.' + info.suffix();
}

/// Everything that headers alone give away.
base::Outcome checkHeaders(const QString& path, const QString& shownName,
                           const ArchiveLimits& limits)
{
    const ArchiveHandle handle = opened(path);
    if (!handle)
        return cutShort(shownName, nullptr);
    archive_entry* entry = nullptr;
    int entries = 0;
    qint64 declared = 0;
    QSet<QString> names;
    int status = ARCHIVE_OK;
    while ((status = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK ||
           status == ARCHIVE_WARN) {
        if (++entries > limits.entries)
            return refused(
                Text::tr(
                    "%1 holds more than %2 files; we stop there. Unpack it yourself and choose "
                    "the file inside.")
                    .arg(shownName)
                    .arg(limits.entries));
        const QString name = entryName(entry);
        if (archive_entry_is_encrypted(entry) == 1)
            return refused(
                Text::tr(
                    "%1 is locked with a password. Unpack it yourself and choose the file inside.")
                    .arg(shownName));
        const auto type = archive_entry_filetype(entry);
        const bool plain = type == 0 || type == AE_IFREG || type == AE_IFDIR;
        if (!plain || leavesArchive(name))
            return refused(
                Text::tr(
                    "%1 isn't safe to unpack: it holds a link or a path to another place (%2). "
                    "Ask for a clean copy.")
                    .arg(shownName, name.left(80)));
        if (type != AE_IFDIR && names.contains(name))
            return refused(
                Text::tr(
                    "%1 isn't safe to unpack: it holds two files named %2. Ask for a clean copy.")
                    .arg(shownName, name.left(80)));
        names.insert(name);
        declared += archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
        if (declared > limits.totalBytes)
            return tooBig(shownName, limits);
    }
    return status == ARCHIVE_EOF ? base::Outcome() : cutShort(shownName, handle.get());
}

/// Reads one entry after another and counts; `target` gives the path to write to, or nothing.
class Reader
{
public:
    Reader(const QString& path, const QString& shownName, const ArchiveLimits& limits,
           base::Job& job)
        : handle_(opened(path))
        , name_(shownName)
        , limits_(limits)
        , job_(job)
    {
    }

    /// The next entry's name, empty at the end.
    base::Result<QString> next()
    {
        archive_entry* entry = nullptr;
        const int status =
            handle_ ? archive_read_next_header(handle_.get(), &entry) : ARCHIVE_FATAL;
        if (status == ARCHIVE_EOF)
            return QString();
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return cutShort(name_, handle_.get());
        return entryName(entry);
    }

    /// The bytes of the entry last named, into `out` unless that is null.
    base::Outcome read(QIODevice* out)
    {
        std::array<char, 64 * 1024> buffer;
        const qint64 packedBefore = archive_filter_bytes(handle_.get(), -1);
        qint64 bytes = 0;
        for (;;) {
            const auto got = archive_read_data(handle_.get(), buffer.data(), buffer.size());
            if (got == 0)
                return {};
            if (got < 0)
                return cutShort(name_, handle_.get());
            bytes += got;
            total_ += got;
            const qint64 packed =
                archive_filter_bytes(handle_.get(), -1) - packedBefore + qint64(buffer.size());
            if (total_ > limits_.totalBytes ||
                (bytes > limits_.alwaysAllowed && bytes / limits_.ratio > packed))
                return tooBig(name_, limits_);
            if (job_.stopped())
                return base::cancelled();
            if (out && out->write(buffer.data(), got) != got)
                return refused(
                    Text::tr("There is no room to unpack %1. Free some space, then try again.")
                        .arg(name_),
                    out->errorString());
            job_.report(total_, 0, Text::tr("Unpacking %1").arg(name_));
        }
    }

private:
    ArchiveHandle handle_;
    QString name_;
    ArchiveLimits limits_;
    base::Job& job_;
    qint64 total_ = 0;
};

base::Outcome unpackEntry(Reader& reader, const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return refused(Text::tr("There is no room to unpack. Free some space, then try again."),
                       file.errorString());
    return reader.read(&file);
}

} // namespace

base::Result<Unpacked> unpacked(const QString& path, const QString& shownName, base::Job& job,
                                const ArchiveLimits& limits)
{
    const bool zip = isZip(path);
    if (zip) {
        if (const auto fine = checkHeaders(path, shownName, limits); !fine)
            return tl::unexpected(fine.error());
    }
    Unpacked result;
    result.folder = std::make_shared<QTemporaryDir>();
    if (!result.folder->isValid())
        return refused(Text::tr("There is no room to unpack %1. Free some space, then try again.")
                           .arg(shownName),
                       result.folder->errorString());
    QStringList folders;
    Reader reader(path, shownName, limits, job);
    for (;;) {
        const auto next = reader.next();
        if (!next)
            return tl::unexpected(next.error());
        if (next->isEmpty())
            return result;
        const QString name = zip ? *next : QFileInfo(shownName).completeBaseName();
        if (name.endsWith(u'/') || isClutter(name))
            continue;
        if (zip && !mayBeMap(name)) {
            result.passedOver += name;
            continue;
        }
        const QString folder = name.section(u'/', 0, -2);
        if (!folders.contains(folder))
            folders += folder;
        const QString target = result.folder->filePath(QStringLiteral("%1/%2")
                                                           .arg(folders.indexOf(folder))
                                                           .arg(safeName(name.section(u'/', -1))));
        if (const auto done = unpackEntry(reader, target); !done)
            return tl::unexpected(done.error());
        result.files.push_back({name, target});
    }
}

base::Outcome checkPacked(const QString& path, const QString& shownName, base::Job& job,
                          const ArchiveLimits& limits)
{
    if (const auto fine = checkHeaders(path, shownName, limits); !fine)
        return fine;
    Reader reader(path, shownName, limits, job);
    for (;;) {
        const auto name = reader.next();
        if (!name)
            return tl::unexpected(name.error());
        if (name->isEmpty())
            return {};
        if (const auto done = reader.read(nullptr); !done)
            return done;
    }
}

QStringList entryNames(const QString& path)
{
    QStringList names;
    const ArchiveHandle handle = opened(path);
    archive_entry* entry = nullptr;
    constexpr int enough = 10'000;
    while (handle && names.size() < enough &&
           archive_read_next_header(handle.get(), &entry) >= ARCHIVE_WARN)
        names += entryName(entry);
    return names;
}

} // namespace hedgerow::geo
