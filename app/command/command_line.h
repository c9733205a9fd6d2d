// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words after the program's name, taken apart by the table of commands.
#pragma once

#include "command/command_table.h"

#include <QDate>
#include <QHash>

namespace hedgerow::command {

enum class Format { Text, Json, Csv };

class CommandLine
{
public:
    /// Fails (Usage) on unknown options, offering the nearest, on missing values and on too many or
    /// too few arguments (not when help or version is asked for).
    [[nodiscard]] static base::Result<CommandLine> parse(const Command& command,
                                                         const QStringList& words);

    [[nodiscard]] bool has(const char* option) const
    {
        return values_.contains(QString::fromLatin1(option));
    }
    [[nodiscard]] QString value(const char* option) const; ///< the last one given; empty: none
    [[nodiscard]] QStringList values(const char* option) const
    {
        return values_.value(QString::fromLatin1(option));
    }
    [[nodiscard]] const QStringList& arguments() const noexcept { return arguments_; }
    [[nodiscard]] QString argument(int index) const { return arguments_.value(index); }
    [[nodiscard]] Format format() const noexcept { return format_; }
    [[nodiscard]] const std::optional<QDate>& date() const noexcept { return date_; }

private:
    [[nodiscard]] base::Outcome readCommonValues();

    QHash<QString, QStringList> values_; ///< a switch has one empty value
    QStringList arguments_;
    Format format_ = Format::Text;
    std::optional<QDate> date_;
};

/// The command's name among the words (common options may stand before it) and where it stands.
struct FoundCommand {
    QString name;
    qsizetype index = -1; ///< -1: there is none
};
[[nodiscard]] FoundCommand findCommand(const QStringList& words);

} // namespace hedgerow::command
