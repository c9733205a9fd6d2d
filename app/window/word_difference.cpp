// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/word_difference.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace hedgerow::window {

namespace {

constexpr qsizetype MostWords = 2000;

/// Words with the blanks that follow them.
QStringList pieces(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\S+\\s*|^\\s+"));
    QStringList result;
    for (auto found = word.globalMatch(text); found.hasNext();)
        result += found.next().captured();
    return result;
}

/// For each word whether it is common to both, in order.
std::pair<std::vector<bool>, std::vector<bool>> common(const QStringList& a, const QStringList& b)
{
    const auto n = static_cast<std::size_t>(a.size()), m = static_cast<std::size_t>(b.size());
    std::vector<std::vector<int>> longest(n + 1, std::vector<int>(m + 1));
    const auto same = [&](std::size_t i, std::size_t j) {
        return a[static_cast<qsizetype>(i)].trimmed() == b[static_cast<qsizetype>(j)].trimmed();
    };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
    std::vector<bool> inA(n), inB(m);
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (same(i, j))
            inA[i++] = inB[j++] = true;
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
    return {inA, inB};
}

QString marked(const QStringList& words, const std::vector<bool>& isCommon)
{
    QString rich;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words[i].trimmed().toHtmlEscaped();
        const QString after = words[i].mid(words[i].trimmed().size()).replace(u'\n', QStringLiteral("<br>"));
        rich += isCommon[static_cast<std::size_t>(i)] ? word : QStringLiteral("<u>%1</u>").arg(word);
        rich += after;
    }
    return rich;
}

} // namespace

std::pair<QString, QString> withDifferencesUnderlined(const QString& a, const QString& b)
{
    const QStringList first = pieces(a), second = pieces(b);
    if (first.size() > MostWords || second.size() > MostWords) {
        const auto plain = [](const QString& text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); };
        return {plain(a), plain(b)};
    }
    const auto [inFirst, inSecond] = common(first, second);
    return {marked(first, inFirst), marked(second, inSecond)};
}

} // namespace hedgerow::window
