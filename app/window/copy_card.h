// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One copy that is to be merged: what it is, and what it brings, in words.
#pragma once

#include "store/merge_report.h"

#include <QFrame>

namespace hedgerow::window {

class CopyCard : public QFrame
{
    Q_OBJECT

public:
    /// merged: what it has brought, not what it would bring.
    CopyCard(const store::CopyReport& copy, bool merged, QWidget* parent);
};

/// "From Amina’s copy, 18 November"; the file's name where nobody is known.
[[nodiscard]] QString headOf(const store::CopyReport& copy);
/// "37 new places, 12 changed, 3 to decide. 41 photos."; what is wrong with it in its own words.
[[nodiscard]] QString gistOf(const store::CopyReport& copy, bool merged);

} // namespace hedgerow::window
