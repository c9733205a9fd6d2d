// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/field_text.h"

#include "base/fold.h"
#include "base/text.h"
#include "model/categories.h"
#include "model/date_text.h"
#include "model/money.h"
#include "model/uuid.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Result;
using base::Text;

tl::unexpected<base::Error> wrong(const QString& sentence)
{
    return base::failure(ErrorKind::Usage, sentence);
}

/// A key of a field's vocabulary with its words, wherever the vocabulary comes from.
struct Entry
{
    QString key;
    QStringList words; ///< shown words first
};

std::vector<Entry> vocabularyOf(const Field& field)
{
    std::vector<Entry> entries;
    const QString language = QLocale().language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
    const auto add = [&](const QString& id, const Words& name) { entries.push_back({id, {name.in(language), name.en, name.cy}}); };
    switch (field.vocabulary) {
    case Vocabulary::Category:
        for (const Category& category : Categories::standard().all())
            add(category.id, category.name);
        add(OtherCategory, Categories::standard().category(OtherCategory).name);
        break;
    case Vocabulary::Status:
        for (const Status& status : Categories::standard().statuses())
            add(status.id, status.name);
        break;
    case Vocabulary::Here:
        for (const Term& term : field.choices)
            entries.push_back({QString::fromLatin1(term.key), {words(term), QString::fromUtf8(term.words)}});
        break;
    }
    return entries;
}

QString wordFor(const Field& field)
{
    switch (field.vocabulary) {
    case Vocabulary::Category:
        return Text::tr("category");
    case Vocabulary::Status:
        return Text::tr("status");
    case Vocabulary::Here:
        break;
    }
    return QString::fromLatin1(field.name);
}

Result<QString> keyOf(const Field& field, const QString& typed)
{
    const QString wanted = base::folded(typed);
    QStringList keys;
    for (const Entry& entry : vocabularyOf(field)) {
        if (typed == entry.key || base::folded(entry.key) == wanted)
            return entry.key;
        for (const QString& word : entry.words)
            if (base::folded(word) == wanted)
                return entry.key;
        keys += entry.key;
    }
    const QString near = base::nearestWord(typed, keys);
    if (!near.isEmpty())
        return wrong(Text::tr("There is no %1 \"%2\". Did you mean %3?").arg(wordFor(field), typed, near));
    return wrong(Text::tr("There is no %1 \"%2\". There are: %3.").arg(wordFor(field), typed, keys.join(QStringLiteral(", "))));
}

Result<Value> parseText(const Field& field, const QString& typed)
{
    if (field.mostCharacters > 0 && typed.size() > field.mostCharacters)
        return wrong(Text::tr("%1 has %2 characters; %3 fit. Please shorten it.")
                         .arg(field.label[0] ? label(field) : QString::fromLatin1(field.name))
                         .arg(typed.size()).arg(field.mostCharacters));
    return Value::ofText(typed);
}

/// Of a trimmed text: no space but single ones.
bool isSimple(QStringView text)
{
    QChar before = u'x';
    return std::ranges::all_of(text, [&](QChar c) {
        const bool fine = c.unicode() < 0x80 && c >= u' ' && (c != u' ' || before != u' ');
        before = c;
        return fine;
    });
}

QStringList splitList(const QString& typed)
{
    if (!typed.contains(u';'))
        return {typed.trimmed()};
    QStringList entries;
    for (const QString& part : typed.split(u';')) {
        const QString entry = part.trimmed();
        if (!entry.isEmpty() && !entries.contains(entry, Qt::CaseInsensitive))
            entries += entry;
    }
    return entries;
}

Result<Value> parseList(const Field& field, const QString& typed)
{
    const QStringList entries = splitList(typed);
    if (field.mostEntries > 0 && entries.size() > field.mostEntries)
        return wrong(Text::tr("There is room for %1 entries here.").arg(field.mostEntries));
    for (const QString& entry : entries)
        if (auto checked = parseText(field, entry); !checked)
            return checked;
    return Value::ofText(entries.join(u';'));
}

Result<Value> parseKeys(const Field& field, const QString& typed)
{
    QStringList keys;
    for (const QString& entry : splitList(typed)) {
        auto key = keyOf(field, entry);
        if (!key)
            return tl::unexpected(key.error());
        keys += *key;
    }
    return Value::ofText(keys.join(u';'));
}

bool isOutside(const Field& field, double number)
{
    return field.least < field.most && (number < field.least || number > field.most);
}

Result<Value> parseNumber(const Field& field, const QString& typed)
{
    QString plain = typed;
    plain.remove(u' ').remove(u'\u00a0').remove(u',');
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return wrong(Text::tr("\"%1\" isn't a number.").arg(typed));
    if (isOutside(field, number))
        return wrong(Text::tr("%1 doesn't fit: from %2 to %3.").arg(typed).arg(field.least).arg(field.most));
    if (field.kind == FieldKind::Real)
        return Value(number);
    if (number != std::floor(number) || std::abs(number) > 9e15)
        return wrong(Text::tr("\"%1\" isn't a whole number.").arg(typed));
    return Value(static_cast<qint64>(number));
}

Result<Value> parsePence(const QString& typed)
{
    const auto sum = parsePounds(typed);
    if (!sum)
        return tl::unexpected(sum.error());
    return Value(*sum);
}

Result<Value> parseYesNo(const QString& typed)
{
    const QString word = base::folded(typed);
    if (word == u"yes" || word == u"1" || word == u"true" || word == u"ie" || word == u"ydy")
        return Value(true);
    if (word == u"no" || word == u"0" || word == u"false" || word == u"na" || word == u"nac ydy")
        return Value(false);
    return wrong(Text::tr("\"%1\" should be yes or no.").arg(typed));
}

Result<Value> parseDay(const Field& field, const QString& typed, QDate today)
{
    auto date = parseDate(typed, today);
    if (!date)
        return tl::unexpected(date.error());
    if (isOutside(field, date->year()))
        return wrong(Text::tr("%1 is too far away: from %2 to %3.").arg(typed).arg(field.least).arg(field.most));
    return Value(date->toString(Qt::ISODate));
}

Result<Value> parsePartialDay(const Field& field, const QString& typed, QDate today)
{
    auto date = parsePartialDate(typed, today);
    if (!date)
        return tl::unexpected(date.error());
    if (isOutside(field, date->left(4).toInt()))
        return wrong(Text::tr("%1 is too far away: from %2 to %3.").arg(typed).arg(field.least).arg(field.most));
    return Value(*date);
}

/// An address in its plainest form, which QUrl, at many times the price, would give back as it is.
bool isPlainWebAddress(QStringView text)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isPlain = [&](QChar c) {
        return isLetter(c) || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'_'
            || c == u'/';
    };
    const QStringView scheme = text.startsWith(u"https://") ? u"https://" : u"http://";
    if (!text.startsWith(scheme))
        return false;
    const QStringView rest = text.mid(scheme.size()), host = rest.left(rest.indexOf(u'/'));
    const QStringView end = host.mid(host.lastIndexOf(u'.') + 1);
    constexpr qsizetype LongestHost = 63; // of a part of it, really
    const bool isName = host.size() <= LongestHost && end.size() > 1 && end.size() < host.size()
        && std::ranges::all_of(end, isLetter) // and so no number
        && std::ranges::none_of(host, [](QChar c) { return c.isUpper() || c == u'_' || c == u'-'; })
        && !host.startsWith(u'.') && !host.contains(u"..");
    return isName && std::ranges::all_of(rest, isPlain);
}

Result<Value> parseWebAddress(const Field& field, const QString& typed)
{
    if (isPlainWebAddress(typed))
        return parseText(field, typed);
    const QUrl url(typed.contains(QStringLiteral("://")) ? typed : QStringLiteral("https://") + typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return wrong(Text::tr("Only web addresses (http, https) are kept here."));
    return parseText(field, url.toString());
}

Result<Value> parseReference(const QString& typed)
{
    if (!Uuid::fromText(typed))
        return wrong(Text::tr("\"%1\" doesn't name a record.").arg(typed));
    return Value(typed);
}

QString shownKeys(const Field& field, const QString& keys)
{
    const auto entries = vocabularyOf(field);
    QStringList shown;
    for (const QString& key : keys.split(u';', Qt::SkipEmptyParts)) {
        QString text = key;
        for (const Entry& entry : entries)
            if (entry.key == key)
                text = entry.words.front();
        shown += text;
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace

Result<Value> parseField(const Field& field, const QString& typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
        return parseText(field, isSimple(text) ? text : text.simplified());
    case FieldKind::LongText:
    case FieldKind::Json:
    case FieldKind::Hash:
    case FieldKind::Instant:
        return parseText(field, text);
    case FieldKind::List:
        return parseList(field, text);
    case FieldKind::Choice: {
        auto key = keyOf(field, text);
        if (!key)
            return tl::unexpected(key.error());
        return Value(*key);
    }
    case FieldKind::Choices:
        return parseKeys(field, text);
    case FieldKind::Integer:
    case FieldKind::Real:
        return parseNumber(field, text);
    case FieldKind::YesNo:
        return parseYesNo(text);
    case FieldKind::Date:
        return parseDay(field, text, today);
    case FieldKind::PartialDate:
        return parsePartialDay(field, text, today);
    case FieldKind::Money:
        return parsePence(text);
    case FieldKind::Reference:
        return parseReference(text);
    case FieldKind::WebAddress:
        return parseWebAddress(field, text);
    }
    return Value();
}

QString plainText(const Field& field, const Value& value)
{
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::YesNo)
        return value.yes() ? QStringLiteral("yes") : QStringLiteral("no");
    if (field.kind == FieldKind::Money)
        return plainPounds(value.integer());
    if (value.isInteger())
        return QString::number(value.integer());
    if (value.isReal())
        return QString::number(value.real(), 'g', QLocale::FloatingPointShortest);
    return value.text();
}

QString shownText(const Field& field, const Value& value)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::YesNo:
        return value.yes() ? Text::tr("Yes") : Text::tr("No");
    case FieldKind::Choice:
    case FieldKind::Choices:
        return shownKeys(field, value.text());
    case FieldKind::List:
        return value.text().split(u';').join(QStringLiteral(", "));
    case FieldKind::Date:
        if (const QDate date = QDate::fromString(value.text(), Qt::ISODate); date.isValid())
            return longDate(date, QLocale().language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en"));
        return value.text();
    case FieldKind::PartialDate:
        return longPartialDate(value.text(), QLocale().language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en"));
    case FieldKind::Money:
        return shownPounds(value.integer());
    case FieldKind::Integer:
        return QLocale().toString(value.integer());
    case FieldKind::Real:
        return QLocale().toString(value.real(), 'f', QLocale::FloatingPointShortest)
            + (field.unit[0] ? QStringLiteral(" ") + QString::fromUtf8(field.unit) : QString());
    default:
        return plainText(field, value);
    }
}

} // namespace hedgerow::model
