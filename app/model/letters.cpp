// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/letters.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/resource_json.h"
#include "model/rights_clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::Text;

constexpr auto FileName = "letters.json";

tl::unexpected<base::Error> wrong(int line, const QString& what)
{
    return base::failure(base::ErrorKind::Input,
                         Text::tr("The file of letters isn't right in line %1: %2. The built-in one is used.").arg(line).arg(what));
}

std::optional<LetterTo> readTo(const QString& to)
{
    if (to == u"council")
        return LetterTo::Council;
    if (to == u"owner")
        return LetterTo::Owner;
    return to == u"ministers" ? std::optional(LetterTo::Ministers) : std::nullopt;
}

/// What doesn't fit the rules that we have; empty: nothing.
QString faultOf(const LetterWords& letter)
{
    for (const QString& id : letter.regimes) {
        const Regime* regime = Regimes::standard().regime(id);
        if (!regime)
            return Text::tr("there is no regime \"%1\"").arg(id);
        if (!letter.rule.isEmpty() && letter.rule != RefusedTurn && !regime->rule(letter.rule))
            return Text::tr("\"%1\" has no rule \"%2\"").arg(id, letter.rule);
    }
    return {};
}

} // namespace

base::Result<std::vector<LetterWords>> readLetters(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(base::lineAt(json, error.offset), error.errorString());
    const QList<int> lines = base::objectLines(json, "letters");
    std::vector<LetterWords> letters;
    for (const QJsonValue& value : root[u"letters"].toArray()) {
        const int line = lines.value(static_cast<qsizetype>(letters.size()), 1);
        const auto to = readTo(value[u"to"].toString());
        if (!to)
            return wrong(line, Text::tr("to should be council, owner or ministers"));
        LetterWords letter{.id = value[u"id"].toString(), .regimes = textsOf(value[u"regimes"]), .rule = value[u"rule"].toString(), .to = *to,
                           .notFor = textsOf(value[u"not_for"]), .notForWhy = wordsOf(value[u"not_for_why"]),
                           .subject = wordsOf(value[u"subject"]), .text = {}};
        for (const QJsonValue& paragraph : value[u"text"].toArray())
            letter.text.push_back(wordsOf(paragraph));
        if (letter.id.isEmpty() || letter.subject.en.isEmpty() || letter.text.empty())
            return wrong(line, Text::tr("id, subject or text is missing"));
        if (std::ranges::find(letters, letter.id, &LetterWords::id) != letters.end())
            return wrong(line, Text::tr("%1 is there twice").arg(letter.id));
        if (const QString fault = faultOf(letter); !fault.isEmpty())
            return wrong(line, fault);
        letters.push_back(std::move(letter));
    }
    if (letters.empty())
        return wrong(1, Text::tr("it holds no letter"));
    return letters;
}

const std::vector<LetterWords>& letters()
{
    static const std::vector<LetterWords> loaded = soundResource(FileName, readLetters);
    return loaded;
}

} // namespace hedgerow::model
