// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/boundaries_block.h"

#include "window/area_list.h"
#include "window/crs_question.h"
#include "window/job_line.h"
#include "window/page_message.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace hedgerow::window {

namespace {

/// The whole way from the file to rows that can be drawn, on the reading thread.
base::Result<AreasRead> readAreas(const QString& path, const geo::BoundaryOptions& options,
                                  base::Job& job)
{
    auto boundaries = geo::readBoundaries(path, options, job);
    if (!boundaries)
        return tl::unexpected(boundaries.error());
    AreasRead read;
    read.kind = boundaries->kind;
    read.crsName = boundaries->crs.plainName();
    read.accuracyMetres = boundaries->accuracyMetres;
    read.notes = boundaries->notes;
    read.rows = areaRows(std::move(*boundaries), job);
    if (job.stopped())
        return base::cancelled();
    return read;
}

QString squareKilometres(double squareMetres)
{
    const double km2 = squareMetres / 1e6;
    return BoundariesBlock::tr("%1 km²").arg(QLocale().toString(km2, 'f', km2 < 100 ? 1 : 0));
}

const geo::BoundaryLayer::Column* columnNamed(const geo::BoundaryLayer& layer, const QString& name)
{
    const auto found =
        std::find_if(layer.columns.begin(), layer.columns.end(),
                     [&](const geo::BoundaryLayer::Column& column) { return column.name == name; });
    return found == layer.columns.end() ? nullptr : &*found;
}

void fill(GuessCombo& combo, const geo::BoundaryLayer& layer, const QString& guess,
          const QString& none)
{
    combo.clear();
    if (guess.isEmpty())
        combo.addItem(none, QString());
    for (const auto& column : layer.columns)
        combo.addItem(column.name, column.name);
    combo.setCurrentIndex(combo.findData(guess));
    combo.setGuess(true);
}

} // namespace

BoundariesBlock::BoundariesBlock(AreaModel& areas, QWidget* parent)
    : QWidget(parent)
    , areas_(areas)
    , reading_(this)
    , count_(words({}, "strong", this))
    , square_(words({}, "second", this))
    , choose_(button(tr("Choose a boundaries file…"), "plain", this))
    , pickFromList_(button(tr("pick from a list"), "link", this))
    , layers_(new GuessCombo(this))
    , nameCy_(new GuessCombo(this))
    , layerField_(new Field(tr("Areas are in"), layers_, this))
    , nameCyField_(new Field(tr("Second name is in"), nameCy_, this))
    , question_(new CrsQuestion(this))
    , message_(new PageMessage(this))
    , list_(new AreaList(areas, this))
    , notes_(new QVBoxLayout)
{
    fileCard_ = makeFileCard();
    columns_ = makeColumns();
    countLine_ = makeCountLine();
    choose_->setObjectName(QStringLiteral("chooseBoundaries"));
    choose_->setIcon(themeIcon("folder"));
    layers_->setObjectName(QStringLiteral("layer"));
    nameCy_->setObjectName(QStringLiteral("nameCyColumn"));
    layOut();
    fileCard_->hide();
    hideQuestions();
    clearResults();

    connect(choose_, &QPushButton::clicked, this, &BoundariesBlock::chooseFile);
    connect(change_, &QPushButton::clicked, this, &BoundariesBlock::chooseFile);
    connect(layers_, &QComboBox::activated, this, [this] {
        if (const auto* chosen = layer())
            useLayer(*chosen);
    });
    for (GuessCombo* combo : {code_, name_, nameCy_}) {
        connect(combo, &QComboBox::activated, this, [this] {
            showExamples();
            read();
        });
    }
    connect(question_, &CrsQuestion::answered, this, &BoundariesBlock::read);
    connect(&areas_, &AreaModel::choiceChanged, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    connect(&reading_, &Background::runningChanged, this, &BoundariesBlock::changed);
}

QWidget* BoundariesBlock::makeFileCard()
{
    auto* card = new QFrame(this);
    card->setAttribute(Qt::WA_StyledBackground);
    setLook(*card, "look", QStringLiteral("plate"));
    auto* icon = new Sign("file", "text2", 20, card);
    fileName_ = new ElidedLabel("strong", card);
    fileFacts_ = new ElidedLabel("label", card);
    change_ = button(tr("Change…"), "link", card);
    change_->setAccessibleName(tr("Change the boundaries file"));
    auto* text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(fileName_);
    text->addWidget(fileFacts_);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(10, 7, 6, 7);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addLayout(text, 1);
    row->addWidget(change_);
    return card;
}

QWidget* BoundariesBlock::makeColumns()
{
    auto* columns = new QWidget(this);
    auto* row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [&](GuessCombo*& combo, ElidedLabel*& examples, const QString& label,
                         const char* name) {
        combo = new GuessCombo(columns);
        combo->setObjectName(QString::fromLatin1(name));
        examples = new ElidedLabel("label", columns);
        auto* column = new QVBoxLayout;
        column->setSpacing(3);
        column->addWidget(new Field(label, combo, columns));
        column->addWidget(examples);
        row->addLayout(column, 1);
    };
    add(code_, codeExamples_, tr("Code is in"), "codeColumn");
    add(name_, nameExamples_, tr("Name is in"), "nameColumn");
    return columns;
}

QWidget* BoundariesBlock::makeCountLine()
{
    auto* line = new QWidget(this);
    count_->setObjectName(QStringLiteral("areaCount"));
    count_->setWordWrap(false);
    square_->setWordWrap(false);
    pickFromList_->setObjectName(QStringLiteral("pickFromList"));
    pickFromList_->setCheckable(true);
    setLook(*pickFromList_, "extent", QStringLiteral("small"));
    connect(pickFromList_, &QPushButton::toggled, this, [this](bool on) {
        list_->setVisible(on);
        if (on)
            list_->setFocus();
    });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(count_);
    row->addWidget(square_);
    row->addStretch();
    row->addWidget(pickFromList_);
    return line;
}

void BoundariesBlock::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    column->addWidget(new StepHead(1, tr("Which neighbourhoods?"), this));
    column->addWidget(choose_);
    column->addWidget(fileCard_);
    column->addWidget(new JobLine(reading_, this));
    column->addWidget(message_);
    column->addWidget(layerField_);
    column->addWidget(columns_);
    column->addWidget(nameCyField_);
    column->addWidget(question_);
    column->addWidget(countLine_);
    column->addWidget(list_);
    notes_->setSpacing(5);
    column->addLayout(notes_);
}

void BoundariesBlock::chooseFile()
{
    const QString chosen =
        QFileDialog::getOpenFileName(this, tr("A file with the outlines of neighbourhoods"),
                                     path_.isEmpty() ? QString() : QFileInfo(path_).absolutePath());
    if (!chosen.isEmpty())
        setFile(chosen);
}

void BoundariesBlock::clearResults()
{
    areasAreRead_ = false;
    areas_.setAreas({});
    while (auto* item = notes_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QWidget* part : std::initializer_list<QWidget*>{countLine_, list_})
        part->hide();
    pickFromList_->setChecked(false);
}

void BoundariesBlock::hideQuestions()
{
    for (QWidget* part :
         std::initializer_list<QWidget*>{layerField_, columns_, nameCyField_, question_})
        part->hide();
}

void BoundariesBlock::setFile(const QString& path)
{
    path_ = path;
    file_ = {};
    clearResults();
    message_->clear();
    choose_->hide();
    hideQuestions();
    fileName_->say(QFileInfo(path).fileName(), path);
    fileFacts_->say(tr("Looking into it…"));
    fileCard_->show();
    reading_.start([path](base::Job& job) { return geo::inspectBoundaries(path, job); },
                   [this](base::Result<geo::BoundaryFile>&& file) { take(std::move(file)); });
    Q_EMIT changed();
}

void BoundariesBlock::take(base::Result<geo::BoundaryFile>&& file)
{
    if (!file) {
        fileFacts_->clear();
        tellError(file.error());
        return;
    }
    file_ = std::move(*file);
    layers_->clear();
    for (const auto& one : file_.layers) {
        if (one.polygons != 0)
            layers_->addItem(
                one.polygons < 0
                    ? one.name
                    : tr("%1 (%n area(s))", nullptr, static_cast<int>(one.polygons)).arg(one.name),
                one.name);
    }
    layers_->setCurrentIndex(layers_->findData(file_.guessedLayer));
    layers_->setGuess(true);
    layerField_->setVisible(layers_->count() > 1);
    fileFacts_->say(file_.format);
    if (const auto* guessed = layer())
        useLayer(*guessed);
    else
        message_->tell(
            tr("This file has more than one kind of area. Choose which of them to use."));
    Q_EMIT inspected();
}

const geo::BoundaryLayer* BoundariesBlock::layer() const
{
    const QString name = layers_->currentData().toString();
    const auto found =
        std::find_if(file_.layers.begin(), file_.layers.end(),
                     [&](const geo::BoundaryLayer& one) { return one.name == name; });
    return found == file_.layers.end() || layers_->currentIndex() < 0 ? nullptr : &*found;
}

void BoundariesBlock::useLayer(const geo::BoundaryLayer& layer)
{
    message_->clear();
    clearResults();
    fillColumns(layer);
    const bool mustAsk = layer.crs.isNull();
    if (mustAsk)
        question_->ask(layer.suggested, layer.box);
    question_->setVisible(mustAsk);
    if (!mustAsk)
        read();
    Q_EMIT changed();
}

void BoundariesBlock::fillColumns(const geo::BoundaryLayer& layer)
{
    fill(*code_, layer, layer.codeColumn, tr("None: number them"));
    fill(*name_, layer, layer.nameColumn, tr("None"));
    fill(*nameCy_, layer, layer.nameCyColumn, tr("None"));
    nameCyField_->setVisible(!layer.nameCyColumn.isEmpty());
    columns_->show();
    showExamples();
}

void BoundariesBlock::showExamples()
{
    const auto* current = layer();
    if (!current)
        return;
    for (const auto& [combo, label] :
         {std::pair{code_, codeExamples_}, std::pair{name_, nameExamples_}}) {
        const auto* column = columnNamed(*current, combo->currentData().toString());
        label->say(column ? column->examples.join(QStringLiteral(", ")) : tr("1, 2, 3 …"));
    }
}

geo::BoundaryOptions BoundariesBlock::options() const
{
    geo::BoundaryOptions options;
    options.layer = layers_->currentData().toString();
    options.codeColumn = code_->currentData().toString();
    options.nameColumn = name_->currentData().toString();
    options.nameCyColumn = nameCy_->currentData().toString();
    options.areas = areas_.chosenKeys();
    if (!question_->isHidden())
        options.crs = question_->answer();
    return options;
}

void BoundariesBlock::read()
{
    if (isAsking())
        return; // nothing is read before the question is answered
    message_->clear();
    geo::BoundaryOptions options = this->options();
    options.areas.clear();
    reading_.start(
        [path = path_, options](base::Job& job) { return readAreas(path, options, job); },
        [this](base::Result<AreasRead>&& read) { take(std::move(read)); });
}

void BoundariesBlock::take(base::Result<AreasRead>&& read)
{
    clearResults();
    if (!read) {
        tellError(read.error());
        return;
    }
    QStringList facts{tr("%n area(s)", nullptr, static_cast<int>(read->rows.size()))};
    if (!read->kind.isEmpty())
        facts << read->kind;
    facts << file_.format;
    fileFacts_->say(facts.join(tr(" · ", "between short facts")));
    showNotes(*read);
    areasAreRead_ = true;
    areas_.setAreas(std::move(read->rows)); // tells that the choice changed
    countLine_->show();
}

void BoundariesBlock::showNotes(const AreasRead& read)
{
    const QLocale locale;
    const QString accuracy =
        read.accuracyMetres > 0
            ? tr("Positions fit to about %1 m (%2).")
                  .arg(locale.toString(read.accuracyMetres, 'g', 2), read.crsName)
            : tr("Positions need no conversion (%1).").arg(read.crsName);
    notes_->addWidget(noteLine("check", "accentText", accuracy, this));
    for (const QString& note : read.notes)
        notes_->addWidget(noteLine("info", "info", note, this));
}

void BoundariesBlock::showCount()
{
    const QLocale locale;
    const int all = areas_.rowCount();
    count_->setText(
        tr("%1 of %n area(s)", "chosen of all", all).arg(locale.toString(areas_.chosenCount())));
    square_->setText(squareKilometres(areas_.chosenSquareMetres()));
}

void BoundariesBlock::tellError(const base::Error& error)
{
    clearResults();
    const bool stopped = error.kind == base::ErrorKind::Cancelled;
    if (stopped)
        message_->tell(tr("Stopped. Nothing was read."));
    else
        message_->tellError(error);
    auto* another = message_->addAction(stopped ? tr("Read it again") : tr("Choose another…"));
    connect(another, &QPushButton::clicked, this, [this, stopped] {
        if (stopped)
            setFile(path_);
        else
            chooseFile();
    });
    Q_EMIT changed();
}

bool BoundariesBlock::isReady() const
{
    return areasAreRead_ && !reading_.isRunning() && areas_.chosenCount() > 0;
}

bool BoundariesBlock::isAsking() const
{
    return !question_->isHidden() && question_->answer().isNull();
}

QString BoundariesBlock::message() const
{
    return message_->text();
}

} // namespace hedgerow::window
