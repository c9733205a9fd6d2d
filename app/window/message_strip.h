// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strips that say something and offer what can be done: one at a time, the others wait.
#pragma once

#include <QFrame>
#include <QTimer>

#include <deque>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace hedgerow::window {

struct Message
{
    struct Button
    {
        QString words;
        std::function<void()> act;
    };
    QString text;
    std::vector<Button> buttons;
    int seconds = 0;       ///< goes by itself; 0: stays until it is acted on or closed
    const char* look = "strip"; ///< strip, notice, error, info
    QString detail;        ///< tooltip
};

/// Floats over its parent, at the bottom in the middle. Stays while it is pointed at or has focus.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* over);
    void say(const Message& message);
    void dismiss(); ///< the one that is shown
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void next();
    void place();

    std::deque<Message> waiting_;
    QLabel* words_;
    QHBoxLayout* row_;
    QList<QWidget*> buttons_;
    QTimer timer_;
};

} // namespace hedgerow::window
