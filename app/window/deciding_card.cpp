// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/deciding_card.h"

#include "window/page_parts.h"
#include "window/record_words.h"
#include "window/theme.h"
#include "window/word_difference.h"

#include <QCheckBox>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int MostWidth = 540;

QString whenWords(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime(), DecidingCard::tr("d MMMM, HH:mm", "day, month, time"));
}

bool isDeletion(const store::Conflict& conflict) { return conflict.field.isEmpty(); }

} // namespace

DecidingCard::DecidingCard(Session& session, QWidget* parent) : QFrame(parent), session_(session)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("card"));
    setAccessibleName(tr("To decide"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(this));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll_, 1);
    column->addWidget(hairline(this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 10);
    foot->addWidget(rest_ = new QCheckBox(tr("The same for the rest of this place"), this));
    auto* keys = words(tr("Keys: 1 ours, 2 theirs, 3 both, ↓ next"), "label", this);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(keys, 1);
    column->addLayout(foot);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(16);
    shadow->setOffset(0, 2);
    shadow->setColor(QColor(0, 0, 0, 0x30));
    setGraphicsEffect(shadow);
    connect(&session_, &Session::contentsChanged, this, &DecidingCard::follow);
    hide();
}

QWidget* DecidingCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 10, 12);
    row->setSpacing(4);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(title_ = words({}, "head", head));
    text->addWidget(gist_ = words({}, "second", head));
    row->addLayout(text, 1);
    const auto tool = [&](const char* icon, const QString& name, auto act) {
        auto* made = new QToolButton(head);
        setLook(*made, "kind", QStringLiteral("quiet"));
        made->setIcon(themeIcon(icon));
        made->setIconSize({20, 20});
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QToolButton::clicked, this, act);
        row->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    before_ = tool("left", tr("The one before"), [this] { step(-1); });
    next_ = tool("right", tr("The next one"), [this] { step(1); });
    tool("close", tr("Decide later"), [this] {
        hide();
        Q_EMIT finished();
    });
    return head;
}

int DecidingCard::rowCount() const
{
    return static_cast<int>(rows_.size());
}

void DecidingCard::begin()
{
    follow();
    if (rows_.empty())
        return;
    const auto here = std::ranges::find_if(rows_, [&](const Row& row) {
        return placeOf(session_.contents(), row.front().table, row.front().row) == session_.chosen();
    });
    QFrame::show();
    raise();
    show(here == rows_.end() ? 0 : static_cast<std::size_t>(here - rows_.begin()));
    setFocus(Qt::OtherFocusReason);
}

void DecidingCard::follow()
{
    const auto rowAt = [&](std::size_t at) { return at < rows_.size() ? rows_[at].front().row : model::Uuid(); };
    const model::Uuid before = rowAt(at_);
    rows_.clear();
    for (const auto& conflict : session_.document().conflicts()) {
        if (rows_.empty() || rows_.back().front().row != conflict.row)
            rows_.emplace_back();
        rows_.back().push_back(conflict);
    }
    if (isHidden())
        return;
    if (rows_.empty()) {
        hide();
        Q_EMIT finished();
        return;
    }
    const auto same = std::ranges::find_if(rows_, [&](const Row& row) { return row.front().row == before; });
    if (same != rows_.end()) {
        at_ = static_cast<std::size_t>(same - rows_.begin());
        fill();
    } else {
        show(std::min(at_, rows_.size() - 1));
    }
}

void DecidingCard::step(int by)
{
    const auto count = static_cast<int>(rows_.size());
    if (count > 0)
        show(static_cast<std::size_t>((static_cast<int>(at_) + by + count) % count));
}

void DecidingCard::show(std::size_t row)
{
    at_ = row;
    rest_->setChecked(false);
    fill();
    const auto& first = rows_[at_].front();
    Q_EMIT placeWanted(placeOf(session_.contents(), first.table, first.row));
}

void DecidingCard::fill()
{
    const Row& row = rows_[at_];
    title_->setText(titleOf(session_.contents(), row.front().table, row.front().row));
    gist_->setText(tr("You both changed %n thing(s).", nullptr, static_cast<int>(row.size())) + u' '
                   + tr("%1 of %2 to decide.").arg(at_ + 1).arg(rows_.size()));
    before_->setEnabled(rows_.size() > 1);
    next_->setEnabled(rows_.size() > 1);
    rest_->setVisible(row.size() > 1);
    fields_ = new QWidget;
    fields_->setAttribute(Qt::WA_StyledBackground);
    setLook(*fields_, "look", QStringLiteral("surface"));
    auto* column = new QVBoxLayout(fields_);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    for (const auto& conflict : row)
        addField(conflict);
    column->addStretch();
    scroll_->setWidget(fields_); // and away with the one before
    if (parentWidget())
        fit(parentWidget()->size());
}

void DecidingCard::addField(const store::Conflict& conflict)
{
    auto* column = static_cast<QVBoxLayout*>(fields_->layout());
    const bool deletion = isDeletion(conflict);
    column->addWidget(words(deletion ? tr("Deleted in one copy, changed in the other") : fieldWords(conflict.table, conflict.field),
                            "strong", fields_));
    const auto said = [&](const store::ConflictSide& side) {
        if (deletion)
            return side.value.yes() ? tr("Keep it") : tr("Delete it");
        const QString text = valueWords(session_.contents(), session_.crs(), conflict.table, conflict.field, side.value);
        return text.isEmpty() ? tr("(nothing)") : text;
    };
    const auto [ours, theirs] = withDifferencesUnderlined(said(conflict.ours), said(conflict.theirs.front()));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(10);
    sides->addWidget(side(tr("Ours"), conflict.ours, ours, "ours"), 1);
    sides->addWidget(side(tr("Theirs"), conflict.theirs.front(), theirs, "theirs"), 1);
    column->addLayout(sides);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto offer = [&](const QString& text, store::Choice choice) {
        auto* made = button(text, "plain", fields_);
        setLook(*made, "extent", QStringLiteral("small"));
        made->setAccessibleDescription(fieldWords(conflict.table, conflict.field));
        made->setEnabled(!session_.isReadOnly());
        connect(made, &QPushButton::clicked, this, [this, conflict, choice] { decide(conflict, choice); });
        buttons->addWidget(made, 1);
    };
    offer(deletion ? tr("Keep the place") : tr("Keep ours"), store::Choice::Ours);
    offer(deletion ? tr("Delete it") : tr("Take theirs"), store::Choice::Theirs);
    if (!deletion && conflict.field != u"geom")
        offer(tr("Keep both in the notes"), store::Choice::Notes);
    column->addLayout(buttons);
}

QWidget* DecidingCard::side(const QString& whose, const store::ConflictSide& side, const QString& rich, const char* role)
{
    auto* box = new QFrame(fields_);
    box->setAttribute(Qt::WA_StyledBackground);
    setLook(*box, "look", QStringLiteral("plate"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(3);
    auto* head = words(side.by.isEmpty() ? whose : tr("%1, by %2", "ours or theirs, a person").arg(whose, side.by), "strong", box);
    column->addWidget(head);
    column->addWidget(words(side.shown ? tr("%1 · shown now").arg(whenWords(side.at)) : whenWords(side.at), "label", box));
    auto* text = words({}, nullptr, box);
    text->setTextFormat(Qt::RichText);
    text->setText(QString(rich).replace(QStringLiteral("<u>"), QStringLiteral("<u style='color:%1'>").arg(themeColour(role).name())));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignTop);
    column->addWidget(text, 1);
    return box;
}

void DecidingCard::decide(const store::Conflict& conflict, store::Choice choice)
{
    std::vector<store::Decision> decisions;
    for (const auto& other : rows_[at_])
        if (other.field == conflict.field || rest_->isChecked())
            decisions.push_back({other.table, other.row, other.field, choice});
    session_.decide(decisions, tr("Decide on %1").arg(title_->text()));
}

void DecidingCard::decideFirst(store::Choice choice)
{
    if (!rows_.empty() && !session_.isReadOnly())
        decide(store::Conflict(rows_[at_].front()), choice);
}

void DecidingCard::fit(QSize room)
{
    constexpr int Edge = 16;
    const int width = std::min(MostWidth, room.width() - 2 * Edge);
    const int foot = 128; // head, foot and lines
    const int wanted = fields_ ? fields_->layout()->heightForWidth(width - 2) + foot : foot;
    const int height = std::min(std::max(wanted, 220), room.height() - 2 * Edge);
    setGeometry(room.width() - width - Edge, Edge, width, height);
}

void DecidingCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_1: decideFirst(store::Choice::Ours); break;
    case Qt::Key_2: decideFirst(store::Choice::Theirs); break;
    case Qt::Key_3: decideFirst(store::Choice::Notes); break;
    case Qt::Key_Down: step(1); break;
    case Qt::Key_Up: step(-1); break;
    case Qt::Key_Escape:
        hide();
        Q_EMIT finished();
        break;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace hedgerow::window
