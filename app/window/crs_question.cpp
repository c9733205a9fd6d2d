// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/crs_question.h"

#include "window/isles_outline.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace hedgerow::window {

namespace {

constexpr int CardHeight = 64;
constexpr double PictureHeight = 52;

std::optional<model::Point> inDegrees(const geo::Crs& crs, model::Point middle)
{
    const auto way =
        geo::Transformation::between(crs, geo::Crs::wgs84(), model::Box(middle, middle));
    return way ? way->apply(middle) : std::nullopt;
}

QString degreesInWords(model::Point degrees)
{
    const QLocale locale;
    return CrsQuestion::tr("%1° %2, %3° %4", "latitude, N or S, longitude, E or W")
        .arg(locale.toString(std::abs(degrees.y), 'f', 2),
             degrees.y < 0 ? CrsQuestion::tr("south") : CrsQuestion::tr("north"),
             locale.toString(std::abs(degrees.x), 'f', 2),
             degrees.x < 0 ? CrsQuestion::tr("west") : CrsQuestion::tr("east"));
}

void drawIsles(QPainter& painter, const QRectF& box, const std::optional<model::Point>& degrees)
{
    QTransform toPicture;
    const QPointF origin = islesPixel({0, 0}, box.height());
    const QPointF one = islesPixel({1, 1}, box.height());
    toPicture.translate(box.left() + origin.x(), box.top() + origin.y());
    toPicture.scale(one.x() - origin.x(), one.y() - origin.y());
    painter.fillPath(toPicture.map(islesOutline()), themeColour("control"));
    if (!degrees || !IslesBox.contains(QPointF(degrees->x, degrees->y)))
        return;
    const QPointF dot = box.topLeft() + islesPixel({degrees->x, degrees->y}, box.height());
    painter.setPen(QPen(themeColour("surface"), 1.5));
    painter.setBrush(themeColour("accent"));
    painter.drawEllipse(dot, 4.5, 4.5);
}

} // namespace

CrsCard::CrsCard(const geo::Crs& crs, model::Point middle, QWidget* parent)
    : QAbstractButton(parent)
    , degrees_(inDegrees(crs, middle))
{
    if (!degrees_)
        where_ = tr("These numbers make no sense so measured.");
    else if (!IslesBox.contains(QPointF(degrees_->x, degrees_->y)))
        where_ = tr("Far from Britain and Ireland: %1").arg(degreesInWords(*degrees_));
    else
        where_ = tr("Their middle: %1").arg(degreesInWords(*degrees_));
    setText(crs.plainName());
    setCheckable(true);
    setAccessibleName(crs.plainName());
    setAccessibleDescription(where_);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize CrsCard::sizeHint() const
{
    return {280, CardHeight};
}

QSize CrsCard::minimumSizeHint() const
{
    return {200, CardHeight};
}

void CrsCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    const char* edge = hasFocus() ? "focus" : isChecked() ? "accent" : "control";
    painter.setPen(QPen(themeColour(edge), line));
    painter.setBrush(themeColour(isChecked() ? "select" : underMouse() ? "hover" : "surface"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6,
                            6);

    const QRectF picture(8, (height() - PictureHeight) / 2, islesWidth(PictureHeight),
                         PictureHeight);
    drawIsles(painter, picture, degrees_);
    const QRectF text = QRectF(rect()).adjusted(picture.right() + 10, 0, -10, 0);
    const QFont strong = themeFont(TextSize::Body, QFont::DemiBold),
                second = themeFont(TextSize::Label);
    const double height = QFontMetricsF(strong).height(),
                 both = height + QFontMetricsF(second).height() + 2;
    const QRectF nameBox(text.left(), (text.height() - both) / 2, text.width(), height);
    painter.setPen(themeColour("text"));
    painter.setFont(strong);
    painter.drawText(nameBox, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(this->text(), Qt::ElideRight, text.width()));
    painter.setPen(themeColour("text2"));
    painter.setFont(second);
    painter.drawText(nameBox.translated(0, height + 2), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(second).elidedText(where_, Qt::ElideRight, text.width()));
}

void CrsCard::enterEvent(QEnterEvent*)
{
    update();
}

void CrsCard::leaveEvent(QEvent*)
{
    update();
}

CrsQuestion::CrsQuestion(QWidget* parent)
    : QWidget(parent)
    , cards_(new QVBoxLayout)
    , group_(new QButtonGroup(this))
    , other_(button(tr("Something else…"), "link", this))
    , otherRow_(new QWidget(this))
    , typed_(new QLineEdit(otherRow_))
    , wrong_(words({}, "error", this))
{
    group_->setExclusive(true);
    cards_->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(words(tr("The file doesn’t say how its positions are measured. Which of "
                               "these puts it in the right place?"),
                            "strong", this));
    column->addLayout(cards_);
    addSomethingElse(*column);
    wrong_->hide();
    column->addWidget(wrong_);
}

void CrsQuestion::addSomethingElse(QVBoxLayout& column)
{
    auto* use = button(tr("Use it"), "plain", otherRow_);
    auto* file = button(tr("From a file…"), "link", otherRow_);
    use->setObjectName(QStringLiteral("crsUse"));
    typed_->setObjectName(QStringLiteral("crsNumber"));
    typed_->setPlaceholderText(tr("EPSG number, such as 27700"));
    typed_->setAccessibleName(tr("Number of the way of measuring (EPSG)"));
    auto* row = new QHBoxLayout(otherRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(typed_, 1);
    row->addWidget(use);
    row->addWidget(file);
    otherRow_->hide();
    other_->setObjectName(QStringLiteral("crsOther"));
    column.addWidget(other_, 0, Qt::AlignLeft);
    column.addWidget(otherRow_);
    connect(other_, &QPushButton::clicked, this, [this] {
        otherRow_->show();
        typed_->setFocus();
    });
    connect(typed_, &QLineEdit::returnPressed, this, &CrsQuestion::takeTyped);
    connect(use, &QPushButton::clicked, this, &CrsQuestion::takeTyped);
    connect(file, &QPushButton::clicked, this, &CrsQuestion::choosePrj);
}

void CrsQuestion::ask(const std::vector<geo::Crs>& suggestions, const model::Box& box)
{
    answer_ = {};
    for (QAbstractButton* card : group_->buttons()) {
        group_->removeButton(card);
        card->deleteLater();
    }
    for (const geo::Crs& crs : suggestions) {
        auto* card = new CrsCard(crs, box.centre(), this);
        card->setObjectName(QStringLiteral("crs%1").arg(crs.epsg()));
        group_->addButton(card);
        cards_->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, crs] { setAnswer(crs); });
    }
    typed_->clear();
    wrong_->hide();
    otherRow_->setVisible(suggestions.empty());
    other_->setVisible(!suggestions.empty());
}

void CrsQuestion::takeTyped()
{
    const auto crs = geo::Crs::fromUserText(typed_->text().trimmed());
    wrong_->setVisible(!crs);
    setLook(*typed_, "state", crs ? QString() : QStringLiteral("wrong"));
    if (!crs) {
        wrong_->setText(crs.error().message);
        return;
    }
    group_->setExclusive(false);
    for (QAbstractButton* card : group_->buttons())
        card->setChecked(false);
    group_->setExclusive(true);
    setAnswer(*crs);
}

void CrsQuestion::choosePrj()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("A file that says how positions are measured"), {},
                                     tr("Projection files (*.prj *.wkt *.txt)"));
    if (path.isEmpty())
        return;
    typed_->setText(path);
    takeTyped();
}

void CrsQuestion::setAnswer(const geo::Crs& crs)
{
    answer_ = crs;
    Q_EMIT answered();
}

} // namespace hedgerow::window
