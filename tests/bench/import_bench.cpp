// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/large_town.h"
#include "exchange/import_places.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace hedgerow::bench {

int importHere(const QString& document, const QString& csv)
{
    const auto town = opened(document, QStringLiteral("Ann"));
    base::Job job;
    exchange::ImportOptions options;
    options.today = QDate(2026, 11, 24);
    const auto plan = exchange::planImport(town->contents(), csv, options, job);
    const bool written = plan && town->applyAndWait(plan->step);
    return written && plan->placed == Places ? 0 : 1;
}

void benchImport(const QString& folder)
{
    const QString csv = folder + QStringLiteral("/places.csv");
    const QString empty = folder + QStringLiteral("/empty.gpkg"), ours = folder + QStringLiteral("/ours.gpkg");
    const QString theirs = folder + QStringLiteral("/theirs.gpkg");
    writePlaces(csv, Places);
    newTown(empty, 0).reset();
    const QString program = QCoreApplication::applicationFilePath();
    bool there = true;
    const Spent import = quickest(3, [&] { QFile::remove(ours); QFile::copy(empty, ours); },
        [&] { there = there && runOther(program, {QStringLiteral("--import"), ours, csv}); });
    if (!there)
        qFatal("the import failed");

    const QString what = QStringLiteral("import of 100 000 places with 20 fields");
    const QStringList words = QStringLiteral("-f|GPKG|%1|%2|-oo|X_POSSIBLE_NAMES=easting|-oo|Y_POSSIBLE_NAMES=northing|"
                                             "-oo|KEEP_GEOM_COLUMNS=NO|-a_srs|EPSG:27700").arg(theirs, csv).split(u'|');
    const Spent peer = quickest(3, [&] { QFile::remove(theirs); },
        [&] { there = there && runOther(QStringLiteral("ogr2ogr"), words); });
    if (!there)
        return print(what, import, QStringLiteral("no ogr2ogr here"));
    print(what, import, peer);
    const double mb = 1e6, oursMb = QFileInfo(ours).size() / mb, theirsMb = QFileInfo(theirs).size() / mb;
    print(QStringLiteral("  size of the file"), QStringLiteral("%1 MB").arg(oursMb, 0, 'f', 1),
        QStringLiteral("%1 MB").arg(theirsMb, 0, 'f', 1), QStringLiteral("%1 x").arg(oursMb / theirsMb, 0, 'f', 2));
}

} // namespace hedgerow::bench
