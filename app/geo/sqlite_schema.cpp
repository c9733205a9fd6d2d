// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schema is a table whose tree begins on the first page; rows may run over onto other pages.
#include "geo/sqlite_schema.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace hedgerow::geo {

namespace {

constexpr qsizetype headerBytes = 100;
constexpr int mostPages = 20'000; ///< of schema; 120 layers take some fifty
constexpr qint64 longestRow = 4LL << 20;
constexpr int deepestTree = 20;

quint32 bigEndian(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value =
            value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

/// SQLite's variable-length number; moves `at` behind it.
quint64 varint(const QByteArray& bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7FU);
        if (byte < 0x80)
            break;
    }
    return value;
}

class Pages
{
public:
    explicit Pages(const QString& path)
        : file_(path)
    {
        if (!file_.open(QIODevice::ReadOnly))
            return;
        header_ = file_.read(headerBytes);
        const quint32 size = bigEndian(header_, 16, 2);
        pageSize_ = size == 1 ? 65'536 : size;
        usable_ =
            pageSize_ - static_cast<unsigned char>(header_.size() == headerBytes ? header_[20] : 0);
    }

    [[nodiscard]] bool isSound() const
    {
        return header_.size() == headerBytes && pageSize_ >= 512 &&
               (pageSize_ & (pageSize_ - 1)) == 0 && usable_ >= 480;
    }

    [[nodiscard]] const QByteArray& header() const { return header_; }

    /// All rows of the tree at a page; false when it doesn't hold together.
    bool rows(quint32 page, int depth, std::vector<QByteArray>& found)
    {
        const auto bytes = read(page);
        if (!bytes || depth > deepestTree)
            return false;
        const qsizetype start = page == 1 ? headerBytes : 0;
        const int type = static_cast<unsigned char>((*bytes)[start]);
        const int cells = int(bigEndian(*bytes, start + 3, 2));
        const bool isLeaf = type == 0x0D;
        if (!isLeaf && type != 0x05)
            return false;
        for (int i = 0; i < cells; ++i) {
            qsizetype at = bigEndian(*bytes, start + (isLeaf ? 8 : 12) + 2 * i, 2);
            if (at < start || at >= bytes->size())
                return false;
            if (!isLeaf) {
                if (!rows(bigEndian(*bytes, at, 4), depth + 1, found))
                    return false;
                continue;
            }
            auto row = payload(*bytes, at);
            if (!row)
                return false;
            found.push_back(std::move(*row));
        }
        return isLeaf || rows(bigEndian(*bytes, start + 8, 4), depth + 1, found);
    }

private:
    std::optional<QByteArray> read(quint32 page)
    {
        if (page == 0 || seen_.contains(page) || seen_.size() >= mostPages)
            return std::nullopt; // a page twice is a loop
        seen_.insert(page);
        if (!file_.seek(qint64(page - 1) * pageSize_))
            return std::nullopt;
        QByteArray bytes = file_.read(pageSize_);
        return bytes.size() == qsizetype(pageSize_) ? std::optional(bytes) : std::nullopt;
    }

    std::optional<QByteArray> payload(const QByteArray& bytes, qsizetype at)
    {
        const auto length = qint64(varint(bytes, at));
        varint(bytes, at); // the row's number
        if (length < 0 || length > longestRow)
            return std::nullopt;
        const qint64 most = usable_ - 35;
        qint64 local = length;
        if (length > most) {
            const qint64 least = (usable_ - 12) * 32 / 255 - 23;
            local = least + (length - least) % (usable_ - 4);
            local = local <= most ? local : least;
        }
        QByteArray row = bytes.mid(at, local);
        quint32 next = length > local ? bigEndian(bytes, at + local, 4) : 0;
        while (row.size() < length) {
            const auto more = read(next);
            if (!more)
                return std::nullopt;
            next = bigEndian(*more, 0, 4);
            row += more->mid(4, std::min<qint64>(usable_ - 4, length - row.size()));
        }
        return row.size() == length ? std::optional(row) : std::nullopt;
    }

    QFile file_;
    QByteArray header_;
    qint64 pageSize_ = 0;
    qint64 usable_ = 0;
    QSet<quint32> seen_;
};

/// Texts of a row in column order; numbers and nothing come out empty.
std::vector<QByteArray> textsOf(const QByteArray& row)
{
    qsizetype at = 0;
    const auto headEnd = qsizetype(varint(row, at));
    qsizetype body = headEnd;
    std::vector<QByteArray> texts;
    static constexpr int numberBytes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    while (at < headEnd && at < row.size()) {
        const auto serial = qint64(varint(row, at));
        const qint64 size = serial < 0 ? 0 : serial < 12 ? numberBytes[serial] : (serial - 12) / 2;
        const bool isText = serial >= 13 && serial % 2 == 1;
        texts.push_back(isText ? row.mid(body, size) : QByteArray());
        body += size;
    }
    return texts;
}

QString decoded(const QByteArray& text, quint32 encoding)
{
    if (encoding == 2)
        return QStringDecoder(QStringDecoder::Utf16LE)(text);
    if (encoding == 3)
        return QStringDecoder(QStringDecoder::Utf16BE)(text);
    return QString::fromUtf8(text);
}

} // namespace

std::optional<SqliteSchema> readSqliteSchema(const QString& path)
{
    Pages pages(path);
    std::vector<QByteArray> rows;
    if (!pages.isSound() || !pages.rows(1, 0, rows))
        return std::nullopt;
    SqliteSchema schema;
    schema.writeAheadLog = pages.header()[18] == 2 || pages.header()[19] == 2;
    const quint32 encoding = bigEndian(pages.header(), 56, 4);
    for (const QByteArray& row : rows) {
        const auto texts = textsOf(row);
        if (texts.size() < 5)
            return std::nullopt;
        schema.objects.push_back({decoded(texts[0], encoding), decoded(texts[1], encoding),
                                  decoded(texts[4], encoding)});
    }
    return schema;
}

} // namespace hedgerow::geo
