// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Second block of the new-map page, "Where is it from?": the licence of the boundaries and the line
// that is printed on every sheet.
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace hedgerow::window {

class Field;
class GuessCombo;

class CreditBlock : public QWidget
{
    Q_OBJECT

public:
    explicit CreditBlock(QWidget* parent);

    /// Takes the place of a guess, never of what was chosen or typed.
    void setGuess(const QString& licence, const QString& credit);
    void setCompact(bool compact);
    /// Empty: not known yet.
    [[nodiscard]] QString licence() const;
    [[nodiscard]] QString credit() const { return credit_->text().simplified(); }

private:
    void licenceChosen();

    GuessCombo* licence_;
    QLineEdit* other_;
    QLineEdit* credit_;
    Field *licenceField_, *otherField_, *creditField_;
};

} // namespace hedgerow::window
