// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/run_window.h"

#include "window/document_page.h"
#include "window/main_window.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QTextStream>

namespace hedgerow::window {

namespace {

/// As the desktop has it: dark when its windows are darker than their words.
Scheme systemScheme()
{
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Scheme::Dark
                                                                                                         : Scheme::Light;
}

int writeScreenshot(MainWindow& window, const QString& path)
{
    window.settle();
    if (window.grab().save(path, "PNG"))
        return 0;
    QTextStream(stderr) << QApplication::translate("hedgerow::window::RunWindow", "We can’t write the picture %1.").arg(path) << '\n';
    return base::exitStatus(base::ErrorKind::Output);
}

} // namespace

int runWindow(const WindowOptions& given)
{
    WindowOptions options = given;
    if (!options.scheme)
        options.scheme = systemScheme();
    if (options.author.isEmpty())
        options.author = QSettings().value(QStringLiteral("person/name")).toString();
    MainWindow window(options);
    const bool picture = !options.screenshot.isEmpty();
    if (!picture && options.size.isEmpty())
        window.restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    window.show();
    if (!options.file.isEmpty())
        window.open(options.file);
    if (picture)
        return writeScreenshot(window, options.screenshot);
    const int status = QApplication::exec();
    QSettings().setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    return status;
}

} // namespace hedgerow::window
