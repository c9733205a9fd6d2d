// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What list, map, record and add strip do to one another.
#include "window/map_workspace.h"

#include "geo/where.h"
#include "store/photo.h"
#include "window/add_strip.h"
#include "window/deciding_card.h"
#include "window/inspector.h"
#include "window/map_canvas.h"
#include "window/map_frame.h"
#include "window/photo_steps.h"
#include "window/place_list.h"
#include "window/place_steps.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

#include <cmath>

namespace hedgerow::window {

using model::Table;

void MapWorkspace::connectParts()
{
    auto& map = canvas();
    connect(&session_, &Session::choiceChanged, this, &MapWorkspace::followChoice);
    connect(&map, &MapCanvas::viewChanged, middleDelay_, qOverload<>(&QTimer::start));
    connect(middleDelay_, &QTimer::timeout, this, [this] { list_->setMiddle(canvas().view().centre); });
    connect(&map, &MapCanvas::addWanted, this, [this](model::Point at) { strip_->beginAt(at); });
    connect(&map, &MapCanvas::openWanted, this, &MapWorkspace::openPlace);
    connect(&map, &MapCanvas::placeMoved, this, [this](model::Uuid place, model::Point to) {
        const model::Record record = session_.contents().find(Table::Places, place);
        if (!record)
            return;
        session_.apply(movePlace(record, to, 0.0005 * canvas().scale(), QStringLiteral("click"), session_.contents().srs()));
        sayOutside(to);
    });
    connect(&map, &MapCanvas::menuWanted, this, &MapWorkspace::showMenu);
    connect(&map, &MapCanvas::choiceAmong, this, &MapWorkspace::chooseAmong);

    connect(list_, &PlaceList::openWanted, this, &MapWorkspace::openPlace);
    connect(list_, &PlaceList::deleteWanted, this, &MapWorkspace::deletePlace);
    connect(list_, &PlaceList::addWanted, this, &MapWorkspace::addPlace);
    connect(list_, &PlaceList::shownChanged, this, [this] {
        canvas().setShown(list_->shown());
        Q_EMIT countsChanged();
    });
    connect(list_, &PlaceList::toPlaceChosen, this, [this](model::Uuid place) {
        if (!place.isNull())
            strip_->beginFor(place);
        else if (strip_->isActive())
            strip_->leave();
    });

    connect(inspector_, &Inspector::backWanted, this, &MapWorkspace::back);
    connect(inspector_, &Inspector::deleteWanted, this, &MapWorkspace::deletePlace);
    connect(inspector_, &Inspector::photosWanted, this, &MapWorkspace::addPhotos);
    connect(inspector_, &Inspector::showOnMapWanted, this, [this](model::Uuid place) {
        const auto position = model::Place(session_.contents().find(Table::Places, place)).position();
        if (position)
            canvas().centreOn(*position);
    });
    connect(inspector_, &Inspector::moveWanted, this, [this] {
        canvas().setFocus(Qt::OtherFocusReason);
        canvas().moveChosen();
        Q_EMIT held(tr("Click where it should be, or use the arrows and Return. Esc leaves it where it is."));
    });
    connect(&map, &MapCanvas::left, this, [this] { Q_EMIT held({}); });
    connect(&map, &MapCanvas::placeMoved, this, [this] { Q_EMIT held({}); });

    connect(&map_->deciding(), &DecidingCard::placeWanted, this, [this](model::Uuid place) {
        session_.choose(place);
        const model::Record record = session_.contents().find(Table::Places, place);
        arrange();
        if (const auto position = record ? model::Place(record).position() : std::nullopt)
            showBeside(*position, map_->deciding().geometry());
    });
    connect(&map_->deciding(), &DecidingCard::finished, this, [this] {
        arrange();
        canvas().setFocus(Qt::OtherFocusReason);
    });

    connect(strip_, &AddStrip::noticed, this, &MapWorkspace::held);
    connect(strip_, &AddStrip::activeChanged, this, [this](bool active) {
        arrange();
        Q_EMIT addingChanged(active);
        if (!active)
            canvas().setFocus(Qt::OtherFocusReason);
    });
    connect(strip_, &AddStrip::openWanted, this, &MapWorkspace::openPlace);
    connect(strip_, &AddStrip::added, this, [this](model::Uuid place) {
        openPlace(place);
        inspector_->focusField("good_here");
        const auto position = model::Place(session_.contents().find(Table::Places, place)).position();
        if (position)
            sayOutside(*position);
    });
    connect(strip_, &AddStrip::placed, this, [this] { nextWaiting(); });
}

void MapWorkspace::addPlace()
{
    session_.choose({});
    strip_->begin();
}

void MapWorkspace::openPlace(model::Uuid place)
{
    session_.choose(place);
    followChoice(place);
}

void MapWorkspace::followChoice(model::Uuid now)
{
    inspector_->show(now);
    inspector_->setPosition(now.isNull() ? -1 : list_->rowOf(now), list_->shownCount());
    arrange();
    const model::Record record = session_.contents().find(Table::Places, now);
    const auto position = record ? model::Place(record).position() : std::nullopt;
    if (position)
        canvas().bringIntoView(*position);
}

void MapWorkspace::back()
{
    session_.choose({});
    list_->focusList();
}

void MapWorkspace::showBeside(model::Point point, const QRect& covered)
{
    const QPointF at = canvas().view().toPixel(point);
    const QRectF free(0, 0, std::max(covered.left(), 40), canvas().height());
    constexpr double Clear = 30;
    if (!free.adjusted(Clear, Clear, -Clear, -Clear).contains(at))
        canvas().setView(canvas().view().panned(free.center() - at));
}

void MapWorkspace::goTo(model::Point point)
{
    canvas().centreOn(point);
    canvas().setFocus(Qt::OtherFocusReason);
}

void MapWorkspace::deletePlace(model::Uuid place)
{
    const model::Record record = session_.contents().find(Table::Places, place);
    if (record && !session_.isReadOnly())
        session_.apply(hedgerow::window::deletePlace(record));
}

void MapWorkspace::addPhotos(model::Uuid place)
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Add photos"), {}, tr("Photos (*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff)"));
    for (const auto& file : files) {
        const auto photo = store::readPhoto(file);
        if (!photo) {
            Q_EMIT failed(photo.error());
            continue;
        }
        session_.apply(addPhoto(session_.contents(), place, *photo));
    }
}

void MapWorkspace::decide()
{
    map_->deciding().begin();
}

void MapWorkspace::showWaiting()
{
    setListFolded(false);
    session_.choose({});
    list_->showKind(PlaceKind::Waiting);
    list_->focusList();
}

void MapWorkspace::nextWaiting()
{
    list_->focusList();
}

void MapWorkspace::chooseAmong(const QPoint& at, const std::vector<model::Uuid>& members)
{
    model::Box box;
    for (const auto& id : members)
        if (const model::Record record = session_.contents().find(Table::Places, id))
            if (const auto position = model::Place(record).position())
                box.add(*position);
    constexpr double ApartPixels = 20; // nearer would part them
    if (std::max(box.width(), box.height()) / canvas().view().metresPerPixel > ApartPixels / 4) {
        canvas().showBox(box.grown(std::max(box.width(), box.height()) * 0.25 + 10));
        return;
    }
    QMenu menu(this);
    for (const auto& id : members) {
        const model::Place place(session_.contents().find(Table::Places, id));
        menu.addAction(place.shownName(session_.language()), this, [this, id] { openPlace(id); });
    }
    menu.exec(at);
}

void MapWorkspace::showMenu(const QPoint& at, model::Point point)
{
    QMenu menu(this);
    auto* add = menu.addAction(tr("Add a place here"), this, [this, point] { strip_->beginAt(point); });
    add->setEnabled(!session_.isReadOnly());
    if (!session_.crs().isNull()) {
        const QString reference = geo::gridReference(point, session_.crs());
        menu.addAction(tr("Copy %1").arg(reference), this, [this, reference] {
            QApplication::clipboard()->setText(reference);
            Q_EMIT noticed(tr("Copied %1.").arg(reference));
        });
    }
    const auto areas = session_.snapshot().areasAt(point);
    const QString here = areas.empty() ? tr("Outside every neighbourhood")
                                       : areas.front()->name.isEmpty() ? areas.front()->code : areas.front()->name;
    menu.addSeparator();
    menu.addAction(here)->setEnabled(false);
    menu.exec(at);
}

void MapWorkspace::sayOutside(model::Point at)
{
    const auto nearest = model::nearestArea(session_.contents(), at);
    if (!nearest.area || nearest.distance <= 0)
        return;
    const QString name = nearest.area.text(u"name").isEmpty() ? nearest.area.text(u"code") : nearest.area.text(u"name");
    const QString far = nearest.distance < 1000
        ? tr("%1 m").arg(QLocale().toString(std::lround(nearest.distance)))
        : tr("%1 km").arg(QLocale().toString(nearest.distance / 1000, 'f', 1));
    Q_EMIT noticed(tr("This spot is outside every neighbourhood of the map, %1 from %2. It’s kept.").arg(far, name));
}

} // namespace hedgerow::window
