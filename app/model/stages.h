// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stages of a transfer, from "Idea" to "Reviews": built in (resources/stages.json), changed for a
// document by a preset of kind "stages".
#pragma once

#include "base/result.h"
#include "model/categories.h"
#include "model/contents.h"
#include "model/step.h"

#include <map>

namespace hedgerow::model {

/// Usual length in weeks; planning help, never a right.
struct UsualWeeks
{
    int low = 0, usual = 0, high = 0;
    bool operator==(const UsualWeeks&) const = default;
};

struct Stage
{
    QString id;      ///< "owner"
    Words name;
    Words doneWhen;  ///< "owner known, title or register seen, rules chosen"
    std::optional<UsualWeeks> weeks; ///< where the nation has none of its own
    std::map<QString, UsualWeeks> weeksByNation;
    bool isAside = false;    ///< parked, lost: folded at the right of the board
    bool isListed = true;    ///< false: used by a record, but no longer in the list

    [[nodiscard]] std::optional<UsualWeeks> weeksIn(const QString& nation) const;
    bool operator==(const Stage&) const = default;
};

/// Immutable. In the order of the board.
class Stages
{
public:
    /// Fails (Input) naming the line.
    [[nodiscard]] static base::Result<Stages> fromJson(const QByteArray& json);
    /// The user's file where there is a sound one, else the built-in one.
    [[nodiscard]] static Stages standard();
    /// Of the document's preset, else the standard ones; stages that transfers still use though the
    /// list has lost them stand at the end, not listed. A preset that isn't right is passed over.
    [[nodiscard]] static Stages of(const Contents& contents);

    [[nodiscard]] const std::vector<Stage>& all() const& noexcept { return stages_; }
    [[nodiscard]] std::vector<Stage> all() && noexcept { return std::move(stages_); }
    [[nodiscard]] const Stage* stage(const QString& id) const;
    /// Before or after in the list, without those aside; none at the ends. Of a stage aside or none
    /// the last or first.
    [[nodiscard]] const Stage* neighbour(const QString& id, int steps) const;

private:
    std::vector<Stage> stages_;
};

/// The kind of the preset that holds a document's own stages, as in resources/stages.json.
inline const QString StagesPreset = QStringLiteral("stages");

/// Makes these the document's own; empty when they are so already. A stage without an id is new and
/// gets one from its name. Fails (Input): a stage without a name, two of one name, lengths out of
/// order, or none left that isn't aside.
[[nodiscard]] base::Result<Step> keepStages(const Contents& contents, std::vector<Stage> stages);
/// Back to the standard ones; empty when the document has none of its own.
[[nodiscard]] Step forgetStages(const Contents& contents);

} // namespace hedgerow::model
