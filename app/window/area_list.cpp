// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/area_list.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QBoxLayout>

namespace hedgerow::window {

AreaList::AreaList(AreaModel& areas, QWidget* parent)
    : QWidget(parent)
    , areas_(areas)
    , search_(new QLineEdit(this))
    , list_(new QListView(this))
{
    found_.setSourceModel(&areas_);
    found_.setFilterCaseSensitivity(Qt::CaseInsensitive);

    search_->setObjectName(QStringLiteral("areaSearch"));
    search_->setPlaceholderText(tr("Find an area"));
    search_->setAccessibleName(tr("Find an area"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, &found_,
            &QSortFilterProxyModel::setFilterFixedString);

    list_->setObjectName(QStringLiteral("areaList"));
    list_->setModel(&found_);
    list_->setUniformItemSizes(true);
    list_->setAccessibleName(tr("Areas to take; Space ticks"));
    list_->setMinimumHeight(150);
    setLook(*list_, "look", QStringLiteral("frame"));

    auto* all = button(tr("Tick all"), "link", this);
    auto* none = button(tr("Tick none"), "link", this);
    connect(all, &QPushButton::clicked, this, [this] { setShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { setShown(false); });

    auto* ticks = new QHBoxLayout;
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(search_);
    column->addWidget(list_);
    column->addLayout(ticks);
    setFocusProxy(search_);
}

void AreaList::setShown(bool chosen)
{
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(found_.rowCount()));
    for (int row = 0; row < found_.rowCount(); ++row)
        rows.push_back(found_.mapToSource(found_.index(row, 0)).row());
    areas_.setChosen(rows, chosen);
}

} // namespace hedgerow::window
