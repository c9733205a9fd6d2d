// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A message that stands on a page: what happened and what to do, with its buttons; the technical
// words fold out under "Details".
#pragma once

#include "base/result.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace hedgerow::window {

class PageMessage : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until something is said.
    explicit PageMessage(QWidget* parent);

    void tell(const QString& message);
    void tellError(const base::Error& error);
    void clear();
    [[nodiscard]] QString text() const;
    /// A button that belongs to the next thing that is said; clear() and tell() take it away.
    QPushButton* addAction(const QString& words);

private:
    void say(const QString& message, const QString& detail, const char* look);

    QLabel* message_;
    QLabel* detail_;
    QPushButton* details_;
    QHBoxLayout* actions_;
};

} // namespace hedgerow::window
