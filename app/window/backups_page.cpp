// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/backups_page.h"

#include "base/file_name.h"
#include "model/place.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/past_map.h"
#include "window/place_steps.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

namespace hedgerow::window {

namespace {

constexpr int MostDifferences = 60;

QString timeWords(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), BackupsPage::tr("d MMMM yyyy, HH:mm", "day, month, year, time"));
}

} // namespace

QString reasonWords(store::BackupReason reason)
{
    switch (reason) {
    case store::BackupReason::Opened: return BackupsPage::tr("when it was opened");
    case store::BackupReason::Changed: return BackupsPage::tr("while it was being changed");
    case store::BackupReason::Closed: return BackupsPage::tr("when it was closed");
    case store::BackupReason::BeforeMerge: return BackupsPage::tr("before a merge");
    case store::BackupReason::BeforeRestore: return BackupsPage::tr("before going back");
    case store::BackupReason::BeforeAdoption: return BackupsPage::tr("before another program’s changes were taken in");
    case store::BackupReason::BeforeUpgrade: return BackupsPage::tr("before a newer Hedgerow changed it");
    case store::BackupReason::BeforeRepair: return BackupsPage::tr("before a repair");
    case store::BackupReason::Asked: return BackupsPage::tr("asked for");
    }
    return {};
}

BackupsPage::BackupsPage(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), reading_(this), making_(this), map_(new PastMap(this)), message_(new PageMessage(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("page"));
    setAccessibleName(tr("Backups"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeList());
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(map_, 1);
    right->addWidget(makeDetail());
    row->addLayout(right, 1);
    connect(&session_, &Session::refused, this, [this](const base::Error& error) {
        if (isVisible())
            message_->tellError(error);
    });
}

QWidget* BackupsPage::makeList()
{
    auto* panel = new QWidget(this);
    panel->setAttribute(Qt::WA_StyledBackground);
    setLook(*panel, "look", QStringLiteral("list"));
    panel->setFixedWidth(themeSize("inspector"));
    auto* column = new QVBoxLayout(panel);
    const int margin = themeSize("margin");
    column->setContentsMargins(0, 14, 0, 10);
    column->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(4);
    head->addWidget(words(tr("Backups"), "head", panel));
    head->addWidget(words(tr("Hedgerow makes them by itself, on this computer, outside the map file."), "second", panel));
    column->addLayout(head);
    list_ = new QListWidget(panel);
    list_->setAccessibleName(tr("Backups, newest first"));
    list_->setWordWrap(true);
    setLook(*list_, "look", QStringLiteral("rows"));
    connect(list_, &QListWidget::currentRowChanged, this, &BackupsPage::look);
    column->addWidget(list_, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->setSpacing(8);
    auto* now = button(tr("Make one now"), "plain", panel);
    connect(now, &QPushButton::clicked, this, &BackupsPage::makeBackup);
    foot->addWidget(now);
    auto* back = button(tr("Back to the map"), "plain", panel);
    connect(back, &QPushButton::clicked, this, &BackupsPage::finished);
    foot->addWidget(back);
    column->addLayout(foot);
    return panel;
}

QWidget* BackupsPage::makeDetail()
{
    auto* panel = new QWidget(this);
    panel->setAttribute(Qt::WA_StyledBackground);
    setLook(*panel, "look", QStringLiteral("surface"));
    panel->setFixedHeight(220);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    column->addWidget(gist_ = words({}, "strong", panel));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addStretch();
    head->addWidget(saveAs_ = button(tr("Save it as a file…"), "plain", panel));
    head->addWidget(goBack_ = button(tr("Go back to this day"), "primary", panel));
    connect(saveAs_, &QPushButton::clicked, this, &BackupsPage::saveAs);
    connect(goBack_, &QPushButton::clicked, this, &BackupsPage::goBack);
    column->addWidget(message_);
    auto* scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What is different now"));
    auto* inside = new QWidget;
    inside->setAttribute(Qt::WA_StyledBackground);
    setLook(*inside, "look", QStringLiteral("surface"));
    differences_ = new QVBoxLayout(inside);
    differences_->setContentsMargins({});
    differences_->setSpacing(2);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    column->addLayout(head);
    return panel;
}

void BackupsPage::refresh()
{
    backups_ = store::backupsOf(session_.document().documentId());
    list_->clear();
    for (const auto& backup : backups_) {
        const QString facts = tr("%n place(s)", nullptr, static_cast<int>(backup.places)) + QStringLiteral(" · ") + reasonWords(backup.reason);
        auto* item = new QListWidgetItem(timeWords(backup.at) + u'\n' + facts, list_);
        if (!backup.sound)
            item->setIcon(themeIcon("info", "notice"));
    }
    message_->clear();
    if (!backups_.empty()) {
        list_->setCurrentRow(0);
        list_->setFocus(Qt::OtherFocusReason);
        return;
    }
    gist_->setText(tr("There is no backup of this map on this computer yet. One is made when you change something."));
    goBack_->setEnabled(false);
    saveAs_->setEnabled(false);
    map_->show(session_.snapshot(), {}, false);
}

void BackupsPage::look(int row)
{
    if (row < 0 || row >= static_cast<int>(backups_.size()))
        return;
    const store::Backup backup = backups_[static_cast<std::size_t>(row)];
    reading_.start(
        [backup, blobs = session_.document().blobs(), language = session_.language()](base::Job& job) -> base::Result<Seen> {
            auto document = store::Document::open(backup.path, store::Access::ReadOnly, {}, job);
            if (!document)
                return tl::unexpected(document.error());
            const model::Contents contents = (*document)->contents();
            return Seen{contents, map::Snapshot::of(contents, blobs, map::Snapshot(), language, job)};
        },
        [this, backup](base::Result<Seen>&& seen) {
            goBack_->setEnabled(seen.has_value() && !session_.isReadOnly());
            saveAs_->setEnabled(seen.has_value());
            if (!seen) {
                gist_->setText(timeWords(backup.at));
                message_->tellError(seen.error());
                return;
            }
            map_->show(seen->snapshot, tr("As on %1").arg(timeWords(backup.at)), true);
            compare(*seen);
        });
}

void BackupsPage::compare(const Seen& seen)
{
    empty(*differences_);
    int gone = 0, changed = 0, added = 0;
    for (const auto& then : seen.contents.places()) {
        const model::Record now = session_.contents().find(model::Table::Places, then.id());
        if (!now && ++gone)
            addDifference(then, tr("deleted since"));
        else if (now && !(now == then) && ++changed)
            addDifference(then, tr("changed since"));
    }
    for (const auto& now : session_.contents().places())
        added += !seen.contents.find(model::Table::Places, now.id());
    differences_->addStretch();
    QStringList parts;
    if (added > 0)
        parts += tr("%n place(s) added since", nullptr, added);
    if (changed > 0)
        parts += tr("%n changed since", nullptr, changed);
    if (gone > 0)
        parts += tr("%n deleted since", nullptr, gone);
    gist_->setText(parts.isEmpty() ? tr("The places are the same as now.") : parts.join(QStringLiteral(", ")) + u'.');
}

void BackupsPage::addDifference(const model::Record& then, const QString& what)
{
    if (differences_->count() >= MostDifferences)
        return;
    auto* made = new QWidget(this);
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->addWidget(words(tr("%1, %2", "place, what became of it").arg(nameOf(then), what), nullptr, made), 1);
    auto* back = button(tr("Bring this one back"), "link", made);
    back->setAccessibleDescription(nameOf(then));
    back->setEnabled(!session_.isReadOnly());
    connect(back, &QPushButton::clicked, this, [this, id = then.id(), made] {
        made->setEnabled(false);
        session_.bringBack(backups_[static_cast<std::size_t>(list_->currentRow())].path, model::Table::Places, id);
    });
    row->addWidget(back);
    differences_->addWidget(made);
}

void BackupsPage::makeBackup()
{
    making_.start([path = session_.document().path()](
                      base::Job& job) { return store::makeBackup(path, store::BackupReason::Asked, job); },
        [this](base::Result<store::Backup>&& made) {
            if (made) {
                refresh();
                message_->tell(tr("A backup is made."));
            } else {
                message_->tellError(made.error());
            }
        });
}

void BackupsPage::goBack()
{
    const store::Backup backup = backups_[static_cast<std::size_t>(list_->currentRow())];
    QMessageBox question(QMessageBox::Question, tr("Go back"),
                         tr("Go back to %1? Today’s map is kept as a backup.").arg(timeWords(backup.at)), QMessageBox::NoButton, this);
    question.setInformativeText(tr("This is for this copy. Merging with copies that have the changes made since brings them back."));
    auto* go = question.addButton(tr("Go back"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("Stay"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() != go)
        return;
    session_.goBackTo(backup.path, [this, at = backup.at](const store::StepDone&) {
        refresh();
        message_->tell(tr("This is your map as on %1. The map before that is kept as a backup too.").arg(timeWords(at)));
    });
}

void BackupsPage::saveAs()
{
    const store::Backup backup = backups_[static_cast<std::size_t>(list_->currentRow())];
    QFileDialog dialog(this, tr("Where to keep the file"), QFileInfo(session_.document().path()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("gpkg"));
    dialog.setNameFilter(tr("Maps (*.gpkg)"));
    dialog.selectFile(base::asFileName(session_.contents().title() + backup.at.toLocalTime().toString(QStringLiteral(" yyyy-MM-dd HH-mm")))
                      + QStringLiteral(".gpkg"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    making_.start([backup, to = dialog.selectedFiles().constFirst()](
                      base::Job& job) { return store::restoreTo(backup, to, true, job); },
        [this](base::Result<qint64>&& missing) {
            if (!missing)
                message_->tellError(missing.error());
            else if (*missing > 0)
                message_->tell(tr("Saved. %n photo(s) of that time couldn’t be found.", nullptr, static_cast<int>(*missing)));
            else
                message_->tell(tr("Saved."));
        });
}

void BackupsPage::settle()
{
    while (reading_.isRunning() || making_.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    map_->waitUntilDrawn();
}

void BackupsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hedgerow::window
