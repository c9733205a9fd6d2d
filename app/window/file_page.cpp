// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_page.h"

#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"

#include "base/file_name.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace hedgerow::window {

FilePage::FilePage(const QString& title, int width, Session& session, QWidget* parent)
    : CardPage(title, width, parent)
    , session_(session)
    , message_(new PageMessage(this))
{
}

void FilePage::addFoot(const QList<QPushButton*>& buttons)
{
    column().addWidget(message_);
    column().addWidget(new JobLine(work(), card()));
    auto* back = button(tr("Back to the map"), "plain", card());
    back->setObjectName(QStringLiteral("fileBack"));
    connect(back, &QPushButton::clicked, this, &FilePage::finished);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(back);
    for (QPushButton* button : buttons) {
        row->addWidget(button);
        connect(&work(), &Background::runningChanged, button, [button](bool running) { button->setEnabled(!running); });
    }
    column().addSpacing(8);
    column().addLayout(row);
}

void FilePage::askAndWrite(const QString& name, const QString& ending, Writer writer, std::function<void()> then)
{
    // The system's dialog asks before a file is replaced; that is the question, asked once.
    QFileDialog dialog(this, tr("Where to keep the file"), QFileInfo(session_.document().path()).absolutePath());
    dialog.setObjectName(QStringLiteral("saveFile"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.setNameFilter(tr("This kind of file (*.%1)").arg(ending));
    dialog.selectFile(base::asFileName(name) + u'.' + ending);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.selectedFiles().constFirst(), std::move(writer), std::move(then));
}

void FilePage::write(const QString& path, Writer writer, std::function<void()> then)
{
    message_->clear();
    work().start([path, writer = std::move(writer)](base::Job& job) { return writer(path, job); },
                 [this, path, then = std::move(then)](base::Result<QString>&& sentence) {
                     if (sentence) {
                         tellWritten(path, *sentence);
                         if (then)
                             then();
                     } else if (sentence.error().kind == base::ErrorKind::Cancelled) {
                         message_->tell(tr("Stopped. Nothing was written."));
                     } else {
                         message_->tellError(sentence.error());
                     }
                 });
}

void FilePage::tellWritten(const QString& path, const QString& sentence)
{
    message_->tell(sentence);
    connect(message_->addAction(tr("Open")), &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(message_->addAction(tr("Show in folder")), &QPushButton::clicked, this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

} // namespace hedgerow::window
