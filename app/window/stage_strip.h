// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All stages in a line at the foot of the board: which are in view, which hold cards; a click jumps.
#pragma once

#include "model/stages.h"

#include <QSet>
#include <QWidget>

class QToolButton;

namespace hedgerow::window {

class StageTick;

class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget* parent);
    void setStages(const std::vector<model::Stage>& stages, const QString& language);
    void setChangeable(bool changeable);
    void setHolding(const QSet<QString>& stages);
    void setInView(const QSet<QString>& stages);

Q_SIGNALS:
    void stageWanted(const QString& stage);
    void changeWanted(); ///< of names, order, lengths

private:
    QList<StageTick*> ticks_;
    QToolButton* change_;
};

} // namespace hedgerow::window
