// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/lettering.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>

#include <cmath>
#include <memory>
#include <numbers>

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
    font.setFamilies(face == Face::Water
                         ? QStringList{u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}
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

/// Text shaped once and drawn many times, for halo and letters.
class ShapedText
{
public:
    explicit ShapedText(const Inscription& what)
        : layout_(std::make_unique<QTextLayout>(what.text,
                                                fontOf(what.letters.face, what.letters.spacing)))
    {
        layout_->beginLayout();
        QTextLine line = layout_->createLine();
        line.setLineWidth(1e6);
        layout_->endLayout();
        runs_ = layout_->glyphRuns();
        width_ = line.naturalTextWidth();
        ascent_ = line.ascent();
    }

    [[nodiscard]] double width() const { return width_; }

    void drawGlyphs(QPainter& painter) const
    {
        for (const QGlyphRun& run : runs_)
            painter.drawGlyphRun(QPointF(0, -ascent_), run);
    }

    /// As text. The layout and not QPainter::drawText, which spaces letters by the resolution of
    /// the device: on a PDF of 1200 dpi twelve times too far.
    void drawText(QPainter& painter) const { layout_->draw(&painter, QPointF(0, -ascent_)); }

private:
    std::unique_ptr<QTextLayout> layout_;
    QList<QGlyphRun> runs_;
    double width_ = 0;
    double ascent_ = 0;
};

/// On screen the halo is the text itself, set round a circle: glyphs come from a cache, while the
/// stroked path of a name costs some twenty times as much.
void drawScreenHalo(const Canvas& canvas, const ShapedText& text, const QTransform& place,
                    const QTransform& base)
{
    constexpr int Turns = 12;
    const double reach = canvas.px(canvas.style.number(u"halo"_s)) / 2;
    for (int i = 0; i < Turns; ++i) {
        const double angle = i * 2 * std::numbers::pi / Turns;
        const double radius = i % 2 ? reach : reach * 1.15;
        const auto off =
            QTransform::fromTranslate(radius * std::cos(angle), radius * std::sin(angle));
        canvas.painter.setTransform(place * off * base);
        text.drawGlyphs(canvas.painter);
    }
}

/// On paper it is a stroked path, and the letters over it are text, which a PDF keeps as text.
void drawPaperHalo(const Canvas& canvas, const Inscription& what, const QTransform& place,
                   const QTransform& base)
{
    QPainterPath outline;
    outline.addText(0, 0, fontOf(what.letters.face, what.letters.spacing), what.text);
    constexpr double Finer = 8; // whole coordinates again, fine enough for a curve
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element at = outline.elementAt(i);
        outline.setElementPositionAt(i, std::round(at.x * Finer), std::round(at.y * Finer));
    }
    QPen pen(canvas.colour(u"halo"_s),
             canvas.px(canvas.style.number(u"halo"_s)) / what.letters.size * ShapedAt * Finer);
    pen.setJoinStyle(Qt::RoundJoin);
    canvas.painter.setTransform(QTransform::fromScale(1 / Finer, 1 / Finer) * place * base);
    canvas.painter.strokePath(outline, pen);
}

} // namespace

double textWidth(const QString& text, const Letters& letters)
{
    const QFontMetricsF metrics(fontOf(letters.face, letters.spacing));
    return metrics.horizontalAdvance(text) * letters.size / ShapedAt;
}

void drawInscriptions(const Canvas& canvas, const std::vector<Inscription>& inscriptions)
{
    QPainter& painter = canvas.painter;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(canvas.colour(u"halo"_s));
    const QTransform base = painter.transform();
    std::vector<ShapedText> texts;
    texts.reserve(inscriptions.size());
    for (const Inscription& what : inscriptions) {
        const ShapedText& text = texts.emplace_back(what);
        const QTransform place = placing(what, text.width());
        if (canvas.onPaper())
            drawPaperHalo(canvas, what, place, base);
        else
            drawScreenHalo(canvas, text, place, base);
    }
    for (std::size_t i = 0; i < inscriptions.size(); ++i) {
        painter.setTransform(placing(inscriptions[i], texts[i].width()) * base);
        painter.setPen(canvas.colour(inscriptions[i].letters.colour));
        if (canvas.onPaper())
            texts[i].drawText(painter);
        else
            texts[i].drawGlyphs(painter);
    }
    painter.restore();
}

} // namespace hedgerow::map
