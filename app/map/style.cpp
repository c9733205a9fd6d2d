// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/style.h"

#include "base/resource.h"
#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace hedgerow::map {

namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Text;

Q_LOGGING_CATEGORY(log, "hedgerow.map.style")

const QHash<QString, Pattern>& patternNames()
{
    static const QHash<QString, Pattern> names = {
        {u"waves"_s, Pattern::Waves},
        {u"dots"_s, Pattern::Dots},
        {u"thick dots"_s, Pattern::ThickDots},
        {u"lines"_s, Pattern::Lines},
    };
    return names;
}

tl::unexpected<base::Error> wrong(const QString& sentence)
{
    return base::failure(ErrorKind::Input, sentence);
}

/// The members of one group of keys, read by "read", which fails on a value that can't be.
template <class T, class Read>
base::Result<QHash<QString, T>> members(const QJsonObject& object, const QString& group,
                                        const QStringList& known, const QStringList& needed,
                                        Read read)
{
    if (!object.value(group).isObject())
        return wrong(Text::tr("This map style has no group “%1”.").arg(group));
    const QJsonObject values = object.value(group).toObject();
    QHash<QString, T> result;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(
                Text::tr("This map style has a key that we don't know: “%1”.").arg(it.key()));
        const std::optional<T> value = read(it.value());
        if (!value)
            return wrong(
                Text::tr("In this map style “%1” has a value that we can't use.").arg(it.key()));
        result.insert(it.key(), *value);
    }
    for (const QString& key : needed) {
        if (!result.contains(key))
            return wrong(Text::tr("In this map style “%1” is missing.").arg(key));
    }
    return result;
}

std::optional<QColor> readColour(const QJsonValue& value)
{
    const QColor colour(value.toString());
    return colour.isValid() ? std::optional(colour) : std::nullopt;
}

std::optional<double> readNumber(const QJsonValue& value)
{
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1000)
        return std::nullopt;
    return value.toDouble();
}

std::optional<Pattern> readPattern(const QJsonValue& value)
{
    const auto it = patternNames().find(value.toString());
    return it == patternNames().end() ? std::nullopt : std::optional(*it);
}

} // namespace

const QStringList& Style::colourRoles()
{
    static const QStringList roles = {
        u"land"_s,       u"built"_s,      u"school"_s,    u"church"_s,     u"cem"_s,
        u"waste"_s,      u"square"_s,     u"park"_s,      u"wood"_s,       u"meadow"_s,
        u"sport"_s,      u"allot"_s,      u"plot1"_s,     u"plot2"_s,      u"plot3"_s,
        u"plot4"_s,      u"water"_s,      u"waterline"_s, u"tree"_s,       u"treel"_s,
        u"hedge"_s,      u"contour"_s,    u"bld"_s,       u"bldl"_s,       u"lmk"_s,
        u"lmkl"_s,       u"parapet"_s,    u"pattern"_s,   u"main"_s,       u"mainc"_s,
        u"second"_s,     u"secondc"_s,    u"minor"_s,     u"minorc"_s,     u"lane"_s,
        u"lanec"_s,      u"path"_s,       u"rail"_s,      u"railw"_s,      u"arealine"_s,
        u"areaband"_s,   u"link"_s,       u"chosen"_s,    u"chosenedge"_s, u"bubble"_s,
        u"bubbleline"_s, u"bubbletext"_s, u"text"_s,      u"dim"_s,        u"place"_s,
        u"halo"_s,       u"watertext"_s,  u"greentext"_s, u"areatext"_s,
    };
    return roles;
}

const QStringList& Style::numberRoles()
{
    static const QStringList roles = {
        u"areaop"_s,      u"areaBand"_s,   u"areaLine"_s,  u"metresMain"_s,  u"metresSecond"_s,
        u"metresMinor"_s, u"metresLane"_s, u"leastMain"_s, u"leastSecond"_s, u"leastMinor"_s,
        u"leastLane"_s,   u"casing"_s,     u"symbol"_s,    u"halo"_s,        u"typePlace"_s,
        u"typeMain"_s,    u"typeStreet"_s, u"typeLane"_s,  u"typeArea"_s,    u"typeWater"_s,
        u"typeGreen"_s,
    };
    return roles;
}

base::Result<Style> Style::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return base::failure(ErrorKind::Input, Text::tr("This is not a map style."),
                             u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    const QJsonObject object = document.object();
    const QStringList topKeys = {u"name"_s, u"colours"_s, u"numbers"_s, u"patterns"_s};
    for (const QString& key : object.keys()) {
        if (!topKeys.contains(key))
            return wrong(Text::tr("This map style has a key that we don't know: “%1”.").arg(key));
    }
    auto colours = members<QColor>(object, u"colours"_s, colourRoles(), colourRoles(), readColour);
    if (!colours)
        return tl::unexpected(colours.error());
    auto numbers = members<double>(object, u"numbers"_s, numberRoles(), numberRoles(), readNumber);
    if (!numbers)
        return tl::unexpected(numbers.error());
    auto patterns = members<Pattern>(object, u"patterns"_s, colourRoles(), {}, readPattern);
    if (!patterns)
        return tl::unexpected(patterns.error());

    Style style;
    style.name_ = object.value(u"name"_s).toString();
    if (style.name_.isEmpty())
        return wrong(Text::tr("In this map style “%1” is missing.").arg(u"name"_s));
    style.colours_ = *std::move(colours);
    style.numbers_ = *std::move(numbers);
    style.patterns_ = *std::move(patterns);
    return style;
}

namespace {

std::shared_ptr<const Style> load(const QString& name)
{
    const QString file = u"styles/%1.json"_s.arg(name);
    auto style = Style::fromJson(base::resourceBytes(file));
    if (!style) {
        qCWarning(log) << file << style.error().message << style.error().detail;
        style = Style::fromJson(base::builtInResourceBytes(file));
    }
    return style ? std::make_shared<const Style>(*std::move(style)) : nullptr;
}

} // namespace

std::shared_ptr<const Style> Style::named(const QString& name)
{
    // Loaded together, once, so that any thread may ask without a lock.
    static const QHash<QString, std::shared_ptr<const Style>> styles = [] {
        QHash<QString, std::shared_ptr<const Style>> loaded;
        for (const QString& each : {u"light"_s, u"dark"_s, u"print"_s, u"mono"_s, u"quiet"_s})
            loaded.insert(each, load(each));
        return loaded;
    }();
    return styles.value(name, styles.value(u"light"_s));
}

QColor Style::colour(const QString& role) const
{
    Q_ASSERT(colours_.contains(role));
    return colours_.value(role);
}

double Style::number(const QString& role) const
{
    Q_ASSERT(numbers_.contains(role));
    return numbers_.value(role);
}

Pattern Style::pattern(const QString& role) const
{
    return patterns_.value(role, Pattern::None);
}

} // namespace hedgerow::map
