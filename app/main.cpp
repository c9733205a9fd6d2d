// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses between the window and a command, and with it the application object.
#include "base/language.h"
#include "command/run_command.h"
#include "window/run_window.h"

#include <QApplication>

#include <memory>

using namespace hedgerow;

namespace {

QStringList wordsOf(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

std::unique_ptr<QCoreApplication> makeApplication(command::Application needed, int& argc,
                                                  char* argv[])
{
    switch (needed) {
    case command::Application::Window:
        return std::make_unique<QApplication>(argc, argv);
    case command::Application::Gui:
        return std::make_unique<QGuiApplication>(argc, argv);
    case command::Application::Core:
        break;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int openWindow(const QStringList& words)
{
    const auto request = command::readOpenRequest(words);
    if (!request)
        return command::reportFailure(request.error());
    window::WindowOptions options;
    options.file = request->file;
    options.workspace = request->workspace;
    options.readOnly = request->readOnly;
    options.screenshot = request->screenshot;
    options.size = request->size;
    options.author = request->author;
    options.language = base::installLanguage(request->language);
    if (options.language.endsWith(u"-rtl"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (!request->scheme.isEmpty())
        options.scheme = request->scheme == u"dark" ? window::Scheme::Dark : window::Scheme::Light;
    return window::runWindow(options);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Hedgerow"));
    QCoreApplication::setApplicationName(QStringLiteral("hedgerow"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEDGEROW_VERSION));
    const QStringList words = wordsOf(argc, argv);
    if (const auto prepared = command::preparePlatform(words); !prepared)
        return command::reportFailure(prepared.error());
    const auto needed = command::applicationNeeded(words);
    const auto application = makeApplication(needed, argc, argv);
    return needed == command::Application::Window ? openWindow(words) : command::runCommand(words);
}
