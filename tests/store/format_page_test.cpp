// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/FORMAT.md is a promise to other programmers: it must not fall behind the description, nor
// behind what is really in a file.
#include "file_facts.h"
#include "neighbourhood.h"
#include "store/backup.h"

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
            QCOMPARE(columnsNotNamed(facts_, QString::fromLatin1(table)), QStringList());
        }
    }

    void thePageNamesEveryColumnOfWhatABackupSaysOfItself()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        base::Job job;
        const auto backup = store::makeBackup(town_.path(), store::BackupReason::Asked, job);
        QVERIFY(backup);
        FileFacts facts(backup->path);
        QCOMPARE(facts.number("SELECT count(*) FROM hedgerow_backup"), 1);
        QCOMPARE(columnsNotNamed(facts, QStringLiteral("hedgerow_backup")), QStringList());
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
    /// Where the page lists the columns of a table: in brackets after its name.
    [[nodiscard]] QStringList columnsNotNamed(FileFacts& facts, const QString& table) const
    {
        const qsizetype from = page_.indexOf(table + u'(');
        if (from < 0)
            return {table};
        const QString columns = page_.mid(from, page_.indexOf(u"\n", from) - from);
        QStringList missing;
        store::Statement found(facts.connection(), QStringLiteral("SELECT name FROM pragma_table_info(?)"));
        found.bind(1, table);
        while (found.next())
            if (!columns.contains(found.text(0)))
                missing.append(found.text(0));
        return missing;
    }

    Neighbourhood town_;
    FileFacts facts_{town_.path()};
    QString page_;
};

QTEST_GUILESS_MAIN(FormatPageTest)
#include "format_page_test.moc"
