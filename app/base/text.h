// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The translation context of everything that is said outside the window: base::Text::tr("…").
#pragma once

#include <QCoreApplication>

namespace hedgerow::base {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Hedgerow)
};

} // namespace hedgerow::base
