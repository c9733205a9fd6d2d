// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns of a layer of areas are code, name, Welsh name and population: by their heads
// first, then by what is in them.
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace hedgerow::geo {

struct ColumnChoice {
    QString code, name, nameCy, population; ///< empty: none
    QString kind;                           ///< "LSOA 2011"; may be empty
};

/// Sees the rows of a layer once, then guesses.
class ColumnGuess
{
public:
    explicit ColumnGuess(const QStringList& columns);

    void add(const std::vector<QString>& values);
    [[nodiscard]] QStringList examples(int column) const
    {
        return stats_[std::size_t(column)].examples;
    }
    [[nodiscard]] ColumnChoice choice() const;
    /// Words that all names begin with: "Hastings" of "Hastings 001A" and the like; may be empty.
    [[nodiscard]] QString commonName() const;

private:
    struct Stats {
        qint64 filled = 0;
        qint64 numeric = 0;
        qint64 letters = 0; ///< in all values together
        QSet<QString> distinct;
        QHash<QString, qint64> kinds;
        QStringList examples;
    };

    [[nodiscard]] bool isNever(int column) const;
    [[nodiscard]] int officialCode() const;
    [[nodiscard]] int known(const QStringList& heads) const;
    [[nodiscard]] int codeByValues() const;
    [[nodiscard]] int nameByValues(int code) const;
    [[nodiscard]] QString mainKind(int column) const;
    [[nodiscard]] QString nameOf(int column) const
    {
        return column < 0 ? QString() : columns_[column];
    }

    QStringList columns_;
    QStringList heads_; ///< folded: lower case, letters and digits only
    std::vector<Stats> stats_;
    qint64 rows_ = 0;
    qint64 cells_ = 0;
};

} // namespace hedgerow::geo
