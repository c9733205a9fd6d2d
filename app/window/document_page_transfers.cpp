// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Transfers and Diary hang together with the map, the rail and the strips.
#include "window/document_page.h"

#include "model/transfer.h"
#include "window/compare_page.h"
#include "window/compare_tray.h"
#include "window/diary_workspace.h"
#include "window/funders_page.h"
#include "window/inspector.h"
#include "window/letter_page.h"
#include "window/log_strip.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/message_strip.h"
#include "window/pack_page.h"
#include "window/place_list.h"
#include "window/rail.h"
#include "window/share_page.h"
#include "window/stages_page.h"
#include "window/start_transfer_page.h"
#include "window/today.h"
#include "window/transfers_workspace.h"
#include "window/wall_calendar_page.h"
#include "window/years_page.h"

#include <QSet>

namespace hedgerow::window {

void DocumentPage::connectTransfers()
{
    connect(transfers_, &TransfersWorkspace::diaryWanted, this, [this] { show(Workspace::Diary); });
    connect(transfers_, &TransfersWorkspace::mapWanted, this, [this] {
        show(Workspace::Map);
        map_->setListFolded(false);
        map_->list().showTransfersOnly();
    });
    connect(transfers_, &TransfersWorkspace::emptyPlacesWanted, this, [this] {
        session_->choose({});
        show(Workspace::Map);
        map_->setListFolded(false);
        map_->list().showEmptyOnly();
    });
    connect(transfers_, &TransfersWorkspace::startWanted, this, &DocumentPage::showStartTransfer);
    connect(transfers_, &TransfersWorkspace::logWanted, this, &DocumentPage::logContact);
    connect(transfers_, &TransfersWorkspace::packRequested, this, &DocumentPage::showPack);
    connect(transfers_, &TransfersWorkspace::compareRequested, this, &DocumentPage::showComparison);
    connect(transfers_, &TransfersWorkspace::stagesWanted, this, &DocumentPage::showStages);
    connect(tray_, &CompareTray::compareWanted, this, &DocumentPage::showComparison);
    connect(map_, &MapWorkspace::logWanted, this, &DocumentPage::logContact);
    connect(&map_->inspector(), &Inspector::packWanted, this, &DocumentPage::showPack);
    connect(diary_, &DiaryWorkspace::placeWanted, this, &DocumentPage::openPlace);
    connect(diary_, &DiaryWorkspace::logWanted, this, &DocumentPage::logContact);
    connect(diary_, &DiaryWorkspace::printRequested, this, &DocumentPage::showWallCalendar);
    connect(diary_, &DiaryWorkspace::failed, this, [this](const base::Error& error) { tellFailure(error, false); });
    connect(diary_, &DiaryWorkspace::said, this, [this](const QString& words) { strip_->say({words, {}, 8, "strip", {}}); });
    connect(session_.get(), &Session::contentsChanged, this, &DocumentPage::updateDue);
    connectRecord(transfers_->inspector());
    for (auto* inspector : {&map_->inspector(), &transfers_->inspector()}) {
        connect(inspector, &Inspector::sharesWanted, this, [this](model::Uuid transfer) { turnTo(shares_).begin(transfer); });
        connect(inspector, &Inspector::yearsWanted, this, [this](model::Uuid transfer) { turnTo(years_).begin(transfer); });
        connect(inspector, &Inspector::letterWanted, this, &DocumentPage::showLetter);
        connect(inspector, &Inspector::fundersWanted, this, &DocumentPage::showFunders);
    }
}

void DocumentPage::connectRecord(Inspector& inspector)
{
    connect(&inspector, &Inspector::deleteWanted, map_, &MapWorkspace::deletePlace);
    connect(&inspector, &Inspector::photosWanted, map_, &MapWorkspace::addPhotos);
    const auto onTheMap = [this](model::Uuid place) {
        show(Workspace::Map);
        map_->openPlace(place);
    };
    connect(&inspector, &Inspector::showOnMapWanted, this, onTheMap);
    connect(&inspector, &Inspector::moveWanted, this, [this, onTheMap](model::Uuid place) {
        onTheMap(place);
        Q_EMIT map_->inspector().moveWanted(place);
    });
}

void DocumentPage::openPlace(model::Uuid place)
{
    if (model::transfersOf(session_->contents(), place).empty()) {
        show(Workspace::Map);
        map_->openPlace(place);
        return;
    }
    if (place != session_->chosen())
        session_->choose(place);
    show(Workspace::Transfers);
    transfers_->openRecord();
}

void DocumentPage::showStartTransfer()
{
    const bool isNew = !startTransfer_;
    auto& page = turnTo(startTransfer_);
    if (isNew)
        connect(&page, &StartTransferPage::started, this, [this](model::Uuid transfer) {
            session_->chooseTransfer(transfer);
            show(Workspace::Transfers);
            transfers_->openRecord();
        });
}

void DocumentPage::showPack(model::Uuid place)
{
    turnTo(pack_).setPlace(place);
}

void DocumentPage::showComparison(const QList<model::Uuid>& places)
{
    turnTo(compare_).setPlaces(places);
}

void DocumentPage::showWallCalendar(QDate month)
{
    turnTo(wallCalendar_).setFirstMonth(month);
}

void DocumentPage::showFunders()
{
    turnTo(funders_);
}

void DocumentPage::showStages()
{
    turnTo(stages_).begin();
}

void DocumentPage::showLetter(model::Uuid place)
{
    turnTo(letter_).setPlace(place);
}

void DocumentPage::printShown()
{
    if (workspace_ == Workspace::Transfers && !session_->chosen().isNull())
        showPack(session_->chosen());
    else if (workspace_ == Workspace::Diary)
        showWallCalendar(today());
    else
        show(Workspace::Print);
}

void DocumentPage::logContact()
{
    const model::Uuid transfer = session_->chosenTransfer();
    if (transfer.isNull())
        strip_->say({tr("Choose a place that has a transfer: then J logs a letter, call or meeting for it."), {}, 8, "strip", {}});
    else
        log_->begin(transfer);
}

void DocumentPage::updateDue()
{
    const auto due = transfers::dueSoon(session_->diary(), today());
    QSet<model::Uuid> transfers;
    for (const auto& entry : due)
        if (entry.transfer)
            transfers.insert(entry.transfer.id());
    const int count = static_cast<int>(due.size()), ours = static_cast<int>(transfers.size());
    rail_->setBadge(static_cast<int>(Workspace::Diary), count, tr("%n thing(s) are late or due this week", nullptr, count));
    rail_->setBadge(static_cast<int>(Workspace::Transfers), ours, tr("%n transfer(s) with something late or due this week", nullptr, ours));
}

void DocumentPage::tellWhatIsDue()
{
    const auto count = transfers::dueSoon(session_->diary(), today()).size();
    if (count == 0)
        return;
    dueSaid_ = tr("%n thing(s) are due this week.", nullptr, static_cast<int>(count));
    strip_->say({dueSaid_, {{tr("Open the diary"), [this] { show(Workspace::Diary); }}}, 0, "info", {}});
}

} // namespace hedgerow::window
