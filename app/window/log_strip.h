// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line that logs a letter, call, meeting or visit for a transfer: type it, Return, done.
#pragma once

#include "window/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace hedgerow::window {

class ChoiceButton;

/// "called the estates team" is a call: the kind that its first word means; empty when it means none.
[[nodiscard]] QString letterKindOf(const QString& typed);

/// Floats over its parent, at the bottom in the middle, as messages do.
class LogStrip : public QFrame
{
    Q_OBJECT

public:
    LogStrip(Session& session, QWidget* over);
    /// For this transfer; the keys are given back to who had them.
    void begin(model::Uuid transfer);
    void leave();

Q_SIGNALS:
    void logged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void log();
    void settleDown(); ///< to its place over the parent

    Session& session_;
    model::Uuid transfer_;
    QPointer<QWidget> before_;
    QLabel* for_;
    ChoiceButton* kind_;
    QLineEdit* what_;
    bool chosen_ = false; ///< the kind was chosen by hand
};

} // namespace hedgerow::window
