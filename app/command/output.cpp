// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/output.h"

#include "command/terminal.h"
#include "exchange/csv_text.h"

#include <cstdio>

namespace hedgerow::command {

namespace {

void toStderr(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

QString detailLines(const QString& detail)
{
    QString lines;
    for (const QString& line : detail.split(u'\n', Qt::SkipEmptyParts))
        lines += QStringLiteral("  detail: %1\n").arg(line);
    return lines;
}

} // namespace

void Output::line(const QString& text)
{
    if (format_ == Format::Text)
        result_ += text.toUtf8() + '\n';
}

void Output::result(const Json& value)
{
    if (format_ == Format::Json)
        result_ += value.text() + '\n';
}

void Output::row(const QStringList& cells)
{
    if (format_ == Format::Csv)
        result_ += exchange::csvLine(cells, exchange::Formulas::Disarm).toUtf8();
}

void Output::note(const QString& sentence, const QString& detail) const
{
    if (talk_ == Talk::Quiet)
        return;
    toStderr(QStringLiteral("hedgerow: %1\n").arg(sentence));
    if (talk_ == Talk::Verbose)
        toStderr(detailLines(detail));
}

void Output::done(const QString& sentence) const
{
    if (talk_ != Talk::Quiet)
        toStderr(sentence + u'\n');
}

void Output::failure(const base::Error& error) const
{
    toStderr(QStringLiteral("hedgerow: %1\n").arg(error.message));
    if (talk_ == Talk::Verbose)
        toStderr(detailLines(error.detail));
}

bool Output::flush()
{
    const auto size = static_cast<std::size_t>(result_.size());
    const bool written =
        std::fwrite(result_.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    result_.clear();
    return written;
}

ProgressLine::ProgressLine(Mode mode)
    : mode_(mode == Mode::Auto && !stderrIsTerminal() ? Mode::None : mode)
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::clear()
{
    if (isOnScreen_)
        toStderr(QStringLiteral("\r%1\r").arg(QString(79, u' ')));
    isOnScreen_ = false;
}

void ProgressLine::show(const base::Progress& progress)
{
    using namespace std::chrono_literals;
    const auto now = Clock::now();
    if (mode_ == Mode::None || now - shown_ < 200ms || (mode_ == Mode::Auto && now - begun_ < 1s))
        return;
    shown_ = now;
    if (mode_ == Mode::Lines) {
        toStderr(QStringLiteral("progress %1 %2 %3\n")
                     .arg(progress.done)
                     .arg(progress.total)
                     .arg(progress.what));
        return;
    }
    QString text =
        progress.total > 0
            ? QStringLiteral("%1 %2/%3").arg(progress.what).arg(progress.done).arg(progress.total)
            : QStringLiteral("%1 %2").arg(progress.what).arg(progress.done);
    toStderr(u'\r' + text.left(78).leftJustified(78));
    isOnScreen_ = true;
}

} // namespace hedgerow::command
