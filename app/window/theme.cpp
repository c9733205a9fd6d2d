// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The theme in force, and the style sheet made from it.
#include "window/theme.h"

#include "base/resource.h"
#include "window/theme_icon.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace hedgerow::window {

namespace {

struct Theme
{
    Scheme scheme = Scheme::Light;
    Room room = Room::Ample;
    QJsonObject all = QJsonDocument::fromJson(base::resourceBytes(QStringLiteral("window/theme.json"))).object();

    [[nodiscard]] QJsonObject colours() const
    {
        return all.value(scheme == Scheme::Dark ? u"dark" : u"light").toObject();
    }
    /// A number of a table, its narrow variant first where there is too little room.
    [[nodiscard]] int number(const QString& table, QLatin1StringView name) const
    {
        const auto narrow = all.value(table + QStringLiteral("_narrow")).toObject();
        if (room == Room::Narrow && narrow.contains(name))
            return narrow.value(name).toInt();
        return all.value(table).toObject().value(name).toInt();
    }
};

Theme& theme()
{
    static Theme inForce;
    return inForce;
}

constexpr const char* sizeName(TextSize size)
{
    constexpr const char* Names[] = {"caption", "label", "second", "body", "head", "title", "display"};
    return Names[static_cast<int>(size)];
}

QPalette palette()
{
    QPalette p;
    p.setColor(QPalette::Window, themeColour("window"));
    p.setColor(QPalette::WindowText, themeColour("text"));
    p.setColor(QPalette::Base, themeColour("surface"));
    p.setColor(QPalette::AlternateBase, themeColour("surface2"));
    p.setColor(QPalette::Text, themeColour("text"));
    p.setColor(QPalette::Button, themeColour("surface"));
    p.setColor(QPalette::ButtonText, themeColour("text"));
    p.setColor(QPalette::Highlight, themeColour("accent"));
    p.setColor(QPalette::HighlightedText, themeColour("onAccent"));
    p.setColor(QPalette::Link, themeColour("link"));
    p.setColor(QPalette::LinkVisited, themeColour("link"));
    p.setColor(QPalette::PlaceholderText, themeColour("text2"));
    p.setColor(QPalette::ToolTipBase, themeColour("text"));
    p.setColor(QPalette::ToolTipText, themeColour("surface"));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, themeColour("control"));
    return p;
}

/// window.qss with "@role" for a colour, "@size.name" and "@type.name" for pixels.
QString styleSheet()
{
    const QString rules = QString::fromUtf8(base::resourceBytes(QStringLiteral("window/window.qss")));
    static const QRegularExpression mark(QStringLiteral("@(?:(size|type)\\.)?(\\w+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(rules); it.hasNext();) {
        const auto found = it.next();
        sheet += rules.mid(from, found.capturedStart() - from);
        const QByteArray name = found.captured(2).toLatin1();
        if (found.capturedLength(1) > 0)
            sheet += QString::number(theme().number(found.captured(1), QLatin1StringView(name))) + QStringLiteral("px");
        else
            sheet += themeColour(name.constData()).name();
        from = found.capturedEnd();
    }
    return sheet + rules.mid(from);
}

} // namespace

void applyTheme(QApplication& application, Scheme scheme, Room room)
{
    theme().scheme = scheme;
    theme().room = room;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(themeFont(TextSize::Body));
    application.setStyleSheet(styleSheet());
}

Scheme themeScheme() noexcept
{
    return theme().scheme;
}

Room themeRoom() noexcept
{
    return theme().room;
}

QColor themeColour(const char* role)
{
    const auto value = theme().colours().value(QLatin1StringView(role));
    Q_ASSERT_X(value.isString(), "themeColour", role);
    return QColor(value.toString());
}

int themeSize(const char* name)
{
    return theme().number(QStringLiteral("size"), QLatin1StringView(name));
}

QFont themeFont(TextSize size, QFont::Weight weight)
{
    QStringList families;
    for (const auto& family : theme().all.value(u"families").toArray())
        families += family.toString();
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(theme().number(QStringLiteral("type"), QLatin1StringView(sizeName(size))));
    font.setWeight(weight);
    return font;
}

QIcon themeIcon(const char* name, const char* role)
{
    return QIcon(new ThemeIconEngine(QByteArray(name), QByteArray(role))); // QIcon owns its engine
}

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace hedgerow::window
