// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the pages are put together from: words in a size of the theme, numbered heads, fields with
// their label, choices that show that they are guessed.
#pragma once

#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

class QBoxLayout;
class QLayout;

namespace hedgerow::window {

/// A label in a size of the style sheet ("display", "title", "head", "strong", "second", "label",
/// "caption"; nullptr: body). Wraps; its text can be selected where it tells something.
[[nodiscard]] QLabel* words(const QString& text, const char* type, QWidget* parent);

/// A button of a kind of the style sheet: "primary", "plain", "chip", "link", "quiet".
[[nodiscard]] QPushButton* button(const QString& text, const char* kind, QWidget* parent);

/// One line that is cut short with an ellipsis where there is no room; the whole is its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    ElidedLabel(const char* type, QWidget* parent);
    void say(const QString& text, const QString& tip = {});
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Takes everything out of a layout; its widgets go when control returns to the event loop.
void empty(QLayout& layout);

/// A line from side to side, between the blocks of a page.
[[nodiscard]] QWidget* hairline(QWidget* parent);

/// An icon that stands for itself and follows a change of the scheme.
class Sign : public QWidget
{
    Q_OBJECT

public:
    Sign(const char* icon, const char* role, int size, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon icon_;
};

/// The leaf of Hedgerow, so many pixels high.
[[nodiscard]] QWidget* leaf(int height, QWidget* parent);

/// One sentence with a small sign before it.
[[nodiscard]] QWidget* noteLine(const char* icon, const char* role, const QString& sentence,
                                QWidget* parent);

/// "1 Which neighbourhoods?": the head of a block.
class StepHead : public QWidget
{
    Q_OBJECT

public:
    StepHead(int number, const QString& words, QWidget* parent);
};

/// A control under its label, or beside it where there is little height. The label is the control's
/// accessible name and its mnemonic.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString& label, QWidget* control, QWidget* parent);
    void setBeside(bool beside);
    void setLabel(const QString& label);

private:
    QLabel* label_;
    QBoxLayout* row_;
};

/// A combo box whose value may be a guess: underlined with dots, and said to assistive technology,
/// until somebody chooses.
class GuessCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit GuessCombo(QWidget* parent);
    [[nodiscard]] bool isGuess() const noexcept { return guess_; }
    void setGuess(bool guess);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool guess_ = false;
};

} // namespace hedgerow::window
