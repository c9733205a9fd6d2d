// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/FORMAT.md is a promise to other programmers: it must not fall behind the description.
#include "model/schema.h"

#include <QFile>
#include <QTest>

using namespace hedgerow;

class FormatPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageNamesEveryFieldOfEveryTable()
    {
        QFile page(QStringLiteral(HEDGEROW_SOURCE "/data/FORMAT.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        for (const model::RecordType& type : model::schema()) {
            const qsizetype from = text.indexOf(QStringLiteral("\n### ") + QString::fromLatin1(type.name));
            QVERIFY2(from >= 0, type.name);
            const QString section = text.mid(from, text.indexOf(QStringLiteral("\n#"), from + 5) - from);
            for (const model::Field& field : type.fields)
                QVERIFY2(section.contains(u'`' + QString::fromLatin1(field.name) + u'`'), field.name);
        }
    }
};

QTEST_GUILESS_MAIN(FormatPageTest)
#include "format_page_test.moc"
