// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one file of this room that differs between systems.
#include "command/terminal.h"

#include <QtGlobal>

#include <atomic>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace hedgerow::command {

namespace {

std::atomic<base::Job*> runningJob = nullptr;
static_assert(std::atomic<base::Job*>::is_always_lock_free); // it is read in a signal handler

#ifdef Q_OS_WIN
std::atomic<bool> interrupted = false;

BOOL WINAPI onControl(DWORD)
{
    base::Job* job = runningJob;
    if (!job || interrupted.exchange(true))
        return FALSE; // Windows ends the program
    job->stop();
    return TRUE;
}
#else
void onInterrupt(int)
{
    if (base::Job* job = runningJob)
        job->stop();
}

void onClosedPipe(int)
{
    _exit(0);
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}
#endif

} // namespace

#ifdef Q_OS_WIN

InterruptGuard::InterruptGuard(base::Job& job)
{
    runningJob = &job;
    SetConsoleCtrlHandler(onControl, TRUE);
}

InterruptGuard::~InterruptGuard()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    runningJob = nullptr;
}

bool stderrIsTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

bool hasDisplay()
{
    return true;
}

#else

InterruptGuard::InterruptGuard(base::Job& job)
{
    runningJob = &job;
    for (const int signal : {SIGINT, SIGTERM})
        handle(signal, onInterrupt,
               static_cast<int>(SA_RESETHAND)); // the second one ends the program
    handle(SIGPIPE, onClosedPipe, 0);
}

InterruptGuard::~InterruptGuard()
{
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE})
        handle(signal, SIG_DFL, 0);
    runningJob = nullptr;
}

bool stderrIsTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

bool hasDisplay()
{
#ifdef Q_OS_MACOS
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#endif
}

#endif

} // namespace hedgerow::command
