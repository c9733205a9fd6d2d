// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wordings are those that the publishers ask for (design: domain, 3.4); a file "credits.json"
// in the resources may give newer ones.
#include "geo/provenance.h"

#include "base/resource.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace hedgerow::geo {

namespace {

struct Publisher {
    const char* key;
    const char* codes; ///< pattern of their areas' codes
    const char* credit;
};

constexpr Publisher publishers[] = {
    {"ons", "^[EWK]\\d{8}$",
     "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. "
     "Contains OS data © Crown "
     "copyright and database right {year}"},
    {"scotland", "^S\\d{8}$",
     "Copyright Scottish Government, contains Ordnance Survey data © Crown copyright and database "
     "right {year}"},
    {"ni", "^(?:N\\d{8}|95[A-Z]{2}\\d{2}[SW]\\d)$",
     "Contains public sector information licensed under the Open Government Licence v3.0. © Crown "
     "copyright and database "
     "rights {year}"},
};

QString creditOf(const Publisher& publisher)
{
    const QJsonObject own =
        QJsonDocument::fromJson(base::resourceBytes(QStringLiteral("credits.json"))).object();
    return own.value(QLatin1String(publisher.key)).toString(QString::fromUtf8(publisher.credit));
}

/// Of the data where the kind says it, else of the file.
QString yearOf(const QString& path, const BoundaryLayer& layer)
{
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)\\d{2}$"));
    if (const auto match = year.match(layer.kind); match.hasMatch())
        return match.captured();
    return QString::number(QFileInfo(path).lastModified().date().year());
}

} // namespace

Provenance guessedProvenance(const QString& path, const BoundaryLayer& layer)
{
    QString code;
    for (const BoundaryLayer::Column& column : layer.columns) {
        if (column.name == layer.codeColumn)
            code = column.examples.value(0).toUpper();
    }
    for (const Publisher& publisher : publishers) {
        if (QRegularExpression(QLatin1String(publisher.codes)).match(code).hasMatch())
            return {QStringLiteral("Open Government Licence v3"),
                    creditOf(publisher).replace(QStringLiteral("{year}"), yearOf(path, layer))};
    }
    return {};
}

} // namespace hedgerow::geo
