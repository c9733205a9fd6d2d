// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A letter on paper: who writes at the right, to whom at the left, gaps marked so that none is posted.
#include "transfers/letter.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "transfers/pack_document.h"
#include "transfers/pack_output.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

namespace hedgerow::transfers {

namespace {

using base::ErrorKind;
using base::Text;

const QColor Amber(0x8A, 0x4B, 0x00), AmberGround(0xFF, 0xF1, 0xCF);

class Paper
{
public:
    explicit Paper(QTextDocument& document) : cursor_(&document) {}

    enum class Side { Left, Right };
    /// Lines that stand close together; after: space under the last, in millimetres.
    void add(const QStringList& lines, double after, Side side = Side::Left, bool bold = false)
    {
        for (qsizetype at = 0; at < lines.size(); ++at) {
            QTextBlockFormat format;
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
            format.setAlignment(side == Side::Right ? Qt::AlignRight : Qt::AlignLeft);
            format.setBottomMargin(at + 1 == lines.size() ? after * DocumentPixelsPerMm : 0);
            if (isFirst_)
                cursor_.setBlockFormat(format);
            else
                cursor_.insertBlock(format);
            isFirst_ = false;
            addWords(lines[at], bold);
        }
    }

private:
    void addWords(const QString& line, bool bold)
    {
        static const QRegularExpression Gap(QStringLiteral("\\[[^\\]]*\\]"));
        QTextCharFormat plain, gap;
        plain.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        plain.setForeground(Qt::black);
        gap = plain;
        gap.setForeground(Amber);
        gap.setBackground(AmberGround);
        qsizetype from = 0;
        for (auto gaps = Gap.globalMatch(line); gaps.hasNext();) {
            const auto found = gaps.next();
            cursor_.insertText(line.mid(from, found.capturedStart() - from), plain);
            cursor_.insertText(found.captured(), gap);
            from = found.capturedEnd();
        }
        cursor_.insertText(line.mid(from), plain);
    }

    QTextCursor cursor_;
    bool isFirst_ = true;
};

} // namespace

std::unique_ptr<QTextDocument> letterDocument(const Letter& letter)
{
    constexpr double Line = 5, Paragraph = 3, Signature = 20;
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setMetaInformation(QTextDocument::DocumentTitle, letter.subject);
    document->setDefaultFont(textFont());
    Paper paper(*document);
    paper.add(letter.sender, Line, Paper::Side::Right);
    paper.add({letter.date}, 2 * Line, Paper::Side::Right);
    paper.add(letter.to, 2 * Line);
    paper.add({letter.salutation}, Line);
    paper.add({letter.subject}, Line, Paper::Side::Left, true);
    for (const QString& paragraph : letter.paragraphs)
        paper.add({paragraph}, Paragraph);
    paper.add({letter.close.front()}, Signature);
    paper.add(letter.close.mid(1), 0);
    return document;
}

base::Outcome writeLetter(const Letter& letter, const QString& path, bool replace)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != u"pdf" && kind != u"odt")
        return base::failure(ErrorKind::Usage, Text::tr("A letter can be a .pdf or .odt file; “%1” is neither.").arg(QFileInfo(path).fileName()));
    if (!replace && QFileInfo::exists(path))
        return base::failure(ErrorKind::Refused, Text::tr("%1 exists already.").arg(QFileInfo(path).fileName()));
    const auto document = letterDocument(letter);
    const auto bytes = kind == u"pdf" ? pdfOf(*document, {letter.subject, letter.subject, {}, letter.language, letter.day, false}) : odtOf(*document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeWholeFile(path, *bytes);
}

} // namespace hedgerow::transfers
