// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/merge_page.h"

#include "store/merge.h"
#include "window/copy_card.h"
#include "window/job_line.h"
#include "window/merge_summary.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 640;

using store::CopyState;

bool canBeMerged(const store::CopyReport& copy)
{
    return copy.state == CopyState::Brings || copy.state == CopyState::NothingNew;
}

} // namespace

MergePage::MergePage(Session& session, QWidget* parent)
    : CardPage(tr("Bring in another copy"), CardWidth, parent), session_(session)
{
    setAcceptDrops(true);
    fillCard();
    connect(&work(), &Background::runningChanged, this, &MergePage::update);
    connect(&session_, &Session::contentsChanged, this, &MergePage::update);
    connect(&session_, &Session::refused, this, [this](const base::Error& error) {
        if (stage_ != Stage::Merging)
            return;
        stage_ = Stage::Previewed;
        message_->tellError(error);
        update();
    });
    update();
}

void MergePage::fillCard()
{
    column().addWidget(lead_ = words({}, nullptr, card()));
    copies_ = new QVBoxLayout;
    copies_->setSpacing(8);
    column().addLayout(copies_);
    column().addWidget(message_ = new PageMessage(card()));
    column().addWidget(new JobLine(work(), card()));
    column().addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose_ = button(tr("Choose copies…"), "plain", card()));
    choose_->setIcon(themeIcon("folder"));
    choose_->setObjectName(QStringLiteral("chooseCopies"));
    row->addWidget(takeBack_ = button(tr("Take the merge back"), "plain", card()));
    takeBack_->setIcon(themeIcon("undo"));
    row->addWidget(print_ = button(tr("Print…"), "plain", card()));
    print_->setIcon(themeIcon("print"));
    print_->setAccessibleDescription(tr("what was brought in, on paper"));
    row->addStretch();
    row->addWidget(back_ = button(tr("Back to the map"), "plain", card()));
    row->addWidget(decide_ = button(tr("Decide"), "primary", card()));
    row->addWidget(merge_ = button(tr("Merge"), "primary", card()));
    column().addLayout(row);
    connect(choose_, &QPushButton::clicked, this, &MergePage::chooseFiles);
    connect(back_, &QPushButton::clicked, this, &MergePage::finished);
    connect(merge_, &QPushButton::clicked, this, &MergePage::merge);
    connect(takeBack_, &QPushButton::clicked, this, &MergePage::takeBack);
    connect(print_, &QPushButton::clicked, this, &MergePage::print);
    connect(decide_, &QPushButton::clicked, this, &MergePage::decideWanted);
}

void MergePage::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Copies of this map"),
        QFileInfo(session_.document().path()).absolutePath(), tr("Maps (*.gpkg)"));
    if (!files.isEmpty())
        addFiles(files);
}

void MergePage::addFiles(const QStringList& files)
{
    if (stage_ == Stage::Merging)
        return;
    if (stage_ == Stage::Merged)
        files_.clear();
    for (const QString& file : files)
        if (!files_.contains(file))
            files_ += file;
    preview();
}

void MergePage::preview()
{
    message_->clear();
    stage_ = Stage::Choosing;
    brings_ = false;
    work().start([ours = session_.document().path(), files = files_](
                       base::Job& job) { return store::previewMerge(ours, files, job); },
        [this](base::Result<store::MergeReport>&& report) {
            if (report) {
                showReport(*report, false);
            } else {
                files_.clear();
                if (report.error().kind != base::ErrorKind::Cancelled)
                    message_->tellError(report.error());
            }
            update();
        });
}

void MergePage::showReport(const store::MergeReport& report, bool merged)
{
    empty(*copies_);
    toDecide_ = 0;
    for (const auto& copy : report.copies) {
        copies_->addWidget(new CopyCard(copy, merged, this));
        toDecide_ += copy.conflicts;
        if (copy.state == CopyState::AnotherMap && !merged) {
            message_->tell(tr("The %n place(s) of %1 can be brought in as new ones.", nullptr, static_cast<int>(copy.places)).arg(copy.title));
            connect(message_->addAction(tr("Bring in its places…")), &QPushButton::clicked, this,
                [this, path = copy.path] { Q_EMIT importWanted(path); });
        }
    }
    const auto brings = [](const auto& copy) { return copy.state == CopyState::Brings; };
    brings_ = std::ranges::all_of(report.copies, canBeMerged) && std::ranges::any_of(report.copies, brings);
    stage_ = merged ? Stage::Merged : Stage::Previewed;
}

void MergePage::merge()
{
    stage_ = Stage::Merging;
    message_->clear();
    update();
    session_.merge(files_, [this](const store::MergeReport& report) {
        merged_ = report;
        showReport(report, true);
        update();
        (toDecide_ > 0 ? decide_ : back_)->setFocus(Qt::OtherFocusReason);
    });
}

void MergePage::takeBack()
{
    session_.takeMergeBack([this](const store::StepDone&) {
        files_.clear();
        showReport({}, false);
        stage_ = Stage::Choosing;
        message_->tell(tr("The merge is taken back. The map is as it was before it."));
        update();
    });
}

void MergePage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("%1, copies brought together", "name of a print job").arg(session_.contents().title()));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    writeMergeSummary(paper, merged_, session_.contents().title(), QDateTime::currentDateTime());
    paper.print(&printer);
}

bool MergePage::isBusy() const
{
    return work().isRunning() || stage_ == Stage::Merging;
}

void MergePage::update()
{
    switch (stage_) {
    case Stage::Choosing:
        lead_->setText(work().isRunning()
                ? tr("Looking into the copies. Nothing is changed yet.")
                : tr("Drop copies of this map here: from a USB stick, from an e-mail. Each is looked at first, and nothing is changed until you say so."));
        break;
    case Stage::Previewed:
        lead_->setText(brings_ ? tr("This is what they bring. Nothing of yours is lost, and it can be taken back.")
                               : tr("There is nothing here that can be merged."));
        break;
    case Stage::Merging:
        lead_->setText(tr("Bringing them together…"));
        break;
    case Stage::Merged:
        lead_->setText(toDecide_ > 0 ? tr("Done. Nothing was lost. %n thing(s) to decide, whenever you like.", nullptr, toDecide_)
                                     : tr("Done. Nothing was lost."));
        break;
    }
    const bool merged = stage_ == Stage::Merged;
    choose_->setVisible(!merged);
    choose_->setEnabled(!isBusy());
    merge_->setVisible(!merged);
    merge_->setEnabled(stage_ == Stage::Previewed && brings_ && !isBusy() && !session_.isReadOnly());
    back_->setEnabled(stage_ != Stage::Merging);
    takeBack_->setVisible(merged && session_.document().canTakeMergeBack());
    print_->setVisible(merged);
    decide_->setVisible(merged && toDecide_ > 0);
}

void MergePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !isBusy())
        event->acceptProposedAction();
}

void MergePage::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    addFiles(files);
}

} // namespace hedgerow::window
