// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/records.h"

#include <algorithm>

namespace hedgerow::model {

namespace {

std::size_t bucketOf(Uuid id, std::size_t count)
{
    return id.random % count;
}

} // namespace

Records::Records(std::vector<Record> rows)
{
    *this = Records().with(std::move(rows));
}

const Records::Entry* Records::entry(Uuid id) const
{
    if (buckets_.empty())
        return nullptr;
    const Bucket& bucket = *buckets_[bucketOf(id, BucketCount)];
    const auto at = std::ranges::lower_bound(bucket, id, {}, &Entry::id);
    return at != bucket.end() && at->id == id ? &*at : nullptr;
}

Record Records::find(Uuid id) const
{
    const Entry* found = entry(id);
    if (!found)
        return {};
    const Chunk& chunk = *chunks_[found->chunk];
    const auto row = std::ranges::find(chunk, id, &Record::id);
    return row != chunk.end() ? *row : Record();
}

Records Records::with(const Record& row) const
{
    Records result = *this;
    const Entry* found = entry(row.id());
    if (!found) {
        result.append(row);
        return result;
    }
    auto chunk = std::make_shared<Chunk>(*chunks_[found->chunk]);
    *std::ranges::find(*chunk, row.id(), &Record::id) = row;
    result.chunks_[found->chunk] = std::move(chunk);
    return result;
}

Records Records::with(std::vector<Record> newRows) const
{
    Records result = *this;
    if (newRows.size() < ChunkRows / 4) { // a few: not worth rebuilding the index
        for (const Record& row : newRows)
            result.append(row);
        return result;
    }
    std::vector<Bucket> buckets(BucketCount);
    for (std::size_t i = 0; i < buckets_.size(); ++i)
        buckets[i] = *buckets_[i];
    for (std::size_t from = 0; from < newRows.size(); from += ChunkRows) {
        const std::size_t to = std::min(from + ChunkRows, newRows.size());
        const auto number = static_cast<quint32>(result.chunks_.size());
        for (std::size_t i = from; i < to; ++i)
            buckets[bucketOf(newRows[i].id(), BucketCount)].push_back({newRows[i].id(), number});
        result.chunks_.push_back(std::make_shared<const Chunk>(
            std::make_move_iterator(newRows.begin() + static_cast<std::ptrdiff_t>(from)),
            std::make_move_iterator(newRows.begin() + static_cast<std::ptrdiff_t>(to))));
    }
    result.buckets_.clear();
    for (Bucket& bucket : buckets) {
        std::ranges::sort(bucket, {}, &Entry::id);
        result.buckets_.push_back(std::make_shared<const Bucket>(std::move(bucket)));
    }
    result.size_ += static_cast<int>(newRows.size());
    return result;
}

Records Records::without(Uuid id) const
{
    const Entry* found = entry(id);
    if (!found)
        return *this;
    Records result = *this;
    auto chunk = std::make_shared<Chunk>(*chunks_[found->chunk]);
    std::erase_if(*chunk, [&](const Record& row) { return row.id() == id; });
    result.chunks_[found->chunk] = std::move(chunk);
    result.editBucket(id, std::nullopt);
    --result.size_;
    return result;
}

void Records::append(const Record& row)
{
    if (chunks_.empty() || chunks_.back()->size() >= ChunkRows)
        chunks_.push_back(std::make_shared<const Chunk>());
    auto last = std::make_shared<Chunk>(*chunks_.back());
    last->push_back(row);
    chunks_.back() = std::move(last);
    editBucket(row.id(), static_cast<quint32>(chunks_.size() - 1));
    ++size_;
}

void Records::editBucket(Uuid id, std::optional<quint32> chunk)
{
    if (buckets_.empty())
        buckets_.assign(BucketCount, std::make_shared<const Bucket>());
    std::shared_ptr<const Bucket>& slot = buckets_[bucketOf(id, BucketCount)];
    auto bucket = std::make_shared<Bucket>(*slot);
    const auto at = std::ranges::lower_bound(*bucket, id, {}, &Entry::id);
    if (chunk)
        bucket->insert(at, Entry{id, *chunk});
    else
        bucket->erase(at);
    slot = std::move(bucket);
}

Records::Iterator::Iterator(const std::vector<std::shared_ptr<const Chunk>>* chunks, std::size_t chunk)
    : chunks_(chunks), chunk_(chunk)
{
    skipEmpty();
}

void Records::Iterator::skipEmpty()
{
    while (chunk_ < chunks_->size() && row_ >= (*chunks_)[chunk_]->size()) {
        ++chunk_;
        row_ = 0;
    }
}

Records::Iterator& Records::Iterator::operator++()
{
    ++row_;
    skipEmpty();
    return *this;
}

Records::Iterator Records::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

} // namespace hedgerow::model
