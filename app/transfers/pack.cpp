// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/pack.h"

#include "base/text.h"
#include "model/date_text.h"
#include "transfers/pack_subject.h"

namespace hedgerow::transfers {

namespace {

using base::Text;

struct KindRow
{
    PackKind kind;
    const char* key;
    void (*add)(PackSubject&, std::vector<PackSection>&);
};
constexpr KindRow Kinds[] = {
    {PackKind::Nomination, "nomination", addNomination},
    {PackKind::Interest, "interest", addInterest},
    {PackKind::StuckBuilding, "dossier", addStuckBuilding},
    {PackKind::Funder, "funder", addFunderSummary},
};

bool isEmpty(const PackSection& section)
{
    return section.paragraphs.isEmpty() && section.facts.empty() && section.table.empty() && section.photos.empty()
        && !section.hasPlan && section.signatures == 0;
}

} // namespace

QString keyOf(PackKind kind)
{
    return QLatin1String(Kinds[static_cast<std::size_t>(kind)].key);
}

std::optional<PackKind> packKindOf(const QString& key)
{
    for (const KindRow& row : Kinds)
        if (key == QLatin1String(row.key))
            return row.kind;
    return {};
}

QString titleOf(PackKind kind)
{
    switch (kind) {
    case PackKind::Nomination:
        return Text::tr("Nomination as an asset of community value");
    case PackKind::Interest:
        return Text::tr("Expression of interest");
    case PackKind::StuckBuilding:
        return Text::tr("A building that waits: the facts");
    case PackKind::Funder:
        return Text::tr("Summary of a transfer");
    }
    return {};
}

Pack makePack(const model::Contents& contents, const model::Record& place, const PackOptions& options)
{
    PackSubject subject(contents, place, options);
    Pack pack{.kind = options.kind, .title = titleOf(options.kind), .subtitle = subject.name(), .missing = {}, .sections = {},
              .foot = {}, .place = place, .isPrivate = options.includePrivate, .language = options.language, .date = options.today};
    Kinds[static_cast<std::size_t>(options.kind)].add(subject, pack.sections);
    std::erase_if(pack.sections, isEmpty);
    pack.missing = subject.missing();
    pack.missing.removeDuplicates();
    if (const QString address = place.text(u"address"); !address.isEmpty())
        pack.subtitle = Text::tr("%1, %2").arg(pack.subtitle, QString(address).replace(u'\n', QStringLiteral(", ")));
    pack.foot = Text::tr("%1 · %2 · Dates and words, not legal advice. Check with the council.")
                    .arg(contents.title(), model::longDate(options.today, options.language));
    return pack;
}

} // namespace hedgerow::transfers
