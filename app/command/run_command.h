// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// command: the command line, words in, text, JSON or CSV out. Never asks, leaves nothing half done.
// Start reading here, then command_table.h (all commands and options) and one file a command.
#pragma once

#include "command/command_table.h"

#include <QSize>

namespace hedgerow::command {

/// What main.cpp has to make before anything else: decided from the words alone.
[[nodiscard]] Application applicationNeeded(const QStringList& words);

/// Picks a platform that needs no display where there is none; to be called before a Gui or Window
/// application is made. Fails (Usage) when a window was asked for that can't be shown.
[[nodiscard]] base::Outcome preparePlatform(const QStringList& words);

/// Does what the words (without the program's name) say; returns the exit status. Only for Core and
/// Gui: the application object is there already.
[[nodiscard]] int runCommand(const QStringList& words);

/// What "open" (or a lone file, or nothing) asks of the window.
struct OpenRequest {
    QString file;      ///< empty: the start page
    QString workspace; ///< empty: map
    bool readOnly = false;
    QString screenshot; ///< empty: a real window
    QSize size;         ///< empty: as last time
    QString language;   ///< "en", "cy", …; empty: the system's
    QString scheme;     ///< "light", "dark"; empty: the system's
    QString author;
};
[[nodiscard]] base::Result<OpenRequest> readOpenRequest(const QStringList& words);

/// Says an error on stderr in the one form that messages have; returns its exit status.
[[nodiscard]] int reportFailure(const base::Error& error);

} // namespace hedgerow::command
