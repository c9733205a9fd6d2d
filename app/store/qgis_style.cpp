// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/qgis_style.h"

#include "model/categories.h"
#include "model/symbol_svg.h"

#include <QXmlStreamWriter>

namespace hedgerow::store {

namespace {

constexpr auto MarkerMm = "5";
constexpr auto AreaLine = "120,96,72,255"; // red, green, blue, opacity
constexpr auto OutlineLine = "70,70,70,255";

/// Writes the nested <Option> lists that QGIS keeps its settings in.
class QmlWriter : public QXmlStreamWriter
{
public:
    using QXmlStreamWriter::QXmlStreamWriter;

    void start(const char* element, const std::vector<std::pair<const char*, QString>>& attributes = {})
    {
        writeStartElement(QString::fromLatin1(element));
        for (const auto& [name, value] : attributes)
            writeAttribute(QString::fromLatin1(name), value);
    }
    void end() { writeEndElement(); }
    void leaf(const char* element, const std::vector<std::pair<const char*, QString>>& attributes)
    {
        start(element, attributes);
        end();
    }
    void option(const QString& name, const QString& value)
    {
        leaf("Option", {{"type", QStringLiteral("QString")}, {"name", name}, {"value", value}});
    }
    void options(const std::vector<std::pair<const char*, QString>>& all)
    {
        start("Option", {{"type", QStringLiteral("Map")}});
        for (const auto& [name, value] : all)
            option(QString::fromLatin1(name), value);
        end();
    }
};

QString q(const char* text)
{
    return QString::fromLatin1(text);
}

void writeSymbol(QmlWriter& out, const QString& kind, int number, const char* layerClass,
    const std::vector<std::pair<const char*, QString>>& settings)
{
    out.start("symbol", {{"type", kind}, {"name", QString::number(number)}, {"alpha", q("1")},
                            {"clip_to_extent", q("1")}, {"force_rhr", q("0")}});
    out.start("layer", {{"class", q(layerClass)}, {"enabled", q("1")}, {"locked", q("0")}, {"pass", q("0")}});
    out.options(settings);
    out.end();
    out.end();
}

void writeMarker(QmlWriter& out, int number, const QString& category, const QString& status)
{
    const QByteArray svg = model::symbolSvg(category, status, model::SymbolInk::Colour);
    writeSymbol(out, q("marker"), number, "SvgMarker",
        {{"name", q("base64:") + QString::fromLatin1(svg.toBase64())}, {"size", q(MarkerMm)}, {"size_unit", q("MM")},
            {"angle", q("0")}, {"horizontal_anchor_point", q("1")}, {"vertical_anchor_point", q("1")}});
}

void writeCategory(QmlWriter& out, int symbol, const QString& value, const QString& label)
{
    out.leaf("category", {{"symbol", QString::number(symbol)}, {"value", value}, {"label", label},
                             {"render", q("true")}, {"type", q("string")}});
}

void writePlaces(QmlWriter& out, const QString& language)
{
    const model::Categories& categories = model::Categories::standard();
    std::vector<const model::Category*> all;
    for (const model::Category& category : categories.all())
        all.push_back(&category);
    const model::Category& other = categories.category(model::OtherCategory);
    all.push_back(&other);

    out.start("renderer-v2", {{"type", q("categorizedSymbol")}, {"attr", q("category")}, {"symbollevels", q("0")},
                                 {"enableorderby", q("0")}, {"forceraster", q("0")}});
    out.start("categories");
    for (std::size_t i = 0; i < all.size(); ++i) // the empty value stands for everything else
        writeCategory(out, static_cast<int>(i), all[i] == &other ? QString() : all[i]->id, all[i]->name.in(language));
    out.end();
    out.start("symbols");
    for (std::size_t i = 0; i < all.size(); ++i)
        writeMarker(out, static_cast<int>(i), all[i]->id, all[i]->status);
    out.end();
    out.end();
}

void writePlainFill(QmlWriter& out, const char* line, const QString& widthMm, const QString& dashes)
{
    out.start("renderer-v2", {{"type", q("singleSymbol")}, {"symbollevels", q("0")}, {"enableorderby", q("0")},
                                 {"forceraster", q("0")}});
    out.start("symbols");
    writeSymbol(out, q("fill"), 0, "SimpleFill",
        {{"style", q("no")}, {"color", q("255,255,255,0")}, {"outline_color", q(line)}, {"outline_style", dashes},
            {"outline_width", widthMm}, {"outline_width_unit", q("MM")}, {"joinstyle", q("round")}});
    out.end();
    out.end();
}

void writeLabels(QmlWriter& out, const QString& field, const QString& colour)
{
    out.start("labeling", {{"type", q("simple")}});
    out.start("settings", {{"calloutType", q("simple")}});
    out.start("text-style", {{"fieldName", field}, {"isExpression", q("0")}, {"fontSize", q("9")},
                                {"fontSizeUnit", q("Point")}, {"fontWeight", q("50")}, {"textColor", colour},
                                {"textOpacity", q("1")}, {"multilineHeight", q("1")}});
    out.leaf("text-buffer", {{"bufferDraw", q("1")}, {"bufferSize", q("1")}, {"bufferSizeUnits", q("MM")},
                                {"bufferColor", q("255,255,255,255")}, {"bufferOpacity", q("1")}});
    out.end();
    out.leaf("text-format", {{"autoWrapLength", q("18")}, {"useMaxLineLengthForAutoWrap", q("1")}});
    out.leaf("placement", {{"placement", q("0")}, {"priority", q("5")}, {"dist", q("2")}, {"distUnits", q("MM")}});
    out.leaf("rendering", {{"drawLabels", q("1")}, {"obstacle", q("1")}, {"scaleVisibility", q("0")}});
    out.end();
    out.end();
}

/// Key and words of everything that a coded field may hold.
std::vector<std::pair<QString, QString>> valuesOf(const model::Field& field, const QString& language)
{
    std::vector<std::pair<QString, QString>> values;
    const model::Categories& categories = model::Categories::standard();
    if (field.vocabulary == model::Vocabulary::Category)
        for (const model::Category& category : categories.all())
            values.emplace_back(category.id, category.name.in(language));
    if (field.vocabulary == model::Vocabulary::Status)
        for (const model::Status& status : categories.statuses())
            values.emplace_back(status.id, status.name.in(language));
    for (const model::Term& term : field.choices)
        values.emplace_back(q(term.key), model::words(term));
    return values;
}

void writeValueMap(QmlWriter& out, const std::vector<std::pair<QString, QString>>& values)
{
    out.start("editWidget", {{"type", q("ValueMap")}});
    out.start("config");
    out.start("Option", {{"type", q("Map")}});
    out.start("Option", {{"type", q("List")}, {"name", q("map")}});
    for (const auto& [key, words] : values) {
        out.start("Option", {{"type", q("Map")}});
        out.option(words, key);
        out.end();
    }
    for (int i = 0; i < 4; ++i)
        out.end();
}

void writePlainWidget(QmlWriter& out, const char* type, const std::vector<std::pair<const char*, QString>>& settings)
{
    out.start("editWidget", {{"type", q(type)}});
    out.start("config");
    out.options(settings);
    out.end();
    out.end();
}

void writeFields(QmlWriter& out, const model::RecordType& layer, const QString& language)
{
    out.start("fieldConfiguration");
    for (const char* ours : {"fid", "uuid"}) { // given by the file; nothing to type there
        out.start("field", {{"name", q(ours)}});
        writePlainWidget(out, "Hidden", {});
        out.end();
    }
    for (const model::Field& field : layer.fields) {
        out.start("field", {{"name", q(field.name)}});
        if (field.kind == model::FieldKind::Choice && !valuesOf(field, language).empty())
            writeValueMap(out, valuesOf(field, language));
        else if (field.kind == model::FieldKind::YesNo)
            writePlainWidget(out, "CheckBox", {});
        else
            writePlainWidget(out, "TextEdit",
                {{"IsMultiline", field.kind == model::FieldKind::LongText ? q("true") : q("false")}});
        out.end();
    }
    out.end();
    out.start("aliases");
    for (const model::Field& field : layer.fields)
        if (*field.label)
            out.leaf("alias", {{"field", q(field.name)}, {"name", model::label(field)}});
    out.end();
}

} // namespace

QString qgisStyle(const model::RecordType& layer, const QString& language)
{
    QString text;
    QmlWriter out(&text);
    out.writeDTD(QStringLiteral("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"));
    const bool labelled = layer.table != model::Table::Outlines;
    out.start("qgis", {{"version", q("3.22.16")}, {"styleCategories", q("Symbology|Labeling|Fields|Forms")},
                          {"labelsEnabled", labelled ? q("1") : q("0")}});
    writeFields(out, layer, language);
    if (layer.table == model::Table::Places)
        writePlaces(out, language);
    else if (layer.table == model::Table::Areas)
        writePlainFill(out, AreaLine, q("0.5"), q("solid"));
    else
        writePlainFill(out, OutlineLine, q("0.3"), q("dash"));
    if (labelled)
        writeLabels(out, q("name"), layer.table == model::Table::Areas ? q(AreaLine) : q("40,40,40,255"));
    out.leaf("previewExpression", {});
    out.end();
    return text;
}

} // namespace hedgerow::store
