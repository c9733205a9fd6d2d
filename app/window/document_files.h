// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that lie in the map for a transfer: attached by a button or a drop, opened only when
// asked, saved somewhere. What could run is never opened from here.
#pragma once

#include "window/background.h"
#include "window/session.h"

#include <QTemporaryDir>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class PageMessage;

class DocumentFiles : public QWidget
{
    Q_OBJECT

public:
    DocumentFiles(Session& session, QWidget* parent);
    /// Rows of the table of attachments that have their bytes in the document.
    void show(model::Uuid transfer, const std::vector<model::Record>& attachments);
    /// Reads them on a worker and attaches each in a step of its own.
    void attach(const QStringList& paths);
    void settle(); ///< waits until they are read; for tests

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* row(const model::Record& attachment);
    void askToAttach();
    void attachNext(const QStringList& paths);
    void offerLink(const QString& path, const base::Error& error);
    void open(model::Uuid id);
    void askToSave(model::Uuid id);
    [[nodiscard]] model::Record attachment(model::Uuid id) const;
    [[nodiscard]] model::Record transfer() const;

    Session& session_;
    Background reading_;
    QTemporaryDir opened_; ///< copies that other programs show; gone with this
    model::Uuid transfer_;
    QVBoxLayout* rows_;
    QPushButton* add_;
    PageMessage* message_;
};

} // namespace hedgerow::window
