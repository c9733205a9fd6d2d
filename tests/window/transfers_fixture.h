// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers of the small town, as stewards have them on 24 November 2026.
#pragma once

#include "map_window.h"

#include "window/today.h"

namespace hedgerow::test {

inline const QDate TheDay(2026, 11, 24);

struct TransferOfTests
{
    const char* place;
    const char* stage;
    const char* since;
    const char* next = nullptr;
    const char* who = nullptr;
    const char* by = nullptr;
    const char* notice = nullptr;
    const char* listed = nullptr;
};

/// In one step; places that aren't there, or have a transfer, are passed over. The map is of England then.
inline void addTransfers(store::Document& document, const std::vector<TransferOfTests>& transfers)
{
    using model::Table;
    const auto contents = document.contents();
    const auto value = [](const char* words) { return words ? model::Value(QString::fromUtf8(words)) : model::Value(); };
    model::Step step(QStringLiteral("Bring in transfers"), model::StepKind::Import);
    step.set(Table::Document, contents.document().id(), "nation", QStringLiteral("england"));
    for (const auto& one : transfers) {
        const auto place = placeNamed(contents, QString::fromUtf8(one.place));
        if (!place || !contents.referring(Table::Transfers, u"place", place.id()).empty())
            continue;
        step.insert(Table::Transfers, {{"place", place.id().toText()}, {"stage", value(one.stage)}, {"stage_since", value(one.since)},
            {"nation", value("england")}, {"regime", value("eng-2011")}, {"next_step", value(one.next)}, {"next_who", value(one.who)},
            {"next_by", value(one.by)}, {"notice_received_on", value(one.notice)}, {"listed_on", value(one.listed)}});
    }
    if (!document.applyAndWait(step))
        qFatal("the transfers can't be written");
}

/// Three transfers: the Baths wait for a notice, the Weaver's Arms have something due on Thursday,
/// the library is parked.
inline void addTownTransfers(store::Document& document)
{
    addTransfers(document, {
        {"Jubilee Baths", "interest", "2026-11-12", "Ask to be treated as a bidder", "Joan", "2026-12-18", nullptr, "2024-03-01"},
        {"The Weaver's Arms", "listen", "2026-11-15", "Meet the regulars", "Priya", "2026-11-26"},
        {"Wrensford Library", "parked", "2026-09-01"}});
}

inline model::Record transferOf(const model::Contents& contents, const char* place)
{
    const auto of = contents.referring(model::Table::Transfers, u"place", placeNamed(contents, QString::fromUtf8(place)).id());
    return of.empty() ? model::Record() : of.back();
}

} // namespace hedgerow::test
