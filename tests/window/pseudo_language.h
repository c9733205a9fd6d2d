// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language "xx": every letter accented, 40 % longer, in ⟦ ⟧. What stands without brackets was
// never given to a translator; what is cut off has too little room in a longer language.
#pragma once

#include <QTranslator>

namespace hedgerow::test {

class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override
    {
        static const QString plain = QStringLiteral("aeiouynAEIOUYN");
        static const QString accented = QStringLiteral("áéíóúýñÁÉÍÓÚÝÑ");
        QString words = QString::fromUtf8(text);
        const auto length = words.size();
        for (qsizetype i = 0; i < length; ++i) {
            if (i > 0 && words[i - 1] == u'%')
                continue; // %n and %1 stay
            if (const auto at = plain.indexOf(words[i]); at >= 0)
                words[i] = accented[at];
        }
        words += QString(length * 2 / 5, u'~');
        return u'\u27E6' + words + u'\u27E7';
    }
};

} // namespace hedgerow::test
