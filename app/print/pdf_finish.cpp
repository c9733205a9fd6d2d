// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_finish.h"

#include "base/text.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

/// Object number and where it stands.
struct Object
{
    int number = 0;
    QByteArray body; ///< between "obj" and "endobj"
};

struct Trailer
{
    int size = 0, root = 0, info = 0;
    qint64 xref = 0; ///< where the table that it belongs to begins
};

int numberAfter(const QByteArray& bytes, const QByteArray& key)
{
    const auto at = bytes.indexOf(key);
    if (at < 0)
        return 0;
    auto end = at + key.size();
    while (end < bytes.size() && (bytes[end] == ' ' || (bytes[end] >= '0' && bytes[end] <= '9')))
        ++end;
    return bytes.mid(at + key.size(), end - at - key.size()).trimmed().split(' ').first().toInt();
}

Trailer trailerOf(const QByteArray& pdf)
{
    const auto at = pdf.lastIndexOf("trailer");
    if (at < 0)
        return {};
    const QByteArray words = pdf.mid(at);
    return {numberAfter(words, "/Size "), numberAfter(words, "/Root "),
            numberAfter(words, "/Info "), numberAfter(words, "startxref\n")};
}

QByteArray bodyOf(const QByteArray& pdf, int object)
{
    const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj\n";
    const auto at = pdf.indexOf(head);
    const auto end = pdf.indexOf("endobj", at);
    return at < 0 || end < 0 ? QByteArray() : pdf.mid(at + head.size(), end - at - head.size());
}

/// A PDF text string: UTF-16BE in hex, which needs no escapes.
QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode() + 0x10000, 16).mid(1).toUpper();
    return hex + '>';
}

/// Adds to every offset in the table behind a place where bytes were added.
void moveOffsets(QByteArray& pdf, qint64 behind, qint64 by)
{
    constexpr int Digits = 10, EntrySize = 20;
    const auto table = pdf.lastIndexOf("\nxref\n"), end = pdf.lastIndexOf("trailer");
    auto at = pdf.indexOf('\n', table + 6) + 1; // after "0 27"
    for (; table > 0 && at + EntrySize <= end; at += EntrySize)
        if (const qint64 offset = pdf.mid(at, Digits).toLongLong(); offset > behind)
            pdf.replace(at, Digits, QByteArray::number(offset + by).rightJustified(Digits, '0'));
    const QByteArray start = "startxref\n";
    const auto number = pdf.lastIndexOf(start) + start.size(),
               numberEnd = pdf.indexOf('\n', number);
    pdf.replace(number, numberEnd - number,
                QByteArray::number(pdf.mid(number, numberEnd - number).toLongLong() + by));
}

/// The clock's date is longer in some zones than in others, so everything behind it moves.
void overwriteDate(QByteArray& pdf, QDate date)
{
    const QByteArray key = "/CreationDate (D:";
    const auto at = pdf.indexOf(key);
    const auto end = pdf.indexOf(')', at);
    if (at < 0 || end < 0)
        return;
    const auto from = at + key.size();
    const QByteArray fixed = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z";
    pdf.replace(from, end - from, fixed);
    moveOffsets(pdf, from, fixed.size() - (end - from));
}

QByteArray catalogBody(const QByteArray& body, const QString& language)
{
    const QString tag = language == u"en" ? u"en-GB"_s : language == u"cy" ? u"cy-GB"_s : language;
    QByteArray result = body;
    result.insert(result.lastIndexOf(">>"),
                  "/Lang (" + tag.toLatin1() +
                      ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    return result;
}

QByteArray infoBody(const PdfWords& words)
{
    QByteArray info = "<<\n/Title " + textString(words.title) + '\n';
    if (!words.author.isEmpty())
        info += "/Author " + textString(words.author) + '\n';
    if (!words.subject.isEmpty())
        info += "/Subject " + textString(words.subject) + '\n';
    return info + "/Creator " + textString(u"Hedgerow"_s) + "\n/Producer " +
           textString(u"Hedgerow"_s) +
           "\n/CreationDate (D:" + words.date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)\n>>\n";
}

void appendUpdate(QByteArray& pdf, const Trailer& trailer, const std::vector<Object>& objects)
{
    QByteArray table = "xref\n";
    for (const Object& object : objects) {
        table += QByteArray::number(object.number) + " 1\n" +
                 QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(object.number) + " 0 obj\n" + object.body + "endobj\n";
    }
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    const auto at = pdf.size();
    pdf += table + "trailer\n<<\n/Size " + QByteArray::number(trailer.size) + "\n/Info " +
           QByteArray::number(trailer.info) + " 0 R\n/Root " + QByteArray::number(trailer.root) +
           " 0 R\n/Prev " + QByteArray::number(trailer.xref) + "\n/ID [<" + id + "> <" + id +
           ">]\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

} // namespace

base::Result<QByteArray> finishedPdf(QByteArray pdf, const PdfWords& given)
{
    PdfWords words = given;
    if (!words.date.isValid())
        words.date = QDate(2000, 1, 1);
    overwriteDate(pdf, words.date);
    const Trailer trailer = trailerOf(pdf);
    const QByteArray catalog = bodyOf(pdf, trailer.root);
    if (trailer.size == 0 || catalog.isEmpty() || bodyOf(pdf, trailer.info).isEmpty())
        return base::failure(base::ErrorKind::Unforeseen,
                             base::Text::tr("The PDF came out in a form that we can't finish."));
    if (!pdf.endsWith('\n'))
        pdf += '\n';
    appendUpdate(
        pdf, trailer,
        {{trailer.root, catalogBody(catalog, words.language)}, {trailer.info, infoBody(words)}});
    return pdf;
}

} // namespace hedgerow::print
