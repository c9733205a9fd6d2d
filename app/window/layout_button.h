// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A way to lay out a sheet, as a small picture of a page with its name under it.
#pragma once

#include "print/sheet_options.h"

#include <QAbstractButton>

namespace hedgerow::window {

class LayoutButton : public QAbstractButton
{
    Q_OBJECT

public:
    LayoutButton(print::IndexPlace index, const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void drawPage(QPainter& painter, const QRectF& box) const;
    print::IndexPlace index_;
};

} // namespace hedgerow::window
