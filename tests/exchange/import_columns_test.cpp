// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_records.h"
#include "exchange/import_columns.h"

#include <QTest>

using namespace hedgerow;
using namespace hedgerow::exchange;

namespace {

QString fieldOf(const ImportColumns& columns, int column)
{
    for (const ImportColumns::Match& match : columns.fields) {
        if (match.column == column)
            return QString::fromLatin1(match.field->name);
    }
    return {};
}

} // namespace

class ImportColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heads_of_councils_and_phones_are_known()
    {
        const auto columns =
            guessImportColumns({QStringLiteral("Asset Name"), QStringLiteral("Site Address"),
                                QStringLiteral("POSTCODE"), QStringLiteral("Web URL"),
                                QStringLiteral("Latitude"), QStringLiteral("Longitude")});
        QCOMPARE(fieldOf(columns, 0), QStringLiteral("name"));
        QCOMPARE(fieldOf(columns, 1), QStringLiteral("address"));
        QCOMPARE(fieldOf(columns, 2), QStringLiteral("postcode"));
        QCOMPARE(fieldOf(columns, 3), QStringLiteral("website"));
        QCOMPARE(columns.position.lat, 4);
        QCOMPARE(columns.position.lon, 5);
    }

    void the_first_of_two_columns_for_a_field_wins()
    {
        const auto columns =
            guessImportColumns({QStringLiteral("name"), QStringLiteral("Site name")});
        QCOMPARE(fieldOf(columns, 0), QStringLiteral("name"));
        QCOMPARE(fieldOf(columns, 1), QString());
    }

    void half_a_pair_of_coordinates_is_none()
    {
        const auto columns =
            guessImportColumns({QStringLiteral("name"), QStringLiteral("easting")});
        QVERIFY(!columns.hasPosition());
    }

    void unknown_heads_are_nothing()
    {
        QVERIFY(guessImportColumns({QStringLiteral("c0"), QStringLiteral("c1")}).isEmpty());
    }

    void every_export_column_that_may_come_back_is_known()
    {
        const QStringList given{QStringLiteral("id"),
                                QStringLiteral("number"),
                                QStringLiteral("area_code"),
                                QStringLiteral("area_name"),
                                QStringLiteral("x"),
                                QStringLiteral("y"),
                                QStringLiteral("lon"),
                                QStringLiteral("lat"),
                                QStringLiteral("position_how"),
                                QStringLiteral("source"),
                                QStringLiteral("source_licence"),
                                QStringLiteral("source_key")};
        const QStringList heads = exportColumns(model::Table::Places, false);
        const auto columns = guessImportColumns(heads);
        for (int i = 0; i < heads.size(); ++i)
            QCOMPARE(fieldOf(columns, i), given.contains(heads[i]) ? QString() : heads[i]);
        QCOMPARE(columns.position.lon, static_cast<int>(heads.indexOf(QStringLiteral("lon"))));
    }
};

QTEST_GUILESS_MAIN(ImportColumnsTest)
#include "import_columns_test.moc"
