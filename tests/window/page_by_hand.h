// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of pages share: pressing what a person would press, finding what has no name.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QWidget>

namespace hedgerow::window {

/// Settings and caches of this test alone.
inline void useOwnSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("hedgerow-test"));
    QCoreApplication::setApplicationName(QCoreApplication::applicationFilePath().section(u'/', -1));
    QSettings().clear();
}

template <class Widget>
Widget* find(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qWarning("There is no widget %s", name);
    return found;
}

inline void click(const QWidget& page, const char* name)
{
    if (auto* button = find<QAbstractButton>(page, name))
        QTest::mouseClick(button, Qt::LeftButton);
}

/// As a person chooses: by the popup, so that activated() is sent.
inline void choose(QComboBox& combo, const QString& text)
{
    const int row = combo.findText(text);
    if (row < 0)
        qWarning("There is no choice %s", qPrintable(text));
    combo.setCurrentIndex(row);
    Q_EMIT combo.activated(row);
}

/// Class and object name of each control that a screen reader could not name.
inline QStringList controlsWithoutName(const QWidget& page)
{
    QStringList without;
    const auto widgets = page.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool control = widget->focusPolicy() != Qt::NoFocus &&
                             (button || qobject_cast<const QComboBox*>(widget) ||
                              qobject_cast<const QLineEdit*>(widget));
        const bool inside = qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                            (button && qobject_cast<const QLineEdit*>(widget->parentWidget()));
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (control && !inside && !named)
            without << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                           widget->objectName();
    }
    return without;
}

/// Types a name into the file dialog that comes up, and accepts it.
inline void answerFileDialog(const QString& path)
{
    auto* waiter = new QTimer(qApp);
    QObject::connect(waiter, &QTimer::timeout, waiter, [waiter, path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        waiter->deleteLater();
        dialog->findChild<QLineEdit*>()->setText(path);
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    waiter->start(20);
}

} // namespace hedgerow::window
