// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/money_group.h"

#include "model/field_text.h"
#include "window/page_parts.h"
#include "window/record_rows.h"
#include "window/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hedgerow::window {

namespace {

QString fieldText(const model::Record& record, QStringView name)
{
    const int index = record.type().indexOf(name);
    return record.value(index).isNull() ? QString() : model::shownText(record.type().fields[static_cast<std::size_t>(index)], record.value(index));
}

QString pounds(const model::Record& record)
{
    return record.value(u"amount_pence").isNull() ? QString() : model::shownPounds(record.value(u"amount_pence").integer());
}

} // namespace

MoneyBar::MoneyBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MoneyBar::show(const model::MoneyPlan& plan)
{
    plan_ = plan;
    update();
}

void MoneyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 5, 5);
    painter.setClipPath(shape);
    painter.fillRect(rect(), themeColour("hover"));
    const double whole = static_cast<double>(std::max<model::Pence>({plan_.costs, plan_.secured(), 1}));
    const double here = width() * static_cast<double>(std::max<model::Pence>(plan_.inBank, 0)) / whole;
    const double promised = width() * static_cast<double>(std::max<model::Pence>(plan_.promised, 0)) / whole;
    QColor pale = themeColour("accent");
    pale.setAlphaF(0.55F);
    painter.fillRect(QRectF(0, 0, here, height()), themeColour("accent"));
    painter.fillRect(QRectF(here, 0, promised, height()), pale);
}

MoneyGroup::MoneyGroup(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(gap_ = words({}, "strong", this));
    column->addWidget(bar_ = new MoneyBar(this));
    column->addWidget(here_ = words({}, "second", this));
    column->addSpacing(4);
    column->addWidget(words(tr("What it costs"), "label", this));
    column->addWidget(costs_ = new RecordRows(session_, {.table = model::Table::Costs,
        .fields = {"kind", "what", "amount_pence", "year", "every_year", "note"},
        .add = tr("Add a cost"), .defaults = {},
        .say = [](const model::Record& row) {
            const QString kind = fieldText(row, u"kind"), what = row.text(u"what");
            return RowWords{what.isEmpty() ? (kind.isEmpty() ? tr("A cost") : kind) : what, what.isEmpty() ? QString() : kind, pounds(row)};
        }}, this));
    column->addSpacing(4);
    column->addWidget(words(tr("Who pays"), "label", this));
    column->addWidget(funding_ = new RecordRows(session_, {.table = model::Table::Funding,
        .fields = {"source", "kind", "amount_pence", "status", "on_date", "spend_by", "conditions"},
        .add = tr("Add a source of money"), .defaults = {},
        .say = [](const model::Record& row) {
            const QString kind = fieldText(row, u"kind"), source = row.text(u"source");
            QStringList rest{source.isEmpty() ? QString() : kind, fieldText(row, u"status")};
            rest.removeAll(QString());
            return RowWords{source.isEmpty() ? (kind.isEmpty() ? tr("A source of money") : kind) : source, rest.join(QStringLiteral(" · ")), pounds(row),
                            row.text(u"status") == u"refused"};
        }}, this));
    auto* shares = button(tr("Share calculator…"), "plain", this);
    setLook(*shares, "extent", QStringLiteral("small"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 4, 0, 0);
    auto* funders = button(tr("Who might help?"), "plain", this);
    setLook(*funders, "extent", QStringLiteral("small"));
    connect(funders, &QPushButton::clicked, this, &MoneyGroup::fundersWanted);
    foot->addWidget(shares);
    auto* years = button(tr("Years ahead…"), "plain", this);
    setLook(*years, "extent", QStringLiteral("small"));
    connect(years, &QPushButton::clicked, this, &MoneyGroup::yearsWanted);
    auto* more = new QHBoxLayout;
    more->addWidget(funders);
    more->addWidget(years);
    more->addStretch(1);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addLayout(more);
    connect(shares, &QPushButton::clicked, this, &MoneyGroup::sharesWanted);
}

void MoneyGroup::show(const model::Record& transfer)
{
    const auto plan = model::moneyPlan(session_.contents(), transfer);
    gist_ = plan.isEmpty() ? QString() : model::gapWords(plan);
    gap_->setText(gist_);
    gap_->setVisible(!gist_.isEmpty());
    bar_->show(plan);
    bar_->setVisible(!plan.isEmpty());
    QStringList said{tr("%1 here, %2 promised, of %3", "money in the bank, promised, in all")
                         .arg(model::shownPounds(plan.inBank), model::shownPounds(plan.promised), model::shownPounds(plan.costs))};
    if (plan.asked > 0)
        said += tr("%1 more if all who were asked give", "money").arg(model::shownPounds(plan.asked));
    if (plan.inKind > 0)
        said += tr("%1 in kind, apart", "money").arg(model::shownPounds(plan.inKind));
    here_->setText(said.join(QStringLiteral("; ")));
    here_->setVisible(!plan.isEmpty());
    bar_->setAccessibleName(said.join(QStringLiteral("; ")));
    costs_->show(transfer.id(), session_.contents().referring(model::Table::Costs, u"transfer", transfer.id()));
    funding_->show(transfer.id(), session_.contents().referring(model::Table::Funding, u"transfer", transfer.id()));
}

void MoneyGroup::commit()
{
    costs_->commit();
    funding_->commit();
}

} // namespace hedgerow::window
