// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "How are these positions measured?": asked when a boundaries file doesn't say. Nothing is chosen
// beforehand; each answer shows in a small picture where it would put the areas.
#pragma once

#include "geo/crs.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace hedgerow::window {

/// One answer: a map of Britain and Ireland with a dot, the name, and the position in degrees.
class CrsCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// middle: of the areas, in the CRS.
    CrsCard(const geo::Crs& crs, model::Point middle, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<model::Point> degrees_; ///< longitude, latitude
    QString where_;
};

class CrsQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit CrsQuestion(QWidget* parent);

    /// box: of the areas in the file's own numbers.
    void ask(const std::vector<geo::Crs>& suggestions, const model::Box& box);
    [[nodiscard]] const geo::Crs& answer() const noexcept { return answer_; } ///< null: none yet

Q_SIGNALS:
    void answered();

private:
    void addSomethingElse(QVBoxLayout& column);
    void takeTyped();
    void choosePrj();
    void setAnswer(const geo::Crs& crs);

    geo::Crs answer_;
    QVBoxLayout* cards_;
    QButtonGroup* group_;
    QPushButton* other_;
    QWidget* otherRow_;
    QLineEdit* typed_;
    QLabel* wrong_;
};

} // namespace hedgerow::window
