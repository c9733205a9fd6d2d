// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_words.h"

#include "base/resource.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hedgerow::print {

namespace {

const QString English = u"en"_s;
const QString File = u"sheets/words.json"_s;

tl::unexpected<base::Error> wrong(const QString& what)
{
    return base::failure(
        base::ErrorKind::Input,
        base::Text::tr("The words of the sheets (%1) can't be used: %2.").arg(File, what));
}

} // namespace

base::Result<SheetWords> SheetWords::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrong(problem.errorString());
    SheetWords result;
    const QJsonObject words = root[u"words"_s].toObject();
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QJsonObject languages = word->toObject();
        for (auto one = languages.begin(); one != languages.end(); ++one)
            result.words_[word.key()][one.key()] = one->toString();
        if (result.words_[word.key()].value(English).isEmpty())
            return wrong(base::Text::tr("“%1” has no English").arg(word.key()));
    }
    const QJsonObject months = root[u"months"_s].toObject();
    for (auto language = months.begin(); language != months.end(); ++language) {
        for (const QJsonValue& name : language->toArray())
            result.months_[language.key()] << name.toString();
        if (result.months_[language.key()].size() != 12)
            return wrong(base::Text::tr("“%1” doesn't have twelve months").arg(language.key()));
    }
    if (!result.months_.contains(English))
        return wrong(base::Text::tr("the months have no English"));
    return result;
}

const SheetWords& SheetWords::standard()
{
    static const SheetWords words = [] {
        const auto own = fromJson(base::resourceBytes(File));
        return own ? *own : fromJson(base::builtInResourceBytes(File)).value_or(SheetWords());
    }();
    return words;
}

QString SheetWords::text(const QString& id, const QString& language, const Blanks& blanks) const
{
    const auto languages = words_.value(id);
    const QString own = languages.value(language);
    return filledIn(own.isEmpty() ? languages.value(English) : own, blanks);
}

QString SheetWords::month(QDate date, const QString& language) const
{
    const QStringList own = months_.value(language, months_.value(English));
    return date.isValid() && own.size() == 12
               ? own[date.month() - 1] + u' ' + QString::number(date.year())
               : QString();
}

QString SheetWords::day(QDate date, const QString& language) const
{
    return date.isValid() ? QString::number(date.day()) + u' ' + month(date, language) : QString();
}

QStringList SheetWords::inEach(const QString& id, const QStringList& languages,
                               const Blanks& blanks) const
{
    QStringList result;
    for (const QString& language : languages)
        if (const QString words = text(id, language, blanks); !result.contains(words))
            result << words;
    return result;
}

QString filledIn(QString sentence, const Blanks& blanks)
{
    for (const auto& [name, value] : blanks)
        sentence.replace(u'{' + name + u'}', value);
    return sentence;
}

} // namespace hedgerow::print
