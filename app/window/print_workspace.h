// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Print workspace: choices on the left, the live page in the middle, what the sheet's own
// checks say below, and the ways out above.
#pragma once

#include "window/live_sheet.h"
#include "window/session.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class PageMessage;
class PrintChoices;
class SheetPreview;
class SheetWriter;

class PrintWorkspace : public QWidget
{
    Q_OBJECT

public:
    PrintWorkspace(Session& session, QWidget* parent);

    /// Ctrl+P in this workspace.
    void print();
    /// Waits until the page is drawn as chosen. For tests and screenshots.
    void settle();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeTop();
    QWidget* makeFoot();
    QWidget* makeZoom();

    void arrange();
    void layOutSoon();
    void layOut();
    void drawPage();
    void showSheet();
    void showNotes(const print::Sheet& sheet);
    void showThumbnails(const QList<QImage>& images);
    void showZoom();
    void goToPage(int page);
    void moveMap(QPointF mm);
    void scaleMap(double factor, QPointF aboutMm);
    void resetMap();
    void zoomBy(double factor);
    void tellFailure(const base::Error& error);
    [[nodiscard]] const print::Page* shownPage() const;

    Session& session_;
    LiveSheet live_;
    QTimer soon_; ///< gathers changes that follow each other quickly
    int page_ = 0;
    std::optional<model::Box> extent_; ///< set by moving the map on the page
    PrintChoices* choices_;
    SheetPreview* preview_;
    PageMessage* message_;
    SheetWriter* writer_;
    QLabel *heading_ = nullptr, *zoom_ = nullptr, *hint_ = nullptr;
    QPushButton* reset_ = nullptr;
    QWidget* left_ = nullptr;
    QBoxLayout* thumbnails_ = nullptr;
    QVBoxLayout* notes_ = nullptr;
};

} // namespace hedgerow::window
