// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare_tray.h"

#include "model/place.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QHBoxLayout>

namespace hedgerow::window {

CompareTray::CompareTray(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("info"));
    setAccessibleName(tr("Places to compare"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(new Sign("table", "info", 16, this));
    row->addWidget(names_ = new ElidedLabel(nullptr, this), 1);
    auto* none = button(tr("None of them"), "link", this);
    none->setToolTip(tr("Take all ticks away"));
    row->addWidget(none);
    row->addWidget(compare_ = button(tr("Compare"), "primary", this));
    connect(none, &QPushButton::clicked, &session_, &Session::untickAll);
    connect(compare_, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(session_.ticked()); });
    connect(&session_, &Session::ticksChanged, this, &CompareTray::refresh);
    connect(&session_, &Session::contentsChanged, this, &CompareTray::refresh);
    refresh();
}

void CompareTray::setWanted(bool wanted)
{
    wanted_ = wanted;
    refresh();
}

void CompareTray::refresh()
{
    QStringList names;
    for (const auto& id : session_.ticked())
        if (const auto place = session_.contents().find(model::Table::Places, id))
            names += model::Place(place).shownName(session_.language());
    setVisible(wanted_ && !names.isEmpty());
    names_->say(names.size() == 1 ? tr("To compare: %1. Tick at least one more.").arg(names.front())
                                  : tr("To compare: %1").arg(names.join(QStringLiteral(", "))));
    compare_->setEnabled(names.size() > 1);
}

} // namespace hedgerow::window
