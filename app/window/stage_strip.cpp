// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stage_strip.h"

#include "window/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace hedgerow::window {

/// One stage: a bar over its name.
class StageTick : public QAbstractButton
{
public:
    StageTick(const QString& stage, const QString& name, QWidget* parent) : QAbstractButton(parent), stage_(stage), name_(name)
    {
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] const QString& stage() const noexcept { return stage_; }
    void setHolds(bool holds)
    {
        holds_ = holds;
        update();
    }
    void setInView(bool inView)
    {
        if (std::exchange(inView_, inView) != inView)
            update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {40, 10 + 2 * QFontMetrics(themeFont(TextSize::Caption)).lineSpacing()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor bar = themeColour(inView_ || holds_ ? "accent" : "line");
        if (!inView_ && holds_)
            bar.setAlphaF(0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar);
        painter.drawRoundedRect(QRectF(0, 1, width(), 5), 2.5, 2.5);
        painter.setFont(themeFont(TextSize::Caption, underMouse() ? QFont::Medium : QFont::Normal));
        painter.setPen(themeColour(underMouse() ? "text" : "text2"));
        painter.drawText(QRect(0, 9, width(), height() - 9), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, fitted(painter.fontMetrics()));
        if (hasFocus()) {
            painter.setPen(QPen(themeColour("focus"), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    /// Each word cut where the tick is narrower than it.
    [[nodiscard]] QString fitted(const QFontMetrics& metrics) const
    {
        QStringList words = name_.split(u' ');
        for (auto& word : words)
            word = metrics.elidedText(word, Qt::ElideRight, width());
        return words.join(u' ');
    }

    QString stage_, name_;
    bool holds_ = false, inView_ = false;
};

StageStrip::StageStrip(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("All stages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(5);
    row->addWidget(change_ = new QToolButton(this));
    change_->setProperty("kind", QStringLiteral("quiet"));
    change_->setIcon(themeIcon("settings", "text2"));
    change_->setAccessibleName(tr("Change the stages"));
    change_->setToolTip(tr("Change the stages: names, order, usual lengths"));
    connect(change_, &QToolButton::clicked, this, &StageStrip::changeWanted);
}

void StageStrip::setChangeable(bool changeable)
{
    change_->setVisible(changeable);
}

void StageStrip::setStages(const std::vector<model::Stage>& stages, const QString& language)
{
    qDeleteAll(std::exchange(ticks_, {}));
    for (const auto& stage : stages) {
        if (stage.isAside)
            continue;
        auto* tick = new StageTick(stage.id, stage.name.in(language), this);
        connect(tick, &QAbstractButton::clicked, this, [this, id = stage.id] { Q_EMIT stageWanted(id); });
        static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(ticks_.size()), tick);
        ticks_ += tick;
    }
}

void StageStrip::setHolding(const QSet<QString>& stages)
{
    for (auto* tick : ticks_)
        tick->setHolds(stages.contains(tick->stage()));
}

void StageStrip::setInView(const QSet<QString>& stages)
{
    for (auto* tick : ticks_)
        tick->setInView(stages.contains(tick->stage()));
}

} // namespace hedgerow::window
