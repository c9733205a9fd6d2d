// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the window: every control has a name, everything said can be translated, nothing is cut
// off in a longer language.
#include "map_window.h"
#include "pseudo_language.h"
#include "model/categories.h"

#include <QAbstractButton>
#include <QComboBox>
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
        return widget->focusPolicy() != Qt::NoFocus
            && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QListView*>(widget));
    }

private Q_SLOTS:
    void everyControlHasAName()
    {
        MapWindow town;
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

    void everythingSaidCanBeTranslated()
    {
        test::PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MapWindow town;
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        // Words of resources have their own languages.
        const QStringList words{hedgerow::model::Categories::standard().category(hedgerow::model::OtherCategory).name.en};
        QStringList plain;
        for (const auto* label : town.page().map().findChildren<QLabel*>())
            collect(label, label->text(), plain);
        for (const auto* button : town.page().map().findChildren<QAbstractButton*>())
            if (!words.contains(button->text().trimmed()))
                collect(button, button->text(), plain);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
    }

    void nothingIsCutOffInALongerLanguage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x600") << QSize(1024, 600);
        QTest::newRow("1440x900") << QSize(1440, 900);
    }

    void nothingIsCutOffInALongerLanguage()
    {
        QFETCH(QSize, size);
        test::PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MapWindow town(size);
        town.page().map().openPlace(town.place("Jubilee Baths").id());
        QCoreApplication::processEvents();
        QStringList cut;
        for (const auto* button : town.page().map().findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                cut += where(button) + QStringLiteral(": ") + button->text();
        for (const auto* label : town.page().map().findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && label->toolTip().isEmpty() && label->width() < label->sizeHint().width())
                cut += where(label) + QStringLiteral(": ") + label->text();
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    /// Names, numbers and words of resources are no words of the program.
    static void collect(const QWidget* widget, const QString& text, QStringList& plain)
    {
        static const QStringList data{QStringLiteral("Jubilee Baths"), QStringLiteral("Empty building"), QStringLiteral("Empty"),
                                      QStringLiteral("Made for the tests"), QStringLiteral("Other place")};
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
