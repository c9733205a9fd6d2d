// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/similar_card.h"

#include "window/choice_menu.h"
#include "window/page_parts.h"
#include "window/place_list_model.h"
#include "window/text_editors.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>

namespace hedgerow::window {

SimilarCard::SimilarCard(QString language, QWidget* parent) : QFrame(parent), language_(std::move(language))
{
    setProperty("look", QStringLiteral("card"));
    setAccessibleName(tr("Help with the new place"));
    setFixedWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(12);
    placesArea_ = new QWidget(this);
    places_ = new QVBoxLayout(placesArea_);
    places_->setContentsMargins({});
    places_->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->addWidget(words(tr("Is it one of these?"), "strong", placesArea_), 1);
    auto* newOne = button(tr("A new one"), "link", placesArea_);
    connect(newOne, &QPushButton::clicked, this, &SimilarCard::newOneWanted);
    head->addWidget(newOne);
    places_->addLayout(head);
    column->addWidget(placesArea_);
    categoriesArea_ = new QWidget(this);
    auto* kinds = new QVBoxLayout(categoriesArea_);
    kinds->setContentsMargins({});
    kinds->setSpacing(8);
    kinds->addWidget(words(tr("What is it? A click adds it; the name can wait."), "second", categoriesArea_));
    kinds->addWidget(categories_ = new ChipFlow(categoriesArea_));
    categories_->setAccessibleName(tr("Likely kinds of place"));
    column->addWidget(categoriesArea_);
    column->addWidget(words(tr("Return adds a new place. Esc goes one step back."), "second", this));
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 2);
    shadow->setColor(QColor(0, 0, 0, 0x30));
    setGraphicsEffect(shadow);
    hide();
}

void SimilarCard::show(const std::vector<model::SimilarPlace>& similar, const QStringList& categories)
{
    for (auto* row : placesArea_->findChildren<QWidget*>(QStringLiteral("similar")))
        delete row;
    for (const auto& one : similar)
        addPlace(one);
    placesArea_->setVisible(!similar.empty());
    categories_->clear();
    for (const auto& id : categories) {
        auto* chip = button(model::Categories::standard().category(id).name.in(language_), "chip", categories_);
        chip->setIcon(categoryIcon(id, QStringLiteral("open"), 18));
        connect(chip, &QPushButton::clicked, this, [this, id] { Q_EMIT categoryChosen(id); });
        categories_->add(chip);
    }
    categoriesArea_->setVisible(!categories.isEmpty());
    setVisible(!similar.empty() || !categories.isEmpty());
    layout()->activate();
    adjustSize();
}

void SimilarCard::addPlace(const model::SimilarPlace& similar)
{
    auto* row = new QWidget(placesArea_);
    row->setObjectName(QStringLiteral("similar"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    auto* symbol = new QLabel(row);
    symbol->setPixmap(categoryIcon(similar.place.categoryId(), similar.place.statusId(), 28).pixmap(28, 28));
    line->addWidget(symbol);
    const QString name = similar.place.shownName(language_);
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(words(name, "strong", row));
    text->addWidget(words(tr("%1 · %2 away").arg(similar.place.category().name.in(language_), distanceWords(similar.distance)),
                          "second", row));
    line->addLayout(text, 1);
    auto* same = button(tr("It’s this one"), "plain", row);
    same->setProperty("extent", QStringLiteral("small"));
    same->setAccessibleName(tr("It is %1").arg(name));
    connect(same, &QPushButton::clicked, this, [this, id = similar.place.id()] { Q_EMIT itIs(id); });
    line->addWidget(same);
    places_->addWidget(row);
}

} // namespace hedgerow::window
