// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages.h"

#include "base/json_lines.h"
#include "base/text.h"
#include "model/transfer.h"
#include "model/resource_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hedgerow::model {

namespace {

constexpr auto FileName = "stages.json";

tl::unexpected<base::Error> wrong(int line, const QString& what)
{
    return base::failure(base::ErrorKind::Input,
                         base::Text::tr("The list of stages isn't right in line %1: %2. The built-in one is used.")
                             .arg(line).arg(what));
}

std::optional<UsualWeeks> weeksOf(const QJsonValue& value)
{
    const QJsonArray three = value[u"usual_weeks"].toArray();
    if (three.size() != 3)
        return {};
    return UsualWeeks{three[0].toInt(), three[1].toInt(), three[2].toInt()};
}

Stages builtIn(const QString& nation)
{
    return soundResource(FileName, [&](const QByteArray& json) { return Stages::fromJson(json, nation); });
}

} // namespace

base::Result<Stages> Stages::fromJson(const QByteArray& json, const QString& nation)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(base::lineAt(json, error.offset), error.errorString());
    const QList<int> lines = base::objectLines(json, "stages");
    Stages result;
    for (const QJsonValue& value : root[u"stages"].toArray()) {
        const int line = lines.value(static_cast<qsizetype>(result.stages_.size()), 1);
        Stage stage{.id = value[u"id"].toString(), .name = wordsOf(value[u"name"]), .doneWhen = wordsOf(value[u"done_when"]),
                    .weeks = weeksOf(value), .isAside = value[u"aside"].toBool()};
        if (const auto ofNation = weeksOf(value[u"nations"][nation]))
            stage.weeks = ofNation;
        if (stage.id.isEmpty() || stage.name.en.isEmpty())
            return wrong(line, base::Text::tr("id or name is missing"));
        if (result.stage(stage.id))
            return wrong(line, base::Text::tr("%1 is there twice").arg(stage.id));
        if (value[u"usual_weeks"].isArray() && !weeksOf(value))
            return wrong(line, base::Text::tr("usual_weeks should be three numbers: least, usual, most"));
        result.stages_.push_back(std::move(stage));
    }
    if (result.stages_.empty())
        return wrong(1, base::Text::tr("it holds no stage"));
    return result;
}

Stages Stages::of(const Contents& contents)
{
    const QString nation = contents.document() ? contents.document().text(u"nation") : QString();
    const Stages standard = builtIn(nation);
    Stages result = standard;
    for (const Record& preset : contents.records(Table::Presets)) {
        if (preset.text(u"kind") != StagesPreset)
            continue;
        if (auto own = fromJson(preset.text(u"value").toUtf8(), nation))
            result = std::move(*own);
    }
    for (const Record& row : contents.records(Table::Transfers)) {
        const QString id = Transfer(row).stageId();
        if (result.stage(id))
            continue;
        const Stage* known = standard.stage(id);
        Stage kept;
        kept.id = id;
        kept.name.en = id;
        if (known)
            kept = *known;
        kept.isListed = false;
        result.stages_.push_back(std::move(kept));
    }
    return result;
}

const Stage* Stages::stage(const QString& id) const
{
    const auto at = std::ranges::find(stages_, id, &Stage::id);
    return at == stages_.end() ? nullptr : &*at;
}

const Stage* Stages::neighbour(const QString& id, int steps) const
{
    std::vector<const Stage*> way;
    for (const Stage& stage : stages_)
        if (!stage.isAside && stage.isListed)
            way.push_back(&stage);
    if (way.empty())
        return nullptr;
    const auto at = std::ranges::find(way, id, &Stage::id);
    if (at == way.end())
        return steps < 0 ? way.back() : way.front();
    const auto to = (at - way.begin()) + steps;
    return to < 0 || to >= std::ssize(way) ? nullptr : way[static_cast<std::size_t>(to)];
}

} // namespace hedgerow::model
