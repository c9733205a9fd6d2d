// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/search_field.h"

#include "geo/where.h"
#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/place_list_model.h"
#include "window/theme.h"

#include <QAction>
#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace hedgerow::window {

namespace {

constexpr int MostResults = 8;
constexpr int PlaceRole = Qt::UserRole, XRole = Qt::UserRole + 1, YRole = Qt::UserRole + 2;

} // namespace

SearchField::SearchField(Session& session, QWidget* parent) : QLineEdit(parent), session_(session)
{
    setPlaceholderText(tr("Find a place, street or grid reference"));
    setAccessibleName(tr("Find a place, street or grid reference"));
    setToolTip(tr("Find (Ctrl+F)"));
    setMaximumWidth(520);
    addAction(themeIcon("search", "text2"), QLineEdit::LeadingPosition);
    popup_ = new QFrame(window());
    popup_->setProperty("look", QStringLiteral("card"));
    popup_->hide();
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(6, 6, 6, 6);
    results_ = new QListWidget(popup_);
    results_->setAccessibleName(tr("What was found"));
    results_->setIconSize({24, 24});
    results_->setFocusPolicy(Qt::NoFocus);
    results_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    results_->setMouseTracking(true);
    column->addWidget(results_);
    column->addWidget(none_ = words({}, "second", popup_));
    none_->setContentsMargins(8, 6, 8, 6);
    connect(this, &QLineEdit::textEdited, this, &SearchField::look);
    connect(results_, &QListWidget::itemClicked, this, [this] { take(results_->currentRow()); });
}

void SearchField::look()
{
    results_->clear();
    if (text().trimmed().isEmpty()) {
        popup_->hide();
        return;
    }
    if (searched_ != session_.contents().revision()) {
        search_.take(session_.contents());
        searched_ = session_.contents().revision();
    }
    if (const auto readings = geo::readWhere(text(), session_.crs(), session_.snapshot().extent()); readings) {
        for (const auto& reading : *readings) {
            auto* item = new QListWidgetItem(themeIcon("pin"), tr("Go to %1").arg(reading.words), results_);
            item->setData(XRole, reading.position.x);
            item->setData(YRole, reading.position.y);
        }
    }
    for (const auto& found : search_.find(text(), middle_, MostResults)) {
        const model::Place place(session_.contents().find(model::Table::Places, found.place));
        QStringList detail{place.category().name.in(session_.language())};
        if (!found.field.isEmpty())
            detail += tr("found in “%1”").arg(found.field);
        if (const auto position = place.position())
            detail += distanceWords(model::distance(*position, middle_));
        auto* item = new QListWidgetItem(categoryIcon(place.categoryId(), place.statusId(), 24),
                                         place.shownName(session_.language()) + QStringLiteral("   ·   ")
                                             + detail.join(QStringLiteral(" · ")), results_);
        item->setData(PlaceRole, found.place.toText());
    }
    showResults();
}

void SearchField::showResults()
{
    const bool none = results_->count() == 0;
    results_->setVisible(!none);
    none_->setVisible(none);
    if (none) {
        const QString near = search_.nearest(text());
        none_->setText(near.isEmpty() ? tr("No “%1” here.").arg(text()) : tr("No “%1”. Nearest: “%2”.").arg(text(), near));
    } else {
        results_->setCurrentRow(0);
        for (int i = 0; i < results_->count(); ++i)
            results_->item(i)->setSizeHint({100, 38});
        results_->setFixedHeight(results_->count() * 38 + 2);
    }
    popup_->setParent(window()); // the field may have moved to another window since it was made
    popup_->setFixedWidth(std::max(width(), 440));
    popup_->adjustSize();
    popup_->move(mapTo(window(), QPoint((width() - popup_->width()) / 2, height() + 4)));
    popup_->raise();
    popup_->show();
}

void SearchField::take(int row)
{
    const auto* item = results_->item(row);
    if (!item)
        return;
    const auto place = model::Uuid::fromText(item->data(PlaceRole).toString());
    const model::Point point{item->data(XRole).toDouble(), item->data(YRole).toDouble()};
    const QString said = item->text();
    popup_->hide();
    clear();
    if (place)
        Q_EMIT placeWanted(*place);
    else
        Q_EMIT pointWanted(point, said);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const int row = results_->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        results_->setCurrentRow(std::min(row + 1, results_->count() - 1));
        return;
    case Qt::Key_Up:
        results_->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(row);
        return;
    case Qt::Key_Escape:
        popup_->hide();
        clear();
        clearFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    popup_->hide();
}

} // namespace hedgerow::window
