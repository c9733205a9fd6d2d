// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A record of the table "transfers", read by name, and the steps that stewards take with it.
#pragma once

#include "model/contents.h"
#include "model/regimes.h"
#include "model/step.h"

namespace hedgerow::model {

class Transfer
{
public:
    explicit Transfer(Record record) : record_(std::move(record)) {}

    [[nodiscard]] Uuid id() const noexcept { return record_.id(); }
    [[nodiscard]] const Record& record() const noexcept { return record_; }
    [[nodiscard]] QString stageId() const;    ///< "idea" when empty
    [[nodiscard]] QDate date(QStringView field) const;
    [[nodiscard]] std::optional<int> daysInStage(QDate today) const; ///< none when not known
    [[nodiscard]] Record place(const Contents& contents) const;      ///< none when it is gone
    /// Its own, else the one that the document's nation has first; none when nobody chose and the
    /// nation isn't known.
    [[nodiscard]] const Regime* regime(const Contents& contents) const;

private:
    Record record_;
};

/// The transfers of a place in the order in which they were begun.
[[nodiscard]] std::vector<Record> transfersOf(const Contents& contents, Uuid place);

/// A transfer in its first stage, with what the place knows of its owner and the nation's regime.
[[nodiscard]] Step startTransfer(const Contents& contents, const Record& place, QDate today);
/// Into another stage, "since" today. Empty when it stands there already.
[[nodiscard]] Step moveToStage(const Contents& contents, const Record& transfer, const QString& stage, QDate today);
/// A letter, call, meeting or visit noted for a transfer.
[[nodiscard]] Step logContact(const Contents& contents, const Record& transfer, const QString& kind, const QString& what, QDate day);
/// The authority's own date for a rule: set, changed, or (invalid) taken away.
[[nodiscard]] Step setCouncilDate(const Contents& contents, const Record& transfer, const QString& rule, QDate date);

} // namespace hedgerow::model
