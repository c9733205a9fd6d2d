// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_output.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "model/place.h"
#include "print/equal_hashes.h"
#include "print/pdf_finish.h"
#include "print/typesetting.h"
#include "transfers/pack_document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentWriter>

#include <cmath>

namespace hedgerow::transfers {

namespace {

using base::ErrorKind;
using base::Text;

constexpr int PdfUnitsPerInch = 1200;
constexpr double UnitsPerMm = PdfUnitsPerInch / 25.4;
constexpr double MarginMm = 20, FootMm = 12, HeadingRoomMm = 34;
const QSizeF PaperMm(210, 297);
const QSizeF PlanMm(TextWidthMm - 1, 215); // its edge is drawn half outside

/// A line of small grey type; the painter's unit is a millimetre.
void drawLine(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text)
{
    const print::Type type{8.5};
    const QString line = print::fitted(text, box.width(), type);
    const double x = align == Qt::AlignRight ? box.right() - print::widthMm(line, type) : box.left();
    painter.setPen(QColor(0x5A, 0x5F, 0x57));
    print::drawWords(painter, {x, box.top()}, line, type);
}

/// The first heading that stands alone at the foot of a page; an invalid block when there is none.
QTextBlock loneHeading(const QTextDocument& document, double pageHeight, double roomNeeded)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() < 2 || format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore)
            continue;
        const double top = document.documentLayout()->blockBoundingRect(block).top();
        if (pageHeight - std::fmod(top, pageHeight) < roomNeeded)
            return block;
    }
    return {};
}

/// Lone headings begin the next page. Everything is laid out anew after each: Qt leaves words out where
/// only a part is.
void keepHeadingsWithText(QTextDocument& document, QSizeF page, double roomNeeded)
{
    document.setPageSize(page);
    for (;;) {
        const QTextBlock heading = loneHeading(document, page.height(), roomNeeded);
        if (!heading.isValid())
            return;
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(heading).setBlockFormat(format);
        document.setPageSize(page / 2);
        document.setPageSize(page);
    }
}

} // namespace

QFont textFont()
{
    constexpr double BodyPt = 11;
    QFont font(print::sheetFont(false, false).family());
    font.setPointSizeF(BodyPt);
    return font;
}

base::Result<QByteArray> pdfOf(QTextDocument& document, const PageWords& words)
{
    const print::EqualHashes equal;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfUnitsPerInch);
    writer.setTitle(words.title);
    writer.setCreator(QStringLiteral("Hedgerow"));
    const QSizeF paper = words.landscape ? PaperMm.transposed() : PaperMm;
    writer.setPageLayout({QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}});
    const QSizeF text(paper.width() - 2 * MarginMm, paper.height() - 2 * MarginMm);
    document.documentLayout()->setPaintDevice(&writer);
    keepHeadingsWithText(document, text * UnitsPerMm, HeadingRoomMm * UnitsPerMm);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(MarginMm * UnitsPerMm, (MarginMm - page * text.height()) * UnitsPerMm);
        const QRectF clip(0, page * text.height() * UnitsPerMm, text.width() * UnitsPerMm, text.height() * UnitsPerMm);
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.save();
        painter.scale(UnitsPerMm, UnitsPerMm);
        const QRectF foot(MarginMm, paper.height() - FootMm, text.width(), FootMm);
        drawLine(painter, foot.adjusted(0, 0, -20, 0), Qt::AlignLeft, words.foot);
        drawLine(painter, foot, Qt::AlignRight, Text::tr("%1 of %2").arg(page + 1).arg(pages));
        if (page > 0)
            drawLine(painter, QRectF(MarginMm, FootMm, text.width(), FootMm), Qt::AlignRight, words.head);
        painter.restore();
    }
    painter.end();
    document.documentLayout()->setPaintDevice(nullptr);
    return print::finishedPdf(bytes, {words.title, {}, {}, words.language, words.date});
}

base::Result<QByteArray> odtOf(QTextDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&document))
        return base::failure(ErrorKind::Output, Text::tr("The text can't be written."));
    return bytes;
}

base::Outcome writePack(const Pack& pack, const model::Contents& contents, std::shared_ptr<const model::Blobs> blobs,
                        const QString& path, bool replace, base::Job& job)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != u"pdf" && kind != u"odt")
        return base::failure(ErrorKind::Usage, Text::tr("A pack can be a .pdf or .odt file; “%1” is neither.").arg(QFileInfo(path).fileName()));
    if (model::Place(pack.place).isTeamOnly() && !pack.isPrivate)
        return base::failure(ErrorKind::Refused, Text::tr("This place is kept for the team only. Ask for what is for the team only, too: every "
                                                          "page says PRIVATE then."));
    if (!replace && QFileInfo::exists(path))
        return base::failure(ErrorKind::Refused, Text::tr("%1 exists already.").arg(QFileInfo(path).fileName()));
    const auto crs = geo::Crs::fromEpsg(contents.srs());
    if (!crs)
        return tl::unexpected(crs.error());
    job.report(0, 2, Text::tr("Drawing the plan"));
    const SitePlan plan(contents, pack.place, map::Snapshot::of(contents, blobs, {}, pack.language, job), *crs, PlanMm);
    if (job.stopped())
        return base::cancelled();
    job.report(1, 2, Text::tr("Writing the pack"));
    const auto document = packDocument(pack, blobs.get(), &plan, kind == u"pdf" ? PlanAs::Drawing : PlanAs::Picture);
    const QString head = pack.isPrivate ? Text::tr("PRIVATE · %1").arg(pack.subtitle) : pack.subtitle;
    const auto bytes = kind == u"pdf" ? pdfOf(*document, {pack.title, head, pack.foot, pack.language, pack.date, false}) : odtOf(*document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeWholeFile(path, *bytes);
}

} // namespace hedgerow::transfers
