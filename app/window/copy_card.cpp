// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/copy_card.h"

#include "window/page_parts.h"
#include "window/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>

namespace hedgerow::window {

namespace {

using store::CopyReport;
using store::CopyState;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hedgerow::window::CopyCard)
};

/// "37 new", large number over its word.
QWidget* countBox(qint64 count, const QString& word, QWidget* parent)
{
    auto* box = new QFrame(parent);
    box->setAttribute(Qt::WA_StyledBackground);
    setLook(*box, "look", QStringLiteral("count"));
    box->setMinimumWidth(84);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(10, 6, 10, 7);
    column->setSpacing(0);
    for (const auto& [text, type] : {std::pair{QLocale().toString(count), "title"}, std::pair{word, "label"}}) {
        auto* label = words(text, type, box);
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    return box;
}

QString people(const QStringList& names)
{
    if (names.size() <= 1)
        return names.value(0);
    return Tr::tr("%1 and %2", "people").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

} // namespace

QString headOf(const CopyReport& copy)
{
    const QString day = QLocale().toString(copy.latest.toLocalTime().date(), Tr::tr("d MMMM", "day and month"));
    if (copy.by.isEmpty() || !copy.latest.isValid())
        return QFileInfo(copy.path).fileName();
    return Tr::tr("From %1, %2", "people, day").arg(people(copy.by), copy.clockWrong ? Tr::tr("%1?").arg(day) : day);
}

QString gistOf(const CopyReport& copy, bool merged)
{
    const QString besides = copy.why.message.isEmpty() ? QString() : u' ' + copy.why.message;
    switch (copy.state) {
    case CopyState::Brings:
        break;
    case CopyState::NothingNew:
        return Tr::tr("Nothing new: everything in this copy is already here.") + besides;
    case CopyState::AnotherMap:
        return Tr::tr("This is a copy of another map (%1). Its history doesn’t belong here.").arg(copy.title);
    case CopyState::Newer:
    case CopyState::Torn:
    case CopyState::Damaged:
    case CopyState::Unreadable:
        return copy.why.message;
    }
    QStringList parts;
    const auto add = [&](qsizetype count, const QString& text) {
        if (count > 0)
            parts += text;
    };
    add(static_cast<qsizetype>(copy.newPlaces.size()), Tr::tr("%n new place(s)", nullptr, static_cast<int>(copy.newPlaces.size())));
    add(static_cast<qsizetype>(copy.changedPlaces.size()), Tr::tr("%n changed", nullptr, static_cast<int>(copy.changedPlaces.size())));
    add(static_cast<qsizetype>(copy.deletedPlaces.size()), Tr::tr("%n deleted", nullptr, static_cast<int>(copy.deletedPlaces.size())));
    add(copy.conflicts, Tr::tr("%n to decide", nullptr, copy.conflicts));
    add(copy.photos, Tr::tr("%n photo(s)", nullptr, copy.photos));
    if (parts.isEmpty())
        parts += Tr::tr("%n other change(s)", nullptr, copy.newRows + copy.changedRows + copy.deletedRows);
    QString text = parts.join(QStringLiteral(", ")) + u'.';
    if (merged)
        text += u' '
            + Tr::tr("%n edit(s) in it: %1 brought in, %2 we had.", nullptr, static_cast<int>(copy.theirEdits))
                  .arg(QLocale().toString(copy.broughtEdits), QLocale().toString(copy.knownEdits));
    if (copy.clockWrong)
        text += u' ' + Tr::tr("That computer’s clock was wrong. The order is kept all the same; its dates show with a “?”.");
    return text + besides;
}

CopyCard::CopyCard(const CopyReport& copy, bool merged, QWidget* parent) : QFrame(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setLook(*this, "look", QStringLiteral("plate"));
    const bool good = copy.state == CopyState::Brings || copy.state == CopyState::NothingNew;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(new Sign(good ? "check" : "info", good ? "accent" : "notice", 20, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(words(headOf(copy), "strong", this));
    const QString file = QFileInfo(copy.path).fileName();
    if (headOf(copy) != file)
        column->addWidget(words(file, "label", this));
    column->addWidget(words(gistOf(copy, merged), "second", this));
    if (copy.state == CopyState::Brings) {
        auto* counts = new QHBoxLayout;
        counts->setSpacing(8);
        counts->addWidget(countBox(static_cast<qint64>(copy.newPlaces.size()), Tr::tr("new"), this));
        counts->addWidget(countBox(static_cast<qint64>(copy.changedPlaces.size()), Tr::tr("changed"), this));
        if (!copy.deletedPlaces.empty())
            counts->addWidget(countBox(static_cast<qint64>(copy.deletedPlaces.size()), Tr::tr("deleted"), this));
        counts->addWidget(countBox(copy.conflicts, Tr::tr("to decide"), this));
        counts->addStretch();
        column->addSpacing(4);
        column->addLayout(counts);
    }
    row->addLayout(column, 1);
    setAccessibleName(headOf(copy));
    setAccessibleDescription(gistOf(copy, merged));
}

} // namespace hedgerow::window
