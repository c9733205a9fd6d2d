// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace hedgerow::command;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_stay_in_the_order_given()
    {
        const Json json = JsonObject()
                              .add("name", QStringLiteral("Mill"))
                              .add("areas", 3)
                              .add("extent", Json())
                              .json();
        QCOMPARE(json.text(), QByteArray("{\"name\":\"Mill\",\"areas\":3,\"extent\":null}"));
    }

    void any_text_comes_back_whole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QStringLiteral("say \"hi\" \\ /");
        QTest::newRow("lines") << QStringLiteral("one\ntwo\r\n\tthree");
        QTest::newRow("control") << QStringLiteral("a\u0001b\u001f");
        QTest::newRow("Welsh") << QStringLiteral("Tŷ'r Ysgol – Café");
        QTest::newRow("beyond the first plane") << QStringLiteral("🏛");
    }

    void any_text_comes_back_whole()
    {
        QFETCH(QString, text);
        JsonArray array;
        array.add(text);
        const Json json = array.json();
        for (const char c : json.text()) // Qt would read raw control characters, others don't
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
        QCOMPARE(QJsonDocument::fromJson(json.text()).array()[0].toString(), text);
    }

    void numbers_have_a_point_and_no_needless_zeros()
    {
        QCOMPARE(Json::ofReal(581775, 2).text(), QByteArray("581775"));
        QCOMPARE(Json::ofReal(0.5, 2).text(), QByteArray("0.5"));
        QCOMPARE(Json::ofReal(-0.001, 2).text(), QByteArray("0"));
        QCOMPARE(Json::ofReal(std::numeric_limits<double>::quiet_NaN(), 2).text(),
                 QByteArray("null"));
        QCOMPARE(Json::ofNumberText(QStringLiteral("50.8556000")).text(), QByteArray("50.8556"));
    }

    void empty_lists_and_objects_are_valid()
    {
        QCOMPARE(JsonArray().json().text(), QByteArray("[]"));
        QCOMPARE(JsonObject().json().text(), QByteArray("{}"));
        QCOMPARE(Json(QStringList{}).text(), QByteArray("[]"));
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "json_text_test.moc"
