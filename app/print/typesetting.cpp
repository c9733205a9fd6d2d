// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/typesetting.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

// Roundings of a thousandth are no reason to break a line that was measured to fit.
constexpr double Slack = 0.001;
constexpr double LeastSpacing = 1.0 / 64; // of a pixel of UnitsPerEm

/// The longest beginning, in whole characters as people see them, that fits; at least one.
qsizetype charactersThatFit(const QString& text, double lineWidthMm, Type type, const QString& tail)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = finder.toNextBoundary();
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (widthMm(text.left(next) + tail, type) > lineWidthMm + Slack)
            break;
        fits = next;
    }
    return std::max<qsizetype>(fits, 0);
}

} // namespace

QFont sheetFont(bool bold, bool italic)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(UnitsPerEm);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing of any size switches ligatures off: "field" is found in a PDF letter by letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, LeastSpacing);
    return font;
}

void drawWords(QPainter& painter, QPointF at, const QString& text, Type type)
{
    painter.save();
    painter.translate(at);
    painter.scale(type.emMm() / UnitsPerEm, type.emMm() / UnitsPerEm);
    painter.setFont(sheetFont(type.bold, type.italic));
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

double widthMm(const QString& text, Type type)
{
    const QFontMetricsF metrics(sheetFont(type.bold, type.italic));
    return metrics.horizontalAdvance(text) / UnitsPerEm * type.emMm();
}

QString fitted(const QString& text, double lineWidthMm, Type type)
{
    if (widthMm(text, type) <= lineWidthMm + Slack)
        return text;
    return text.left(charactersThatFit(text, lineWidthMm, type, u"…"_s)).trimmed() + u'…';
}

QStringList broken(const QString& text, double lineWidthMm, Type type, int mostLines)
{
    QStringList lines;
    QString rest = text.simplified();
    while (widthMm(rest, type) > lineWidthMm + Slack) {
        if (lines.size() == mostLines - 1)
            break;
        const qsizetype fits = charactersThatFit(rest, lineWidthMm, type, {});
        const qsizetype space =
            fits < rest.size() && rest[fits] == u' ' ? fits : rest.lastIndexOf(u' ', fits - 1);
        const qsizetype cut = space > 0 ? space : fits;
        lines << rest.left(cut).trimmed();
        rest = rest.mid(cut).trimmed();
    }
    lines << fitted(rest, lineWidthMm, type);
    return lines;
}

} // namespace hedgerow::print
