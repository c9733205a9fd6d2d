// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/glyphs.h"

#include "base/text.h"
#include "print/typesetting.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        return (c >= 0xFE00 && c <= 0xFE0F) ||
               (c >= 0xE0100 && c <= 0xE01EF); // variation selectors
    }
}

/// Asks the sheets' own family first, then every other font of the character's script, by name.
class Glyphs
{
public:
    bool has(char32_t c)
    {
        if (isInvisible(c) || own_.supportsCharacter(c))
            return true;
        const auto known = known_.find(c);
        return known != known_.end() ? known->second
                                     : known_.emplace(c, isElsewhere(c)).first->second;
    }

private:
    static bool isElsewhere(char32_t c)
    {
        const QStringList families = QFontDatabase::families();
        return std::any_of(families.begin(), families.end(), [&](const QString& family) {
            return QFontDatabase::isSmoothlyScalable(family) &&
                   QRawFont::fromFont(QFont(family)).supportsCharacter(c);
        });
    }

    QRawFont own_ = QRawFont::fromFont(sheetFont(false, false));
    std::map<char32_t, bool> known_;
};

} // namespace

void replaceMissingGlyphs(Sheet& sheet)
{
    Glyphs glyphs;
    std::map<char32_t, QString> missing;
    for (Page& page : sheet.pages)
        for (Item& item : page.items) {
            QString drawn;
            bool changed = false;
            for (const char32_t c : item.text.toUcs4()) {
                const bool has = glyphs.has(c);
                changed = changed || !has;
                drawn += has ? QString::fromUcs4(&c, 1) : QString(QChar(0x25A1));
                if (!has)
                    missing.emplace(c, QString::fromUcs4(&c, 1));
            }
            if (changed)
                item.text = drawn;
        }
    if (missing.empty())
        return;
    QStringList signs;
    for (const auto& [c, sign] : missing)
        signs << sign;
    sheet.missingGlyphs = signs;
    sheet.notes << base::Text::tr("No font on this computer has %1. A box stands in the place.")
                       .arg(signs.join(u' '));
}

} // namespace hedgerow::print
