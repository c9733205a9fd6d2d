// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Third block of the new-map page, "What is it called?": title, file and languages of the map.
#pragma once

#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace hedgerow::window {

class ElidedLabel;
class Field;
class GuessCombo;

class NamingBlock : public QWidget
{
    Q_OBJECT

public:
    explicit NamingBlock(QWidget* parent);

    /// Takes the place of a guess, never of what was typed.
    void setTitleGuess(const QString& title);
    void setLanguagesGuess(const QStringList& languages);
    void setCompact(bool compact);
    void focusTitle();

    [[nodiscard]] QString title() const { return title_->text().simplified(); }
    [[nodiscard]] const QString& path() const noexcept { return path_; }
    void setPath(const QString& path);
    [[nodiscard]] QStringList languages() const;
    /// Says why the map can't be made yet, or nothing: no title, or the file exists already.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void choosePath();
    void followTitle();
    void showPath();

    QLineEdit* title_;
    ElidedLabel* file_;
    GuessCombo* languages_;
    Field *titleField_, *fileField_, *languagesField_;
    QString path_;
    bool compact_ = false;    ///< no room for the folder's name
    bool pathChosen_ = false; ///< by the person; else it follows the title
};

/// A path in the folder for this title that no file has yet: "Hastings.gpkg", "Hastings 2.gpkg".
[[nodiscard]] QString freePath(const QString& folder, const QString& title);

} // namespace hedgerow::window
