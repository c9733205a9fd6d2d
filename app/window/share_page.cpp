// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/share_page.h"

#include "model/money_plan.h"
#include "model/place.h"
#include "model/transfer.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace hedgerow::window {

namespace {

constexpr int Wide = 720;
constexpr model::Pence UsualAverage = 30000, UsualLeast = 5000; ///< typical, not verified

} // namespace

SharePage::SharePage(Session& session, QWidget* parent) : CardPage(tr("Community shares"), Wide, parent), session_(session)
{
    column().addWidget(for_ = words({}, "second", card()));
    column().addWidget(makeInputs());
    column().addWidget(problem_ = words({}, "error", card()));
    column().addWidget(outcome_ = words({}, "strong", card()));
    outcome_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(words(tr("What if there are more or fewer members, with more or less each?"), "label", card()));
    tableArea_ = new QWidget(card());
    table_ = new QGridLayout(tableArea_);
    table_->setContentsMargins({});
    table_->setSpacing(2);
    column().addWidget(tableArea_);
    column().addWidget(noteLine("info", "text2",
        tr("Typical figures, not verified. People could lose some or all of the money they put in: say so in the offer."), card()));
    auto* foot = new QHBoxLayout;
    auto* done = button(tr("Done"), "plain", card());
    foot->addStretch(1);
    foot->addWidget(done);
    column().addLayout(foot);
    connect(done, &QPushButton::clicked, this, &CardPage::finished);
    setFocusProxy(inputs_[Target]);
}

QWidget* SharePage::makeInputs()
{
    auto* area = new QWidget(card());
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    const QString labels[] = {tr("To be raised"), tr("Least, else all goes back"), tr("Members expected"), tr("Average holding"),
                                        tr("Least holding"), tr("Most holding"), tr("Matched up to"), tr("Adults who live here"), tr("Who hold the most")};
    for (int at = 0; at < InputCount; ++at) {
        inputs_[at] = new QLineEdit(area);
        grid->addWidget(new Field(labels[at], inputs_[at], area), at / 3, at % 3);
        connect(inputs_[at], &QLineEdit::textChanged, this, &SharePage::work);
    }
    return area;
}

void SharePage::begin(model::Uuid transfer)
{
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer);
    const model::Record place = record ? model::Transfer(record).place(session_.contents()) : model::Record();
    const auto plan = record ? model::moneyPlan(session_.contents(), record) : model::MoneyPlan();
    for_->setText(place ? tr("How many neighbours buy %1? Nothing here is kept; try figures freely.").arg(model::Place(place).shownName(session_.language()))
                        : QString());
    const auto target = std::max<model::Pence>(plan.gap(), 0);
    const auto set = [&](Input input, const QString& text) { inputs_[input]->setText(text); };
    set(Target, model::shownPounds(target));
    set(Average, model::shownPounds(UsualAverage));
    set(Least, model::shownPounds(UsualLeast));
    set(Members, QString::number(std::max<model::Pence>((target + UsualAverage - 1) / UsualAverage, 1)));
    for (const Input rest : {Minimum, Most, Match, Adults, Large})
        inputs_[rest]->clear();
    work();
}

std::optional<model::ShareOffer> SharePage::offer()
{
    model::ShareOffer offer;
    QString problem;
    const auto pounds = [&](Input input, model::Pence& sum) {
        if (inputs_[input]->text().trimmed().isEmpty())
            return;
        const auto read = model::parsePounds(inputs_[input]->text());
        if (read)
            sum = *read;
        else if (problem.isEmpty())
            problem = read.error().message;
    };
    const auto count = [&](Input input, int& number) {
        const QString typed = inputs_[input]->text().trimmed();
        bool sound = true;
        number = typed.isEmpty() ? 0 : QLocale().toInt(typed, &sound);
        if ((!sound || number < 0) && problem.isEmpty())
            problem = tr("“%1” is no number of people.").arg(typed);
    };
    pounds(Target, offer.target);
    pounds(Minimum, offer.minimumOffer);
    pounds(Average, offer.averageHolding);
    pounds(Least, offer.minimumHolding);
    pounds(Most, offer.maximumHolding);
    pounds(Match, offer.match);
    count(Members, offer.members);
    count(Adults, offer.adults);
    count(Large, offer.largeHolders);
    if (problem.isEmpty())
        if (const auto sound = offer.check(); !sound)
            problem = sound.error().message;
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(offer) : std::nullopt;
}

void SharePage::work()
{
    const auto read = offer();
    outcome_->setVisible(read.has_value());
    tableArea_->setVisible(read.has_value());
    if (!read)
        return;
    showOutcome(*read);
    showTable(*read);
}

void SharePage::showOutcome(const model::ShareOffer& offer)
{
    const auto outcome = model::outcomeOf(offer);
    QStringList said{offer.match > 0 ? tr("%1 raised, %2 with the match.").arg(model::shownPounds(outcome.raised), model::shownPounds(outcome.total))
                                     : tr("%1 raised.").arg(model::shownPounds(outcome.raised))};
    if (outcome.reachesTarget)
        said += tr("That is enough.");
    else if (offer.averageHolding > 0 && offer.members > 0)
        said += tr("It takes %n member(s) at this average, or %1 each from those expected.", nullptr, outcome.membersNeeded).arg(model::shownPounds(outcome.averageNeeded));
    if (offer.minimumOffer > 0 && !outcome.reachesMinimum)
        said += tr("Under the least: all of it goes back.");
    if (offer.largeHolders > 0 && offer.maximumHolding > 0)
        said += tr("With those who hold the most, %n other member(s) are enough.", nullptr, outcome.ordinaryMembersNeeded);
    if (outcome.perThousandAdults > 0)
        said += tr("That is %1 of every 1,000 adults.").arg(outcome.perThousandAdults);
    outcome_->setText(said.join(u' '));
}

void SharePage::showTable(const model::ShareOffer& offer)
{
    empty(*table_);
    const auto rows = model::whatIf(offer);
    const auto cell = [&](const QString& text, const char* type, const char* look, int row, int column) {
        auto* made = new QLabel(text, tableArea_);
        setLook(*made, "type", QString::fromLatin1(type));
        if (look)
            setLook(*made, "look", QString::fromLatin1(look));
        made->setAlignment(Qt::AlignCenter);
        made->setMinimumHeight(26);
        table_->addWidget(made, row, column);
        return made;
    };
    if (!rows.empty())
        for (std::size_t at = 0; at < rows.front().size(); ++at)
            cell(model::shownPounds(rows.front()[at].average), "label", nullptr, 0, static_cast<int>(at) + 1);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        cell(QLocale().toString(rows[row].front().members), "label", nullptr, static_cast<int>(row) + 1, 0);
        for (std::size_t at = 0; at < rows[row].size(); ++at) {
            const auto& one = rows[row][at];
            auto* made = cell(model::shownPounds(one.total), "cell", one.reachesTarget ? "enough" : one.reachesMinimum ? "short" : "back",
                              static_cast<int>(row) + 1, static_cast<int>(at) + 1);
            const QString said = one.reachesTarget ? tr("enough") : one.reachesMinimum ? tr("over the least, under the target") : tr("under the least: all goes back");
            made->setToolTip(said);
            made->setAccessibleName(tr("%n member(s) with %1 each: %2, %3", nullptr, one.members).arg(model::shownPounds(one.average), model::shownPounds(one.total), said));
        }
    }
}

} // namespace hedgerow::window
