// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hedgerow-sample: builds the sample neighbourhood's document from the files beside this one,
// through the same functions as the program itself.
//
//     hedgerow-sample FOLDER OUT.gpkg
#include "sample_records.h"

#include "base/language.h"
#include "exchange/base_map.h"
#include "exchange/new_map.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace hedgerow;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Credit = "Map, areas and places: invented for this sample, public domain (CC0)";
constexpr double MarginMetres = 650; // as far as the base map is drawn

/// Areas and base map: what the town stands on.
base::Result<std::unique_ptr<store::Document>> madeGround(const QDir& folder, const QString& path, base::Job& job)
{
    exchange::NewMapOptions options;
    options.title = u"Wrensford"_s;
    options.licence = u"CC0 1.0"_s;
    options.credit = QString::fromUtf8(Credit);
    options.languages = QStringList{u"en"_s};
    options.author = u"Hedgerow"_s;
    auto made = exchange::makeNewMap(path, folder.filePath(u"areas.gpkg"_s), options, job);
    if (!made)
        return tl::unexpected(made.error());

    exchange::BaseMapOptions base;
    base.name = u"Wrensford"_s;
    base.licence = options.licence;
    base.credit = options.credit;
    base.marginMetres = MarginMetres;
    const auto plan = exchange::planBaseMap(made->document->contents(), folder.filePath(u"base-map.gpkg"_s), base, job);
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto done = made->document->applyAndWait(plan->step); !done)
        return tl::unexpected(done.error());
    return std::move(made->document);
}

base::Outcome makeSample(const QDir& folder, const QString& path)
{
    base::Job job;
    auto document = madeGround(folder, path, job);
    if (!document)
        return tl::unexpected(document.error());
    auto step = sample::recordsStep(folder, (*document)->contents().srs());
    if (!step)
        return tl::unexpected(step.error());
    sample::describeTown((*document)->contents(), *step);
    if (auto done = (*document)->applyAndWait(*step); !done)
        return tl::unexpected(done.error());
    (*document)->close();
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    base::installLanguage(QStringLiteral("en")); // names of steps have their plurals
    QTextStream complaints(stderr);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        complaints << "hedgerow-sample FOLDER OUT.gpkg\n";
        return base::exitStatus(base::ErrorKind::Usage);
    }

    // Made beside its place and then moved, so that a build that was stopped leaves no half map.
    const QString path = words[2], unfinished = path + u".new.gpkg"_s;
    QFile::remove(unfinished);
    if (const auto made = makeSample(QDir(words[1]), unfinished); !made) {
        complaints << made.error().message << '\n' << made.error().detail << '\n';
        QFile::remove(unfinished);
        return base::exitStatus(made.error().kind);
    }
    QFile::remove(path);
    return QFile::rename(unfinished, path) ? 0 : base::exitStatus(base::ErrorKind::Output);
}
