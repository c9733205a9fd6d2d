// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All rows of one table at one moment, shared in chunks: an edit copies one chunk, not all rows.
#pragma once

#include "model/record.h"

namespace hedgerow::model {

/// Immutable; copies share. Rows stand in the order in which they were added (rows of a file: by
/// fid). Iterate with eachRecord or begin/end; finding by uuid is a look-up in a small bucket.
class Records
{
public:
    class Iterator;

    Records() = default;
    explicit Records(std::vector<Record> rows);

    [[nodiscard]] int size() const noexcept { return size_; }
    [[nodiscard]] bool isEmpty() const noexcept { return size_ == 0; }
    /// None when there is no such row.
    [[nodiscard]] Record find(Uuid id) const;

    /// The same with this row replaced, or added at the end.
    [[nodiscard]] Records with(const Record& row) const;
    [[nodiscard]] Records with(std::vector<Record> newRows) const; ///< all new, added at the end
    [[nodiscard]] Records without(Uuid id) const;

    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;

private:
    using Chunk = std::vector<Record>;
    struct Entry
    {
        Uuid id;
        quint32 chunk;
    };
    using Bucket = std::vector<Entry>; // sorted by id
    static constexpr std::size_t ChunkRows = 256, BucketCount = 256;

    [[nodiscard]] const Entry* entry(Uuid id) const;
    void append(const Record& row);
    void editBucket(Uuid id, std::optional<quint32> chunk);

    std::vector<std::shared_ptr<const Chunk>> chunks_;
    std::vector<std::shared_ptr<const Bucket>> buckets_; // empty, or BucketCount
    int size_ = 0;
};

class Records::Iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Record;
    using difference_type = std::ptrdiff_t;
    using pointer = const Record*;
    using reference = const Record&;

    Iterator() = default;
    reference operator*() const { return (*(*chunks_)[chunk_])[row_]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++();
    Iterator operator++(int);
    bool operator==(const Iterator& other) const { return chunk_ == other.chunk_ && row_ == other.row_; }

private:
    friend class Records;
    Iterator(const std::vector<std::shared_ptr<const Chunk>>* chunks, std::size_t chunk);
    void skipEmpty();
    const std::vector<std::shared_ptr<const Chunk>>* chunks_ = nullptr;
    std::size_t chunk_ = 0;
    std::size_t row_ = 0;
};

inline Records::Iterator Records::begin() const { return {&chunks_, 0}; }
inline Records::Iterator Records::end() const { return {&chunks_, chunks_.size()}; }

} // namespace hedgerow::model
