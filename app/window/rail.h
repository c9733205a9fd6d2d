// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workspaces, one under the other, with words under each sign.
#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace hedgerow::window {

class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const char* icon, const QString& text, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    /// A number at the corner, said as `spoken`; 0: none.
    void setBadge(int count, const QString& spoken);
    [[nodiscard]] int badge() const noexcept { return badge_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const char* icon_;
    int badge_ = 0;
};

class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent);
    void add(const char* icon, const QString& text, const QString& key, int workspace);
    void setCurrent(int workspace);
    void setBadge(int workspace, int count, const QString& spoken);

Q_SIGNALS:
    void workspaceWanted(int workspace);

private:
    QVBoxLayout* column_;
    QList<RailButton*> buttons_;
};

} // namespace hedgerow::window
