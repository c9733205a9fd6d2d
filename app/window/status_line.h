// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lowest line: counts, the last quiet notice, position under the pointer, scale, saved.
#pragma once

#include "window/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hedgerow::window {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(Session& session, QWidget* parent);

    void setCounts(int places, int toPlace, std::optional<int> shown);
    /// Quiet words for six seconds; those of a tool stay until they are taken back (empty).
    void notice(const QString& text);
    void hold(const QString& text);
    void setPointer(std::optional<model::Point> point);
    void setScale(int scale);
    void setMapParts(bool shown); ///< position and scale

Q_SIGNALS:
    void scaleTyped(int scale);

private:
    void update();

    Session& session_;
    QLabel *counts_, *notice_, *pointer_, *saved_, *savedSign_;
    QLineEdit* scale_;
    QTimer fade_;
    QString held_;
};

} // namespace hedgerow::window
