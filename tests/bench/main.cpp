// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace hedgerow;

namespace {

struct Bench
{
    const char* name;
    void (*run)(const QString& folder);
};

constexpr Bench All[] = {
    {"import", bench::benchImport},
    {"merge", bench::benchMerge},
    {"opening", bench::benchOpening},
    {"undo", bench::benchUndo},
    {"field", bench::benchOneField},
    {"photos", bench::benchPhotos},
};

} // namespace

/// hedgerow_bench [name…]: all, or those named.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--import")
        return bench::importHere(words.value(1), words.value(2));
    QTemporaryDir folder;
    for (const char* home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) // settings, backups
        qputenv(home, folder.path().toUtf8());
    bench::print(QStringLiteral("what"), QStringLiteral("Hedgerow"), QStringLiteral("peer or goal"), QStringLiteral("ratio"));
    for (const Bench& one : All)
        if (words.isEmpty() || words.contains(QLatin1StringView(one.name)))
            one.run(folder.path());
    return 0;
}
