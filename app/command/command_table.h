// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All commands and options in one table, from which parsing, help and "Did you mean" are made.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <span>

namespace hedgerow::command {

class Call;

/// How a command that didn't fail ended.
enum class Ending {
    Done,
    Notes, ///< done, but look at something
};
using Result = base::Result<Ending>;

/// Which application object a command needs.
enum class Application { Core, Gui, Window };

enum class Repeat { No, Yes };

struct Option {
    const char* name;
    const char* value = nullptr; ///< what stands for the value in help; none: a switch
    const char* words = "";      ///< English; translation context "Command"
    char letter = 0;
    Repeat repeat = Repeat::No;
};

struct Command {
    const char* name;
    const char* group;     ///< heading in the help
    const char* arguments; ///< as the help writes them: "FILE PLACE [key=value…]"
    const char* words;     ///< one sentence
    std::span<const char* const> examples;
    std::span<const Option> options;
    int least, most; ///< arguments after the command's name; most -1: any number
    Application application;
    Result (*run)(Call& call);
};

[[nodiscard]] std::span<const Command> commands() noexcept;
[[nodiscard]] const Command* commandNamed(const QString& name);
[[nodiscard]] QStringList commandNames();

/// Options that every command takes.
[[nodiscard]] std::span<const Option> commonOptions() noexcept;

} // namespace hedgerow::command
