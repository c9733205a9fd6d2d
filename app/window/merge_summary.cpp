// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/merge_summary.h"

#include "window/copy_card.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTextDocument>

namespace hedgerow::window {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::MergeSummary)
};

QString row(const QString& words, qint64 count)
{
    return QStringLiteral("<tr><td>%1</td><td align='right'>&nbsp;&nbsp;%2</td></tr>").arg(words.toHtmlEscaped(), QLocale().toString(count));
}

QString countsOf(const store::CopyReport& copy)
{
    return QStringLiteral("<table cellpadding='2'>")
        + row(Tr::tr("Edits in it"), copy.theirEdits)
        + row(Tr::tr("of these brought in"), copy.broughtEdits)
        + row(Tr::tr("of these here before"), copy.knownEdits)
        + row(Tr::tr("New records of all kinds"), copy.newRows)
        + row(Tr::tr("Changed records"), copy.changedRows)
        + row(Tr::tr("Deleted records"), copy.deletedRows)
        + row(Tr::tr("Photos"), copy.photos)
        + row(Tr::tr("To decide"), copy.conflicts) + QStringLiteral("</table>");
}

} // namespace

void writeMergeSummary(QTextDocument& paper, const store::MergeReport& report, const QString& title, const QDateTime& at)
{
    const QString when = QLocale().toString(at, Tr::tr("d MMMM yyyy, HH:mm", "day, month, year, time"));
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p>").arg(title.toHtmlEscaped(), Tr::tr("Copies brought together, %1").arg(when).toHtmlEscaped());
    for (const auto& copy : report.copies)
        html += QStringLiteral("<h2>%1</h2><p>%2<br>%3</p>%4")
                    .arg(headOf(copy).toHtmlEscaped(), QFileInfo(copy.path).fileName().toHtmlEscaped(),
                         gistOf(copy, true).toHtmlEscaped(), countsOf(copy));
    html += QStringLiteral("<h2>%1</h2>").arg(Tr::tr("Lost: %1").arg(QLocale().toString(report.lost)).toHtmlEscaped());
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(12);
    paper.setDefaultFont(font);
    paper.setHtml(html);
}

} // namespace hedgerow::window
