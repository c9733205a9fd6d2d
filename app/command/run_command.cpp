// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/run_command.h"

#include "base/fold.h"
#include "base/language.h"
#include "base/text.h"
#include "command/call.h"
#include "command/help.h"
#include "command/terminal.h"

#include <QFileInfo>
#include <QSettings>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

/// The command's row of the table and the words without its name. No command and no words that
/// need one: "open" (the start page, or a lone file).
struct Chosen {
    const Command* command = nullptr;
    QStringList words;
};

bool asksForHelp(const QStringList& words)
{
    for (const char* word : {"-h", "--help", "-v", "--version"}) {
        if (words.contains(QLatin1String(word)))
            return true;
    }
    return false;
}

bool isLoneFile(const QString& word)
{
    return word.endsWith(u".gpkg", Qt::CaseInsensitive) || QFileInfo(word).isFile();
}

Chosen choose(const QStringList& words)
{
    const FoundCommand found = findCommand(words);
    if (found.index < 0)
        return {commandNamed(asksForHelp(words) ? QStringLiteral("help") : QStringLiteral("open")),
                words};
    if (const Command* command = commandNamed(found.name)) {
        QStringList rest = words;
        rest.removeAt(found.index);
        return {command, rest};
    }
    if (isLoneFile(found.name))
        return {commandNamed(QStringLiteral("open")), words};
    return {nullptr, words};
}

base::Error unknownCommand(const QStringList& words)
{
    const QString name = findCommand(words).name;
    const QString near = base::nearestWord(name, commandNames());
    return {ErrorKind::Usage,
            near.isEmpty()
                ? Text::tr("There is no command \"%1\". See: hedgerow --help").arg(name)
                : Text::tr("There is no command \"%1\". Did you mean %2?").arg(name, near),
            {}};
}

QString authorFrom(const CommandLine& line)
{
    if (line.has("author"))
        return line.value("author");
    const QString kept = QSettings().value(QStringLiteral("author")).toString();
    if (!kept.isEmpty())
        return kept;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

/// Looked for before the words are taken apart, since what is wrong with them is said in it too.
/// Texts inside JSON and CSV are English unless a language is asked for.
QString languageOf(const QStringList& words)
{
    bool isData = false;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        const QString value =
            words[i].contains(u'=') ? words[i].section(u'=', 1) : words.value(i + 1);
        if (words[i].section(u'=', 0, 0) == u"--language")
            return value;
        isData = isData || (words[i].section(u'=', 0, 0) == u"--format" && value != u"text");
    }
    return isData ? QStringLiteral("en") : QString();
}

Talk talkFrom(const CommandLine& line)
{
    if (line.has("quiet"))
        return Talk::Quiet;
    return line.has("verbose") ? Talk::Verbose : Talk::Normal;
}

ProgressLine::Mode progressFrom(const CommandLine& line)
{
    using enum ProgressLine::Mode;
    if (line.has("quiet") || line.value("progress") == u"none")
        return None;
    return line.value("progress") == u"lines" ? Lines : Auto;
}

int statusOf(const Result& result, const CommandLine& line)
{
    if (!result)
        return base::exitStatus(result.error().kind);
    return *result == Ending::Notes && !line.has("notes-ok") ? base::exitStatus(ErrorKind::Notes)
                                                             : 0;
}

/// Qt's own warnings (a missing runtime folder, a plugin) aren't for volunteers and would come
/// before our messages.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Output(Format::Text, Talk::Normal).note(text);
}

Result runOne(Call& call)
{
    if (call.line.has("version")) {
        writeVersion(call.out);
        return Ending::Done;
    }
    if (call.line.has("help")) {
        writeHelp(call.command, call.out);
        return Ending::Done;
    }
    return call.command.run(call);
}

int runParsed(const Command& command, const CommandLine& line, const QString& language)
{
    Output out(line.format(), talkFrom(line));
    ProgressLine progress(progressFrom(line));
    base::Job job([&](const base::Progress& now) { progress.show(now); });
    const InterruptGuard guard(job);
    Call call{
        .command = command,
        .line = line,
        .out = out,
        .job = job,
        .today = line.date().value_or(QDate::currentDate()),
        .author = authorFrom(line),
        .language = language,
    };
    const Result result = runOne(call);
    progress.clear();
    if (!result) {
        out.failure(result.error());
    } else if (!out.flush()) {
        return reportFailure({ErrorKind::Output, Text::tr("The result can't be written."), {}});
    }
    return statusOf(result, line);
}

base::Result<QSize> readSize(const QString& text)
{
    const QStringList sides = text.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 100 || size.height() < 100 || size.width() > 10000 ||
        size.height() > 10000)
        return base::failure(ErrorKind::Usage,
                             Text::tr("%1 isn't a size. Write it like 1024x600.").arg(text));
    return size;
}

} // namespace

Application applicationNeeded(const QStringList& words)
{
    const Chosen chosen = choose(words);
    if (!chosen.command)
        return Application::Core;
    const bool onlyHelp = chosen.command->application == Application::Window && asksForHelp(words);
    return onlyHelp ? Application::Core : chosen.command->application;
}

base::Outcome preparePlatform(const QStringList& words)
{
    const Application needed = applicationNeeded(words);
    if (needed != Application::Window && !words.contains(QStringLiteral("--verbose")))
        qInstallMessageHandler(keepQtQuiet);
    if (needed == Application::Gui && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs no display, nor one that is broken
    if (needed != Application::Window || hasDisplay())
        return {};
    if (!words.join(u' ').contains(u"--screenshot")) {
        return base::failure(ErrorKind::Usage, Text::tr("There is no display here to open a window "
                                                        "on. All other commands work without one: "
                                                        "see hedgerow --help."));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return {};
}

int runCommand(const QStringList& words)
{
    const QString language = base::installLanguage(languageOf(words));
    const Chosen chosen = choose(words);
    if (!chosen.command)
        return reportFailure(unknownCommand(words));
    const auto line = CommandLine::parse(*chosen.command, chosen.words);
    if (!line)
        return reportFailure(line.error());
    return runParsed(*chosen.command, *line, language);
}

base::Result<OpenRequest> readOpenRequest(const QStringList& words)
{
    const Chosen chosen = choose(words);
    const auto line = CommandLine::parse(*chosen.command, chosen.words);
    if (!line)
        return tl::unexpected(line.error());
    OpenRequest request;
    request.file = line->argument(0);
    request.workspace = line->value("workspace");
    request.readOnly = line->has("read-only");
    request.screenshot = line->value("screenshot");
    request.language = line->value("language");
    request.scheme = line->value("scheme");
    request.author = line->value("author");
    if (line->has("size")) {
        const auto size = readSize(line->value("size"));
        if (!size)
            return tl::unexpected(size.error());
        request.size = *size;
    }
    return request;
}

int reportFailure(const base::Error& error)
{
    Output(Format::Text, Talk::Normal).failure(error);
    return base::exitStatus(error.kind);
}

} // namespace hedgerow::command
