// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"
#include "model/rights_clock.h"
#include "model/transfer.h"
#include "transfers/letter.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hedgerow;
using model::Record;
using model::Table;
using model::Value;

namespace {

const QDate Today(2026, 11, 24);

Value text(const QString& words)
{
    return Value(words);
}

using Dates = std::vector<std::pair<const char*, QString>>;

struct Town
{
    model::Contents contents;
    Record place;
};

Town town(const QString& regime, const Dates& dates, bool known = true)
{
    model::Step step(QStringLiteral("a town"));
    step.insert(Table::Document, {{"title", text(QStringLiteral("Leddle"))}, {"nation", text(QStringLiteral("england"))}});
    const auto place = step.insert(Table::Places, {{"name", text(QStringLiteral("Jubilee Baths"))},
        {"address", known ? text(QStringLiteral("Gas Street\nWharfside")) : Value()}, {"could_be", text(QStringLiteral("A pool with a café"))}});
    const auto group = step.insert(Table::Organisations, {{"name", text(QStringLiteral("Friends of the Baths"))},
        {"legal_form", text(QStringLiteral("cbs"))}});
    std::vector<std::pair<const char*, Value>> transfer{{"place", Value(place.toText())}, {"regime", text(regime)},
        {"owner_kind", text(QStringLiteral("council"))}, {"owner_name", text(QStringLiteral("Leddle Vale Council"))}};
    if (known)
        transfer.emplace_back("people", text(QStringLiteral("Joan Marsh;Tom Bird")));
    if (known)
        transfer.emplace_back("organisation", Value(group.toText()));
    for (const auto& [field, value] : dates)
        transfer.emplace_back(field, text(value));
    step.insert(Table::Transfers, transfer);
    Town made;
    made.contents = model::Contents().after(step.bornAs(3));
    made.place = *made.contents.places().begin();
    return made;
}

QString wordsOf(const transfers::Letter& letter)
{
    QStringList words = letter.sender + letter.to;
    words << letter.date << letter.salutation << letter.subject << letter.paragraphs << letter.close;
    return words.join(u'\n');
}

base::Result<transfers::Letter> draft(const Town& town, const QString& id = {}, const QString& language = QStringLiteral("en"))
{
    return transfers::draftLetter(town.contents, town.place, {id, Today, language});
}

} // namespace

class LetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheClockAsksForIsTheFirstLetterAndHoldsItsDates()
    {
        const auto letter = draft(town(QStringLiteral("eng-2011"), {{"listed_on", QStringLiteral("2025-11-24")}, {"notice_received_on", QStringLiteral("2026-11-24")}}));
        QVERIFY(letter);
        QCOMPARE(letter->id, QStringLiteral("bidder"));
        const QString words = wordsOf(*letter);
        for (const char* said : {"Jubilee Baths: we ask to be treated as a potential bidder", "Gas Street, Wharfside", "24 November 2026", "4 January 2027",
                                 "Friends of the Baths", "community benefit society", "Leddle Vale Council", "Joan Marsh"})
            QVERIFY2(words.contains(QString::fromUtf8(said)), qPrintable(words));
        QCOMPARE(letter->missing, (QStringList{QStringLiteral("Our address"), QStringLiteral("Address of the council")}));
    }

    void theTurnsOfATransferHaveTheirLetters_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("letter");
        QTest::newRow("nominated") << "eng-2011" << "nomination_received_on=2026-11-02" << "decision";
        QTest::newRow("refused") << "eng-2011" << "nomination_received_on=2026-09-02;decided_on=2026-10-28;decision=refused" << "reasons";
        QTest::newRow("listed") << "eng-2011" << "listed_on=2025-11-24" << "renew";
        QTest::newRow("asked") << "eng-2026" << "listed_on=2025-11-24;notice_received_on=2026-11-03;bidder_request_on=2026-11-20" << "offer";
        QTest::newRow("nothing yet") << "eng-2011" << "" << "talk";
        QTest::newRow("Scotland, accepted") << "sco-atr" << "validated_on=2026-10-02" << "decision_sco";
        QTest::newRow("Wales") << "wal-policy" << "" << "talk";
        QTest::newRow("no rules chosen") << "" << "" << "talk";
    }

    void theTurnsOfATransferHaveTheirLetters()
    {
        QFETCH(QString, regime);
        QFETCH(QString, fields);
        QFETCH(QString, letter);
        std::vector<QByteArray> names;
        for (const QString& field : fields.split(u';', Qt::SkipEmptyParts))
            names.push_back(field.section(u'=', 0, 0).toLatin1());
        Dates dates;
        const QStringList all = fields.split(u';', Qt::SkipEmptyParts);
        for (std::size_t at = 0; at < names.size(); ++at)
            dates.emplace_back(names[at].constData(), all[static_cast<qsizetype>(at)].section(u'=', 1));
        const auto drafted = draft(town(regime, dates));
        QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().message));
        QCOMPARE(drafted->id, letter);
    }

    void everyGapOfEveryLetterIsKnownInBothLanguages()
    {
        for (const auto& words : model::letters()) {
            const QStringList regimes = words.regimes.isEmpty() ? QStringList{QStringLiteral("eng-2011")} : words.regimes;
            for (const QString& regime : regimes) {
                Dates dates;
                for (const auto& field : model::recordType(Table::Transfers).fields)
                    if (field.kind == model::FieldKind::Date)
                        dates.emplace_back(field.name, QStringLiteral("2026-09-01"));
                const Town full = town(regime, dates);
                for (const char* language : {"en", "cy"}) {
                    if (words.rule == model::RefusedTurn || !draft(full, words.id))
                        continue;
                    const QString said = wordsOf(*draft(full, words.id, QString::fromLatin1(language)));
                    QVERIFY2(!said.contains(u'{') && !said.contains(u'}'), qPrintable(said));
                    QVERIFY2(said.count(u'[') <= 4, qPrintable(said)); // addresses, and whom it goes to
                }
            }
        }
    }

    void whatIsNotKnownIsAGapAndSaid()
    {
        const auto letter = draft(town(QStringLiteral("eng-2011"), {{"notice_received_on", QStringLiteral("2026-11-24")}}, false));
        QVERIFY(letter);
        QVERIFY2(wordsOf(*letter).contains(QStringLiteral("[to confirm: address]")), qPrintable(wordsOf(*letter)));
        for (const char* missing : {"Address", "Organisation", "Legal form", "Who signs"})
            QVERIFY2(letter->missing.contains(QString::fromLatin1(missing)), missing);
    }

    void aGroupThatMayNotAskIsTold()
    {
        Town unincorporated = town(QStringLiteral("eng-2011"), {{"listed_on", QStringLiteral("2025-11-24")}, {"notice_received_on", QStringLiteral("2026-11-24")}});
        model::Step step(QStringLiteral("the form"));
        step.set(Table::Organisations, (*unincorporated.contents.records(Table::Organisations).begin()).id(), "legal_form", text(QStringLiteral("unincorporated")));
        unincorporated.contents = unincorporated.contents.after(step.bornAs(4));
        const auto letter = draft(unincorporated);
        QCOMPARE(letter->missing.back(), QStringLiteral("A form that may ask: an unincorporated group may not (SI 2012/2421 reg. 12)"));
    }

    void aLetterThatDoesNotFitIsRefusedWithTheOnesThatDo()
    {
        const auto letter = draft(town(QStringLiteral("wal-policy"), {}), QStringLiteral("bidder"));
        QVERIFY(!letter);
        QCOMPARE(letter.error().kind, base::ErrorKind::Usage);
        QCOMPARE(letter.error().message, QStringLiteral("There is no letter “bidder” for this place now. There are: talk, which_rules."));
    }

    void itIsWrittenToPrintAndToEditAndNothingElse()
    {
        QTemporaryDir folder;
        const auto letter = draft(town(QStringLiteral("eng-2011"), {}));
        for (const char* name : {"letter.pdf", "letter.odt"}) {
            const QString path = folder.filePath(QString::fromLatin1(name));
            QVERIFY(transfers::writeLetter(*letter, path, false));
            QVERIFY(QFileInfo(path).size() > 1000);
            QCOMPARE(transfers::writeLetter(*letter, path, false).error().kind, base::ErrorKind::Refused);
            QVERIFY(transfers::writeLetter(*letter, path, true));
        }
        QCOMPARE(transfers::writeLetter(*letter, folder.filePath(QStringLiteral("letter.doc")), false).error().kind, base::ErrorKind::Usage);
    }

    void aFileOfLettersThatIsWrongNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("rule") << QByteArray("\"rule\": \"interim\"") << QByteArray("\"rule\": \"interims\"") << "has no rule";
        QTest::newRow("regime") << QByteArray("\"eng-2026\"], \"rule\": \"interim\"") << QByteArray("\"eng-2062\"], \"rule\": \"interim\"") << "there is no regime";
        QTest::newRow("to") << QByteArray("\"rule\": \"interim\", \"to\": \"council\"") << QByteArray("\"rule\": \"interim\", \"to\": \"king\"") << "to should be";
        QTest::newRow("twice") << QByteArray("{\"id\": \"bidder\"") << QByteArray("{\"id\": \"offer\"") << "is there twice";
    }

    void aFileOfLettersThatIsWrongNamesTheLine()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QByteArray json = base::builtInResourceBytes(QStringLiteral("letters.json"));
        QVERIFY(model::readLetters(json));
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto read = model::readLetters(json);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(said) && read.error().message.contains(u"in line "), qPrintable(read.error().message));
    }
};

QTEST_MAIN(LetterTest)
#include "letter_test.moc"
