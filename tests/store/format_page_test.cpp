// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/FORMAT.md is a promise to other programmers: it must not fall behind the description, nor
// behind what is really in a file.
#include "file_facts.h"
#include "neighbourhood.h"

#include <QFile>
#include <QTest>

using namespace hedgerow;
using namespace hedgerow::store::tests;

class FormatPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile page(QStringLiteral(HEDGEROW_SOURCE "/data/FORMAT.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        page_ = QString::fromUtf8(page.readAll());
    }

    void thePageNamesEveryFieldOfEveryTable()
    {
        for (const model::RecordType& type : model::schema()) {
            const qsizetype from = page_.indexOf(QStringLiteral("\n### ") + QString::fromLatin1(type.name));
            QVERIFY2(from >= 0, type.name);
            const QString section = page_.mid(from, page_.indexOf(QStringLiteral("\n#"), from + 5) - from);
            for (const model::Field& field : type.fields)
                QVERIFY2(section.contains(u'`' + QString::fromLatin1(field.name) + u'`'), field.name);
        }
    }

    void thePageNamesEveryColumnOfHedgerowsOwnTables()
    {
        for (const char* table : {"hedgerow_here", "hedgerow_replica", "hedgerow_step", "hedgerow_log", "hedgerow_blob"}) {
            const QString name = QString::fromLatin1(table);
            const qsizetype from = page_.indexOf(name + u'(');
            QVERIFY2(from >= 0, table);
            const QString columns = page_.mid(from, page_.indexOf(u"\n", from) - from);
            store::Statement found(facts_.connection(), QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            found.bind(1, name);
            while (found.next())
                QVERIFY2(columns.contains(found.text(0)), qPrintable(name + u'.' + found.text(0)));
        }
    }

    void thePageNamesEveryTriggerAndView()
    {
        store::Statement found(facts_.connection(), QStringLiteral(
            "SELECT DISTINCT replace(name,'_places_','_<t>_') FROM sqlite_schema WHERE type IN ('trigger','view') "
            "AND name GLOB 'hedgerow_*' AND (tbl_name='places' OR tbl_name GLOB 'hedgerow_*')"));
        while (found.next()) {
            const QString name = found.text(0);
            const QString shortened = QStringLiteral("`_%1`").arg(name.section(u'_', -1)); // "`hedgerow_change_insert`, `_more`"
            QVERIFY2(page_.contains(u'`' + name + u'`') || page_.contains(shortened), qPrintable(name));
        }
    }

    void theQueriesOfThePageRunInADocument()
    {
        qsizetype from = 0;
        int run = 0;
        while ((from = page_.indexOf(QStringLiteral("```sql\n"), from)) >= 0) {
            from += 7;
            const QString block = page_.mid(from, page_.indexOf(QStringLiteral("```"), from) - from);
            for (const QString& sql : block.split(u';')) {
                const bool isQuery = sql.contains(QStringLiteral("SELECT")) && !sql.contains(QStringLiteral("unhex"));
                if (!isQuery)
                    continue;
                store::Statement query(facts_.connection(), sql);
                (void)query.next();
                ++run;
            }
        }
        QVERIFY(run >= 3);
    }

private:
    Neighbourhood town_;
    FileFacts facts_{town_.path()};
    QString page_;
};

QTEST_GUILESS_MAIN(FormatPageTest)
#include "format_page_test.moc"
