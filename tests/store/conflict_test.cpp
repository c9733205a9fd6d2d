// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where copies differ, what is shown until somebody decides, and how deciding is undone.
#include "copies.h"

#include <functional>

using namespace hedgerow;
using namespace hedgerow::store::tests;
using model::Table;
using store::Choice;
using store::Conflict;
using store::Document;

class ConflictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { copies_ = std::make_unique<Copies>(); }
    void cleanup() { copies_.reset(); }

    void valuesOfTwoCopiesAreBothThereAndTheLaterIsShownInBoth()
    {
        differInName();
        meet();
        for (Copy* copy : {&ann(), &ben()}) {
            QCOMPARE(copy->conflicts().size(), std::size_t{1});
            QCOMPARE(copy->name(library()), QStringLiteral("Bibliotheek"));
        }
        const Conflict& hers = ann().conflicts().front();
        QCOMPARE(hers.field, QStringLiteral("name"));
        QCOMPARE(hers.ours.value.text(), QStringLiteral("Old Library"));
        QCOMPARE(hers.ours.by, QStringLiteral("Ann"));
        QVERIFY(!hers.ours.shown);
        QCOMPARE(hers.theirs.size(), std::size_t{1});
        QCOMPARE(hers.theirs.front().by, QStringLiteral("Ben"));
        QVERIFY(hers.theirs.front().shown);
        QVERIFY(hers.theirs.front().at.isValid());
        QCOMPARE(ben().conflicts().front().ours.value.text(), QStringLiteral("Bibliotheek"));
    }

    void equalValuesOfTwoCopiesAreNoConflict()
    {
        ann().set(library(), "name", QStringLiteral("Same"));
        ben().set(library(), "name", QStringLiteral("Same"));
        meet();
        QVERIFY(ann().conflicts().empty());
        QVERIFY(ben().conflicts().empty());
    }

    void oneAfterTheOtherIsNoConflict()
    {
        ann().set(library(), "name", QStringLiteral("First"));
        (void)ben().merged(ann());
        ben().set(library(), "name", QStringLiteral("Second"));
        (void)ann().merged(ben());
        QVERIFY(ann().conflicts().empty());
        QCOMPARE(ann().name(library()), QStringLiteral("Second"));
    }

    void keepingAndTakingLeaveOneValueInAllCopies_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("notes");
        QTest::newRow("keep ours") << int(Choice::Ours) << "Old Library"
                                   << "";
        QTest::newRow("take theirs") << int(Choice::Theirs) << "Bibliotheek"
                                     << "";
        QTest::newRow("keep both in the notes") << int(Choice::Notes) << "Old Library"
                                                << "Bibliotheek";
    }
    void keepingAndTakingLeaveOneValueInAllCopies()
    {
        QFETCH(int, choice);
        QFETCH(QString, name);
        QFETCH(QString, notes);
        differInName();
        (void)ann().merged(ben());
        ann().decide(ann().conflicts().front(), Choice(choice));
        (void)ben().merged(ann());
        (void)ann().merged(ben());
        for (Copy* copy : {&ann(), &ben()}) {
            QVERIFY(copy->conflicts().empty());
            QCOMPARE(copy->name(library()), name);
            QVERIFY(copy->place(library()).text(u"notes").contains(notes));
            QCOMPARE(copy->place(library()).text(u"notes").contains(QStringLiteral("Ben")),
                     !notes.isEmpty());
        }
        QCOMPARE(everything(ann().path()), everything(ben().path()));
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void decidingIsOneStepThatUndoOpensAgainAndRedoSettlesAgain_data()
    {
        keepingAndTakingLeaveOneValueInAllCopies_data();
    }
    void decidingIsOneStepThatUndoOpensAgainAndRedoSettlesAgain()
    {
        QFETCH(int, choice);
        differInName();
        (void)ann().merged(ben());
        const model::Record undecided = ann().place(library());
        ann().decide(ann().conflicts().front(), Choice(choice));
        const model::Record decided = ann().place(library());
        QCOMPARE(ann().document().undoTitle(), QStringLiteral("Settle"));
        for (int again = 0; again < 3; ++again) {
            ann().undo();
            QCOMPARE(ann().place(library()), undecided);
            QCOMPARE(ann().conflicts().size(), std::size_t{1});
            QStringList values{ann().conflicts().front().ours.value.text(),
                               ann().conflicts().front().theirs.front().value.text()};
            values.sort();
            QCOMPARE(values,
                     (QStringList{QStringLiteral("Bibliotheek"), QStringLiteral("Old Library")}));
            QCOMPARE(faultsOf(ann().path()), QString());
            ann().redo();
            QCOMPARE(ann().place(library()), decided);
            QVERIFY(ann().conflicts().empty());
            QCOMPARE(faultsOf(ann().path()), QString());
        }
        (void)ben().merged(ann());
        QCOMPARE(ben().place(library()), decided);
        QVERIFY(ben().conflicts().empty());
    }

    void shapesAreDecidedToo()
    {
        ann().move(library(), {500300, 100300});
        ben().move(library(), {500900, 100900});
        (void)ann().merged(ben());
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        QCOMPARE(ann().conflicts().front().field, QStringLiteral("geom"));
        ann().decide(ann().conflicts().front(), Choice::Ours);
        QCOMPARE(ann().place(library()).geometryBlob(), pointAt({500300, 100300}));
        QVERIFY(ann().conflicts().empty());
        QCOMPARE(faultsOf(ann().path()), QString());
    }

    void aPlaceDeletedHereAndEditedThereStaysUntilItIsDecided_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("keep") << true;
        QTest::newRow("delete") << false;
    }
    void aPlaceDeletedHereAndEditedThereStaysUntilItIsDecided()
    {
        QFETCH(bool, keep);
        ann().remove(library());
        ben().set(library(), "name", QStringLiteral("Reading room"));
        meet();
        for (Copy* copy : {&ann(), &ben()}) {
            QCOMPARE(copy->name(library()), QStringLiteral("Reading room"));
            QCOMPARE(copy->conflicts().size(), std::size_t{1});
            const Conflict& conflict = copy->conflicts().front();
            QVERIFY(conflict.field.isEmpty());
            QCOMPARE(conflict.ours.by, QStringLiteral("Ben"));
            QCOMPARE(conflict.theirs.front().by, QStringLiteral("Ann"));
        }
        ben().decide(ben().conflicts().front(), keep ? Choice::Ours : Choice::Theirs);
        const QString decided = keep ? QStringLiteral("Reading room") : QStringLiteral("(gone)");
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(ben().name(library()), decided);
            QVERIFY(ben().conflicts().empty());
            ben().undo();
            QCOMPARE(ben().name(library()), QStringLiteral("Reading room"));
            QCOMPARE(ben().conflicts().size(), std::size_t(keep));
            QCOMPARE(faultsOf(ben().path()), QString());
            ben().redo();
            QCOMPARE(faultsOf(ben().path()), QString());
        }
        meet();
        QCOMPARE(ann().name(library()), decided);
        QCOMPARE(everything(ann().path()), everything(ben().path()));
    }

    /// Found by 10 000 rounds of merge_property_test, seed 702100: the place stayed in one copy only.
    void takingBackThatAPlaceIsKeptTakesItAwayWhereItWasDeletedOnceMoreMeanwhile()
    {
        const model::Uuid mill = copies_->mill;
        Copy &ann = *copies_->ann, &ben = *copies_->ben;
        ann.remove(mill);
        ben.set(mill, "name", QStringLiteral("Old Mill"));
        ann.merged(ben);
        ben.merged(ann);
        ann.decide(ann.conflicts().front(), Choice::Ours);
        ben.remove(mill); // knows the new name, but not that Ann keeps the place
        ann.merged(ben);
        QCOMPARE(ann.name(mill), QStringLiteral("Old Mill"));
        ann.undo();
        QVERIFY(!ann.place(mill));
        ben.merged(ann);
        QCOMPARE(everything(ann.path()), everything(ben.path()));
        QCOMPARE(faultsOf(ann.path()), QString());

        ann.redo();
        QCOMPARE(ann.name(mill), QStringLiteral("Old Mill"));
        ben.merged(ann);
        QCOMPARE(everything(ann.path()), everything(ben.path()));
    }

    void decidingDifferentlyInTwoCopiesIsAConflictAgain()
    {
        differInName();
        meet();
        ann().decide(ann().conflicts().front(), Choice::Ours);
        ben().decide(ben().conflicts().front(), Choice::Ours);
        meet();
        QCOMPARE(ann().conflicts().size(), std::size_t{1});
        QCOMPARE(ben().conflicts().size(), std::size_t{1});
    }

    void whatIsDecidedAlreadyMakesNoStep()
    {
        differInName();
        (void)ann().merged(ben());
        const Conflict conflict = ann().conflicts().front();
        QVERIFY(ann().decide(conflict, Choice::Ours).stepId != 0);
        QCOMPARE(ann().decide(conflict, Choice::Theirs).stepId, quint64{0});
        QCOMPARE(ann().name(library()), QStringLiteral("Old Library"));
    }

    void notesThatDifferAreJoinedInTheNotes()
    {
        ann().set(library(), "notes", QStringLiteral("Ask Jo"));
        ben().set(library(), "notes", QStringLiteral("Key at no. 7"));
        (void)ann().merged(ben());
        ann().decide(ann().conflicts().front(), Choice::Notes);
        QCOMPARE(ann().place(library()).text(u"notes"), QStringLiteral("Ask Jo\nKey at no. 7"));
        QVERIFY(ann().conflicts().empty());
    }

    void whatIsOpenAfterAnyStepIsWhatAFreshOpeningFinds()
    {
        const model::Uuid mill = copies_->mill;
        differInName();
        ann().remove(mill);
        ben().set(mill, "story", QStringLiteral("Still turning"));
        ben().set(library(), "story", QStringLiteral("Ben's story"));
        ann().set(library(), "story", QStringLiteral("Ann's story"));
        (void)ann().merged(ben());
        QCOMPARE(ann().conflicts().size(), std::size_t{3});
        const std::vector<std::function<void()>> steps{
            [&] { ann().set(library(), "notes", QStringLiteral("Beside it")); },
            [&] { ann().set(library(), "name", QStringLiteral("Over it")); },
            [&] { ann().undo(); },
            [&] { ann().redo(); },
            [&] { ann().remove(library()); },
            [&] { ann().undo(); },
            [&] { ann().decide(ann().conflicts().front(), Choice::Theirs); },
            [&] { ann().undo(); },
            [&] { ann().decide(ann().conflicts().back(), Choice::Ours); },
            [&] { ann().remove(mill); },
            [&] { ann().undo(); },
            [&] { (void)ann().addPlace(QStringLiteral("Bakery")); },
            [&] { FileFacts(ann().path()).run("UPDATE places SET name='From outside'"); },
            [&] { ann().set(mill, "name", QStringLiteral("After that")); },
            [&] { (void)ann().merged(ben()); },
        };
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps[i]();
            base::Job job;
            const auto fresh = Document::open(ann().path(), store::Access::ReadOnly, {}, job);
            QVERIFY(fresh);
            QVERIFY2(described(ann().conflicts()) == described((*fresh)->conflicts()) ||
                         i == 12, // what came from outside is known with the next step
                     qPrintable(QString::number(i)));
        }
        QVERIFY(!ann().conflicts().empty());
    }

private:
    [[nodiscard]] static QStringList described(const std::vector<Conflict>& conflicts)
    {
        QStringList lines;
        for (const Conflict& one : conflicts) {
            QString line = QStringLiteral("%1 %2 %3: %4")
                               .arg(int(one.table))
                               .arg(one.row.toText(), one.field)
                               .arg(one.ours.entry);
            for (const store::ConflictSide& side : one.theirs)
                line += QStringLiteral(" %1%2").arg(side.entry).arg(side.shown ? u"*" : u"");
            lines.append(line);
        }
        return lines;
    }
    [[nodiscard]] Copy& ann() { return *copies_->ann; }
    [[nodiscard]] Copy& ben() { return *copies_->ben; }
    [[nodiscard]] model::Uuid library() const { return copies_->library; }
    void differInName()
    {
        ann().set(library(), "name", QStringLiteral("Old Library"));
        ben().set(library(), "name", QStringLiteral("Bibliotheek"));
    }
    void meet()
    {
        (void)ann().merged(ben());
        (void)ben().merged(ann());
        (void)ann().merged(ben());
    }

    std::unique_ptr<Copies> copies_;
};

QTEST_GUILESS_MAIN(ConflictTest)
#include "conflict_test.moc"
