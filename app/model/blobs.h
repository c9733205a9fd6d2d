// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of photos, attachments and base maps, named by their hash.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace hedgerow::model {

/// Made by the document; reads through a connection of its own for each thread. Any thread.
class Blobs
{
public:
    virtual ~Blobs() = default;
    /// hash: 64 hex digits, as records hold it. Fails (Damaged) when they are missing or changed.
    [[nodiscard]] virtual base::Result<QByteArray> bytes(const QString& hash) const = 0;
};

} // namespace hedgerow::model
