// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way into the window from main.cpp.
#pragma once

#include "window/theme.h"

#include <QSize>
#include <QString>

#include <optional>

namespace hedgerow::window {

struct WindowOptions
{
    QString file;                          ///< empty: the start page
    QString workspace;                     ///< "map", "transfers", "diary", "print", "history"; empty: map
    bool readOnly = false;
    QString screenshot;                    ///< PNG to write instead of showing a window
    QSize size;                            ///< empty: as large as last time, or 1440 x 900
    QString language = QStringLiteral("en"); ///< of names and resource words
    std::optional<Scheme> scheme;          ///< nothing: as the system has it
    QString author;                        ///< empty: the person's name as kept on this computer
};

/// Shows the window until it is closed (or writes the screenshot); returns the exit status. A
/// QApplication is there already.
[[nodiscard]] int runWindow(const WindowOptions& options);

} // namespace hedgerow::window
