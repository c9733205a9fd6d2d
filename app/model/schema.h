// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// model: what a document can hold, as values: record types and their description, geometry, one
// moment's contents, categories. Knows no file, SQL, CRS or pixel. Start reading here: the SQL, the
// inspector, the table, the command's key=value and the exports are all made from this description,
// so that to add a field is to add a line in schema_tables.cpp.
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace hedgerow::model {

/// The order in which tables are written, listed and numbered. Only ever add at the end.
enum class Table : quint8 {
    Places, Outlines, Areas, Activities, Links, Organisations, Transfers, CouncilDates, Tasks, Costs,
    Funding, Letters, Photos, PhotoUses, Attachments, Presets, BaseMaps, PostcodeSets, Figures, Document,
};
inline constexpr int TableCount = 20;

enum class FieldKind : quint8 {
    Text,        ///< one line
    LongText,    ///< paragraphs
    List,        ///< texts joined by ";"
    Choice,      ///< one key of a vocabulary
    Choices,     ///< keys of a vocabulary joined by ";"
    Integer,
    Real,
    YesNo,       ///< 0 or 1
    Date,        ///< YYYY-MM-DD
    PartialDate, ///< YYYY, YYYY-MM or YYYY-MM-DD
    Instant,     ///< YYYY-MM-DDTHH:MM:SSZ, UTC
    Money,       ///< money in whole pence
    Reference,   ///< the other row's uuid, 32 hex digits
    Hash,        ///< SHA-256 of a blob, 64 hex digits
    Json,
    WebAddress,  ///< http or https only
};

/// Who sees a field (ux: "Who sees"): All = prints, exports; Team = on screen and in the file only,
/// unless private fields are asked for.
enum class Sees : quint8 { All, Team };

/// One key of a vocabulary.
struct Term
{
    const char* key;   ///< in the file, in exports, for the command
    const char* words; ///< English; translation context "Choice"
};

/// Vocabularies that come from resources and not from here.
enum class Vocabulary : quint8 { Here, Category, Status };

struct Field
{
    const char* name;         ///< column and export name
    FieldKind kind;
    const char* label = "";   ///< English; translation context "Field"; "" = not shown by itself
    int mostCharacters = 0;   ///< of a text, or of one entry of a list; 0 = no limit
    int mostEntries = 0;      ///< of a list; 0 = no limit
    double least = 0;         ///< of a number or a year of a date; looked at when least < most
    double most = 0;
    std::span<const Term> choices = {};
    Vocabulary vocabulary = Vocabulary::Here;
    Sees sees = Sees::All;
    std::optional<Table> refersTo = {};
    const char* unit = "";    ///< "m", "m²"
};

enum class GeometryKind : quint8 { None, Point, MultiPolygon };

struct RecordType
{
    Table table;
    const char* name;         ///< of the table in the file
    GeometryKind geometry;
    const char* one;          ///< English, translation context "Record": "place"
    const char* many;         ///< "places"
    std::span<const Field> fields; ///< in file order, without fid, geom and uuid

    [[nodiscard]] bool isLayer() const noexcept { return geometry != GeometryKind::None; }
    /// Position among fields, or -1.
    [[nodiscard]] int indexOf(QStringView fieldName) const noexcept;
};

[[nodiscard]] std::span<const RecordType, TableCount> schema() noexcept;
[[nodiscard]] const RecordType& recordType(Table table) noexcept;
[[nodiscard]] const RecordType* recordType(QStringView tableName) noexcept;

/// The label of a field and the words of a choice in the language of the window.
[[nodiscard]] QString label(const Field& field);
[[nodiscard]] QString words(const Term& term);

} // namespace hedgerow::model
