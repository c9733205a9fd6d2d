// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfers/letter.h"

#include "base/text.h"
#include "model/date_text.h"
#include "model/rights_clock.h"
#include "model/transfer.h"
#include "transfers/pack_subject.h"

#include <QRegularExpression>

#include <algorithm>

namespace hedgerow::transfers {

namespace {

using base::Text;
using model::LetterTo;
using model::LetterWords;
using model::Table;

/// The rules of a place's transfer and the dates that follow.
struct Clock
{
    const model::Regime* regime = nullptr;
    std::vector<model::Deadline> deadlines;
    model::TransferEvents events;
    QString next; ///< the rule that asks for something next

    Clock(const model::Contents& contents, const model::Record& transfer, QDate today)
    {
        if (!transfer)
            return;
        regime = model::Transfer(transfer).regime(contents);
        if (!regime)
            return;
        events = model::eventsOf(contents, transfer);
        deadlines = model::rightsClock(*regime, events);
        next = model::nextAct(*regime, events, today, QStringLiteral("en")).rule;
    }
    [[nodiscard]] const model::Deadline* deadline(const QString& rule) const
    {
        const auto at = std::ranges::find(deadlines, rule, &model::Deadline::rule);
        return at == deadlines.end() ? nullptr : &*at;
    }
};

/// Fills the gaps of a letter's words, and writes down what isn't known.
class Gaps
{
public:
    Gaps(PackSubject& subject, const Clock& clock) : subject_(subject), clock_(clock) {}

    [[nodiscard]] QString filled(const QString& words)
    {
        static const QRegularExpression Gap(QStringLiteral("\\{([a-z_0-9:]+)\\}"));
        QString result;
        qsizetype from = 0;
        for (auto gaps = Gap.globalMatch(words); gaps.hasNext();) {
            const auto gap = gaps.next();
            result += QStringView(words).mid(from, gap.capturedStart() - from);
            result += valueOf(gap.captured(1));
            from = gap.capturedEnd();
        }
        result += QStringView(words).mid(from);
        return result;
    }
    /// The value, or "[to confirm: …]".
    [[nodiscard]] QString known(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            return value;
        subject_.miss(label);
        return Text::tr("[to confirm: %1]").arg(label.toLower());
    }
    [[nodiscard]] QString holder()
    {
        return known(Text::tr("Organisation"), PackSubject::either(subject_.ofHolder("name"), subject_.ofTransfer("request_by")));
    }

private:
    [[nodiscard]] QString valueOf(const QString& gap)
    {
        if (gap == u"place")
            return subject_.name();
        if (gap == u"address")
            return known(Text::tr("Address"), subject_.ofPlace("address").replace(u'\n', QStringLiteral(", ")));
        if (gap == u"holder")
            return holder();
        if (gap == u"legal_form")
            return known(Text::tr("Legal form"), subject_.ofHolder("legal_form").toLower());
        if (gap == u"could_be")
            return known(Text::tr("What it could be used for"), subject_.ofPlace("could_be"));
        if (gap.startsWith(u"date:"))
            return dateOf(gap.mid(5));
        const auto& type = model::recordType(Table::Transfers);
        const int field = type.indexOf(gap);
        const QString label = field < 0 ? gap : model::label(type.fields[static_cast<std::size_t>(field)]);
        return known(label, subject_.transfer() ? subject_.day(subject_.transfer().text(gap)) : QString());
    }
    [[nodiscard]] QString dateOf(const QString& rule)
    {
        const auto* deadline = clock_.deadline(rule);
        const auto* described = clock_.regime ? clock_.regime->rule(rule) : nullptr;
        const QString label = described ? described->what.in(subject_.options().language) : rule;
        return known(label, deadline ? model::longDate(deadline->date, subject_.options().language) : QString());
    }

    PackSubject& subject_;
    const Clock& clock_;
};

QStringList recipient(LetterTo to, PackSubject& subject, Gaps& gaps)
{
    const bool isCouncils = subject.transfer() && subject.transfer().text(u"owner_kind") == u"council";
    switch (to) {
    case LetterTo::Council:
        return {gaps.known(Text::tr("Name of the council"), isCouncils ? subject.ownerName() : QString()),
                gaps.known(Text::tr("Address of the council"), {})};
    case LetterTo::Owner:
        return {gaps.known(Text::tr("Owner"), subject.ownerName()), gaps.known(Text::tr("Address of the owner"), {})};
    case LetterTo::Ministers:
        return {Text::tr("Scottish Ministers"), gaps.known(Text::tr("Address of the Ministers"), {})};
    }
    return {};
}

QStringList sender(PackSubject& subject, Gaps& gaps)
{
    QStringList lines{gaps.holder()};
    for (const char* field : {"number", "website"})
        if (const QString text = subject.ofHolder(field); !text.isEmpty())
            lines << text;
    return lines << gaps.known(Text::tr("Our address"), {});
}

/// The first of the people in charge.
QString firstPerson(const model::Record& transfer)
{
    return transfer ? transfer.text(u"people").section(u';', 0, 0).trimmed() : QString();
}

model::Record transferOf(const model::Contents& contents, const model::Record& place)
{
    const auto all = model::transfersOf(contents, place.id());
    return all.empty() ? model::Record() : all.front();
}

} // namespace

std::vector<const LetterWords*> lettersFor(const model::Contents& contents, const model::Record& place, QDate today)
{
    const Clock clock(contents, transferOf(contents, place), today);
    std::vector<std::pair<int, const LetterWords*>> ranked;
    for (const LetterWords& letter : model::letters()) {
        if (!letter.isFor(clock.regime ? clock.regime->id : QString()))
            continue;
        const bool isNext = !letter.rule.isEmpty() && letter.rule == clock.next;
        if (isNext || letter.rule.isEmpty() || clock.deadline(letter.rule))
            ranked.emplace_back(isNext ? 0 : letter.rule.isEmpty() ? 2 : 1, &letter);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const LetterWords*>::first);
    std::vector<const LetterWords*> letters;
    for (const auto& [rank, letter] : ranked)
        letters.push_back(letter);
    return letters;
}

base::Result<Letter> draftLetter(const model::Contents& contents, const model::Record& place, const LetterOptions& options)
{
    const auto fitting = lettersFor(contents, place, options.today);
    const auto wanted = options.id.isEmpty() ? fitting.begin() : std::ranges::find(fitting, options.id, &LetterWords::id);
    if (wanted == fitting.end()) {
        QStringList ids;
        for (const LetterWords* letter : fitting)
            ids << letter->id;
        return base::failure(base::ErrorKind::Usage, Text::tr("There is no letter “%1” for this place now. There are: %2.")
                                                         .arg(options.id, ids.join(QStringLiteral(", "))));
    }
    const LetterWords& words = **wanted;
    const PackOptions pack{.kind = PackKind::Interest, .today = options.today, .language = options.language, .includePrivate = true};
    PackSubject subject(contents, place, pack);
    const Clock clock(contents, subject.transfer(), options.today);
    Gaps gaps(subject, clock);
    Letter letter{.id = words.id, .name = letterName(words, options.language), .sender = sender(subject, gaps), .to = recipient(words.to, subject, gaps),
                  .date = model::longDate(options.today, options.language), .salutation = Text::tr("Dear Sir or Madam,"),
                  .subject = gaps.filled(words.subject.in(options.language)), .paragraphs = {}, .close = {}, .missing = {},
                  .language = options.language, .day = options.today};
    for (const model::Words& paragraph : words.text)
        letter.paragraphs << gaps.filled(paragraph.in(options.language));
    letter.close << Text::tr("Yours faithfully,")
                 << gaps.known(Text::tr("Who signs"), firstPerson(subject.transfer())) << gaps.holder();
    if (subject.holder() && words.notFor.contains(subject.holder().text(u"legal_form")))
        subject.miss(words.notForWhy.in(options.language));
    letter.missing = subject.missing();
    letter.missing.removeDuplicates();
    return letter;
}

QString letterName(const LetterWords& letter, const QString& language)
{
    QString name = letter.subject.in(language);
    name.remove(QStringLiteral("{place}"));
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace hedgerow::transfers
