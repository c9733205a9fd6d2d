// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/categories.h"
#include "model/category_guess.h"
#include "model/date_text.h"
#include "model/field_text.h"
#include "model/similar_places.h"
#include "model/symbol_svg.h"
#include "model/geopackage_blob.h"

#include <QSet>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace hedgerow::model;
using hedgerow::base::ErrorKind;

namespace {

const QDate Today(2026, 11, 24);

const Field& field(const char* name)
{
    const RecordType& type = recordType(Table::Places);
    return type.fields[static_cast<std::size_t>(type.indexOf(QString::fromLatin1(name)))];
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreThirtyCategoriesInSevenGroupsWithWordsInBothLanguages()
    {
        const Categories& categories = Categories::standard();
        QCOMPARE(categories.all().size(), std::size_t{30});
        QCOMPARE(categories.groups().size(), std::size_t{7});
        QCOMPARE(categories.statuses().size(), std::size_t{6});
        QSet<QString> names;
        for (const Category& category : categories.all()) {
            QVERIFY2(!category.name.cy.isEmpty(), qPrintable(category.id));
            QVERIFY2(!category.osmOut.isEmpty(), qPrintable(category.id));
            names.insert(category.name.en);
        }
        QCOMPARE(names.size(), 30);
        QCOMPARE(categories.category(u"empty_land"_qs).status, u"empty"_qs);
        QCOMPARE(categories.category(u"nonsense"_qs).id, OtherCategory);
    }

    void aWrongCategoryFileNamesWhatIsWrong()
    {
        QVERIFY(Categories::fromJson("{\n\n oops").error().message.contains(u"line 3"));
        const auto lost = Categories::fromJson(R"({"groups":[],"statuses":[],"categories":[{"id":"x","name":{"en":"X"},"group":"nowhere"}]})");
        QVERIFY(lost.error().message.contains(u"nowhere"));
    }

    void everySymbolIsSoundXml()
    {
        for (const Category& category : Categories::standard().all())
            for (const Status& status : Categories::standard().statuses())
                for (const SymbolInk ink : {SymbolInk::Colour, SymbolInk::Mono}) {
                    QXmlStreamReader xml(symbolSvg(category.id, status.id, ink));
                    while (!xml.atEnd())
                        xml.readNext();
                    QVERIFY2(!xml.hasError(), qPrintable(category.id + xml.errorString()));
                }
    }

    void namesTellTheCategory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sure"); // empty: must not be sure
        QTest::addColumn<QString>("among");
        QTest::newRow("library") << u"Central Library"_qs << u"library"_qs << QString();
        QTest::newRow("youth club") << u"Hollow Youth Club"_qs << u"youth_club"_qs << QString();
        QTest::newRow("church hall") << u"St Mary's Church Hall"_qs << u"village_hall"_qs << QString();
        QTest::newRow("old library") << u"The Old Library"_qs << QString() << u"library"_qs;
        QTest::newRow("old library, empty") << u"The Old Library"_qs << QString() << u"empty_building"_qs;
        QTest::newRow("cafe") << u"Station Café"_qs << u"cafe"_qs << QString();
        QTest::newRow("Welsh leisure") << u"Canolfan Hamdden"_qs << u"sports_hall"_qs << QString();
        QTest::newRow("nothing") << u"Number 14"_qs << QString() << QString();
    }
    void namesTellTheCategory()
    {
        QFETCH(QString, name);
        QFETCH(QString, sure);
        QFETCH(QString, among);
        const CategoryGuess guess = guessCategory(name);
        QCOMPARE(guess.sure, sure);
        if (!among.isEmpty())
            QVERIFY2(guess.likely.contains(among), qPrintable(guess.likely.join(u' ')));
    }

    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso"); // empty: refused
        for (const auto& [typed, iso] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"2026-11-24", "2026-11-24"}, {"3 May 1987", "1987-05-03"}, {"3rd May 1987", "1987-05-03"},
                 {"3 Mai 1987", "1987-05-03"}, {"3/5/1987", "1987-05-03"}, {"3.5.87", "1987-05-03"},
                 {"3/5/26", "2026-05-03"}, {"May 3 1987", "1987-05-03"}, {"today", "2026-11-24"},
                 {"29 Feb 2024", "2024-02-29"}, {"29 Feb 2023", ""}, {"31 June 2026", ""}, {"May 1987", ""},
                 {"soon", ""}, {"3/13/1987", ""}})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(iso);
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto date = parseDate(typed, Today);
        QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), iso);
    }

    void anImpossibleDayOffersTheDaysNearIt()
    {
        const QString message = parseDate(u"31 June 2026"_qs, Today).error().message;
        QVERIFY2(message.contains(u"30 June") && message.contains(u"1 July"), qPrintable(message));
    }

    void partialDatesKeepWhatIsKnown()
    {
        QCOMPARE(parsePartialDate(u"1987"_qs, Today).value(), u"1987"_qs);
        QCOMPARE(parsePartialDate(u"05/1987"_qs, Today).value(), u"1987-05"_qs);
        QCOMPARE(parsePartialDate(u"May 1987"_qs, Today).value(), u"1987-05"_qs);
        QCOMPARE(parsePartialDate(u"3 May 1987"_qs, Today).value(), u"1987-05-03"_qs);
        QVERIFY(!parsePartialDate(u"13/1987"_qs, Today));
    }

    void fieldsTakeKeysOrWordsAndOfferWhatIsNear()
    {
        QCOMPARE(parseField(field("category"), u"Library"_qs, Today).value(), Value(u"library"_qs));
        QCOMPARE(parseField(field("category"), u"Llyfrgell"_qs, Today).value(), Value(u"library"_qs));
        const auto wrong = parseField(field("category"), u"libary"_qs, Today);
        QCOMPARE(wrong.error().kind, ErrorKind::Usage);
        QCOMPARE(wrong.error().message, u"There is no category \"libary\". Did you mean library?"_qs);
        QCOMPARE(parseField(field("life_stages"), u"older; Children"_qs, Today).value(), Value(u"older;children"_qs));
        QCOMPARE(parseField(field("name"), u"  "_qs, Today).value(), Value());
        QVERIFY(!parseField(field("name"), QString(201, u'x'), Today));
        QVERIFY(!parseField(field("website"), u"file:///etc/passwd"_qs, Today));
        QCOMPARE(parseField(field("website"), u"example.org"_qs, Today).value(), Value(u"https://example.org"_qs));
        // What looks plain and isn't must come out as QUrl has it.
        for (const char* typed : {"https://example.org", "http://a.b-c.org/x/y_z.html", "https://EXAMPLE.org/A", "https://1.2",
                 "https://0x7f.1", "https://example.org/a b", "https://example.org/%41", "https://xn--bcher-kva.example",
                 "https://a.org:443/", "https://example.org/../x//y", "https://b\xC3\xBC" "cher.example/", "https://a..org"}) {
            const QUrl url(QString::fromUtf8(typed), QUrl::StrictMode);
            const auto parsed = parseField(field("website"), QString::fromUtf8(typed), Today);
            QCOMPARE(parsed.has_value(), url.isValid() && !url.host().isEmpty());
            if (parsed)
                QCOMPARE(parsed->text(), url.toString());
        }
        QVERIFY(!parseField(field("number"), u"0"_qs, Today));
        QCOMPARE(parseField(field("star"), u"yes"_qs, Today).value(), Value(1));
        QCOMPARE(plainText(field("star"), Value(1)), u"yes"_qs);
    }

    void everyFieldsPlainTextReadsBack()
    {
        for (const auto& [name, typed] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"floor_area_m2", "240.5"}, {"empty_since", "2017-06"}, {"last_seen", "2026-11-24"},
                 {"tags", "warm space;lunch"}, {"wheelchair", "partly"}, {"number", "12"}}) {
            const auto value = parseField(field(name), QString::fromLatin1(typed), Today);
            QVERIFY2(value, name);
            QCOMPARE(plainText(field(name), *value), QString::fromLatin1(typed));
        }
    }

    void likePlacesNearbyAreOffered()
    {
        FieldValues values;
        values.set(0, Value(u"Tinkers’ Repair Café"_qs));
        const Record repair(Table::Places, {1, 1}, toGeoPackageBlob(Geometry(Point{100, 100}), 27700), values);
        const Contents contents = Contents().with(Table::Places, Records().with(repair));
        QCOMPARE(similarPlaces(contents, u"Tinkers repair"_qs, {}, {140, 100}).size(), std::size_t{1});
        QCOMPARE(similarPlaces(contents, u"tinkers repair cafe"_qs, {}, {390, 100}).size(), std::size_t{1});
        QVERIFY(similarPlaces(contents, u"Tinkers repair"_qs, {}, {190, 100}).empty());
        QVERIFY(similarPlaces(contents, u"Baptist Church"_qs, {}, {101, 100}).empty());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
