// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left side of the Print workspace: what the sheet is to be. Choices that the program makes by
// itself show what it chose.
#pragma once

#include "print/sheet.h"

#include <QLineEdit>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace hedgerow::window {

class Field;
class GuessCombo;

class PrintChoices : public QWidget
{
    Q_OBJECT

public:
    /// title and languages: the document's.
    PrintChoices(const QString& title, const QStringList& languages, QWidget* parent);

    /// All but extent, date and the printer's margin.
    [[nodiscard]] print::SheetOptions options() const;
    /// Shows in "Scale" and the index pictures what the sheet came to.
    void showResult(const print::Sheet& sheet);
    /// A scale set by moving the map on the page; 0: back to the round one that fits.
    void setScale(double scale);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeIndexPictures();
    void fillPaper();
    void fillScale();
    void fillLanguages(const QStringList& languages);
    void fillNames();
    QWidget* makeStyles();
    QWidget* makeSwitches();
    [[nodiscard]] bool titleIsOurs() const;

    QString documentTitle_;
    double movedScale_ = 0;
    QButtonGroup *index_, *style_;
    GuessCombo *paper_, *direction_, *names_, *scale_, *language_, *group_;
    Field* scaleField_;
    QLineEdit* title_;
    QCheckBox *grid_, *baseMap_, *legend_, *links_;
};

} // namespace hedgerow::window
