// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include <algorithm>
#include <vector>

namespace hedgerow::base {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'.';
}

/// Of characters that have no marks to be taken off and no other case than Latin's.
QString foldedPlain(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (QChar c : text) {
        if (isApostrophe(c))
            continue;
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() | 0x20);
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace

QString folded(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return foldedPlain(text);
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark() || isApostrophe(c))
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

int editDistance(QStringView one, QStringView other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(other.size()) + 1;
    std::vector<int> beforeLast(width), last(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = one[i - 1] == other[at - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[at - 2] && one[i - 2] == other[at - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], most + 1);
}

QString nearestWord(const QString& word, const QStringList& words)
{
    const QString wanted = folded(word);
    int best = std::max(1, static_cast<int>(wanted.size()) / 3) + 1;
    QString nearest;
    for (const QString& candidate : words) {
        const int distance = editDistance(wanted, folded(candidate), best);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace hedgerow::base
