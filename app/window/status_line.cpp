// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "geo/where.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace hedgerow::window {

namespace {

/// To two figures: finer would only flicker while the wheel turns.
int rounded(int scale)
{
    int unit = 1;
    while (scale / unit >= 100)
        unit *= 10;
    return (scale + unit / 2) / unit * unit;
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setProperty("look", QStringLiteral("status"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Status"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(themeSize("margin"), 1, themeSize("margin"), 0);
    row->setSpacing(20);
    const auto label = [&] {
        auto* made = words({}, "second", this);
        made->setWordWrap(false);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        made->setFocusPolicy(Qt::ClickFocus);
        return made;
    };
    row->addWidget(counts_ = label());
    row->addStretch(1);
    row->addWidget(notice_ = label());
    row->addStretch(1);
    row->addWidget(pointer_ = label());
    scale_ = new QLineEdit(this);
    scale_->setObjectName(QStringLiteral("scale"));
    scale_->setProperty("calm", true);
    scale_->setAccessibleName(tr("Scale of the map"));
    scale_->setToolTip(tr("Scale: type a number and press Return"));
    scale_->setFixedWidth(84);
    scale_->setAlignment(Qt::AlignRight);
    connect(scale_, &QLineEdit::editingFinished, this, [this] {
        static const QRegularExpression notDigits(QStringLiteral("\\D"));
        QString digits = scale_->text().section(QLatin1Char(':'), -1);
        digits.remove(notDigits);
        if (scale_->isModified() && digits.toInt() > 0)
            Q_EMIT scaleTyped(digits.toInt());
    });
    row->addWidget(scale_);
    auto* saved = new QHBoxLayout;
    saved->setSpacing(6);
    saved->addWidget(savedSign_ = new QLabel(this));
    savedSign_->setPixmap(themeIcon("check", "accent").pixmap(16, 16));
    saved->addWidget(saved_ = label());
    row->addLayout(saved);
    fade_.setSingleShot(true);
    fade_.setInterval(6000);
    connect(&fade_, &QTimer::timeout, this, [this] { notice_->setText(held_); });
    connect(&session_, &Session::contentsChanged, this, &StatusLine::update);
    update();
}

void StatusLine::setCounts(int places, int toPlace, std::optional<int> shown)
{
    QStringList parts;
    if (shown)
        parts += tr("%1 of %n place(s) shown", nullptr, places).arg(QLocale().toString(*shown));
    else
        parts += tr("%n place(s)", nullptr, places);
    if (toPlace > 0)
        parts += tr("%n to place", nullptr, toPlace);
    counts_->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::notice(const QString& text)
{
    notice_->setText(text);
    fade_.start();
}

void StatusLine::hold(const QString& text)
{
    held_ = text;
    fade_.stop();
    notice_->setText(text);
}

void StatusLine::setPointer(std::optional<model::Point> point)
{
    pointer_->setText(point && !session_.crs().isNull() ? geo::gridReference(*point, session_.crs()) : QString());
}

void StatusLine::setScale(int scale)
{
    if (scale_->hasFocus() && scale_->isModified())
        return;
    QString digits = QString::number(rounded(scale));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(0x202F)); // narrow space between thousands, as on the sheets
    scale_->setText(QStringLiteral("1:%1").arg(digits));
}

void StatusLine::setMapParts(bool shown)
{
    pointer_->setVisible(shown);
    scale_->setVisible(shown);
}

void StatusLine::update()
{
    savedSign_->setVisible(!session_.isReadOnly());
    if (session_.isReadOnly()) {
        saved_->setText(tr("Read only"));
        saved_->setToolTip(session_.document().whyReadOnly());
    } else if (session_.document().waiting() > 0) {
        saved_->setText(tr("Saving…"));
    } else if (session_.savedAt().isValid()) {
        saved_->setText(tr("Saved %1").arg(session_.savedAt().time().toString(QStringLiteral("HH:mm"))));
    } else {
        saved_->setText(tr("Saved"));
    }
}

} // namespace hedgerow::window
