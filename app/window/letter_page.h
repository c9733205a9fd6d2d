// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Draft a letter": the letter that the rights clock asks for, or another one, filled from the record.
#pragma once

#include "window/file_page.h"

#include "transfers/letter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTextBrowser;
class QTextDocument;

namespace hedgerow::window {

class LetterPage : public FilePage
{
    Q_OBJECT

public:
    LetterPage(Session& session, QWidget* parent);
    /// Of this place; with what is due next.
    void setPlace(model::Uuid place);

private:
    void fillCard();
    void fillLetters();
    void draft();
    void save(const QString& ending);
    void note(); ///< that it was written, with the letters of the transfer
    [[nodiscard]] model::Record place() const;

    model::Uuid place_;
    std::optional<transfers::Letter> letter_;
    QLabel *name_, *missing_;
    QComboBox* letters_;
    QTextBrowser* paper_;
    QTextDocument* shown_ = nullptr; ///< the paper's child
    QCheckBox* note_;
};

} // namespace hedgerow::window
