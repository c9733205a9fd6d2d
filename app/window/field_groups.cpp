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

} // namespace

std::span<const FieldGroup> placeGroups()
{
    return Groups;
}

QString title(const FieldGroup& group)
{
    return QCoreApplication::translate("Group", group.title);
}

} // namespace hedgerow::window
