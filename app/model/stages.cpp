// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages.h"

#include "base/fold.h"
#include "base/json_lines.h"
#include "base/text.h"
#include "model/resource_json.h"
#include "model/transfer.h"

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

QJsonArray jsonOf(const UsualWeeks& weeks)
{
    return {weeks.low, weeks.usual, weeks.high};
}

/// Empty values are left out.
QJsonObject jsonOf(const Words& words)
{
    QJsonObject object;
    for (const auto& [language, text] : {std::pair("en", words.en), std::pair("cy", words.cy)})
        if (!text.isEmpty())
            object.insert(QLatin1StringView(language), text);
    return object;
}

QJsonObject jsonOf(const Stage& stage)
{
    QJsonObject object{{QStringLiteral("id"), stage.id}, {QStringLiteral("name"), jsonOf(stage.name)}};
    if (const QJsonObject words = jsonOf(stage.doneWhen); !words.isEmpty())
        object.insert(QStringLiteral("done_when"), words);
    if (stage.weeks)
        object.insert(QStringLiteral("usual_weeks"), jsonOf(*stage.weeks));
    QJsonObject nations;
    for (const auto& [nation, weeks] : stage.weeksByNation)
        nations.insert(nation, QJsonObject{{QStringLiteral("usual_weeks"), jsonOf(weeks)}});
    if (!nations.isEmpty())
        object.insert(QStringLiteral("nations"), nations);
    if (stage.isAside)
        object.insert(QStringLiteral("aside"), true);
    return object;
}

QByteArray jsonOf(const std::vector<Stage>& stages)
{
    QJsonArray list;
    for (const Stage& stage : stages)
        list.append(jsonOf(stage));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("stages"), list}}).toJson(QJsonDocument::Compact);
}

/// "Ask round" -> "ask_round"; of letters that fold to nothing "stage".
QString idFor(const Stage& stage, const std::vector<Stage>& others)
{
    QString id;
    for (const QChar letter : base::folded(stage.name.en.isEmpty() ? stage.name.cy : stage.name.en))
        id += letter.unicode() < 128 && letter.isLetterOrNumber() ? letter : u'_';
    if (id.count(u'_') == id.size())
        id = QStringLiteral("stage");
    const auto isTaken = [&](const QString& wanted) { return std::ranges::find(others, wanted, &Stage::id) != others.end(); };
    QString free = id;
    for (int number = 2; isTaken(free); ++number)
        free = id + QString::number(number);
    return free;
}

std::vector<Record> stagePresets(const Contents& contents)
{
    std::vector<Record> presets;
    for (const Record& preset : contents.records(Table::Presets))
        if (preset.text(u"kind") == StagesPreset)
            presets.push_back(preset);
    return presets;
}

/// What is wrong with a list that somebody has made; empty: nothing.
QString faultOf(const std::vector<Stage>& stages)
{
    QStringList names;
    for (const Stage& stage : stages) {
        const QString name = stage.name.en.isEmpty() ? stage.name.cy : stage.name.en;
        if (name.trimmed().isEmpty())
            return base::Text::tr("One of the stages has no name.");
        if (names.contains(base::folded(name)))
            return base::Text::tr("Two stages are called “%1”.").arg(name);
        names += base::folded(name);
        if (stage.weeks && (stage.weeks->low > stage.weeks->usual || stage.weeks->usual > stage.weeks->high))
            return base::Text::tr("The weeks of “%1” should rise: at least, usually, at most.").arg(name);
    }
    if (std::ranges::all_of(stages, &Stage::isAside))
        return base::Text::tr("At least one stage has to stay on the board.");
    return {};
}

} // namespace

std::optional<UsualWeeks> Stage::weeksIn(const QString& nation) const
{
    const auto own = weeksByNation.find(nation);
    return own == weeksByNation.end() ? weeks : std::optional(own->second);
}

base::Result<Stages> Stages::fromJson(const QByteArray& json)
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
                    .weeks = weeksOf(value), .weeksByNation = {}, .isAside = value[u"aside"].toBool()};
        const QJsonObject nations = value[u"nations"].toObject();
        for (auto nation = nations.begin(); nation != nations.end(); ++nation)
            if (const auto weeks = weeksOf(nation.value()))
                stage.weeksByNation.emplace(nation.key(), *weeks);
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

Stages Stages::standard()
{
    return soundResource(FileName, &Stages::fromJson);
}

Stages Stages::of(const Contents& contents)
{
    const Stages standard = Stages::standard();
    Stages result = standard;
    for (const Record& preset : stagePresets(contents))
        if (auto own = fromJson(preset.text(u"value").toUtf8()))
            result = std::move(*own);
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

base::Result<Step> keepStages(const Contents& contents, std::vector<Stage> stages)
{
    for (Stage& stage : stages)
        if (stage.id.isEmpty())
            stage.id = idFor(stage, stages);
    if (const QString fault = faultOf(stages); !fault.isEmpty())
        return base::failure(base::ErrorKind::Input, fault);
    if (stages == Stages::standard().all())
        return forgetStages(contents);
    Step step(base::Text::tr("Change the stages of transfers"));
    const Value value = Value(QString::fromUtf8(jsonOf(stages)));
    const std::vector<Record> presets = stagePresets(contents);
    if (presets.empty())
        step.insert(Table::Presets, {{"kind", Value(StagesPreset)}, {"value", value}});
    else if (presets.back().value(u"value") != value) // the last one is the one that counts
        step.set(Table::Presets, presets.back().id(), "value", value);
    return step;
}

Step forgetStages(const Contents& contents)
{
    Step step(base::Text::tr("Go back to the usual stages"));
    for (const Record& preset : stagePresets(contents))
        step.remove(Table::Presets, preset.id());
    return step;
}

} // namespace hedgerow::model
