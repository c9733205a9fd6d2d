// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The group "History" of the record: who changed what when; an old value can be put back.
#pragma once

#include "store/history.h"
#include "window/background.h"
#include "window/session.h"

#include <QWidget>

class QVBoxLayout;

namespace hedgerow::window {

class GroupHead;

class PlaceHistory : public QWidget
{
    Q_OBJECT

public:
    PlaceHistory(Session& session, QWidget* parent);
    /// Reads nothing while it is folded.
    void show(model::Uuid place);

private:
    void read();
    void fill(const std::vector<store::HistoryEntry>& entries);
    QWidget* makeRow(const store::HistoryEntry& entry);
    void putBack(const store::HistoryEntry& entry);

    Session& session_;
    Background reading_;
    model::Uuid place_;
    quint64 shown_ = 0; ///< the revision that the rows are of; 0: none
    GroupHead* head_;
    QWidget* body_;
    QVBoxLayout* rows_;
};

} // namespace hedgerow::window
