// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First block of the new-map page, "Which neighbourhoods?": the boundaries file, where codes and
// names are in it, how it is measured, and which of its areas to take.
#pragma once

#include "window/area_model.h"
#include "window/background.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hedgerow::window {

class AreaList;
class CrsQuestion;
class ElidedLabel;
class Field;
class GuessCombo;
class PageMessage;

/// What was read from the file with the choices made so far.
struct AreasRead {
    std::vector<AreaRow> rows;
    QString kind;
    QString crsName;
    double accuracyMetres = 0;
    QStringList notes;
};

class BoundariesBlock : public QWidget
{
    Q_OBJECT

public:
    BoundariesBlock(AreaModel& areas, QWidget* parent);

    void setFile(const QString& path);
    void chooseFile();
    [[nodiscard]] const QString& path() const noexcept { return path_; }
    /// What the file says of itself; guesses of title, licence and credit among it.
    [[nodiscard]] const geo::BoundaryFile& file() const noexcept { return file_; }
    [[nodiscard]] geo::BoundaryOptions options() const;
    /// A file is read and at least one of its areas is chosen.
    [[nodiscard]] bool isReady() const;
    /// Reading or looking into a file. For tests: also signalled by changed() at the end.
    [[nodiscard]] bool isReading() const { return reading_.isRunning(); }
    /// The file doesn't say how it is measured, and nobody has yet.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void inspected(); ///< file() holds new guesses
    void changed();

private:
    QWidget* makeFileCard();
    QWidget* makeColumns();
    QWidget* makeCountLine();
    void layOut();

    void take(base::Result<geo::BoundaryFile>&& file);
    void useLayer(const geo::BoundaryLayer& layer);
    void fillColumns(const geo::BoundaryLayer& layer);
    void showExamples();
    void read();
    void take(base::Result<AreasRead>&& read);
    void showNotes(const AreasRead& read);
    void showCount();
    void tellError(const base::Error& error);
    void clearResults();
    void hideQuestions();
    [[nodiscard]] const geo::BoundaryLayer* layer() const;

    AreaModel& areas_;
    Background reading_;
    QString path_;
    geo::BoundaryFile file_;
    bool areasAreRead_ = false;

    ElidedLabel *fileName_, *fileFacts_, *codeExamples_, *nameExamples_;
    QLabel *count_, *square_;
    QPushButton *choose_, *change_, *pickFromList_;
    QWidget *fileCard_, *columns_, *countLine_;
    GuessCombo *layers_, *code_, *name_, *nameCy_;
    Field *layerField_, *nameCyField_;
    CrsQuestion* question_;
    PageMessage* message_;
    AreaList* list_;
    QVBoxLayout* notes_;
};

} // namespace hedgerow::window
