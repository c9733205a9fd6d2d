// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/comparison.h"

#include "base/text.h"
#include "base/whole_file.h"
#include "model/date_text.h"
#include "model/field_text.h"
#include "model/money_plan.h"
#include "model/place.h"
#include "model/stages.h"
#include "model/transfer.h"
#include "transfers/pack_output.h"
#include "transfers/text_table.h"

#include <QFileInfo>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <functional>

namespace hedgerow::transfers {

namespace {

using base::ErrorKind;
using base::Text;
using model::Record;

constexpr int MostNamed = 4;
constexpr double CellPixels = 3.5;

struct Candidate
{
    Record place, transfer; ///< none where there is no transfer
};
using Cell = std::function<QString(const Candidate&)>;

QString shown(const Record& row, const char* name)
{
    if (!row)
        return {};
    const int at = row.type().indexOf(QString::fromLatin1(name));
    return model::shownText(row.type().fields[static_cast<std::size_t>(at)], row.value(at));
}

QString either(const QString& one, const QString& other)
{
    return one.isEmpty() ? other : one;
}

QString distanceWords(double metres)
{
    return metres < 1000 ? Text::tr("%1 m").arg(std::lround(metres / 10) * 10) : Text::tr("%1 km").arg(metres / 1000, 0, 'f', 1);
}

class Comparing
{
public:
    Comparing(const model::Contents& contents, std::vector<Candidate> candidates, QString language)
        : contents_(contents), candidates_(std::move(candidates)), language_(std::move(language)), stages_(model::Stages::of(contents))
    {
        for (const Candidate& candidate : candidates_) {
            result_.names << model::Place(candidate.place).shownName(language_);
            result_.isPrivate = result_.isPrivate || model::Place(candidate.place).isTeamOnly();
        }
    }

    Comparison run(const std::vector<Record>& named)
    {
        add(Text::tr("Kind of place"), [&](const Candidate& c) { return model::Place(c.place).category().name.in(language_); });
        add(Text::tr("How it is now"), [](const Candidate& c) { return shown(c.place, "status"); });
        add(Text::tr("Size of the building"), [](const Candidate& c) { return shown(c.place, "floor_area_m2"); });
        add(Text::tr("Size of the site"), [](const Candidate& c) { return shown(c.transfer, "site_area_m2"); });
        add(Text::tr("Condition"), [](const Candidate& c) { return either(shown(c.place, "condition"), shown(c.transfer, "condition")); });
        add(Text::tr("Valuation"), [](const Candidate& c) { return shown(c.transfer, "valuation_pence"); });
        add(Text::tr("Costs, once"), [&](const Candidate& c) { return costs(c); });
        add(Text::tr("Money"), [&](const Candidate& c) { return c.transfer && !plan(c).isEmpty() ? model::gapWords(plan(c)) : QString(); });
        add(Text::tr("Owner"), [](const Candidate& c) { return shown(c.place, "owner_kind"); });
        add(Text::tr("How it is held"), [](const Candidate& c) { return shown(c.place, "tenure"); });
        add(Text::tr("Empty since"), [](const Candidate& c) { return shown(c.place, "empty_since"); });
        add(Text::tr("Step-free way in"), [](const Candidate& c) { return shown(c.place, "wheelchair"); });
        add(Text::tr("Could be used for"), [](const Candidate& c) { return shown(c.place, "could_be"); });
        add(Text::tr("Where we are"), [&](const Candidate& c) { return stage(c); });
        for (const Record& other : named) {
            if (result_.distancesFrom < 0)
                result_.distancesFrom = static_cast<int>(result_.rows.size());
            add(Text::tr("To %1").arg(model::Place(other).shownName(language_)), [&](const Candidate& c) { return distance(c, other); });
        }
        return std::move(result_);
    }

private:
    void add(const QString& label, const Cell& cell)
    {
        ComparisonRow row{label, {}};
        bool isSaid = false;
        for (const Candidate& candidate : candidates_) {
            const QString text = cell(candidate);
            isSaid = isSaid || !text.isEmpty();
            row.cells << either(text, Text::tr("not known"));
        }
        if (isSaid)
            result_.rows.push_back(std::move(row));
    }

    [[nodiscard]] model::MoneyPlan plan(const Candidate& c) const { return model::moneyPlan(contents_, c.transfer); }

    [[nodiscard]] QString costs(const Candidate& c) const
    {
        return c.transfer && plan(c).costs > 0 ? model::shownPounds(plan(c).costs) : QString();
    }

    [[nodiscard]] QString stage(const Candidate& c) const
    {
        const model::Stage* at = c.transfer ? stages_.stage(model::Transfer(c.transfer).stageId()) : nullptr;
        return at ? at->name.in(language_) : QString();
    }

    [[nodiscard]] static QString distance(const Candidate& c, const Record& other)
    {
        const auto from = model::Place(c.place).position(), to = model::Place(other).position();
        return from && to ? distanceWords(model::distance(*from, *to)) : QString();
    }

    const model::Contents& contents_;
    std::vector<Candidate> candidates_;
    QString language_;
    model::Stages stages_;
    Comparison result_;
};

std::vector<Record> starred(const model::Contents& contents, const std::vector<Record>& places)
{
    std::vector<Record> named;
    for (const Record& place : contents.places()) {
        const bool isCompared = std::ranges::any_of(places, [&](const Record& other) { return other.id() == place.id(); });
        if (model::Place(place).isStarred() && !isCompared && !model::Place(place).isTeamOnly())
            named.push_back(place);
    }
    std::ranges::stable_sort(named, {}, [](const Record& place) { return model::Place(place).number(); });
    if (named.size() > MostNamed)
        named.resize(MostNamed);
    return named;
}

void fill(QTextTable& table, int row, int column, const QString& text, bool bold, const QColor& colour)
{
    QTextCharFormat format;
    format.setFontPointSize(row == 0 ? 12 : 10);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    table.cellAt(row, column).firstCursorPosition().insertText(text, format);
}

} // namespace

base::Result<Comparison> compare(const model::Contents& contents, const std::vector<Record>& places, const std::vector<Record>& named,
                                 const QString& language)
{
    if (places.size() < 2 || places.size() > MostCompared)
        return base::failure(ErrorKind::Usage, Text::tr("Choose two to five places to compare."));
    std::vector<Candidate> candidates;
    for (const Record& place : places) {
        const auto transfers = model::transfersOf(contents, place.id());
        candidates.push_back({place, transfers.empty() ? Record() : transfers.front()});
    }
    return Comparing(contents, std::move(candidates), language).run(named.empty() ? starred(contents, places) : named);
}

base::Outcome writeComparison(const Comparison& comparison, const QString& title, QDate today, const QString& language, const QString& path,
                              bool replace)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != u"pdf" && kind != u"odt")
        return base::failure(ErrorKind::Usage, Text::tr("A comparison can be a .pdf or .odt file; “%1” is neither.").arg(QFileInfo(path).fileName()));
    if (!replace && QFileInfo::exists(path))
        return base::failure(ErrorKind::Refused, Text::tr("%1 exists already.").arg(QFileInfo(path).fileName()));
    const QColor ink(0x1E, 0x21, 0x1C), grey(0x5A, 0x5F, 0x57), green(0x2B, 0x6B, 0x3F);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(textFont());
    QTextCursor cursor(&document);
    QTextCharFormat head;
    head.setFontPointSize(20);
    head.setFontWeight(QFont::Bold);
    head.setForeground(green);
    const QString words = comparison.isPrivate ? Text::tr("PRIVATE · %1").arg(title) : title;
    cursor.insertText(words, head);
    QTextTableFormat format = tableFormat(CellPixels);
    format.setHeaderRowCount(1);
    format.setTopMargin(6);
    const int columns = static_cast<int>(comparison.names.size());
    QTextTable* table = cursor.insertTable(static_cast<int>(comparison.rows.size()) + 1, columns + 1, format);
    ruleUnder(*table, 0);
    for (int column = 0; column < columns; ++column)
        fill(*table, 0, column + 1, comparison.names[column], true, ink);
    for (int row = 0; row < static_cast<int>(comparison.rows.size()); ++row) {
        const ComparisonRow& cells = comparison.rows[static_cast<std::size_t>(row)];
        ruleUnder(*table, row + 1);
        fill(*table, row + 1, 0, cells.label, false, grey);
        for (int column = 0; column < columns; ++column)
            fill(*table, row + 1, column + 1, cells.cells[column], false, cells.cells[column] == Text::tr("not known") ? grey : ink);
    }
    const QString foot = Text::tr("%1 · Distances as the crow flies · What isn't known is worth asking").arg(model::longDate(today, language));
    const auto bytes = kind == u"pdf" ? pdfOf(document, {words, words, foot, language, today, true}) : odtOf(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return base::writeWholeFile(path, *bytes);
}

} // namespace hedgerow::transfers
