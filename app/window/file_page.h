// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A card that ends in a file: asks where it goes, writes it on a worker, says what became of it.
#pragma once

#include "window/card_page.h"
#include "window/session.h"

class QPushButton;

namespace hedgerow::window {

class PageMessage;

class FilePage : public CardPage
{
    Q_OBJECT

protected:
    FilePage(const QString& title, int width, Session& session, QWidget* parent);

    /// On a worker: writes the file (which may be replaced, people were asked) and returns the
    /// sentence that says so.
    using Writer = std::function<base::Result<QString>(const QString& path, base::Job& job)>;

    [[nodiscard]] Session& session() const noexcept { return session_; }
    /// Message, progress, "Back to the map" and these buttons, which rest while a file is written.
    void addFoot(const QList<QPushButton*>& buttons);
    /// name: without ending, from people's words. then: when it is written.
    void askAndWrite(const QString& name, const QString& ending, Writer writer, std::function<void()> then = {});

private:
    void write(const QString& path, Writer writer, std::function<void()> then);
    void tellWritten(const QString& path, const QString& sentence);

    Session& session_;
    PageMessage* message_;
};

} // namespace hedgerow::window
