// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack_document.h"

#include "base/text.h"
#include "print/typesetting.h"
#include "transfers/plan_object.h"
#include "transfers/text_table.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <span>

namespace hedgerow::transfers {

namespace {

using base::Text;

constexpr double TitlePt = 20, SubtitlePt = 13, HeadingPt = 14, BodyPt = 11, SmallPt = 9, AfterTablePt = 5;
const QColor Green(0x2B, 0x6B, 0x3F), Grey(0x5A, 0x5F, 0x57), Amber(0x8A, 0x4B, 0x00), AmberGround(0xFF, 0xF1, 0xCF);
constexpr int PhotoPixels = 1400; ///< on the longer side: 170 mm at 200 dots an inch
constexpr double PhotoMm = 82, HighestPhotoMm = 62;
constexpr std::size_t PhotosOnPage = 6;
constexpr int PlanDpi = 200;
constexpr double CellMm = 1.2;

double px(double mm)
{
    return mm * DocumentPixelsPerMm;
}

QTextCharFormat type(double points, bool bold = false, const QColor& colour = Qt::black)
{
    QTextCharFormat format;
    format.setFontFamilies({print::sheetFont(false, false).family()});
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat block(double before, double after)
{
    QTextBlockFormat format;
    format.setTopMargin(px(before));
    format.setBottomMargin(px(after));
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

class Writing
{
public:
    Writing(QTextDocument& document, const model::Blobs* blobs, const SitePlan* plan, PlanAs as)
        : document_(document), cursor_(&document), blobs_(blobs), plan_(plan), as_(as)
    {
    }

    void write(const Pack& pack)
    {
        addHead(pack);
        for (const PackSection& section : pack.sections)
            addSection(section);
    }

private:
    void addBlock(const QString& text, const QTextBlockFormat& format, const QTextCharFormat& chars)
    {
        if (standsInEmptyBlock_)
            cursor_.setBlockFormat(format);
        else
            cursor_.insertBlock(format);
        standsInEmptyBlock_ = false;
        cursor_.setBlockCharFormat(chars);
        cursor_.insertText(text, chars);
    }

    void addHead(const Pack& pack)
    {
        if (pack.isPrivate)
            addBlock(Text::tr("PRIVATE: not for passing on"), block(0, 3), type(BodyPt, true, Amber));
        QTextBlockFormat title = block(0, 1);
        title.setHeadingLevel(1);
        addBlock(pack.title, title, type(TitlePt, true, Green));
        addBlock(pack.subtitle, block(0, 5), type(SubtitlePt, false, Grey));
        if (pack.missing.isEmpty())
            return;
        QTextTable* table = cursor_.insertTable(1, 1, tableFormat(px(CellMm)));
        QTextTableCellFormat ground;
        ground.setBackground(AmberGround);
        ground.setPadding(px(3));
        table->cellAt(0, 0).setFormat(ground);
        QTextCursor cell = table->cellAt(0, 0).firstCursorPosition();
        cell.setBlockFormat(block(0.5, 0.5));
        cell.insertText(Text::tr("Still missing"), type(BodyPt, true, Amber));
        for (const QString& missing : pack.missing)
            cell.insertText(QChar(QChar::LineSeparator) + QStringLiteral("☐ ") + missing, type(BodyPt));
        leaveTable();
    }

    void addSection(const PackSection& section)
    {
        QTextBlockFormat heading = block(6, 2);
        heading.setHeadingLevel(2);
        if (section.hasPlan || section.signatures > 0 || !section.photos.empty())
            heading.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        addBlock(section.heading, heading, type(HeadingPt, true, Green));
        for (const QString& paragraph : section.paragraphs)
            addBlock(paragraph, block(0, 2), type(BodyPt));
        addFacts(section.facts);
        if (section.table.size() > 1)
            addTable(section.table);
        if (!section.photos.empty())
            addPhotos(section.photos);
        if (section.hasPlan && plan_)
            addPlan();
        if (section.signatures > 0)
            addSignatures(section.signatures);
    }

    void leaveTable()
    {
        // The paragraph after a table keeps its distance: a margin of the table itself would reach over
        // the end of a page and draw its head once more, over what stands there.
        cursor_.movePosition(QTextCursor::End);
        cursor_.setBlockFormat(QTextBlockFormat());
        cursor_.setBlockCharFormat(type(AfterTablePt));
    }

    void addFacts(const std::vector<PackFact>& facts)
    {
        if (facts.empty())
            return;
        QTextTableFormat format = tableFormat(px(CellMm));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
        QTextTable* table = cursor_.insertTable(static_cast<int>(facts.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const PackFact& fact = facts[static_cast<std::size_t>(row)];
            fill(*table, row, 0, fact.label, type(BodyPt, false, Grey));
            ruleUnder(*table, row);
            fill(*table, row, 1, fact.isMissing ? QStringLiteral("…  ") + fact.value : fact.value,
                 fact.isMissing ? type(BodyPt, true, Amber) : type(BodyPt));
        }
        leaveTable();
    }

    void addTable(const std::vector<QStringList>& rows)
    {
        QTextTableFormat format = tableFormat(px(CellMm));
        format.setHeaderRowCount(1);
        const int columns = static_cast<int>(rows.front().size());
        QTextTable* table = cursor_.insertTable(static_cast<int>(rows.size()), columns, format);
        for (int row = 0; row < table->rows(); ++row) {
            ruleUnder(*table, row);
            for (int column = 0; column < columns; ++column)
                fill(*table, row, column, rows[static_cast<std::size_t>(row)].value(column),
                     type(SmallPt + 1, row == 0), isSum(rows, column) ? Qt::AlignRight : Qt::AlignLeft);
        }
        leaveTable();
    }

    /// A column of sums stands right, so that they can be compared.
    [[nodiscard]] static bool isSum(const std::vector<QStringList>& rows, int column)
    {
        return std::all_of(rows.begin() + 1, rows.end(), [&](const QStringList& row) {
            return row.value(column).isEmpty() || row.value(column).contains(u'£');
        }) && rows[1].value(column).contains(u'£');
    }

    static void fill(QTextTable& table, int row, int column, const QString& text, const QTextCharFormat& chars,
                     Qt::Alignment align = Qt::AlignLeft)
    {
        QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format = block(0, 0);
        format.setAlignment(align);
        cell.setBlockFormat(format);
        cell.insertText(text, chars);
    }

    /// Six on a page: a picture never parts from its words.
    void addPhotos(const std::vector<PackPhoto>& photos)
    {
        for (std::size_t first = 0; first < photos.size(); first += PhotosOnPage) {
            if (first > 0) {
                QTextBlockFormat next;
                next.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                addBlock({}, next, type(SmallPt));
            }
            addPhotoTable(std::span(photos).subspan(first, std::min(PhotosOnPage, photos.size() - first)));
        }
    }

    void addPhotoTable(std::span<const PackPhoto> photos)
    {
        const int rows = (static_cast<int>(photos.size()) + 1) / 2;
        QTextTable* table = cursor_.insertTable(2 * rows, 2, tableFormat(px(CellMm))); // pictures, their words, pictures …
        for (int i = 0; i < static_cast<int>(photos.size()); ++i) {
            const PackPhoto& photo = photos[static_cast<std::size_t>(i)];
            QTextCursor cell = table->cellAt(i / 2 * 2, i % 2).firstCursorPosition();
            cell.setBlockFormat(QTextBlockFormat()); // a line as high as the picture, and no higher
            addPhoto(cell, photo.hash);
            fill(*table, i / 2 * 2 + 1, i % 2, photo.caption, type(SmallPt, false, Grey));
        }
        leaveTable();
    }

    void addPhoto(QTextCursor& cell, const QString& hash)
    {
        const QImage image = photo(hash);
        if (image.isNull()) {
            cell.insertText(Text::tr("(This photo can't be read.)"), type(SmallPt, false, Amber));
            return;
        }
        QTextImageFormat format;
        format.setName(addImage(QStringLiteral("photo-") + hash.left(16), image));
        const double width = std::min(PhotoMm, HighestPhotoMm * image.width() / std::max(1, image.height()));
        format.setWidth(px(width));
        format.setHeight(px(width) * image.height() / image.width());
        cell.insertImage(format);
    }

    [[nodiscard]] QImage photo(const QString& hash) const
    {
        if (!blobs_)
            return {};
        auto bytes = blobs_->bytes(hash);
        if (!bytes)
            return {};
        QBuffer buffer(&*bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        const QImage image = reader.read();
        if (image.isNull() || std::max(image.width(), image.height()) <= PhotoPixels)
            return image;
        return image.scaled(PhotoPixels, PhotoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }

    QString addImage(const QString& name, const QImage& image)
    {
        document_.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return name;
    }

    void addPlan()
    {
        addBlock({}, QTextBlockFormat(), type(BodyPt)); // a line as high as the plan, and no higher
        if (as_ == PlanAs::Drawing) {
            cursor_.insertText(QString(QChar::ObjectReplacementCharacter), PlanObject::format(document_, *plan_));
            return;
        }
        const double perMm = PlanDpi / 25.4;
        QImage image((plan_->sizeMm() * perMm).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(perMm, perMm);
        plan_->draw(painter);
        painter.end();
        QTextImageFormat format;
        format.setName(addImage(QStringLiteral("plan"), image));
        format.setWidth(px(plan_->sizeMm().width()));
        format.setHeight(px(plan_->sizeMm().height()));
        cursor_.insertImage(format);
    }

    /// Tall enough to write on. An editable file keeps no rules between cells: dots stand for them.
    void addSignatureLine(QTextTable& table, int row) const
    {
        constexpr double NumberPt = 13;
        constexpr int Dots[] = {0, 30, 46, 26};
        fill(table, row, 0, QString::number(row), type(NumberPt, false, Grey));
        for (int column = 1; column < 4 && as_ == PlanAs::Picture; ++column)
            fill(table, row, column, QString(Dots[column], u'.'), type(SmallPt, false, Grey));
    }

    void addSignatures(int count)
    {
        QTextTableFormat format = tableFormat(px(CellMm));
        format.setHeaderRowCount(1);
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 5), QTextLength(QTextLength::PercentageLength, 28),
                                          QTextLength(QTextLength::PercentageLength, 42), QTextLength(QTextLength::PercentageLength, 25)});
        QTextTable* table = cursor_.insertTable(count + 1, 4, format);
        const QStringList heads{QString(), Text::tr("Name"), Text::tr("Address, as on the register"), Text::tr("Signature")};
        for (int column = 0; column < 4; ++column)
            fill(*table, 0, column, heads[column], type(SmallPt, true));
        for (int row = 0; row <= count; ++row)
            ruleUnder(*table, row);
        for (int row = 1; row <= count; ++row)
            addSignatureLine(*table, row);
        leaveTable();
    }

    QTextDocument& document_;
    QTextCursor cursor_;
    const model::Blobs* blobs_;
    const SitePlan* plan_;
    PlanAs as_;
    bool standsInEmptyBlock_ = true; ///< at the beginning
};

} // namespace

std::unique_ptr<QTextDocument> packDocument(const Pack& pack, const model::Blobs* blobs, const SitePlan* plan, PlanAs as)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setMetaInformation(QTextDocument::DocumentTitle, pack.title);
    QFont font(print::sheetFont(false, false).family());
    font.setPointSizeF(BodyPt);
    document->setDefaultFont(font);
    Writing(*document, blobs, plan, as).write(pack);
    return document;
}

} // namespace hedgerow::transfers
