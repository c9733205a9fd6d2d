// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the window: every control has a name, everything said can be translated, nothing is cut
// off in a longer language.
#include "transfers_fixture.h"
#include "pseudo_language.h"
#include "model/categories.h"
#include "model/regimes.h"
#include "model/funders.h"
#include "model/stages.h"
#include "window/record_group.h"
#include "window/rights_group.h"
#include "window/transfers_workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace hedgerow;
using test::MapWindow;

class WordsTest : public QObject
{
    Q_OBJECT

private:
    static QString where(const QWidget* widget)
    {
        QStringList path;
        for (; widget; widget = widget->parentWidget())
            path.prepend(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1));
        return path.join(u'>');
    }

    static bool isControl(const QWidget* widget)
    {
        return widget->focusPolicy() != Qt::NoFocus && !widget->parentWidget()->inherits("QComboBoxPrivateContainer")
            && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QListView*>(widget));
    }

    static void show(MapWindow& town, const QString& page)
    {
        if (page == u"start")
            town.window().showStart();
        else if (page == u"new map")
            town.window().showNewMap();
        else if (page == u"print")
            town.page().show(window::Workspace::Print);
        else if (page == u"export")
            town.page().showExport();
        else if (page == u"history")
            town.page().show(window::Workspace::History);
        else if (page == u"merge")
            town.page().showMerge();
        else if (page == u"backups")
            town.page().showBackups();
        else if (page == u"check")
            town.page().showCheck();
        else if (page == u"transfers" || page == u"transfer" || page == u"diary" || page == u"shares" || page == u"start transfer" || page == u"pack" || page == u"compare" || page == u"wall calendar" || page == u"funders" || page == u"years")
            showTransfers(town, page);
        else
            town.page().map().openPlace(town.place("Jubilee Baths").id());
        town.window().settle();
    }

    static void showTransfers(MapWindow& town, const QString& page)
    {
        test::addTownTransfers(town.page().session().document());
        town.window().settle();
        town.page().show(page == u"diary" ? window::Workspace::Diary : window::Workspace::Transfers);
        if (page == u"transfer" || page == u"shares") {
            const auto transfer = test::transferOf(town.contents(), "Jubilee Baths");
            town.page().session().chooseTransfer(transfer.id());
            town.page().transfers().openRecord();
            town.window().settle();
            for (auto* head : town.page().transfers().findChildren<window::GroupHead*>())
                head->setChecked(true);
        }
        if (page == u"shares")
            Q_EMIT town.page().transfers().inspector().sharesWanted(test::transferOf(town.contents(), "Jubilee Baths").id());
        if (page == u"start transfer")
            town.page().showStartTransfer();
        if (page == u"pack")
            town.page().showPack(town.place("Jubilee Baths").id());
        if (page == u"compare")
            town.page().showComparison({town.place("Jubilee Baths").id(), town.place("The Weaver's Arms").id()});
        if (page == u"years")
            Q_EMIT town.page().transfers().inspector().yearsWanted(test::transferOf(town.contents(), "Jubilee Baths").id());
        if (page == u"funders")
            town.page().showFunders();
        if (page == u"wall calendar")
            town.page().showWallCalendar(test::TheDay);
    }

private Q_SLOTS:
    void initTestCase() { window::setToday(test::TheDay); }

    void everyControlHasAName()
    {
        MapWindow town;
        for (const char* page : {"transfer", "diary", "shares", "start transfer", "pack", "compare", "wall calendar", "funders", "years"})
            show(town, QString::fromLatin1(page));
        town.page().showExport();
        town.page().show(window::Workspace::Print);
        town.page().show(window::Workspace::Map);
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        town.page().map().addPlace();
        QStringList nameless;
        for (const auto* widget : town.window().findChildren<QWidget*>()) {
            if (!isControl(widget) || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const auto* shown = qobject_cast<const QAbstractButton*>(widget);
            if (widget->accessibleName().trimmed().isEmpty() && (!shown || shown->text().trimmed().isEmpty()))
                nameless += where(widget);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(town.canvas().accessibleName().contains(QStringLiteral("Wrensford")));
    }

    void everythingSaidCanBeTranslated_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"start", "new map", "record", "print", "export", "history", "merge", "backups", "check", "transfers", "transfer", "diary", "shares", "start transfer", "pack", "compare", "wall calendar", "funders", "years"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void everythingSaidCanBeTranslated()
    {
        QFETCH(QString, page);
        test::PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MapWindow town;
        show(town, page);
        // Words of resources have their own languages.
        QStringList words{hedgerow::model::Categories::standard().category(hedgerow::model::OtherCategory).name.en};
        const auto stages = model::Stages::of(town.contents());
        for (const auto& stage : stages.all())
            words += stage.name.en;
        for (const model::Funder& funder : model::fundersOf({}))
            words << funder.name << funder.purpose.en << funder.web;
        QStringList plain;
        for (const auto* label : town.window().findChildren<QLabel*>())
            if (label->isVisible() && !words.contains(label->text().trimmed()) && !isOfRules(*label))
                collect(label, label->text(), plain);
        for (const auto* button : town.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && !words.contains(button->text().trimmed()))
                collect(button, button->text(), plain);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }

    void nothingIsCutOffInALongerLanguage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("page");
        for (const QSize size : {QSize(1024, 600), QSize(1440, 900)})
            for (const char* page : {"start", "new map", "record", "print", "export", "history", "merge", "backups", "check", "transfers", "transfer", "diary", "shares", "start transfer", "pack", "compare", "wall calendar", "funders", "years"})
                QTest::addRow("%s %dx%d", page, size.width(), size.height()) << size << QString::fromLatin1(page);
    }

    void nothingIsCutOffInALongerLanguage()
    {
        QFETCH(QSize, size);
        QFETCH(QString, page);
        test::PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MapWindow town(size);
        show(town, page);
        QStringList cut;
        for (const auto* button : town.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                cut += where(button) + QStringLiteral(": ") + button->text();
        for (const auto* label : town.window().findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->toolTip().isEmpty() && label->width() < label->sizeHint().width())
                cut += where(label) + QStringLiteral(": ") + label->text();
        QDir().mkpath(QStringLiteral("pictures"));
        town.window().grab().save(QStringLiteral("pictures/longer %1.png").arg(QString::fromLatin1(QTest::currentDataTag())));
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    /// Words of the rights clock come from its own table.
    static bool isOfRules(const QLabel& label)
    {
        for (const QWidget* widget = &label; widget; widget = widget->parentWidget())
            if (qobject_cast<const window::RightsGroup*>(widget))
                for (const auto& regime : model::Regimes::standard().all()) {
                    if (label.text() == regime.note.en)
                        return true;
                    for (const auto& rule : regime.rules)
                        if (label.text().startsWith(rule.what.en) || (!rule.act.en.isEmpty() && label.text().startsWith(rule.act.en.section(u'{', 0, 0))))
                            return true;
                }
        return false;
    }

    /// Names, numbers and words of resources are no words of the program.
    static void collect(const QWidget* widget, const QString& text, QStringList& plain)
    {
        static const QStringList data{QStringLiteral("Jubilee Baths"), QStringLiteral("Empty building"), QStringLiteral("Empty"),
                                      QStringLiteral("Made for the tests"), QStringLiteral("Other place"), QStringLiteral("Wrensford")};
        bool letters = false;
        for (const QChar letter : text)
            letters = letters || letter.isLetter();
        const QString said = text.trimmed();
        if (!letters || data.contains(said) || text.contains(QChar(0x27E6)) || said.startsWith(QStringLiteral("TQ")))
            return;
        plain += where(widget) + QStringLiteral(": ") + text;
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
