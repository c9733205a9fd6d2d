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

/// How a surface is told apart where there is no colour: vector lines and dots over its fill.
enum class Pattern { None, Waves, Dots, ThickDots, Lines };

/// Immutable; shared between threads. Built-in: light, dark, print, mono, quiet. Holds every role
/// of colourRoles() and numberRoles(), so a role that is asked for is always there.
class Style
{
public:
    /// Fails (Input) on an unknown or missing key, naming it.
    [[nodiscard]] static base::Result<Style> fromJson(const QByteArray& json);
    /// The user's file of this name when sound, else the built-in one. Loaded once a name.
    [[nodiscard]] static std::shared_ptr<const Style> named(const QString& name);

    [[nodiscard]] static const QStringList& colourRoles();
    [[nodiscard]] static const QStringList& numberRoles();

    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QColor
    colour(const QString& role) const; ///< "land", "water", "main", "mainc", "text", "halo" …
    /// "areaop"; widths and type sizes in screen pixels (1/96 inch on paper); "metres…" in metres.
    [[nodiscard]] double number(const QString& role) const;
    [[nodiscard]] Pattern pattern(const QString& role) const; ///< None where the colour does

private:
    QString name_;
    QHash<QString, QColor> colours_;
    QHash<QString, double> numbers_;
    QHash<QString, Pattern> patterns_;
};

} // namespace hedgerow::map
