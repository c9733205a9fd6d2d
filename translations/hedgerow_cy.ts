<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Choice</name>
    <message>
        <source>by a click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a grid reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a walking sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lease (over 25 years)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teenagers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young adults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares space with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares people with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends people to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grew out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could join with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was joined with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unincorporated group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charitable incorporated organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company limited by guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community interest company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community benefit society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-operative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parish or town council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen and paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s good here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could also be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-free way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About getting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this contact public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for the team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions fit to about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charity or company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed as a community asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s notice received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be treated as a bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of compensation asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuer appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council&apos;s own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us or to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How positions are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hedgerow</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing that we can draw as a base map. It needs a column &quot;class&quot; with words such as building, street_main or water_area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t reach your neighbourhood. Choose a file that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map has no neighbourhoods yet, so there is nothing to cut a base map for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add base map %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a line or an area, not a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) or route(s) say where somebody went, not what is there, and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Eastings and northings were read as this map&apos;s own grid. Add --crs if they are of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) didn&apos;t fit their field and were left out or cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it doesn&apos;t say where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in places from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position isn&apos;t a pair of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position is off the Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position is 0,0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude and longitude seem to be swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position is far from Britain and Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position can&apos;t be put on this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it isn&apos;t known how its eastings and northings are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs a known way to measure positions. Add --to-crs with a number, such as 27700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know “%1” as a way to measure positions. Give its EPSG number, such as 27700 (British National Grid) or 4326 (longitude and latitude), or a .prj file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of how positions are measured names no place on earth that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish Transverse Mercator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web map (Mercator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no square %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no square %1. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A grid reference has as many figures for east as for north. %1 %2 has %n, so one is missing or too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The corner %1 goes with two figures, as in TQ80NW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two positions in “%1”. Give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters where figures belong. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could put these areas on the map only roughly (perhaps 100 m off), because the fine conversion isn&apos;t on this computer. We don&apos;t do rough. Use a copy of the file in British National Grid or GPS degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map style has no group “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map style has a key that we don&apos;t know: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this map style “%1” has a value that we can&apos;t use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this map style “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a map style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of categories isn&apos;t right: %1. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category has no id or no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the group &quot;%2&quot;, which isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the status &quot;%2&quot;, which isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map in this file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a date. Write it like 3 May 1987.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2. Did you mean %3 %2 or 1 %4?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for %1 entries here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit: from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an amount. Write it like 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too far away: from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t name a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape in this file is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this sheet can have 1 to %1 dots an inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for so large a picture. Try fewer dots an inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet can be a .pdf, .png or .svg file; “%1” is none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1”. Say A4, A3, A2, A1, A0, letter, or a size such as 420x297.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet can be 100 to 5000 mm wide and high; %1 is outside that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF came out in a form that we can&apos;t finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the sheets (%1) can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t have twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the months have no English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or file that should be in %1 is missing or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map was opened to look only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change isn&apos;t saved yet. Try again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look but not edit: this copy was made while the map was being written. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look but not edit: the file is marked read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look but not edit: its folder doesn&apos;t let us write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 can&apos;t be read just now. Is it still plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t open %1. Perhaps another program holds it, or its folder doesn&apos;t let us in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full, so your last change (%2) isn&apos;t saved yet. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with this map (folder %1) went away, so your last change (%2) isn&apos;t saved yet. Put it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1, so your last change (%2) isn&apos;t saved yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to any more, so your last change (%2) isn&apos;t saved yet. Save a copy somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t foresee. Your map is saved up to the change before (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t write in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Hedgerow (format %2; this one knows %3). You can look, not edit. With a newer Hedgerow you can do both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing has been changed. Go back to a copy of it, or ask for it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Hedgerow map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %n layer(s). Use it to start a new map, or bring in its places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, renamed or replaced while it was open. Nothing was written to it. Save a copy of what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and code of an area</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMaps</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month; see Qt&apos;s QDate formats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year; see Qt&apos;s QDate formats</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council&apos;s dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter or call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>We can&apos;t write %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t write %1. Perhaps the disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t tell from the name %1 what to write. End it with .geojson, .csv or .kml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no position. Write them as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds lines or areas, not points. Places come from points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows that we can read as places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We find no names or positions in %1. Its first row must say what the columns are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n neighbourhood(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We can&apos;t write %1. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” doesn&apos;t answer. The sheet is kept; try again or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped after page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped before the sheet was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file, so there is no map in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1. Ask whoever looks after the folder, or copy the file to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base::Text</name>
    <message>
        <source>Reading the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AreaList</name>
    <message>
        <source>Find an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas to take; Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AreaPreview</name>
    <message>
        <source>Picture of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an area to leave it out or take it in. The list of areas does the same by keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoundariesBlock</name>
    <message>
        <source>%1 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a boundaries file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second name is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the boundaries file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which neighbourhoods?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the outlines of neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n area(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file has more than one kind of area. Choose which of them to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: number them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between short facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions fit to about %1 m (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions need no conversion (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <comment>chosen of all</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CreditBlock</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on every sheet: who made the boundaries, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CrsCard</name>
    <message>
        <source>These numbers make no sense so measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from Britain and Ireland: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their middle: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CrsQuestion</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file doesn’t say how its positions are measured. Which of these puts it in the right place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPSG number, such as 27700</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the way of measuring (EPSG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that says how positions are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection files (*.prj *.wkt *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::GuessCombo</name>
    <message>
        <source>guessed; choose to confirm or change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::JobLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapCanvas</name>
    <message numerus="yes">
        <source>Map of %1, %n place(s) shown, scale 1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, N goes to the next place, Ctrl+N adds a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::NamingBlock</name>
    <message>
        <source>Our map</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the town, ward or street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the map a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>folder and file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::NewMapPage</name>
    <message>
        <source>Make the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file with the outlines of your neighbourhoods here. GeoPackage, Shapefile, GeoJSON, KML and many more will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your map stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an area to leave it out or take it in. Shift and drag takes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with the outlines of your neighbourhoods first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No map was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PageMessage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
