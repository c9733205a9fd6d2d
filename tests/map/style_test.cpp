// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resource.h"
#include "map/style.h"

#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;
using map::Style;

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInStyleIsSound_data();
    void everyBuiltInStyleIsSound();
    void namesOnAnyGroundCanBeRead_data() { everyBuiltInStyleIsSound_data(); }
    void namesOnAnyGroundCanBeRead();
    void aWrongKeyIsNamed_data();
    void aWrongKeyIsNamed();
    void anUnknownNameGivesTheLightStyle();
    void blackAndWhiteHasNoColour();
};

void StyleTest::everyBuiltInStyleIsSound_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"light", "dark", "print", "mono", "quiet"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StyleTest::everyBuiltInStyleIsSound()
{
    QFETCH(QString, name);
    const auto style = Style::fromJson(base::builtInResourceBytes(u"styles/%1.json"_s.arg(name)));
    QVERIFY2(style, style ? "" : qPrintable(style.error().message));
    QCOMPARE(style->name(), name);
    QCOMPARE(Style::named(name)->name(), name);
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

void StyleTest::namesOnAnyGroundCanBeRead()
{
    QFETCH(QString, name);
    const auto style = Style::named(name);
    const double halo = luminance(style->colour(u"halo"_s));
    for (const QString& role :
         {u"text"_s, u"dim"_s, u"place"_s, u"watertext"_s, u"greentext"_s, u"areatext"_s}) {
        const double text = luminance(style->colour(role));
        const double contrast = (std::max(text, halo) + 0.05) / (std::min(text, halo) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1 has %2"_s.arg(role).arg(contrast)));
    }
}

void StyleTest::aWrongKeyIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QByteArray("\"land\"") << QByteArray("\"lend\"") << u"lend"_s;
    QTest::newRow("missing") << QByteArray("\"areaop\": 0.15,") << QByteArray() << u"areaop"_s;
    QTest::newRow("no colour") << QByteArray("\"#F1F1E6\"") << QByteArray("\"quite green\"")
                               << u"land"_s;
    QTest::newRow("no number") << QByteArray("\"halo\": 3") << QByteArray("\"halo\": \"3\"")
                               << u"halo"_s;
    QTest::newRow("a group gone") << QByteArray("\"patterns\"") << QByteArray("\"patters\"")
                                  << u"patters"_s;
    QTest::newRow("an unknown pattern")
        << QByteArray("\"patterns\": {") << QByteArray("\"patterns\": {\"park\": \"stars\"")
        << u"park"_s;
}

void StyleTest::aWrongKeyIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray json = base::builtInResourceBytes(u"styles/light.json"_s);
    QVERIFY(json.contains(from));
    const auto style = Style::fromJson(json.replace(json.indexOf(from), from.size(), to));
    QVERIFY(!style);
    QCOMPARE(style.error().kind, base::ErrorKind::Input);
    QVERIFY2(style.error().message.contains(u"“%1”"_s.arg(named)),
             qPrintable(style.error().message));
}

void StyleTest::anUnknownNameGivesTheLightStyle()
{
    QCOMPARE(Style::named(u"plaid"_s)->name(), u"light"_s);
    QVERIFY(!Style::fromJson("not json"));
}

void StyleTest::blackAndWhiteHasNoColour()
{
    const auto mono = Style::named(u"mono"_s);
    for (const QString& role : Style::colourRoles()) {
        const QColor colour = mono->colour(role);
        QVERIFY2(colour.red() == colour.green() && colour.green() == colour.blue(),
                 qPrintable(role));
    }
    QVERIFY(mono->pattern(u"water"_s) != mono->pattern(u"park"_s));
}

QTEST_GUILESS_MAIN(StyleTest)
#include "style_test.moc"
