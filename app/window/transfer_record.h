// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tab "Transfer" of the record: goal and stage, owner, would-be holder, the rights clock, money,
// people and next step, letters and calls, documents, risks and notes.
#pragma once

#include "window/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace hedgerow::window {

class DocumentFiles;
class MoneyGroup;
class RecordGroup;
class RecordRows;
class RightsGroup;

/// Its groups are made when a transfer is first shown.
class TransferRecord : public QWidget
{
    Q_OBJECT

public:
    TransferRecord(Session& session, QWidget* parent);
    /// transfer: null: the place has none yet.
    void show(model::Uuid place, model::Uuid transfer);
    void openAtClock();
    void commit();

Q_SIGNALS:
    void startWanted();
    void packWanted(hedgerow::model::Uuid place);
    void letterWanted(hedgerow::model::Uuid place);
    void sharesWanted(hedgerow::model::Uuid transfer);
    void fundersWanted();
    void yearsWanted(hedgerow::model::Uuid transfer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeStart();
    void make();
    QWidget* makeHead();
    RecordGroup* group(const QString& title);
    RecordGroup* fieldGroup(int described);
    void makeHolder();
    void makeLists();
    void fill();
    void fillHolders(const model::Record& record);
    void fillLists(const model::Record& record);
    void write(const char* field, const model::Value& value);
    [[nodiscard]] QString gistOf(int described, const model::Record& record) const;

    Session& session_;
    model::Uuid place_, transfer_;
    QWidget *start_, *groupsArea_ = nullptr;
    QVBoxLayout* column_;
    QComboBox *stages_ = nullptr, *holders_ = nullptr, *several_ = nullptr;
    std::vector<std::pair<int, RecordGroup*>> fields_;
    RecordGroup *clockGroup_ = nullptr, *moneyGroupHead_ = nullptr, *lettersGroup_ = nullptr, *documentsGroup_ = nullptr;
    RightsGroup* clock_ = nullptr;
    MoneyGroup* money_ = nullptr;
    RecordRows *tasks_ = nullptr, *letters_ = nullptr, *documents_ = nullptr; ///< documents: links
    DocumentFiles* files_ = nullptr; ///< documents that lie in the map
    bool isStale_ = true; ///< what is shown is filled in when it is looked at
};

} // namespace hedgerow::window
