// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pack_page.h"

#include "window/page_parts.h"
#include "window/today.h"

#include "model/place.h"
#include "transfers/pack_output.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace hedgerow::window {

namespace {

constexpr int CardWidth = 680;

} // namespace

PackPage::PackPage(Session& session, QWidget* parent)
    : FilePage(tr("Print the pack"), CardWidth, session, parent)
    , name_(words({}, "second", this))
    , kind_(new QButtonGroup(this))
    , private_(new QCheckBox(tr("With what is for the team only"), this))
    , missing_(words({}, nullptr, this))
{
    missing_->setObjectName(QStringLiteral("packMissing"));
    private_->setObjectName(QStringLiteral("packPrivate"));
    private_->setToolTip(tr("Every page says PRIVATE then."));
    fillCard();
    connect(kind_, &QButtonGroup::idToggled, this, &PackPage::showMissing);
    connect(private_, &QCheckBox::toggled, this, &PackPage::showMissing);
    connect(&session, &Session::contentsChanged, this, &PackPage::showMissing);
}

void PackPage::fillCard()
{
    column().addWidget(name_);
    column().addSpacing(8);
    for (const transfers::PackKind kind : transfers::PackKinds) {
        auto* choice = new QRadioButton(transfers::titleOf(kind), card());
        choice->setObjectName(QStringLiteral("pack_") + transfers::keyOf(kind));
        kind_->addButton(choice, static_cast<int>(kind));
        column().addWidget(choice);
    }
    kind_->button(0)->setChecked(true);
    column().addSpacing(4);
    column().addWidget(private_, 0, Qt::AlignLeft);
    column().addSpacing(8);
    column().addWidget(missing_);
    column().addWidget(words(tr("Dates and words, not legal advice. Check with the council."), "caption", card()));
    auto* editable = button(tr("Save to edit…"), "plain", card());
    editable->setToolTip(tr("A text file (ODT) for LibreOffice or Word"));
    editable->setObjectName(QStringLiteral("packEdit"));
    auto* paper = button(tr("Save to print…"), "primary", card());
    paper->setToolTip(tr("A PDF"));
    paper->setObjectName(QStringLiteral("packPrint"));
    connect(editable, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt")); });
    connect(paper, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    addFoot({editable, paper});
    setFocusProxy(paper);
}

void PackPage::setPlace(model::Uuid place)
{
    place_ = place;
    showMissing();
}

model::Record PackPage::place() const
{
    return session().contents().find(model::Table::Places, place_);
}

transfers::PackOptions PackPage::options() const
{
    return {.kind = static_cast<transfers::PackKind>(kind_->checkedId()), .today = today(),
            .language = session().language(), .includePrivate = private_->isChecked()};
}

void PackPage::showMissing()
{
    if (!place())
        return;
    name_->setText(model::Place(place()).shownName(session().language()));
    const QStringList missing = transfers::makePack(session().contents(), place(), options()).missing;
    missing_->setText(missing.isEmpty() ? tr("Nothing is missing.")
                                        : tr("Still missing, and marked “to confirm”: %1.").arg(missing.join(QStringLiteral("; "))));
}

void PackPage::save(const QString& ending)
{
    if (!place())
        return;
    const transfers::Pack pack = transfers::makePack(session().contents(), place(), options());
    const QString what = transfers::titleOf(pack.kind);
    const QString name = private_->isChecked() ? tr("PRIVATE %1, %2", "name of a file").arg(name_->text(), what)
                                               : tr("%1, %2", "name of a file").arg(name_->text(), what);
    askAndWrite(name, ending,
                [pack, contents = session().contents(), blobs = session().document().blobs()](const QString& path, base::Job& job) -> base::Result<QString> {
                    const auto written = transfers::writePack(pack, contents, blobs, path, true, job);
                    if (!written)
                        return tl::unexpected(written.error());
                    return tr("Saved %1.").arg(QFileInfo(path).fileName());
                });
}

} // namespace hedgerow::window
