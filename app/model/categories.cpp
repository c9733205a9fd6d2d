// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/categories.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/resource_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hedgerow::model {

namespace {

using base::ErrorKind;
using base::Result;

constexpr auto FileName = "categories.json";

Category categoryOf(const QJsonValue& value)
{
    return {.id = value[u"id"].toString(),
            .group = value[u"group"].toString(),
            .name = wordsOf(value[u"name"]),
            .status = value[u"status"].toString(QStringLiteral("open")),
            .glyphFill = value[u"glyph"][u"fill"].toString(),
            .glyphStroke = value[u"glyph"][u"stroke"].toString(),
            .glyphCut = value[u"glyph"][u"cut"].toString(),
            .osmOut = textsOf(value[u"osm"][u"out"]),
            .osmIn = textsOf(value[u"osm"][u"in"])};
}

tl::unexpected<base::Error> wrong(const QString& what)
{
    return base::failure(ErrorKind::Input,
                         base::Text::tr("The file of categories isn't right: %1. The built-in one is used.").arg(what));
}

} // namespace

Result<Categories> Categories::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(base::Text::tr("line %1").arg(base::lineAt(json, error.offset)));

    Categories result;
    result.other_.id = OtherCategory;
    result.other_.name = {QStringLiteral("Not sorted yet"), QStringLiteral("Heb ei ddosbarthu")};
    result.other_.status = QStringLiteral("open");
    for (const QJsonValue& value : document[u"groups"].toArray())
        result.groups_.push_back({value[u"id"].toString(), wordsOf(value[u"name"]),
                                  value[u"colour"].toString(), value[u"path"].toString()});
    for (const QJsonValue& value : document[u"statuses"].toArray())
        result.statuses_.push_back({value[u"id"].toString(), wordsOf(value[u"name"])});
    for (const QJsonValue& value : document[u"categories"].toArray()) {
        Category category = categoryOf(value);
        if (category.id.isEmpty() || category.name.en.isEmpty())
            return wrong(base::Text::tr("a category has no id or no name"));
        if (!result.group(category.group))
            return wrong(base::Text::tr("%1 names the group \"%2\", which isn't there").arg(category.id, category.group));
        if (!result.status(category.status))
            return wrong(base::Text::tr("%1 names the status \"%2\", which isn't there").arg(category.id, category.status));
        if (result.has(category.id))
            return wrong(base::Text::tr("%1 is there twice").arg(category.id));
        result.index_.insert(category.id, static_cast<int>(result.categories_.size()));
        result.categories_.push_back(std::move(category));
    }
    if (result.categories_.empty())
        return wrong(base::Text::tr("it holds no category"));
    return result;
}

const Categories& Categories::standard()
{
    static const Categories loaded = soundResource(FileName, fromJson);
    return loaded;
}

const Category& Categories::category(const QString& id) const
{
    const auto at = index_.constFind(id);
    return at == index_.cend() ? other_ : categories_[static_cast<std::size_t>(*at)];
}

const CategoryGroup* Categories::group(const QString& id) const
{
    for (const CategoryGroup& group : groups_)
        if (group.id == id)
            return &group;
    return nullptr;
}

const Status* Categories::status(const QString& id) const
{
    for (const Status& status : statuses_)
        if (status.id == id)
            return &status;
    return nullptr;
}

int Categories::order(const QString& categoryId) const
{
    return index_.value(categoryId, static_cast<int>(categories_.size()));
}

QStringList Categories::ids() const
{
    QStringList all;
    for (const Category& category : categories_)
        all += category.id;
    return all;
}

} // namespace hedgerow::model
