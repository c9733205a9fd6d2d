// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/history_row.h"

#include "window/history_model.h"
#include "window/history_rows.h"
#include "window/theme.h"

#include <QPainter>

namespace hedgerow::window {

namespace {

constexpr int DayHeight = 34, SignSide = 26;

} // namespace

void HistoryRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const int margin = themeSize("margin");
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(HistoryModel::IsDayRole).toBool()) {
        painter->setFont(themeFont(TextSize::Label, QFont::DemiBold));
        painter->setPen(themeColour("text2"));
        painter->drawText(row.adjusted(margin, 8, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, themeColour("select"));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), themeColour("accent"));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, themeColour("hover"));
    }
    const QRect sign(row.left() + margin, row.top() + (row.height() - SignSide) / 2, SignSide, SignSide);
    paintPerson(*painter, sign, index.data(HistoryModel::WhoRole).toString());
    const QFont strong = themeFont(TextSize::Body, QFont::DemiBold), small = themeFont(TextSize::Second);
    const QFontMetrics strongMetrics(strong), smallMetrics(small);
    const int left = sign.right() + 12, width = row.right() - margin - left;
    const int top = row.top() + (row.height() - strongMetrics.height() - smallMetrics.height() - 1) / 2;
    painter->setFont(strong);
    painter->setPen(themeColour("text"));
    painter->drawText(QRect(left, top, width, strongMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(title, Qt::ElideRight, width));
    painter->setFont(small);
    painter->setPen(themeColour("text2"));
    painter->drawText(QRect(left, top + strongMetrics.height() + 1, width, smallMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(index.data(HistoryModel::DetailRole).toString(), Qt::ElideRight, width));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(themeColour("focus"), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize HistoryRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {themeSize("list_least"), index.data(HistoryModel::IsDayRole).toBool() ? DayHeight : themeSize("row")};
}

} // namespace hedgerow::window
