// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Print the pack": what a steward hands over for one place, with what is still missing said first.
#pragma once

#include "window/file_page.h"

#include "transfers/pack.h"

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace hedgerow::window {

class PackPage : public FilePage
{
    Q_OBJECT

public:
    PackPage(Session& session, QWidget* parent);
    /// The place that the pack is for.
    void setPlace(model::Uuid place);

private:
    void fillCard();
    void showMissing();
    void save(const QString& ending);
    [[nodiscard]] transfers::PackOptions options() const;
    [[nodiscard]] model::Record place() const;

    model::Uuid place_;
    QLabel* name_;
    QButtonGroup* kind_;
    QCheckBox* private_;
    QLabel* missing_;
};

} // namespace hedgerow::window
