// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command says: its result to stdout, messages to stderr.
#pragma once

#include "base/job.h"
#include "command/command_line.h"
#include "command/json_text.h"

#include <chrono>

namespace hedgerow::command {

enum class Talk { Quiet, Normal, Verbose };

/// The result is kept until the command has ended well, so that a failure leaves stdout empty.
class Output
{
public:
    Output(Format format, Talk talk)
        : format_(format)
        , talk_(talk)
    {
    }

    [[nodiscard]] Format format() const noexcept { return format_; }
    [[nodiscard]] bool isText() const noexcept { return format_ == Format::Text; }

    /// A line of the result. Does nothing unless the format is text.
    void line(const QString& text);
    void result(const Json& value);     ///< the same for json
    void row(const QStringList& cells); ///< and for csv

    /// "hedgerow: Sentence." and its details when they are wanted; nothing when quiet.
    void note(const QString& sentence, const QString& detail = {}) const;
    /// What was done, as a plain line; nothing when quiet.
    void done(const QString& sentence) const;
    void failure(const base::Error& error) const;

    /// Writes the kept result. False when stdout can't take it.
    [[nodiscard]] bool flush();

private:
    Format format_;
    Talk talk_;
    QByteArray result_;
};

/// Shows a job's progress on stderr: "auto" rewrites a line on a terminal, "lines" adds lines.
class ProgressLine
{
public:
    enum class Mode { Auto, None, Lines };

    explicit ProgressLine(Mode mode);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const base::Progress& progress);
    void clear(); ///< before other messages

private:
    using Clock = std::chrono::steady_clock;
    Mode mode_;
    Clock::time_point begun_ = Clock::now();
    Clock::time_point shown_;
    bool isOnScreen_ = false;
};

} // namespace hedgerow::command
