// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/export_page.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include "exchange/export_records.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QRadioButton>

#include <array>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 560;
constexpr std::array Tables{model::Table::Places, model::Table::Areas};
constexpr std::array Endings{"geojson", "csv", "kml"};

} // namespace

ExportPage::ExportPage(Session& session, QWidget* parent)
    : FilePage(tr("Export"), CardWidth, session, parent)
    , what_(new QButtonGroup(this))
    , kind_(new QButtonGroup(this))
    , private_(new QCheckBox(tr("With contacts and private notes"), this))
    , export_(button(tr("Export…"), "primary", this))
{
    private_->setObjectName(QStringLiteral("exportPrivate"));
    export_->setObjectName(QStringLiteral("exportNow"));
    fillCard();
    setFocusProxy(export_);
    connect(export_, &QPushButton::clicked, this, &ExportPage::askAndExport);
}

void ExportPage::fillCard()
{
    column().addWidget(
        words(tr("Makes a file that other programs can read. The map itself stays as it is."),
              nullptr, card()));
    column().addSpacing(8);
    addChoices(column(), tr("What"), *what_,
               {{tr("Places"), tr("%n place(s)", nullptr, session().contents().places().size())},
                {tr("Areas"), tr("%n area(s)", nullptr, session().contents().areas().size())}});
    addChoices(column(), tr("Kind of file"), *kind_,
               {{tr("GeoJSON"), tr("for maps on the web, and for other mapping programs")},
                {tr("Table (CSV)"), tr("for a spreadsheet")},
                {tr("KML"), tr("for Google Earth and phones")}});
    column().addWidget(private_, 0, Qt::AlignLeft);
    addFoot({export_});
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

void ExportPage::askAndExport()
{
    const QString title = session().contents().title();
    const QString what = what_->checkedId() == 0 ? tr("%1 places", "name of a file").arg(title)
                                                 : tr("%1 areas", "name of a file").arg(title);
    exchange::ExportOptions options;
    options.what = Tables[static_cast<std::size_t>(what_->checkedId())];
    options.includePrivate = private_->isChecked();
    options.replace = true; // confirmed in the dialog
    askAndWrite(what, QString::fromLatin1(Endings[static_cast<std::size_t>(kind_->checkedId())]),
                [contents = session().contents(), options](const QString& path, base::Job& job) -> base::Result<QString> {
                    const auto rows = exchange::exportRecords(contents, path, options, job);
                    if (!rows)
                        return tl::unexpected(rows.error());
                    return tr("Saved %1 with %n row(s).", nullptr, *rows).arg(QFileInfo(path).fileName());
                });
}

} // namespace hedgerow::window
