// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything of one open document: top bar, rail, workspaces, status line, strips.
#pragma once

#include "window/background.h"
#include "window/session.h"

#include <QWidget>

class QStackedWidget;

namespace hedgerow::window {

class BackupsPage;
class CheckPage;
class ComparePage;
class CompareTray;
class DiaryWorkspace;
class ExportPage;
class FundersPage;
class HistoryWorkspace;
class Inspector;
class LetterPage;
class LogStrip;
class MapWorkspace;
class MergePage;
class MessageStrip;
class PackPage;
class PrintWorkspace;
class Rail;
class SharePage;
class StagesPage;
class StartTransferPage;
class StatusLine;
class TopBar;
class TransfersWorkspace;
class WallCalendarPage;
class YearsPage;

/// In the order of the rail.
enum class Workspace { Map, Transfers, Diary, Print, History };

class DocumentPage : public QWidget
{
    Q_OBJECT

public:
    DocumentPage(std::unique_ptr<Session> session, QWidget* parent);
    ~DocumentPage() override;

    [[nodiscard]] Session& session() const { return *session_; }
    [[nodiscard]] MapWorkspace& map() const { return *map_; }
    [[nodiscard]] TransfersWorkspace& transfers() const { return *transfers_; }
    [[nodiscard]] DiaryWorkspace& diary() const { return *diary_; }
    [[nodiscard]] Rail& rail() const { return *rail_; }
    [[nodiscard]] PrintWorkspace& print() const { return *print_; }
    [[nodiscard]] HistoryWorkspace& history() const { return *history_; }
    [[nodiscard]] MessageStrip& strip() const { return *strip_; }
    [[nodiscard]] TopBar& topBar() const { return *top_; }
    void show(Workspace workspace);
    void showExport();
    /// The page that brings other copies in, with these files looked at.
    void showMerge(const QStringList& files = {});
    /// Brings in the places of another map, as new ones.
    void bringPlaces(const QString& path);
    /// Nobody has said yet who writes here: ask at the first edit.
    void askWhoWrites() { asksWhoWrites_ = true; }
    /// Says what other programs have changed since the person was last told; costs next to nothing
    /// where they haven't.
    void tellOutsideChanges();
    void showBackups();
    void showCheck();
    void saveCopy(bool withoutOriginals);
    /// A place's record: at its clock in Transfers where it has a transfer, else on the map.
    void openPlace(model::Uuid place);
    void showStartTransfer();
    void showPack(model::Uuid place);
    void showComparison(const QList<model::Uuid>& places); ///< two to five ticked, or none yet
    void showWallCalendar(QDate month);
    void showFunders();
    void showStages();
    void showLetter(model::Uuid place);
    /// The paper of what is shown: of Transfers the chosen place's pack, of Diary the wall calendar,
    /// else the sheets.
    void printShown();
    /// One line that logs a letter, call or meeting for the chosen place's transfer.
    void logContact();
    /// The card that settles what copies differ in, over the map.
    void decide();
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
    void connectTransfers();
    void connectRecord(Inspector& inspector); ///< of Transfers: what only the map can do
    void updateDue();     ///< badges of the rail
    void tellWhatIsDue(); ///< at opening
    void offerUndo(const QString& title);
    void whoWrites();
    void tellWhereTheFileIs();
    void tellFailure(const base::Error& error, bool waits);
    void updateCounts();
    /// A page in the place of the workspaces, made when it is first wanted.
    template <class Page>
    Page& turnTo(Page*& page);
    void bringUp(QWidget& page);
    void raiseStrips();

    std::unique_ptr<Session> session_;
    TopBar* top_;
    Rail* rail_;
    QStackedWidget* workspaces_;
    MapWorkspace* map_;
    TransfersWorkspace* transfers_;
    DiaryWorkspace* diary_;
    PrintWorkspace* print_;
    HistoryWorkspace* history_;
    ExportPage* export_ = nullptr;
    MergePage* merge_ = nullptr;
    BackupsPage* backups_ = nullptr;
    CheckPage* check_ = nullptr;
    SharePage* shares_ = nullptr;
    StartTransferPage* startTransfer_ = nullptr;
    FundersPage* funders_ = nullptr;
    StagesPage* stages_ = nullptr;
    YearsPage* years_ = nullptr;
    PackPage* pack_ = nullptr;
    LetterPage* letter_ = nullptr;
    ComparePage* compare_ = nullptr;
    WallCalendarPage* wallCalendar_ = nullptr;
    LogStrip* log_;
    CompareTray* tray_;
    QString dueSaid_; ///< at opening
    Background copying_;
    bool asksWhoWrites_ = false;
    StatusLine* status_;
    MessageStrip* strip_ = nullptr;
    Workspace workspace_ = Workspace::Map;
};

template <class Page>
Page& DocumentPage::turnTo(Page*& page)
{
    if (!page) {
        page = new Page(*session_, this);
        connect(page, &Page::finished, this, [this] { show(workspace_); });
    }
    bringUp(*page);
    return *page;
}

} // namespace hedgerow::window
