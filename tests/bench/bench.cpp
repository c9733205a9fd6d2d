// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

namespace hedgerow::bench {

namespace {

double cpuSeconds()
{
#ifdef Q_OS_WIN
    return 0;
#else
    double sum = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            sum += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return sum;
#endif
}

QString timeText(const Spent& spent)
{
    const auto text = [](double seconds) {
        return seconds < 1 ? QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', seconds < 0.1 ? 1 : 0)
                           : QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
    };
    return QStringLiteral("%1 CPU, %2").arg(text(spent.cpu), text(spent.wall));
}

} // namespace

Spent spentBy(const std::function<void()>& work)
{
    QElapsedTimer clock;
    const double before = cpuSeconds();
    clock.start();
    work();
    const double wall = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return {cpuSeconds() - before, wall};
}

Spent quickest(int runs, const std::function<void()>& prepare, const std::function<void()>& work)
{
    Spent best;
    for (int run = 0; run < runs; ++run) {
        prepare();
        const Spent spent = spentBy(work);
        if (run == 0 || spent.cpu < best.cpu)
            best = spent;
    }
    return best;
}

void print(const QString& what, const QString& ours, const QString& peer, const QString& ratio)
{
    std::printf("%-52s | %-24s | %-24s | %s\n", qPrintable(what), qPrintable(ours), qPrintable(peer), qPrintable(ratio));
    std::fflush(stdout);
}

void print(const QString& what, const Spent& ours, const Spent& peer)
{
    const double ratio = peer.cpu > 0 ? ours.cpu / peer.cpu : ours.wall / peer.wall;
    print(what, timeText(ours), timeText(peer), QStringLiteral("%1 x").arg(ratio, 0, 'f', 2));
}

void print(const QString& what, const Spent& ours, const QString& goal)
{
    print(what, timeText(ours), goal, {});
}

void skip(const QString& what, const QString& why)
{
    print(what, QStringLiteral("skipped"), why, {});
}

bool runOther(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, words, QIODevice::ReadOnly);
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace hedgerow::bench
