// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// base: what every room needs and no room owns: results with words, jobs that can be cancelled,
// text folding, resources. Knows nothing about neighbourhoods. Start reading here.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace hedgerow::base {

/// Who has to act on an error. The numbers are the exit statuses of the command.
enum class ErrorKind {
    Notes = 1,      ///< done, but look at something
    Usage = 2,      ///< the words or values don't fit
    Input = 3,      ///< an input can't be read
    Output = 4,     ///< an output can't be written
    Damaged = 5,    ///< the document is damaged, or of a newer format
    Refused = 6,    ///< something would be lost
    Cancelled = 7,  ///< the user stopped it
    Busy = 8,       ///< somebody else is writing
    Unforeseen = 9, ///< a fault of the program
};

struct Error
{
    ErrorKind kind = ErrorKind::Unforeseen;
    QString message; ///< for a volunteer: what happened, what to do; whole sentences, translated
    QString detail;  ///< technical, untranslated, may be empty; shown under "Details"
};

template <class T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {});

/// The error of a job that the user stopped.
[[nodiscard]] tl::unexpected<Error> cancelled();

/// Exit status of the command for a kind of error: 1 to 9.
[[nodiscard]] int exitStatus(ErrorKind kind) noexcept;

} // namespace hedgerow::base
