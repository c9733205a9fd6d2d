// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/assignments.h"

#include "base/fold.h"
#include "base/text.h"
#include "model/field_text.h"

#include <QFile>

#include <cstdio>

namespace hedgerow::command {

namespace {

using base::ErrorKind;
using base::Text;

constexpr qint64 LongestText = 1 << 20; // far above any field's own limit

base::Result<QString> textOfFile(const QString& name)
{
    QFile file(name);
    const bool opened =
        name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return base::failure(ErrorKind::Input, Text::tr("We can't read %1.").arg(name),
                             file.errorString());
    return QString::fromUtf8(file.read(LongestText)).trimmed();
}

base::Result<Assignment> readOne(model::Table table, const QString& word, QDate today)
{
    const qsizetype at = word.indexOf(u'=');
    if (at <= 0)
        return base::failure(ErrorKind::Usage,
                             Text::tr("\"%1\" isn't of the form field=value.").arg(word));
    const auto field = findField(table, word.left(at));
    if (!field)
        return tl::unexpected(field.error());
    QString text = word.mid(at + 1);
    if (text.startsWith(u'@') && text.size() > 1) {
        auto read = textOfFile(text.mid(1));
        if (!read)
            return tl::unexpected(read.error());
        text = *read;
    }
    auto value = model::parseField(**field, text, today);
    if (!value)
        return tl::unexpected(value.error());
    return Assignment{*field, std::move(*value)};
}

} // namespace

bool isAssignment(const QString& word)
{
    return word.indexOf(u'=') > 0;
}

base::Result<const model::Field*> findField(model::Table table, const QString& name)
{
    const model::RecordType& type = model::recordType(table);
    if (const int index = type.indexOf(name); index >= 0)
        return &type.fields[static_cast<std::size_t>(index)];
    QStringList names;
    for (const model::Field& field : type.fields)
        names << QString::fromLatin1(field.name);
    const QString near = base::nearestWord(name, names);
    return base::failure(
        ErrorKind::Usage,
        near.isEmpty() ? Text::tr("There is no field \"%1\". See: hedgerow help fields").arg(name)
                       : Text::tr("There is no field \"%1\". Did you mean %2?").arg(name, near));
}

base::Result<std::vector<Assignment>> readAssignments(model::Table table, const QStringList& words,
                                                      QDate today)
{
    std::vector<Assignment> result;
    for (const QString& word : words) {
        auto one = readOne(table, word, today);
        if (!one)
            return tl::unexpected(one.error());
        result.push_back(std::move(*one));
    }
    return result;
}

} // namespace hedgerow::command
