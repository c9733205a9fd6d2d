// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The maps that were open last, kept on this computer (never in a document): what the start page
// and the menu show.
#pragma once

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

namespace hedgerow::window {

struct RecentMap {
    QString path; ///< absolute
    QString title;
    int places = 0;
    QDateTime opened;
};

/// Newest first, at most 8. A file that is gone stays until it is forgotten.
[[nodiscard]] QList<RecentMap> recentMaps();

/// Puts the map first. Its picture is kept in the cache folder; a null one leaves the old picture.
void noteRecentMap(const RecentMap& map, const QImage& picture);
void forgetRecentMap(const QString& path);

/// The picture made when the map was last closed (336 x 252), or a null one.
[[nodiscard]] QImage recentPicture(const QString& path);
inline constexpr QSize RecentPictureSize{336, 252};

/// "today, 13:40", "yesterday", "on Tuesday", "last week", "12 October", "March 2024".
[[nodiscard]] QString openedInWords(const QDateTime& opened, const QDateTime& now);

} // namespace hedgerow::window
