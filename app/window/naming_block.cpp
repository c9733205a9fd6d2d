// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/naming_block.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include "base/file_name.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace hedgerow::window {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString freePath(const QString& folder, const QString& title)
{
    QString name = base::asFileName(title);
    if (name.isEmpty())
        name = NamingBlock::tr("Our map", "name of a file");
    const QDir dir(folder);
    QString path = dir.filePath(name + QStringLiteral(".gpkg"));
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = dir.filePath(QStringLiteral("%1 %2.gpkg").arg(name).arg(count));
    return path;
}

NamingBlock::NamingBlock(QWidget* parent)
    : QWidget(parent)
    , title_(new QLineEdit(this))
    , file_(new ElidedLabel(nullptr, this))
    , languages_(new GuessCombo(this))
{
    title_->setObjectName(QStringLiteral("mapTitle"));
    title_->setPlaceholderText(tr("Name of the town, ward or street"));
    languages_->setObjectName(QStringLiteral("languages"));
    languages_->addItem(tr("English"), QStringList{QStringLiteral("en")});
    languages_->addItem(tr("Welsh"), QStringList{QStringLiteral("cy")});
    languages_->addItem(tr("Welsh and English"),
                        QStringList{QStringLiteral("cy"), QStringLiteral("en")});
    languages_->setGuess(true);

    auto* box = new QFrame(this);
    box->setAttribute(Qt::WA_StyledBackground);
    setLook(*box, "look", QStringLiteral("plate"));
    auto* choose = button(tr("Choose…"), "link", box);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAccessibleName(tr("Choose the file of the map"));
    setLook(*choose, "extent", QStringLiteral("small"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(10, 2, 4, 2);
    row->addWidget(file_, 1);
    row->addWidget(choose);
    box->setFocusProxy(choose);

    titleField_ = new Field(tr("Title"), title_, this);
    fileField_ = new Field(tr("File"), box, this);
    languagesField_ = new Field(tr("Sheets in"), languages_, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(new StepHead(3, tr("What is it called?"), this));
    column->addWidget(titleField_);
    column->addWidget(fileField_);
    column->addWidget(languagesField_);

    connect(title_, &QLineEdit::textChanged, this, &NamingBlock::followTitle);
    connect(choose, &QPushButton::clicked, this, &NamingBlock::choosePath);
    followTitle();
}

void NamingBlock::setTitleGuess(const QString& title)
{
    if (!title_->isModified())
        title_->setText(title);
}

void NamingBlock::setLanguagesGuess(const QStringList& languages)
{
    if (languages_->isGuess())
        languages_->setCurrentIndex(languages_->findData(languages));
}

void NamingBlock::setCompact(bool compact)
{
    for (Field* field : {titleField_, fileField_, languagesField_})
        field->setBeside(compact);
    layout()->setSpacing(compact ? 6 : 9);
    compact_ = compact;
    showPath();
}

void NamingBlock::focusTitle()
{
    title_->setFocus();
    title_->selectAll();
}

void NamingBlock::setPath(const QString& path)
{
    path_ = path.endsWith(QStringLiteral(".gpkg"), Qt::CaseInsensitive)
                ? path
                : path + QStringLiteral(".gpkg");
    pathChosen_ = true;
    showPath();
    Q_EMIT changed();
}

QStringList NamingBlock::languages() const
{
    return languages_->currentData().toStringList();
}

QString NamingBlock::problem() const
{
    if (title().isEmpty())
        return tr("Give the map a title.");
    if (QFileInfo::exists(path_))
        return tr("%1 exists already. Choose another name for the file.")
            .arg(QFileInfo(path_).fileName());
    return {};
}

void NamingBlock::choosePath()
{
    // A map is never written over another file, so there is nothing to confirm here: problem() says
    // it.
    const QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the map"), path_,
                                                      tr("Hedgerow maps (*.gpkg)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setPath(path);
}

void NamingBlock::followTitle()
{
    if (!pathChosen_)
        path_ = freePath(documentsFolder(), title());
    showPath();
    Q_EMIT changed();
}

void NamingBlock::showPath()
{
    const QFileInfo info(path_);
    file_->say(compact_
                   ? info.fileName()
                   : tr("%1 / %2", "folder and file").arg(info.dir().dirName(), info.fileName()),
               QDir::toNativeSeparators(path_));
}

} // namespace hedgerow::window
