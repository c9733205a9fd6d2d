// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_text.h"

namespace hedgerow::exchange {

namespace {

constexpr QStringView FormulaStarts = u"=+-@\t";

bool wouldRun(QStringView cell)
{
    if (cell.isEmpty() || !FormulaStarts.contains(cell.front()))
        return false;
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    return !isNumber;
}

QString csvCell(QString cell, Formulas formulas)
{
    if (formulas == Formulas::Disarm && wouldRun(cell))
        cell.prepend(u'\'');
    const bool needsQuotes =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!needsQuotes)
        return cell;
    cell.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

} // namespace

QString csvLine(const QStringList& cells, Formulas formulas)
{
    QStringList ready;
    ready.reserve(cells.size());
    for (const QString& cell : cells)
        ready << csvCell(cell, formulas);
    return ready.join(u',') + u'\n';
}

QString withoutGuard(const QString& cell)
{
    const bool guarded = cell.startsWith(u'\'') && wouldRun(QStringView(cell).mid(1));
    return guarded ? cell.mid(1) : cell;
}

} // namespace hedgerow::exchange
