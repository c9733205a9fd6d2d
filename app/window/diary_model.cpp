// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/diary_model.h"

#include "window/entry_sign.h"
#include "window/theme.h"

#include <QLocale>
#include <QPainter>

namespace hedgerow::window {

namespace {

using transfers::Entry;
using transfers::EntryKind;

constexpr int HeadHeight = 36;

} // namespace

DiaryModel::DiaryModel(QString language, QObject* parent) : QAbstractListModel(parent), language_(std::move(language))
{
}

void DiaryModel::setEntries(const std::vector<Entry>& entries, QDate today)
{
    beginResetModel();
    today_ = today;
    rows_.clear();
    QString head;
    for (const auto& entry : entries) {
        const int days = entry.daysLeft(today);
        if (days < 0 && (entry.kind == EntryKind::Deadline || !entry.isOurs))
            continue;
        const QString wanted = days < 0 ? tr("Overdue") : days == 0 ? tr("Today") : days <= 7 ? tr("This week") : tr("Later");
        if (wanted != head)
            rows_.push_back({wanted, {}});
        head = wanted;
        rows_.push_back({{}, entry});
    }
    endResetModel();
}

const Entry* DiaryModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto& entry = rows_[static_cast<std::size_t>(row)].entry;
    return entry ? &*entry : nullptr;
}

int DiaryModel::rowOf(const QString& entry) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* listed = entryAt(row); listed && listed->id == entry)
            return row;
    return -1;
}

int DiaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IsHeadRole: return !row.entry;
    case Qt::DisplayRole: return row.entry ? titleOf(*row.entry, language_) : row.head;
    case Qt::AccessibleTextRole: return row.entry ? spokenOf(*row.entry, today_, language_) : row.head;
    case Qt::ToolTipRole: return row.entry ? spokenOf(*row.entry, today_, language_) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags DiaryModel::flags(const QModelIndex& index) const
{
    return data(index, IsHeadRole).toBool() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void DiaryRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const int margin = themeSize("margin");
    const Entry* entry = model_.entryAt(index.row());
    if (!entry) {
        painter->setFont(themeFont(TextSize::Second, QFont::DemiBold));
        painter->setPen(themeColour("text2"));
        painter->drawText(row.adjusted(margin, 8, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, themeColour("select"));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), themeColour("accent"));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, themeColour("hover"));
    }
    const bool pressing = isPressing(*entry, model_.today());
    const QFont strong = themeFont(TextSize::Body, entry->isOurs ? QFont::DemiBold : QFont::Normal), small = themeFont(TextSize::Second);
    const QFontMetrics strongMetrics(strong), smallMetrics(small);
    const int height = strongMetrics.height() + smallMetrics.height() + 4, top = row.top() + (row.height() - height) / 2;
    paintEntrySign(*painter, QRectF(row.left() + margin, top + (strongMetrics.height() - 14) / 2.0, 14, 14), entry->kind,
                   themeColour(pressing ? "notice" : "text2"), entry->isOurs ? SignFill::Full : SignFill::Hollow);
    const int left = row.left() + margin + 26, right = row.right() - margin;
    const QString day = QLocale().toString(entry->actBy, tr("ddd d MMM", "short weekday, day, month"));
    const int dayWidth = smallMetrics.horizontalAdvance(day) + 8;
    painter->setFont(small);
    painter->setPen(themeColour("text2"));
    painter->drawText(QRect(left, top, right - left, strongMetrics.height()), Qt::AlignRight | Qt::AlignVCenter, day);
    const int plate = paintPlate(*painter, {right, top + strongMetrics.height() + 1}, PlateEdge::Right, 120, daysLeftWords(entry->daysLeft(model_.today())), pressing);
    painter->setFont(strong);
    painter->setPen(themeColour(entry->isOurs ? "text" : "text2"));
    painter->drawText(QRect(left, top, right - left - dayWidth, strongMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      strongMetrics.elidedText(index.data().toString(), Qt::ElideRight, right - left - dayWidth));
    painter->setFont(small);
    painter->setPen(themeColour(entry->isOurs ? "text" : "text2"));
    const int detailWidth = right - left - plate - 8;
    painter->drawText(QRect(left, top + strongMetrics.height() + 2, detailWidth, smallMetrics.height() + 2), Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(detailOf(*entry), Qt::ElideRight, detailWidth));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(themeColour("focus"), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize DiaryRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {themeSize("list_least"), model_.entryAt(index.row()) ? themeSize("row") + 6 : HeadHeight};
}

} // namespace hedgerow::window
