// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/output.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "print/equal_hashes.h"
#include "print/pdf_finish.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

using base::Text;

constexpr int PdfUnitsPerInch = 1200;
constexpr int StripRows = 512;
constexpr double MostPngBytes = 450e6;
constexpr double MmPerInch = 25.4;

QPageLayout pageLayout(const Page& page)
{
    // Portrait with the true width first: QPageSize turns nothing by itself then.
    return {QPageSize(page.paperMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
            QPageLayout::Portrait,
            {}};
}

base::Outcome stopIfAsked(const base::Job& job)
{
    return job.stopped() ? base::Outcome(base::cancelled()) : base::Outcome();
}

base::Result<QByteArray> pdfOf(const Sheet& sheet, const map::Snapshot& snapshot, base::Job& job)
{
    const EqualHashes equal;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfUnitsPerInch);
    writer.setTitle(sheet.title);
    writer.setCreator(u"Hedgerow"_s);
    writer.setPageLayout(pageLayout(sheet.pages.front()));
    QPainter painter(&writer);
    painter.scale(PdfUnitsPerInch / MmPerInch, PdfUnitsPerInch / MmPerInch);
    const int pages = static_cast<int>(sheet.pages.size());
    for (int i = 0; i < pages; ++i) {
        if (const auto go = stopIfAsked(job); !go)
            return tl::unexpected(go.error());
        job.report(i, pages, Text::tr("Drawing the sheet"));
        if (i > 0) {
            writer.setPageLayout(pageLayout(sheet.pages[static_cast<std::size_t>(i)]));
            writer.newPage();
        }
        drawPage(sheet, i, snapshot, painter);
    }
    painter.end();
    return finishedPdf(bytes, {sheet.title, {}, {}, sheet.language, sheet.date});
}

base::Result<QByteArray> pngOf(const Sheet& sheet, int number, const map::Snapshot& snapshot,
                               int dpi, base::Job& job)
{
    const QSizeF paper = sheet.pages[static_cast<std::size_t>(number)].paperMm;
    const double scale = dpi / MmPerInch;
    const QSize size(static_cast<int>(std::lround(paper.width() * scale)),
                     static_cast<int>(std::lround(paper.height() * scale)));
    const double wanted = 3.0 * size.width() * size.height();
    if (dpi < 1 || wanted > MostPngBytes)
        return base::failure(
            base::ErrorKind::Usage,
            Text::tr("A picture of this sheet can have 1 to %1 dots an inch.")
                .arg(static_cast<int>(dpi * std::sqrt(MostPngBytes / std::max(1.0, wanted)))));
    QImage image(size, QImage::Format_RGB888);
    if (image.isNull())
        return base::failure(
            base::ErrorKind::Output,
            Text::tr("There isn't enough memory for so large a picture. Try fewer dots an inch."));
    image.fill(Qt::white);
    // In strips, so that what the ground needs while it is drawn stays small too.
    for (int top = 0; top < size.height(); top += StripRows) {
        if (const auto go = stopIfAsked(job); !go)
            return tl::unexpected(go.error());
        job.report(top, size.height(), Text::tr("Drawing the picture"));
        QImage strip(image.scanLine(top), size.width(), std::min(StripRows, size.height() - top),
                     image.bytesPerLine(), QImage::Format_RGB888);
        QPainter painter(&strip);
        painter.translate(0, -top);
        painter.scale(scale, scale);
        drawPage(sheet, number, snapshot, painter);
    }
    if (sheet.style == SheetStyle::Mono)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dpi * 1000 / MmPerInch)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(u"Title"_s, sheet.title);
    writer.setText(u"Software"_s, u"Hedgerow"_s);
    if (!writer.write(image))
        return base::failure(base::ErrorKind::Output, Text::tr("The picture can't be made."),
                             writer.errorString());
    return bytes;
}

QByteArray svgOf(const Sheet& sheet, int number, const map::Snapshot& snapshot)
{
    constexpr double UnitsPerMm = 100;
    const QSizeF paper = sheet.pages[static_cast<std::size_t>(number)].paperMm;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(sheet.title);
    generator.setDescription(u"Hedgerow"_s);
    // The size in mm is the size in units over the resolution in units an inch.
    generator.setResolution(static_cast<int>(UnitsPerMm * MmPerInch));
    generator.setSize((paper * UnitsPerMm).toSize());
    generator.setViewBox(QRectF({0, 0}, paper * UnitsPerMm));
    QPainter painter(&generator);
    painter.scale(UnitsPerMm, UnitsPerMm);
    drawPage(sheet, number, snapshot, painter);
    painter.end();
    return bytes;
}

/// "wall.png" for one page; "wall-1.png", "wall-2.png" for several.
QStringList pathsFor(const QString& path, const QString& kind, std::size_t pages)
{
    if (kind == u"pdf" || pages == 1)
        return {path};
    QStringList paths;
    for (std::size_t i = 1; i <= pages; ++i)
        paths << u"%1-%2.%3"_s.arg(path.left(path.size() - kind.size() - 1), QString::number(i),
                                   path.right(kind.size()));
    return paths;
}

} // namespace

base::Result<QStringList> writeSheet(const Sheet& sheet, const map::Snapshot& snapshot,
                                     const QString& path, const OutputOptions& options,
                                     base::Job& job)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != u"pdf" && kind != u"png" && kind != u"svg")
        return base::failure(
            base::ErrorKind::Usage,
            Text::tr("A sheet can be a .pdf, .png or .svg file; “%1” is none of these.")
                .arg(QFileInfo(path).fileName()));
    const QStringList paths = pathsFor(path, kind, sheet.pages.size());
    for (const QString& target : paths)
        if (!options.replace && QFileInfo::exists(target))
            return base::failure(base::ErrorKind::Refused,
                                 Text::tr("%1 exists already.").arg(QFileInfo(target).fileName()));
    for (int i = 0; i < paths.size(); ++i) {
        const auto bytes = kind == u"pdf"   ? pdfOf(sheet, snapshot, job)
                           : kind == u"png" ? pngOf(sheet, i, snapshot, options.dpi, job)
                                            : base::Result<QByteArray>(svgOf(sheet, i, snapshot));
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto written = base::writeWholeFile(paths[i], *bytes); !written)
            return tl::unexpected(written.error());
    }
    return paths;
}

QImage pageImage(const Sheet& sheet, int page, const map::Snapshot& snapshot, int width)
{
    const QSizeF paper = sheet.pages.at(static_cast<std::size_t>(page)).paperMm;
    const double scale = width / paper.width();
    QImage image(width, std::max(1, static_cast<int>(std::lround(paper.height() * scale))),
                 QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawPage(sheet, page, snapshot, painter);
    painter.end();
    if (sheet.style == SheetStyle::Mono)
        image =
            image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    return image;
}

base::Outcome printSheet(const Sheet& sheet, const map::Snapshot& snapshot, QPrinter& printer)
{
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(sheet.pages.front()));
    printer.setDocName(sheet.title);
    QPainter painter;
    if (!painter.begin(&printer))
        return base::failure(base::ErrorKind::Output,
                             Text::tr("The printer “%1” doesn't answer. The sheet is kept; try "
                                      "again or choose another printer.")
                                 .arg(printer.printerName()));
    const double scale = printer.resolution() / MmPerInch;
    painter.scale(scale, scale);
    for (std::size_t i = 0; i < sheet.pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return base::failure(base::ErrorKind::Output,
                                 Text::tr("The printer stopped after page %1.").arg(i));
        drawPage(sheet, static_cast<int>(i), snapshot, painter);
    }
    return painter.end()
               ? base::Outcome()
               : base::failure(base::ErrorKind::Output,
                               Text::tr("The printer stopped before the sheet was whole."));
}

} // namespace hedgerow::print
