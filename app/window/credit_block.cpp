// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/credit_block.h"

#include "window/page_parts.h"

#include <QBoxLayout>

namespace hedgerow::window {

namespace {

/// Stands in the combo's data for "Another…", whose licence is typed.
const QString Another = QStringLiteral("another");

} // namespace

CreditBlock::CreditBlock(QWidget* parent)
    : QWidget(parent)
    , licence_(new GuessCombo(this))
    , other_(new QLineEdit(this))
    , credit_(new QLineEdit(this))
    , licenceField_(new Field(tr("Licence"), licence_, this))
    , otherField_(new Field(tr("Which one"), other_, this))
    , creditField_(new Field(tr("Credit line"), credit_, this))
{
    licence_->setObjectName(QStringLiteral("licence"));
    credit_->setObjectName(QStringLiteral("credit"));
    // Names of licences are kept in the document as they are: they are no words to translate.
    for (const char* name : {"Open Government Licence v3", "ODbL", "CC BY 4.0"})
        licence_->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    licence_->addItem(tr("Public domain"), QStringLiteral("Public domain"));
    licence_->addItem(tr("Our own"), QStringLiteral("Our own"));
    licence_->addItem(tr("Another…"), Another);
    licence_->addItem(tr("I don’t know yet"), QString());
    licence_->setCurrentIndex(licence_->count() - 1);
    licence_->setGuess(true);
    otherField_->hide();
    credit_->setPlaceholderText(tr("Printed on every sheet"));
    credit_->setToolTip(tr("Printed on every sheet: who made the boundaries, and when."));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(new StepHead(2, tr("Where is it from?"), this));
    column->addWidget(licenceField_);
    column->addWidget(otherField_);
    column->addWidget(creditField_);
    connect(licence_, &QComboBox::activated, this, &CreditBlock::licenceChosen);
}

void CreditBlock::setGuess(const QString& licence, const QString& credit)
{
    if (licence_->isGuess() && !licence.isEmpty()) {
        int row = licence_->findData(licence);
        if (row < 0) {
            row = licence_->findData(Another);
            other_->setText(licence);
        }
        licence_->setCurrentIndex(row);
        otherField_->setVisible(licence_->currentData() == Another);
    }
    if (!credit_->isModified())
        credit_->setText(credit);
    credit_->setCursorPosition(0);
}

void CreditBlock::setCompact(bool compact)
{
    for (Field* field : {licenceField_, otherField_, creditField_})
        field->setBeside(compact);
    layout()->setSpacing(compact ? 6 : 9);
}

QString CreditBlock::licence() const
{
    const QString chosen = licence_->currentData().toString();
    return chosen == Another ? other_->text().simplified() : chosen;
}

void CreditBlock::licenceChosen()
{
    const bool another = licence_->currentData() == Another;
    otherField_->setVisible(another);
    if (another)
        other_->setFocus();
}

} // namespace hedgerow::window
