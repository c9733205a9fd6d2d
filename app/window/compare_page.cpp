// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare_page.h"

#include "window/page_parts.h"
#include "window/today.h"

#include "model/place.h"
#include "model/transfer.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 900, ListHeight = 132, RowHeight = 26;
constexpr int UuidRole = Qt::UserRole;

/// What could be ours: places with a transfer, and empty ones.
bool isCandidate(const model::Contents& contents, const model::Record& place)
{
    return model::Place(place).category().group == u"wait" || !model::transfersOf(contents, place.id()).empty();
}

} // namespace

ComparePage::ComparePage(Session& session, QWidget* parent)
    : FilePage(tr("Compare"), CardWidth, session, parent)
    , candidates_(new QListWidget(this))
    , hint_(words({}, "second", this))
    , table_(new QTableWidget(this))
    , title_(new QLineEdit(tr("Which building?"), this))
{
    candidates_->setObjectName(QStringLiteral("compareCandidates"));
    candidates_->setAccessibleName(tr("Places to compare"));
    candidates_->setFixedHeight(ListHeight);
    table_->setObjectName(QStringLiteral("compareTable"));
    table_->setAccessibleName(tr("Side by side"));
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls, not the table in it
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setWordWrap(true);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    title_->setAccessibleName(tr("Title of the sheet"));
    fillCard();
    fillCandidates();
    connect(candidates_, &QListWidget::itemChanged, this, &ComparePage::compare);
    connect(&session, &Session::contentsChanged, this, &ComparePage::compare);
}

void ComparePage::fillCard()
{
    column().addWidget(words(tr("Tick two to five places."), nullptr, card()));
    column().addWidget(candidates_);
    column().addWidget(hint_);
    column().addWidget(table_, 1);
    column().addWidget(new Field(tr("Title of the sheet"), title_, card()));
    auto* editable = button(tr("Save to edit…"), "plain", card());
    editable->setObjectName(QStringLiteral("compareEdit"));
    auto* paper = button(tr("Save to print…"), "primary", card());
    paper->setObjectName(QStringLiteral("comparePrint"));
    connect(editable, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt")); });
    connect(paper, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    save_ = {editable, paper};
    addFoot(save_);
    setFocusProxy(candidates_);
}

void ComparePage::fillCandidates()
{
    std::vector<std::pair<QString, model::Uuid>> named;
    for (const model::Record& place : session().contents().places())
        if (isCandidate(session().contents(), place))
            named.emplace_back(model::Place(place).shownName(session().language()), place.id());
    std::ranges::sort(named, [](const auto& one, const auto& other) { return one.first.localeAwareCompare(other.first) < 0; });
    for (const auto& [name, id] : named) {
        auto* item = new QListWidgetItem(name, candidates_);
        item->setData(UuidRole, id.toText());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, RowHeight});
    }
}

void ComparePage::setPlaces(const QList<model::Uuid>& places)
{
    const QSignalBlocker quiet(candidates_);
    for (int row = 0; row < candidates_->count(); ++row) {
        QListWidgetItem* item = candidates_->item(row);
        const bool isTicked = std::ranges::any_of(places, [&](model::Uuid id) { return id.toText() == item->data(UuidRole).toString(); });
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    compare();
}

std::vector<model::Record> ComparePage::ticked() const
{
    std::vector<model::Record> places;
    for (int row = 0; row < candidates_->count(); ++row) {
        const QListWidgetItem* item = candidates_->item(row);
        const auto id = model::Uuid::fromText(item->data(UuidRole).toString());
        if (item->checkState() != Qt::Checked || !id)
            continue;
        if (const model::Record place = session().contents().find(model::Table::Places, *id))
            places.push_back(place);
    }
    return places;
}

void ComparePage::compare()
{
    auto comparison = transfers::compare(session().contents(), ticked(), {}, session().language());
    hint_->setText(comparison ? tr("Distances as the crow flies. What isn't known is worth asking.") : comparison.error().message);
    comparison_ = comparison ? std::optional(std::move(*comparison)) : std::nullopt;
    for (QPushButton* button : save_)
        button->setEnabled(comparison_.has_value());
    table_->setVisible(comparison_.has_value());
    if (!comparison_)
        return;
    table_->setColumnCount(static_cast<int>(comparison_->names.size()));
    table_->setHorizontalHeaderLabels(comparison_->names);
    table_->setRowCount(static_cast<int>(comparison_->rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const transfers::ComparisonRow& cells = comparison_->rows[static_cast<std::size_t>(row)];
        table_->setVerticalHeaderItem(row, new QTableWidgetItem(cells.label));
        for (int place = 0; place < table_->columnCount(); ++place)
            table_->setItem(row, place, new QTableWidgetItem(cells.cells[place]));
    }
    fitTable();
}

void ComparePage::fitTable()
{
    table_->resizeRowsToContents();
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + 2 * table_->frameWidth());
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    FilePage::resizeEvent(event);
    if (comparison_)
        fitTable();
}

void ComparePage::save(const QString& ending)
{
    if (!comparison_)
        return;
    askAndWrite(title_->text(), ending,
                [comparison = *comparison_, title = title_->text(), language = session().language()](const QString& path, base::Job&) -> base::Result<QString> {
                    const auto written = transfers::writeComparison(comparison, title, today(), language, path, true);
                    if (!written)
                        return tl::unexpected(written.error());
                    return tr("Saved %1.").arg(QFileInfo(path).fileName());
                });
}

} // namespace hedgerow::window
