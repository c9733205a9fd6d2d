// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real main window on the small town, and hands for it.
#pragma once

#include "document_fixture.h"
#include "window/add_strip.h"
#include "window/document_page.h"
#include "window/inspector.h"
#include "window/main_window.h"
#include "window/map_canvas.h"
#include "window/map_workspace.h"
#include "window/message_strip.h"
#include "window/place_list.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QtTest>

namespace hedgerow::test {

class MapWindow
{
public:
    /// map: a file to copy instead of the small town.
    explicit MapWindow(QSize size = {1440, 900}, bool readOnly = false, const QString& map = {})
        : file_(map.isEmpty() ? makeTownFile(folder_) : folder_.filePath(QStringLiteral("map.gpkg"))),
          window_(options(size, readOnly))
    {
        if (!map.isEmpty())
            QFile::copy(map, file_);
        window_.show();
        QVERIFY2(QTest::qWaitForWindowExposed(&window_), "the window is shown");
        window_.open(file_);
        window_.settle();
    }

    [[nodiscard]] const QString& file() const { return file_; }
    [[nodiscard]] window::MainWindow& window() { return window_; }
    [[nodiscard]] window::DocumentPage& page() { return *window_.page(); }
    [[nodiscard]] window::MapCanvas& canvas() { return page().map().canvas(); }
    [[nodiscard]] window::Inspector& record() { return page().map().inspector(); }
    [[nodiscard]] const model::Contents& contents() { return page().session().contents(); }
    [[nodiscard]] model::Record place(const char* name) { return placeNamed(contents(), QString::fromUtf8(name)); }

    /// What is in the file, read anew by a second opening.
    [[nodiscard]] model::Contents onDisk()
    {
        page().session().document().settle();
        base::Job job;
        auto again = store::Document::open(file_, store::Access::ReadOnly, {}, job);
        return again ? (*again)->contents() : model::Contents();
    }

    void key(int key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void clickMap(model::Point at)
    {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().view().toPixel(at).toPoint());
    }
    /// The visible control of this name: what a screen reader says, else the words on it.
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name)
    {
        const QString wanted = QString::fromUtf8(name);
        for (auto* widget : window_.findChildren<Widget*>()) {
            const QString said = widget->accessibleName();
            if (widget->isVisible() && (said.isEmpty() ? widget->property("text").toString() : said) == wanted)
                return widget;
        }
        return nullptr;
    }

private:
    /// What a screen reader says of it.
    static QString saidOf(const QWidget& widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return button && widget.accessibleName().isEmpty() ? button->text() : widget.accessibleName();
    }
    static window::WindowOptions options(QSize size, bool readOnly)
    {
        window::WindowOptions made;
        made.size = size;
        made.readOnly = readOnly;
        made.scheme = window::Scheme::Light;
        made.author = QStringLiteral("Tester");
        return made;
    }
    QTemporaryDir folder_;
    QString file_;
    window::MainWindow window_;
};

} // namespace hedgerow::test
