// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of what the program says: translations, and a pseudo-language for finding texts that
// are cut off or were never made translatable.
#pragma once

#include <QString>
#include <QTranslator>

namespace hedgerow::base {

/// Every text that is translated at all comes back accented, 40 % longer and in ⟦ ⟧; placeholders
/// (%1, %n, &, markup) stay. Numbers of %n are put in, in the one form that it has.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Installs the translations of a language code for the running application, which owns them:
/// "en" (plurals only), "cy", "xx" or "xx-rtl" (pseudo-language); empty: the system's. A language
/// that we don't have is English. Sets the default QLocale for English and Welsh. Returns the code
/// in use. Call once, before anything is said.
QString installLanguage(const QString& code);

} // namespace hedgerow::base
