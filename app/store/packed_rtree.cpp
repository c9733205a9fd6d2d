// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_rtree.h"

#include "model/geopackage_blob.h"
#include "store/statement.h"
#include "store/table_sql.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <sqlite3.h>

namespace hedgerow::store {

namespace {

// A node: 2 bytes depth (the root's), 2 bytes count, then so many cells, big endian. A cell: 8 bytes
// id, then minx, maxx, miny, maxy as 4-byte floats.
constexpr std::size_t HeadBytes = 4, CellBytes = 24, MostCells = 51;
constexpr qint64 Root = 1;

struct Cell
{
    qint64 id;
    float minX, maxX, minY, maxY;

    [[nodiscard]] float middleX() const noexcept { return minX / 2 + maxX / 2; }
    [[nodiscard]] float middleY() const noexcept { return minY / 2 + maxY / 2; }
};
using Cells = std::vector<Cell>;

float roundedDown(double value)
{
    const auto near = static_cast<float>(value);
    return near > value ? std::nextafter(near, -std::numeric_limits<float>::infinity()) : near;
}

float roundedUp(double value)
{
    const auto near = static_cast<float>(value);
    return near < value ? std::nextafter(near, std::numeric_limits<float>::infinity()) : near;
}

Cells readBoxes(Connection& connection, const TableShape& layer)
{
    Cells cells;
    Statement rows(connection, QStringLiteral("SELECT fid,geom FROM %1 WHERE geom NOTNULL").arg(quoted(layer.name)));
    while (rows.next()) {
        const model::Box box = model::boxOfGeoPackageBlob(rows.borrowedBytes(1));
        if (!box.isEmpty())
            cells.push_back({rows.integer(0), roundedDown(box.min().x), roundedUp(box.max().x),
                roundedDown(box.min().y), roundedUp(box.max().y)});
    }
    return cells;
}

Cell around(qint64 id, std::span<const Cell> cells)
{
    Cell box = cells.front();
    box.id = id;
    for (const Cell& cell : cells) {
        box.minX = std::min(box.minX, cell.minX);
        box.maxX = std::max(box.maxX, cell.maxX);
        box.minY = std::min(box.minY, cell.minY);
        box.maxY = std::max(box.maxY, cell.maxY);
    }
    return box;
}

QByteArray nodeBytes(int depth, std::span<const Cell> cells, std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    char* to = bytes.data();
    qToBigEndian(static_cast<quint16>(depth), to);
    qToBigEndian(static_cast<quint16>(cells.size()), to + 2);
    to += HeadBytes;
    for (const Cell& cell : cells) {
        qToBigEndian(cell.id, to);
        to += sizeof(qint64);
        for (const float side : {cell.minX, cell.maxX, cell.minY, cell.maxY}) {
            qToBigEndian(side, to);
            to += sizeof(float);
        }
    }
    return bytes;
}

/// Cells that share a node become neighbours: slices by x, each ordered by y (sort-tile-recursive).
void tile(std::span<Cell> cells, std::size_t nodes)
{
    std::ranges::sort(cells, {}, [](const Cell& cell) { return std::pair(cell.middleX(), cell.id); });
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes))));
    for (std::size_t slice = 0; slice < slices; ++slice) {
        const std::size_t from = slice * nodes / slices * cells.size() / nodes;
        const std::size_t to = (slice + 1) * nodes / slices * cells.size() / nodes;
        std::ranges::sort(cells.subspan(from, to - from), {},
            [](const Cell& cell) { return std::pair(cell.middleY(), cell.id); });
    }
}

/// The three tables behind an R-tree, written from the leaves to the root.
class TreeWriter
{
public:
    TreeWriter(Connection& connection, const TableShape& layer)
        : connection_(connection), tree_(layer.rtreeName()),
          nodeSize_(sizeOfNode(connection.integer(
              QStringLiteral("SELECT length(data) FROM %1 WHERE nodeno=1").arg(table("node"))))),
          most_(std::min(MostCells, (nodeSize_ - HeadBytes) / CellBytes)),
          node_(connection, QStringLiteral("INSERT OR REPLACE INTO %1(nodeno,data) VALUES(?,?)").arg(table("node"))),
          rowid_(connection, QStringLiteral("INSERT INTO %1(rowid,nodeno) VALUES(?,?)").arg(table("rowid"))),
          parent_(connection, QStringLiteral("INSERT INTO %1(nodeno,parentnode) VALUES(?,?)").arg(table("parent")))
    {
    }

    void write(Cells cells)
    {
        for (const char* part : {"rowid", "parent"})
            connection_.run(QStringLiteral("DELETE FROM %1").arg(table(part)));
        connection_.run(QStringLiteral("DELETE FROM %1 WHERE nodeno<>1").arg(table("node"))); // its size is the tree's
        int depth = 0;
        for (; cells.size() > most_; ++depth)
            cells = writeLevel(std::move(cells), depth);
        node_.bindId(1, Root).bind(2, nodeBytes(depth, cells, nodeSize_)).run();
        writeParents(cells, depth, [](std::size_t) { return Root; });
    }

private:
    /// What SQLite takes from the root: by the page size, with room for 51 cells in all usual files.
    [[nodiscard]] static std::size_t sizeOfNode(qint64 ofRoot)
    {
        const auto size = static_cast<std::size_t>(ofRoot);
        return size >= HeadBytes + 2 * CellBytes ? size : HeadBytes + MostCells * CellBytes;
    }

    [[nodiscard]] QString table(const char* part) const
    {
        return quoted(tree_ + u'_' + QLatin1StringView(part));
    }

    /// Nodes of one level, all filled alike; their boxes are the cells of the next.
    Cells writeLevel(Cells cells, int depth)
    {
        const std::size_t nodes = (cells.size() + most_ - 1) / most_;
        tile(cells, nodes);
        Cells above;
        std::vector<qint64> nodeOf(cells.size());
        for (std::size_t node = 0; node < nodes; ++node) {
            const std::size_t from = node * cells.size() / nodes, to = (node + 1) * cells.size() / nodes;
            const std::span<const Cell> own = std::span(cells).subspan(from, to - from);
            const qint64 number = nextNode_++;
            node_.bind(1, number).bind(2, nodeBytes(0, own, nodeSize_)).run();
            std::fill(nodeOf.begin() + static_cast<std::ptrdiff_t>(from), nodeOf.begin() + static_cast<std::ptrdiff_t>(to), number);
            above.push_back(around(number, own));
        }
        writeParents(cells, depth, [&](std::size_t cell) { return nodeOf[cell]; });
        return above;
    }

    /// In order of the key, so that the table is written from its beginning to its end.
    template <class NodeOf>
    void writeParents(const Cells& cells, int depth, NodeOf nodeOf)
    {
        std::vector<std::pair<qint64, qint64>> pairs;
        pairs.reserve(cells.size());
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            pairs.emplace_back(cells[cell].id, nodeOf(cell));
        std::ranges::sort(pairs);
        Statement& into = depth == 0 ? rowid_ : parent_;
        for (const auto& [id, node] : pairs)
            into.bind(1, id).bind(2, node).run();
    }

    Connection& connection_;
    QString tree_;
    std::size_t nodeSize_, most_;
    Statement node_, rowid_, parent_;
    qint64 nextNode_ = Root + 1;
};

/// The tables behind virtual ones may be written only without this guard of SQLite's.
class Undefended
{
public:
    explicit Undefended(Connection& connection) : db_(connection.handle())
    {
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, -1, &before_);
        sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~Undefended() { sqlite3_db_config(db_, SQLITE_DBCONFIG_DEFENSIVE, before_, nullptr); }
    Undefended(const Undefended&) = delete;
    Undefended& operator=(const Undefended&) = delete;

private:
    sqlite3* db_;
    int before_ = 0;
};

} // namespace

void packRtree(Connection& connection, const TableShape& layer)
{
    {
        const Undefended undefended(connection);
        TreeWriter(connection, layer).write(readBoxes(connection, layer));
    }
    if (connection.text(QStringLiteral("SELECT rtreecheck(%1)").arg(literal(layer.rtreeName()))) == u"ok")
        return;
    connection.run(QStringLiteral("DELETE FROM %1").arg(quoted(layer.rtreeName())));
    connection.run(fillRtree(layer));
}

model::Box extentOfRtree(Connection& connection, const TableShape& layer)
{
    Statement root(connection, QStringLiteral("SELECT data FROM %1 WHERE nodeno=1")
                                   .arg(quoted(layer.rtreeName() + QStringLiteral("_node"))));
    model::Box box;
    const QByteArray bytes = root.next() ? root.bytes(0) : QByteArray();
    if (bytes.size() < static_cast<qsizetype>(HeadBytes))
        return box;
    const auto count = qFromBigEndian<quint16>(bytes.constData() + 2);
    for (std::size_t cell = 0; cell < count; ++cell) {
        const std::size_t at = HeadBytes + cell * CellBytes + sizeof(qint64);
        if (at + 4 * sizeof(float) > static_cast<std::size_t>(bytes.size()))
            break;
        const auto side = [&](std::size_t n) {
            return double{qFromBigEndian<float>(bytes.constData() + at + n * sizeof(float))};
        };
        box.add(model::Point{side(0), side(2)});
        box.add(model::Point{side(1), side(3)});
    }
    return box;
}

} // namespace hedgerow::store
