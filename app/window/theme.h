// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, type, sizes and icons of the window, from resources/window/theme.json and window.qss.
// The style sheet knows four kinds of button by the property "kind": primary, plain (also without
// the property), chip and link; "quiet" is an icon without a frame.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;
class QWidget;

namespace hedgerow::window {

enum class Scheme { Light, Dark };

/// Narrow: under 1200 wide; smaller margins, rows and type.
enum class Room { Ample, Narrow };

enum class TextSize { Caption, Label, Second, Body, Head, Title, Display };

/// Sets palette, font and style sheet. Widgets that paint themselves hear of it by
/// QEvent::StyleChange. Interface thread, as everything here.
void applyTheme(QApplication& application, Scheme scheme, Room room = Room::Ample);

[[nodiscard]] Scheme themeScheme() noexcept;
[[nodiscard]] Room themeRoom() noexcept;

/// The colour of a role of theme.json: "surface", "line", "text", "text2", "accent", "focus" …
[[nodiscard]] QColor themeColour(const char* role);
/// A size of theme.json in logical pixels: "margin", "row", "control" …
[[nodiscard]] int themeSize(const char* name);
[[nodiscard]] QFont themeFont(TextSize size, QFont::Weight weight = QFont::Normal);

/// An icon of resources/icons in the colour of a role; follows a change of the scheme by itself.
[[nodiscard]] QIcon themeIcon(const char* name, const char* role = "text");

/// Sets a property that the style sheet asks for ("kind", "state" …) and styles the widget anew.
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace hedgerow::window
