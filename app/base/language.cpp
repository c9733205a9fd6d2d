// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace hedgerow::base {

namespace {

QChar accented(QChar c)
{
    constexpr QStringView plain = u"aeiouyAEIOUYcnszCNSZ";
    constexpr QStringView marked = u"áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ";
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked[at];
}

/// Length of what must stay as it is at this place: a placeholder, a tag or an entity; else 0.
qsizetype untouchable(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'%' && at + 1 < text.size()) {
        qsizetype length = text[at + 1] == u'L' ? 2 : 1;
        while (at + length < text.size() && (text[at + length].isDigit() || text[at + length] == u'n'))
            ++length;
        return length;
    }
    if (c == u'<' || (c == u'&' && text.indexOf(u';', at) > 0)) {
        const qsizetype end = text.indexOf(c == u'<' ? u'>' : u';', at);
        return end < 0 ? 1 : end - at + 1;
    }
    return 0;
}

} // namespace

QString PseudoTranslator::translate(const char*, const char* sourceText, const char*, int n) const
{
    const QString source = QString::fromUtf8(sourceText);
    QString text = u"⟦"_qs;
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype length = untouchable(source, at);
        if (length > 0)
            text += source.mid(at, length);
        else
            text += accented(source[at]);
        at += std::max<qsizetype>(1, length);
    }
    if (n >= 0)
        text.replace(u"%n"_qs, QString::number(n));
    const qsizetype longer = source.size() * 2 / 5;
    if (longer > 0)
        text += u' ' + QString(longer, u'~');
    return text + u'⟧';
}

QString installLanguage(const QString& code)
{
    QCoreApplication* application = QCoreApplication::instance();
    const QString wanted = code.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : code;
    if (wanted.startsWith(u"xx")) {
        QCoreApplication::installTranslator(new PseudoTranslator(application));
        return wanted;
    }
    const QString language = wanted == u"cy" ? u"cy"_qs : u"en"_qs;
    if (!code.isEmpty() && QLocale::system().name().section(u'_', 0, 0) != language)
        QLocale::setDefault(QLocale(language == u"cy" ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom));
    for (const QString& each : language == u"cy" ? QStringList{u"en"_qs, u"cy"_qs} : QStringList{u"en"_qs}) {
        auto* translator = new QTranslator(application);
        if (translator->load(u":/hedgerow/translations/hedgerow_%1.qm"_qs.arg(each)))
            QCoreApplication::installTranslator(translator);
    }
    return language;
}

} // namespace hedgerow::base
