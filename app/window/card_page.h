// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page that is one card in the middle, with one piece of work: export, merge, check.
#pragma once

#include "window/background.h"

#include <QFrame>

class QVBoxLayout;

namespace hedgerow::window {

/// Escape stops the work, else leaves the page.
class CardPage : public QWidget
{
    Q_OBJECT

public:
    /// width of the card in logical pixels; higher than the window, it scrolls.
    CardPage(const QString& title, int width, QWidget* parent);
    void settle(); ///< waits for the work; for tests and screenshots

Q_SIGNALS:
    void finished();

protected:
    [[nodiscard]] QFrame* card() const noexcept { return card_; }
    [[nodiscard]] QVBoxLayout& column() const noexcept { return *column_; } ///< of the card, under its title
    [[nodiscard]] Background& work() noexcept { return work_; }
    [[nodiscard]] const Background& work() const noexcept { return work_; }
    [[nodiscard]] virtual bool mayLeave() const { return true; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    Background work_;
    QFrame* card_;
    QVBoxLayout* column_;
};

} // namespace hedgerow::window
