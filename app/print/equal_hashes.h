// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

namespace hedgerow::print {

/// While it lives, hashes that are made are ordered alike in every run: Qt's PDF engine writes fonts
/// in the order of a hash, whose seed is else drawn anew in every process.
class EqualHashes
{
public:
    EqualHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~EqualHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(EqualHashes)
};

} // namespace hedgerow::print
