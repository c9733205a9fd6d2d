// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_items.h"

namespace hedgerow::print {

Item textItem(QPointF topLeft, const QString& text, Type type, const QString& role)
{
    Item item;
    item.box = QRectF(topLeft, QSizeF(widthMm(text, type), type.lineMm()));
    item.text = text;
    item.points = type.points;
    item.bold = type.bold;
    item.italic = type.italic;
    item.role = role;
    return item;
}

Item textItemEndingAt(QPointF topRight, const QString& text, Type type, const QString& role)
{
    Item item = textItem(topRight, text, type, role);
    item.box.moveRight(topRight.x());
    item.align = Qt::AlignRight;
    return item;
}

Item ruleItem(double left, double right, double y, const QString& role)
{
    Item item;
    item.kind = ItemKind::Rule;
    item.box = QRectF(left, y, right - left, 0);
    item.line = {QPointF(left, y), QPointF(right, y)};
    item.role = role;
    return item;
}

Item blockItem(const QRectF& box, const QString& role)
{
    Item item;
    item.kind = ItemKind::Block;
    item.box = box;
    item.role = role;
    return item;
}

Item symbolItem(const QRectF& box, const map::SymbolKind& symbol, const QString& role)
{
    Item item;
    item.kind = ItemKind::Symbol;
    item.box = box;
    item.symbol = symbol;
    item.role = role;
    return item;
}

map::SymbolInk inkOf(SheetStyle style)
{
    return style == SheetStyle::Mono ? map::SymbolInk::Mono : map::SymbolInk::Colour;
}

} // namespace hedgerow::print
