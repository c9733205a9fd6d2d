// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything in a document at one moment. What map, print, window and command read.
#pragma once

#include "model/records.h"
#include "model/step.h"

namespace hedgerow::model {

/// Immutable; copies share everything. Safe to read on any thread.
class Contents
{
public:
    Contents() = default;

    [[nodiscard]] const Records& records(Table table) const noexcept;
    [[nodiscard]] const Records& places() const noexcept { return records(Table::Places); }
    [[nodiscard]] const Records& areas() const noexcept { return records(Table::Areas); }
    [[nodiscard]] Record find(Table table, Uuid id) const { return records(table).find(id); }
    /// Counts up by one with every step since the document was opened.
    [[nodiscard]] quint64 revision() const noexcept { return revision_; }

    /// The one row of the table "document"; none in a document without it.
    [[nodiscard]] Record document() const;
    [[nodiscard]] QString title() const { return documentText(u"title"); }
    /// EPSG code of the CRS in which all geometry is; 0 when not said.
    [[nodiscard]] int srs() const;
    /// Languages of the sheets, first one first: {"cy", "en"}. Never empty.
    [[nodiscard]] QStringList languages() const;

    /// Rows of a table whose reference field names this row, in their order.
    [[nodiscard]] std::vector<Record> referring(Table table, QStringView field, Uuid to) const;

    [[nodiscard]] Contents with(Table table, Records rows) const;
    /// The same, counted as the next revision after another: what was read anew from the file.
    [[nodiscard]] Contents following(const Contents& before) const;
    /// What the document holds after a step whose rows are born (no provisional names).
    [[nodiscard]] Contents after(const Step& born) const;

private:
    [[nodiscard]] QString documentText(QStringView field) const;

    std::array<Records, TableCount> tables_;
    quint64 revision_ = 0;
};

} // namespace hedgerow::model
