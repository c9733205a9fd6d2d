// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buttons that show a choice and open its vocabulary: categories by group, statuses, terms.
#pragma once

#include "model/schema.h"

#include <QPushButton>

#include <functional>

namespace hedgerow::window {

/// A chip with a menu of keys. Its text is the chosen key's words; its accessible name says the
/// field too. A guessed value is underlined with dots until somebody chooses.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    /// label: of the field. language: of resource words.
    ChoiceButton(const model::Field& field, QString label, QString language, QWidget* parent);

    void setValue(const QString& key);
    [[nodiscard]] const QString& value() const noexcept { return key_; }
    void setGuess(bool guess);
    void setStatusOfSymbol(const QString& status); ///< form of the symbol on a chip of categories

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void fillCategories();
    void add(QMenu* menu, const QString& key, const QString& words, const QIcon& icon = {});
    [[nodiscard]] QString wordsOf(const QString& key) const;

    const model::Field& field_;
    QString label_, language_, key_, status_;
    bool guess_ = false;
};

/// Symbol of a category for a menu or chip, so many pixels wide.
[[nodiscard]] QIcon categoryIcon(const QString& category, const QString& status, int side);

} // namespace hedgerow::window
