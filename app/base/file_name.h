// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hedgerow::base {

/// A title as part of a file's name, without what a file system of Windows, macOS or Linux refuses;
/// at most 80 letters, empty for an empty title.
[[nodiscard]] QString asFileName(const QString& title);

} // namespace hedgerow::base
