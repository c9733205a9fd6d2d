// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shapes and words of what is due: a deadline ◆, a task ○, a visit △, a renewal ▢, and the
// small plate that says how many days are left.
#pragma once

#include "transfers/diary.h"

#include <QWidget>

class QPainter;

namespace hedgerow::window {

enum class SignFill { Full, Hollow }; ///< hollow: the date holds only under a condition

/// In the middle of the box. Tasks, visits and renewals are drawn as outlines in any case.
void paintEntrySign(QPainter& painter, const QRectF& box, transfers::EntryKind kind, const QColor& ink, SignFill fill = SignFill::Full);

/// The same as a widget.
class EntrySign : public QWidget
{
    Q_OBJECT

public:
    EntrySign(transfers::EntryKind kind, QWidget* parent);
    void setInk(const char* role, SignFill fill);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    transfers::EntryKind kind_;
    const char* role_ = "text2";
    SignFill fill_ = SignFill::Full;
};

[[nodiscard]] QString kindWords(transfers::EntryKind kind);  ///< "deadline"
[[nodiscard]] QString kindsWords(transfers::EntryKind kind); ///< "Deadlines"
/// "41 days", "today", "3 days late".
[[nodiscard]] QString daysLeftWords(int days);
/// Shown in amber: of ours, and late, within a week, or set by law within two months.
[[nodiscard]] bool isPressing(const transfers::Entry& entry, QDate today);
/// "Jubilee Baths"; the words of what is due where it belongs to no place.
[[nodiscard]] QString titleOf(const transfers::Entry& entry, const QString& language);
/// "Ask to be a bidder · Joan".
[[nodiscard]] QString detailOf(const transfers::Entry& entry);
/// All of it in a sentence, for those who listen.
[[nodiscard]] QString spokenOf(const transfers::Entry& entry, QDate today, const QString& language);

/// A rounded plate with words, amber where it presses. Returns its width; its right or left edge
/// stands at the given point's x, its top at y.
enum class PlateEdge { Left, Right };
int paintPlate(QPainter& painter, QPoint at, PlateEdge edge, int mostWidth, const QString& words, bool pressing,
               const transfers::EntryKind* sign = nullptr);
/// How wide it would be with all its words.
[[nodiscard]] int plateWidth(const QString& words, bool hasSign);
inline constexpr int PlateHeight = 20;

} // namespace hedgerow::window
