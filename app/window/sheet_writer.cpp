// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sheet_writer.h"

#include "window/page_message.h"

#include "base/file_name.h"
#include "print/output.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QUrl>

namespace hedgerow::window {

namespace {

/// "Wrensford wall map": the title without what file names don't take.
QString fileNameFor(const print::Sheet& sheet)
{
    const QString title = base::asFileName(sheet.title);
    return title.isEmpty() ? SheetWriter::tr("Wall map")
                           : SheetWriter::tr("%1 wall map", "name of a file").arg(title);
}

void setPage(QPrinter& printer, const print::Page& page)
{
    // The paper's own orientation goes into the size, so that printers without a driver's help
    // don't turn it twice.
    const bool wide = page.paperMm.width() > page.paperMm.height();
    const QSizeF upright = wide ? page.paperMm.transposed() : page.paperMm;
    printer.setPageSize(QPageSize(upright, QPageSize::Millimeter));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
}

} // namespace

SheetWriter::SheetWriter(PageMessage& message, const QString& folder, QWidget* page)
    : QObject(page)
    , message_(message)
    , folder_(folder)
    , page_(page)
    , work_(this)
{
}

void SheetWriter::askAndPrint(const std::shared_ptr<const LaidOut>& sheet)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        message_.tell(
            tr("No printer is set up on this computer. Make a PDF and print it anywhere."));
        connect(message_.addAction(tr("PDF")), &QPushButton::clicked, this,
                [this, sheet] { askAndWritePdf(sheet); });
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(fileNameFor(sheet->sheet));
    setPage(*printer, sheet->sheet.pages.front());
    QPrintDialog dialog(printer.get(), page_);
    dialog.setWindowTitle(tr("Print the wall map"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    work_.start(
        [sheet, printer](base::Job&) {
            return print::printSheet(sheet->sheet, sheet->snapshot, *printer);
        },
        [this, name = printer->printerName()](base::Outcome&& done) {
            if (done)
                message_.tell(tr("The sheet is on its way to %1.").arg(name));
            else
                message_.tellError(done.error());
        });
}

void SheetWriter::askAndWritePdf(const std::shared_ptr<const LaidOut>& sheet)
{
    askAndWrite(sheet, tr("Keep the sheet as a PDF"), QStringLiteral("pdf"), {tr("PDF (*.pdf)")});
}

void SheetWriter::askAndWritePicture(const std::shared_ptr<const LaidOut>& sheet)
{
    askAndWrite(sheet, tr("Keep the sheet as a picture"), QStringLiteral("png"),
                {tr("Picture of dots (*.png)"), tr("Picture of lines (*.svg)")});
}

void SheetWriter::askAndWrite(const std::shared_ptr<const LaidOut>& sheet, const QString& caption,
                              const QString& suffix, const QStringList& filters)
{
    // The system's dialog asks before a file is replaced; that is the question, asked once.
    QFileDialog dialog(page_, caption, folder_);
    dialog.setObjectName(QStringLiteral("saveSheet"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffix);
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&dialog, suffix](const QString& filter) {
                dialog.setDefaultSuffix(
                    filter.contains(QStringLiteral("*.svg")) ? QStringLiteral("svg") : suffix);
            });
    dialog.selectFile(fileNameFor(sheet->sheet) + u'.' + suffix);
    if (dialog.exec() == QDialog::Accepted)
        write(sheet, dialog.selectedFiles().constFirst());
}

void SheetWriter::write(const std::shared_ptr<const LaidOut>& sheet, const QString& path)
{
    folder_ = QFileInfo(path).absolutePath();
    message_.clear();
    print::OutputOptions options;
    options.replace = true; // confirmed in the dialog
    work_.start(
        [sheet, path, options](base::Job& job) {
            return print::writeSheet(sheet->sheet, sheet->snapshot, path, options, job);
        },
        [this](base::Result<QStringList>&& files) {
            if (files)
                tellWritten(*files);
            else if (files.error().kind == base::ErrorKind::Cancelled)
                message_.tell(tr("Stopped. Nothing was written."));
            else
                message_.tellError(files.error());
        });
}

void SheetWriter::tellWritten(const QStringList& files)
{
    const QString first = files.value(0);
    message_.tell(files.size() == 1 ? tr("Saved %1.").arg(QFileInfo(first).fileName())
                                    : tr("Saved %n file(s), beginning with %1.", nullptr,
                                         static_cast<int>(files.size()))
                                          .arg(QFileInfo(first).fileName()));
    connect(message_.addAction(tr("Open it")), &QPushButton::clicked, this,
            [first] { QDesktopServices::openUrl(QUrl::fromLocalFile(first)); });
    connect(message_.addAction(tr("Show in folder")), &QPushButton::clicked, this, [first] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(first).absolutePath()));
    });
    connect(message_.addAction(tr("Close")), &QPushButton::clicked, &message_, &PageMessage::clear);
}

} // namespace hedgerow::window
