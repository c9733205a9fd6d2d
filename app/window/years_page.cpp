// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/years_page.h"

#include "model/place.h"
#include "model/transfer.h"
#include "window/page_parts.h"
#include "window/today.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int Wide = 860, MostMonths = 600, RowHeight = 26;

} // namespace

YearsPage::YearsPage(Session& session, QWidget* parent) : CardPage(tr("Years ahead"), Wide, parent), session_(session)
{
    column().addWidget(for_ = words({}, "second", card()));
    column().addWidget(makeInputs());
    column().addWidget(problem_ = words({}, "error", card()));
    column().addWidget(outcome_ = words({}, "strong", card()));
    table_ = new QTableWidget(card());
    table_->setObjectName(QStringLiteral("yearsTable"));
    table_->setAccessibleName(tr("Year by year"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls, not the table in it
    table_->setColumnCount(7);
    table_->setHorizontalHeaderLabels({tr("Income"), tr("Running"), tr("Repairs"), tr("Loan"), tr("Interest"), tr("Left over"), tr("In hand")});
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->verticalHeader()->setDefaultSectionSize(RowHeight);
    column().addWidget(table_);
    column().addWidget(noteLine("info", "text2",
        tr("In today's prices. Income and running costs are those that are entered by the year under Money. Repairs: 1.5 % of what rebuilding "
           "would cost is typical, not verified."), card()));
    auto* done = button(tr("Done"), "plain", card());
    column().addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &CardPage::finished);
    setFocusProxy(inputs_[Rebuild]);
}

QWidget* YearsPage::makeInputs()
{
    auto* area = new QWidget(card());
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    const QString labels[] = {tr("Rebuilding would cost"), tr("Set aside for repairs, % a year"), tr("Loan"), tr("Interest on it, % a year"),
                              tr("Paid back in months"), tr("Community shares"), tr("Interest on them, % a year")};
    for (int at = 0; at < InputCount; ++at) {
        inputs_[at] = new QLineEdit(area);
        grid->addWidget(new Field(labels[at], inputs_[at], area), at / 3, at % 3);
        connect(inputs_[at], &QLineEdit::textChanged, this, &YearsPage::work);
    }
    return area;
}

void YearsPage::begin(model::Uuid transfer)
{
    transfer_ = transfer;
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer);
    const model::Record place = record ? model::Transfer(record).place(session_.contents()) : model::Record();
    for_->setText(place ? tr("Can %1 live from what it earns? Nothing here is kept; try figures freely.").arg(model::Place(place).shownName(session_.language()))
                        : QString());
    model::Pence loan = 0, shares = 0;
    if (record)
        for (const model::Record& source : session_.contents().referring(model::Table::Funding, u"transfer", transfer)) {
            const bool isRefused = source.text(u"status") == u"refused";
            if (source.text(u"kind") == u"loan" && !isRefused)
                loan += source.value(u"amount_pence").integer();
            if (source.text(u"kind") == u"shares" && !isRefused)
                shares += source.value(u"amount_pence").integer();
        }
    const auto set = [&](Input input, const QString& text) { inputs_[input]->setText(text); };
    set(Rebuild, {});
    set(Repairs, QStringLiteral("1.5"));
    set(LoanSum, loan > 0 ? model::shownPounds(loan) : QString());
    set(LoanRate, {});
    set(LoanMonths, loan > 0 ? QStringLiteral("120") : QString());
    set(Shares, shares > 0 ? model::shownPounds(shares) : QString());
    set(ShareInterest, {});
    work();
}

std::optional<model::WholeLifeOptions> YearsPage::options()
{
    model::WholeLifeOptions options;
    options.firstYear = today().year() + 1;
    QString problem;
    // Hundredths: of a pound pence, of a percent basis points.
    const auto hundredths = [&](Input input) -> model::Pence {
        QString typed = inputs_[input]->text().trimmed();
        typed.remove(u'%');
        if (typed.isEmpty())
            return 0;
        const auto read = model::parsePounds(typed);
        if (!read && problem.isEmpty())
            problem = read.error().message;
        if (read && *read < 0 && problem.isEmpty())
            problem = tr("None of these can be below nothing.");
        return read.value_or(0);
    };
    const auto rate = [&](Input input) {
        constexpr model::Pence Most = 10'000;
        const model::Pence points = hundredths(input);
        if (points > Most && problem.isEmpty())
            problem = tr("“%1” is more than 100 %.").arg(inputs_[input]->text());
        return static_cast<int>(std::min(points, Most));
    };
    options.rebuildCost = hundredths(Rebuild);
    options.repairs = rate(Repairs);
    options.loan.sum = hundredths(LoanSum);
    options.loan.rate = rate(LoanRate);
    options.shares = hundredths(Shares);
    options.shareInterest = rate(ShareInterest);
    const QString months = inputs_[LoanMonths]->text().trimmed();
    bool sound = true;
    options.loan.months = months.isEmpty() ? 0 : QLocale().toInt(months, &sound);
    if ((!sound || options.loan.months < 0 || options.loan.months > MostMonths) && problem.isEmpty())
        problem = tr("A loan can run for 1 to %1 months.").arg(MostMonths);
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    return problem.isEmpty() ? std::optional(options) : std::nullopt;
}

void YearsPage::work()
{
    const auto read = options();
    const model::Record record = session_.contents().find(model::Table::Transfers, transfer_);
    outcome_->setVisible(read && record);
    table_->setVisible(read && record);
    if (read && record)
        showYears(model::wholeLife(session_.contents(), record, *read), *read);
}

void YearsPage::showYears(const model::WholeLife& life, const model::WholeLifeOptions& options)
{
    const bool nothingEntered = life.years.back().income == 0 && life.years.back().running == 0;
    QStringList said{nothingEntered  ? tr("Enter income and running costs by the year under Money first.")
                     : life.lowest < 0 ? tr("At the lowest %1 are missing.").arg(model::shownPounds(-life.lowest))
                                       : tr("There is always something in hand.")};
    if (options.loan.sum > 0 && options.loan.months > 0) {
        const model::LoanTerms terms = model::termsOf(options.loan);
        said << tr("The loan costs %1 a month, %2 of interest in all.").arg(model::shownPounds(terms.monthly), model::shownPounds(terms.interest));
    }
    outcome_->setText(said.join(u' '));
    table_->setRowCount(static_cast<int>(life.years.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const model::LifeYear& year = life.years[static_cast<std::size_t>(row)];
        table_->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(year.year)));
        const model::Pence sums[] = {year.income, year.running, year.repairs, year.loan, year.shareInterest, year.surplus(), year.balance};
        for (int column = 0; column < table_->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(sums[column] == 0 ? QStringLiteral("–") : model::shownPounds(sums[column]));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table_->setItem(row, column, cell);
        }
    }
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() + table_->verticalHeader()->length() + 2 * table_->frameWidth());
}

} // namespace hedgerow::window
