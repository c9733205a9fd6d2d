// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is due, as rows: late, today, this week, later, each under its head.
#pragma once

#include "transfers/diary.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>

namespace hedgerow::window {

class DiaryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadRole = Qt::UserRole };

    DiaryModel(QString language, QObject* parent);
    /// What can't be caught up any more isn't listed.
    void setEntries(const std::vector<transfers::Entry>& entries, QDate today);
    [[nodiscard]] const transfers::Entry* entryAt(int row) const; ///< none for a head
    [[nodiscard]] int rowOf(const QString& entry) const;          ///< -1: not listed
    [[nodiscard]] QDate today() const noexcept { return today_; }
    [[nodiscard]] const QString& language() const noexcept { return language_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString head;
        std::optional<transfers::Entry> entry;
    };
    std::vector<Row> rows_;
    QString language_;
    QDate today_;
};

class DiaryRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DiaryRowDelegate(const DiaryModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const DiaryModel& model_;
};

} // namespace hedgerow::window
