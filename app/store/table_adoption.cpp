// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/table_adoption.h"

#include "base/text.h"
#include "store/geopackage_sql.h"
#include "store/log_mending.h"
#include "store/packed_rtree.h"
#include "store/statement.h"
#include "store/table_mending.h"
#include "store/table_sql.h"

#include <QSet>

#include <algorithm>

namespace hedgerow::store {

namespace {

using base::Text;

int documentSrs(Connection& connection)
{
    return static_cast<int>(connection.integer(QStringLiteral("SELECT srs FROM document")));
}

/// The other program's rows aside, ours in their place as they were before, then each of theirs put
/// beside the one of ours that it is.
class TableAdoption
{
public:
    TableAdoption(Connection& connection, const model::RecordType& type, StepWriting& step)
        : connection_(connection), type_(type), step_(step), shape_(describedShape(type)), table_(quoted(shape_.name)),
          bin_(quoted(shape_.binName()))
    {
    }

    base::Outcome adopt(Before before)
    {
        if (auto same = checkSrs(); !same)
            return same;
        takeAside();
        makeTable();
        putRowsOfBefore(before);
        putTheirsBeside();
        writeDifferences();
        step_.touched(type_.table, StepWriting::Touch::Shapes);
        connection_.run(QStringLiteral("DROP TABLE temp.theirs; DROP TABLE temp.pairs"));
        return {};
    }

private:
    [[nodiscard]] base::Outcome checkSrs()
    {
        if (!shape_.isLayer())
            return {};
        const qint64 srs = connection_.integer(QStringLiteral("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name=%1")
                                                   .arg(literal(shape_.name)));
        if (srs <= 0 || srs == documentSrs(connection_))
            return {};
        return base::failure(base::ErrorKind::Refused,
            Text::tr("Another program has written the layer %1 with positions measured in another way (EPSG %2). Nothing "
                     "was changed. Write it again in the way of this map (EPSG %3), or go back to a backup.")
                .arg(shape_.name).arg(srs).arg(documentSrs(connection_)));
    }

    /// Names of their columns for fid and geom may be others.
    void takeAside()
    {
        const QString geometry = connection_.text(QStringLiteral("SELECT column_name FROM gpkg_geometry_columns WHERE table_name=%1")
                                                      .arg(literal(shape_.name)));
        const QString key = connection_.text(QStringLiteral("SELECT name FROM pragma_table_info(%1) WHERE pk=1").arg(literal(shape_.name)));
        QStringList list{QStringLiteral("rowid AS fid")};
        for (const Column& column : columnsIn(connection_, QStringLiteral("main"), shape_.name)) {
            if (column.name == key || column.name.compare(u"fid", Qt::CaseInsensitive) == 0)
                continue;
            const QString ours = shape_.isLayer() && column.name == geometry ? QStringLiteral("geom") : column.name;
            list.append(quoted(column.name) + QStringLiteral(" AS ") + quoted(ours));
            theirs_.append({ours, column.sqlType});
        }
        hasUuid_ = std::ranges::any_of(theirs_, [](const Column& column) { return column.name == u"uuid"; });
        theirs_.removeIf([](const Column& column) { return column.name == u"uuid"; });
        if (!hasUuid_)
            list.append(QStringLiteral("NULL AS uuid"));
        connection_.run(QStringLiteral("CREATE TABLE temp.theirs AS SELECT %1 FROM main.%2").arg(list.join(u','), table_));
        connection_.run(QStringLiteral("CREATE INDEX temp.theirs_uuid ON theirs(uuid); CREATE INDEX temp.theirs_fid ON theirs(fid)"));
        connection_.run(QStringLiteral("CREATE TABLE temp.pairs(theirs INTEGER PRIMARY KEY, ours TEXT UNIQUE)"));
    }

    void makeTable()
    {
        for (const QList<Column>& more : {columnsIn(connection_, QStringLiteral("main"), shape_.binName()), theirs_})
            for (const Column& column : more)
                if (column.name != u"fid" && column.name != u"uuid"
                    && std::ranges::none_of(shape_.columns, [&](const Column& one) { return one.name == column.name; }))
                    shape_.columns.append(column);
        dropTriggers(connection_, shape_);
        dropRtrees(connection_, shape_.name);
        connection_.run(QStringLiteral("DROP TABLE main.") + table_);
        for (const QString& sql : createTable(shape_))
            connection_.run(sql);
        for (const Column& column : shape_.columns)
            addColumn(connection_, shape_, column); // to the bin
    }

    /// Under no trigger. Of the backup, of theirs where a name of ours survived that is younger than
    /// the backup, and of the log; then the log's values over all of them.
    void putRowsOfBefore(Before before)
    {
        if (before == Before::BackupAndLog)
            for (const QString& from : {shape_.name, shape_.binName()})
                putFromBackup(from);
        const QString known = QStringLiteral("length(uuid)=32 AND uuid NOT GLOB '*[^0-9a-f]*' AND (EXISTS(SELECT 1 FROM hedgerow_step "
                                             "WHERE printf('%016x',id)=substr(uuid,1,16)) OR uuid=(SELECT document FROM hedgerow_here))");
        const QString ours = QStringLiteral("uuid NOT IN (SELECT uuid FROM main.%1) AND uuid NOT IN (SELECT uuid FROM main.%2)")
                                 .arg(table_, bin_);
        connection_.run(QStringLiteral("INSERT INTO main.%1(uuid,%2) SELECT uuid,%2 FROM temp.theirs t WHERE %3 AND %4 AND "
                                       "fid=(SELECT min(fid) FROM temp.theirs WHERE uuid=t.uuid)")
                            .arg(table_, theirColumns(), known, ours));
        connection_.run(QStringLiteral("INSERT INTO main.%1(uuid) SELECT DISTINCT row FROM hedgerow_log WHERE tbl=%2 AND row NOT IN "
                                       "(SELECT uuid FROM main.%1) AND row NOT IN (SELECT uuid FROM main.%3)")
                            .arg(table_, literal(shape_.name), bin_));
        (void)putShownValues(connection_, shape_);
        registerAnew(connection_, type_);
        makeTriggers(connection_, type_);
    }

    void putFromBackup(const QString& from)
    {
        if (!hasTable(connection_, QStringLiteral("backup"), from))
            return;
        QStringList names;
        for (const Column& column : columnsIn(connection_, QStringLiteral("backup"), from))
            if (std::ranges::any_of(shape_.columns, [&](const Column& one) { return one.name == column.name; }))
                names.append(quoted(column.name));
        connection_.run(QStringLiteral(
            "INSERT INTO main.%1(fid,uuid,%2) SELECT CASE WHEN fid IN (SELECT fid FROM main.%1) THEN NULL ELSE fid END,uuid,%2 "
            "FROM backup.%3 WHERE NOT (uuid>='!' AND uuid<'\"') AND uuid NOT IN (SELECT uuid FROM main.%1) AND uuid NOT IN "
            "(SELECT uuid FROM main.%4)").arg(table_, names.join(u','), quoted(from), bin_));
    }

    [[nodiscard]] QString theirColumns(const QString& prefix = {}) const
    {
        QStringList names;
        for (const Column& column : theirs_)
            names.append(prefix + quoted(column.name));
        return names.join(u',');
    }

    [[nodiscard]] bool theyHave(const char* column) const
    {
        return std::ranges::any_of(theirs_, [&](const Column& one) { return one.name == QLatin1StringView(column); });
    }

    /// By name, else by what a row is known by; each of ours once.
    void putTheirsBeside()
    {
        pair(QStringLiteral("o.uuid=t.uuid"));
        const bool named = theyHave("name"), shaped = theyHave("geom");
        if (theyHave("source_key"))
            pair(QStringLiteral("o.source_key=t.source_key"));
        if (named && shaped)
            pair(QStringLiteral("o.name=t.name AND o.geom=t.geom"));
        if (named)
            pair(QStringLiteral("o.fid=t.fid AND o.name=t.name"));
        if (shaped)
            pair(QStringLiteral("o.fid=t.fid AND o.geom=t.geom"));
    }

    void pair(const QString& condition)
    {
        QList<std::pair<qint64, QString>> found;
        QSet<qint64> takenTheirs;
        QSet<QString> takenOurs;
        Statement both(connection_, QStringLiteral(
            "SELECT t.fid,o.uuid FROM temp.theirs t JOIN main.%1 o ON %2 WHERE t.fid NOT IN (SELECT theirs FROM temp.pairs) "
            "AND o.uuid NOT IN (SELECT ours FROM temp.pairs) ORDER BY t.fid,o.fid").arg(table_, condition));
        while (both.next()) {
            const qint64 their = both.integer(0);
            const QString our = both.text(1);
            if (takenTheirs.contains(their) || takenOurs.contains(our))
                continue;
            takenTheirs.insert(their);
            takenOurs.insert(our);
            found.append({their, our});
        }
        Statement add(connection_, QStringLiteral("INSERT INTO temp.pairs VALUES(?,?)"));
        for (const auto& [their, our] : found)
            add.bind(1, their).bind(2, our).run();
    }

    void writeDifferences()
    {
        const QString columns = theirColumns();
        connection_.run(QStringLiteral(
            "UPDATE main.%1 SET (%2)=(SELECT %2 FROM temp.theirs t JOIN temp.pairs p ON p.theirs=t.fid WHERE p.ours=main.%1.uuid) "
            "WHERE uuid IN (SELECT ours FROM temp.pairs)").arg(table_, columns));
        connection_.run(QStringLiteral("DELETE FROM main.%1 WHERE uuid NOT IN (SELECT ours FROM temp.pairs)").arg(table_));
        const QString born = QStringLiteral("%1").arg(step_.id(), 16, 16, QLatin1Char('0'));
        connection_.run(QStringLiteral("INSERT INTO main.%1(uuid,%2) SELECT %3||lower(hex(randomblob(8))),%2 FROM temp.theirs "
                                       "WHERE fid NOT IN (SELECT theirs FROM temp.pairs) ORDER BY fid")
                            .arg(table_, columns, literal(born)));
    }

    Connection& connection_;
    const model::RecordType& type_;
    StepWriting& step_;
    TableShape shape_;
    QString table_, bin_;
    QList<Column> theirs_; ///< without fid and uuid
    bool hasUuid_ = false;
};

} // namespace

base::Outcome adoptTable(Connection& connection, const model::RecordType& type, Before before, StepWriting& step)
{
    return TableAdoption(connection, type, step).adopt(before);
}

void registerAnew(Connection& connection, const model::RecordType& type)
{
    const TableShape shape = describedShape(type);
    const QString name = literal(shape.name);
    connection.run(QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON %2(uuid)")
                       .arg(quoted(QStringLiteral("hedgerow_%1_uuid").arg(shape.name)), quoted(shape.name)));
    QString description = connection.text(QStringLiteral("SELECT description FROM gpkg_contents WHERE table_name=") + name);
    if (description.isEmpty()) {
        description = QString::fromLatin1(type.many);
        description[0] = description[0].toUpper();
    }
    connection.run(QStringLiteral("DELETE FROM gpkg_geometry_columns WHERE table_name=%1; DELETE FROM gpkg_contents WHERE table_name=%1;"
                                  "DELETE FROM gpkg_extensions WHERE table_name=%1").arg(name));
    registerTable(connection, shape, description, shape.isLayer() ? documentSrs(connection) : 0);
    if (!shape.isLayer())
        return;
    if (!hasTable(connection, QStringLiteral("main"), shape.rtreeName()))
        connection.run(createRtree(shape));
    packRtree(connection, shape);
    writeExtent(connection, shape);
}

} // namespace hedgerow::store
