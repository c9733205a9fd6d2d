// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/place_row.h"

#include "map/symbols.h"
#include "window/place_list_model.h"
#include "window/theme.h"

#include <QPainter>

namespace hedgerow::window {

namespace {

QString fitting(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

void PlaceRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        painter->fillRect(row, themeColour("select"));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), themeColour("accent"));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, themeColour("hover"));
    }
    const int margin = themeSize("margin"), side = themeSize("symbol_row");
    const QRect symbol(row.left() + margin, row.top() + (row.height() - side) / 2, side, side);
    map::drawSymbol(*painter, symbol, {index.data(PlaceListModel::CategoryRole).toString(),
                                       index.data(PlaceListModel::StatusRole).toString()});

    const QFont nameFont = themeFont(TextSize::Body, QFont::DemiBold), smallFont = themeFont(TextSize::Second);
    const QFontMetrics nameMetrics(nameFont), smallMetrics(smallFont);
    const QString distance = index.data(PlaceListModel::DistanceRole).toString();
    const int left = symbol.right() + 12, right = row.right() - margin;
    const int distanceWidth = distance.isEmpty() ? 0 : smallMetrics.horizontalAdvance(distance) + 8;
    const int block = nameMetrics.height() + smallMetrics.height() + 1;
    const int nameTop = row.top() + (row.height() - block) / 2, detailTop = nameTop + nameMetrics.height() + 1;

    painter->setFont(nameFont);
    painter->setPen(themeColour("text"));
    const QRect nameBox(left, nameTop, right - left, nameMetrics.height());
    painter->drawText(nameBox, Qt::AlignVCenter | Qt::AlignLeft,
                      fitting(nameMetrics, index.data(PlaceListModel::NameRole).toString(), nameBox.width()));
    painter->setFont(smallFont);
    painter->setPen(themeColour("text2"));
    const QRect detailBox(left, detailTop, right - left - distanceWidth, smallMetrics.height());
    painter->drawText(detailBox, Qt::AlignVCenter | Qt::AlignLeft,
                      fitting(smallMetrics, index.data(PlaceListModel::DetailRole).toString(), detailBox.width()));
    painter->drawText(QRect(left, detailTop, right - left, smallMetrics.height()), Qt::AlignVCenter | Qt::AlignRight, distance);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(themeColour("focus"), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize PlaceRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {themeSize("list_least"), themeSize("row")};
}

} // namespace hedgerow::window
