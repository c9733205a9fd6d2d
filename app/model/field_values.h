// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of one row. Most rows leave most fields empty, so only what is there takes up room.
#pragma once

#include "model/value.h"

#include <bit>
#include <utility>
#include <vector>

namespace hedgerow::model {

/// By field, numbered as in the description. A field that was never set holds nothing.
class FieldValues
{
public:
    static constexpr int MostFields = 64; ///< of a record type

    [[nodiscard]] const Value& operator[](int field) const noexcept
    {
        return isThere(field) ? values_[place(field)] : Nothing;
    }
    /// Setting a field to nothing empties it. Quickest in the order of the fields.
    void set(int field, Value value);
    /// So many are going to be set.
    void reserve(std::size_t count) { values_.reserve(count); }

    /// Calls visit(field, value) for those that are there, in the order of the fields.
    template <class Visit>
    void each(Visit visit) const
    {
        auto left = there_;
        for (const Value& value : values_) {
            visit(std::countr_zero(left), value);
            left &= left - 1;
        }
    }

    bool operator==(const FieldValues&) const = default;

private:
    static const Value Nothing;

    [[nodiscard]] bool isThere(int field) const noexcept { return (there_ >> field & 1) != 0; }
    [[nodiscard]] std::size_t place(int field) const noexcept
    {
        return static_cast<std::size_t>(std::popcount(there_ & ((quint64{1} << field) - 1)));
    }

    quint64 there_ = 0;         // one bit a field
    std::vector<Value> values_; // of the fields whose bit is set
};

} // namespace hedgerow::model
