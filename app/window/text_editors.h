// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls for text that look like text until they are used, and chips that flow into lines.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace hedgerow::window {

/// From the edge of a calm field to its text, in logical pixels: fields reach so far beyond their
/// labels, so that what is typed stands under its label.
inline constexpr int CalmInset = 10;

/// A line without a frame until it is pointed at or has focus. editingFinished() as QLineEdit's.
class CalmLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit CalmLine(QWidget* parent);

Q_SIGNALS:
    void abandoned(); ///< Esc while something was typed

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Paragraphs, as high as they are. Return makes a new paragraph; Ctrl+Return, Tab, a click
/// elsewhere and 1.5 s without a key end the editing.
class CalmText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CalmText(QWidget* parent);
    /// Return ends the editing too; line breaks that are pasted become spaces when it is read.
    void setOneParagraph(bool one) { oneParagraph_ = one; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void editingFinished();
    void abandoned();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitHeight();
    QTimer pause_;
    bool oneParagraph_ = false;
};

/// Lays its children out in lines from the reading side, as many lines as they need.
class ChipFlow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipFlow(QWidget* parent);
    void add(QWidget* chip);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(width, false); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool move) const; ///< returns the height
    QList<QWidget*> chips_;
};

} // namespace hedgerow::window
