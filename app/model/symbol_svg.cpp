// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/symbol_svg.h"

#include "model/categories.h"

namespace hedgerow::model {

namespace {

constexpr auto White = "#FFFFFF";
constexpr auto Ring = "M12 2.2a9.8 9.8 0 1 1 0 19.6a9.8 9.8 0 1 1 0-19.6Z";
constexpr auto RingColour = "#565C50";
constexpr int Side = 28, RingedSide = 36;

struct Ink
{
    QString colour;
    bool hollow = false;   ///< white inside, outline and glyph in colour
    QString dashes;        ///< of the outline of a hollow symbol
};

QString path(const QString& data, const QString& attributes)
{
    return QStringLiteral("<path d=\"%1\" %2/>").arg(data, attributes);
}

QString stroked(const QString& data, const QString& colour, double width, const QString& dashes = {})
{
    QString attributes = QStringLiteral("fill=\"none\" stroke=\"%1\" stroke-width=\"%2\" "
                                        "stroke-linecap=\"round\" stroke-linejoin=\"round\"")
                             .arg(colour).arg(width);
    if (!dashes.isEmpty())
        attributes.replace(QStringLiteral("round\" stroke-linejoin"), QStringLiteral("butt\" stroke-linejoin"))
            .append(QStringLiteral(" stroke-dasharray=\"%1\"").arg(dashes));
    return path(data, attributes);
}

QString filled(const QString& data, const QString& colour)
{
    return path(data, QStringLiteral("fill=\"%1\"").arg(colour));
}

Ink inkOf(const Category& category, const QString& status, SymbolInk ink)
{
    const CategoryGroup* group = Categories::standard().group(category.group);
    Ink result;
    result.colour = ink == SymbolInk::Mono ? QStringLiteral("#000000")
        : group                            ? group->colour
                                           : QString::fromLatin1(RingColour);
    const bool waits = category.group == u"wait";
    result.hollow = !group || waits || status == u"closed" || status == u"empty" || status == u"planned";
    if (status == u"planned")
        result.dashes = QStringLiteral("0.9 2.3");
    else if (status == u"empty" || (waits && status != u"closed"))
        result.dashes = QStringLiteral("4 2.2");
    return result;
}

QString body(const Category& category, const Ink& ink)
{
    const CategoryGroup* group = Categories::standard().group(category.group);
    const QString shape = group ? group->shape : QString::fromLatin1(Ring);
    const QString white = QString::fromLatin1(White);
    const QString glyph = ink.hollow ? ink.colour : white;
    QString svg = path(shape, QStringLiteral("fill=\"%1\" stroke=\"%1\" stroke-width=\"%2\" stroke-linejoin=\"round\"")
                                  .arg(white).arg(ink.hollow ? 3.4 : 2.6));
    svg += ink.hollow ? stroked(shape, ink.colour, 2, ink.dashes) : filled(shape, ink.colour);
    if (!category.glyphFill.isEmpty())
        svg += filled(category.glyphFill, glyph);
    if (!category.glyphStroke.isEmpty())
        svg += stroked(category.glyphStroke, glyph, 1.9);
    if (!category.glyphCut.isEmpty())
        svg += stroked(category.glyphCut, ink.hollow ? white : ink.colour, 1.5);
    return svg;
}

} // namespace

int symbolSvgSide(const QString& status) noexcept
{
    return status == u"risk" ? RingedSide : Side;
}

QByteArray symbolSvg(const QString& categoryId, const QString& status, SymbolInk ink)
{
    const Category& category = Categories::standard().category(categoryId);
    const Ink look = inkOf(category, status, ink);
    const int side = symbolSvgSide(status);
    QString content = body(category, look);
    if (status == u"risk") {
        const auto ring = QStringLiteral("M12 -4a16 16 0 1 1 0 32a16 16 0 1 1 0-32Z");
        content += stroked(ring, QString::fromLatin1(White), 3.6) + stroked(ring, QStringLiteral("#2A2E27"), 1.6, QStringLiteral("3.4 2.6"));
    } else if (status == u"gone") {
        content = QStringLiteral("<g opacity=\"0.4\">%1</g>").arg(content)
            + stroked(QStringLiteral("M3 3 21 21M21 3 3 21"), look.colour, 1.4);
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%1\" "
                          "viewBox=\"%2 %2 %1 %1\">%3</svg>")
        .arg(side).arg(12 - side / 2).arg(content).toUtf8();
}

} // namespace hedgerow::model
