// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record: each field that is left is one step in the file.
#include "map_window.h"
#include "window/field_editor.h"
#include "window/field_groups.h"
#include "window/text_editors.h"

#include <QLabel>

using namespace hedgerow;
using test::MapWindow;

class InspectorTest : public QObject
{
    Q_OBJECT

private:
    static window::FieldEditor* editor(MapWindow& town, const char* field)
    {
        for (auto* one : town.record().findChildren<window::FieldEditor*>())
            if (qstrcmp(one->field().name, field) == 0)
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void everyFieldWithALabelStandsInOneGroup()
    {
        QMap<QString, int> times;
        for (const auto& group : window::placeGroups())
            for (const char* field : group.fields)
                ++times[QString::fromLatin1(field)];
        const QStringList head{QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("status"), QStringLiteral("star")};
        for (const auto& field : model::recordType(model::Table::Places).fields) {
            const QString name = QString::fromLatin1(field.name);
            const bool grouped = *field.label != '\0' && !head.contains(name);
            QVERIFY2(times.value(name) == (grouped ? 1 : 0), field.name);
        }
    }

    void aFieldIsWrittenWhenItIsLeft()
    {
        MapWindow town;
        const auto id = town.place("Jubilee Baths").id();
        town.page().map().openPlace(id);
        town.record().focusField("good_here");
        town.type("Half the town learned to swim here.");
        town.key(Qt::Key_Tab);
        town.window().settle();
        QCOMPARE(town.onDisk().find(model::Table::Places, id).text(u"good_here"), QStringLiteral("Half the town learned to swim here."));
        QVERIFY(town.page().session().document().undoTitle().contains(QStringLiteral("Jubilee Baths")));
    }

    void theNameIsChangedInPlace()
    {
        MapWindow town;
        const auto id = town.place("Jubilee Baths").id();
        town.page().map().openPlace(id);
        town.record().focusName();
        town.type("Jubilee Pool");
        town.key(Qt::Key_Return);
        town.window().settle();
        QCOMPARE(town.onDisk().find(model::Table::Places, id).text(u"name"), QStringLiteral("Jubilee Pool"));
    }

    void whatDoesNotFitStaysInTheFieldWithAMessageUnderIt()
    {
        MapWindow town;
        const auto id = town.place("Jubilee Baths").id();
        town.page().map().openPlace(id);
        auto* date = editor(town, "last_seen");
        town.record().focusField("last_seen");
        town.type("31 June 2026");
        town.key(Qt::Key_Return);
        town.window().settle();
        QVERIFY(town.onDisk().find(model::Table::Places, id).value(u"last_seen").isNull());
        QCOMPARE(qobject_cast<QLineEdit*>(date->control())->text(), QStringLiteral("31 June 2026"));
        bool said = false;
        for (const auto* label : date->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->property("type") == QStringLiteral("error") && !label->text().isEmpty());
        QVERIFY(said);
    }

    void leavingAFieldAsItWasWritesNothing()
    {
        MapWindow town;
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        const auto revision = town.contents().revision();
        for (const char* field : {"description", "good_here", "address", "run_by", "opening"}) {
            town.record().focusField(field);
            town.key(Qt::Key_Tab);
        }
        town.record().focusName();
        town.canvas().setFocus();
        town.window().settle();
        QCOMPARE(town.contents().revision(), revision);
    }

    void aLongTextIsWrittenAfterAPause()
    {
        MapWindow town;
        const auto id = town.place("Jubilee Baths").id();
        town.page().map().openPlace(id);
        town.record().focusField("story");
        town.type("Mill families paid for it.");
        QTRY_COMPARE_WITH_TIMEOUT(town.contents().find(model::Table::Places, id).text(u"story"), QStringLiteral("Mill families paid for it."), 4000);
    }

    void aReadOnlyMapShowsItsRecordsAndTakesNoWord()
    {
        MapWindow town({1440, 900}, true);
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        auto* story = qobject_cast<window::CalmText*>(editor(town, "story")->control());
        QVERIFY(story->isReadOnly());
    }

    void inANarrowWindowTheRecordTakesTheListsPlace()
    {
        MapWindow town({1024, 600});
        QVERIFY(town.page().map().list().isVisible());
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        QVERIFY(town.record().isVisible());
        QVERIFY(!town.page().map().list().isVisible());
        QTest::keyClick(&town.record(), Qt::Key_Escape);
        QVERIFY(town.page().map().list().isVisible());
    }
};

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
