// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents of a transfer: files that lie in the map, and notes of where others are kept. Nothing is
// opened from here; a file is saved somewhere first.
#pragma once

#include "window/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hedgerow::window {

class RecordRows;

class DocumentsGroup : public QWidget
{
    Q_OBJECT

public:
    DocumentsGroup(Session& session, QWidget* parent);
    void show(const model::Record& transfer);
    [[nodiscard]] const QString& gist() const noexcept { return gist_; } ///< how many
    /// What is too large to lie in the map is offered as a link.
    void attach(const QString& path);

private:
    void chooseFile();
    void keepLink();
    void save(const model::Record& attachment);
    void say(const QString& problem);

    Session& session_;
    model::Record transfer_;
    QString gist_, refused_; ///< refused: path of a file that was too large
    RecordRows* rows_;
    QPushButton *add_, *link_;
    QLabel* problem_;
};

} // namespace hedgerow::window
