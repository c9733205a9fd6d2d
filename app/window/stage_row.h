// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One stage in the list of stages: its name, how many weeks are usual, when it is done.
#pragma once

#include "base/result.h"
#include "model/stages.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace hedgerow::window {

class StageRow : public QWidget
{
    Q_OBJECT

public:
    static constexpr int NameWidth = 190, WeeksWidth = 54, CountWidth = 26, SignSize = 28; ///< for the heads over them

    /// transfers: how many stand in it; nation: whose lengths are shown.
    StageRow(const model::Stage& stage, int transfers, const QString& nation, const QString& language, QWidget* parent);
    /// Fails (Input) where the weeks can't be read.
    [[nodiscard]] base::Result<model::Stage> typed() const;
    [[nodiscard]] const model::Stage& stage() const noexcept { return stage_; } ///< as it came
    [[nodiscard]] QString name() const;
    [[nodiscard]] int transfers() const noexcept { return transfers_; }
    void setMovable(bool up, bool down);
    void focusName();

Q_SIGNALS:
    void moveWanted(int by); ///< -1: up
    void removeWanted();

private:
    QToolButton* sign(const char* icon, const QString& words);

    model::Stage stage_;
    int transfers_;
    QString nation_, language_;
    QLineEdit *name_, *done_, *weeks_[3]; ///< at least, usually, at most
    QToolButton *up_, *down_;
};

} // namespace hedgerow::window
