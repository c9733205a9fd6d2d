// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under the add strip: places that the new one may be, and the likely kinds of place as chips.
#pragma once

#include "model/similar_places.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace hedgerow::window {

class ChipFlow;

class SimilarCard : public QFrame
{
    Q_OBJECT

public:
    SimilarCard(QString language, QWidget* parent);

    /// Either may be empty; with both empty the card hides.
    void show(const std::vector<model::SimilarPlace>& similar, const QStringList& categories);

Q_SIGNALS:
    void itIs(hedgerow::model::Uuid place);
    void newOneWanted();
    void categoryChosen(const QString& category);

private:
    void addPlace(const model::SimilarPlace& similar);

    QString language_;
    QWidget* placesHead_;
    QVBoxLayout* places_;
    QWidget* placesArea_;
    QWidget* categoriesArea_;
    ChipFlow* categories_;
};

} // namespace hedgerow::window
