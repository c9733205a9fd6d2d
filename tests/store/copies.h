// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several copies of one document, each worked on by somebody else, for the tests of merging.
#pragma once

#include "file_facts.h"
#include "neighbourhood.h"
#include "store/backup.h"
#include "store/check.h"
#include "store/merge.h"
#include "store/table_shape.h"

#include <QFile>

namespace hedgerow::store::tests {

/// One file of the document, open under a person's name.
class Copy
{
public:
    Copy(QString path, QString author)
        : path_(std::move(path))
        , author_(std::move(author))
    {
        open();
    }

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] Document& document() { return *document_; }
    [[nodiscard]] const model::Contents& contents() const { return document_->contents(); }
    void open()
    {
        base::Job job;
        auto opened = Document::open(path_, Access::Edit, author_, job);
        if (!opened)
            qFatal("%s (%s)", qPrintable(opened.error().message),
                   qPrintable(opened.error().detail));
        document_ = std::move(*opened);
    }
    void close() { document_.reset(); }

    StepDone applied(const model::Step& step)
    {
        const auto done = document_->applyAndWait(step);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
        return *done;
    }
    model::Uuid addPlace(const QString& name, model::Point at = {500100, 100100})
    {
        model::Step step(QStringLiteral("Add ") + name);
        step.insert(model::Table::Places, {{"name", name}}, pointAt(at));
        return applied(step).inserted.at(0);
    }
    StepDone set(model::Uuid place, const char* field, const model::Value& value,
                 model::Table table = model::Table::Places)
    {
        model::Step step(QStringLiteral("Change ") + QString::fromLatin1(field));
        step.set(table, place, field, value);
        return applied(step);
    }
    StepDone move(model::Uuid place, model::Point to)
    {
        model::Step step(QStringLiteral("Move"));
        step.setGeometry(model::Table::Places, place, pointAt(to));
        return applied(step);
    }
    StepDone remove(model::Uuid place, model::Table table = model::Table::Places)
    {
        model::Step step(QStringLiteral("Remove"));
        step.remove(table, place);
        return applied(step);
    }

    base::Result<MergeReport> merge(const QStringList& files)
    {
        return waited(document_->merge(files));
    }
    MergeReport merged(const QStringList& files)
    {
        auto report = merge(files);
        if (!report)
            qFatal("%s (%s)", qPrintable(report.error().message),
                   qPrintable(report.error().detail));
        return *report;
    }
    MergeReport merged(const Copy& other) { return merged(QStringList{other.path()}); }
    StepDone decide(const Conflict& conflict, Choice choice)
    {
        return done(document_->decide({{conflict.table, conflict.row, conflict.field, choice}},
                                      QStringLiteral("Settle")));
    }
    StepDone undo() { return done(document_->undo()); }
    StepDone redo() { return done(document_->redo()); }

    [[nodiscard]] model::Record place(model::Uuid id) const
    {
        return contents().find(model::Table::Places, id);
    }
    [[nodiscard]] QString name(model::Uuid id) const
    {
        const model::Record row = place(id);
        return row ? row.text(u"name") : QStringLiteral("(gone)");
    }
    [[nodiscard]] const std::vector<Conflict>& conflicts() const { return document_->conflicts(); }

private:
    template <class T>
    base::Result<T> waited(QFuture<base::Result<T>> future)
    {
        document_->settle();
        future.waitForFinished();
        document_->settle();
        return future.result();
    }
    StepDone done(QFuture<base::Result<StepDone>> future)
    {
        const auto result = waited(std::move(future));
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return *result;
    }

    QString path_, author_;
    std::unique_ptr<Document> document_;
};

/// What must be equal in all copies that have merged with each other: rows without their fid, bins,
/// steps, entries with their marks. One line each, in one order.
inline QStringList everything(const QString& path)
{
    Connection connection(path, Opening::ReadOnly);
    QStringList lines;
    const auto dump = [&](const QString& table, const QString& leftOut, const QString& order) {
        QStringList columns;
        for (const QString& column : columnsOf(connection, QStringLiteral("main"), table))
            if (column != leftOut)
                columns.append(QStringLiteral("quote(%1)").arg(quoted(column)));
        columns.sort(); // other programs add them in any order
        Statement rows(connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY %4")
                                       .arg(columns.join(QStringLiteral("||'|'||")), quoted(table),
                                            table.startsWith(u"hedgerow_bin_")
                                                ? QStringLiteral("NOT (uuid>='!' AND uuid<'\"')")
                                                : QStringLiteral("1"),
                                            order));
        while (rows.next())
            lines.append(table + u'|' + rows.text(0));
    };
    for (const model::RecordType& type : model::schema()) {
        dump(QString::fromLatin1(type.name), QStringLiteral("fid"), QStringLiteral("uuid"));
        dump(QStringLiteral("hedgerow_bin_") + QString::fromLatin1(type.name),
             QStringLiteral("fid"), QStringLiteral("uuid"));
    }
    dump(QStringLiteral("hedgerow_step"), {}, QStringLiteral("id"));
    dump(QStringLiteral("hedgerow_log"), QStringLiteral("n"), QStringLiteral("id"));
    dump(QStringLiteral("hedgerow_blob"), QStringLiteral("id"), QStringLiteral("hash"));
    return lines;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the thorough check finds broken; empty when nothing.
inline QString faultsOf(const QString& path)
{
    base::Job job;
    const auto report = checkDocument(path, Thoroughness::Thorough, job);
    if (!report)
        return report.error().message + report.error().detail;
    QStringList faults;
    for (const Check& check : report->checks)
        if (!check.ok && check.weight == Check::Weight::Damage)
            faults.append(check.name + u' ' + check.found);
    return faults.join(u'\n');
}

/// Ann's document and the copies of others, made by copying her closed file.
class Copies
{
public:
    Copies()
    {
        {
            Neighbourhood town; // its folder goes; the file is taken from it
            library = town.addPlace(QStringLiteral("Library"), {500100, 100100});
            mill = town.addPlace(QStringLiteral("Mill"), {500200, 100200});
            town.close();
            QFile::copy(town.path(), folder_.filePath(QStringLiteral("Ann.gpkg")));
        }
        ann = std::make_unique<Copy>(pathOf(QStringLiteral("Ann")), QStringLiteral("Ann"));
        ben = copyOf(*ann, QStringLiteral("Ben"));
        cem = copyOf(*ann, QStringLiteral("Cem"));
    }

    [[nodiscard]] QString pathOf(const QString& name) const
    {
        return folder_.filePath(name + QStringLiteral(".gpkg"));
    }
    [[nodiscard]] std::unique_ptr<Copy> copyOf(Copy& of, const QString& name)
    {
        of.document().settle();
        QFile::remove(pathOf(name));
        if (!QFile::copy(of.path(), pathOf(name)))
            qFatal("copying %s", qPrintable(of.path()));
        return std::make_unique<Copy>(pathOf(name), name);
    }

    model::Uuid library, mill;
    std::unique_ptr<Copy> ann, ben, cem;

private:
    QTemporaryDir folder_;
};

} // namespace hedgerow::store::tests
