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
        <source>%n of our triggers are gone (%1): changes by other programs aren&apos;t recorded.</source>
        <translation>
            <numerusform>%n of our triggers are gone (%1): changes by other programs aren&apos;t recorded.</numerusform>
            <numerusform>%n of our triggers are gone (%1): changes by other programs aren&apos;t recorded.</numerusform>
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
</TS>
