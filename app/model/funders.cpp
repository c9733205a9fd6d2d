// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/funders.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/date_text.h"
#include "model/resource_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hedgerow::model {

namespace {

using base::Text;

constexpr auto FileName = "funders.json";

tl::unexpected<base::Error> wrong(int line, const QString& what)
{
    return base::failure(base::ErrorKind::Input,
                         Text::tr("The file of funders isn't right in line %1: %2. The built-in one is used.").arg(line).arg(what));
}

/// False when there is a text that is no date.
bool readDay(const QJsonValue& value, QDate& day)
{
    day = QDate::fromString(value.toString(), Qt::ISODate);
    return value.toString().isEmpty() || day.isValid();
}

} // namespace

bool Funder::isStale(QDate today) const
{
    return isClosed(today) || !checkedOn.isValid() || checkedOn.addMonths(12) < today;
}

QString Funder::remark(QDate today, const QString& language) const
{
    if (isClosed(today))
        return Text::tr("Closed since %1.").arg(longDate(closes, language));
    if (!checkedOn.isValid())
        return Text::tr("Check before you count on it.");
    return Text::tr("Last looked at on %1: check before you count on it.").arg(longDate(checkedOn, language));
}

base::Result<std::vector<Funder>> readFunders(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(base::lineAt(json, error.offset), error.errorString());
    const QList<int> lines = base::objectLines(json, "funders");
    std::vector<Funder> funders;
    for (const QJsonValue& value : root[u"funders"].toArray()) {
        const int line = lines.value(static_cast<qsizetype>(funders.size()), 1);
        Funder funder;
        funder.id = value[u"id"].toString();
        funder.name = value[u"name"].toString();
        funder.nations = textsOf(value[u"nations"]);
        funder.kinds = textsOf(value[u"kinds"]);
        funder.purpose = wordsOf(value[u"for"]);
        funder.web = value[u"web"].toString();
        funder.isVerified = value[u"verified"].toBool();
        if (funder.id.isEmpty() || funder.name.isEmpty())
            return wrong(line, Text::tr("id or name is missing"));
        if (!funder.web.isEmpty() && !funder.web.startsWith(u"https://") && !funder.web.startsWith(u"http://"))
            return wrong(line, Text::tr("web should begin with https://"));
        if (!readDay(value[u"opens"], funder.opens) || !readDay(value[u"closes"], funder.closes) || !readDay(value[u"checked_on"], funder.checkedOn))
            return wrong(line, Text::tr("there is no such day"));
        funders.push_back(std::move(funder));
    }
    return funders;
}

std::vector<Funder> fundersOf(const QString& nation)
{
    std::vector<Funder> funders = soundResource(FileName, readFunders);
    if (!nation.isEmpty())
        std::erase_if(funders, [&](const Funder& funder) { return !funder.nations.contains(nation); });
    return funders;
}

} // namespace hedgerow::model
