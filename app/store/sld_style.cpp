// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sld_style.h"

#include "model/categories.h"
#include "model/symbol_svg.h"

#include <QXmlStreamWriter>

namespace hedgerow::store {

namespace {

constexpr auto Se = "http://www.opengis.net/se";
constexpr auto Sld = "http://www.opengis.net/sld";
constexpr auto Ogc = "http://www.opengis.net/ogc";

class SldWriter : public QXmlStreamWriter
{
public:
    using QXmlStreamWriter::QXmlStreamWriter;

    void start(const char* space, const char* name) { writeStartElement(QString::fromLatin1(space), QString::fromLatin1(name)); }
    void end() { writeEndElement(); }
    void text(const char* name, const QString& content)
    {
        writeTextElement(QString::fromLatin1(Se), QString::fromLatin1(name), content);
    }
    void parameter(const char* name, const QString& value)
    {
        start(Se, "SvgParameter");
        writeAttribute(QStringLiteral("name"), QString::fromLatin1(name));
        writeCharacters(value);
        end();
    }
};

void writeFilter(SldWriter& out, const QString& category)
{
    out.start(Ogc, "Filter");
    out.start(Ogc, "PropertyIsEqualTo");
    out.writeTextElement(QString::fromLatin1(Ogc), QStringLiteral("PropertyName"), QStringLiteral("category"));
    out.writeTextElement(QString::fromLatin1(Ogc), QStringLiteral("Literal"), category);
    out.end();
    out.end();
}

void writeSymbol(SldWriter& out, const model::Category& category)
{
    out.start(Se, "PointSymbolizer");
    out.start(Se, "Graphic");
    out.start(Se, "ExternalGraphic");
    out.start(Se, "InlineContent");
    out.writeAttribute(QStringLiteral("encoding"), QStringLiteral("base64"));
    out.writeCharacters(QString::fromLatin1(
        model::symbolSvg(category.id, category.status, model::SymbolInk::Colour).toBase64()));
    out.end();
    out.text("Format", QStringLiteral("image/svg+xml"));
    out.end();
    out.text("Size", QStringLiteral("18"));
    out.end();
    out.end();
}

void writePlaces(SldWriter& out, const QString& language)
{
    const auto rule = [&](const model::Category& category, bool others) {
        out.start(Se, "Rule");
        out.text("Name", category.name.in(language));
        if (others)
            out.writeEmptyElement(QString::fromLatin1(Se), QStringLiteral("ElseFilter"));
        else
            writeFilter(out, category.id);
        writeSymbol(out, category);
        out.end();
    };
    const model::Categories& categories = model::Categories::standard();
    for (const model::Category& category : categories.all())
        rule(category, false);
    rule(categories.category(model::OtherCategory), true);
}

void writeOutline(SldWriter& out, const QString& colour, const QString& width)
{
    out.start(Se, "Rule");
    out.start(Se, "PolygonSymbolizer");
    out.start(Se, "Stroke");
    out.parameter("stroke", colour);
    out.parameter("stroke-width", width);
    out.end();
    out.end();
    out.end();
}

} // namespace

QString sldStyle(const model::RecordType& layer, const QString& language)
{
    QString text;
    SldWriter out(&text);
    out.writeStartDocument();
    out.writeNamespace(QString::fromLatin1(Sld), QStringLiteral("sld"));
    out.writeNamespace(QString::fromLatin1(Se), QStringLiteral("se"));
    out.writeNamespace(QString::fromLatin1(Ogc), QStringLiteral("ogc"));
    out.start(Sld, "StyledLayerDescriptor");
    out.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1.0"));
    out.start(Sld, "NamedLayer");
    out.text("Name", QString::fromLatin1(layer.name));
    out.start(Sld, "UserStyle");
    out.start(Se, "FeatureTypeStyle");
    if (layer.table == model::Table::Places)
        writePlaces(out, language);
    else if (layer.table == model::Table::Areas)
        writeOutline(out, QStringLiteral("#786048"), QStringLiteral("2"));
    else
        writeOutline(out, QStringLiteral("#464646"), QStringLiteral("1"));
    out.writeEndDocument();
    return text;
}

} // namespace hedgerow::store
