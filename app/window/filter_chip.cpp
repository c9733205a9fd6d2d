// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/filter_chip.h"

#include "window/theme.h"

#include <QMenu>

#include <algorithm>

namespace hedgerow::window {

FilterChip::FilterChip(const QString& words, const QString& all, QWidget* parent) : QPushButton(words, parent), words_(words), all_(all)
{
    setProperty("kind", QStringLiteral("chip"));
    setIcon(themeIcon("down", "text2"));
    setIconSize({12, 12});
    setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, [this] {
        menu()->clear();
        const auto add = [this](const QString& key, const QString& said) {
            auto* action = menu()->addAction(said, this, [this, key] { choose(key); });
            action->setCheckable(true);
            action->setChecked(key == chosen_);
        };
        add({}, all_);
        for (const auto& [key, said] : std::as_const(choices_))
            add(key, said);
    });
    say();
}

void FilterChip::setChoices(const QList<std::pair<QString, QString>>& choices)
{
    choices_ = choices;
    const bool known = std::ranges::any_of(choices_, [this](const auto& choice) { return choice.first == chosen_; });
    if (!known)
        chosen_.clear();
    say();
}

void FilterChip::choose(const QString& key)
{
    if (key == chosen_)
        return;
    chosen_ = key;
    say();
    Q_EMIT changed();
}

void FilterChip::say()
{
    QString said;
    for (const auto& [key, words] : std::as_const(choices_))
        if (key == chosen_)
            said = words;
    setText(chosen_.isEmpty() ? words_ : QStringLiteral("%1: %2").arg(words_, said));
    setAccessibleName(tr("%1: %2", "filter, what it lets through").arg(words_, chosen_.isEmpty() ? all_ : said));
    setLook(*this, "active", !chosen_.isEmpty());
}

QList<std::pair<QString, QString>> peopleChoices(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    QList<std::pair<QString, QString>> choices;
    for (const auto& name : std::as_const(names))
        choices += {name, name};
    return choices;
}

} // namespace hedgerow::window
