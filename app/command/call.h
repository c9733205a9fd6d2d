// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command is given: its words taken apart, where to speak, what can stop it, what day it is.
#pragma once

#include "command/command_line.h"
#include "command/output.h"
#include "geo/crs.h"
#include "store/document.h"

namespace hedgerow::command {

class Call
{
public:
    const Command& command;
    const CommandLine& line;
    Output& out;
    base::Job& job;
    QDate today;      ///< of --date, else the clock's
    QString author;   ///< of --author, else as kept in the settings, else the system's user
    QString language; ///< of names and sheets: of --language, else the system's

    /// The document named by the first argument. Edit fails (Refused) when it can't be written to.
    [[nodiscard]] base::Result<std::unique_ptr<store::Document>> open(store::Access access) const;

    /// Writes the step; an empty one writes nothing.
    [[nodiscard]] base::Result<store::StepDone> apply(store::Document& document,
                                                      const model::Step& step) const;

    /// The CRS of --crs (or another option); none when it isn't given.
    [[nodiscard]] base::Result<geo::Crs> crs(const char* option = "crs") const;

    /// An input file: fails (Input) on addresses and GDAL's own paths, and on what isn't there.
    [[nodiscard]] base::Outcome checkInput(const QString& path) const;

    /// An output file: fails (Refused) where it is the document, or exists without --force.
    [[nodiscard]] base::Outcome checkOutput(const QString& path, const QString& document) const;
};

} // namespace hedgerow::command
