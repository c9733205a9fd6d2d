// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stage_row.h"

#include "base/text.h"
#include "window/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <array>

namespace hedgerow::window {

namespace {

constexpr int MostCharacters = 60, MostDoneCharacters = 200, MostWeeks = 520;

/// In the language of the map; English stands in for it elsewhere, so it is never left empty.
void write(model::Words& words, const QString& language, const QString& text)
{
    (language == u"cy" ? words.cy : words.en) = text;
    if (words.en.isEmpty())
        words.en = text;
}

} // namespace

StageRow::StageRow(const model::Stage& stage, int transfers, const QString& nation, const QString& language, QWidget* parent)
    : QWidget(parent), stage_(stage), transfers_(transfers), nation_(nation), language_(language)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(6);
    name_ = new QLineEdit(stage.name.in(language), this);
    name_->setMaxLength(MostCharacters);
    name_->setAccessibleName(tr("Name of the stage"));
    name_->setFixedWidth(NameWidth);
    row->addWidget(name_);
    done_ = new QLineEdit(stage.doneWhen.in(language), this);
    done_->setMaxLength(MostDoneCharacters);
    done_->setAccessibleName(tr("Done when"));
    done_->setPlaceholderText(tr("Done when…"));
    done_->setCursorPosition(0);
    row->addWidget(done_, 1);
    const auto usual = stage.weeksIn(nation);
    const int shown[] = {usual ? usual->low : 0, usual ? usual->usual : 0, usual ? usual->high : 0};
    const QString names[] = {tr("Weeks at least"), tr("Weeks usually"), tr("Weeks at most")};
    for (int at = 0; at < 3; ++at) {
        weeks_[at] = new QLineEdit(usual ? QString::number(shown[at]) : QString(), this);
        weeks_[at]->setFixedWidth(WeeksWidth);
        weeks_[at]->setAlignment(Qt::AlignHCenter);
        weeks_[at]->setAccessibleName(names[at]);
        weeks_[at]->setToolTip(names[at]);
        weeks_[at]->setPlaceholderText(QStringLiteral("–"));
        row->addWidget(weeks_[at]);
    }
    auto* count = new QLabel(transfers > 0 ? QLocale().toString(transfers) : QString(), this);
    count->setAlignment(Qt::AlignCenter);
    count->setFixedWidth(CountWidth);
    if (transfers > 0) {
        count->setProperty("type", QStringLiteral("count"));
        count->setAccessibleName(tr("%n transfer(s) here", nullptr, transfers));
        count->setToolTip(count->accessibleName());
    }
    row->addWidget(count);
    row->addWidget(up_ = sign("up", tr("Earlier")));
    row->addWidget(down_ = sign("down", tr("Later")));
    auto* remove = sign("close", tr("Take “%1” out of the list").arg(name()));
    row->addWidget(remove);
    connect(up_, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(remove, &QToolButton::clicked, this, &StageRow::removeWanted);
}

QToolButton* StageRow::sign(const char* icon, const QString& words)
{
    auto* made = new QToolButton(this);
    made->setProperty("kind", QStringLiteral("quiet"));
    made->setIcon(themeIcon(icon, "text2"));
    made->setFixedSize(SignSize, SignSize);
    made->setIconSize({18, 18});
    made->setAccessibleName(words);
    made->setToolTip(words);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString StageRow::name() const
{
    return name_->text().simplified();
}

base::Result<model::Stage> StageRow::typed() const
{
    model::Stage stage = stage_;
    if (name() != stage_.name.in(language_))
        write(stage.name, language_, name());
    if (const QString done = done_->text().simplified(); done != stage_.doneWhen.in(language_))
        write(stage.doneWhen, language_, done);
    std::array<int, 3> numbers{};
    int given = 0, sound = 0;
    for (std::size_t at = 0; at < numbers.size(); ++at) {
        const QString text = weeks_[at]->text().trimmed();
        bool isNumber = false;
        numbers[at] = text.toInt(&isNumber);
        given += !text.isEmpty();
        sound += isNumber && numbers[at] >= 0 && numbers[at] <= MostWeeks;
    }
    if (given != 0 && sound != 3)
        return base::failure(base::ErrorKind::Input,
                             tr("The weeks of “%1”: three whole numbers up to %2, or none at all.").arg(name()).arg(MostWeeks));
    const std::optional<model::UsualWeeks> weeks =
        given == 0 ? std::nullopt : std::optional(model::UsualWeeks{numbers[0], numbers[1], numbers[2]});
    if (weeks == stage_.weeksIn(nation_))
        return stage;
    if (weeks && stage.weeksByNation.contains(nation_))
        stage.weeksByNation[nation_] = *weeks;
    else {
        stage.weeksByNation.erase(nation_);
        stage.weeks = weeks;
    }
    return stage;
}

void StageRow::setMovable(bool up, bool down)
{
    up_->setEnabled(up);
    down_->setEnabled(down);
}

void StageRow::focusName()
{
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

} // namespace hedgerow::window
