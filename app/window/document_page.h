// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything of one open document: top bar, rail, workspaces, status line, strips.
#pragma once

#include "window/session.h"

#include <QWidget>

class QStackedWidget;

namespace hedgerow::window {

class ExportPage;
class MapWorkspace;
class MessageStrip;
class PrintWorkspace;
class Rail;
class StatusLine;
class TopBar;

enum class Workspace { Map, Print };

class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    DocumentPage(std::unique_ptr<Session> session, QWidget* parent);
    ~DocumentPage() override;

    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] MapWorkspace& map() const { return *map_; }
    [[nodiscard]] PrintWorkspace& print() const { return *print_; }
    [[nodiscard]] MessageStrip& strip() const { return *strip_; }
    [[nodiscard]] TopBar& topBar() const { return *top_; }
    void show(Workspace workspace);
    void showExport();
    void focusSearch();
    /// F6: the next part of the window; by -1: the one before.
    void focusPart(int by);
    /// Commits what is being typed, and waits until everything is on disk and drawn.
    void settle();
    /// Keeps a picture for the start page; to be called before closing.
    void remember();

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitTheme(); ///< heights and widths of the bars
    void connectParts();
    void offerUndo(const QString& title);
    void tellFailure(const base::Error& error, bool waits);
    void updateCounts();

    std::unique_ptr<Session> session_;
    TopBar* top_;
    Rail* rail_;
    QStackedWidget* workspaces_;
    MapWorkspace* map_;
    PrintWorkspace* print_;
    ExportPage* export_ = nullptr;
    StatusLine* status_;
    MessageStrip* strip_ = nullptr;
    Workspace workspace_ = Workspace::Map;
};

} // namespace hedgerow::window
