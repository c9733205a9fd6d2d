// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/document_files.h"

#include "window/page_message.h"
#include "window/page_parts.h"

#include "transfers/attachments.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace hedgerow::window {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    return files;
}

QString nameOf(const model::Record& attachment)
{
    const QString title = attachment.text(u"title");
    return title.isEmpty() ? attachment.text(u"file_name") : title;
}

} // namespace

DocumentFiles::DocumentFiles(Session& session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , reading_(this)
    , rows_(new QVBoxLayout)
    , add_(button(tr("Attach a file…"), "link", this))
    , message_(new PageMessage(this))
{
    setAcceptDrops(true);
    add_->setObjectName(QStringLiteral("attachFile"));
    add_->setToolTip(tr("Files up to 100 MB lie in the map file and go where it goes."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    rows_->setSpacing(2);
    column->addLayout(rows_);
    column->addWidget(message_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &DocumentFiles::askToAttach);
    connect(&reading_, &Background::runningChanged, add_, [this](bool running) { add_->setEnabled(!running); });
}

void DocumentFiles::show(model::Uuid transfer, const std::vector<model::Record>& attachments)
{
    if (transfer != transfer_)
        message_->clear();
    transfer_ = transfer;
    empty(*rows_);
    for (const model::Record& one : attachments)
        rows_->addWidget(row(one));
    add_->setVisible(!session_.isReadOnly());
}

QWidget* DocumentFiles::row(const model::Record& attachment)
{
    auto* line = new QWidget(this);
    auto* box = new QHBoxLayout(line);
    box->setContentsMargins({});
    auto* name = new ElidedLabel(nullptr, line);
    name->say(nameOf(attachment), attachment.text(u"file_name"));
    auto* more = button(QStringLiteral("⋯"), "quiet", line);
    more->setAccessibleName(tr("What to do with %1").arg(nameOf(attachment)));
    more->setObjectName(QStringLiteral("attachmentMore"));
    auto* menu = new QMenu(more);
    const model::Uuid id = attachment.id();
    if (!transfers::canRun(attachment.text(u"file_name"), {}))
        menu->addAction(tr("Open"), this, [this, id] { open(id); });
    menu->addAction(tr("Save it somewhere…"), this, [this, id] { askToSave(id); });
    auto* remove = menu->addAction(tr("Delete"), this, [this, id] {
        model::Step step(tr("Delete %1").arg(nameOf(this->attachment(id))));
        step.remove(model::Table::Attachments, id);
        session_.apply(step);
    });
    remove->setEnabled(!session_.isReadOnly());
    more->setMenu(menu);
    box->addWidget(name, 1);
    box->addWidget(words(QLocale().formattedDataSize(attachment.value(u"size").integer(), 1, QLocale::DataSizeTraditionalFormat), "caption", line));
    box->addWidget(more);
    return line;
}

void DocumentFiles::askToAttach()
{
    QFileDialog dialog(this, tr("Which files?"), QFileInfo(session_.document().path()).absolutePath());
    dialog.setObjectName(QStringLiteral("chooseAttachments"));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    if (dialog.exec() == QDialog::Accepted)
        attach(dialog.selectedFiles());
}

void DocumentFiles::attach(const QStringList& paths)
{
    message_->clear();
    attachNext(paths);
}

void DocumentFiles::attachNext(const QStringList& paths)
{
    if (paths.isEmpty() || !transfer())
        return;
    const QString path = paths.front();
    reading_.start(
        [contents = session_.contents(), transfer = transfer(), path](base::Job&) {
            return transfers::attachFile(contents, transfer, path, transfers::KeepAs::Inside);
        },
        [this, path, rest = paths.mid(1)](base::Result<model::Step>&& step) {
            if (step)
                session_.apply(*step);
            else
                offerLink(path, step.error());
            attachNext(rest);
        });
}

void DocumentFiles::offerLink(const QString& path, const base::Error& error)
{
    message_->tellError(error);
    if (error.kind != base::ErrorKind::Refused)
        return;
    connect(message_->addAction(tr("Keep a link")), &QPushButton::clicked, this, [this, path] {
        const auto step = transfers::attachFile(session_.contents(), transfer(), path, transfers::KeepAs::Link);
        if (step)
            session_.apply(*step);
        message_->clear();
    });
}

void DocumentFiles::open(model::Uuid id)
{
    const model::Record row = attachment(id);
    if (!row || !opened_.isValid())
        return;
    const QString path = opened_.filePath(QFileInfo(row.text(u"file_name")).fileName());
    const auto blobs = session_.document().blobs();
    const auto bytes = blobs->bytes(row.text(u"hash"));
    // Looked at again with its first bytes: a program may bear the name of a letter.
    if (!bytes || transfers::canRun(row.text(u"file_name"), bytes->left(4096))) {
        message_->tell(bytes ? tr("%1 can run as a program. It is only saved somewhere, never opened from here.").arg(nameOf(row))
                             : bytes.error().message);
        return;
    }
    message_->tell(tr("Open a copy of %1 with the program for such files? Changes in it don't come back into the map.").arg(nameOf(row)));
    connect(message_->addAction(tr("Open")), &QPushButton::clicked, this, [this, row, blobs, path] {
        const auto saved = transfers::saveAttachment(row, *blobs, path);
        if (!saved)
            return message_->tellError(saved.error());
        message_->clear();
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
}

void DocumentFiles::askToSave(model::Uuid id)
{
    const model::Record row = attachment(id);
    if (!row)
        return;
    QFileDialog dialog(this, tr("Where to keep the file"), QFileInfo(session_.document().path()).absolutePath());
    dialog.setObjectName(QStringLiteral("saveAttachment"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QFileInfo(row.text(u"file_name")).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    const auto saved = transfers::saveAttachment(row, *session_.document().blobs(), path);
    if (saved)
        message_->tell(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        message_->tellError(saved.error());
}

model::Record DocumentFiles::attachment(model::Uuid id) const
{
    return session_.contents().find(model::Table::Attachments, id);
}

model::Record DocumentFiles::transfer() const
{
    return session_.contents().find(model::Table::Transfers, transfer_);
}

void DocumentFiles::settle()
{
    while (reading_.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    session_.settle();
}

void DocumentFiles::dragEnterEvent(QDragEnterEvent* event)
{
    if (!session_.isReadOnly() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentFiles::dropEvent(QDropEvent* event)
{
    attach(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace hedgerow::window
