// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/large_town.h"

#include "store/neighbourhood.h"

#include <QFile>
#include <QRandomGenerator>

namespace hedgerow::bench {

namespace {

constexpr const char* Columns[] = {"name", "also_known_as", "status", "description", "good_here", "could_be", "tags",
    "address", "postcode", "uprn", "run_by", "condition", "opening", "accessibility", "website", "contact",
    "contact_phone", "notes"};

QString valueOf(QLatin1StringView column, int row)
{
    if (column == QLatin1StringView("name"))
        return QStringLiteral("Meeting place %1").arg(row);
    if (column == QLatin1StringView("status"))
        return row % 7 ? QStringLiteral("open") : QStringLiteral("empty");
    if (column == QLatin1StringView("condition"))
        return row % 3 ? QStringLiteral("good") : QStringLiteral("fair");
    if (column == QLatin1StringView("postcode"))
        return QStringLiteral("TN%1 %2HA").arg(row % 40 + 1).arg(row % 10);
    if (column == QLatin1StringView("uprn"))
        return QString::number(10'000'000 + row);
    if (column == QLatin1StringView("website"))
        return QStringLiteral("https://example.org/%1").arg(row);
    if (column == QLatin1StringView("contact_phone"))
        return QStringLiteral("01424 %1").arg(100000 + row);
    if (column == QLatin1StringView("tags"))
        return row % 2 ? QStringLiteral("warm;quiet") : QStringLiteral("youth");
    return QStringLiteral("%1 %2").arg(column, QString::number(row * 7919LL % 1000003));
}

model::Point positionOf(int row)
{
    return {500000 + (row * 7919LL % 200000) / 100.0, 100000 + (row * 104729LL % 100000) / 100.0};
}

} // namespace

void writePlaces(const QString& csv, int rows)
{
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(csv));
    for (const char* column : Columns)
        file.write(QByteArray(column) + ',');
    file.write("easting,northing\n");
    for (int row = 0; row < rows; ++row) {
        QString line;
        for (const char* column : Columns)
            line += valueOf(QLatin1StringView(column), row) + u',';
        const model::Point at = positionOf(row);
        line += QStringLiteral("%1,%2\n").arg(at.x, 0, 'f', 2).arg(at.y, 0, 'f', 2);
        file.write(line.toUtf8());
    }
}

std::unique_ptr<store::Document> newTown(const QString& path, int places)
{
    base::Job job;
    QFile::remove(path);
    auto made = store::Document::create(path, store::tests::wrensford(), store::tests::twoAreas(), QStringLiteral("Ann"), job);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    if (places == 0)
        return std::move(*made);
    model::Step step(QStringLiteral("Bring in places"), model::StepKind::Import);
    for (int row = 0; row < places; ++row) {
        std::vector<std::pair<const char*, model::Value>> values;
        for (const char* column : Columns)
            values.emplace_back(column, valueOf(QLatin1StringView(column), row));
        step.insert(model::Table::Places, values, store::tests::pointAt(positionOf(row)));
    }
    if (const auto done = (*made)->applyAndWait(step); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return std::move(*made);
}

std::unique_ptr<store::Document> opened(const QString& path, const QString& author)
{
    base::Job job;
    auto document = store::Document::open(path, store::Access::Edit, author, job);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return std::move(*document);
}

QByteArray noise(qsizetype bytes, quint32 seed)
{
    QByteArray result(bytes, Qt::Uninitialized);
    QRandomGenerator generator(seed);
    generator.fillRange(reinterpret_cast<quint32*>(result.data()), bytes / qsizetype{sizeof(quint32)});
    return result;
}

} // namespace hedgerow::bench
