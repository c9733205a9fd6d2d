// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/plan_object.h"

#include <QAbstractTextDocumentLayout>

namespace hedgerow::transfers {

namespace {

constexpr int PlanType = QTextFormat::UserObject + 1;

/// Dots of the page for one millimetre.
double perMm(const QTextDocument& document)
{
    const QPaintDevice* paper = document.documentLayout()->paintDevice();
    return (paper ? paper->logicalDpiY() : 96) / 25.4;
}

} // namespace

PlanObject::PlanObject(QTextDocument& document, const SitePlan& plan) : QObject(&document), plan_(plan) {}

QTextCharFormat PlanObject::format(QTextDocument& document, const SitePlan& plan)
{
    document.documentLayout()->registerHandler(PlanType, new PlanObject(document, plan));
    QTextCharFormat format;
    format.setObjectType(PlanType);
    return format;
}

QSizeF PlanObject::intrinsicSize(QTextDocument* document, int, const QTextFormat&)
{
    return plan_.sizeMm() * perMm(*document);
}

void PlanObject::drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int, const QTextFormat&)
{
    painter->save();
    painter->translate(box.topLeft());
    painter->scale(perMm(*document), perMm(*document));
    plan_.draw(*painter);
    painter->restore();
}

} // namespace hedgerow::transfers
