// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layer_styles.h"

#include "base/text.h"
#include "store/qgis_style.h"
#include "store/sld_style.h"
#include "store/statement.h"

namespace hedgerow::store {

void writeLayerStyles(Connection& connection, const QString& language)
{
    // QGIS's own table, so its names and sizes.
    connection.run(QStringLiteral(
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), "
        "f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), "
        "styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), "
        "update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"));
    connection.run(QStringLiteral("INSERT INTO gpkg_contents(table_name,data_type,identifier,srs_id) "
                                  "VALUES('layer_styles','attributes','layer_styles',0)"));
    for (const model::RecordType& type : model::schema()) {
        if (!type.isLayer())
            continue;
        Statement(connection, QStringLiteral(
            "INSERT INTO layer_styles(f_table_catalog,f_table_schema,f_table_name,f_geometry_column,styleName,"
            "styleQML,styleSLD,useAsDefault,description) VALUES('','',?,'geom','Hedgerow',?,?,1,?)"))
            .bind(1, QString::fromLatin1(type.name))
            .bind(2, qgisStyle(type, language))
            .bind(3, sldStyle(type, language))
            .bind(4, base::Text::tr("As on Hedgerow's own map"))
            .run();
    }
}

} // namespace hedgerow::store
