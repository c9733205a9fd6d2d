// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/choice_menu.h"

#include "map/symbols.h"
#include "model/categories.h"
#include "window/theme.h"

#include <QMenu>
#include <QPainter>

namespace hedgerow::window {

QIcon categoryIcon(const QString& category, const QString& status, int side)
{
    QPixmap drawn(side * 2, side * 2);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    map::drawSymbol(painter, QRectF(0, 0, side * 2, side * 2), {category, status});
    painter.end();
    drawn.setDevicePixelRatio(2);
    return QIcon(drawn);
}

ChoiceButton::ChoiceButton(const model::Field& field, QString label, QString language, QWidget* parent)
    : QPushButton(parent), field_(field), label_(std::move(label)), language_(std::move(language)), status_(QStringLiteral("open"))
{
    setProperty("kind", QStringLiteral("chip"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ChoiceButton::fill);
    setValue({});
}

QString ChoiceButton::wordsOf(const QString& key) const
{
    const auto& known = model::Categories::standard();
    switch (field_.vocabulary) {
    case model::Vocabulary::Category: return known.category(key).name.in(language_);
    case model::Vocabulary::Status: {
        const auto* status = known.status(key);
        return status ? status->name.in(language_) : key;
    }
    case model::Vocabulary::Here:
        for (const auto& term : field_.choices)
            if (key == QLatin1StringView(term.key))
                return model::words(term);
        break;
    }
    return key.isEmpty() ? tr("Not known") : key;
}

void ChoiceButton::setValue(const QString& key)
{
    key_ = key;
    setText(wordsOf(key) + QStringLiteral("     ")); // room for the arrow, which is painted
    if (field_.vocabulary == model::Vocabulary::Category) {
        setIcon(categoryIcon(key, status_, 18));
        setIconSize({18, 18});
    }
    setAccessibleName(guess_ ? tr("%1: %2, guessed").arg(label_, wordsOf(key)) : tr("%1: %2").arg(label_, wordsOf(key)));
    setToolTip(label_);
}

void ChoiceButton::setGuess(bool guess)
{
    guess_ = guess;
    setValue(key_);
    update();
}

void ChoiceButton::setStatusOfSymbol(const QString& status)
{
    status_ = status;
    setValue(key_);
}

void ChoiceButton::add(QMenu* menu, const QString& key, const QString& words, const QIcon& icon)
{
    auto* action = menu->addAction(icon, words);
    action->setCheckable(icon.isNull());
    action->setChecked(key == key_);
    connect(action, &QAction::triggered, this, [this, key] {
        guess_ = false;
        setValue(key);
        Q_EMIT chosen(key);
    });
}

void ChoiceButton::fill()
{
    menu()->clear();
    switch (field_.vocabulary) {
    case model::Vocabulary::Category:
        fillCategories();
        break;
    case model::Vocabulary::Status:
        for (const auto& status : model::Categories::standard().statuses())
            add(menu(), status.id, status.name.in(language_));
        break;
    case model::Vocabulary::Here:
        for (const auto& term : field_.choices)
            add(menu(), QLatin1StringView(term.key).toString(), model::words(term));
        menu()->addSeparator();
        add(menu(), {}, tr("Leave open"));
        break;
    }
}

void ChoiceButton::fillCategories()
{
    const auto& known = model::Categories::standard();
    for (const auto& group : known.groups()) {
        auto* sub = menu()->addMenu(group.name.in(language_));
        for (const auto& category : known.all())
            if (category.group == group.id)
                add(sub, category.id, category.name.in(language_), categoryIcon(category.id, QStringLiteral("open"), 18));
    }
    add(menu(), model::OtherCategory, known.category(model::OtherCategory).name.in(language_),
        categoryIcon(model::OtherCategory, QStringLiteral("open"), 18));
}

void ChoiceButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    themeIcon("down", "text2").paint(&painter, QRect(width() - 25, (height() - 13) / 2, 13, 13));
    if (!guess_)
        return;
    const int left = icon().isNull() ? 12 : 34;
    painter.setPen(QPen(themeColour("control"), 1.6, Qt::DotLine));
    painter.drawLine(left, height() - 6, left + fontMetrics().horizontalAdvance(wordsOf(key_)), height() - 6);
}

} // namespace hedgerow::window
