// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/field_groups.h"

#include <QCoreApplication>

namespace hedgerow::window {

namespace {

constexpr const char* What[] = {"description", "good_here", "story", "could_be", "also_known_as", "name_cy", "tags", "number"};
constexpr const char* WhatAlways[] = {"description", "good_here", "story"};
constexpr const char* Where[] = {"address", "postcode", "position_how", "position_accuracy_m", "uprn"};
constexpr const char* WhereAlways[] = {"address"};
constexpr const char* Who[] = {"run_by", "owner_kind", "owner_name", "tenure", "condition", "floor_area_m2", "empty_since", "website"};
constexpr const char* WhoAlways[] = {"run_by", "owner_kind"};
constexpr const char* When[] = {"opening"};
constexpr const char* OpenToAll[] = {"life_stages", "wheelchair", "toilet", "hearing_loop", "parking", "quiet_space", "accessibility"};
constexpr const char* OpenAlways[] = {"life_stages", "wheelchair"};
constexpr const char* Behind[] = {"notes", "contact", "contact_phone", "contact_email", "contact_public", "last_seen", "next_visit",
                                  "not_sure", "not_sure_why", "confirmed_by", "confirmed_on", "team_only", "source",
                                  "source_licence"};
constexpr const char* BehindAlways[] = {"notes", "contact", "last_seen"};

constexpr FieldGroup Groups[] = {
    {QT_TRANSLATE_NOOP("Group", "What it is"), What, WhatAlways},
    {QT_TRANSLATE_NOOP("Group", "Where"), Where, WhereAlways},
    {QT_TRANSLATE_NOOP("Group", "Who"), Who, WhoAlways},
    {QT_TRANSLATE_NOOP("Group", "When"), When, When},
    {QT_TRANSLATE_NOOP("Group", "Open to all"), OpenToAll, OpenAlways},
    {QT_TRANSLATE_NOOP("Group", "Behind the scenes"), Behind, BehindAlways},
};

constexpr const char* Goal[] = {"goal", "stage_since", "valuation_pence", "valued_on", "site_area_m2", "condition"};
constexpr const char* GoalAlways[] = {"goal"};
constexpr const char* Owner[] = {"owner_kind", "owner_name", "title_number", "company_number", "known_how", "known_on"};
constexpr const char* OwnerAlways[] = {"owner_kind", "owner_name", "title_number"};
constexpr const char* Holder[] = {"request_by"};
constexpr const char* People[] = {"next_step", "next_who", "next_by", "people"};
constexpr const char* Risk[] = {"risks", "note"};

constexpr FieldGroup OfTransfer[] = {
    {QT_TRANSLATE_NOOP("Group", "Goal and stage"), Goal, GoalAlways},
    {QT_TRANSLATE_NOOP("Group", "Owner"), Owner, OwnerAlways},
    {QT_TRANSLATE_NOOP("Group", "Would-be holder"), Holder, Holder},
    {QT_TRANSLATE_NOOP("Group", "People and next step"), People, People},
    {QT_TRANSLATE_NOOP("Group", "Risks and notes"), Risk, Risk},
};

} // namespace

std::span<const FieldGroup> transferGroups()
{
    return OfTransfer;
}

std::span<const FieldGroup> placeGroups()
{
    return Groups;
}

QString title(const FieldGroup& group)
{
    return QCoreApplication::translate("Group", group.title);
}

} // namespace hedgerow::window
