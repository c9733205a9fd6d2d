// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/print_choices.h"

#include "window/layout_button.h"
#include "window/page_parts.h"
#include "window/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>

namespace hedgerow::window {

namespace {

/// In the data of "Scale": 0 the round one that fits, Filled as large as the page allows, else 1:n.
constexpr double Filled = -1;
constexpr std::array OfferedScales{1000,  1250,  2000,  2500,  4000, 5000,
                                   10000, 15000, 20000, 25000, 50000};

QString scaleInWords(double scale)
{
    // Thousands apart as on the sheets, whatever the system's language.
    QString digits = QString::number(qRound(scale));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return QStringLiteral("1:") + digits;
}

template <class Value>
void add(GuessCombo& combo, const QString& text, Value value)
{
    combo.addItem(text, QVariant::fromValue(static_cast<int>(value)));
}

} // namespace

PrintChoices::PrintChoices(const QString& title, const QStringList& languages, QWidget* parent)
    : QWidget(parent)
    , documentTitle_(title)
    , index_(new QButtonGroup(this))
    , style_(new QButtonGroup(this))
    , paper_(new GuessCombo(this))
    , direction_(new GuessCombo(this))
    , names_(new GuessCombo(this))
    , scale_(new GuessCombo(this))
    , language_(new GuessCombo(this))
    , group_(new GuessCombo(this))
    , scaleField_(new Field(tr("Scale"), scale_, this))
    , title_(new QLineEdit(title, this))
    , grid_(new QCheckBox(tr("Grid"), this))
    , baseMap_(new QCheckBox(tr("Base map"), this))
    , legend_(new QCheckBox(tr("What signs mean"), this))
    , links_(new QCheckBox(tr("Links"), this))
{
    title_->setObjectName(QStringLiteral("sheetTitle"));
    paper_->setObjectName(QStringLiteral("paper"));
    scale_->setObjectName(QStringLiteral("scale"));
    fillPaper();
    fillScale();
    fillLanguages(languages);
    fillNames();

    auto* pairs = new QGridLayout;
    pairs->setHorizontalSpacing(10);
    pairs->setVerticalSpacing(10);
    pairs->addWidget(new Field(tr("Paper"), paper_, this), 0, 0);
    pairs->addWidget(new Field(tr("Direction"), direction_, this), 0, 1);
    pairs->addWidget(new Field(tr("Title"), title_, this), 1, 0, 1, 2);
    pairs->addWidget(new Field(tr("On the map"), names_, this), 2, 0);
    pairs->addWidget(new Field(tr("Index by"), group_, this), 2, 1);
    pairs->addWidget(scaleField_, 3, 0);
    pairs->addWidget(new Field(tr("Language"), language_, this), 3, 1);
    pairs->setColumnStretch(0, 1);
    pairs->setColumnStretch(1, 1);

    auto* column = new QVBoxLayout(this);
    const int margin = themeSize("margin");
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(makeIndexPictures());
    column->addLayout(pairs);
    column->addWidget(makeStyles());
    column->addWidget(makeSwitches());
    column->addStretch();

    for (GuessCombo* combo : {paper_, direction_, names_, language_, group_})
        connect(combo, &QComboBox::activated, this, &PrintChoices::changed);
    connect(scale_, &QComboBox::activated, this, [this] {
        movedScale_ = 0;
        Q_EMIT changed();
    });
    connect(title_, &QLineEdit::textEdited, this, &PrintChoices::changed);
}

QWidget* PrintChoices::makeIndexPictures()
{
    auto* pictures = new QWidget(this);
    auto* row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addPicture = [&](print::IndexPlace place, const QString& name) {
        auto* picture = new LayoutButton(place, name, pictures);
        index_->addButton(picture, static_cast<int>(place));
        row->addWidget(picture, 1);
    };
    addPicture(print::IndexPlace::Beside, tr("Index beside"));
    addPicture(print::IndexPlace::Beneath, tr("Beneath"));
    addPicture(print::IndexPlace::None, tr("Map alone"));
    index_->setExclusive(true);
    connect(index_, &QButtonGroup::idClicked, this, [this] {
        index_->setProperty("chosen", true);
        Q_EMIT changed();
    });
    return pictures;
}

void PrintChoices::fillPaper()
{
    for (const char* name : {"A4", "A3", "A2", "A1", "A0"})
        paper_->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    paper_->addItem(tr("Letter"), QStringLiteral("letter"));
    paper_->setCurrentIndex(paper_->findData(print::SheetOptions().paper));
    add(*direction_, tr("As it fits"), print::Direction::Auto);
    add(*direction_, tr("Landscape"), print::Direction::Landscape);
    add(*direction_, tr("Portrait"), print::Direction::Portrait);
}

void PrintChoices::fillScale()
{
    scale_->addItem(tr("Round, as it fits"), 0.0);
    scale_->addItem(tr("Fill the page"), Filled);
    for (const int scale : OfferedScales)
        scale_->addItem(scaleInWords(scale), static_cast<double>(scale));
}

void PrintChoices::fillLanguages(const QStringList& languages)
{
    language_->addItem(tr("English"), QStringList{QStringLiteral("en")});
    language_->addItem(tr("Welsh"), QStringList{QStringLiteral("cy")});
    language_->addItem(tr("Welsh and English"),
                       QStringList{QStringLiteral("cy"), QStringLiteral("en")});
    int documents = language_->findData(languages);
    if (documents < 0)
        documents = language_->findData(languages.mid(0, 1));
    language_->setCurrentIndex(std::max(documents, 0));
}

void PrintChoices::fillNames()
{
    add(*names_, tr("As it fits"), print::MapNames::Auto);
    add(*names_, tr("Numbers"), print::MapNames::Numbers);
    add(*names_, tr("Names"), print::MapNames::Names);
    add(*names_, tr("Numbers and names"), print::MapNames::Both);
    add(*names_, tr("Signs only"), print::MapNames::Neither);
    add(*group_, tr("Kind of place"), print::Grouping::Category);
    add(*group_, tr("Area"), print::Grouping::Area);
    add(*group_, tr("One list"), print::Grouping::None);
}

QWidget* PrintChoices::makeStyles()
{
    auto* styles = new QWidget(this);
    auto* row = new QHBoxLayout(styles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto addStyle = [&](print::SheetStyle style, const QString& name, const char* part) {
        auto* one = button(name, "segment", styles);
        setLook(*one, "part", QString::fromLatin1(part));
        one->setCheckable(true);
        style_->addButton(one, static_cast<int>(style));
        row->addWidget(one, 1);
    };
    addStyle(print::SheetStyle::Colour, tr("Colour"), "first");
    addStyle(print::SheetStyle::Quiet, tr("Quiet"), "middle");
    addStyle(print::SheetStyle::Mono, tr("Black, white"), "last");
    style_->button(static_cast<int>(print::SheetStyle::Colour))->setChecked(true);
    connect(style_, &QButtonGroup::idClicked, this, &PrintChoices::changed);
    return new Field(tr("Style"), styles, this);
}

QWidget* PrintChoices::makeSwitches()
{
    auto* switches = new QWidget(this);
    auto* two = new QGridLayout(switches);
    two->setContentsMargins(0, 0, 0, 0);
    two->setHorizontalSpacing(10);
    two->setVerticalSpacing(0);
    switches->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    int at = 0;
    for (QCheckBox* box : {grid_, baseMap_, legend_, links_}) {
        box->setChecked(box != links_);
        connect(box, &QCheckBox::toggled, this, &PrintChoices::changed);
        two->addWidget(box, at / 2, at % 2);
        ++at;
    }
    return switches;
}

bool PrintChoices::titleIsOurs() const
{
    return title_->text().simplified() != documentTitle_;
}

print::SheetOptions PrintChoices::options() const
{
    print::SheetOptions options;
    options.paper = paper_->currentData().toString();
    options.direction = static_cast<print::Direction>(direction_->currentData().toInt());
    if (titleIsOurs())
        options.title = title_->text().simplified();
    options.names = static_cast<print::MapNames>(names_->currentData().toInt());
    options.group = static_cast<print::Grouping>(group_->currentData().toInt());
    options.style = static_cast<print::SheetStyle>(style_->checkedId());
    options.languages = language_->currentData().toStringList();
    options.grid = grid_->isChecked();
    options.baseMap = baseMap_->isChecked();
    options.legend = legend_->isChecked();
    options.links = links_->isChecked();
    if (index_->property("chosen").toBool())
        options.index = static_cast<print::IndexPlace>(index_->checkedId());
    const double scale = scale_->currentData().toDouble();
    options.fitted = scale == Filled;
    if (movedScale_ > 0)
        options.scale = movedScale_;
    else if (scale > 0)
        options.scale = scale;
    return options;
}

void PrintChoices::showResult(const print::Sheet& sheet)
{
    const double choice = scale_->currentData().toDouble();
    if (choice == 0)
        scale_->setItemText(0, scaleInWords(sheet.scale));
    scaleField_->setLabel(movedScale_ > 0 ? tr("Scale: %1").arg(scaleInWords(movedScale_))
                          : choice == 0   ? tr("Scale, round")
                          : choice > 0    ? tr("Scale")
                                          : tr("Scale: %1").arg(scaleInWords(sheet.scale)));
    if (auto* picture = index_->button(static_cast<int>(sheet.index));
        picture && !index_->property("chosen").toBool())
        picture->setChecked(true);
}

void PrintChoices::setScale(double scale)
{
    movedScale_ = scale;
    if (scale <= 0)
        scale_->setCurrentIndex(0);
}

} // namespace hedgerow::window
