// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/help.h"

#include "base/fold.h"
#include "base/text.h"
#include "command/commands.h"
#include "model/categories.h"

#include <algorithm>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

QString translated(const char* words)
{
    return QCoreApplication::translate("Command", words);
}

QString optionHead(const Option& option)
{
    QString head = QStringLiteral("--") + QLatin1String(option.name);
    if (option.letter)
        head = QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) + head;
    return option.value ? head + u' ' + QString::fromUtf8(option.value) : head;
}

void writeOptions(std::span<const Option> options, Output& out)
{
    for (const Option& option : options) {
        const QString head = optionHead(option);
        if (head.size() <= 26) {
            out.line(
                QStringLiteral("  %1  %2").arg(head.leftJustified(26), translated(option.words)));
        } else {
            out.line(QStringLiteral("  ") + head);
            out.line(QStringLiteral("  %1  %2").arg(QString(26, u' '), translated(option.words)));
        }
    }
}

void writeOverview(Output& out)
{
    out.line(Text::tr("Hedgerow maps what your community is good at. One file, no internet."));
    out.line({});
    out.line(QStringLiteral("  hedgerow                                ") +
             Text::tr("open the window"));
    out.line(QStringLiteral("  hedgerow new town.gpkg --boundaries wards.zip"));
    out.line(QStringLiteral(
        "  hedgerow add town.gpkg --name \"Central Library\" --at \"TQ 8177 0943\""));
    out.line(QStringLiteral("  hedgerow print town.gpkg wall.pdf --paper A3"));
    out.line({});
    std::vector<std::pair<QString, QStringList>> groups;
    for (const Command& command : commands()) {
        if (!*command.group)
            continue;
        const QString group = translated(command.group);
        if (groups.empty() || groups.back().first != group)
            groups.push_back({group, {}});
        groups.back().second << QString::fromLatin1(command.name);
    }
    qsizetype widest = 0;
    for (const auto& [group, names] : groups)
        widest = std::max(widest, group.size());
    for (const auto& [group, names] : groups)
        out.line(QStringLiteral("%1  %2").arg(group.leftJustified(widest),
                                              names.join(QStringLiteral(", "))));
    out.line({});
    out.line(Text::tr("hedgerow COMMAND --help tells more. Exit statuses: hedgerow help statuses"));
}

struct StatusWords {
    int status;
    const char* words;
};

constexpr StatusWords Statuses[] = {
    {0, QT_TRANSLATE_NOOP("Command", "done")},
    {1,
     QT_TRANSLATE_NOOP(
         "Command",
         "done, but look at something: areas repaired or left out, rows to place, notes of check")},
    {2, QT_TRANSLATE_NOOP(
            "Command",
            "the words don't fit: unknown option, command, category, area, place, field or value")},
    {3,
     QT_TRANSLATE_NOOP(
         "Command",
         "an input can't be read: missing, empty, cut short, of an unknown kind, no Hedgerow map")},
    {4, QT_TRANSLATE_NOOP("Command", "an output can't be written: folder read-only, disk full")},
    {5,
     QT_TRANSLATE_NOOP("Command", "the map is damaged, or of a newer Hedgerow and to be changed")},
    {6, QT_TRANSLATE_NOOP(
            "Command",
            "refused, since something would be lost: the output exists, the map is read-only")},
    {7, QT_TRANSLATE_NOOP("Command", "stopped by you")},
    {8, QT_TRANSLATE_NOOP("Command", "somebody else is writing")},
    {9, QT_TRANSLATE_NOOP("Command", "unforeseen: a fault of Hedgerow; nothing was changed")},
};

void writeStatuses(Output& out)
{
    JsonArray all;
    out.row({QStringLiteral("status"), QStringLiteral("words")});
    for (const StatusWords& status : Statuses) {
        const QString words = translated(status.words);
        out.line(QStringLiteral("%1  %2").arg(status.status).arg(words));
        out.row({QString::number(status.status), words});
        all.add(JsonObject().add("status", status.status).add("words", words).json());
    }
    out.result(all.json());
}

void writeCategories(Output& out)
{
    JsonArray all;
    out.row({QStringLiteral("key"), QStringLiteral("en"), QStringLiteral("cy"),
             QStringLiteral("group")});
    for (const model::Category& category : model::Categories::standard().all()) {
        out.line(QStringLiteral("%1  %2").arg(category.id.leftJustified(16), category.name.en));
        out.row({category.id, category.name.en, category.name.cy, category.group});
        all.add(JsonObject()
                    .add("key", category.id)
                    .add("en", category.name.en)
                    .add("cy", category.name.cy)
                    .add("group", category.group)
                    .json());
    }
    out.result(all.json());
}

QStringList choicesOf(const model::Field& field)
{
    QStringList keys;
    for (const model::Term& term : field.choices)
        keys << QString::fromLatin1(term.key);
    if (field.vocabulary == model::Vocabulary::Status) {
        for (const model::Status& status : model::Categories::standard().statuses())
            keys << status.id;
    }
    return keys;
}

void writeFields(Output& out)
{
    JsonArray all;
    out.row({QStringLiteral("field"), QStringLiteral("words"), QStringLiteral("values")});
    for (const model::Field& field : model::recordType(model::Table::Places).fields) {
        const QString name = QString::fromLatin1(field.name);
        const QStringList keys = choicesOf(field);
        const QString words = *field.label ? model::label(field) : name;
        out.line(QStringLiteral("%1  %2").arg(
            name.leftJustified(20),
            keys.isEmpty() ? words
                           : words + QStringLiteral(": ") + keys.join(QStringLiteral(", "))));
        out.row({name, words, keys.join(u';')});
        all.add(JsonObject().add("field", name).add("words", words).add("values", keys).json());
    }
    out.result(all.json());
}

} // namespace

void writeHelp(const Command& command, Output& out)
{
    if (!*command.group) {
        writeOverview(out);
        return;
    }
    for (const char* example : command.examples)
        out.line(QStringLiteral("  %1").arg(QString::fromUtf8(example)));
    out.line({});
    out.line(translated(command.words));
    out.line({});
    out.line(QStringLiteral("hedgerow %1 %2")
                 .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments)));
    writeOptions(command.options, out);
    out.line({});
    out.line(Text::tr("Options of every command:"));
    writeOptions(commonOptions(), out);
}

Result runHelp(Call& call)
{
    const QString about = call.line.argument(0);
    if (about == u"statuses") {
        writeStatuses(call.out);
    } else if (about == u"categories") {
        writeCategories(call.out);
    } else if (about == u"fields") {
        writeFields(call.out);
    } else if (about.isEmpty()) {
        writeHelp(call.command, call.out);
    } else if (const Command* command = commandNamed(about)) {
        writeHelp(*command, call.out);
    } else {
        QStringList known = commandNames();
        known << QStringLiteral("statuses") << QStringLiteral("categories")
              << QStringLiteral("fields");
        const QString near = base::nearestWord(about, known);
        return base::failure(
            ErrorKind::Usage,
            near.isEmpty()
                ? Text::tr("There is no command \"%1\". See: hedgerow --help").arg(about)
                : Text::tr("There is no command \"%1\". Did you mean %2?").arg(about, near));
    }
    return Ending::Done;
}

} // namespace hedgerow::command
