// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents_group.h"

#include "transfers/attachments.h"
#include "window/page_parts.h"
#include "window/record_rows.h"
#include "window/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>

namespace hedgerow::window {

DocumentsGroup::DocumentsGroup(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    RowsOfTable described{.table = model::Table::Attachments, .fields = {"title", "link"}, .add = tr("Note where a document is"), .defaults = {},
        .say = [](const model::Record& row) {
            const QString name = row.text(u"file_name"), title = row.text(u"title");
            QStringList rest{title.isEmpty() ? QString() : name, row.text(u"link")};
            rest.removeAll(QString());
            return RowWords{!title.isEmpty() ? title : !name.isEmpty() ? name : tr("A document"), rest.join(QStringLiteral(" · ")), {}};
        }};
    described.extra = tr("Save it somewhere…");
    described.hasExtra = [](const model::Record& row) { return !row.text(u"hash").isEmpty(); };
    described.doExtra = [this](const model::Record& row) { save(row); };
    column->addWidget(rows_ = new RecordRows(session_, std::move(described), this));
    add_ = button(tr("Add a file…"), "link", this);
    add_->setIcon(themeIcon("file", "link"));
    setLook(*add_, "extent", QStringLiteral("small"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(add_);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addWidget(problem_ = words({}, "error", this));
    link_ = button(tr("Keep only where it is"), "plain", this);
    setLook(*link_, "extent", QStringLiteral("small"));
    column->addWidget(link_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &DocumentsGroup::chooseFile);
    connect(link_, &QPushButton::clicked, this, &DocumentsGroup::keepLink);
    say({});
}

void DocumentsGroup::show(const model::Record& transfer)
{
    if (!transfer_ || transfer_.id() != transfer.id()) {
        refused_.clear();
        say({});
    }
    transfer_ = transfer;
    const auto documents = session_.contents().referring(model::Table::Attachments, u"transfer", transfer.id());
    rows_->show(transfer.id(), documents);
    gist_ = documents.empty() ? QString() : QString::number(documents.size());
    add_->setVisible(!session_.isReadOnly());
}

void DocumentsGroup::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    link_->setVisible(!refused_.isEmpty());
}

void DocumentsGroup::chooseFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add a file"));
    for (const auto& path : paths)
        attach(path);
}

void DocumentsGroup::attach(const QString& path)
{
    const auto step = transfers::attachFile(session_.contents(), transfer_, path, transfers::KeepAs::Inside);
    const bool tooLarge = !step && step.error().kind == base::ErrorKind::Refused;
    refused_ = tooLarge ? path : QString();
    say(step ? QString() : step.error().message);
    if (step)
        session_.apply(*step);
}

void DocumentsGroup::keepLink()
{
    const auto step = transfers::attachFile(session_.contents(), transfer_, refused_, transfers::KeepAs::Link);
    refused_.clear();
    say(step ? QString() : step.error().message);
    if (step)
        session_.apply(*step);
}

void DocumentsGroup::save(const model::Record& attachment)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save it somewhere"), attachment.text(u"file_name"));
    if (path.isEmpty())
        return;
    const auto saved = transfers::saveAttachment(attachment, *session_.document().blobs(), path);
    say(saved ? QString() : saved.error().message);
}

} // namespace hedgerow::window
