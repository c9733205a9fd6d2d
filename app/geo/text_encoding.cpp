// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GDAL reads Windows-1252 as Latin-1 and hands broken UTF-8 on, so bytes are decoded here.
#include "geo/text_encoding.h"

#include <cpl_string.h>

#include <algorithm>
#include <array>

namespace hedgerow::geo {

namespace {

/// 0x80 to 0x9F; five of them have no character.
constexpr std::array<char16_t, 32> windowsPart{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// GDAL's name of an encoding that a .cpg or the head of a .dbf gives; empty when it means nothing.
QByteArray codecOf(const QString& declared)
{
    const QString name = declared.trimmed().toUpper();
    if (name.contains(u"UTF-8") || name.contains(u"UTF8") || name.contains(u"65001"))
        return "UTF-8";
    if (name.startsWith(u"LDID/")) {
        switch (name.mid(5).toInt()) {
        case 1:
            return "CP437";
        case 2:
            return "CP850";
        case 3:
        case 87:
            return "CP1252";
        default:
            return {};
        }
    }
    if (name.contains(u"1252") || name.contains(u"8859-1") || name.contains(u"88591") ||
        name == u"LATIN1")
        return "CP1252"; // the same but for 32 characters that Latin-1 leaves out
    bool isNumber = false;
    const int page = name.toInt(&isNumber);
    if (isNumber && page >= 437 && page <= 1258)
        return "CP" + QByteArray::number(page);
    return {};
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7F;
}

bool isControl(QChar c)
{
    return (c.unicode() < 32 && c != u'\n' && c != u'\t') ||
           (c.unicode() >= 0x7F && c.unicode() < 0xA0) || c.unicode() >= 0xFFFE;
}

} // namespace

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = windowsPart[c.unicode() - 0x80];
    }
    return text;
}

TextDecoder::TextDecoder(const QString& declared)
    : codec_(codecOf(declared))
{
    isWindows_ = codec_ == "CP1252";
    if (isWindows_ || codec_ == "UTF-8")
        codec_.clear();
}

QString TextDecoder::decode(const QByteArray& bytes)
{
    if (codec_.isEmpty() && std::ranges::all_of(bytes, isPlain)) // the same in all encodings, and most cells
        return QString::fromLatin1(bytes);
    QString text;
    if (!codec_.isEmpty()) {
        char* recoded = CPLRecode(bytes.constData(), codec_.constData(), CPL_ENC_UTF8);
        text = QString::fromUtf8(recoded);
        CPLFree(recoded);
    } else if (isWindows_) {
        text = fromWindows1252(bytes);
    } else if (bytes.isValidUtf8()) {
        text = QString::fromUtf8(bytes);
    } else {
        guessed_ = true;
        text = fromWindows1252(bytes);
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const auto before = text.size();
    text.removeIf(isControl);
    cleaned_ = cleaned_ || text.size() != before;
    return text;
}

} // namespace hedgerow::geo
