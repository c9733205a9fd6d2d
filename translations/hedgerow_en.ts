<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Hedgerow</name>
    <message numerus="yes">
        <source>%n track(s) or route(s) say where somebody went, not what is there, and were left out.</source>
        <translation>
            <numerusform>%n track or route says where somebody went, not what is there, and was left out.</numerusform>
            <numerusform>%n tracks or routes say where somebody went, not what is there, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) didn&apos;t fit their field and were left out or cut.</source>
        <translation>
            <numerusform>%n value didn&apos;t fit its field and was left out or cut.</numerusform>
            <numerusform>%n values didn&apos;t fit their field and were left out or cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A grid reference has as many figures for east as for north. %1 %2 has %n, so one is missing or too many.</source>
        <translation>
            <numerusform>A grid reference has as many figures for east as for north. %1 %2 has %n, so one is missing or too many.</numerusform>
            <numerusform>A grid reference has as many figures for east as for north. %1 %2 has %n, so one is missing or too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n layer(s). Use it to start a new map, or bring in its places.</source>
        <translation>
            <numerusform>It holds %n layer. Use it to start a new map, or bring in its places.</numerusform>
            <numerusform>It holds %n layers. Use it to start a new map, or bring in its places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n feature(s) of %1 as a base map, %2.</source>
        <translation>
            <numerusform>Kept %n feature of %1 as a base map, %2.</numerusform>
            <numerusform>Kept %n features of %1 as a base map, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound: %n place(s).</source>
        <translation>
            <numerusform>%1 is sound: %n place.</numerusform>
            <numerusform>%1 is sound: %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n record(s).</source>
        <translation>
            <numerusform>Wrote %1: %n record.</numerusform>
            <numerusform>Wrote %1: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 (%2): %3 placed, %4 to place, %5 left out.</source>
        <translation>
            <numerusform>%n row of %1 (%2): %3 placed, %4 to place, %5 left out.</numerusform>
            <numerusform>%n rows of %1 (%2): %3 placed, %4 to place, %5 left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are for the team only and not listed. Add --private to see them.</source>
        <translation>
            <numerusform>%n place is for the team only and not listed. Add --private to see it.</numerusform>
            <numerusform>%n places are for the team only and not listed. Add --private to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %1: %n area(s), %2.</source>
        <translation>
            <numerusform>Made %1: %n area, %2.</numerusform>
            <numerusform>Made %1: %n areas, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are meant by &quot;%1&quot;: %2. Use an id.</source>
        <translation>
            <numerusform>%n place are meant by &quot;%1&quot;: %2. Use an id.</numerusform>
            <numerusform>%n places are meant by &quot;%1&quot;: %2. Use an id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n place(s) (command)</source>
        <translation>
            <numerusform>Delete %n place (command)</numerusform>
            <numerusform>Delete %n places (command)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would change %n field(s) of %1.</source>
        <translation>
            <numerusform>Would change %n field of %1.</numerusform>
            <numerusform>Would change %n fields of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n field(s) of %1.</source>
        <translation>
            <numerusform>Changed %n field of %1.</numerusform>
            <numerusform>Changed %n fields of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside the neighbourhoods of the map.</source>
        <translation>
            <numerusform>%n place lies outside the neighbourhoods of the map.</numerusform>
            <numerusform>%n places lie outside the neighbourhoods of the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hold points or lines, not areas, and were left out: %2.</source>
        <translation>
            <numerusform>%n of %1 hold points or lines, not areas, and were left out: %2.</numerusform>
            <numerusform>%n of %1 hold points or lines, not areas, and were left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have corners off the earth and were left out: %2.</source>
        <translation>
            <numerusform>%n of %1 areas have corners off the earth and were left out: %2.</numerusform>
            <numerusform>%n of %1 areas have corners off the earth and were left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no size and were left out: %2.</source>
        <translation>
            <numerusform>%n of %1 areas have no size and were left out: %2.</numerusform>
            <numerusform>%n of %1 areas have no size and were left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have a damaged shape and were left out: %2.</source>
        <translation>
            <numerusform>%n of %1 areas have a damaged shape and were left out: %2.</numerusform>
            <numerusform>%n of %1 areas have a damaged shape and were left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no shape and were left out: %2.</source>
        <translation>
            <numerusform>%n of %1 areas have no shape and were left out: %2.</numerusform>
            <numerusform>%n of %1 areas have no shape and were left out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas had crossing edges. We mended them; their size changed by %1: %2.</source>
        <translation>
            <numerusform>%n area had crossing edges. We mended them; their size changed by %1: %2.</numerusform>
            <numerusform>%n areas had crossing edges. We mended them; their size changed by %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas had an outline that wasn&apos;t closed. We closed it: %1.</source>
        <translation>
            <numerusform>%n area had an outline that wasn&apos;t closed. We closed it: %1.</numerusform>
            <numerusform>%n areas had an outline that wasn&apos;t closed. We closed it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes stand for more than one area each: %1.</source>
        <translation>
            <numerusform>%n codes stand for more than one area each: %1.</numerusform>
            <numerusform>%n codes stand for more than one area each: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas have exactly the same shape as another. Perhaps the file is damaged.</source>
        <translation>
            <numerusform>%n area has exactly the same shape as another. Perhaps the file is damaged.</numerusform>
            <numerusform>%n areas have exactly the same shape as another. Perhaps the file is damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas without a code were given a number.</source>
        <translation>
            <numerusform>%n area without a code were given a number.</numerusform>
            <numerusform>%n areas without a code were given a number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside this page.</source>
        <translation>
            <numerusform>%n place lie outside this page.</numerusform>
            <numerusform>%n places lie outside this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found no room for their number on the map; the foot lists them.</source>
        <translation>
            <numerusform>%n place found no room for their number on the map; the foot lists them.</numerusform>
            <numerusform>%n places found no room for their number on the map; the foot lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found no room on the map.</source>
        <translation>
            <numerusform>%n name found no room on the map.</numerusform>
            <numerusform>%n names found no room on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made a backup with %n place(s): %1</source>
        <translation>
            <numerusform>Made a backup with %n place: %1</numerusform>
            <numerusform>Made a backup with %n places: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are to be decided. See: hedgerow list FILE conflicts</source>
        <translation>
            <numerusform>%n difference is to be decided. See: hedgerow list FILE conflicts</numerusform>
            <numerusform>%n differences are to be decided. See: hedgerow list FILE conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing: their bytes aren&apos;t beside the backup any more.</source>
        <translation>
            <numerusform>%n photo is missing: its bytes aren&apos;t beside the backup any more.</numerusform>
            <numerusform>%n photos are missing: their bytes aren&apos;t beside the backup any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came from the newest backup: look whether they are up to date.</source>
        <translation>
            <numerusform>%n row came from the newest backup: look whether it is up to date.</numerusform>
            <numerusform>%n rows came from the newest backup: look whether they are up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation>
            <numerusform>Settle %n difference (command)</numerusform>
            <numerusform>Settle %n differences (command)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would decide %n difference(s).</source>
        <translation>
            <numerusform>Would decide %n difference.</numerusform>
            <numerusform>Would decide %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %n difference(s).</source>
        <translation>
            <numerusform>Decided %n difference.</numerusform>
            <numerusform>Decided %n differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our triggers are gone or changed (%1): changes by other programs aren&apos;t recorded.</source>
        <translation>
            <numerusform>%n of our triggers is gone or changed (%1): changes by other programs aren&apos;t recorded.</numerusform>
            <numerusform>%n of our triggers are gone or changed (%1): changes by other programs aren&apos;t recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) couldn&apos;t be saved.</source>
        <translation>
            <numerusform>%n photo or file couldn&apos;t be saved.</numerusform>
            <numerusform>%n photos or files couldn&apos;t be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are known only by what was changed in them since they were made.</source>
        <translation>
            <numerusform>%n record is known only by what was changed in it since it was made.</numerusform>
            <numerusform>%n records are known only by what was changed in them since they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s) %1.</source>
        <translation>
            <numerusform>QGIS or another program changed %n place %1.</numerusform>
            <numerusform>QGIS or another program changed %n places %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s) %1.</source>
        <translation>
            <numerusform>QGIS or another program changed %n record %1.</numerusform>
            <numerusform>QGIS or another program changed %n records %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s), last %1.</source>
        <translation>
            <numerusform>QGIS or another program changed %n place, last %1.</numerusform>
            <numerusform>QGIS or another program changed %n places, last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s), last %1.</source>
        <translation>
            <numerusform>QGIS or another program changed %n record, last %1.</numerusform>
            <numerusform>QGIS or another program changed %n records, last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n date(s).</source>
        <translation>
            <numerusform>Wrote %1: %n date.</numerusform>
            <numerusform>Wrote %1: %n dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>Bring in %n neighbourhood(s)</source>
        <translation>
            <numerusform>Bring in %n neighbourhood</numerusform>
            <numerusform>Bring in %n neighbourhoods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n place(s) (command)</source>
        <translation>
            <numerusform>Change %n place (command)</numerusform>
            <numerusform>Change %n places (command)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation>
            <numerusform>Settle %n difference (command)</numerusform>
            <numerusform>Settle %n differences (command)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n change(s) were taken in.</source>
        <translation>
            <numerusform>Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n change was taken in.</numerusform>
            <numerusform>Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n changes were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BackupsPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added since</source>
        <translation>
            <numerusform>%n place added since</numerusform>
            <numerusform>%n places added since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>%n deleted since</numerusform>
            <numerusform>%n deleted since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n photo(s) of that time couldn’t be found.</source>
        <translation>
            <numerusform>Saved. %n photo of that time couldn’t be found.</numerusform>
            <numerusform>Saved. %n photos of that time couldn’t be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoardColumn</name>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n week(s)</source>
        <translation>
            <numerusform>Usually %n week</numerusform>
            <numerusform>Usually %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoundariesBlock</name>
    <message numerus="yes">
        <source>%1 (%n area(s))</source>
        <translation>
            <numerusform>%1 (%n area)</numerusform>
            <numerusform>%1 (%n areas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <comment>chosen of all</comment>
        <translation>
            <numerusform>%1 of %n area</numerusform>
            <numerusform>%1 of %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CheckPage</name>
    <message numerus="yes">
        <source>All is well: %n thing(s) were looked at, and all are right.</source>
        <translation>
            <numerusform>All is well: %n thing was looked at, and it is right.</numerusform>
            <numerusform>All is well: %n things were looked at, and all are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CopyCard</name>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>%n new place</numerusform>
            <numerusform>%n new places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in it: %1 brought in, %2 we had.</source>
        <translation>
            <numerusform>%n edit in it: %1 brought in, %2 we had.</numerusform>
            <numerusform>%n edits in it: %1 brought in, %2 we had.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DecidingCard</name>
    <message numerus="yes">
        <source>You both changed %n thing(s).</source>
        <translation>
            <numerusform>You both changed %n thing.</numerusform>
            <numerusform>You both changed %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryWorkspace</name>
    <message numerus="yes">
        <source>%n date(s) are in %1.</source>
        <translation>
            <numerusform>%n date is in %1.</numerusform>
            <numerusform>%n dates are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are for the team only.</source>
        <translation>
            <numerusform>%n of them is for the team only.</numerusform>
            <numerusform>%n of them are for the team only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DocumentPage</name>
    <message numerus="yes">
        <source>%n place(s) brought in.</source>
        <translation>
            <numerusform>%n place brought in.</numerusform>
            <numerusform>%n places brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look like places that are here, and were left out.</source>
        <translation>
            <numerusform>%n looks like a place that is here, and was left out.</numerusform>
            <numerusform>%n look like places that are here, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late or due this week</source>
        <translation>
            <numerusform>%n thing is late or due this week</numerusform>
            <numerusform>%n things are late or due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) with something late or due this week</source>
        <translation>
            <numerusform>%n transfer with something late or due this week</numerusform>
            <numerusform>%n transfers with something late or due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are due this week.</source>
        <translation>
            <numerusform>%n thing is due this week.</numerusform>
            <numerusform>%n things are due this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::EntrySign</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ExportPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n row(s).</source>
        <translation>
            <numerusform>Saved %1 with %n row.</numerusform>
            <numerusform>Saved %1 with %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FoldedColumn</name>
    <message numerus="yes">
        <source>%1: %n transfer(s)</source>
        <translation>
            <numerusform>%1: %n transfer</numerusform>
            <numerusform>%1: %n transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryWorkspace</name>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>%n thing to decide</numerusform>
            <numerusform>%n things to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Inspector</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapCanvas</name>
    <message numerus="yes">
        <source>Map of %1, %n place(s) shown, scale 1 to %2</source>
        <translation>
            <numerusform>Map of %1, %n place shown, scale 1 to %2</numerusform>
            <numerusform>Map of %1, %n places shown, scale 1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapFrame</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MergePage</name>
    <message numerus="yes">
        <source>The %n place(s) of %1 can be brought in as new ones.</source>
        <translation>
            <numerusform>The %n place of %1 can be brought in as a new one.</numerusform>
            <numerusform>The %n places of %1 can be brought in as new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. Nothing was lost. %n thing(s) to decide, whenever you like.</source>
        <translation>
            <numerusform>Done. Nothing was lost. %n thing to decide, whenever you like.</numerusform>
            <numerusform>Done. Nothing was lost. %n things to decide, whenever you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MonthView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceList</name>
    <message numerus="yes">
        <source>Places: %n</source>
        <translation>
            <numerusform>Places: %n</numerusform>
            <numerusform>Places: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To place: %n</source>
        <translation>
            <numerusform>To place: %n</numerusform>
            <numerusform>To place: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PrintWorkspace</name>
    <message numerus="yes">
        <source>All %n place(s) are on the map and in the index; no number covers another.</source>
        <translation>
            <numerusform>All %n place are on the map and in the index; no number covers another.</numerusform>
            <numerusform>All %n places are on the map and in the index; no number covers another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecentCard</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordWords</name>
    <message numerus="yes">
        <source>an outline of %n kB</source>
        <translation>
            <numerusform>an outline of %n kB</numerusform>
            <numerusform>an outline of %n kB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SharePage</name>
    <message numerus="yes">
        <source>It takes %n member(s) at this average, or %1 each from those expected.</source>
        <translation>
            <numerusform>It takes %n member at this average, or %1 each from those expected.</numerusform>
            <numerusform>It takes %n members at this average, or %1 each from those expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With those who hold the most, %n other member(s) are enough.</source>
        <translation>
            <numerusform>With those who hold the most, %n other member is enough.</numerusform>
            <numerusform>With those who hold the most, %n other members are enough.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with %1 each: %2, %3</source>
        <translation>
            <numerusform>%n member with %1 each: %2, %3</numerusform>
            <numerusform>%n members with %1 each: %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SheetWriter</name>
    <message numerus="yes">
        <source>Saved %n file(s), beginning with %1.</source>
        <translation>
            <numerusform>Saved %n file, beginning with %1.</numerusform>
            <numerusform>Saved %n files, beginning with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StageRow</name>
    <message numerus="yes">
        <source>%n transfer(s) here</source>
        <translation>
            <numerusform>%n transfer here</numerusform>
            <numerusform>%n transfers here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StagesPage</name>
    <message numerus="yes">
        <source>“%1” goes from the list. Its %n transfer(s) stay in it until you move them.</source>
        <translation>
            <numerusform>“%1” goes from the list. Its %n transfer stays in it until you move it.</numerusform>
            <numerusform>“%1” goes from the list. Its %n transfers stay in it until you move them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %n place(s) shown</source>
        <translation>
            <numerusform>%1 of %n place shown</numerusform>
            <numerusform>%1 of %n places shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferCards</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer here than usual: at most %n week(s).</source>
        <translation>
            <numerusform>Longer here than usual: at most %n week.</numerusform>
            <numerusform>Longer here than usual: at most %n weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransfersWorkspace</name>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n transfer(s)</source>
        <translation>
            <numerusform>%1 of %n transfer</numerusform>
            <numerusform>%1 of %n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::YearView</name>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: %n date</numerusform>
            <numerusform>%1: %n dates</numerusform>
        </translation>
    </message>
</context>
</TS>
