<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Choice</name>
    <message>
        <source>by a click on the map</source>
        <translation>trwy glicio ar y map</translation>
    </message>
    <message>
        <source>from a grid reference</source>
        <translation>o gyfeirnod grid</translation>
    </message>
    <message>
        <source>from coordinates</source>
        <translation>o gyfesurynnau</translation>
    </message>
    <message>
        <source>from a postcode</source>
        <translation>o god post</translation>
    </message>
    <message>
        <source>from an address</source>
        <translation>o gyfeiriad</translation>
    </message>
    <message>
        <source>from a photo</source>
        <translation>o lun</translation>
    </message>
    <message>
        <source>from a walking sheet</source>
        <translation>o daflen gerdded</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>wedi&apos;i ddwyn i mewn</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Housing association</source>
        <translation>Cymdeithas tai</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Gwasanaeth iechyd</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Faith body</source>
        <translation>Corff ffydd</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cwmni</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Elusen</translation>
    </message>
    <message>
        <source>Community body</source>
        <translation>Corff cymunedol</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Unigolyn</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Corff cyhoeddus arall</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Perchnogaeth</translation>
    </message>
    <message>
        <source>Long lease (over 25 years)</source>
        <translation>Les hir (dros 25 mlynedd)</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Nothing written</source>
        <translation>Dim byd ar bapur</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Gweddol</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Gwael</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Gwael iawn</translation>
    </message>
    <message>
        <source>Early years</source>
        <translation>Blynyddoedd cynnar</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Teenagers</source>
        <translation>Pobl ifanc yn eu harddegau</translation>
    </message>
    <message>
        <source>Young adults</source>
        <translation>Oedolion ifanc</translation>
    </message>
    <message>
        <source>Working age</source>
        <translation>Oedran gweithio</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Pobl hŷn</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Adeilad</translation>
    </message>
    <message>
        <source>Registered title</source>
        <translation>Teitl cofrestredig</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dydd Sul</translation>
    </message>
    <message>
        <source>shares space with</source>
        <translation>yn rhannu lle gyda</translation>
    </message>
    <message>
        <source>shares people with</source>
        <translation>yn rhannu pobl gyda</translation>
    </message>
    <message>
        <source>sends people to</source>
        <translation>yn anfon pobl at</translation>
    </message>
    <message>
        <source>grew out of</source>
        <translation>wedi tyfu o</translation>
    </message>
    <message>
        <source>looks after</source>
        <translation>yn gofalu am</translation>
    </message>
    <message>
        <source>could join with</source>
        <translation>gallai ymuno â</translation>
    </message>
    <message>
        <source>is linked with</source>
        <translation>yn gysylltiedig â</translation>
    </message>
    <message>
        <source>was joined with</source>
        <translation>wedi&apos;i uno â</translation>
    </message>
    <message>
        <source>Unincorporated group</source>
        <translation>Grŵp anghorfforedig</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Charitable incorporated organisation</source>
        <translation>Sefydliad corfforedig elusennol</translation>
    </message>
    <message>
        <source>Company limited by guarantee</source>
        <translation>Cwmni cyfyngedig drwy warant</translation>
    </message>
    <message>
        <source>Community interest company</source>
        <translation>Cwmni buddiannau cymunedol</translation>
    </message>
    <message>
        <source>Community benefit society</source>
        <translation>Cymdeithas budd cymunedol</translation>
    </message>
    <message>
        <source>Co-operative</source>
        <translation>Cwmni cydweithredol</translation>
    </message>
    <message>
        <source>Parish or town council</source>
        <translation>Cyngor cymuned neu dref</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Trusted body</source>
        <translation>Corff y mae pobl yn ymddiried ynddo</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Stiward</translation>
    </message>
    <message>
        <source>Runs a place</source>
        <translation>Yn rhedeg lle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Cyllidwr</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Prynu</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Rheoli</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Galwad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Wedi gofyn</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Wedi&apos;i wrthod</translation>
    </message>
    <message>
        <source>Only on screen</source>
        <translation>Ar y sgrin yn unig</translation>
    </message>
    <message>
        <source>Only on paper</source>
        <translation>Ar bapur yn unig</translation>
    </message>
    <message>
        <source>On screen and paper</source>
        <translation>Ar y sgrin ac ar bapur</translation>
    </message>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, by the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income, by the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions of Hedgerow and of what it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no messages but failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details under messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to show that something takes time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how positions given are measured: an EPSG number or a .prj file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what today is, on sheets and in dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who makes the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of messages and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace an existing output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status 0 instead of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the neighbourhoods, of any vector kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which layer of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column with the codes (guessed otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column with the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column with the Welsh names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these neighbourhoods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the new map measures positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of the map (guessed otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit line, printed on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look, don&apos;t edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of the window instead of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the window in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid reference, easting,northing or latitude,longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is (guessed from the name otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill the place that is like it instead of adding one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all places of which this is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say how many would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give what belongs to it to another place first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in this neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where this is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only near this spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how near (500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these fields, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts and what else is for the team only, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change this record instead of adding one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the record of --id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which layer of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what all of them are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how positions are measured in the file (degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much to keep around the neighbourhoods (500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its credit line, printed on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the paper (A3), or in mm: 420x297</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the paper lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title on the sheet; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line under the title; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this neighbourhood and its places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only places of this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only places of which this is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale: 1:N, a round one, or filling the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers beside the symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names beside the symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the list of places stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how that list is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the symbols mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squares to find places by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streets and buildings, where the map has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines between linked places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places that are kept for the team only, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fineness of a picture (300)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is checked fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a map from a file with neighbourhoods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a place and prints its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields of a place, or of many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes places; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists places, or records of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says everything about one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds, changes or deletes a record of any table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in places: points of GeoJSON, CSV, GPX or KML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes places or areas as .geojson, .csv or .kml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a base map of the neighbourhood out of a vector file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes your last step, or brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sheet as .pdf, .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, but look at something: areas repaired or left out, rows to place, notes of check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words don&apos;t fit: unknown option, command, category, area, place, field or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an input can&apos;t be read: missing, empty, cut short, of an unknown kind, no Hedgerow map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an output can&apos;t be written: folder read-only, disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map is damaged, or of a newer Hedgerow and to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, since something would be lost: the output exists, the map is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unforeseen: a fault of Hedgerow; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide where copies differ; record=keep|delete where one deleted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this place and what belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to before the last merge, until the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide at once about everything that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out copies that can&apos;t be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right what can be, after a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos only as they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of its own that can&apos;t be merged with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which backup: its file, or the last one up to that day (the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a file of it instead of going back in FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who changed what when, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings other copies of the map in. Nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether the file is sound. Changes nothing without --repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged map into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sound copy, also while the map is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves a copy of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to a backup. The map of now is kept as one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which records (places); the diary goes into an .ics file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of these kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which sheet: the wall map, a pack (.pdf or .odt), places side by side, the diary on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place of a pack; for compare, two to five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first month of a calendar (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many months of it (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is due when: dates that the law or the council sets, tasks, visits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation>Enw yn yr iaith arall</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Beth yw e?</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Sut mae e nawr?</translation>
    </message>
    <message>
        <source>Number on prints</source>
        <translation>Rhif ar brintiau</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Seren</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>What&apos;s good here</source>
        <translation>Beth sy&apos;n dda yma</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Stori</translation>
    </message>
    <message>
        <source>Could also be used for</source>
        <translation>Gellid ei ddefnyddio hefyd ar gyfer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagiau</translation>
    </message>
    <message>
        <source>How we know where it is</source>
        <translation>Sut rydym yn gwybod ble mae e</translation>
    </message>
    <message>
        <source>How sure of the position</source>
        <translation>Pa mor sicr yw&apos;r safle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>UPRN</source>
        <translation>UPRN</translation>
    </message>
    <message>
        <source>Who owns it</source>
        <translation>Pwy sy&apos;n berchen arno</translation>
    </message>
    <message>
        <source>Owner&apos;s name</source>
        <translation>Enw&apos;r perchennog</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Sut mae&apos;n cael ei ddal</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Wedi&apos;i redeg gan</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Size of the building</source>
        <translation>Maint yr adeilad</translation>
    </message>
    <message>
        <source>Empty since</source>
        <translation>Yn wag ers</translation>
    </message>
    <message>
        <source>Opening times</source>
        <translation>Oriau agor</translation>
    </message>
    <message>
        <source>Life stages</source>
        <translation>Cyfnodau bywyd</translation>
    </message>
    <message>
        <source>Step-free way in</source>
        <translation>Mynedfa heb risiau</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toiled</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Dolen glyw</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcio</translation>
    </message>
    <message>
        <source>Quiet space</source>
        <translation>Lle tawel</translation>
    </message>
    <message>
        <source>About getting in</source>
        <translation>Ynglŷn â mynd i mewn</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Enw&apos;r cyswllt</translation>
    </message>
    <message>
        <source>Contact&apos;s phone</source>
        <translation>Ffôn y cyswllt</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>E-bost y cyswllt</translation>
    </message>
    <message>
        <source>Make this contact public</source>
        <translation>Gwneud y cyswllt hwn yn gyhoeddus</translation>
    </message>
    <message>
        <source>Notes for us</source>
        <translation>Nodiadau i ni</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Ymweliad nesaf</translation>
    </message>
    <message>
        <source>Not sure about this</source>
        <translation>Ddim yn siŵr am hyn</translation>
    </message>
    <message>
        <source>Why not sure</source>
        <translation>Pam ddim yn siŵr</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Cadarnhawyd gan</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Cadarnhawyd ar</translation>
    </message>
    <message>
        <source>Keep for the team only</source>
        <translation>Cadw i&apos;r tîm yn unig</translation>
    </message>
    <message>
        <source>Where this came from</source>
        <translation>O ble y daeth hyn</translation>
    </message>
    <message>
        <source>Licence of the source</source>
        <translation>Trwydded y ffynhonnell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Arwynebedd</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Poblogaeth</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Dyddiad y ffynhonnell</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Llinell gydnabod</translation>
    </message>
    <message>
        <source>Positions fit to about</source>
        <translation>Safleoedd yn gywir i tua</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Pa mor aml</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Tymor</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Linked place</source>
        <translation>Lle cysylltiedig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Ffurf gyfreithiol</translation>
    </message>
    <message>
        <source>Charity or company number</source>
        <translation>Rhif elusen neu gwmni</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation>Darpar ddeiliad</translation>
    </message>
    <message>
        <source>Request made by</source>
        <translation>Gwnaed y cais gan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>Yn y cam hwn ers</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>Cenedl</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Hawliau</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Math o berchennog</translation>
    </message>
    <message>
        <source>Title number</source>
        <translation>Rhif teitl</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Rhif cwmni</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Sut rydym yn gwybod</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Yn hysbys ar</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Prisiad</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>Prisiwyd ar</translation>
    </message>
    <message>
        <source>Size of the site</source>
        <translation>Maint y safle</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation>Pobl sy&apos;n gyfrifol</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>Nomination received</source>
        <translation>Enwebiad wedi&apos;i dderbyn</translation>
    </message>
    <message>
        <source>Nomination decided</source>
        <translation>Enwebiad wedi&apos;i benderfynu</translation>
    </message>
    <message>
        <source>Listed as a community asset</source>
        <translation>Wedi&apos;i restru fel ased cymunedol</translation>
    </message>
    <message>
        <source>Notice of the listing</source>
        <translation>Hysbysiad o&apos;r rhestru</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translation>Gofynnwyd am adolygiad</translation>
    </message>
    <message>
        <source>Review decided</source>
        <translation>Adolygiad wedi&apos;i benderfynu</translation>
    </message>
    <message>
        <source>Owner&apos;s notice received</source>
        <translation>Hysbysiad y perchennog wedi&apos;i dderbyn</translation>
    </message>
    <message>
        <source>Asked to be treated as a bidder</source>
        <translation>Gofynnwyd am gael ein trin fel cynigydd</translation>
    </message>
    <message>
        <source>Loss ended</source>
        <translation>Daeth y golled i ben</translation>
    </message>
    <message>
        <source>Compensation decided</source>
        <translation>Iawndal wedi&apos;i benderfynu</translation>
    </message>
    <message>
        <source>Review of compensation asked for</source>
        <translation>Gofynnwyd am adolygu&apos;r iawndal</translation>
    </message>
    <message>
        <source>Accepted as complete</source>
        <translation>Derbyniwyd fel cyflawn</translation>
    </message>
    <message>
        <source>Decision notice</source>
        <translation>Hysbysiad penderfyniad</translation>
    </message>
    <message>
        <source>Review applied for</source>
        <translation>Gwnaed cais am adolygiad</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Gwnaed cynnig</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Gwahoddwyd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Cofrestrwyd</translation>
    </message>
    <message>
        <source>Owner&apos;s notice</source>
        <translation>Hysbysiad y perchennog</translation>
    </message>
    <message>
        <source>Confirmation asked for</source>
        <translation>Gofynnwyd am gadarnhad</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Valuer appointed</source>
        <translation>Penodwyd prisiwr</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Views sent</source>
        <translation>Anfonwyd sylwadau</translation>
    </message>
    <message>
        <source>Comments due</source>
        <translation>Sylwadau i ddod</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Notice of the value</source>
        <translation>Hysbysiad o&apos;r gwerth</translation>
    </message>
    <message>
        <source>Valuation done</source>
        <translation>Prisiad wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Written request</source>
        <translation>Cais ysgrifenedig</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>The council&apos;s own date</source>
        <translation>Dyddiad y cyngor ei hun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Bob blwyddyn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Spend by</source>
        <translation>Gwario erbyn</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Amodau</translation>
    </message>
    <message>
        <source>From us or to us</source>
        <translation>Oddi wrthym ni neu atom ni</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Ffotograffydd</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>People can be seen</source>
        <translation>Mae pobl i&apos;w gweld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Cedwir yn</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Dangosir</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Didreiddedd</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Code of the area</source>
        <translation>Cod yr ardal</translation>
    </message>
    <message>
        <source>Year of the areas</source>
        <translation>Blwyddyn yr ardaloedd</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Is-deitl</translation>
    </message>
    <message>
        <source>Languages of the sheets</source>
        <translation>Ieithoedd y taflenni</translation>
    </message>
    <message>
        <source>How positions are measured</source>
        <translation>Sut mae safleoedd yn cael eu mesur</translation>
    </message>
    <message>
        <source>About accuracy</source>
        <translation>Ynglŷn â chywirdeb</translation>
    </message>
    <message>
        <source>Note on sheets</source>
        <translation>Nodyn ar daflenni</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal and stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation type="unfinished">Darpar ddeiliad</translation>
    </message>
    <message>
        <source>People and next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and notes</source>
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
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
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
    <message>
        <source>A place needs a name. Add --name TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, without a position. It waits under To place; add --at WHERE with set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, outside every neighbourhood of the map (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 in %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these? %1 (%2) is %3 m away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t of the form field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. See: hedgerow help fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a margin in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept %n feature(s) of %1 as a base map, %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the base map comes from isn&apos;t known yet. Add --credit, or fill it in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the map itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Add --force to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound: %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1%2. Did you mean --%3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t understand the options. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are text, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--progress is auto, none or lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a date. Write it like 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t export &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t export &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n record(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hedgerow maps what your community is good at. One file, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedgerow COMMAND --help tells more. Exit statuses: hedgerow help statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: hedgerow --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 (%2): %3 placed, %4 to place, %5 left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are for the team only and not listed. Add --private to see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We can&apos;t write %1. The old file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as in the file (%1), no conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions from %1 to %2, good to about %3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered, since no column is a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %1: %n area(s), %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the areas come from isn&apos;t known yet. Add --licence and --credit, or fill it in later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new map needs boundaries. Add --boundaries FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; on this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are meant by &quot;%1&quot;: %2. Use an id.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the id of several records. Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot; on this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be put on this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a fineness. Give 30 to 1200 dots an inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1: wall map, %2, %3, %4, %5, %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room for the number of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no transfer yet. Add one first: record FILE transfers --of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several transfers. Give the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of %1 belong to no place. Leave out --of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record to %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a record of %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a record of %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of %1 have commands of their own: new, add, set, remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which record: --id ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n place(s) (command)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be joined into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined %1 into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a size. Write it like 1024x600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which place: its name, #number or id, or --where field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: field=value, or --at WHERE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Would change %n field(s) of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n field(s) of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for the team only. Add --private to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would undo: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some eastings and northings are longitude and latitude, and were read as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside the neighbourhoods of the map.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to more than we read (%2 GB in all, and no file that is packed more than %3 times). We stop there to keep your computer well. Unpack it yourself and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to unpack %1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hold points or lines, not areas, and were left out: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have corners off the earth and were left out: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no size and were left out: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have a damaged shape and were left out: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no shape and were left out: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n areas had crossing edges. We mended them; their size changed by %1: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas had an outline that wasn&apos;t closed. We closed it: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes stand for more than one area each: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas have exactly the same shape as another. Perhaps the file is damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a map we need areas such as wards or neighbourhoods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds lines, not areas, even where they are closed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds points, not areas. They can be brought in as places once there is a map. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a table, but no shapes. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no areas at all. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its positions are measured; files of its kind (TopoJSON) use GPS degrees, so it was read that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says its positions are measured in %2; they were read as %3, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds codes, so the areas are numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n areas without a code were given a number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no area “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): all areas lie off the earth. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no areas that can be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 million corners, which is more than one map holds. Choose some of its areas, or a simpler version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in UTF-16 and too large to be read that way. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 has more than %3 columns; we read up to that many. Is it really a table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB; we read up to that length. Is it really a table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in line %1 of %2 is never closed, so we can&apos;t tell where its row ends. Mend that line, or copy the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and seconds go up to 59; “%1” has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude goes up to 90 and longitude up to 180; “%1” is off the earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These areas lie too near a pole, or off the earth. A map of neighbourhoods can&apos;t be measured there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t write %1. The old file, if there was one, is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know how to read %1. Boundaries can be GeoPackage, Shapefile, GeoJSON, KML and many more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only points to other files or addresses. Hedgerow doesn&apos;t follow such pointers. Open the file it points to instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture. It shows areas, perhaps, but holds none. It could serve as a base map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 builds its text from pieces that can grow without limit, so we don&apos;t read it. Ask for a copy without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a map. The site may have asked to sign in; download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is well-formed text (JSON), but no map: it holds no areas or places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t what its name says. It is damaged, or locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1. Ask whoever looks after the folder, or copy the file to your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a page for printing (PDF), not a map that we can read. Ask for the areas as GeoPackage, Shapefile or GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. It may not have finished copying. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no layer “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no layer “%2”. Did you mean %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several layers with areas: %2. Choose one with --layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how with --crs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers suggest %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two suggestions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says how its positions are measured in words that name no place on earth that we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its positions are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, so some areas would be missing. We have not used it. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another archive; the limit is one inside the other. Unpack it yourself and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no map that we know how to read. Inside are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one part of a Shapefile. Choose %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its letters are written; they were read as Windows-1252. Look at names with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some names in %1 held invisible control characters; these were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have to run a program of its own to be read. Hedgerow doesn&apos;t. Ask for a copy with plain tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 east, %2 north (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t read “%1” as a position. Type a grid reference such as TQ 8177 0943, or a latitude and longitude such as 50.8556, 0.5720.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer has %1. A box stands in the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long for this paper and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside this page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found no room for their number on the map; the foot lists them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found no room on the map.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some places stand so close together that they are drawn as dots. A larger paper shows their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your printer needs %1 mm of margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has put its own rules on our tables: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow doesn&apos;t write under rules that it doesn&apos;t know. Ask whoever made them to take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was made while the map was being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy of it, or keep on with care: nothing is lost by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows have no name of their own, or share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of the history are marked wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values differ from what their history says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are in the bin and on the map, or in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shapes are missing from the map&apos;s index, or there without a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In QGIS, make the spatial index of the layer anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos or files in the map are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records belong to a place or record that isn&apos;t there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do no harm, and come back into use when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were left over by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on Hedgerow&apos;s own map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has over 200 MB, which is more than we read of one photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo (HEIC) can&apos;t be read on this computer. On the phone choose “Most compatible”, or send it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named as a photo but isn&apos;t one. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how large it is, so we haven&apos;t read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early or holds something that no photo holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be turned into a JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has put its own rules into %1, and they would run with each of your changes. Nothing was written. Ask whoever made them to take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its position has whole degrees only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made a backup with %n place(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before changes of another program were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a newer Hedgerow changed the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this map on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup &quot;%1&quot;. See: hedgerow restore FILE --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide by one of: ours, theirs, notes. &quot;%1&quot; is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FIELD=ours, theirs or notes; of a record that one copy deleted: record=keep or record=delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be decided about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be decided about %1, only about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, then emptied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times with a ? are of a computer whose clock was wrong. The order is right all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs %1 edits: %2 brought in, %3 we had. Lost: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not merged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some edits in %1 are dated wrongly: that computer&apos;s clock was off. They are in all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no merge to take back: nothing was merged, or the map was changed since. See: hedgerow restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last merge is taken back. The copies can be merged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which copies to merge: hedgerow merge FILE OTHER…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are to be decided. See: hedgerow list FILE conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the map as on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing: their bytes aren&apos;t beside the backup any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is your map as on %1. The map before that is kept as a backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 of %2 places into %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came from the newest backup: look whether they are up to date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 without history. It is a map of its own now and can&apos;t be merged with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which place or record, and only what to decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would decide %n difference(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %n difference(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had renamed %1 to %2; it has the name back that Hedgerow needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program had renamed %1 of %2 to %3; it has the name back that Hedgerow needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program had deleted all %1; they are back, out of the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program added the column %1 to %2: it&apos;s kept, and its changes are recorded from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What records the changes of other programs was gone, and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of our triggers are gone or changed (%1): changes by other programs aren&apos;t recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are put back with the next change made in Hedgerow, and what differs is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells another story about a change than your map does, so one of the two was altered by hand or is damaged. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or file in %1 isn&apos;t what it was. Ask for the copy again from where it came. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full, so no copy was made. %2 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 or writing in %2 failed, so no copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t write in %1, so no copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in %1. Is the disk full? Your map itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a Hedgerow map can be read in %1. If there is a backup of it on this computer, go back to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 million points. We stop there, to keep your computer well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved, or the stick was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file, so there is no map in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read to its end. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for it again from where it came. Your own map is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was copied while it was being written, and holds half a change. Close the map on the other computer and copy it again. Your own map is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Hedgerow and holds things that this one doesn&apos;t know. Bring Hedgerow up to date, then merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of another map, so its history doesn&apos;t fit yours. You can import its places instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has made over some tables of %1. Open it once in Hedgerow and make a change there, so that they are put right; then merge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was copied while another program had it open. What that program wrote last may be missing: copy it again when it is closed, and merge it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room in %1 for looking at the copies first. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn&apos;t in this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the map together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save from a damaged map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 couldn&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) couldn&apos;t be saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are known only by what was changed in them since they were made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the history couldn&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is on a shared drive. Two people editing at once could cross, and a break in the connection can harm it. Safest: keep a copy on this computer and merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is in a folder that copies itself (%1). Two people editing at once could cross. Safest: keep a copy on this computer and merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made before, so this merge can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s) %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s) %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s), last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s), last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the history were marked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was said to be in the middle of being written; it isn&apos;t any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left over by another program were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a name of their own got one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were in the bin and on the map, or in neither, lie where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that differed from their history are now recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos were put back from beside the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of %1 are broken; that can&apos;t be repaired. Save what can be saved: hedgerow salvage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map&apos;s index was made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t write %1. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. The kinds are rule, task, visit and renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days after %1 may change: holidays can still be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and words, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is exported as a calendar file. Give it a name that ends in .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n date(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which place the pack is for: --of PLACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which building?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of funders isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before you count on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked at on %1: check before you count on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web should begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of holidays isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid_until is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it should be a fixed day, days from Easter, or a weekday of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id or nations are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums here are in pounds. Write %1 as pounds, like 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an amount. Write it like 1234.50 or 1,234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than fits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sums yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of rights (regimes.json) isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in_force should be &quot;yes&quot;, &quot;not verified&quot; or &quot;policy&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit should be days, weeks, months, years or working_days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting should be incl or excl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length should be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side should be community, owner, council, ministers or tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified should be R, G, P or K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a transfer and no rule above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no regime &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing ends on %1, before the pause: nominate again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer, money and survey by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the council by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner may sell until %1: talk to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the reasons, and nominate again with more about its use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominate again now: by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominate again by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the council after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominate it as a community asset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the council&apos;s own date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or the day before to be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what has happened: the dates that follow appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s notice is dated before the listing. A notice counts only while the asset is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a decision, but no day on which the nomination was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is dated before the nomination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listing is dated before the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to be a bidder came after the first pause ended. The long pause may not apply: ask the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future. Is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be below nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that one can hold is more than the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average is more than one member can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that must come together is more than the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of stages isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual_weeks should be three numbers: least, usual, most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a transfer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council&apos;s own date for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a file that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2. Files up to 100 MB lie in the map file, so that it can still be passed on. Keep this one as a named link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed or broke off while it was read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is %1; this is the last working day before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the building</source>
        <translation type="unfinished">Maint yr adeilad</translation>
    </message>
    <message>
        <source>Size of the site</source>
        <translation type="unfinished">Maint y safle</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished">Prisiad</translation>
    </message>
    <message>
        <source>Costs, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation type="unfinished">Sut mae&apos;n cael ei ddal</translation>
    </message>
    <message>
        <source>Empty since</source>
        <translation type="unfinished">Yn wag ers</translation>
    </message>
    <message>
        <source>Step-free way in</source>
        <translation type="unfinished">Mynedfa heb risiau</translation>
    </message>
    <message>
        <source>Could be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to five places to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to spend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished">Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>We would like to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation type="unfinished">Pobl sy&apos;n gyfrifol</translation>
    </message>
    <message>
        <source>Dates that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date runs at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The land or building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation type="unfinished">Prisiwyd ar</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Risgiau</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would like to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed, %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads, and what we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask to meet the person who looks after this property, to see inside it, and to hear what you would need from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and occupier, as far as we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we may nominate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nomination can be made by a parish council, a neighbourhood forum, a charity, a community interest company, a company or society that does not share out its surplus, or a group of at least 21 local electors that does not share it out; each with a local connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our local connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules or constitution; where we are not incorporated, the sheet of signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its use, and why it matters to the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people use it for, now or in the recent past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is realistic to think that such use can go on, or can begin again within five years, and that it will further the social wellbeing or social interests of the local community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who nominates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of local electors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are on the register of electors of this area and support the nomination of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomination as an asset of community value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A building that waits: the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · Dates and words, not legal advice. Check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIVATE: not for passing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(This photo can&apos;t be read.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Address, as on the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private person (name kept by the team)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished">Ffurf gyfreithiol</translation>
    </message>
    <message>
        <source>Charity or company number</source>
        <translation type="unfinished">Rhif elusen neu gwmni</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished">Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Who answers letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Cod post</translation>
    </message>
    <message>
        <source>UPRN</source>
        <translation type="unfinished">UPRN</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation type="unfinished">Math o berchennog</translation>
    </message>
    <message>
        <source>Title number</source>
        <translation type="unfinished">Rhif teitl</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation type="unfinished">Rhif cwmni</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished">Sut rydym yn gwybod</translation>
    </message>
    <message>
        <source>Who uses it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: it stands empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline of the site on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the photo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo with its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Gyda phwy</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For identification only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it has stood empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished">Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Condition when last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates have been entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dossier holds only facts that have a date or a source. Left out: the story, notes, risks, what people hope for, and anything about a person&apos;s life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner is a private person; the name is kept by the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, calls and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Dydd Sul</translation>
    </message>
    <message>
        <source>◆ deadline   ○ task   △ visit   □ renewal   ·   Dates and words, not legal advice. Check with the council.   ·   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of %1 is broken, and with it the list of what lies where, so what is in the rest can&apos;t be found. Go back to a backup on this computer, or ask somebody who has a copy of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running costs in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest balance of %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without repairs set aside, loans and interest, and in today&apos;s prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIVATE · %1</source>
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
        <translation>lle</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lleoedd</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>amlinell</translation>
    </message>
    <message>
        <source>outlines</source>
        <translation>amlinellau</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>cymdogaeth</translation>
    </message>
    <message>
        <source>neighbourhoods</source>
        <translation>cymdogaethau</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>gweithgaredd</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>gweithgareddau</translation>
    </message>
    <message>
        <source>link</source>
        <translation>cyswllt</translation>
    </message>
    <message>
        <source>links</source>
        <translation>cysylltiadau</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>sefydliad</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>sefydliadau</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>trosglwyddiad</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>trosglwyddiadau</translation>
    </message>
    <message>
        <source>council&apos;s date</source>
        <translation>dyddiad y cyngor</translation>
    </message>
    <message>
        <source>council&apos;s dates</source>
        <translation>dyddiadau&apos;r cyngor</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tasg</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasgau</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>cost</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>costau</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>ffynhonnell arian</translation>
    </message>
    <message>
        <source>sources of money</source>
        <translation>ffynonellau arian</translation>
    </message>
    <message>
        <source>letter or call</source>
        <translation>llythyr neu alwad</translation>
    </message>
    <message>
        <source>letters and calls</source>
        <translation>llythyrau a galwadau</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>llun</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>lluniau</translation>
    </message>
    <message>
        <source>use of a photo</source>
        <translation>defnydd o lun</translation>
    </message>
    <message>
        <source>uses of photos</source>
        <translation>defnyddiau o luniau</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ffeiliau</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>rhagosodiad</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>rhagosodiadau</translation>
    </message>
    <message>
        <source>base map</source>
        <translation>map sylfaen</translation>
    </message>
    <message>
        <source>base maps</source>
        <translation>mapiau sylfaen</translation>
    </message>
    <message>
        <source>postcode file</source>
        <translation>ffeil codau post</translation>
    </message>
    <message>
        <source>postcode files</source>
        <translation>ffeiliau codau post</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>ffigur</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>ffigurau</translation>
    </message>
    <message>
        <source>map</source>
        <translation>map</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>mapiau</translation>
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
    <message>
        <source>Add %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Hedgerow doesn&apos;t fetch anything. Copy the file here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing has been changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Write: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. See: hedgerow help fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds places, so we don&apos;t replace it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Hedgerow map, so we don&apos;t replace it. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 can&apos;t be &quot;%2&quot;. It can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a scale. Write round, fitted or a number such as 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no position yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it belongs to: --of PLACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a distance in metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: hedgerow --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here to open a window on. All other commands work without one: see hedgerow --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 (command)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n place(s) (command)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more than %2 files; we stop there. Unpack it yourself and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked with a password. Unpack it yourself and choose the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t safe to unpack: it holds a link or a path to another place (%2). Ask for a clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t safe to unpack: it holds two files named %2. Ask for a clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to unpack %1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to unpack. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name should end in .geojson, .kml or .gpkg; “%1” doesn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being changed by another program, or was when it was copied. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have to run a program of its own to be read. Hedgerow doesn&apos;t. Ask for a copy with plain tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was open in another program when it was copied; its last changes may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says of itself that it is only a part; the service it came from has more areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it holds bytes that no text holds. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in UTF-16 or holds characters that no name may hold, and is too large to be mended here. Ask for it in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in UTF-16; it was read all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to read %1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they look like degrees. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they lie off the earth. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they look like metres. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude in %1 seem to have changed places: as they stand, the areas lie in the sea off Somalia. Swap them, or ask for a copy with longitude first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas in %1 lie at 0, 0, in the sea off Africa. Their positions were lost on the way; ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas in %1 reach round the world, or across the line where the date changes. A map of neighbourhoods can&apos;t hold that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Shapefile comes in several files. %1 is missing beside %2. Copy all of them into one folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names in %1 are written in UTF-16, which a Shapefile can&apos;t hold. Ask for it in UTF-8, or as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Shapefile comes in several files. %1 is missing, so areas have no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named. Choose one with the areas of your map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file on this computer. Only plain files are taken; nothing is fetched from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can&apos;t find %1. Perhaps it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file. Only plain files are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 GB; we read files up to that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which lies beside %2, isn&apos;t a plain file. Only plain files are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which is too much for this kind of file (%3). Ask for it as GeoPackage or GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files hold longitude and latitude. Write .csv to have positions measured otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote %1 without Hedgerow noticing, and there was no backup to compare with: what it changed in them can&apos;t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n change(s) were taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies didn&apos;t come together whole, so nothing was merged. Please tell us about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a backup of another map. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written the layer %1 with positions measured in another way (EPSG %2). Nothing was changed. Write it again in the way of this map (EPSG %3), or go back to a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is kept outside the map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison can be a .pdf or .odt file; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Distances as the crow flies · What isn&apos;t known is worth asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack can be a .pdf or .odt file; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIVATE · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wall calendar is a .pdf file; “%1” isn&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wall calendar can have 1 to %1 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is kept for the team only. Ask for what is for the team only, too: every page says PRIVATE then.</source>
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
    <message>
        <source>%1 is the map itself. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AddStrip</name>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: click, or a grid reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Where is it? Click on the map, or move the cross with the arrows and press Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don&apos;t know where that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called?</source>
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
    <name>hedgerow::window::BackupsPage</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while it was being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another program’s changes were taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a newer Hedgerow changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow makes them by itself, on this computer, outside the map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this map on this computer yet. One is made when you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The places are the same as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1? Today’s map is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for this copy. Merging with copies that have the changes made since brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your map as on %1. The map before that is kept as a backup too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n photo(s) of that time couldn’t be found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoardColumn</name>
    <message>
        <source>Done when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in your list of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a card here, or press Ctrl+Right on a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>hedgerow::window::CheckPage</name>
    <message>
        <source>Check this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page, place, change and photo is looked at. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n thing(s) were looked at, and all are right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is whole. There is something to know:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ChoiceButton</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1: %2, guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ClockRow</name>
    <message>
        <source>Read in the law itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guidance gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of this program, not law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: ask the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that the council gave, or that people keep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last working day until then is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of that year aren’t known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s own date for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s own date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the council’s own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the council&apos;s date, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which building?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two to five places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances as the crow flies. What isn&apos;t known is worth asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CopyCard</name>
    <message>
        <source>%1 and %2</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>people, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: everything in this copy is already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of another map (%1). Its history doesn’t belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in it: %1 brought in, %2 we had.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That computer’s clock was wrong. The order is kept all the same; its dates show with a “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CreditBlock</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Trwydded</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished">Llinell gydnabod</translation>
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
    <name>hedgerow::window::DecidingCard</name>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>day, month, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the rest of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 ours, 2 theirs, 3 both, ↓ next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You both changed %n thing(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in one copy, changed in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>ours or theirs, a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryModel</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryRowDelegate</name>
    <message>
        <source>ddd d MMM</source>
        <comment>short weekday, day, month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryWorkspace</name>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. The next thing appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a wall calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays of England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are for the team only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Distance</name>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DocumentFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files up to 100 MB lie in the map file and go where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it somewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can run as a program. It is only saved somewhere, never opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of %1 with the program for such files? Changes in it don&apos;t come back into the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DocumentPage</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in places of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) brought in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look like places that are here, and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is writing? Others see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say my name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as others know you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place that has a transfer: then J logs a letter, call or meeting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late or due this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) with something late or due this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are due this week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::EntrySign</name>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished">tasg</translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ExportPage</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a file that other programs can read. The map itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Areas</source>
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
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for maps on the web, and for other mapping programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for Google Earth and phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 areas</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n row(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With contacts and private notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FieldEditor</name>
    <message>
        <source>What is wrong with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FilePage</name>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter, what it lets through</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FoldedColumn</name>
    <message numerus="yes">
        <source>%1: %n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FundersPage</name>
    <message>
        <source>grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who might help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list to begin from. Programmes open and close: check each before you count on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::GuessCombo</name>
    <message>
        <source>guessed; choose to confirm or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS or another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: emptied, was %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryWorkspace</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody’s changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Inspector</name>
    <message>
        <source>Record of the chosen place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>More to do with this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who do they share space or people with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside every neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">Trosglwyddiad</translation>
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
    <name>hedgerow::window::LogStrip</name>
    <message>
        <source>called call rang phoned phone telephoned spoke</source>
        <comment>words that begin the note of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote letter emailed email mailed sent posted answered replied</source>
        <comment>words that begin the note of a letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met meeting</source>
        <comment>words that begin the note of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visited visit saw walked looked</source>
        <comment>words that begin the note of a visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a letter, call or meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called the estates team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, call, meeting or visit for %1, today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::LostCard</name>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can’t find this file. Perhaps it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MainMenu</name>
    <message>
        <source>New map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Hedgerow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
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
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without originals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups and going back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a letter, call or meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MainWindow</name>
    <message>
        <source>%1 – Hedgerow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new map with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep what can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places are in the new map. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another copy of this map, or a map of its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
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
    <name>hedgerow::window::MapFrame</name>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines between places that work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapWorkspace</name>
    <message>
        <source>Click where it should be, or use the arrows and Return. Esc leaves it where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside every neighbourhood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spot is outside every neighbourhood of the map, %1 from %2. It’s kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MergePage</name>
    <message>
        <source>Bring in another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) of %1 can be brought in as new ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in its places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge is taken back. The map is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the copies. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop copies of this map here: from a USB stick, from an e-mail. Each is looked at first, and nothing is changed until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what they bring. Nothing of yours is lost, and it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here that can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing them together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done. Nothing was lost. %n thing(s) to decide, whenever you like.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was brought in, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copies brought together</source>
        <comment>name of a print job</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MergeSummary</name>
    <message>
        <source>Edits in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records of all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies brought together, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MoneyGroup</name>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share calculator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here, %2 promised, of %3</source>
        <comment>money in the bank, promised, in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more if all who were asked give</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in kind, apart</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who might help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years ahead…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day, short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
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
    <message>
        <source>Answer the question on the left, and the areas appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PackPage</name>
    <message>
        <source>Print the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file (ODT) for LibreOffice or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing, and marked “to confirm”: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRIVATE %1, %2</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is for the team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page says PRIVATE then.</source>
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
<context>
    <name>hedgerow::window::PastMap</name>
    <message>
        <source>Map of that day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceFilter</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceHistory</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older changes are in the workspace History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceList</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that wait for a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Places: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To place: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first place you love.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only places that have a transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceListModel</name>
    <message>
        <source>needs a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceSteps</name>
    <message>
        <source>Add a photo to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PrintChoices</name>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished">Llythyr</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round, as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the page</source>
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
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Arwynebedd</translation>
    </message>
    <message>
        <source>One list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale, round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PrintWorkspace</name>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet as a PNG or SVG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look from nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag moves the map on the page, the wheel changes its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no places yet, so this is a blank map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) are on the map and in the index; no number covers another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall map, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecentCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>places of a map, when it was open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordGroup</name>
    <message>
        <source>Add more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordRows</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick a task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordWords</name>
    <message>
        <source>something deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n kB</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RightsGroup</name>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that may have happened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that the council gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the council’s date is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the council’s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rules that apply here. They differ between the nations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the date for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RunWindow</name>
    <message>
        <source>We can’t write the picture %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SampleMap</name>
    <message>
        <source>The sample town isn’t on this computer. It comes with the program; look where it was built or installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We can’t put a copy of the sample town into your documents folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ScaleBar</name>
    <message>
        <source>Scale bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SearchField</name>
    <message>
        <source>Find a place, street or grid reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No “%1”. Nearest: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SharePage</name>
    <message>
        <source>Community shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if there are more or fewer members, with more or less each?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical figures, not verified. People could lose some or all of the money they put in: say so in the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>To be raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least, else all goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adults who live here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hold the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neighbours buy %1? Nothing here is kept; try figures freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 raised, %2 with the match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes %n member(s) at this average, or %1 each from those expected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Under the least: all of it goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With those who hold the most, %n other member(s) are enough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 of every 1,000 adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the least, under the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the least: all goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with %1 each: %2, %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SheetPreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and arrows move the map on the page, Ctrl and plus or minus change its scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SheetWriter</name>
    <message>
        <source>Wall map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wall map</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Make a PDF and print it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the wall map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of dots (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of lines (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s), beginning with %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SimilarCard</name>
    <message>
        <source>Help with the new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it? A click adds it; the name can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely kinds of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return adds a new place. Esc goes one step back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StageStrip</name>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StartPage</name>
    <message>
        <source>Hedgerow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your community good at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the streets, put the places you love on one map, and print it for the hall wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of a made-up town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sample town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a made-up place to try things in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your map stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedgerow maps (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StartTransferPage</name>
    <message>
        <source>Start a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place could be ours? Those that stand empty come first; type to find any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No empty place waits for a transfer. Type the name of any other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: type a number and press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TopBar</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
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
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferBoard</name>
    <message>
        <source>Board of transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferCards</name>
    <message>
        <source>%1 · %2</source>
        <comment>days left, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days left, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <comment>days left, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferRecord</name>
    <message>
        <source>Could this be ours? A transfer keeps the steps, the dates, the money and the letters together, from the first idea to the open door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>The rights clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transfer of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation type="unfinished">Darpar ddeiliad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Sefydliad</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a letter, call or meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note where a document is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer %1: %2</source>
        <comment>number, stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <comment>number of letters, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferTable</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferTableModel</name>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Cam nesaf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">I&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransfersWorkspace</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these places, on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">I&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack of the chosen place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is chosen in the table (2 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show empty buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is there a building that could be ours? Choose it on the map and press “Start a transfer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>a weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, place, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due this week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::WallCalendarPage</name>
    <message>
        <source>Print a wall calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for each month, with everything in the diary. It hangs across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, calendar</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With visits and team places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is for the team only, too. Every page says PRIVATE then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::YearView</name>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hedgerow::window::YearsPage</name>
    <message>
        <source>Years ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In today&apos;s prices. Income and running costs are those that are entered by the year under Money. Repairs: 1.5 % of what rebuilding would cost is typical, not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Rebuilding would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for repairs, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on it, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest on them, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can %1 live from what it earns? Nothing here is kept; try figures freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be below nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is more than 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan can run for 1 to %1 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter income and running costs by the year under Money first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the lowest %1 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is always something in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan costs %1 a month, %2 of interest in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
