// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stages_page.h"

#include "model/transfer.h"
#include "transfers/diary.h"
#include "window/page_parts.h"
#include "window/stage_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 880;

} // namespace

StagesPage::StagesPage(Session& session, QWidget* parent) : CardPage(tr("Stages of transfers"), CardWidth, parent), session_(session)
{
    column().addWidget(words(tr("The way from an idea to the open door, as you walk it here. The weeks (least, usual, most) help with planning; they are no rights. "
                                "Everybody with a copy of this map gets these stages."), nullptr, card()));
    column().addWidget(makeHeads());
    auto* area = new QWidget(card());
    list_ = new QVBoxLayout(area);
    list_->setContentsMargins({});
    list_->setSpacing(0);
    column().addWidget(area);
    auto* add = button(tr("Add a stage"), "link", card());
    add->setObjectName(QStringLiteral("addStage"));
    connect(add, &QPushButton::clicked, this, &StagesPage::add);
    column().addWidget(add, 0, Qt::AlignLeft);
    column().addWidget(note_ = words({}, "second", card()));
    column().addWidget(problem_ = words({}, "error", card()));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(back_ = button(tr("Back to how they were made"), "link", card()));
    back_->setToolTip(tr("The usual stages, as Hedgerow brings them"));
    connect(back_, &QPushButton::clicked, this, [this] {
        if (const auto step = model::forgetStages(session_.contents()); !step.isEmpty())
            session_.apply(step);
        Q_EMIT finished();
    });
    foot->addStretch(1);
    auto* leave = button(tr("Cancel"), "plain", card());
    connect(leave, &QPushButton::clicked, this, &StagesPage::finished);
    foot->addWidget(leave);
    foot->addWidget(keep_ = button(tr("Keep these stages"), "primary", card()));
    keep_->setEnabled(!session.isReadOnly());
    connect(keep_, &QPushButton::clicked, this, &StagesPage::keep);
    column().addLayout(foot);
}

QWidget* StagesPage::makeHeads()
{
    auto* heads = new QWidget(card());
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto* stage = words(tr("Stage"), "label", heads);
    stage->setFixedWidth(StageRow::NameWidth);
    row->addWidget(stage);
    row->addWidget(words(tr("Done when"), "label", heads), 1);
    for (const auto& [text, tip] : {std::pair(tr("least", "weeks"), tr("Weeks at least")), std::pair(tr("usual", "weeks"), tr("Weeks usually")),
                                    std::pair(tr("most", "weeks"), tr("Weeks at most"))}) {
        auto* weeks = words(text, "label", heads);
        weeks->setFixedWidth(StageRow::WeeksWidth);
        weeks->setAlignment(Qt::AlignHCenter);
        weeks->setToolTip(tip);
        row->addWidget(weeks);
    }
    row->addSpacing(StageRow::CountWidth + 3 * StageRow::SignSize + 3 * row->spacing());
    return heads;
}

StageRow* StagesPage::insertRow(int at, const model::Stage& stage)
{
    int transfers = 0;
    for (const auto& record : session_.contents().records(model::Table::Transfers))
        transfers += !stage.id.isEmpty() && model::Transfer(record).stageId() == stage.id;
    auto* row = new StageRow(stage, transfers, transfers::nationOf(session_.contents()), session_.language(), list_->parentWidget());
    connect(row, &StageRow::moveWanted, this, [this, row](int by) { move(row, by); });
    connect(row, &StageRow::removeWanted, this, [this, row] { remove(row); });
    rows_.insert(at, row);
    return row;
}

void StagesPage::begin()
{
    qDeleteAll(std::exchange(rows_, {}));
    const auto stages = model::Stages::of(session_.contents());
    for (const bool aside : {false, true})
        for (const auto& stage : stages.all())
            if (stage.isListed && stage.isAside == aside)
                insertRow(static_cast<int>(rows_.size()), stage);
    back_->setEnabled(!session_.isReadOnly() && !model::forgetStages(session_.contents()).isEmpty());
    note_->hide();
    say({});
    arrange();
    if (!rows_.isEmpty())
        setFocusProxy(rows_.front());
}

void StagesPage::arrange()
{
    const auto isSameKind = [this](qsizetype a, qsizetype b) {
        return b >= 0 && b < rows_.size() && rows_[a]->stage().isAside == rows_[b]->stage().isAside;
    };
    for (qsizetype at = 0; at < rows_.size(); ++at) {
        list_->removeWidget(rows_[at]);
        list_->insertWidget(static_cast<int>(at), rows_[at]);
        rows_[at]->setMovable(isSameKind(at, at - 1), isSameKind(at, at + 1));
        QWidget::setTabOrder(at == 0 ? list_->parentWidget() : rows_[at - 1], rows_[at]);
    }
}

void StagesPage::add()
{
    const auto aside = std::ranges::find_if(rows_, [](const StageRow* row) { return row->stage().isAside; });
    auto* row = insertRow(static_cast<int>(aside - rows_.begin()), {});
    arrange();
    row->show();
    QTimer::singleShot(0, row, [row] { row->focusName(); }); // when it has its place
}

void StagesPage::remove(StageRow* row)
{
    const auto at = rows_.indexOf(row);
    note_->setText(tr("“%1” goes from the list. Its %n transfer(s) stay in it until you move them.", nullptr, row->transfers()).arg(row->name()));
    note_->setVisible(row->transfers() > 0);
    rows_.removeAt(at);
    row->hide();
    row->deleteLater();
    arrange();
    if (!rows_.isEmpty())
        rows_[std::min(at, rows_.size() - 1)]->focusName();
}

void StagesPage::move(StageRow* row, int by)
{
    const auto at = rows_.indexOf(row);
    rows_.swapItemsAt(at, at + by);
    arrange();
}

void StagesPage::keep()
{
    std::vector<model::Stage> stages;
    for (const auto* row : std::as_const(rows_)) {
        auto stage = row->typed();
        if (!stage)
            return say(stage.error().message);
        if (stage->id.isEmpty() && row->name().isEmpty())
            continue; // added, but never named
        stages.push_back(std::move(*stage));
    }
    const auto step = model::keepStages(session_.contents(), std::move(stages));
    if (!step)
        return say(step.error().message);
    if (!step->isEmpty())
        session_.apply(*step);
    Q_EMIT finished();
}

void StagesPage::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

} // namespace hedgerow::window
