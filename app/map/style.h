// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, widths and type of a map, by name from resources/styles/*.json.
#pragma once

#include "base/result.h"

#include <QColor>
#include <QHash>
#include <QStringList>

#include <memory>

namespace hedgerow::map {

/// Immutable; shared between threads. Built-in: light, dark, print, mono, quiet.
class Style
{
public:
    /// Fails (Input) on an unknown or missing key, naming it.
    [[nodiscard]] static base::Result<Style> fromJson(const QByteArray& json);
    /// The user's file of this name when sound, else the built-in one. Loaded once a name.
    [[nodiscard]] static std::shared_ptr<const Style> named(const QString& name);

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QColor colour(const QString& role) const; ///< "land", "water", "main", "mainc", "text", "halo" …
    [[nodiscard]] double number(const QString& role) const; ///< "areaop", widths

private:
    QString name_;
    QHash<QString, QColor> colours_;
    QHash<QString, double> numbers_;
};

} // namespace hedgerow::map
