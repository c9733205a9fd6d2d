// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/job_line.h"

#include "window/background.h"
#include "window/page_parts.h"

#include <QBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace hedgerow::window {

namespace {

constexpr int DelayMs = 300;
constexpr int BarSteps = 1000;

} // namespace

JobLine::JobLine(Background& work, QWidget* parent)
    : QWidget(parent)
    , what_(words({}, "second", this))
    , bar_(new QProgressBar(this))
{
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    auto* cancel = button(tr("Cancel"), "link", this);
    cancel->setObjectName(QStringLiteral("jobCancel"));
    connect(cancel, &QPushButton::clicked, &work, &Background::cancel);

    auto* row = new QHBoxLayout;
    row->addWidget(what_, 1);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(bar_);

    delay_.setSingleShot(true);
    delay_.setInterval(DelayMs);
    connect(&delay_, &QTimer::timeout, this, [this] { setVisible(true); });
    connect(&work, &Background::runningChanged, this, &JobLine::follow);
    connect(&work, &Background::progressed, this, &JobLine::tell);
    hide();
}

void JobLine::follow(bool running)
{
    if (running) {
        what_->setText(tr("One moment…"));
        bar_->setRange(0, 0);
        delay_.start();
    } else {
        delay_.stop();
        hide();
    }
}

void JobLine::tell(const base::Progress& progress)
{
    const QLocale locale;
    if (progress.total <= 0) {
        bar_->setRange(0, 0);
        what_->setText(progress.what);
        return;
    }
    bar_->setRange(0, BarSteps);
    bar_->setValue(static_cast<int>(progress.done * BarSteps / progress.total));
    what_->setText(
        tr("%1: %2 of %3", "what is done, how many, of how many")
            .arg(progress.what, locale.toString(progress.done), locale.toString(progress.total)));
}

} // namespace hedgerow::window
