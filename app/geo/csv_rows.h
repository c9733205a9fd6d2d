// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a text table (CSV, TSV) as programs of all kinds write them: any usual separator, quotes,
// line ends and encoding.
#pragma once

#include "base/result.h"
#include "geo/text_encoding.h"

#include <QFile>
#include <QStringList>

#include <memory>
#include <optional>

namespace hedgerow::geo {

/// Reads from the start to the end, one row at a time, in bounded memory.
class CsvRows
{
public:
    /// Fails (Input) when the file can't be read.
    [[nodiscard]] static base::Result<CsvRows> open(const QString& path, const QString& shownName);

    /// The next row that isn't empty; nothing at the end. Fails (Input) for a quote that is never
    /// closed and for rows beyond all reason, naming the line.
    [[nodiscard]] base::Result<std::optional<QStringList>> next();

    [[nodiscard]] qint64 bytesRead() const { return position_; }
    [[nodiscard]] qint64 bytes() const { return size_; }
    [[nodiscard]] const TextDecoder& decoder() const { return decoder_; }

private:
    CsvRows() = default;
    [[nodiscard]] bool fill();
    [[nodiscard]] int peek();
    void take()
    {
        ++at_;
        ++position_;
    }
    void takeAll(qsizetype bytes)
    {
        at_ += bytes;
        position_ += bytes;
        rowBytes_ += bytes;
    }
    [[nodiscard]] base::Outcome readRow(QStringList& cells);
    [[nodiscard]] base::Outcome readCell(QByteArray& cell);
    [[nodiscard]] base::Outcome readQuoted(QByteArray& cell);

    std::unique_ptr<QIODevice> device_;
    QString name_;
    QByteArray buffer_;
    qsizetype at_ = 0;
    qint64 position_ = 0;
    qint64 size_ = 0;
    qint64 line_ = 1;
    qint64 rowBytes_ = 0;
    qsizetype cellsBefore_ = 0; ///< of the last row: the next will have as many
    char separator_ = ',';
    TextDecoder decoder_;
};

} // namespace hedgerow::geo
