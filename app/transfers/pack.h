// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packs: what a steward hands to a council, an owner, a funder, made from the record. Words and
// facts only; pack_document.h gives them a page. What isn't known is marked "to confirm" and listed
// first.
#pragma once

#include "model/contents.h"

#include <QDate>
#include <QStringList>

namespace hedgerow::transfers {

enum class PackKind : quint8 {
    Nomination,    ///< of an asset of community value (SI 2012/2421 reg.6)
    Interest,      ///< expression of interest to the owner
    StuckBuilding, ///< dossier of a building that stands empty: dated facts only
    Funder,        ///< summary of a transfer
};

/// "nomination", "interest", "dossier", "funder".
[[nodiscard]] QString keyOf(PackKind kind);
[[nodiscard]] std::optional<PackKind> packKindOf(const QString& key);
[[nodiscard]] QString titleOf(PackKind kind);
inline constexpr PackKind PackKinds[] = {PackKind::Nomination, PackKind::Interest, PackKind::StuckBuilding, PackKind::Funder};

struct PackOptions
{
    PackKind kind = PackKind::Nomination;
    QDate today;
    QString language = QStringLiteral("en");
    bool includePrivate = false; ///< what is for the team only; every page says so
};

struct PackFact
{
    QString label, value;
    bool isMissing = false; ///< value is "to confirm"
};

struct PackPhoto
{
    QString hash; ///< of the document's blobs
    QString caption;
};

/// What stands in a section, in this order.
struct PackSection
{
    QString heading = {};
    QStringList paragraphs = {};
    std::vector<PackFact> facts = {};
    std::vector<QStringList> table = {}; ///< the first row is its head
    std::vector<PackPhoto> photos = {};
    bool hasPlan = false;           ///< the site plan, on a page of its own
    int signatures = 0;             ///< lines to sign on, on a page of their own
};

struct Pack
{
    PackKind kind = PackKind::Nomination;
    QString title;    ///< "Nomination as an asset of community value"
    QString subtitle; ///< "Jubilee Baths, Gas Street"
    QStringList missing; ///< what the record doesn't say yet
    std::vector<PackSection> sections;
    QString foot;     ///< date, "Dates and words, not legal advice"
    model::Record place;
    bool isPrivate = false;
    QString language;
    QDate date;
};

/// Of a place with its first transfer, if it has one. Never fails: what isn't there is missing.
[[nodiscard]] Pack makePack(const model::Contents& contents, const model::Record& place, const PackOptions& options);

} // namespace hedgerow::transfers
