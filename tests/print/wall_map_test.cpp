// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on a wall map and where, over the laid-out items and without drawing.
#include "town_fixture.h"

#include "print/map_scale.h"
#include "print/reference_grid.h"

#include <QTest>

using namespace hedgerow;
using namespace hedgerow::print;
using namespace hedgerow::print::test;

namespace {

QSet<model::Uuid> placesWith(const Sheet& sheet, ItemKind kind, const QString& role)
{
    QSet<model::Uuid> found;
    for (const Page& page : sheet.pages)
        for (const Item& item : page.items)
            if (item.kind == kind && item.role == role)
                found.insert(item.place);
    return found;
}

int count(const Sheet& sheet, ItemKind kind, const QString& role)
{
    int n = 0;
    for (const Page& page : sheet.pages)
        n += static_cast<int>(
            std::count_if(page.items.begin(), page.items.end(),
                          [&](const Item& i) { return i.kind == kind && i.role == role; }));
    return n;
}

const Item* item(const Sheet& sheet, ItemKind kind)
{
    for (const Item& one : sheet.pages.front().items)
        if (one.kind == kind)
            return &one;
    return nullptr;
}

} // namespace

class WallMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCoversAnythingElse_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("languages");
        for (const auto& paper :
             {u"A4"_s, u"A3"_s, u"A2"_s, u"A1"_s, u"A0"_s, u"letter"_s, u"300x300"_s})
            for (const int places : {0, 1, 12, 54, 120})
                QTest::addRow("%s with %d", qPrintable(paper), places)
                    << paper << places << u"en"_s;
        QTest::addRow("two languages") << u"A3"_s << 40 << u"cy;en"_s;
        QTest::addRow("two languages on A4") << u"A4"_s << 70 << u"en;cy"_s;
    }
    void nothingCoversAnythingElse()
    {
        QFETCH(QString, paper);
        QFETCH(int, places);
        QFETCH(QString, languages);
        Town town;
        town.languages = languages;
        const Sheet sheet = sheetOf(town.scattered(places), dated(paper));
        QCOMPARE(firstOverlap(sheet), QString());
    }

    void everythingLiesInsideTheMargins()
    {
        for (const auto& paper : {u"A4"_s, u"A3"_s, u"A0"_s}) {
            const Sheet sheet = sheetOf(Town().scattered(90), dated(paper));
            for (const Page& page : sheet.pages)
                for (const Item& one : page.items) {
                    const QRectF inner =
                        QRectF({0, 0}, page.paperMm).adjusted(7.99, 7.99, -7.99, -7.99);
                    QVERIFY2(inner.contains(one.box) || one.box.isEmpty(),
                             qPrintable(one.text + one.role));
                }
        }
    }

    void everyPlaceHasItsNumberOnceOnTheMapAndOnceInTheIndex()
    {
        for (const int places : {1, 54, 200}) {
            const Town town = Town().scattered(places);
            const Sheet sheet = sheetOf(town);
            QCOMPARE(count(sheet, ItemKind::Badge, u"number"_s) +
                         static_cast<int>(sheet.notNumbered.size()),
                     places);
            QCOMPARE(placesWith(sheet, ItemKind::Badge, u"number"_s).size(), sheet.numbered);
            QCOMPARE(count(sheet, ItemKind::Text, u"number"_s), places);
            QCOMPARE(placesWith(sheet, ItemKind::Text, u"number"_s).size(), places);
            QCOMPARE(sheet.places, places);
        }
    }

    void indexSquaresAreThoseOfThePositions()
    {
        const Town town = Town().scattered(54);
        const Sheet sheet = sheetOf(town);
        const map::View view = sheet.pages.front().mapFrame->view;
        const ReferenceGrid grid(view.box(), view.metresPerPixel);
        QHash<model::Uuid, QString> squares;
        for (const Item& one : sheet.pages.front().items)
            if (one.role == u"square")
                squares.insert(one.place, one.text);
        QCOMPARE(squares.size(), 54);
        for (const model::Record& place : town.places)
            QCOMPARE(squares.value(place.id()), grid.square(*model::Place(place).position()));
    }

    void symbolsStandOnTheTruePosition()
    {
        const Town town = Town().scattered(54);
        const Sheet sheet = sheetOf(town);
        const Page& page = sheet.pages.front();
        int seen = 0;
        for (const Item& one : page.items)
            if (one.kind == ItemKind::Symbol && one.role == u"map") {
                const model::Record place = town.contents().find(model::Table::Places, one.place);
                const QPointF at = page.mapFrame->view.toPixel(*model::Place(place).position()) +
                                   page.mapMm.topLeft();
                QVERIFY(QLineF(at, one.box.center()).length() < 0.02);
                ++seen;
            }
        QVERIFY(seen > 40);
    }

    void theScaleIsTrueOnTheGround()
    {
        const Sheet sheet = sheetOf(Town().scattered(54));
        const geo::Crs crs = geo::Crs::fromEpsg(27700).value();
        const map::View& view = sheet.pages.front().mapFrame->view;
        const QPointF middle(view.size.width() / 2, view.size.height() / 2),
            mm(1000.0 * 1000 / sheet.scale / 2, 0);
        const double ground =
            geo::geodesicDistance(crs, view.toMap(middle - mm), view.toMap(middle + mm));
        QVERIFY2(std::abs(ground - 1000) < 5, qPrintable(QString::number(ground)));
        const Item* bar = item(sheet, ItemKind::ScaleBar);
        QVERIFY(bar);
        QVERIFY(bar->text.endsWith(u"m"_s));
        const double figure = bar->text.section(QChar(0x00A0), 0, 0).toDouble() *
                              (bar->text.endsWith(u"km"_s) ? 1000 : 1);
        QVERIFY(std::abs(bar->box.width() * sheet.scale / 1000 - figure) < figure * 0.005);
    }
    void theScaleIsRoundUnlessItShallFit()
    {
        QCOMPARE(roundScale(sheetOf(Town().scattered(30)).scale),
                 sheetOf(Town().scattered(30)).scale);
        SheetOptions options = dated();
        options.scale = 12345;
        QCOMPARE(sheetOf(Town().scattered(30), options).scale, 12345.0);
        options.scale = {};
        options.fitted = true;
        QVERIFY(sheetOf(Town().scattered(30), options).scale <
                sheetOf(Town().scattered(30)).scale * 1.03);
    }

    void smallTextStaysReadable()
    {
        for (const auto& paper : {u"A4"_s, u"A3"_s, u"A0"_s})
            for (const Page& page : sheetOf(Town().scattered(120), dated(paper)).pages)
                for (const Item& one : page.items)
                    QVERIFY(one.text.isEmpty() || one.kind == ItemKind::ScaleBar ||
                            one.points >= 6.5);
    }

    void creditDateAndAccuracyAreAlwaysThere()
    {
        const QString foot = textsOf(sheetOf(Town().scattered(20)), u"foot"_s).join(u'\n');
        QVERIFY(foot.contains(u"Map, areas and places: invented, public domain"_s));
        QVERIFY(foot.contains(u"24 November 2026"_s));
        QVERIFY(foot.contains(u"about 3\u00A0m"_s));
        QVERIFY(foot.contains(u"Made with Hedgerow"_s));
    }
    void anUnknownSourceIsSaid()
    {
        Town town;
        town.credit.clear();
        town.licence.clear();
        QVERIFY(textsOf(sheetOf(town), u"foot"_s)
                    .join(u' ')
                    .contains(u"Source of the boundaries: to be confirmed"_s));
    }
    void longCreditsMakeTheFootGrow()
    {
        Town town;
        town.credit =
            u"Contains a great deal of data under a licence with many words "_s.repeated(8)
                .trimmed();
        const Sheet sheet = sheetOf(town.scattered(20));
        QVERIFY(textsOf(sheet, u"foot"_s).join(u' ').contains(town.credit));
        QCOMPARE(firstOverlap(sheet), QString());
    }

    void bothLanguagesSayEverything()
    {
        Town town;
        town.languages = u"cy;en"_s;
        const QStringList texts = textsOf(sheetOf(town.with(u"Library"_s, 0, 0)));
        for (const auto& words :
             {u"What the signs mean"_s, u"Ystyr yr arwyddion"_s,
              u"1 place we love, November 2026"_s, u"1 lle annwyl i ni, Tachwedd 2026"_s,
              u"Library"_s, u"Y Library"_s})
            QVERIFY2(texts.contains(words), qPrintable(words));
        QVERIFY(texts.indexOf(u"Ystyr yr arwyddion"_s) < texts.indexOf(u"What the signs mean"_s));
    }

    void fewPlacesHaveTheirNamesOnTheMap()
    {
        QVERIFY(placesWith(sheetOf(Town().scattered(8)), ItemKind::Label, u"name"_s).size() == 8);
        QCOMPARE(count(sheetOf(Town().scattered(100)), ItemKind::Label, u"name"_s), 0);
        SheetOptions options = dated();
        options.names = MapNames::Numbers;
        QCOMPARE(count(sheetOf(Town().scattered(8), options), ItemKind::Label, u"name"_s), 0);
    }

    void goneAndTeamOnlyPlacesStayOff()
    {
        Town town;
        town.with(u"Here"_s, 0, 0).with(u"Gone"_s, 100, 100, u"library"_s, u"gone"_s);
        QCOMPARE(sheetOf(town).places, 1);
        SheetOptions options = dated();
        options.shown = QSet<model::Uuid>{town.places[1].id()};
        QVERIFY(textsOf(sheetOf(town, options)).contains(u"Gone"_s));
    }

    void aFullIndexGoesOnOnFurtherPages()
    {
        const Sheet sheet = sheetOf(Town().scattered(300), dated(u"A4"_s));
        QCOMPARE(sheet.index, IndexPlace::Pages);
        QVERIFY(sheet.pages.size() > 1);
        QVERIFY(sheet.pages[0].mapFrame && !sheet.pages[1].mapFrame);
        QCOMPARE(count(sheet, ItemKind::Text, u"number"_s), 300);
        QCOMPARE(firstOverlap(sheet), QString());
    }

    void theSheetTakesTheDirectionAndIndexThatAreAskedFor()
    {
        for (const Direction direction : {Direction::Landscape, Direction::Portrait})
            for (const IndexPlace index :
                 {IndexPlace::Beside, IndexPlace::Beneath, IndexPlace::None}) {
                SheetOptions options = dated();
                options.direction = direction;
                options.index = index;
                const Sheet sheet = sheetOf(Town().scattered(30), options);
                QCOMPARE(sheet.direction, direction);
                QCOMPARE(sheet.index, index);
                QCOMPARE(sheet.pages.front().paperMm.width() > 400,
                         direction == Direction::Landscape);
            }
    }

    void oddDocumentsEndInASheet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::newRow("no words at all") << QString() << QString();
        QTest::newRow("300 letters")
            << u"Very long name "_s.repeated(20) << u"A title that goes on "_s.repeated(20);
        QTest::newRow("one long word") << u"Llanfair"_s.repeated(38) << u"Llanfair"_s.repeated(50);
        QTest::newRow("right to left") << u"مركز الجيران"_s << u"מרכז"_s;
        QTest::newRow("signs of all kinds") << u"Café ☕ 中文 \U0001F333"_s << u"Ŵ ŷ ∞"_s;
    }
    void oddDocumentsEndInASheet()
    {
        QFETCH(QString, name);
        QFETCH(QString, title);
        Town town;
        town.title = title;
        for (int i = 0; i < 12; ++i)
            town.with(name, i * 90 - 500, i * 60 - 300);
        const Sheet sheet = sheetOf(town);
        QCOMPARE(sheet.places, 12);
        QCOMPARE(firstOverlap(sheet), QString());
        QCOMPARE(textsOf(sheet, u"title"_s).isEmpty(), title.isEmpty());
    }
    void placesOnOneSpotKeepTheirNumbersTogether()
    {
        Town town;
        for (int i = 0; i < 300; ++i)
            town.with(u"Stall %1"_s.arg(i), 0, 0);
        const Sheet sheet = sheetOf(town);
        QCOMPARE(sheet.numbered + sheet.notNumbered.size(), 300);
        QVERIFY(sheet.numbered >= 100);
        QCOMPARE(firstOverlap(sheet), QString());
    }
    void nothingAtAllIsSaid()
    {
        Town town;
        town.areas = false;
        const Sheet sheet = sheetOf(town);
        QCOMPARE(sheet.places, 0);
        QVERIFY(!sheet.notes.isEmpty());
    }
    void aPaperThatIsNoneIsRefused()
    {
        const model::Contents contents = Town().contents();
        base::Job job;
        const auto sheet = layOutWallMap(contents, {}, geo::Crs(), dated(u"A7"_s), job);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, base::ErrorKind::Usage);
    }
};

QTEST_MAIN(WallMapTest)
#include "wall_map_test.moc"
