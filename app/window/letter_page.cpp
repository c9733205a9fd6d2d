// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/letter_page.h"

#include "window/page_parts.h"
#include "window/theme.h"
#include "window/today.h"

#include "model/place.h"
#include "model/transfer.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

#include <utility>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 720, PaperHeight = 430, PaperMargin = 28;

} // namespace

LetterPage::LetterPage(Session& session, QWidget* parent)
    : FilePage(tr("Draft a letter"), CardWidth, session, parent)
    , name_(words({}, "second", this))
    , missing_(words({}, nullptr, this))
    , letters_(new QComboBox(this))
    , paper_(new QTextBrowser(this))
    , note_(new QCheckBox(tr("Note it with the letters and calls of this transfer"), this))
{
    letters_->setObjectName(QStringLiteral("letterKinds"));
    missing_->setObjectName(QStringLiteral("letterMissing"));
    note_->setObjectName(QStringLiteral("letterNote"));
    fillCard();
    connect(letters_, &QComboBox::currentIndexChanged, this, &LetterPage::draft);
    connect(&session, &Session::contentsChanged, this, [this] {
        if (isVisible())
            fillLetters();
    });
}

void LetterPage::fillCard()
{
    column().addWidget(name_);
    column().addWidget(new Field(tr("Letter"), letters_, card()));
    paper_->setAccessibleName(tr("The letter as it will be written"));
    paper_->setFixedHeight(PaperHeight);
    paper_->setProperty("look", QStringLiteral("paper")); // white in the dark too, as paper is
    paper_->setOpenLinks(false);
    column().addWidget(paper_);
    column().addWidget(missing_);
    note_->setChecked(true);
    note_->setEnabled(!session().isReadOnly());
    column().addWidget(note_, 0, Qt::AlignLeft);
    column().addWidget(words(tr("Dates and words, not legal advice. Check with the council."), "caption", card()));
    auto* paper = button(tr("Save to print…"), "plain", card());
    paper->setToolTip(tr("A PDF"));
    auto* editable = button(tr("Save to edit…"), "primary", card());
    editable->setToolTip(tr("A text file (ODT) for LibreOffice or Word"));
    editable->setObjectName(QStringLiteral("letterEdit"));
    connect(editable, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt")); });
    connect(paper, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    addFoot({paper, editable});
    setFocusProxy(letters_);
}

model::Record LetterPage::place() const
{
    return session().contents().find(model::Table::Places, place_);
}

void LetterPage::setPlace(model::Uuid place)
{
    place_ = place;
    letters_->clear();
    fillLetters();
    letters_->setCurrentIndex(0);
}

void LetterPage::fillLetters()
{
    if (!place())
        return;
    name_->setText(model::Place(place()).shownName(session().language()));
    const QString chosen = letters_->currentData().toString();
    {
        const QSignalBlocker quiet(letters_);
        letters_->clear();
        for (const auto* letter : transfers::lettersFor(session().contents(), place(), today()))
            letters_->addItem(transfers::letterName(*letter, session().language()), letter->id);
        letters_->setCurrentIndex(std::max(0, letters_->findData(chosen)));
    }
    draft();
}

void LetterPage::draft()
{
    letter_.reset();
    if (!place())
        return;
    auto drafted = transfers::draftLetter(session().contents(), place(), {.id = letters_->currentData().toString(), .today = today(), .language = session().language()});
    if (!drafted)
        return missing_->setText(drafted.error().message);
    letter_ = std::move(*drafted);
    auto* before = std::exchange(shown_, transfers::letterDocument(*letter_).release());
    shown_->setDocumentMargin(PaperMargin);
    shown_->setParent(paper_);
    paper_->setDocument(shown_);
    delete before; // the browser lets go of it, but deletes only its own first one
    missing_->setText(letter_->missing.isEmpty() ? tr("Nothing is missing. Read it once aloud, then send it.")
                                                 : tr("Still to fill in: %1.").arg(letter_->missing.join(QStringLiteral("; "))));
}

void LetterPage::save(const QString& ending)
{
    if (!letter_)
        return;
    askAndWrite(tr("%1, %2", "name of a file").arg(name_->text(), letter_->name), ending,
                [letter = *letter_](const QString& path, base::Job&) -> base::Result<QString> {
                    if (const auto written = transfers::writeLetter(letter, path, true); !written)
                        return tl::unexpected(written.error());
                    return tr("Saved %1.").arg(QFileInfo(path).fileName());
                },
                [this] { note(); });
}

void LetterPage::note()
{
    const auto transfers = model::transfersOf(session().contents(), place_);
    if (letter_ && note_->isChecked() && !session().isReadOnly() && !transfers.empty())
        session().apply(model::logContact(session().contents(), transfers.front(), QStringLiteral("letter"), letter_->name, today()));
}

} // namespace hedgerow::window
