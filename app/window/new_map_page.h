// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Start a new map", one page: three blocks filled by guesses, a picture of the areas, and Make the
// map. All reading and making is done by threads of its own.
#pragma once

#include "window/area_model.h"
#include "window/background.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class AreaPreview;
class BoundariesBlock;
class CreditBlock;
class NamingBlock;
class PageMessage;

class NewMapPage : public QWidget
{
    Q_OBJECT

public:
    explicit NewMapPage(QWidget* parent);

    /// As if this file had been dropped on the page.
    void setBoundaries(const QString& path);
    /// The name that the first step of the map is signed with.
    void setAuthor(const QString& author) { author_ = author; }
    /// Reading a file or making the map.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void made(const QString& path);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeBlocks();
    QWidget* makeRight();
    /// Sizes of the theme, and labels beside their fields where there is little height.
    void arrange();
    void showGuesses();
    void showState();
    void make();
    void cancel();

    AreaModel areas_;
    Background making_;
    QString author_;
    BoundariesBlock* boundaries_;
    CreditBlock* credit_;
    NamingBlock* naming_;
    AreaPreview* preview_;
    PageMessage* message_;
    QLabel* hint_;
    QPushButton* make_;
    QVBoxLayout* blocks_ = nullptr;
    QWidget *top_ = nullptr, *left_ = nullptr;
};

} // namespace hedgerow::window
