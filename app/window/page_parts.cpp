// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/page_parts.h"

#include "window/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace hedgerow::window {

QLabel* words(const QString& text, const char* type, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (type)
        setLook(*label, "type", QString::fromLatin1(type));
    return label;
}

QPushButton* button(const QString& text, const char* kind, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    setLook(*made, "kind", QString::fromLatin1(kind));
    made->setAutoDefault(true);
    return made;
}

ElidedLabel::ElidedLabel(const char* type, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (type)
        setLook(*this, "type", QString::fromLatin1(type));
}

void ElidedLabel::say(const QString& text, const QString& tip)
{
    setText(text);
    setToolTip(tip.isEmpty() ? text : tip);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {20, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(
        &painter, contentsRect(), static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

void empty(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QWidget* hairline(QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAttribute(Qt::WA_StyledBackground);
    setLook(*line, "look", QStringLiteral("line"));
    return line;
}

Sign::Sign(const char* icon, const char* role, int size, QWidget* parent)
    : QWidget(parent)
    , icon_(themeIcon(icon, role))
{
    setFixedSize(size, size);
}

void Sign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    icon_.paint(&painter, rect());
}

QWidget* leaf(int height, QWidget* parent)
{
    return new Sign("leaf", "accent", height, parent);
}

QWidget* noteLine(const char* icon, const char* role, const QString& sentence, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* sign = new Sign(icon, role, 16, line);
    auto* text = words(sentence, "second", line);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

namespace {

/// A figure in a disc, drawn so that it stays round at any text size.
class StepNumber : public QWidget
{
public:
    StepNumber(int number, QWidget* parent)
        : QWidget(parent)
        , number_(QString::number(number))
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour("select"));
        painter.drawEllipse(rect());
        painter.setPen(themeColour("accentText"));
        painter.setFont(themeFont(TextSize::Second, QFont::DemiBold));
        painter.drawText(rect(), Qt::AlignCenter, number_);
    }

private:
    QString number_;
};

} // namespace

StepHead::StepHead(int number, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new StepNumber(number, this));
    row->addWidget(words(text, "head", this), 1);
}

Field::Field(const QString& label, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , label_(words(label, "label", this))
    , row_(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(3);
    row_->addWidget(label_);
    row_->addWidget(control, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    label_->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    setFocusProxy(control);
}

void Field::setLabel(const QString& label)
{
    label_->setText(label);
}

void Field::setBeside(bool beside)
{
    row_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row_->setSpacing(beside ? 8 : 3);
    label_->setMinimumWidth(beside ? 76 : 0);
    label_->setMaximumWidth(beside ? 76 : QWIDGETSIZE_MAX);
}

GuessCombo::GuessCombo(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    view()->setAccessibleName(tr("Choices"));
    connect(this, &QComboBox::activated, this, [this] { setGuess(false); });
}

void GuessCombo::setGuess(bool guess)
{
    guess_ = guess;
    setAccessibleDescription(guess ? tr("guessed; choose to confirm or change") : QString());
    update();
}

void GuessCombo::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    if (!guess_ || currentText().isEmpty())
        return;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect text =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int width = std::min(fontMetrics().horizontalAdvance(currentText()), text.width() - 2);
    const int y = text.center().y() + fontMetrics().ascent() / 2 + 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dots(themeColour("control"), 2, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 2});
    painter.setPen(dots);
    const int left = isRightToLeft() ? text.right() - width : text.left() + 2;
    painter.drawLine(left, y, left + width, y);
}

} // namespace hedgerow::window
