// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A chip with a menu of which one choice holds, or none: "Who", then "Who: Joan".
#pragma once

#include <QPushButton>

namespace hedgerow::window {

class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    /// all: the words of the choice that lets everything through.
    FilterChip(const QString& words, const QString& all, QWidget* parent);
    /// Key and words of each choice; a chosen one that is no longer there is let go.
    void setChoices(const QList<std::pair<QString, QString>>& choices);
    [[nodiscard]] const QString& chosen() const noexcept { return chosen_; } ///< empty: all
    void choose(const QString& key);

Q_SIGNALS:
    void changed();

private:
    void say();

    QString words_, all_, chosen_;
    QList<std::pair<QString, QString>> choices_;
};

/// People as choices: each once, by the alphabet.
[[nodiscard]] QList<std::pair<QString, QString>> peopleChoices(QStringList names);

} // namespace hedgerow::window
