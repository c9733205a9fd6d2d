// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Export": places or areas of the map into a file for other programs.
#pragma once

#include "window/file_page.h"

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class ExportPage : public FilePage
{
    Q_OBJECT

public:
    ExportPage(Session& session, QWidget* parent);

private:
    void fillCard();
    void addChoices(QVBoxLayout& column, const QString& title, QButtonGroup& group,
                    const QList<std::pair<QString, QString>>& choices);
    void askAndExport();

    QButtonGroup *what_, *kind_;
    QCheckBox* private_;
    QPushButton* export_;
};

} // namespace hedgerow::window
