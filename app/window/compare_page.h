// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Compare": up to five buildings side by side, on screen and on paper.
#pragma once

#include "window/file_page.h"

#include "transfers/comparison.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace hedgerow::window {

class ComparePage : public FilePage
{
    Q_OBJECT

public:
    ComparePage(Session& session, QWidget* parent);
    /// Ticks these places, and shows them side by side when they are two to five.
    void setPlaces(const QList<model::Uuid>& places);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillCard();
    void fillCandidates();
    void fitTable(); ///< as high as its rows need
    void compare();
    void save(const QString& ending);
    [[nodiscard]] std::vector<model::Record> ticked() const;

    QListWidget* candidates_;
    QLabel* hint_;
    QTableWidget* table_;
    QLineEdit* title_;
    QList<QPushButton*> save_;
    std::optional<transfers::Comparison> comparison_;
};

} // namespace hedgerow::window
