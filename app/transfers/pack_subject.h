// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What packs are made from: a place, its transfer and what belongs to them; and the parts that more
// than one pack has.
#pragma once

#include "transfers/pack.h"

namespace hedgerow::transfers {

/// Reads the records; writes down what is missing while sections are made.
class PackSubject
{
public:
    PackSubject(const model::Contents& contents, const model::Record& place, const PackOptions& options);

    [[nodiscard]] const model::Contents& contents() const noexcept { return contents_; }
    [[nodiscard]] const model::Record& place() const noexcept { return place_; }
    [[nodiscard]] const model::Record& transfer() const noexcept { return transfer_; } ///< none when there is none
    [[nodiscard]] const PackOptions& options() const noexcept { return options_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString day(const QString& iso) const; ///< "24 November 2026"; partial dates as they are; empty for none

    /// Shown text of a field of the place or the transfer; empty when private and not asked for.
    [[nodiscard]] QString ofPlace(const char* field) const;
    [[nodiscard]] QString ofTransfer(const char* field) const;
    /// The would-be holder's, or empty.
    [[nodiscard]] QString ofHolder(const char* field) const;
    [[nodiscard]] const model::Record& holder() const noexcept { return holder_; } ///< none when it isn't known
    /// The owner as the transfer knows it, else as the place does. A person's name only when asked for.
    [[nodiscard]] QString ownerName() const;
    /// The first of texts that isn't empty.
    [[nodiscard]] static QString either(const QString& one, const QString& other) { return one.isEmpty() ? other : one; }

    /// A fact; an empty value is "to confirm" and is listed as missing under its label.
    [[nodiscard]] PackFact fact(const QString& label, const QString& value);
    /// A fact, or nothing when there is no value: for what need not be known.
    static void addIfKnown(PackSection& section, const QString& label, const QString& value);
    /// A text that should be there, in paragraphs.
    void addText(PackSection& section, const QString& text, const QString& missing);
    void miss(const QString& what) { missing_ << what; }
    [[nodiscard]] const QStringList& missing() const noexcept { return missing_; }

    [[nodiscard]] PackSection holderSection(const QString& heading);
    [[nodiscard]] PackSection placeSection(const QString& heading);
    [[nodiscard]] PackSection ownerSection(const QString& heading);
    [[nodiscard]] PackSection planSection();
    /// Photos that may be shown: nobody visible without consent; each with its date or "no date".
    [[nodiscard]] PackSection photoSection(const QString& heading);
    /// Letters, calls and meetings, oldest first.
    [[nodiscard]] PackSection letterSection(const QString& heading);

private:
    [[nodiscard]] std::vector<model::Record> photoUses() const;

    const model::Contents& contents_;
    model::Record place_, transfer_, holder_;
    const PackOptions& options_;
    QStringList missing_;
};

void addNomination(PackSubject& subject, std::vector<PackSection>& sections);
void addInterest(PackSubject& subject, std::vector<PackSection>& sections);
void addStuckBuilding(PackSubject& subject, std::vector<PackSection>& sections);
void addFunderSummary(PackSubject& subject, std::vector<PackSection>& sections);

} // namespace hedgerow::transfers
