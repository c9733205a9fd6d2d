// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which fields of a place, and of its transfer, stand together in the record, and which show though they are empty.
#pragma once

#include <QString>

#include <span>

namespace hedgerow::window {

struct FieldGroup
{
    const char* title; ///< English; translation context "Group"
    std::span<const char* const> fields;
    std::span<const char* const> always; ///< of these, shown when empty
};

/// What it is · Where · Who · When · Open to all · Behind the scenes. Every field with a label is in
/// one of them, but for those of the record's head: name, category, status, star.
[[nodiscard]] std::span<const FieldGroup> placeGroups();
/// Of a transfer: Goal and stage · Owner · Would-be holder · People and next step · Risks and notes.
enum TransferGroup { GoalGroup, OwnerGroup, HolderGroup, PeopleGroup, RiskGroup };
[[nodiscard]] std::span<const FieldGroup> transferGroups();
[[nodiscard]] QString title(const FieldGroup& group);

} // namespace hedgerow::window
