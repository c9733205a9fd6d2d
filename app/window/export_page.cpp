// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/export_page.h"

#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include "base/file_name.h"
#include "exchange/export_records.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QRadioButton>
#include <QUrl>

#include <array>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 560;
constexpr std::array Tables{model::Table::Places, model::Table::Areas};
constexpr std::array Endings{"geojson", "csv", "kml"};

} // namespace

ExportPage::ExportPage(Session& session, QWidget* parent)
    : CardPage(tr("Export"), CardWidth, parent)
    , session_(session)
    , what_(new QButtonGroup(this))
    , kind_(new QButtonGroup(this))
    , private_(new QCheckBox(tr("With contacts and private notes"), this))
    , export_(button(tr("Export…"), "primary", this))
    , message_(new PageMessage(this))
{
    private_->setObjectName(QStringLiteral("exportPrivate"));
    export_->setObjectName(QStringLiteral("exportNow"));
    fillCard();
    setFocusProxy(export_);
    connect(export_, &QPushButton::clicked, this, &ExportPage::askAndWrite);
    connect(&work(), &Background::runningChanged, this,
            [this](bool running) { export_->setEnabled(!running); });
}

void ExportPage::fillCard()
{
    column().addWidget(
        words(tr("Makes a file that other programs can read. The map itself stays as it is."),
              nullptr, card()));
    column().addSpacing(8);
    addChoices(column(), tr("What"), *what_,
               {{tr("Places"), tr("%n place(s)", nullptr, session_.contents().places().size())},
                {tr("Areas"), tr("%n area(s)", nullptr, session_.contents().areas().size())}});
    addChoices(column(), tr("Kind of file"), *kind_,
               {{tr("GeoJSON"), tr("for maps on the web, and for other mapping programs")},
                {tr("Table (CSV)"), tr("for a spreadsheet")},
                {tr("KML"), tr("for Google Earth and phones")}});
    column().addWidget(private_, 0, Qt::AlignLeft);
    column().addWidget(message_);
    column().addWidget(new JobLine(work(), card()));
    auto* back = button(tr("Back to the map"), "plain", card());
    back->setObjectName(QStringLiteral("exportBack"));
    connect(back, &QPushButton::clicked, this, &ExportPage::finished);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(back);
    row->addWidget(export_);
    column().addSpacing(8);
    column().addLayout(row);
}

void ExportPage::addChoices(QVBoxLayout& column, const QString& title, QButtonGroup& group,
                            const QList<std::pair<QString, QString>>& choices)
{
    column.addWidget(words(title, "strong", this));
    for (const auto& [name, hint] : choices) {
        auto* choice = new QRadioButton(name, this);
        choice->setAccessibleDescription(hint);
        group.addButton(choice, static_cast<int>(group.buttons().size()));
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(choice);
        row->addWidget(words(hint, "second", this), 1);
        column.addLayout(row);
    }
    group.button(0)->setChecked(true);
    column.addSpacing(4);
}

void ExportPage::askAndWrite()
{
    const QString ending =
        QString::fromLatin1(Endings[static_cast<std::size_t>(kind_->checkedId())]);
    const QString title = session_.contents().title();
    const QString what = what_->checkedId() == 0 ? tr("%1 places", "name of a file").arg(title)
                                                 : tr("%1 areas", "name of a file").arg(title);
    // The system's dialog asks before a file is replaced; that is the question, asked once.
    QFileDialog dialog(this, tr("Where to keep the file"),
                       QFileInfo(session_.document().path()).absolutePath());
    dialog.setObjectName(QStringLiteral("saveExport"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    dialog.setNameFilter(tr("This kind of file (*.%1)").arg(ending));
    dialog.selectFile(base::asFileName(what) + u'.' + ending);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.selectedFiles().constFirst());
}

void ExportPage::write(const QString& path)
{
    exchange::ExportOptions options;
    options.what = Tables[static_cast<std::size_t>(what_->checkedId())];
    options.includePrivate = private_->isChecked();
    options.replace = true; // confirmed in the dialog
    message_->clear();
    work().start(
        [contents = session_.contents(), path, options](base::Job& job) {
            return exchange::exportRecords(contents, path, options, job);
        },
        [this, path](base::Result<int>&& rows) {
            if (rows)
                tellWritten(path, *rows);
            else if (rows.error().kind == base::ErrorKind::Cancelled)
                message_->tell(tr("Stopped. Nothing was written."));
            else
                message_->tellError(rows.error());
        });
}

void ExportPage::tellWritten(const QString& path, int rows)
{
    message_->tell(tr("Saved %1 with %n row(s).", nullptr, rows).arg(QFileInfo(path).fileName()));
    connect(message_->addAction(tr("Show in folder")), &QPushButton::clicked, this, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

} // namespace hedgerow::window
