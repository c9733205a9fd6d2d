// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/lettering.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;

// One size for all: shaped without hinting at 64 px and scaled, text keeps its proportions at any
// scale, and a label measures the same on every screen and sheet.
constexpr int ShapedAt = 64;
constexpr double MiddleAboveBaseline = 0.36; // of the size: half of Noto's capitals

QFont fontOf(Face face, double spacing)
{
    QFont font;
    font.setFamilies(face == Face::Water ? QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}
                                         : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(ShapedAt);
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic || face == Face::Water);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing * ShapedAt);
    return font;
}

QTransform placing(const Inscription& what, double width)
{
    QTransform transform;
    transform.translate(what.middle.x(), what.middle.y());
    transform.rotate(what.degrees);
    transform.scale(what.letters.size / ShapedAt, what.letters.size / ShapedAt);
    transform.translate(-width / 2, MiddleAboveBaseline * ShapedAt);
    return transform;
}

/// Shaped text, drawn many times (halo and letters) at the cost of one shaping.
struct ShapedText
{
    QList<QGlyphRun> runs;
    double width = 0;
    double ascent = 0;
};

ShapedText shaped(const Inscription& what)
{
    QTextLayout layout(what.text, fontOf(what.letters.face, what.letters.spacing));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return {layout.glyphRuns(), line.naturalTextWidth(), line.ascent()};
}

void drawRuns(QPainter& painter, const ShapedText& text)
{
    for (const QGlyphRun& run : text.runs)
        painter.drawGlyphRun(QPointF(0, -text.ascent), run);
}

/// On screen the halo is the text itself, set round a circle: glyphs come from a cache, while the
/// stroked path of a name costs some twenty times as much.
void drawOnScreen(const Canvas& canvas, const std::vector<Inscription>& inscriptions)
{
    QPainter& painter = canvas.painter;
    const QTransform base = painter.transform();
    const double reach = canvas.px(canvas.style.number(u"halo"_s)) / 2;
    std::vector<ShapedText> texts;
    texts.reserve(inscriptions.size());
    painter.setPen(canvas.colour(u"halo"_s));
    for (const Inscription& what : inscriptions) {
        const ShapedText& text = texts.emplace_back(shaped(what));
        const QTransform place = placing(what, text.width);
        for (int i = 0; i < 12; ++i) {
            const double angle = i * M_PI / 6, radius = i % 2 ? reach : reach * 1.15;
            painter.setTransform(place * QTransform::fromTranslate(radius * std::cos(angle), radius * std::sin(angle)) * base);
            drawRuns(painter, text);
        }
    }
    for (std::size_t i = 0; i < inscriptions.size(); ++i) {
        painter.setTransform(placing(inscriptions[i], texts[i].width) * base);
        painter.setPen(canvas.colour(inscriptions[i].letters.colour));
        drawRuns(painter, texts[i]);
    }
    painter.setTransform(base);
}

/// On paper the halo is a stroked path and the letters are text, which a PDF keeps as text.
void drawOnPaper(const Canvas& canvas, const std::vector<Inscription>& inscriptions)
{
    QPainter& painter = canvas.painter;
    const QTransform base = painter.transform();
    const double halo = canvas.px(canvas.style.number(u"halo"_s));
    for (const Inscription& what : inscriptions) {
        const QFont font = fontOf(what.letters.face, what.letters.spacing);
        QPainterPath outline;
        outline.addText(0, 0, font, what.text);
        painter.setTransform(placing(what, QFontMetricsF(font).horizontalAdvance(what.text)) * base);
        QPen pen(canvas.colour(u"halo"_s), halo / what.letters.size * ShapedAt);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.strokePath(outline, pen);
    }
    for (const Inscription& what : inscriptions) {
        const QFont font = fontOf(what.letters.face, what.letters.spacing);
        painter.setTransform(placing(what, QFontMetricsF(font).horizontalAdvance(what.text)) * base);
        painter.setFont(font);
        painter.setPen(canvas.colour(what.letters.colour));
        painter.drawText(QPointF(), what.text);
    }
    painter.setTransform(base);
}

} // namespace

double textWidth(const QString& text, const Letters& letters)
{
    const QFontMetricsF metrics(fontOf(letters.face, letters.spacing));
    return metrics.horizontalAdvance(text) * letters.size / ShapedAt;
}

void drawInscriptions(const Canvas& canvas, const std::vector<Inscription>& inscriptions)
{
    canvas.painter.save();
    canvas.painter.setBrush(Qt::NoBrush);
    if (canvas.onPaper())
        drawOnPaper(canvas, inscriptions);
    else
        drawOnScreen(canvas, inscriptions);
    canvas.painter.restore();
}

} // namespace hedgerow::map
