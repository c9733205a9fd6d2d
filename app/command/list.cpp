// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/commands.h"

#include "base/fold.h"
#include "base/text.h"
#include "command/conflict_words.h"
#include "command/place_naming.h"
#include "command/record_json.h"
#include "command/row_filter.h"

#include <QCollator>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;
using model::Table;

struct Kind {
    Table table = Table::Places;
    bool onlyToPlace = false;
};

base::Result<Kind> readKind(const QString& word)
{
    if (word.isEmpty())
        return Kind{};
    if (word == u"to-place")
        return Kind{Table::Places, true};
    if (const model::RecordType* type = model::recordType(word))
        return Kind{type->table, false};
    QStringList known{QStringLiteral("to-place"), QStringLiteral("people"), QStringLiteral("conflicts")};
    for (const model::RecordType& type : model::schema())
        known << QString::fromLatin1(type.name);
    const QString near = base::nearestWord(word, known);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("There is no list \"%1\".").arg(word)
                       : Text::tr("There is no list \"%1\". Did you mean %2?").arg(word, near));
}

base::Outcome checkColumn(Table table, const QString& column)
{
    QStringList known = exchange::exportColumns(table, true);
    for (const model::Field& field : model::recordType(table).fields)
        known << QString::fromLatin1(field.name);
    if (known.contains(column))
        return {};
    const QString near = base::nearestWord(column, known);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("There is no field \"%1\". See: hedgerow help fields").arg(column)
                       : Text::tr("There is no field \"%1\". Did you mean %2?").arg(column, near));
}

base::Result<QStringList> readColumns(const Call& call, Table table)
{
    const bool isText = call.out.isText();
    if (call.line.has("columns")) {
        const QStringList columns = call.line.value("columns").split(u',', Qt::SkipEmptyParts);
        for (const QString& column : columns) {
            if (const auto known = checkColumn(table, column); !known)
                return tl::unexpected(known.error());
        }
        return columns;
    }
    if (!isText)
        return exchange::exportColumns(table, call.line.has("private"));
    if (table == Table::Places)
        return QStringList{QStringLiteral("number"), QStringLiteral("name"),
                           QStringLiteral("category"), QStringLiteral("area_name")};
    if (table == Table::Areas)
        return QStringList{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("kind")};
    return exchange::exportColumns(table, false);
}

/// Numbers in their order, texts as people sort them; equal ones stay in the document's order.
base::Outcome sortRows(std::vector<model::Record>& rows, const QString& column,
                       const exchange::ExportRow& values, Table table)
{
    if (const auto known = checkColumn(table, column); !known)
        return known;
    std::vector<std::pair<QString, model::Record>> keyed;
    for (const model::Record& row : rows)
        keyed.emplace_back(values.value(row, column), row);
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        bool aIsNumber = false, bIsNumber = false;
        const double aNumber = a.first.toDouble(&aIsNumber), bNumber = b.first.toDouble(&bIsNumber);
        if (aIsNumber && bIsNumber)
            return aNumber < bNumber;
        return collator.compare(a.first, b.first) < 0;
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].second;
    return {};
}

base::Outcome limitRows(const Call& call, std::vector<model::Record>& rows)
{
    if (!call.line.has("limit"))
        return {};
    bool isNumber = false;
    const int limit = call.line.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 0)
        return base::failure(ErrorKind::Usage,
                             Text::tr("%1 isn't a whole number.").arg(call.line.value("limit")));
    if (rows.size() > static_cast<std::size_t>(limit))
        rows.resize(static_cast<std::size_t>(limit));
    return {};
}

void writeText(Output& out, const std::vector<QStringList>& cells)
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : cells) {
        widths.resize(static_cast<std::size_t>(row.size()), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    for (const QStringList& row : cells) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size()
                        ? row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2)
                        : row[i];
        out.line(line);
    }
}

void writeRows(Output& out, const std::vector<model::Record>& rows, const QStringList& columns,
               const exchange::ExportRow& values)
{
    JsonArray all;
    std::vector<QStringList> cells;
    out.row(columns);
    for (const model::Record& row : rows) {
        if (out.format() == Format::Json) {
            all.add(recordJson(values, row, columns).json());
            continue;
        }
        QStringList texts;
        for (const QString& column : columns)
            texts << values.value(row, column);
        out.row(texts);
        cells.push_back(std::move(texts));
    }
    out.result(all.json());
    writeText(out, cells);
}

Result listOpen(Call& call)
{
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    listConflicts(call, **document);
    return Ending::Done;
}

} // namespace

Result runList(Call& call)
{
    if (call.line.argument(1) == u"people")
        return listPeople(call);
    if (call.line.argument(1) == u"conflicts")
        return listOpen(call);
    const auto kind = readKind(call.line.argument(1));
    if (!kind)
        return tl::unexpected(kind.error());
    const auto document = call.open(store::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const model::Contents contents = (*document)->contents();
    const auto columns = readColumns(call, kind->table);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto filter = readFilter(call, kind->table, contents);
    if (!filter)
        return tl::unexpected(filter.error());

    const bool withPrivate = call.line.has("private");
    std::vector<model::Record> rows;
    int hidden = 0;
    for (const model::Record& row : contents.records(kind->table)) {
        if ((kind->onlyToPlace && !row.geometryBlob().isEmpty()) || !(*filter)(row))
            continue;
        if (exchange::mayLeave(row, withPrivate))
            rows.push_back(row);
        else
            ++hidden;
    }
    const exchange::ExportRow values(contents, withPrivate);
    if (call.line.has("sort")) {
        if (const auto sorted = sortRows(rows, call.line.value("sort"), values, kind->table);
            !sorted)
            return tl::unexpected(sorted.error());
    }
    if (const auto limited = limitRows(call, rows); !limited)
        return tl::unexpected(limited.error());
    writeRows(call.out, rows, *columns, values);
    if (hidden > 0)
        call.out.note(
            Text::tr("%n place(s) are for the team only and not listed. Add --private to see them.",
                     nullptr, hidden));
    return Ending::Done;
}

} // namespace hedgerow::command
