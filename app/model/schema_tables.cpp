// SPDX-FileCopyrightText: 2026 The Hedgerow authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The description of every record type. Words and limits: CONTRIBUTING.md, "Adding a field".
#include "model/field_values.h"
#include "model/schema.h"

#include <QtGlobal>

#include <algorithm>

namespace hedgerow::model {

namespace {

using enum FieldKind;

constexpr Term PositionHow[] = {
    {"click", QT_TRANSLATE_NOOP("Choice", "by a click on the map")},
    {"grid", QT_TRANSLATE_NOOP("Choice", "from a grid reference")},
    {"coordinate", QT_TRANSLATE_NOOP("Choice", "from coordinates")},
    {"postcode", QT_TRANSLATE_NOOP("Choice", "from a postcode")},
    {"address", QT_TRANSLATE_NOOP("Choice", "from an address")},
    {"photo", QT_TRANSLATE_NOOP("Choice", "from a photo")},
    {"sheet", QT_TRANSLATE_NOOP("Choice", "from a walking sheet")},
    {"import", QT_TRANSLATE_NOOP("Choice", "brought in")},
};
constexpr Term OwnerKinds[] = {
    {"council", QT_TRANSLATE_NOOP("Choice", "Council")},
    {"housing", QT_TRANSLATE_NOOP("Choice", "Housing association")},
    {"health", QT_TRANSLATE_NOOP("Choice", "Health service")},
    {"education", QT_TRANSLATE_NOOP("Choice", "School or college")},
    {"faith", QT_TRANSLATE_NOOP("Choice", "Faith body")},
    {"company", QT_TRANSLATE_NOOP("Choice", "Company")},
    {"charity", QT_TRANSLATE_NOOP("Choice", "Charity")},
    {"community", QT_TRANSLATE_NOOP("Choice", "Community body")},
    {"person", QT_TRANSLATE_NOOP("Choice", "A person")},
    {"public", QT_TRANSLATE_NOOP("Choice", "Other public body")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
};
constexpr Term Tenures[] = {
    {"owned", QT_TRANSLATE_NOOP("Choice", "Owned")},
    {"long_lease", QT_TRANSLATE_NOOP("Choice", "Long lease (over 25 years)")},
    {"lease", QT_TRANSLATE_NOOP("Choice", "Lease")},
    {"licence", QT_TRANSLATE_NOOP("Choice", "Licence")},
    {"informal", QT_TRANSLATE_NOOP("Choice", "Nothing written")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
};
constexpr Term Conditions[] = {
    {"good", QT_TRANSLATE_NOOP("Choice", "Good")},
    {"fair", QT_TRANSLATE_NOOP("Choice", "Fair")},
    {"poor", QT_TRANSLATE_NOOP("Choice", "Poor")},
    {"very_poor", QT_TRANSLATE_NOOP("Choice", "Very poor")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
};
constexpr Term LifeStages[] = {
    {"early_years", QT_TRANSLATE_NOOP("Choice", "Early years")},
    {"children", QT_TRANSLATE_NOOP("Choice", "Children")},
    {"teenagers", QT_TRANSLATE_NOOP("Choice", "Teenagers")},
    {"young_adults", QT_TRANSLATE_NOOP("Choice", "Young adults")},
    {"working_age", QT_TRANSLATE_NOOP("Choice", "Working age")},
    {"older", QT_TRANSLATE_NOOP("Choice", "Older people")},
    {"everyone", QT_TRANSLATE_NOOP("Choice", "Everyone")},
};
constexpr Term Access[] = {
    {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
    {"partly", QT_TRANSLATE_NOOP("Choice", "Partly")},
    {"no", QT_TRANSLATE_NOOP("Choice", "No")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Not known")},
};
constexpr Term OutlineKinds[] = {
    {"site", QT_TRANSLATE_NOOP("Choice", "Site")},
    {"building", QT_TRANSLATE_NOOP("Choice", "Building")},
    {"title", QT_TRANSLATE_NOOP("Choice", "Registered title")},
};
constexpr Term Weekdays[] = {
    {"mon", QT_TRANSLATE_NOOP("Choice", "Monday")},
    {"tue", QT_TRANSLATE_NOOP("Choice", "Tuesday")},
    {"wed", QT_TRANSLATE_NOOP("Choice", "Wednesday")},
    {"thu", QT_TRANSLATE_NOOP("Choice", "Thursday")},
    {"fri", QT_TRANSLATE_NOOP("Choice", "Friday")},
    {"sat", QT_TRANSLATE_NOOP("Choice", "Saturday")},
    {"sun", QT_TRANSLATE_NOOP("Choice", "Sunday")},
};
constexpr Term LinkKinds[] = {
    {"shares_space", QT_TRANSLATE_NOOP("Choice", "shares space with")},
    {"shares_people", QT_TRANSLATE_NOOP("Choice", "shares people with")},
    {"sends_to", QT_TRANSLATE_NOOP("Choice", "sends people to")},
    {"grew_from", QT_TRANSLATE_NOOP("Choice", "grew out of")},
    {"looks_after", QT_TRANSLATE_NOOP("Choice", "looks after")},
    {"could_join", QT_TRANSLATE_NOOP("Choice", "could join with")},
    {"other", QT_TRANSLATE_NOOP("Choice", "is linked with")},
    {"merged_from", QT_TRANSLATE_NOOP("Choice", "was joined with")},
};
constexpr Term LegalForms[] = {
    {"unincorporated", QT_TRANSLATE_NOOP("Choice", "Unincorporated group")},
    {"trust", QT_TRANSLATE_NOOP("Choice", "Trust")},
    {"cio", QT_TRANSLATE_NOOP("Choice", "Charitable incorporated organisation")},
    {"clg", QT_TRANSLATE_NOOP("Choice", "Company limited by guarantee")},
    {"cic", QT_TRANSLATE_NOOP("Choice", "Community interest company")},
    {"cbs", QT_TRANSLATE_NOOP("Choice", "Community benefit society")},
    {"coop", QT_TRANSLATE_NOOP("Choice", "Co-operative")},
    {"parish", QT_TRANSLATE_NOOP("Choice", "Parish or town council")},
    {"council", QT_TRANSLATE_NOOP("Choice", "Council")},
    {"company", QT_TRANSLATE_NOOP("Choice", "Company")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr Term Roles[] = {
    {"trusted_body", QT_TRANSLATE_NOOP("Choice", "Trusted body")},
    {"steward", QT_TRANSLATE_NOOP("Choice", "Steward")},
    {"runs", QT_TRANSLATE_NOOP("Choice", "Runs a place")},
    {"owner", QT_TRANSLATE_NOOP("Choice", "Owner")},
    {"funder", QT_TRANSLATE_NOOP("Choice", "Funder")},
    {"council", QT_TRANSLATE_NOOP("Choice", "Council")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr Term Goals[] = {
    {"buy", QT_TRANSLATE_NOOP("Choice", "Buy")},
    {"lease", QT_TRANSLATE_NOOP("Choice", "Lease")},
    {"licence", QT_TRANSLATE_NOOP("Choice", "Licence")},
    {"manage", QT_TRANSLATE_NOOP("Choice", "Manage")},
};
constexpr Term LetterKinds[] = {
    {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {"call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
};
constexpr Term Directions[] = {
    {"from_us", QT_TRANSLATE_NOOP("Choice", "From us")},
    {"to_us", QT_TRANSLATE_NOOP("Choice", "To us")},
    {"both", QT_TRANSLATE_NOOP("Choice", "Both ways")},
};
constexpr Term TransferDecisions[] = {
    {"listed", QT_TRANSLATE_NOOP("Choice", "Listed")},
    {"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};
constexpr Term CostKinds[] = {
    {"purchase", QT_TRANSLATE_NOOP("Choice", "Purchase")},
    {"tax", QT_TRANSLATE_NOOP("Choice", "Tax on the purchase")},
    {"survey", QT_TRANSLATE_NOOP("Choice", "Survey")},
    {"legal", QT_TRANSLATE_NOOP("Choice", "Legal")},
    {"planning", QT_TRANSLATE_NOOP("Choice", "Planning")},
    {"works", QT_TRANSLATE_NOOP("Choice", "Works")},
    {"contingency", QT_TRANSLATE_NOOP("Choice", "Contingency")},
    {"equipment", QT_TRANSLATE_NOOP("Choice", "Equipment")},
    {"vat", QT_TRANSLATE_NOOP("Choice", "VAT")},
    {"running", QT_TRANSLATE_NOOP("Choice", "Running, by the year")},
    {"income", QT_TRANSLATE_NOOP("Choice", "Income, by the year")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr Term FundingKinds[] = {
    {"grant", QT_TRANSLATE_NOOP("Choice", "Grant")},
    {"loan", QT_TRANSLATE_NOOP("Choice", "Loan")},
    {"shares", QT_TRANSLATE_NOOP("Choice", "Community shares")},
    {"own", QT_TRANSLATE_NOOP("Choice", "Our own")},
    {"gift", QT_TRANSLATE_NOOP("Choice", "Gift")},
    {"in_kind", QT_TRANSLATE_NOOP("Choice", "In kind")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr Term FundingStatuses[] = {
    {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},
    {"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {"promised", QT_TRANSLATE_NOOP("Choice", "Promised")},
    {"offered", QT_TRANSLATE_NOOP("Choice", "Offered")},
    {"in_bank", QT_TRANSLATE_NOOP("Choice", "In the bank")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};
constexpr Term Consents[] = {
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
    {"given", QT_TRANSLATE_NOOP("Choice", "Given")},
    {"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};
constexpr Term ShownOn[] = {
    {"screen", QT_TRANSLATE_NOOP("Choice", "Only on screen")},
    {"paper", QT_TRANSLATE_NOOP("Choice", "Only on paper")},
    {"both", QT_TRANSLATE_NOOP("Choice", "On screen and paper")},
};

constexpr Field PlaceFields[] = {
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "name_cy", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name in the other language"), .mostCharacters = 200},
    {.name = "also_known_as", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "Also known as"), .mostCharacters = 100, .mostEntries = 10},
    {.name = "category", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "What is it?"), .vocabulary = Vocabulary::Category},
    {.name = "status", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "How is it now?"), .vocabulary = Vocabulary::Status},
    {.name = "number", .kind = Integer, .label = QT_TRANSLATE_NOOP("Field", "Number on prints"), .least = 1, .most = 9999},
    {.name = "star", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Star")},
    {.name = "description", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "In a few words"), .mostCharacters = 300},
    {.name = "good_here", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "What's good here"), .mostCharacters = 2000},
    {.name = "story", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Story"), .mostCharacters = 20000},
    {.name = "could_be", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "Could also be used for"), .mostCharacters = 100, .mostEntries = 20},
    {.name = "tags", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "Tags"), .mostCharacters = 50, .mostEntries = 30},
    {.name = "position_how", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "How we know where it is"), .choices = PositionHow},
    {.name = "position_accuracy_m", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "How sure of the position"), .least = 0, .most = 100000, .unit = "m"},
    {.name = "address", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Address"), .mostCharacters = 300},
    {.name = "postcode", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Postcode"), .mostCharacters = 12},
    {.name = "uprn", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "UPRN"), .mostCharacters = 12},
    {.name = "owner_kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Who owns it"), .choices = OwnerKinds},
    {.name = "owner_name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Owner's name"), .mostCharacters = 200},
    {.name = "tenure", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "How it is held"), .choices = Tenures},
    {.name = "run_by", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "Run by"), .mostCharacters = 200, .mostEntries = 10},
    {.name = "condition", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Condition"), .choices = Conditions},
    {.name = "floor_area_m2", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Size of the building"), .least = 1, .most = 1000000, .unit = "m²"},
    {.name = "empty_since", .kind = PartialDate, .label = QT_TRANSLATE_NOOP("Field", "Empty since"), .least = 1800, .most = 2200},
    {.name = "opening", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Opening times"), .mostCharacters = 300},
    {.name = "life_stages", .kind = Choices, .label = QT_TRANSLATE_NOOP("Field", "Life stages"), .choices = LifeStages},
    {.name = "wheelchair", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Step-free way in"), .choices = Access},
    {.name = "toilet", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Toilet"), .choices = Access},
    {.name = "hearing_loop", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Hearing loop"), .choices = Access},
    {.name = "parking", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Parking"), .choices = Access},
    {.name = "quiet_space", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Quiet space"), .choices = Access},
    {.name = "accessibility", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "About getting in"), .mostCharacters = 500},
    {.name = "website", .kind = WebAddress, .label = QT_TRANSLATE_NOOP("Field", "Web address"), .mostCharacters = 500},
    {.name = "contact", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact's name"), .mostCharacters = 100, .sees = Sees::Team},
    {.name = "contact_phone", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact's phone"), .mostCharacters = 40, .sees = Sees::Team},
    {.name = "contact_email", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact's e-mail"), .mostCharacters = 200, .sees = Sees::Team},
    {.name = "contact_public", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Make this contact public")},
    {.name = "notes", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes for us"), .mostCharacters = 20000, .sees = Sees::Team},
    {.name = "last_seen", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Last seen"), .least = 1900, .most = 2200},
    {.name = "next_visit", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Next visit"), .least = 1900, .most = 2200, .sees = Sees::Team},
    {.name = "not_sure", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Not sure about this")},
    {.name = "not_sure_why", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Why not sure"), .mostCharacters = 200},
    {.name = "confirmed_by", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Confirmed by"), .mostCharacters = 100, .sees = Sees::Team},
    {.name = "confirmed_on", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Confirmed on"), .least = 1900, .most = 2200, .sees = Sees::Team},
    {.name = "team_only", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Keep for the team only"), .sees = Sees::Team},
    {.name = "source", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Where this came from"), .mostCharacters = 300},
    {.name = "source_licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence of the source"), .mostCharacters = 300},
    {.name = "source_key", .kind = Text, .mostCharacters = 300},
};

constexpr Field OutlineFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .choices = OutlineKinds},
    {.name = "area_m2", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Area"), .unit = "m²"},
    {.name = "source", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Where this came from"), .mostCharacters = 300},
};

constexpr Field AreaFields[] = {
    {.name = "code", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Code"), .mostCharacters = 100},
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "name_cy", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name in the other language"), .mostCharacters = 200},
    {.name = "kind", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .mostCharacters = 100},
    {.name = "population", .kind = Integer, .label = QT_TRANSLATE_NOOP("Field", "Population"), .least = 0, .most = 1e9},
    {.name = "source", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Where this came from"), .mostCharacters = 300},
    {.name = "source_date", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Date of the source")},
    {.name = "licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence"), .mostCharacters = 300},
    {.name = "attribution", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Credit line"), .mostCharacters = 500},
    {.name = "accuracy_m", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Positions fit to about"), .least = 0, .most = 100000, .unit = "m"},
    {.name = "style", .kind = Text, .mostCharacters = 100},
};

constexpr Field ActivityFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "organisation", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Organisation"), .refersTo = Table::Organisations},
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "what", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "What happens"), .mostCharacters = 300},
    {.name = "weekdays", .kind = Choices, .label = QT_TRANSLATE_NOOP("Field", "Days"), .choices = Weekdays},
    {.name = "starts", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "From"), .mostCharacters = 5},
    {.name = "ends", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "To"), .mostCharacters = 5},
    {.name = "every", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "How often"), .mostCharacters = 100},
    {.name = "season", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Season"), .mostCharacters = 100},
    {.name = "life_stages", .kind = Choices, .label = QT_TRANSLATE_NOOP("Field", "Life stages"), .choices = LifeStages},
    {.name = "cost", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Cost"), .mostCharacters = 100},
    {.name = "contact", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact"), .mostCharacters = 200, .sees = Sees::Team},
    {.name = "contact_public", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Make this contact public")},
};

constexpr Field LinkFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "to_place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Linked place"), .refersTo = Table::Places},
    {.name = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .choices = LinkKinds},
    {.name = "note", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Note"), .mostCharacters = 300},
};

constexpr Field OrganisationFields[] = {
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "kind", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .mostCharacters = 100},
    {.name = "legal_form", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Legal form"), .choices = LegalForms},
    {.name = "number", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Charity or company number"), .mostCharacters = 40},
    {.name = "role", .kind = Choices, .label = QT_TRANSLATE_NOOP("Field", "Role"), .choices = Roles},
    {.name = "contact", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact"), .mostCharacters = 200, .sees = Sees::Team},
    {.name = "contact_public", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Make this contact public")},
    {.name = "website", .kind = WebAddress, .label = QT_TRANSLATE_NOOP("Field", "Web address"), .mostCharacters = 500},
    {.name = "note", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Note"), .mostCharacters = 2000},
};

/// A date on which something happened in a transfer.
constexpr Field event(const char* name, const char* label)
{
    return {.name = name, .kind = Date, .label = label, .least = 1900, .most = 2200};
}

constexpr Field TransferFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "organisation", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Would-be holder"), .refersTo = Table::Organisations},
    {.name = "request_by", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Request made by"), .mostCharacters = 200},
    {.name = "goal", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Goal"), .choices = Goals},
    {.name = "decision", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Decision"), .choices = TransferDecisions},
    {.name = "stage", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Stage"), .mostCharacters = 100},
    {.name = "stage_since", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "In this stage since"), .least = 1900, .most = 2200},
    {.name = "nation", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Nation"), .mostCharacters = 40},
    {.name = "regime", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Rights"), .mostCharacters = 40},
    {.name = "owner_kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind of owner"), .choices = OwnerKinds},
    {.name = "owner_name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Owner's name"), .mostCharacters = 200},
    {.name = "title_number", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Title number"), .mostCharacters = 40},
    {.name = "company_number", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Company number"), .mostCharacters = 40},
    {.name = "known_how", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "How we know"), .mostCharacters = 300},
    {.name = "known_on", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Known on"), .least = 1900, .most = 2200},
    {.name = "valuation_pence", .kind = Money, .label = QT_TRANSLATE_NOOP("Field", "Valuation")},
    {.name = "valued_on", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Valued on"), .least = 1900, .most = 2200},
    {.name = "site_area_m2", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Size of the site"), .least = 0, .most = 1e9, .unit = "m²"},
    {.name = "condition", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Condition"), .mostCharacters = 2000},
    {.name = "people", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "People in charge"), .mostCharacters = 100, .mostEntries = 20},
    {.name = "next_step", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Next step"), .mostCharacters = 300},
    {.name = "next_who", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Who does it"), .mostCharacters = 100},
    {.name = "next_by", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "By when"), .least = 1900, .most = 2200},
    {.name = "risks", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Risks"), .mostCharacters = 20000, .sees = Sees::Team},
    {.name = "note", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes for us"), .mostCharacters = 20000, .sees = Sees::Team},
    event("nomination_received_on", QT_TRANSLATE_NOOP("Field", "Nomination received")),
    event("decided_on", QT_TRANSLATE_NOOP("Field", "Nomination decided")),
    event("listed_on", QT_TRANSLATE_NOOP("Field", "Listed as a community asset")),
    event("listing_notice_on", QT_TRANSLATE_NOOP("Field", "Notice of the listing")),
    event("review_requested_on", QT_TRANSLATE_NOOP("Field", "Review asked for")),
    event("review_decided_on", QT_TRANSLATE_NOOP("Field", "Review decided")),
    event("notice_received_on", QT_TRANSLATE_NOOP("Field", "Owner's notice received")),
    event("bidder_request_on", QT_TRANSLATE_NOOP("Field", "Asked to be treated as a bidder")),
    event("loss_ended_on", QT_TRANSLATE_NOOP("Field", "Loss ended")),
    event("compensation_decided_on", QT_TRANSLATE_NOOP("Field", "Compensation decided")),
    event("compensation_review_requested_on", QT_TRANSLATE_NOOP("Field", "Review of compensation asked for")),
    event("validated_on", QT_TRANSLATE_NOOP("Field", "Accepted as complete")),
    event("decision_notice_on", QT_TRANSLATE_NOOP("Field", "Decision notice")),
    event("review_applied_on", QT_TRANSLATE_NOOP("Field", "Review applied for")),
    event("offer_made_on", QT_TRANSLATE_NOOP("Field", "Offer made")),
    event("invited_on", QT_TRANSLATE_NOOP("Field", "Invited")),
    event("registered_on", QT_TRANSLATE_NOOP("Field", "Registered")),
    event("owner_notice_on", QT_TRANSLATE_NOOP("Field", "Owner's notice")),
    event("confirmation_asked_on", QT_TRANSLATE_NOOP("Field", "Confirmation asked for")),
    event("confirmed_on", QT_TRANSLATE_NOOP("Field", "Confirmed")),
    event("valuer_appointed_on", QT_TRANSLATE_NOOP("Field", "Valuer appointed")),
    event("decision_on", QT_TRANSLATE_NOOP("Field", "Decision")),
    event("ballot_on", QT_TRANSLATE_NOOP("Field", "Ballot")), event("views_sent_on", QT_TRANSLATE_NOOP("Field", "Views sent")),
    event("comments_due_on", QT_TRANSLATE_NOOP("Field", "Comments due")),
    event("consent_on", QT_TRANSLATE_NOOP("Field", "Consent")),
    event("value_notice_on", QT_TRANSLATE_NOOP("Field", "Notice of the value")),
    event("valuation_done_on", QT_TRANSLATE_NOOP("Field", "Valuation done")),
    event("written_request_on", QT_TRANSLATE_NOOP("Field", "Written request")),
};

constexpr Field CouncilDateFields[] = {
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "what", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "What"), .mostCharacters = 100},
    {.name = "on_date", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "The council's own date"), .least = 1900, .most = 2200},
    {.name = "how_known", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "How we know"), .mostCharacters = 300},
};

constexpr Field TaskFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "what", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "What"), .mostCharacters = 300},
    {.name = "who", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Who"), .mostCharacters = 100},
    {.name = "due_on", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Due"), .least = 1900, .most = 2200},
    {.name = "done_on", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Done"), .least = 1900, .most = 2200},
    {.name = "note", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Note"), .mostCharacters = 20000},
};

constexpr Field CostFields[] = {
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .choices = CostKinds},
    {.name = "what", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "What"), .mostCharacters = 300},
    {.name = "amount_pence", .kind = Money, .label = QT_TRANSLATE_NOOP("Field", "Amount")},
    {.name = "year", .kind = Integer, .label = QT_TRANSLATE_NOOP("Field", "Year"), .least = 0, .most = 2200},
    {.name = "every_year", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "Every year")},
    {.name = "note", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Note"), .mostCharacters = 20000},
};

constexpr Field FundingFields[] = {
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .choices = FundingKinds},
    {.name = "source", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Source"), .mostCharacters = 300},
    {.name = "amount_pence", .kind = Money, .label = QT_TRANSLATE_NOOP("Field", "Amount")},
    {.name = "status", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Status"), .choices = FundingStatuses},
    {.name = "on_date", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Date"), .least = 1900, .most = 2200},
    {.name = "spend_by", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Spend by"), .least = 1900, .most = 2200},
    {.name = "conditions", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Conditions"), .mostCharacters = 20000},
    {.name = "note", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "Note"), .mostCharacters = 20000},
};

constexpr Field LetterFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "kind", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Kind"), .choices = LetterKinds},
    {.name = "direction", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "From us or to us"), .choices = Directions},
    {.name = "with_whom", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "With whom"), .mostCharacters = 200},
    {.name = "on_date", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Date"), .least = 1900, .most = 2200},
    {.name = "what", .kind = LongText, .label = QT_TRANSLATE_NOOP("Field", "What"), .mostCharacters = 20000},
    {.name = "next_act", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "What follows"), .mostCharacters = 300},
};

constexpr Field PhotoFields[] = {
    {.name = "hash", .kind = Hash},
    {.name = "original_hash", .kind = Hash},
    {.name = "taken_on", .kind = Instant, .label = QT_TRANSLATE_NOOP("Field", "Taken")},
    {.name = "lon", .kind = Real, .least = -180, .most = 180},
    {.name = "lat", .kind = Real, .least = -90, .most = 90},
    {.name = "width", .kind = Integer},
    {.name = "height", .kind = Integer},
    {.name = "author", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Photographer"), .mostCharacters = 100},
    {.name = "caption", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Caption"), .mostCharacters = 300},
    {.name = "people_visible", .kind = YesNo, .label = QT_TRANSLATE_NOOP("Field", "People can be seen")},
    {.name = "consent", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Consent"), .choices = Consents},
    {.name = "licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence"), .mostCharacters = 300},
    {.name = "file_name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "File"), .mostCharacters = 300},
};

constexpr Field PhotoUseFields[] = {
    {.name = "photo", .kind = Reference, .refersTo = Table::Photos},
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "role", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Role"), .mostCharacters = 40},
    {.name = "pair", .kind = Text, .mostCharacters = 40},
    {.name = "sort", .kind = Integer},
    {.name = "caption", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Caption"), .mostCharacters = 300},
};

constexpr Field AttachmentFields[] = {
    {.name = "place", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Place"), .refersTo = Table::Places},
    {.name = "transfer", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Transfer"), .refersTo = Table::Transfers},
    {.name = "letter", .kind = Reference, .label = QT_TRANSLATE_NOOP("Field", "Letter"), .refersTo = Table::Letters},
    {.name = "hash", .kind = Hash},
    {.name = "file_name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "File"), .mostCharacters = 300},
    {.name = "media_type", .kind = Text, .mostCharacters = 100},
    {.name = "size", .kind = Integer},
    {.name = "title", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Title"), .mostCharacters = 300},
    {.name = "link", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Kept at"), .mostCharacters = 1000},
};

constexpr Field PresetFields[] = {
    {.name = "kind", .kind = Text, .mostCharacters = 40},
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "value", .kind = Json},
    {.name = "sort", .kind = Integer},
};

constexpr Field BaseMapFields[] = {
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "kind", .kind = Text, .mostCharacters = 40},
    {.name = "hash", .kind = Hash},
    {.name = "path", .kind = Text, .mostCharacters = 1000},
    {.name = "sort", .kind = Integer},
    {.name = "shown_on", .kind = Choice, .label = QT_TRANSLATE_NOOP("Field", "Shown"), .choices = ShownOn},
    {.name = "opacity", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Opacity"), .least = 0, .most = 1},
    {.name = "licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence"), .mostCharacters = 300},
    {.name = "attribution", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Credit line"), .mostCharacters = 500},
};

constexpr Field PostcodeSetFields[] = {
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 200},
    {.name = "on_date", .kind = Date, .label = QT_TRANSLATE_NOOP("Field", "Date")},
    {.name = "count", .kind = Integer, .label = QT_TRANSLATE_NOOP("Field", "Count")},
    {.name = "attribution", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Credit line"), .mostCharacters = 500},
    {.name = "hash", .kind = Hash},
};

constexpr Field FigureFields[] = {
    {.name = "area", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Code of the area"), .mostCharacters = 100},
    {.name = "vintage", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Year of the areas"), .mostCharacters = 20},
    {.name = "name", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Name"), .mostCharacters = 300},
    {.name = "value", .kind = Real, .label = QT_TRANSLATE_NOOP("Field", "Value")},
    {.name = "source", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Where this came from"), .mostCharacters = 300},
    {.name = "licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence"), .mostCharacters = 300},
};

constexpr Field DocumentFields[] = {
    {.name = "title", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Title"), .mostCharacters = 200},
    {.name = "subtitle", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Subtitle"), .mostCharacters = 300},
    {.name = "nation", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Nation"), .mostCharacters = 40},
    {.name = "language", .kind = List, .label = QT_TRANSLATE_NOOP("Field", "Languages of the sheets"), .mostCharacters = 10, .mostEntries = 2},
    {.name = "srs", .kind = Integer, .label = QT_TRANSLATE_NOOP("Field", "How positions are measured")},
    {.name = "licence", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Licence"), .mostCharacters = 300},
    {.name = "attribution", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Credit line"), .mostCharacters = 500},
    {.name = "accuracy_note", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "About accuracy"), .mostCharacters = 300},
    {.name = "contact", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Contact"), .mostCharacters = 200},
    {.name = "sheet_note", .kind = Text, .label = QT_TRANSLATE_NOOP("Field", "Note on sheets"), .mostCharacters = 300},
};

constexpr RecordType Types[TableCount] = {
    {Table::Places, "places", GeometryKind::Point, QT_TRANSLATE_NOOP("Record", "place"), QT_TRANSLATE_NOOP("Record", "places"), PlaceFields},
    {Table::Outlines, "outlines", GeometryKind::MultiPolygon, QT_TRANSLATE_NOOP("Record", "outline"), QT_TRANSLATE_NOOP("Record", "outlines"), OutlineFields},
    {Table::Areas, "areas", GeometryKind::MultiPolygon, QT_TRANSLATE_NOOP("Record", "neighbourhood"), QT_TRANSLATE_NOOP("Record", "neighbourhoods"), AreaFields},
    {Table::Activities, "activities", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "activity"), QT_TRANSLATE_NOOP("Record", "activities"), ActivityFields},
    {Table::Links, "links", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "link"), QT_TRANSLATE_NOOP("Record", "links"), LinkFields},
    {Table::Organisations, "organisations", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "organisation"), QT_TRANSLATE_NOOP("Record", "organisations"), OrganisationFields},
    {Table::Transfers, "transfers", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "transfer"), QT_TRANSLATE_NOOP("Record", "transfers"), TransferFields},
    {Table::CouncilDates, "council_dates", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "council's date"), QT_TRANSLATE_NOOP("Record", "council's dates"), CouncilDateFields},
    {Table::Tasks, "tasks", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "task"), QT_TRANSLATE_NOOP("Record", "tasks"), TaskFields},
    {Table::Costs, "costs", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "cost"), QT_TRANSLATE_NOOP("Record", "costs"), CostFields},
    {Table::Funding, "funding", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "source of money"), QT_TRANSLATE_NOOP("Record", "sources of money"), FundingFields},
    {Table::Letters, "letters", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "letter or call"), QT_TRANSLATE_NOOP("Record", "letters and calls"), LetterFields},
    {Table::Photos, "photos", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "photo"), QT_TRANSLATE_NOOP("Record", "photos"), PhotoFields},
    {Table::PhotoUses, "photo_uses", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "use of a photo"), QT_TRANSLATE_NOOP("Record", "uses of photos"), PhotoUseFields},
    {Table::Attachments, "attachments", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "file"), QT_TRANSLATE_NOOP("Record", "files"), AttachmentFields},
    {Table::Presets, "presets", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "preset"), QT_TRANSLATE_NOOP("Record", "presets"), PresetFields},
    {Table::BaseMaps, "base_maps", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "base map"), QT_TRANSLATE_NOOP("Record", "base maps"), BaseMapFields},
    {Table::PostcodeSets, "postcode_sets", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "postcode file"), QT_TRANSLATE_NOOP("Record", "postcode files"), PostcodeSetFields},
    {Table::Figures, "figures", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "figure"), QT_TRANSLATE_NOOP("Record", "figures"), FigureFields},
    {Table::Document, "document", GeometryKind::None, QT_TRANSLATE_NOOP("Record", "map"), QT_TRANSLATE_NOOP("Record", "maps"), DocumentFields},
};

static_assert(std::ranges::all_of(Types, [](const RecordType& type) { return type.fields.size() <= FieldValues::MostFields; }));

} // namespace

std::span<const RecordType, TableCount> schema() noexcept
{
    return Types;
}

} // namespace hedgerow::model
