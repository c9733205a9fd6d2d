// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site plan inside a text document, drawn in lines so that it stays sharp on paper.
#pragma once

#include "transfers/site_plan.h"

#include <QTextDocument>
#include <QTextObjectInterface>

namespace hedgerow::transfers {

class PlanObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Makes the document able to draw the plan, which must outlive it; the format stands on a sign
    /// "object replacement".
    [[nodiscard]] static QTextCharFormat format(QTextDocument& document, const SitePlan& plan);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position, const QTextFormat& format) override;

private:
    PlanObject(QTextDocument& document, const SitePlan& plan);
    const SitePlan& plan_;
};

} // namespace hedgerow::transfers
