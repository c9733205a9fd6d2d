// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hedgerow_bench: how long the large acts take, each beside a peer in the same run. Prints figures
// and judges nothing: a busy machine must not fail a build. CONTRIBUTING.md says how to run it.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace hedgerow::bench {

struct Spent
{
    double cpu = 0;  ///< seconds of this process and its ended children; 0 where it can't be known
    double wall = 0; ///< seconds
};

[[nodiscard]] Spent spentBy(const std::function<void()>& work);
/// The quickest of so many runs.
[[nodiscard]] Spent quickest(int runs, const std::function<void()>& prepare, const std::function<void()>& work);

/// A line of the table.
void print(const QString& what, const QString& ours, const QString& peer, const QString& ratio);
/// The same of two times, by CPU where it is known.
void print(const QString& what, const Spent& ours, const Spent& peer);
void print(const QString& what, const Spent& ours, const QString& goal);
void skip(const QString& what, const QString& why);

/// Runs a program in a process of its own. False when it isn't there or fails.
[[nodiscard]] bool runOther(const QString& program, const QStringList& words);

void benchImport(const QString& folder);
/// What "hedgerow import" does, in the process that it is measured in; returns the exit status.
[[nodiscard]] int importHere(const QString& document, const QString& csv);
void benchMerge(const QString& folder);
void benchOpening(const QString& folder);
void benchUndo(const QString& folder);
void benchOneField(const QString& folder);
void benchPhotos(const QString& folder);

} // namespace hedgerow::bench
