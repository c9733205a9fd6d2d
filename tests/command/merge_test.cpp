// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "merge", "list conflicts" and "set --settle" by their exit status and by what is in the map
// after.
#include "command/run_command.h"
#include "model/geopackage_blob.h"
#include "store/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hedgerow;
using namespace Qt::StringLiterals;
using model::Table;

class MergeCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        make(QStringLiteral("ann"));
        QVERIFY(QFile::copy(path("ann"), path("ben")));
        change("ann", QStringLiteral("Ann's"));
        change("ben", QStringLiteral("Ben's"));
    }
    void cleanup() { folder_.reset(); }

    void a_merge_with_differences_says_to_look_at_them()
    {
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben")}), 1);
        QCOMPARE(opened("ann")->conflicts().size(), std::size_t{1});
        QCOMPARE(run({u"list"_s, path("ann"), u"conflicts"_s}), 0);
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--notes-ok"_s}), 0);
    }

    void a_dry_run_writes_nothing()
    {
        const QByteArray before = bytes("ann");
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--dry-run"_s}), 1);
        QCOMPARE(bytes("ann"), before);
    }

    void differences_are_settled_with_the_merge_or_one_by_one()
    {
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--settle"_s, u"theirs"_s}), 0);
        QCOMPARE(name("ann"), QStringLiteral("Ben's"));
        QVERIFY(opened("ann")->conflicts().empty());

        QCOMPARE(run({u"merge"_s, path("ben"), path("ann"), u"--settle"_s, u"ours"_s}), 0);
        QCOMPARE(name("ben"), QStringLiteral("Ben's"));
    }

    void a_difference_is_settled_by_its_place_or_its_id()
    {
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--notes-ok"_s}), 0);
        QCOMPARE(run({u"set"_s, path("ann"), u"#1"_s, u"--settle"_s, u"story=ours"_s}), 2);
        QCOMPARE(run({u"set"_s, path("ann"), u"#1"_s, u"--settle"_s, u"name=perhaps"_s}), 2);
        const QString id = opened("ann")->contents().places().begin()->id().toText();
        QCOMPARE(run({u"set"_s, path("ann"), id, u"--settle"_s, u"name=notes"_s}), 0);
        QCOMPARE(name("ann"), QStringLiteral("Ann's"));
        QVERIFY(opened("ann")->contents().places().begin()->text(u"notes").contains(
            QStringLiteral("Ben's")));
    }

    void a_merge_is_taken_back_until_the_next_change()
    {
        QCOMPARE(run({u"merge"_s, path("ann"), u"--take-back"_s}), 6);
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--notes-ok"_s}), 0);
        QCOMPARE(run({u"merge"_s, path("ann"), u"--take-back"_s}), 0);
        QVERIFY(opened("ann")->conflicts().empty());
        QCOMPARE(name("ann"), QStringLiteral("Ann's"));
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), u"--notes-ok"_s}), 0);
        change("ann", QStringLiteral("Later"));
        QCOMPARE(run({u"merge"_s, path("ann"), u"--take-back"_s}), 6);
    }

    void what_cant_be_merged_is_refused_or_left_out()
    {
        make(QStringLiteral("other"));
        QCOMPARE(run({u"merge"_s, path("ann"), path("other")}), 6);
        QFile broken(path("broken"));
        QVERIFY(broken.open(QIODevice::WriteOnly) &&
                broken.write(bytes("ben").left(50000)) == 50000);
        broken.close();
        const QByteArray before = bytes("ann");
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), path("broken")}), 3);
        QCOMPARE(bytes("ann"), before);
        QCOMPARE(run({u"merge"_s, path("ann"), path("ben"), path("broken"), u"--keep-going"_s}), 1);
        QCOMPARE(opened("ann")->conflicts().size(), std::size_t{1});
    }

private:
    [[nodiscard]] QString path(const char* who) const
    {
        return folder_->filePath(QString::fromLatin1(who) + QStringLiteral(".gpkg"));
    }
    [[nodiscard]] static int run(const QStringList& words) { return command::runCommand(words); }

    [[nodiscard]] QByteArray bytes(const char* who) const
    {
        QFile file(path(who));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void make(const QString& who)
    {
        store::NewDocument settings;
        settings.title = who;
        settings.srsName = QStringLiteral("OSGB36 / British National Grid");
        settings.srsWkt = QStringLiteral("LOCAL_CS[\"grid\"]");
        model::Step step(QStringLiteral("Begin"));
        step.insert(Table::Places, {{"name", QStringLiteral("Library")}, {"number", 1}},
                    model::toGeoPackageBlob(model::Point{500100, 100100}, 27700));
        base::Job job;
        const auto made = store::Document::create(folder_->filePath(who + QStringLiteral(".gpkg")),
                                                  settings, step, who, job);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }

    [[nodiscard]] std::unique_ptr<store::Document>
    opened(const char* who, store::Access access = store::Access::ReadOnly) const
    {
        base::Job job;
        auto document = store::Document::open(path(who), access, QString::fromLatin1(who), job);
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        return std::move(*document);
    }

    void change(const char* who, const QString& name)
    {
        const auto document = opened(who, store::Access::Edit);
        model::Step step(QStringLiteral("Rename"));
        step.set(Table::Places, document->contents().places().begin()->id(), "name", name);
        QVERIFY(document->applyAndWait(step));
    }

    [[nodiscard]] QString name(const char* who) const
    {
        return opened(who)->contents().places().begin()->text(u"name");
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(MergeCommandTest)
#include "merge_test.moc"
