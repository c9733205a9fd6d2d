// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 30 kinds of place, their 7 groups and the 6 statuses, from resources/categories.json.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace hedgerow::model {

/// The same words in the languages that we have.
struct Words
{
    QString en;
    QString cy;
    [[nodiscard]] QString in(const QString& language) const { return language == u"cy" && !cy.isEmpty() ? cy : en; }
    bool operator==(const Words&) const = default;
};

struct CategoryGroup
{
    QString id;     ///< "gather"
    Words name;
    QString colour; ///< "#732868"
    QString shape;  ///< SVG path in a 24 x 24 grid
};

struct Category
{
    QString id;     ///< "library"
    QString group;
    Words name;
    QString status; ///< of a new place: "open", or "empty"
    QString glyphFill;   ///< SVG paths in a 24 x 24 grid, drawn in white (dark in the group "wait");
    QString glyphStroke; ///< each may be empty
    QString glyphCut;    ///< lines over the filled part, in the colour of the ground of the symbol
    QStringList osmOut;  ///< "key=value" written on export, main one first
    QStringList osmIn;   ///< further "key=value" that are read as this
};

struct Status
{
    QString id; ///< "open", "risk", "closed", "empty", "planned", "gone"
    Words name;
};

/// The reserved category of places that nobody has sorted yet; isn't among all().
inline const QString OtherCategory = QStringLiteral("other");

/// Immutable. Order: as in the file, groups together; this is the order of lists and legends.
class Categories
{
public:
    /// Fails (Input) naming what is wrong in the file.
    [[nodiscard]] static base::Result<Categories> fromJson(const QByteArray& json);
    /// The user's file where there is a sound one, else the built-in one. Loaded once; any thread.
    [[nodiscard]] static const Categories& standard();

    [[nodiscard]] const std::vector<Category>& all() const noexcept { return categories_; }
    [[nodiscard]] const std::vector<CategoryGroup>& groups() const noexcept { return groups_; }
    [[nodiscard]] const std::vector<Status>& statuses() const noexcept { return statuses_; }
    /// The category, or the one of OtherCategory when there is none of this id.
    [[nodiscard]] const Category& category(const QString& id) const;
    [[nodiscard]] bool has(const QString& id) const { return index_.contains(id) || id == OtherCategory; }
    [[nodiscard]] const CategoryGroup* group(const QString& id) const;
    [[nodiscard]] const Status* status(const QString& id) const;
    /// Place in the order of all(); after the last for anything else.
    [[nodiscard]] int order(const QString& categoryId) const;
    [[nodiscard]] QStringList ids() const;

private:
    std::vector<CategoryGroup> groups_;
    std::vector<Category> categories_;
    std::vector<Status> statuses_;
    Category other_;
    QHash<QString, int> index_;
};

} // namespace hedgerow::model
