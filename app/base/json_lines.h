// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where in a JSON text its objects begin, so that a fault in an edited file can be told by its line.
#pragma once

#include <QByteArray>
#include <QList>

namespace hedgerow::base {

/// Lines (from 1) on which the objects of the array that a top-level key names begin, in order.
/// Of text that isn't JSON: what was found before it stopped making sense.
[[nodiscard]] QList<int> objectLines(const QByteArray& json, const QByteArray& key);

/// The line (from 1) of a byte.
[[nodiscard]] int lineAt(const QByteArray& json, qsizetype offset);

} // namespace hedgerow::base
