// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/recent_maps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace hedgerow::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int Most = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecentMaps)
};

QString picturePath(const QString& path)
{
    const QByteArray name =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(u"recent/%1.png"_s.arg(QString::fromLatin1(name)));
}

void keep(const QList<RecentMap>& maps)
{
    QSettings settings;
    settings.beginWriteArray(u"recent"_s, static_cast<int>(maps.size()));
    for (int i = 0; i < maps.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, maps[i].path);
        settings.setValue(u"title"_s, maps[i].title);
        settings.setValue(u"places"_s, maps[i].places);
        settings.setValue(u"opened"_s, maps[i].opened.toUTC());
    }
    settings.endArray();
}

void removeByPath(QList<RecentMap>& maps, const QString& path)
{
    maps.removeIf([&](const RecentMap& map) { return map.path == path; });
}

} // namespace

QList<RecentMap> recentMaps()
{
    QSettings settings;
    QList<RecentMap> maps;
    const int count = std::min(settings.beginReadArray(u"recent"_s), Most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const RecentMap map{
            settings.value(u"path"_s).toString(), settings.value(u"title"_s).toString(),
            settings.value(u"places"_s).toInt(), settings.value(u"opened"_s).toDateTime()};
        if (!map.path.isEmpty())
            maps << map;
    }
    settings.endArray();
    return maps;
}

void noteRecentMap(const RecentMap& map, const QImage& picture)
{
    RecentMap noted = map;
    noted.path = QFileInfo(map.path).absoluteFilePath();
    QList<RecentMap> maps = recentMaps();
    removeByPath(maps, noted.path);
    maps.prepend(noted);
    while (maps.size() > Most) {
        QFile::remove(picturePath(maps.last().path));
        maps.removeLast();
    }
    keep(maps);
    if (picture.isNull())
        return;
    const QString file = picturePath(noted.path);
    QDir().mkpath(QFileInfo(file).absolutePath());
    picture.scaled(RecentPictureSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .save(file);
}

void forgetRecentMap(const QString& path)
{
    QList<RecentMap> maps = recentMaps();
    removeByPath(maps, path);
    keep(maps);
    QFile::remove(picturePath(path));
}

QImage recentPicture(const QString& path)
{
    return QImage(picturePath(path));
}

QString openedInWords(const QDateTime& opened, const QDateTime& now)
{
    const QLocale locale;
    const QDate day = opened.date();
    const qint64 days = day.daysTo(now.date());
    if (days <= 0)
        return Words::tr("today, %1").arg(locale.toString(opened.time(), QLocale::ShortFormat));
    if (days == 1)
        return Words::tr("yesterday");
    if (days < 7)
        return Words::tr("on %1", "a day of the week").arg(locale.dayName(day.dayOfWeek()));
    if (days < 14)
        return Words::tr("last week");
    if (days < 300)
        return locale.toString(day, Words::tr("d MMMM", "day and month; see Qt's QDate formats"));
    return locale.toString(day, Words::tr("MMMM yyyy", "month and year; see Qt's QDate formats"));
}

} // namespace hedgerow::window
