// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window: what people see and do; no SQL, no foreign file. Start reading here: the main window shows
// one page at a time: the start page, the page of a new map, or the open document with its
// workspaces (document_page.h).
#pragma once

#include "window/background.h"
#include "window/run_window.h"

#include <QMainWindow>

class QStackedWidget;

namespace hedgerow::window {

class DocumentPage;
class MessageStrip;
class NewMapPage;
class StartPage;

/// The pages that plug in, by their constructors and signals:
///  - StartPage(QWidget*): openRequested(QString path; empty: ask for a file), newRequested(),
///    sampleRequested()
///  - NewMapPage(QWidget*): made(QString path), cancelled()
///  - PrintWorkspace(Session&, QWidget*), ExportPage(Session&, QWidget*): finished()
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showStart();
    void showNewMap();
    /// The page of a new map, reading this file of boundaries; it says what it can't read.
    void beginFrom(const QString& boundaries);
    void askForFile();
    void openSample();
    /// Shows the document, or a strip on the page that is shown when it can't be opened.
    void open(const QString& path);
    void closeMap();

    /// None when no document is open.
    [[nodiscard]] DocumentPage* page() const { return page_; }
    void useScheme(Scheme scheme);
    /// Waits until everything asked for is drawn. For tests and screenshots.
    void settle();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showPage(QWidget* page);
    /// What is left of a damaged map into a new one, which is then opened.
    void salvage(const QString& path);

    WindowOptions options_;
    Background saving_;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    MessageStrip* strip_ = nullptr;
    NewMapPage* newMap_ = nullptr;
    DocumentPage* page_ = nullptr;
};

} // namespace hedgerow::window
