// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command_line.h"

#include "base/fold.h"
#include "base/text.h"

#include <QCommandLineParser>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

/// The command's own options first, then those of all.
std::vector<const Option*> optionsOf(const Command& command)
{
    std::vector<const Option*> options;
    for (const Option& option : command.options)
        options.push_back(&option);
    for (const Option& option : commonOptions())
        options.push_back(&option);
    return options;
}

QCommandLineOption parserOption(const Option& option)
{
    QStringList names{QString::fromLatin1(option.name)};
    if (option.letter)
        names << QString(QLatin1Char(option.letter));
    QCommandLineOption result(names);
    if (option.value)
        result.setValueName(QString::fromLatin1(option.value));
    return result;
}

tl::unexpected<base::Error> unknownOption(const QString& name,
                                          const std::vector<const Option*>& options)
{
    QStringList names;
    for (const Option* option : options)
        names << QString::fromLatin1(option->name);
    const QString near = base::nearestWord(name, names);
    const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    if (near.isEmpty())
        return base::failure(ErrorKind::Usage,
                             Text::tr("There is no option %1%2.").arg(dashes, name));
    return base::failure(
        ErrorKind::Usage,
        Text::tr("There is no option %1%2. Did you mean --%3?").arg(dashes, name, near));
}

tl::unexpected<base::Error> badParse(const QCommandLineParser& parser,
                                     const std::vector<const Option*>& options,
                                     const QStringList& words)
{
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(parser.unknownOptionNames().constFirst(), options);
    const QString last = words.isEmpty() ? QString() : words.constLast();
    for (const Option* option : options) {
        if (option->value && last == QStringLiteral("--") + QLatin1String(option->name))
            return base::failure(ErrorKind::Usage,
                                 Text::tr("%1 needs a value after it.").arg(last));
    }
    return base::failure(ErrorKind::Usage, Text::tr("We don't understand the options. See --help."),
                         parser.errorText());
}

base::Outcome rightNumber(const Command& command, const QStringList& arguments)
{
    const QString usage =
        QStringLiteral("hedgerow %1 %2")
            .arg(QLatin1String(command.name), QString::fromUtf8(command.arguments));
    if (arguments.size() < command.least)
        return base::failure(ErrorKind::Usage,
                             Text::tr("Something is missing. Write: %1").arg(usage));
    if (command.most >= 0 && arguments.size() > command.most) {
        return base::failure(
            ErrorKind::Usage,
            Text::tr("\"%1\" is one word too many. Write: %2").arg(arguments[command.most], usage));
    }
    return {};
}

} // namespace

base::Result<CommandLine> CommandLine::parse(const Command& command, const QStringList& words)
{
    const std::vector<const Option*> options = optionsOf(command);
    QCommandLineParser parser;
    for (const Option* option : options)
        parser.addOption(parserOption(*option));
    if (!parser.parse(QStringList{QStringLiteral("hedgerow")} + words))
        return badParse(parser, options, words);

    CommandLine line;
    for (const Option* option : options) {
        const QString name = QString::fromLatin1(option->name);
        if (!parser.isSet(name))
            continue;
        const QStringList values = parser.values(name);
        line.values_.insert(name, option->value ? values : QStringList{QString()});
        if (option->value && option->repeat == Repeat::No && values.size() > 1)
            return base::failure(ErrorKind::Usage,
                                 Text::tr("--%1 is given twice. Give it once.").arg(name));
    }
    line.arguments_ = parser.positionalArguments();
    if (const auto read = line.readCommonValues(); !read)
        return tl::unexpected(read.error());
    if (!line.has("help") && !line.has("version")) {
        if (const auto right = rightNumber(command, line.arguments_); !right)
            return tl::unexpected(right.error());
    }
    return line;
}

QString CommandLine::value(const char* option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.constLast();
}

base::Outcome CommandLine::readCommonValues()
{
    const QString format = value("format");
    if (format == u"json")
        format_ = Format::Json;
    else if (format == u"csv")
        format_ = Format::Csv;
    else if (has("format") && format != u"text")
        return base::failure(
            ErrorKind::Usage,
            Text::tr("There is no format \"%1\". There are text, json and csv.").arg(format));
    const QString progress = value("progress");
    if (has("progress") && progress != u"auto" && progress != u"none" && progress != u"lines")
        return base::failure(ErrorKind::Usage, Text::tr("--progress is auto, none or lines."));
    if (has("date")) {
        date_ = QDate::fromString(value("date"), Qt::ISODate);
        if (!date_->isValid())
            return base::failure(
                ErrorKind::Usage,
                Text::tr("%1 isn't a date. Write it like 2026-11-24.").arg(value("date")));
    }
    return {};
}

FoundCommand findCommand(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--")
            return {};
        if (!words[i].startsWith(u'-') || words[i] == u"-")
            return {words[i], i};
        for (const Option& option : commonOptions()) {
            if (option.value && words[i] == QStringLiteral("--") + QLatin1String(option.name))
                ++i; // its value isn't the command
        }
    }
    return {};
}

} // namespace hedgerow::command
