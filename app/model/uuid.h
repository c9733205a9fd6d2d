// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of rows: 128 bits, written as 32 lower-case hex digits.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace hedgerow::model {

/// The first half is the id of the step in which the row was born, the second is random
/// (data/FORMAT.md). Default: none. A row that isn't written yet has a *provisional* name, whose
/// first half is 0; the document puts the step's id there.
struct Uuid
{
    quint64 step = 0;
    quint64 random = 0;

    [[nodiscard]] static Uuid provisional(); ///< random half drawn; any thread
    /// The n-th of many that are made together, from 0: names in their order keep an index small.
    [[nodiscard]] static Uuid provisional(quint32 n);
    [[nodiscard]] static std::optional<Uuid> fromText(QStringView text);
    [[nodiscard]] static std::optional<Uuid> fromText(QLatin1StringView text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] constexpr bool isNull() const noexcept { return step == 0 && random == 0; }
    [[nodiscard]] constexpr bool isProvisional() const noexcept { return step == 0 && random != 0; }

    constexpr auto operator<=>(const Uuid&) const noexcept = default;
};

[[nodiscard]] std::size_t qHash(const Uuid& uuid, std::size_t seed = 0) noexcept;

} // namespace hedgerow::model
