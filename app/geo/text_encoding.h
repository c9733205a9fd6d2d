// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of foreign files as text that a document may hold: valid, and without control characters.
#pragma once

#include <QByteArray>
#include <QString>

namespace hedgerow::geo {

/// Decodes the texts of one file and remembers what it had to do.
class TextDecoder
{
public:
    /// `declared` is what the file says of itself ("UTF-8", "1252", "LDID/87"), or empty.
    explicit TextDecoder(const QString& declared = {});

    /// UTF-8 where the bytes are that, unless another encoding is declared; else the declared one;
    /// else Windows-1252, which is what old British files hold.
    [[nodiscard]] QString decode(const QByteArray& bytes);

    [[nodiscard]] bool guessed() const noexcept
    {
        return guessed_;
    } ///< Windows-1252 for want of better
    [[nodiscard]] bool cleaned() const noexcept
    {
        return cleaned_;
    } ///< control characters taken out

private:
    QByteArray codec_; ///< for GDAL's recoding; empty: UTF-8 or Windows-1252
    bool isWindows_ = false;
    bool guessed_ = false;
    bool cleaned_ = false;
};

/// Every byte is a character in it.
[[nodiscard]] QString fromWindows1252(const QByteArray& bytes);

} // namespace hedgerow::geo
