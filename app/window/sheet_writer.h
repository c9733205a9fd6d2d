// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A laid-out sheet to paper or into a file: asks with the system's dialogs, works on a thread, and
// says on the page what became of it.
#pragma once

#include "window/background.h"
#include "window/live_sheet.h"

#include <QObject>

class QWidget;

namespace hedgerow::window {

class PageMessage;

class SheetWriter : public QObject
{
    Q_OBJECT

public:
    /// page: over which dialogs stand; folder: where files are offered first.
    SheetWriter(PageMessage& message, const QString& folder, QWidget* page);

    void askAndPrint(const std::shared_ptr<const LaidOut>& sheet);
    void askAndWritePdf(const std::shared_ptr<const LaidOut>& sheet);
    void askAndWritePicture(const std::shared_ptr<const LaidOut>& sheet);
    [[nodiscard]] Background& work() noexcept { return work_; }

private:
    void askAndWrite(const std::shared_ptr<const LaidOut>& sheet, const QString& caption,
                     const QString& suffix, const QStringList& filters);
    void write(const std::shared_ptr<const LaidOut>& sheet, const QString& path);
    void tellWritten(const QStringList& files);

    PageMessage& message_;
    QString folder_;
    QWidget* page_;
    Background work_;
};

} // namespace hedgerow::window
