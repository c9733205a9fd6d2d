// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SQLite says when it fails. Thrown inside this room only; words.h turns it into sentences.
#pragma once

#include <QString>

#include <exception>

namespace hedgerow::store {

class SqlError : public std::exception
{
public:
    SqlError(int code, QString message) : code_(code), message_(std::move(message)) {}

    [[nodiscard]] int code() const noexcept { return code_ & 0xff; }
    [[nodiscard]] int extendedCode() const noexcept { return code_; }
    [[nodiscard]] const QString& message() const noexcept { return message_; }
    const char* what() const noexcept override { return "SQLite failed"; }

private:
    int code_;
    QString message_;
};

} // namespace hedgerow::store
