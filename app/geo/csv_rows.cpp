// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reader of our own: GDAL's cuts rows at zero bytes and takes a whole file for one cell when a
// quote is left open.
#include "geo/csv_rows.h"

#include "base/text.h"

#include <QBuffer>
#include <QStringDecoder>

#include <algorithm>

namespace hedgerow::geo {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qsizetype chunkBytes = 256 * 1024;
constexpr qint64 longestRow = 32LL << 20; ///< an area of a million corners takes 25 MB
constexpr qsizetype mostCells = 20'000;
constexpr qint64 mostWide = 200LL << 20; ///< of UTF-16, which is read whole

/// UTF-16 by its mark, or by zero bytes at every other place of the head.
std::optional<QStringDecoder::Encoding> wideEncoding(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (head.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const qsizetype most = head.size() / 2;
    if (most > 4 && zeros[0] * 10 > most * 8 && zeros[1] * 10 < most)
        return QStringDecoder::Utf16BE;
    if (most > 4 && zeros[1] * 10 > most * 8 && zeros[0] * 10 < most)
        return QStringDecoder::Utf16LE;
    return std::nullopt;
}

/// The separator that the first line has most of, outside quotes.
char separatorIn(const QByteArray& head)
{
    constexpr const char* candidates = ",;\t|";
    qsizetype counts[4] = {0, 0, 0, 0};
    bool quoted = false;
    for (const char c : head) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (int i = 0; i < 4 && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[std::max_element(counts, counts + 4) - counts];
}

} // namespace

base::Result<CsvRows> CsvRows::open(const QString& path, const QString& shownName)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::failure(ErrorKind::Input, Text::tr("We can't read %1.").arg(shownName),
                             file->errorString());
    CsvRows rows;
    rows.name_ = shownName;
    const QByteArray head = file->peek(4096);
    if (const auto wide = wideEncoding(head)) {
        if (file->size() > mostWide)
            return base::failure(
                ErrorKind::Input,
                Text::tr(
                    "%1 is written in UTF-16 and too large to be read that way. Save it as UTF-8.")
                    .arg(shownName));
        QStringDecoder decoder(*wide);
        const QByteArray text = QString(decoder(file->readAll())).toUtf8();
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(text);
        buffer->open(QIODevice::ReadOnly);
        rows.device_ = std::move(buffer);
    } else {
        rows.device_ = std::move(file);
    }
    if (rows.device_->peek(3) == "\xef\xbb\xbf")
        rows.device_->skip(3);
    rows.size_ = rows.device_->size();
    rows.separator_ = separatorIn(rows.device_->peek(64 * 1024));
    return rows;
}

bool CsvRows::fill()
{
    buffer_ = device_->read(chunkBytes);
    at_ = 0;
    return !buffer_.isEmpty();
}

int CsvRows::peek()
{
    if (at_ >= buffer_.size() && !fill())
        return -1;
    return static_cast<unsigned char>(buffer_[at_]);
}

base::Result<std::optional<QStringList>> CsvRows::next()
{
    while (peek() >= 0) {
        QStringList cells;
        cells.reserve(cellsBefore_);
        if (const auto read = readRow(cells); !read)
            return tl::unexpected(read.error());
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
            return QStringView(cell).trimmed().isEmpty();
        });
        cellsBefore_ = cells.size();
        if (!isEmpty)
            return std::optional(std::move(cells));
    }
    return std::optional<QStringList>();
}

base::Outcome CsvRows::readRow(QStringList& cells)
{
    rowBytes_ = 0;
    QByteArray cell;
    for (;;) {
        cell.resize(0); // keeps its memory
        if (const auto read = readCell(cell); !read)
            return read;
        cells += decoder_.decode(cell);
        if (cells.size() > mostCells)
            return base::failure(
                ErrorKind::Input,
                Text::tr("Line %1 of %2 has more than %3 columns; we read up to that "
                         "many. Is it really a table?")
                    .arg(line_)
                    .arg(name_)
                    .arg(mostCells));
        const int c = peek();
        if (c == separator_) {
            take();
            continue;
        }
        if (c == '\r') {
            take();
            if (peek() == '\n')
                take();
        } else if (c == '\n') {
            take();
        }
        ++line_;
        return {};
    }
}

base::Outcome CsvRows::readCell(QByteArray& cell)
{
    if (peek() == '"')
        if (const auto quoted = readQuoted(cell); !quoted)
            return quoted;
    while (peek() >= 0) {
        const char* from = buffer_.constData() + at_;
        const char* end = buffer_.constData() + buffer_.size();
        const char* stop = std::find_if(from, end, [this](char c) { return c == separator_ || c == '\n' || c == '\r'; });
        cell.append(from, stop - from);
        takeAll(stop - from);
        if (stop != end)
            break;
        if (rowBytes_ > longestRow)
            return base::failure(ErrorKind::Input,
                                 Text::tr("Line %1 of %2 is longer than %3 MB; we read up to that "
                                          "length. Is it really a table?")
                                     .arg(line_)
                                     .arg(name_)
                                     .arg(longestRow >> 20));
    }
    return {};
}

base::Outcome CsvRows::readQuoted(QByteArray& cell)
{
    const qint64 startLine = line_;
    take();
    for (int c = peek(); c >= 0; c = peek()) {
        take();
        if (c == '"') {
            if (peek() != '"')
                return {};
            take(); // a doubled quote is one
        }
        line_ += c == '\n' ? 1 : 0;
        cell += char(c);
        if (++rowBytes_ > longestRow)
            break;
    }
    return base::failure(
        ErrorKind::Input,
        Text::tr(
            "A quotation mark in line %1 of %2 is never closed, so we can't tell where its row "
            "ends. Mend that line, or copy the file again.")
            .arg(startLine)
            .arg(name_));
}

} // namespace hedgerow::geo
