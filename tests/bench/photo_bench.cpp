// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"
#include "bench/large_town.h"

#include <QStorageInfo>

namespace hedgerow::bench {

namespace {

constexpr int Photos = 500;
constexpr qsizetype PhotoBytes = 3'000'000;

void addRows(store::Document& document, bool withBytes)
{
    for (int i = 0; i < Photos; ++i) {
        model::Step step(QStringLiteral("Add a photo"));
        const QByteArray bytes = withBytes ? noise(PhotoBytes, static_cast<quint32>(i) + 1) : QByteArray::number(i);
        const QString hash = step.keep(bytes);
        step.insert(model::Table::Photos, {{"hash", hash}, {"width", 2000}, {"height", 1500}});
        if (const auto done = document.applyAndWait(step); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace

void benchPhotos(const QString& folder)
{
    const QString what = QStringLiteral("opening with 500 photos of 3 MB, and without");
    if (QStorageInfo(folder).bytesAvailable() < qint64{3} * Photos * PhotoBytes)
        return skip(what, QStringLiteral("too little room on the disk"));
    const QString with = folder + QStringLiteral("/photos.gpkg"), without = folder + QStringLiteral("/no-photos.gpkg");
    addRows(*newTown(with, 0), true);
    addRows(*newTown(without, 0), false);
    const auto opening = [](const QString& path) {
        return quickest(10, [] {}, [&] { opened(path, QStringLiteral("Ann")).reset(); });
    };
    print(what, opening(with), opening(without));
}

} // namespace hedgerow::bench
