// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Bring in another copy": files are looked at first, what they bring is said in words, then they
// are merged, all or none.
#pragma once

#include "window/card_page.h"
#include "window/session.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class PageMessage;

class MergePage : public CardPage
{
    Q_OBJECT

public:
    MergePage(Session& session, QWidget* parent);

    /// As if these files had been dropped on the page; added to those that are there.
    void addFiles(const QStringList& files);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void decideWanted();
    /// Another map's places can be brought in, not its history.
    void importWanted(const QString& path);

protected:
    [[nodiscard]] bool mayLeave() const override { return stage_ != Stage::Merging; }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillCard();
    void chooseFiles();
    void preview();
    void showReport(const store::MergeReport& report, bool merged);
    void merge();
    void takeBack();
    void print();
    void update();

    enum class Stage { Choosing, Previewed, Merging, Merged };

    Session& session_;
    QStringList files_;
    Stage stage_ = Stage::Choosing;
    bool brings_ = false; ///< something to merge, and nothing that can't be
    int toDecide_ = 0;
    store::MergeReport merged_; ///< of the last merge, to be printed
    QLabel* lead_;
    QVBoxLayout* copies_;
    PageMessage* message_;
    QPushButton *choose_, *merge_, *back_, *takeBack_, *print_, *decide_;
};

} // namespace hedgerow::window
