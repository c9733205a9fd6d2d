// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries of the history as lines that people read: what, who, when.
#pragma once

#include "geo/crs.h"
#include "model/contents.h"
#include "store/history.h"

#include <QWidget>

class QPainter;

namespace hedgerow::window {

/// "Opening times: Tue 18-20 → Tue and Thu 18-21"; "made", "deleted", "brought back".
[[nodiscard]] QString changeWords(const model::Contents& contents, const geo::Crs& crs, const store::HistoryEntry& entry);
/// "Ben, 20 November 2026, 19:12"; "QGIS or another program, …" where one wrote; "?" after a date
/// of a clock that was wrong.
[[nodiscard]] QString whoAndWhen(const store::HistoryEntry& entry);
/// The name of who did it, as whoAndWhen() says it.
[[nodiscard]] QString whoWords(const store::HistoryEntry& entry);

/// Initials on a colour of the person's own, the same on every computer.
void paintPerson(QPainter& painter, const QRectF& box, const QString& name);

/// The same as a widget.
class PersonSign : public QWidget
{
    Q_OBJECT

public:
    PersonSign(const QString& name, int size, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
};

} // namespace hedgerow::window
