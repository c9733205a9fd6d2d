// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of two texts differ.
#pragma once

#include <QString>

#include <utility>

namespace hedgerow::window {

/// Both texts as rich text, with the words underlined that the other one doesn't have in that
/// order (longest common subsequence of words). Texts of over 2 000 words come back unmarked.
[[nodiscard]] std::pair<QString, QString> withDifferencesUnderlined(const QString& a, const QString& b);

} // namespace hedgerow::window
