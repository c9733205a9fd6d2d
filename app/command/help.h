// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help, written from the table of commands.
#pragma once

#include "command/output.h"

namespace hedgerow::command {

/// All commands, when the command is "help"; else one command, examples first.
void writeHelp(const Command& command, Output& out);

/// "hedgerow 0.1.0" and a line for each library that matters.
void writeVersion(Output& out);

} // namespace hedgerow::command
