// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map workspace: list, map and record side by side, or list and record in one panel where the
// window is narrow.
#pragma once

#include "window/session.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace hedgerow::window {

class AddStrip;
class Inspector;
class MapCanvas;
class MapFrame;
class PlaceList;

class MapWorkspace : public QWidget
{
    Q_OBJECT

public:
    MapWorkspace(Session& session, QWidget* parent);

    void addPlace();
    void openPlace(model::Uuid place); ///< record open, on view on the map
    void goTo(model::Point point);
    void deletePlace(model::Uuid place);
    void addPhotos(model::Uuid place);
    void decide();                     ///< the card that settles what copies differ in
    void showWaiting();                ///< the tab To place
    void setListFolded(bool folded);
    [[nodiscard]] bool listFolded() const { return folded_; }
    void focusPart(int by);            ///< F6
    /// Commits what is being typed.
    void commit();

    [[nodiscard]] MapCanvas& canvas() const;
    [[nodiscard]] PlaceList& list() const { return *list_; }
    [[nodiscard]] Inspector& inspector() const { return *inspector_; }
    [[nodiscard]] AddStrip& addStrip() const { return *strip_; }

Q_SIGNALS:
    void addingChanged(bool adding);
    void noticed(const QString& text);
    void held(const QString& text);
    void countsChanged();
    void failed(const hedgerow::base::Error& error);
    void logWanted(); ///< J

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void followChoice(model::Uuid now);
    void back();
    void chooseAmong(const QPoint& at, const std::vector<model::Uuid>& members);
    void showMenu(const QPoint& at, model::Point point);
    void connectParts();
    /// Pans, where it must, so that the point isn't under what floats over the map.
    void showBeside(model::Point point, const QRect& covered);
    void sayOutside(model::Point at);
    void nextWaiting();

    Session& session_;
    QSplitter* columns_;
    QWidget* left_;
    QStackedWidget* leftStack_;
    PlaceList* list_;
    MapFrame* map_;
    AddStrip* strip_;
    QWidget* right_;
    Inspector* inspector_;
    QTimer* middleDelay_;
    bool narrow_ = false;
    bool folded_ = false;
};

} // namespace hedgerow::window
