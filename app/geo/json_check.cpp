// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pass over the bytes decides; only a text that needs it is written anew.
#include "geo/json_check.h"

#include "base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 chunkBytes = 4LL << 20;
constexpr qint64 mostWide = 200LL << 20; ///< of UTF-16, which is read whole

struct Findings {
    bool escapedNul = false;
    bool wide = false; ///< UTF-16 by its mark
    bool rawNul = false;
    bool partOnly = false; ///< a page of a web service that has more
};

base::Result<Findings> lookedThrough(const FencedFile& file, base::Job& job)
{
    QFile in(file.path);
    if (!in.open(QIODevice::ReadOnly))
        return base::failure(ErrorKind::Input, Text::tr("We can't read %1.").arg(file.name),
                             in.errorString());
    Findings findings;
    QByteArray tail;
    while (!in.atEnd()) {
        const QByteArray chunk = tail + in.read(chunkBytes);
        if (in.pos() == chunk.size())
            findings.wide = chunk.startsWith("\xff\xfe") || chunk.startsWith("\xfe\xff");
        findings.rawNul = findings.rawNul || chunk.contains('\0');
        findings.escapedNul = findings.escapedNul || chunk.contains("\\u0000");
        findings.partOnly = findings.partOnly || chunk.contains("\"exceededTransferLimit\":true") ||
                            chunk.contains("\"exceededTransferLimit\": true");
        tail = chunk.right(5); // the escape may lie across two chunks
        if (job.stopped())
            return base::cancelled();
        job.report(in.pos(), in.size(), Text::tr("Looking at %1").arg(file.name));
    }
    return findings;
}

/// The escape for zero as the escape for "unknown character", unless its backslash is itself
/// escaped.
QByteArray withoutNul(QByteArray text)
{
    qsizetype at = 0;
    while ((at = text.indexOf("\\u0000", at)) >= 0) {
        qsizetype slashes = 0;
        while (at - slashes > 0 && text[at - slashes - 1] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            text.replace(at, 6, "\\ufffd");
        at += 6;
    }
    return text;
}

} // namespace

base::Outcome checkJson(FencedFile& file, QStringList& notes, base::Job& job)
{
    const auto findings = lookedThrough(file, job);
    if (!findings)
        return tl::unexpected(findings.error());
    if (findings->partOnly)
        notes += Text::tr("%1 says of itself that it is only a part; the service it came from has "
                          "more areas.")
                     .arg(file.name);
    if (findings->rawNul && !findings->wide)
        return base::failure(ErrorKind::Input,
                             Text::tr("%1 is damaged: it holds bytes that no text holds. Copy it "
                                      "again from where it came.")
                                 .arg(file.name));
    if (!findings->wide && !findings->escapedNul)
        return {};

    QFile in(file.path);
    if (in.size() > mostWide || !in.open(QIODevice::ReadOnly))
        return base::failure(
            ErrorKind::Input,
            Text::tr(
                "%1 is written in UTF-16 or holds characters that no name may hold, and is too "
                "large to be mended here. Ask for it in UTF-8.")
                .arg(file.name));
    QByteArray text = in.readAll();
    if (findings->wide) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        text = QString(decoder(text)).toUtf8();
        notes += Text::tr("%1 is written in UTF-16; it was read all the same.").arg(file.name);
    }
    if (!file.folder)
        file.folder = std::make_shared<QTemporaryDir>();
    const QString mended =
        file.folder->filePath(QFileInfo(file.path).completeBaseName() + QStringLiteral(".json"));
    QFile out(mended);
    if (!out.open(QIODevice::WriteOnly) || out.write(withoutNul(text)) < 0)
        return base::failure(
            ErrorKind::Input,
            Text::tr("There is no room to read %1. Free some space, then try again.")
                .arg(file.name),
            out.errorString());
    file.path = mended;
    return {};
}

} // namespace hedgerow::geo
