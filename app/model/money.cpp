// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/money.h"

#include "base/text.h"

#include <QRegularExpression>

#include <cstdlib>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Text;

constexpr Pence Most = Pence{99'999'999'999} * 100;

QString pounds(Pence sum, bool grouped)
{
    QString digits = QString::number(std::abs(sum) / 100);
    if (grouped)
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
            digits.insert(at, u',');
    return digits;
}

QString twoDecimals(Pence sum)
{
    return QStringLiteral(".%1").arg(std::abs(sum) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

base::Result<Pence> parsePounds(const QString& typed)
{
    static const QRegularExpression otherMoney(QStringLiteral("[€$¥]|\\b(eur|usd|euros?|dollars?)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sum(QStringLiteral(
        "^([-−]?)\\s*£?\\s*([-−]?)(\\d{1,3}(?:[, \\x{a0}\\x{202f}]\\d{3})+|\\d{1,13})(?:\\.(\\d{1,2}))?\\s*£?$"));
    if (otherMoney.match(typed).hasMatch())
        return base::failure(ErrorKind::Usage, Text::tr("Sums here are in pounds. Write %1 as pounds, like 1234.50.").arg(typed));
    const auto match = sum.match(typed.trimmed());
    if (!match.hasMatch())
        return base::failure(ErrorKind::Usage, Text::tr("\"%1\" isn't an amount. Write it like 1234.50 or 1,234.50.").arg(typed));
    QString whole = match.captured(3);
    whole.remove(QRegularExpression(QStringLiteral("\\D")));
    const Pence pence = whole.toLongLong() * 100 + match.captured(4).leftJustified(2, u'0').toLongLong();
    if (pence > Most)
        return base::failure(ErrorKind::Usage, Text::tr("%1 is more than fits here.").arg(typed));
    const bool isNegative = !match.captured(1).isEmpty() || !match.captured(2).isEmpty();
    return isNegative ? -pence : pence;
}

QString plainPounds(Pence sum)
{
    return (sum < 0 ? QStringLiteral("-") : QString()) + pounds(sum, false) + twoDecimals(sum);
}

QString shownPounds(Pence sum)
{
    const QString sign = sum < 0 ? QStringLiteral("−£") : QStringLiteral("£");
    return sign + pounds(sum, true) + (sum % 100 == 0 ? QString() : twoDecimals(sum));
}

Pence partOf(Pence sum, int basisPoints)
{
    constexpr Pence Whole = 10'000;
    // In two parts, so that no sum that fits is too large on the way.
    const Pence large = sum / Whole * basisPoints;
    const Pence small = sum % Whole * basisPoints;
    return large + (small + (small < 0 ? -Whole / 2 : Whole / 2)) / Whole;
}

} // namespace hedgerow::model
