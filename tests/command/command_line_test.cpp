// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/command_line.h"

#include <QProcess>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::command;

namespace {

base::Result<CommandLine> parse(const char* command, const char* words)
{
    return CommandLine::parse(*commandNamed(QString::fromLatin1(command)),
                              QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts));
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void options_may_stand_anywhere()
    {
        const auto line = parse("add", "--name|Mill|town.gpkg|--at=TQ 81 09|status=open");
        QVERIFY(line);
        QCOMPARE(line->value("name"), QStringLiteral("Mill"));
        QCOMPARE(line->value("at"), QStringLiteral("TQ 81 09"));
        QCOMPARE(line->arguments(),
                 (QStringList{QStringLiteral("town.gpkg"), QStringLiteral("status=open")}));
    }

    void a_value_may_begin_with_a_minus()
    {
        const auto line = parse("add", "town.gpkg|--name|Mill|--at|-0.57,51.01");
        QVERIFY(line);
        QCOMPARE(line->value("at"), QStringLiteral("-0.57,51.01"));
    }

    void after_two_dashes_everything_is_an_argument()
    {
        const auto line = parse("remove", "town.gpkg|--|--odd name");
        QVERIFY(line);
        QCOMPARE(line->argument(1), QStringLiteral("--odd name"));
    }

    void wrong_words_say_what_was_meant_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* command, const char* words, const char* message) {
            QTest::newRow(words) << QString::fromLatin1(command) << QString::fromLatin1(words)
                                 << QString::fromLatin1(message);
        };
        row("add", "town.gpkg|--nmae|Mill", "There is no option --nmae. Did you mean --name?");
        row("list", "town.gpkg|--qui", "There is no option --qui.");
        row("add", "town.gpkg|--name", "--name needs a value after it.");
        row("add", "town.gpkg|--name|A|--name|B", "--name is given twice. Give it once.");
        row("list", "town.gpkg|--format|yaml",
            "There is no format \"yaml\". There are text, json and csv.");
        row("list", "town.gpkg|--date|2026-02-30",
            "2026-02-30 isn't a date. Write it like 2026-11-24.");
        row("list", "town.gpkg|places|more",
            "\"more\" is one word too many. Write: hedgerow list FILE");
        row("print", "town.gpkg", "Something is missing. Write: hedgerow print FILE OUT");
    }

    void wrong_words_say_what_was_meant()
    {
        QFETCH(QString, command);
        QFETCH(QString, words);
        QFETCH(QString, message);
        const auto line = parse(command.toLatin1().constData(), words.toLatin1().constData());
        QVERIFY(!line);
        QCOMPARE(line.error().kind, base::ErrorKind::Usage);
        QVERIFY2(line.error().message.startsWith(message), qPrintable(line.error().message));
    }

    void the_command_is_found_behind_common_options()
    {
        QCOMPARE(findCommand({QStringLiteral("--format"), QStringLiteral("json"),
                              QStringLiteral("list"), QStringLiteral("a.gpkg")})
                     .name,
                 QStringLiteral("list"));
        QCOMPARE(findCommand({QStringLiteral("--quiet"), QStringLiteral("list")}).index, 1);
        QCOMPARE(findCommand({QStringLiteral("--help")}).index, -1);
    }

    void names_in_the_table_are_unlike_and_their_examples_parse()
    {
        QStringList seen;
        for (const Command& command : commands()) {
            QVERIFY(!seen.contains(QLatin1String(command.name)));
            seen << QString::fromLatin1(command.name);
            QVERIFY(*command.words);
            for (const char* example : command.examples) {
                QStringList words = QProcess::splitCommand(QString::fromUtf8(example)).mid(1);
                words.removeOne(QLatin1String(command.name));
                const auto line = CommandLine::parse(command, words);
                QVERIFY2(line, example);
            }
            for (const Option& option : command.options) {
                for (const Option& common : commonOptions())
                    QVERIFY2(QLatin1String(option.name) != QLatin1String(common.name), option.name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
