// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that a person may change without a compiler: categories, styles, word lists, symbols.
#pragma once

#include <QByteArray>
#include <QString>

namespace hedgerow::base {

/// Bytes of a resource such as "categories.json" or "styles/light.json": the user's own copy where
/// there is one (folder "resources" in the program's data folder), else the built-in one. Empty
/// when there is neither. Any thread.
[[nodiscard]] QByteArray resourceBytes(const QString& name);

/// The built-in bytes, whatever the user has. Loaders fall back to these when the user's are wrong.
[[nodiscard]] QByteArray builtInResourceBytes(const QString& name);

} // namespace hedgerow::base
