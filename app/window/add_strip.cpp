// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/add_strip.h"

#include "geo/where.h"
#include "model/category_guess.h"
#include "window/choice_menu.h"
#include "window/map_canvas.h"
#include "window/page_parts.h"
#include "window/place_steps.h"
#include "window/similar_card.h"
#include "window/theme.h"
#include "window/today.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace hedgerow::window {

namespace {

constexpr int RecentPlaces = 10, ChipsOffered = 6;
constexpr double NearMetres = 75; ///< similar places are looked for within this ring

const model::Field& categoryField()
{
    const auto& type = model::recordType(model::Table::Places);
    return type.fields[static_cast<std::size_t>(type.indexOf(u"category"))];
}

} // namespace

AddStrip::AddStrip(Session& session, MapCanvas& canvas, SimilarCard& card, QWidget* parent)
    : QWidget(parent), session_(session), canvas_(canvas), card_(card)
{
    setProperty("look", QStringLiteral("top"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Add a place"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(themeSize("margin"), 8, themeSize("margin"), 8);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto field = [&](const QString& label, const QString& hint, int width) {
        auto* line = new QLineEdit(this);
        line->setAccessibleName(label);
        line->setPlaceholderText(hint);
        line->installEventFilter(this);
        if (width > 0)
            line->setFixedWidth(width);
        row->addWidget(line, width > 0 ? 0 : 1);
        return line;
    };
    where_ = field(tr("Where"), tr("Where: click, or a grid reference"), 250);
    name_ = field(tr("Name"), tr("Name"), 0);
    category_ = new ChoiceButton(categoryField(), model::label(categoryField()), session_.language(), this);
    row->addWidget(category_);
    done_ = button(tr("Done"), "primary", this);
    row->addWidget(done_);
    column->addLayout(row);
    column->addWidget(problem_ = words({}, "error", this));
    problem_->hide();
    pause_.setSingleShot(true);
    pause_.setInterval(150);

    connect(&pause_, &QTimer::timeout, this, &AddStrip::look);
    connect(where_, &QLineEdit::textEdited, this, &AddStrip::readWherePreview);
    connect(name_, &QLineEdit::textEdited, this, &AddStrip::followName);
    connect(category_, &ChoiceButton::chosen, this, [this] {
        chosenByHand_ = true;
        carry();
    });
    connect(done_, &QPushButton::clicked, this, [this] { at_ ? add(false) : takeWhere(); });
    connect(&canvas_, &MapCanvas::putAt, this, [this](model::Point at) {
        if (active_)
            put(at, 0.0005 * canvas_.scale(), QStringLiteral("click")); // half a millimetre on the map
    });
    connect(&canvas_, &MapCanvas::left, this, [this] {
        if (active_)
            leave();
    });
    connect(&card_, &SimilarCard::categoryChosen, this, [this](const QString& category) {
        chosenByHand_ = true;
        category_->setGuess(false);
        category_->setValue(category);
        add(false);
    });
    connect(&card_, &SimilarCard::newOneWanted, this, [this] {
        card_.show({}, {});
        name_->setFocus(Qt::OtherFocusReason);
    });
    connect(&card_, &SimilarCard::itIs, this, [this](model::Uuid place) {
        leave();
        Q_EMIT openWanted(place);
    });
    hide();
}

void AddStrip::begin()
{
    waiting_ = {};
    start();
}

void AddStrip::beginAt(model::Point at)
{
    begin();
    put(at, 0.0005 * canvas_.scale(), QStringLiteral("click"));
}

void AddStrip::beginFor(model::Uuid waiting)
{
    waiting_ = waiting;
    start();
}

void AddStrip::start()
{
    if (session_.isReadOnly()) {
        Q_EMIT noticed(session_.document().whyReadOnly());
        return;
    }
    at_.reset();
    likely_.clear();
    chosenByHand_ = false;
    const bool isNew = waiting_.isNull();
    for (QWidget* part : {static_cast<QWidget*>(name_), static_cast<QWidget*>(category_)})
        part->setVisible(isNew);
    where_->clear();
    name_->clear();
    problem_->hide();
    card_.show({}, {});
    category_->setGuess(false);
    category_->setValue(isNew ? model::OtherCategory
                              : model::Place(session_.contents().find(model::Table::Places, waiting_)).categoryId());
    canvas_.setTool(MapTool::Put);
    carry();
    active_ = true;
    show();
    where_->setFocus(Qt::OtherFocusReason);
    Q_EMIT activeChanged(true);
    Q_EMIT noticed(isNew ? tr("Where is it? Click on the map, or move the cross with the arrows and press Return.")
                         : tr("Click on the map where it is."));
}

void AddStrip::leave()
{
    if (!active_)
        return;
    active_ = false;
    pause_.stop();
    card_.show({}, {});
    canvas_.setTool(MapTool::Look);
    hide();
    Q_EMIT noticed({});
    Q_EMIT activeChanged(false);
}

void AddStrip::readWherePreview()
{
    problem_->hide();
    if (where_->text().trimmed().isEmpty())
        return;
    const auto readings = geo::readWhere(where_->text(), session_.crs(), session_.snapshot().extent());
    if (!readings || readings->empty())
        return;
    Carried carried{category_->value(), QStringLiteral("open"), readings->front().position, 0,
                    2 * readings->front().accuracyMetres};
    canvas_.carry(carried);
    canvas_.bringIntoView(readings->front().position);
}

void AddStrip::takeWhere()
{
    if (where_->text().trimmed().isEmpty()) {
        put(canvas_.cross(), 0.0005 * canvas_.scale(), QStringLiteral("click"));
        return;
    }
    const auto readings = geo::readWhere(where_->text(), session_.crs(), session_.snapshot().extent());
    if (!readings || readings->empty()) {
        problem_->setText(readings ? tr("We don't know where that is.") : readings.error().message);
        problem_->show();
        return;
    }
    const auto& best = readings->front();
    put(best.position, best.accuracyMetres, best.how);
    canvas_.bringIntoView(best.position);
}

void AddStrip::put(model::Point at, double accuracy, const QString& how)
{
    at_ = at;
    accuracy_ = accuracy;
    how_ = how;
    problem_->hide();
    if (!waiting_.isNull()) {
        const model::Record record = session_.contents().find(model::Table::Places, waiting_);
        const model::Uuid placedNow = waiting_;
        leave();
        if (record)
            session_.apply(movePlace(record, at, accuracy, how, session_.contents().srs()),
                           [this, placedNow](const store::StepDone&) { Q_EMIT placed(placedNow); });
        return;
    }
    if (!session_.crs().isNull())
        where_->setText(geo::gridReference(at, session_.crs()));
    carry();
    name_->setFocus(Qt::OtherFocusReason);
    look();
    Q_EMIT noticed(tr("What is it called?"));
}

void AddStrip::carry()
{
    canvas_.carry({category_->value(), QStringLiteral("open"), at_, at_ && waiting_.isNull() ? NearMetres : 0, 0});
}

QStringList AddStrip::recentCategories() const
{
    std::vector<model::Record> last;
    for (const auto& record : session_.contents().places()) {
        last.push_back(record);
        if (last.size() > RecentPlaces)
            last.erase(last.begin());
    }
    QStringList recent;
    for (const auto& record : last)
        recent += model::Place(record).categoryId();
    return recent;
}

QStringList AddStrip::likelyCategories() const
{
    QStringList likely = likely_;
    if (!likely.isEmpty())
        return likely;
    QHash<QString, int> uses;
    for (const auto& record : session_.contents().places())
        ++uses[model::Place(record).categoryId()];
    likely = model::Categories::standard().ids();
    std::stable_sort(likely.begin(), likely.end(), [&](const QString& a, const QString& b) { return uses.value(a) > uses.value(b); });
    return likely.mid(0, ChipsOffered);
}

void AddStrip::followName()
{
    const auto guess = model::guessCategory(name_->text(), recentCategories());
    likely_ = guess.likely;
    if (!chosenByHand_) {
        category_->setGuess(!guess.sure.isEmpty());
        category_->setValue(guess.sure.isEmpty() ? model::OtherCategory : guess.sure);
        carry();
    }
    pause_.start();
}

void AddStrip::look()
{
    if (!at_)
        return;
    const auto similar = name_->text().trimmed().isEmpty()
        ? std::vector<model::SimilarPlace>()
        : model::similarPlaces(session_.contents(), name_->text(), category_->value(), *at_);
    const bool unsure = !chosenByHand_ && category_->value() == model::OtherCategory;
    card_.show(similar, unsure ? likelyCategories() : QStringList());
}

void AddStrip::add(bool another)
{
    if (!at_ || (name_->text().trimmed().isEmpty() && !chosenByHand_)) {
        (at_ ? name_ : where_)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const NewPlace place{name_->text().simplified(), category_->value(), *at_, accuracy_, how_,
                         how_ == u"click" ? today() : QDate()};
    const auto step = addPlace(session_.contents(), place);
    leave();
    session_.apply(step, [this, another](const store::StepDone& done) {
        if (another)
            begin();
        else if (!done.inserted.empty())
            Q_EMIT added(done.inserted.front());
    });
}

bool AddStrip::whereKey(int key, Qt::KeyboardModifiers held)
{
    if (!where_->text().isEmpty() && !at_)
        return false;
    const int step = held & Qt::ShiftModifier ? 1 : held & Qt::ControlModifier ? 100 : 10;
    switch (key) {
    case Qt::Key_Left: canvas_.moveCross({-1.0 * step, 0}); return true;
    case Qt::Key_Right: canvas_.moveCross({1.0 * step, 0}); return true;
    case Qt::Key_Up: canvas_.moveCross({0, -1.0 * step}); return true;
    case Qt::Key_Down: canvas_.moveCross({0, 1.0 * step}); return true;
    default: return false;
    }
}

bool AddStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == where_) {
        if (isReturn) {
            takeWhere();
            return true;
        }
        if (whereKey(key->key(), key->modifiers()))
            return true;
    } else if (isReturn) {
        add(key->modifiers() & Qt::ControlModifier);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        if (watched == name_ && at_) {
            at_.reset();
            where_->clear();
            card_.show({}, {});
            carry();
            where_->setFocus(Qt::OtherFocusReason);
        } else {
            leave();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hedgerow::window
