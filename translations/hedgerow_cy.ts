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
        <translation>Oddi wrthym ni</translation>
    </message>
    <message>
        <source>To us</source>
        <translation>Atom ni</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Y ddwy ffordd</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Wedi&apos;i restru</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Wedi&apos;i gytuno</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Prynu</translation>
    </message>
    <message>
        <source>Tax on the purchase</source>
        <translation>Treth ar y pryniant</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Gwaith cyfreithiol</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Cynllunio</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gwaith adeiladu</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Arian wrth gefn</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TAW</translation>
    </message>
    <message>
        <source>Running, by the year</source>
        <translation>Rhedeg, fesul blwyddyn</translation>
    </message>
    <message>
        <source>Income, by the year</source>
        <translation>Incwm, fesul blwyddyn</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>Community shares</source>
        <translation>Cyfranddaliadau cymunedol</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Ein heiddo ni</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Rhodd</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Mewn nwyddau</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Syniad</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Wedi&apos;i addo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Wedi&apos;i gynnig</translation>
    </message>
    <message>
        <source>In the bank</source>
        <translation>Yn y banc</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>this help</source>
        <translation>y cymorth hwn</translation>
    </message>
    <message>
        <source>versions of Hedgerow and of what it stands on</source>
        <translation>fersiynau Hedgerow a&apos;r hyn y mae&apos;n sefyll arno</translation>
    </message>
    <message>
        <source>form of the result</source>
        <translation>ffurf y canlyniad</translation>
    </message>
    <message>
        <source>no messages but failures</source>
        <translation>dim negeseuon ond methiannau</translation>
    </message>
    <message>
        <source>details under messages</source>
        <translation>manylion o dan negeseuon</translation>
    </message>
    <message>
        <source>how to show that something takes time</source>
        <translation>sut i ddangos bod rhywbeth yn cymryd amser</translation>
    </message>
    <message>
        <source>how positions given are measured: an EPSG number or a .prj file</source>
        <translation>sut mae&apos;r safleoedd a roddir yn cael eu mesur: rhif EPSG neu ffeil .prj</translation>
    </message>
    <message>
        <source>what today is, on sheets and in dates</source>
        <translation>pa ddiwrnod yw hi heddiw, ar daflenni ac mewn dyddiadau</translation>
    </message>
    <message>
        <source>who makes the change</source>
        <translation>pwy sy&apos;n gwneud y newid</translation>
    </message>
    <message>
        <source>language of messages and names</source>
        <translation>iaith negeseuon ac enwau</translation>
    </message>
    <message>
        <source>replace an existing output</source>
        <translation>disodli allbwn sy&apos;n bod eisoes</translation>
    </message>
    <message>
        <source>status 0 instead of 1</source>
        <translation>statws 0 yn lle 1</translation>
    </message>
    <message>
        <source>file with the neighbourhoods, of any vector kind</source>
        <translation>ffeil gyda&apos;r cymdogaethau, o unrhyw fath fector</translation>
    </message>
    <message>
        <source>which layer of it</source>
        <translation>pa haen ohoni</translation>
    </message>
    <message>
        <source>column with the codes (guessed otherwise)</source>
        <translation>colofn gyda&apos;r codau (neu ei dyfalu)</translation>
    </message>
    <message>
        <source>column with the names</source>
        <translation>colofn gyda&apos;r enwau</translation>
    </message>
    <message>
        <source>column with the Welsh names</source>
        <translation>colofn gyda&apos;r enwau Cymraeg</translation>
    </message>
    <message>
        <source>only these neighbourhoods</source>
        <translation>y cymdogaethau hyn yn unig</translation>
    </message>
    <message>
        <source>how the new map measures positions</source>
        <translation>sut mae&apos;r map newydd yn mesur safleoedd</translation>
    </message>
    <message>
        <source>title of the map (guessed otherwise)</source>
        <translation>teitl y map (neu ei ddyfalu)</translation>
    </message>
    <message>
        <source>licence of the boundaries</source>
        <translation>trwydded y ffiniau</translation>
    </message>
    <message>
        <source>credit line, printed on every sheet</source>
        <translation>llinell gydnabod, wedi&apos;i hargraffu ar bob taflen</translation>
    </message>
    <message>
        <source>where to begin</source>
        <translation>ble i ddechrau</translation>
    </message>
    <message>
        <source>look, don&apos;t edit</source>
        <translation>edrych, peidio â golygu</translation>
    </message>
    <message>
        <source>a picture of the window instead of the window</source>
        <translation>llun o&apos;r ffenestr yn lle&apos;r ffenestr</translation>
    </message>
    <message>
        <source>size of the window in pixels</source>
        <translation>maint y ffenestr mewn picseli</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>lliwiau&apos;r ffenestr</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>beth yw ei enw</translation>
    </message>
    <message>
        <source>grid reference, easting,northing or latitude,longitude</source>
        <translation>cyfeirnod grid, dwyreiniad,gogleddiad neu lledred,hydred</translation>
    </message>
    <message>
        <source>what it is (guessed from the name otherwise)</source>
        <translation>beth yw e (neu ei ddyfalu o&apos;r enw)</translation>
    </message>
    <message>
        <source>a photo of it</source>
        <translation>llun ohono</translation>
    </message>
    <message>
        <source>fill the place that is like it instead of adding one</source>
        <translation>llenwi&apos;r lle sy&apos;n debyg iddo yn lle ychwanegu un</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>ei roi yno</translation>
    </message>
    <message>
        <source>all places of which this is true</source>
        <translation>pob lle y mae hyn yn wir amdano</translation>
    </message>
    <message>
        <source>only say how many would change</source>
        <translation>dim ond dweud faint fyddai&apos;n newid</translation>
    </message>
    <message>
        <source>give what belongs to it to another place first</source>
        <translation>rhoi&apos;r hyn sy&apos;n perthyn iddo i le arall yn gyntaf</translation>
    </message>
    <message>
        <source>only of this category</source>
        <translation>o&apos;r categori hwn yn unig</translation>
    </message>
    <message>
        <source>only of this status</source>
        <translation>o&apos;r statws hwn yn unig</translation>
    </message>
    <message>
        <source>only in this neighbourhood</source>
        <translation>yn y gymdogaeth hon yn unig</translation>
    </message>
    <message>
        <source>only where this is true</source>
        <translation>dim ond lle mae hyn yn wir</translation>
    </message>
    <message>
        <source>only near this spot</source>
        <translation>ger y fan hon yn unig</translation>
    </message>
    <message>
        <source>how near (500)</source>
        <translation>pa mor agos (500)</translation>
    </message>
    <message>
        <source>these fields, in this order</source>
        <translation>y meysydd hyn, yn y drefn hon</translation>
    </message>
    <message>
        <source>in the order of this field</source>
        <translation>yn nhrefn y maes hwn</translation>
    </message>
    <message>
        <source>the first so many</source>
        <translation>yr hyn a hyn cyntaf</translation>
    </message>
    <message>
        <source>contacts and what else is for the team only, too</source>
        <translation>manylion cyswllt hefyd, a phopeth arall sydd i&apos;r tîm yn unig</translation>
    </message>
    <message>
        <source>what it belongs to</source>
        <translation>i beth mae&apos;n perthyn</translation>
    </message>
    <message>
        <source>change this record instead of adding one</source>
        <translation>newid y cofnod hwn yn lle ychwanegu un</translation>
    </message>
    <message>
        <source>delete the record of --id</source>
        <translation>dileu cofnod --id</translation>
    </message>
    <message>
        <source>which layer of the file</source>
        <translation>pa haen o&apos;r ffeil</translation>
    </message>
    <message>
        <source>what all of them are</source>
        <translation>beth yw pob un ohonynt</translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation>dim ond dweud beth fyddai&apos;n dod i mewn</translation>
    </message>
    <message>
        <source>how positions are measured in the file (degrees)</source>
        <translation>sut mae safleoedd yn cael eu mesur yn y ffeil (graddau)</translation>
    </message>
    <message>
        <source>how much to keep around the neighbourhoods (500)</source>
        <translation>faint i&apos;w gadw o amgylch y cymdogaethau (500)</translation>
    </message>
    <message>
        <source>its licence</source>
        <translation>ei drwydded</translation>
    </message>
    <message>
        <source>its credit line, printed on every sheet</source>
        <translation>ei linell gydnabod, wedi&apos;i hargraffu ar bob taflen</translation>
    </message>
    <message>
        <source>how many (1)</source>
        <translation>faint (1)</translation>
    </message>
    <message>
        <source>bring back what was undone</source>
        <translation>dod â&apos;r hyn a ddadwnaed yn ôl</translation>
    </message>
    <message>
        <source>only say what would be undone</source>
        <translation>dim ond dweud beth fyddai&apos;n cael ei ddadwneud</translation>
    </message>
    <message>
        <source>size of the paper (A3), or in mm: 420x297</source>
        <translation>maint y papur (A3), neu mewn mm: 420x297</translation>
    </message>
    <message>
        <source>how the paper lies</source>
        <translation>sut mae&apos;r papur yn gorwedd</translation>
    </message>
    <message>
        <source>title on the sheet; empty: none</source>
        <translation>teitl ar y daflen; gwag: dim teitl</translation>
    </message>
    <message>
        <source>line under the title; empty: none</source>
        <translation>llinell o dan y teitl; gwag: dim llinell</translation>
    </message>
    <message>
        <source>what the map shows</source>
        <translation>beth mae&apos;r map yn ei ddangos</translation>
    </message>
    <message>
        <source>only this neighbourhood and its places</source>
        <translation>y gymdogaeth hon a&apos;i lleoedd yn unig</translation>
    </message>
    <message>
        <source>only places of this category</source>
        <translation>lleoedd o&apos;r categori hwn yn unig</translation>
    </message>
    <message>
        <source>only places of which this is true</source>
        <translation>dim ond lleoedd y mae hyn yn wir amdanynt</translation>
    </message>
    <message>
        <source>the scale: 1:N, a round one, or filling the sheet</source>
        <translation>y raddfa: 1:N, un gron, neu lenwi&apos;r daflen</translation>
    </message>
    <message>
        <source>numbers beside the symbols</source>
        <translation>rhifau wrth ochr y symbolau</translation>
    </message>
    <message>
        <source>names beside the symbols</source>
        <translation>enwau wrth ochr y symbolau</translation>
    </message>
    <message>
        <source>where the list of places stands</source>
        <translation>ble mae&apos;r rhestr o leoedd</translation>
    </message>
    <message>
        <source>how that list is ordered</source>
        <translation>trefn y rhestr honno</translation>
    </message>
    <message>
        <source>what the symbols mean</source>
        <translation>beth yw ystyr y symbolau</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>lliwiau</translation>
    </message>
    <message>
        <source>languages of the sheet</source>
        <translation>ieithoedd y daflen</translation>
    </message>
    <message>
        <source>squares to find places by</source>
        <translation>sgwariau i gael hyd i leoedd</translation>
    </message>
    <message>
        <source>streets and buildings, where the map has them</source>
        <translation>strydoedd ac adeiladau, lle mae&apos;r map yn eu cynnwys</translation>
    </message>
    <message>
        <source>lines between linked places</source>
        <translation>llinellau rhwng lleoedd cysylltiedig</translation>
    </message>
    <message>
        <source>places that are kept for the team only, too</source>
        <translation>lleoedd a gedwir i&apos;r tîm yn unig, hefyd</translation>
    </message>
    <message>
        <source>fineness of a picture (300)</source>
        <translation>manylder llun (300)</translation>
    </message>
    <message>
        <source>only what is checked fast</source>
        <translation>dim ond yr hyn sy&apos;n gyflym i&apos;w wirio</translation>
    </message>
    <message>
        <source>Make and open</source>
        <translation>Gwneud ac agor</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>I mewn ac allan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Makes a map from a file with neighbourhoods.</source>
        <translation>Gwneud map o ffeil â chymdogaethau.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Agor y ffenestr.</translation>
    </message>
    <message>
        <source>Adds a place and prints its id.</source>
        <translation>Ychwanegu lle ac argraffu ei id.</translation>
    </message>
    <message>
        <source>Changes fields of a place, or of many.</source>
        <translation>Newid meysydd un lle, neu lawer.</translation>
    </message>
    <message>
        <source>Deletes places; undo brings them back.</source>
        <translation>Dileu lleoedd; mae dadwneud yn dod â nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>Lists places, or records of another kind.</source>
        <translation>Rhestru lleoedd, neu gofnodion o fath arall.</translation>
    </message>
    <message>
        <source>Says everything about one place.</source>
        <translation>Dweud popeth am un lle.</translation>
    </message>
    <message>
        <source>Adds, changes or deletes a record of any table.</source>
        <translation>Ychwanegu, newid neu ddileu cofnod mewn unrhyw dabl.</translation>
    </message>
    <message>
        <source>Brings in places: points of GeoJSON, CSV, GPX or KML.</source>
        <translation>Dwyn lleoedd i mewn: pwyntiau GeoJSON, CSV, GPX neu KML.</translation>
    </message>
    <message>
        <source>Writes places or areas as .geojson, .csv or .kml.</source>
        <translation>Ysgrifennu lleoedd neu ardaloedd fel .geojson, .csv neu .kml.</translation>
    </message>
    <message>
        <source>Cuts a base map of the neighbourhood out of a vector file.</source>
        <translation>Torri map sylfaen o&apos;r gymdogaeth allan o ffeil fector.</translation>
    </message>
    <message>
        <source>Undoes your last step, or brings it back.</source>
        <translation>Dadwneud eich cam olaf, neu ddod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Makes a sheet as .pdf, .png or .svg.</source>
        <translation>Gwneud taflen fel .pdf, .png neu .svg.</translation>
    </message>
    <message>
        <source>Tells more.</source>
        <translation>Dweud mwy.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>done, but look at something: areas repaired or left out, rows to place, notes of check</source>
        <translation>wedi&apos;i wneud, ond edrychwch ar rywbeth: ardaloedd wedi&apos;u trwsio neu eu gadael allan, rhesi i&apos;w gosod, nodiadau check</translation>
    </message>
    <message>
        <source>the words don&apos;t fit: unknown option, command, category, area, place, field or value</source>
        <translation>nid yw&apos;r geiriau&apos;n gweddu: opsiwn, gorchymyn, categori, ardal, lle, maes neu werth anhysbys</translation>
    </message>
    <message>
        <source>an input can&apos;t be read: missing, empty, cut short, of an unknown kind, no Hedgerow map</source>
        <translation>ni ellir darllen mewnbwn: ar goll, yn wag, wedi&apos;i dorri&apos;n fyr, o fath anhysbys, ddim yn fap Hedgerow</translation>
    </message>
    <message>
        <source>an output can&apos;t be written: folder read-only, disk full</source>
        <translation>ni ellir ysgrifennu allbwn: ffolder darllen yn unig, disg lawn</translation>
    </message>
    <message>
        <source>the map is damaged, or of a newer Hedgerow and to be changed</source>
        <translation>mae&apos;r map wedi&apos;i ddifrodi, neu o fersiwn newyddach o Hedgerow ac i&apos;w newid</translation>
    </message>
    <message>
        <source>refused, since something would be lost: the output exists, the map is read-only</source>
        <translation>gwrthodwyd, gan y byddai rhywbeth yn cael ei golli: mae&apos;r allbwn yn bod eisoes, mae&apos;r map yn ddarllen yn unig</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>wedi&apos;i stopio gennych chi</translation>
    </message>
    <message>
        <source>somebody else is writing</source>
        <translation>mae rhywun arall yn ysgrifennu</translation>
    </message>
    <message>
        <source>unforeseen: a fault of Hedgerow; nothing was changed</source>
        <translation>heb ei ragweld: nam yn Hedgerow; ni newidiwyd dim</translation>
    </message>
    <message>
        <source>decide where copies differ; record=keep|delete where one deleted it</source>
        <translation>penderfynu lle mae&apos;r copïau&apos;n wahanol; record=keep|delete lle mae un wedi&apos;i ddileu</translation>
    </message>
    <message>
        <source>only of this place and what belongs to it</source>
        <translation>dim ond y lle hwn a&apos;r hyn sy&apos;n perthyn iddo</translation>
    </message>
    <message>
        <source>only what this person did</source>
        <translation>dim ond yr hyn a wnaeth y person hwn</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>o&apos;r diwrnod hwn ymlaen</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>hyd at y diwrnod hwn</translation>
    </message>
    <message>
        <source>the newest so many</source>
        <translation>yr hyn a hyn diweddaraf</translation>
    </message>
    <message>
        <source>go back to before the last merge, until the next change</source>
        <translation>mynd yn ôl i cyn y cyfuno diwethaf, hyd at y newid nesaf</translation>
    </message>
    <message>
        <source>decide at once about everything that differs</source>
        <translation>penderfynu ar unwaith am bopeth sy&apos;n wahanol</translation>
    </message>
    <message>
        <source>leave out copies that can&apos;t be merged</source>
        <translation>hepgor copïau na ellir eu cyfuno</translation>
    </message>
    <message>
        <source>put right what can be, after a backup</source>
        <translation>cywiro&apos;r hyn y gellir, ar ôl gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>say which there are</source>
        <translation>dweud pa rai sydd ar gael</translation>
    </message>
    <message>
        <source>photos only as they are shown</source>
        <translation>lluniau fel y&apos;u dangosir yn unig</translation>
    </message>
    <message>
        <source>a map of its own that can&apos;t be merged with this one</source>
        <translation>map ar ei ben ei hun na ellir ei gyfuno â hwn</translation>
    </message>
    <message>
        <source>which backup: its file, or the last one up to that day (the newest)</source>
        <translation>pa gopi wrth gefn: ei ffeil, neu&apos;r un olaf hyd at y diwrnod hwnnw (y diweddaraf)</translation>
    </message>
    <message>
        <source>make a file of it instead of going back in FILE</source>
        <translation>gwneud ffeil ohono yn lle mynd yn ôl yn FILE</translation>
    </message>
    <message>
        <source>Says who changed what when, newest first.</source>
        <translation>Dweud pwy newidiodd beth a phryd, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Brings other copies of the map in. Nothing is lost by it.</source>
        <translation>Dod â chopïau eraill o&apos;r map i mewn. Ni chollir dim wrth wneud.</translation>
    </message>
    <message>
        <source>Says whether the file is sound. Changes nothing without --repair.</source>
        <translation>Dweud a yw&apos;r ffeil yn gyfan. Ni newidir dim heb --repair.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged map into a new one.</source>
        <translation>Achub yr hyn y gellir ei ddarllen o fap wedi&apos;i ddifrodi i fap newydd.</translation>
    </message>
    <message>
        <source>Makes a sound copy, also while the map is open.</source>
        <translation>Gwneud copi cyfan, hyd yn oed tra bo&apos;r map ar agor.</translation>
    </message>
    <message>
        <source>Saves a copy of the map.</source>
        <translation>Cadw copi o&apos;r map.</translation>
    </message>
    <message>
        <source>Goes back to a backup. The map of now is kept as one, too.</source>
        <translation>Mynd yn ôl at gopi wrth gefn. Cedwir y map presennol fel un hefyd.</translation>
    </message>
    <message>
        <source>which records (places); the diary goes into an .ics file</source>
        <translation>pa gofnodion (lleoedd); mae&apos;r dyddiadur yn mynd i ffeil .ics</translation>
    </message>
    <message>
        <source>only of this place</source>
        <translation>o&apos;r lle hwn yn unig</translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation>dim ond yr hyn sy&apos;n hwyr</translation>
    </message>
    <message>
        <source>only of these kinds</source>
        <translation>o&apos;r mathau hyn yn unig</translation>
    </message>
    <message>
        <source>the place of a pack; for compare, two to five</source>
        <translation>lle&apos;r pecyn; ar gyfer compare, dau i bump</translation>
    </message>
    <message>
        <source>first month of a calendar (this one)</source>
        <translation>mis cyntaf calendr (y mis hwn)</translation>
    </message>
    <message>
        <source>how many months of it (3)</source>
        <translation>sawl mis ohono (3)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Says what is due when: dates that the law or the council sets, tasks, visits.</source>
        <translation>Dweud beth sydd i&apos;w wneud a phryd: dyddiadau a osodir gan y gyfraith neu&apos;r cyngor, tasgau, ymweliadau.</translation>
    </message>
    <message>
        <source>which sheet: the wall map, a pack or letter (.pdf or .odt), places side by side, the diary on the wall</source>
        <translation>pa daflen: y map wal, pecyn neu lythyr (.pdf neu .odt), lleoedd ochr yn ochr, y dyddiadur ar y wal</translation>
    </message>
    <message>
        <source>which letter (the one that the rights clock asks for)</source>
        <translation>pa lythyr (yr un y mae&apos;r cloc hawliau yn gofyn amdano)</translation>
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
        <translation>Beth yw e</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Agored i bawb</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Y tu ôl i&apos;r llenni</translation>
    </message>
    <message>
        <source>Goal and stage</source>
        <translation>Nod a cham</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation>Darpar ddeiliad</translation>
    </message>
    <message>
        <source>People and next step</source>
        <translation>Pobl a&apos;r cam nesaf</translation>
    </message>
    <message>
        <source>Risks and notes</source>
        <translation>Risgiau a nodiadau</translation>
    </message>
</context>
<context>
    <name>Hedgerow</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Wedi stopio. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>%1 has nothing that we can draw as a base map. It needs a column &quot;class&quot; with words such as building, street_main or water_area.</source>
        <translation>Nid oes dim yn %1 y gallwn ei luniadu fel map sylfaen. Mae arno angen colofn &quot;class&quot; gyda geiriau fel building, street_main neu water_area.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t reach your neighbourhood. Choose a file that does.</source>
        <translation>Nid yw %1 yn cyrraedd eich cymdogaeth. Dewiswch ffeil sydd yn ei chyrraedd.</translation>
    </message>
    <message>
        <source>This map has no neighbourhoods yet, so there is nothing to cut a base map for.</source>
        <translation>Nid oes cymdogaethau ar y map hwn eto, felly nid oes dim i dorri map sylfaen ar ei gyfer.</translation>
    </message>
    <message>
        <source>Add base map %1</source>
        <translation>Ychwanegu map sylfaen %1</translation>
    </message>
    <message>
        <source>it is a line or an area, not a point</source>
        <translation>llinell neu ardal yw hi, nid pwynt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae&apos;n wag</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) or route(s) say where somebody went, not what is there, and were left out.</source>
        <translation>
            <numerusform>Nid oes traciau na llwybrau a adawyd allan.</numerusform>
            <numerusform>Mae %n trac neu lwybr yn dweud ble&apos;r aeth rhywun, nid beth sydd yno, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Mae %n o draciau neu lwybrau yn dweud ble&apos;r aeth rhywun, nid beth sydd yno, ac fe&apos;u gadawyd allan.</numerusform>
            <numerusform>Mae %n o draciau neu lwybrau yn dweud ble&apos;r aeth rhywun, nid beth sydd yno, ac fe&apos;u gadawyd allan.</numerusform>
            <numerusform>Mae %n o draciau neu lwybrau yn dweud ble&apos;r aeth rhywun, nid beth sydd yno, ac fe&apos;u gadawyd allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eastings and northings were read as this map&apos;s own grid. Add --crs if they are of another.</source>
        <translation>Darllenwyd y dwyreiniadau a&apos;r gogleddiadau fel rhai grid y map hwn ei hun. Ychwanegwch --crs os ydynt o grid arall.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) didn&apos;t fit their field and were left out or cut.</source>
        <translation>
            <numerusform>Roedd pob gwerth yn ffitio ei faes.</numerusform>
            <numerusform>Nid oedd %n gwerth yn ffitio ei faes, ac fe&apos;i gadawyd allan neu ei dorri.</numerusform>
            <numerusform>Nid oedd %n o werthoedd yn ffitio eu maes, ac fe&apos;u gadawyd allan neu eu torri.</numerusform>
            <numerusform>Nid oedd %n o werthoedd yn ffitio eu maes, ac fe&apos;u gadawyd allan neu eu torri.</numerusform>
            <numerusform>Nid oedd %n o werthoedd yn ffitio eu maes, ac fe&apos;u gadawyd allan neu eu torri.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit</source>
        <translation>mae gan %1 %2 o nodau; mae lle i %3</translation>
    </message>
    <message>
        <source>it doesn&apos;t say where it is</source>
        <translation>nid yw&apos;n dweud ble mae e</translation>
    </message>
    <message>
        <source>Bring in places from %1</source>
        <translation>Dwyn lleoedd i mewn o %1</translation>
    </message>
    <message>
        <source>its position isn&apos;t a pair of numbers</source>
        <translation>nid yw ei safle yn bâr o rifau</translation>
    </message>
    <message>
        <source>its position is off the Earth</source>
        <translation>mae ei safle y tu hwnt i&apos;r Ddaear</translation>
    </message>
    <message>
        <source>its position is 0,0</source>
        <translation>ei safle yw 0,0</translation>
    </message>
    <message>
        <source>latitude and longitude seem to be swapped</source>
        <translation>mae&apos;n ymddangos bod lledred a hydred wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>its position is far from Britain and Ireland</source>
        <translation>mae ei safle ymhell o Brydain ac Iwerddon</translation>
    </message>
    <message>
        <source>its position can&apos;t be put on this map</source>
        <translation>ni ellir rhoi ei safle ar y map hwn</translation>
    </message>
    <message>
        <source>it isn&apos;t known how its eastings and northings are measured</source>
        <translation>nid yw&apos;n hysbys sut mae ei ddwyreiniadau a&apos;i ogleddiadau wedi&apos;u mesur</translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation>Mae %1 yn bod eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>A map needs a known way to measure positions. Add --to-crs with a number, such as 27700.</source>
        <translation>Mae angen ffordd hysbys o fesur safleoedd ar fap. Ychwanegwch --to-crs gyda rhif, fel 27700.</translation>
    </message>
    <message>
        <source>We can&apos;t read “%1”.</source>
        <translation>Ni allwn ddarllen “%1”.</translation>
    </message>
    <message>
        <source>We don&apos;t know “%1” as a way to measure positions. Give its EPSG number, such as 27700 (British National Grid) or 4326 (longitude and latitude), or a .prj file.</source>
        <translation>Nid ydym yn adnabod “%1” fel ffordd o fesur safleoedd. Rhowch ei rif EPSG, fel 27700 (Grid Cenedlaethol Prydain) neu 4326 (hydred a lledred), neu ffeil .prj.</translation>
    </message>
    <message>
        <source>The description of how positions are measured names no place on earth that we know.</source>
        <translation>Nid yw&apos;r disgrifiad o sut mae safleoedd yn cael eu mesur yn enwi unman ar y ddaear y gwyddom amdano.</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>Grid Cenedlaethol Prydain</translation>
    </message>
    <message>
        <source>Irish Grid</source>
        <translation>Grid Iwerddon</translation>
    </message>
    <message>
        <source>Irish Transverse Mercator</source>
        <translation>Mercator Traws Iwerddon</translation>
    </message>
    <message>
        <source>Longitude and latitude (GPS)</source>
        <translation>Hydred a lledred (GPS)</translation>
    </message>
    <message>
        <source>Web map (Mercator)</source>
        <translation>Map gwe (Mercator)</translation>
    </message>
    <message>
        <source>There is no square %1.</source>
        <translation>Nid oes sgwâr %1.</translation>
    </message>
    <message>
        <source>There is no square %1. Did you mean %2?</source>
        <translation>Nid oes sgwâr %1. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message numerus="yes">
        <source>A grid reference has as many figures for east as for north. %1 %2 has %n, so one is missing or too many.</source>
        <translation>
            <numerusform>Mae gan gyfeirnod grid gynifer o ddigidau i&apos;r dwyrain ag i&apos;r gogledd. Nid oes yr un yn %1 %2.</numerusform>
            <numerusform>Mae gan gyfeirnod grid gynifer o ddigidau i&apos;r dwyrain ag i&apos;r gogledd. Mae %n yn %1 %2, felly mae un ar goll neu un yn ormod.</numerusform>
            <numerusform>Mae gan gyfeirnod grid gynifer o ddigidau i&apos;r dwyrain ag i&apos;r gogledd. Mae %n yn %1 %2, felly mae un ar goll neu un yn ormod.</numerusform>
            <numerusform>Mae gan gyfeirnod grid gynifer o ddigidau i&apos;r dwyrain ag i&apos;r gogledd. Mae %n yn %1 %2, felly mae un ar goll neu un yn ormod.</numerusform>
            <numerusform>Mae gan gyfeirnod grid gynifer o ddigidau i&apos;r dwyrain ag i&apos;r gogledd. Mae %n yn %1 %2, felly mae un ar goll neu un yn ormod.</numerusform>
        </translation>
    </message>
    <message>
        <source>The corner %1 goes with two figures, as in TQ80NW.</source>
        <translation>Mae&apos;r gornel %1 yn mynd gyda dau ddigid, fel yn TQ80NW.</translation>
    </message>
    <message>
        <source>There are two positions in “%1”. Give one.</source>
        <translation>Mae dau safle yn “%1”. Rhowch un.</translation>
    </message>
    <message>
        <source>“%1” has letters where figures belong. Did you mean %2?</source>
        <translation>Mae llythrennau yn “%1” lle dylai digidau fod. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>We could put these areas on the map only roughly (perhaps 100 m off), because the fine conversion isn&apos;t on this computer. We don&apos;t do rough. Use a copy of the file in British National Grid or GPS degrees.</source>
        <translation>Dim ond yn fras y gallem roi&apos;r ardaloedd hyn ar y map (efallai 100 m i ffwrdd), gan nad yw&apos;r trawsnewid manwl ar y cyfrifiadur hwn. Nid ydym yn gwneud pethau&apos;n fras. Defnyddiwch gopi o&apos;r ffeil yng Ngrid Cenedlaethol Prydain neu mewn graddau GPS.</translation>
    </message>
    <message>
        <source>Drawing neighbourhoods</source>
        <translation>Wrthi&apos;n lluniadu cymdogaethau</translation>
    </message>
    <message>
        <source>Drawing places</source>
        <translation>Wrthi&apos;n lluniadu lleoedd</translation>
    </message>
    <message>
        <source>This map style has no group “%1”.</source>
        <translation>Nid oes grŵp “%1” yn yr arddull map hon.</translation>
    </message>
    <message>
        <source>This map style has a key that we don&apos;t know: “%1”.</source>
        <translation>Mae allwedd yn yr arddull map hon nad ydym yn ei hadnabod: “%1”.</translation>
    </message>
    <message>
        <source>In this map style “%1” has a value that we can&apos;t use.</source>
        <translation>Yn yr arddull map hon, mae gan “%1” werth na allwn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>In this map style “%1” is missing.</source>
        <translation>Yn yr arddull map hon, mae “%1” ar goll.</translation>
    </message>
    <message>
        <source>This is not a map style.</source>
        <translation>Nid arddull map yw hon.</translation>
    </message>
    <message>
        <source>The file of categories isn&apos;t right: %1. The built-in one is used.</source>
        <translation>Nid yw&apos;r ffeil categorïau&apos;n gywir: %1. Defnyddir yr un fewnol.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>a category has no id or no name</source>
        <translation>mae categori heb id neu heb enw</translation>
    </message>
    <message>
        <source>%1 names the group &quot;%2&quot;, which isn&apos;t there</source>
        <translation>mae %1 yn enwi&apos;r grŵp &quot;%2&quot;, nad yw yno</translation>
    </message>
    <message>
        <source>%1 names the status &quot;%2&quot;, which isn&apos;t there</source>
        <translation>mae %1 yn enwi&apos;r statws &quot;%2&quot;, nad yw yno</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>mae %1 yno ddwywaith</translation>
    </message>
    <message>
        <source>it holds no category</source>
        <translation>nid oes yr un categori ynddi</translation>
    </message>
    <message>
        <source>The base map in this file can&apos;t be read.</source>
        <translation>Ni ellir darllen y map sylfaen yn y ffeil hon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a date. Write it like 3 May 1987.</source>
        <translation>Nid yw &quot;%1&quot; yn ddyddiad. Ysgrifennwch ef fel 3 Mai 1987.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Nid oes mis %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2. Did you mean %3 %2 or 1 %4?</source>
        <translation>Nid oes %1 %2. Ai %3 %2 neu 1 %4 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categori</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statws</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. Did you mean %3?</source>
        <translation>Nid oes %1 &quot;%2&quot;. Ai %3 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;. There are: %3.</source>
        <translation>Nid oes %1 &quot;%2&quot;. Dyma&apos;r rhai sydd: %3.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; %3 fit. Please shorten it.</source>
        <translation>Mae gan %1 %2 o nodau; mae lle i %3. Byrhewch ef os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>There is room for %1 entries here.</source>
        <translation>Mae lle i %1 o gofnodion yma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a number.</source>
        <translation>Nid yw &quot;%1&quot; yn rhif.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t fit: from %2 to %3.</source>
        <translation>Nid yw %1 yn ffitio: o %2 i %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t a whole number.</source>
        <translation>Nid yw &quot;%1&quot; yn rhif cyfan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be yes or no.</source>
        <translation>Dylai &quot;%1&quot; fod yn ie (yes) neu na (no).</translation>
    </message>
    <message>
        <source>%1 is too far away: from %2 to %3.</source>
        <translation>Mae %1 yn rhy bell i ffwrdd: o %2 i %3.</translation>
    </message>
    <message>
        <source>Only web addresses (http, https) are kept here.</source>
        <translation>Dim ond cyfeiriadau gwe (http, https) a gedwir yma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t name a record.</source>
        <translation>Nid yw &quot;%1&quot; yn enwi cofnod.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>A shape in this file is broken.</source>
        <translation>Mae siâp yn y ffeil hon wedi torri.</translation>
    </message>
    <message>
        <source>Drawing the sheet</source>
        <translation>Wrthi&apos;n lluniadu&apos;r daflen</translation>
    </message>
    <message>
        <source>A picture of this sheet can have 1 to %1 dots an inch.</source>
        <translation>Gall llun o&apos;r daflen hon fod rhwng 1 a %1 dot y fodfedd.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory for so large a picture. Try fewer dots an inch.</source>
        <translation>Nid oes digon o gof ar gyfer llun mor fawr. Rhowch gynnig ar lai o ddotiau y fodfedd.</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>Wrthi&apos;n lluniadu&apos;r llun</translation>
    </message>
    <message>
        <source>The picture can&apos;t be made.</source>
        <translation>Ni ellir gwneud y llun.</translation>
    </message>
    <message>
        <source>A sheet can be a .pdf, .png or .svg file; “%1” is none of these.</source>
        <translation>Gall taflen fod yn ffeil .pdf, .png neu .svg; nid yw “%1” yn un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>Mae %1 yn bod eisoes.</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Say A4, A3, A2, A1, A0, letter, or a size such as 420x297.</source>
        <translation>Nid oes papur “%1”. Dywedwch A4, A3, A2, A1, A0, letter, neu faint fel 420x297.</translation>
    </message>
    <message>
        <source>A sheet can be 100 to 5000 mm wide and high; %1 is outside that.</source>
        <translation>Gall taflen fod rhwng 100 a 5000 mm o led ac o uchder; mae %1 y tu allan i hynny.</translation>
    </message>
    <message>
        <source>The PDF came out in a form that we can&apos;t finish.</source>
        <translation>Daeth y PDF allan mewn ffurf na allwn ei gorffen.</translation>
    </message>
    <message>
        <source>The words of the sheets (%1) can&apos;t be used: %2.</source>
        <translation>Ni ellir defnyddio geiriau&apos;r taflenni (%1): %2.</translation>
    </message>
    <message>
        <source>“%1” has no English</source>
        <translation>nid oes Saesneg i “%1”</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t have twelve months</source>
        <translation>nid oes deuddeg mis yn “%1”</translation>
    </message>
    <message>
        <source>the months have no English</source>
        <translation>nid oes Saesneg i&apos;r misoedd</translation>
    </message>
    <message>
        <source>A photo or file that should be in %1 is missing or broken.</source>
        <translation>Mae llun neu ffeil a ddylai fod yn %1 ar goll neu wedi torri.</translation>
    </message>
    <message>
        <source>This map was opened to look only.</source>
        <translation>Agorwyd y map hwn i edrych yn unig.</translation>
    </message>
    <message>
        <source>An earlier change isn&apos;t saved yet. Try again first.</source>
        <translation>Nid yw newid cynharach wedi&apos;i gadw eto. Rhowch gynnig arall arni yn gyntaf.</translation>
    </message>
    <message>
        <source>You can look but not edit: this copy was made while the map was being written. Copy it again.</source>
        <translation>Gallwch edrych ond nid golygu: gwnaed y copi hwn tra oedd y map yn cael ei ysgrifennu. Copïwch ef eto.</translation>
    </message>
    <message>
        <source>You can look but not edit: the file is marked read-only.</source>
        <translation>Gallwch edrych ond nid golygu: mae&apos;r ffeil wedi&apos;i nodi&apos;n ddarllen yn unig.</translation>
    </message>
    <message>
        <source>You can look but not edit: its folder doesn&apos;t let us write.</source>
        <translation>Gallwch edrych ond nid golygu: nid yw ei ffolder yn gadael i ni ysgrifennu.</translation>
    </message>
    <message>
        <source>Making the map</source>
        <translation>Wrthi&apos;n gwneud y map</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Try again in a moment.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i %1. Rhowch gynnig arall arni mewn eiliad.</translation>
    </message>
    <message>
        <source>The disk with %1 can&apos;t be read just now. Is it still plugged in?</source>
        <translation>Ni ellir darllen y ddisg â %1 arni ar hyn o bryd. A yw&apos;n dal wedi&apos;i phlygio i mewn?</translation>
    </message>
    <message>
        <source>We can&apos;t open %1. Perhaps another program holds it, or its folder doesn&apos;t let us in.</source>
        <translation>Ni allwn agor %1. Efallai bod rhaglen arall yn ei ddal, neu nad yw ei ffolder yn ein gadael i mewn.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full, so your last change (%2) isn&apos;t saved yet. Free some space, then try again.</source>
        <translation>Mae&apos;r ddisg â&apos;r ffolder %1 arni yn llawn, felly nid yw eich newid diwethaf (%2) wedi&apos;i gadw eto. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The disk with this map (folder %1) went away, so your last change (%2) isn&apos;t saved yet. Put it back, then try again.</source>
        <translation>Aeth y ddisg â&apos;r map hwn arni (ffolder %1) i ffwrdd, felly nid yw eich newid diwethaf (%2) wedi&apos;i gadw eto. Rhowch hi&apos;n ôl, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Another program is writing to %1, so your last change (%2) isn&apos;t saved yet. Try again in a moment.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i %1, felly nid yw eich newid diwethaf (%2) wedi&apos;i gadw eto. Rhowch gynnig arall arni mewn eiliad.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to any more, so your last change (%2) isn&apos;t saved yet. Save a copy somewhere else.</source>
        <translation>Ni ellir ysgrifennu i %1 mwyach, felly nid yw eich newid diwethaf (%2) wedi&apos;i gadw eto. Cadwch gopi yn rhywle arall.</translation>
    </message>
    <message>
        <source>Something went wrong that we didn&apos;t foresee. Your map is saved up to the change before (%1).</source>
        <translation>Aeth rhywbeth o&apos;i le nad oeddem wedi&apos;i ragweld. Mae eich map wedi&apos;i gadw hyd at y newid cynt (%1).</translation>
    </message>
    <message>
        <source>We can&apos;t write in %1.</source>
        <translation>Ni allwn ysgrifennu yn %1.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Hedgerow (format %2; this one knows %3). You can look, not edit. With a newer Hedgerow you can do both.</source>
        <translation>Gwnaed %1 gan fersiwn newyddach o Hedgerow (fformat %2; mae hon yn adnabod %3). Gallwch edrych, nid golygu. Gyda fersiwn newyddach o Hedgerow gallwch wneud y ddau.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing has been changed. Go back to a copy of it, or ask for it again from where it came.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi. Ni newidiwyd dim. Ewch yn ôl at gopi ohono, neu gofynnwch amdano eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Hedgerow map.</source>
        <translation>Nid map Hedgerow yw %1.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n layer(s). Use it to start a new map, or bring in its places.</source>
        <translation>
            <numerusform>Nid oes haenau ynddo.</numerusform>
            <numerusform>Mae %n haen ynddo. Defnyddiwch ef i ddechrau map newydd, neu dewch â&apos;i leoedd i mewn.</numerusform>
            <numerusform>Mae %n o haenau ynddo. Defnyddiwch ef i ddechrau map newydd, neu dewch â&apos;i leoedd i mewn.</numerusform>
            <numerusform>Mae %n o haenau ynddo. Defnyddiwch ef i ddechrau map newydd, neu dewch â&apos;i leoedd i mewn.</numerusform>
            <numerusform>Mae %n o haenau ynddo. Defnyddiwch ef i ddechrau map newydd, neu dewch â&apos;i leoedd i mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or replaced while it was open. Nothing was written to it. Save a copy of what you see.</source>
        <translation>Cafodd %1 ei symud, ei ailenwi neu ei ddisodli tra oedd ar agor. Nid ysgrifennwyd dim iddo. Cadwch gopi o&apos;r hyn a welwch.</translation>
    </message>
    <message>
        <source>Drawing the areas</source>
        <translation>Wrthi&apos;n lluniadu&apos;r ardaloedd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and code of an area</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A place needs a name. Add --name TEXT.</source>
        <translation>Mae angen enw ar le. Ychwanegwch --name TEXT.</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, wedi&apos;i ddyfalu</translation>
    </message>
    <message>
        <source>Added, without a position. It waits under To place; add --at WHERE with set.</source>
        <translation>Ychwanegwyd, heb safle. Mae&apos;n aros o dan I&apos;w gosod; ychwanegwch --at WHERE gyda set.</translation>
    </message>
    <message>
        <source>Added, outside every neighbourhood of the map (%1).</source>
        <translation>Ychwanegwyd, y tu allan i bob cymdogaeth ar y map (%1).</translation>
    </message>
    <message>
        <source>Added %1, %2.</source>
        <translation>Ychwanegwyd %1, %2.</translation>
    </message>
    <message>
        <source>Added %1 in %2, %3.</source>
        <translation>Ychwanegwyd %1 yn %2, %3.</translation>
    </message>
    <message>
        <source>Is it one of these? %1 (%2) is %3 m away.</source>
        <translation>Ai un o&apos;r rhain yw e? Mae %1 (%2) %3 m i ffwrdd.</translation>
    </message>
    <message>
        <source>Filled in %1.</source>
        <translation>Llenwyd %1.</translation>
    </message>
    <message>
        <source>We can&apos;t read %1.</source>
        <translation>Ni allwn ddarllen %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t of the form field=value.</source>
        <translation>Nid yw &quot;%1&quot; o&apos;r ffurf maes=gwerth.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. See: hedgerow help fields</source>
        <translation>Nid oes maes &quot;%1&quot;. Gweler: hedgerow help fields</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes maes &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a margin in metres.</source>
        <translation>Nid yw %1 yn ymyl mewn metrau.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n feature(s) of %1 as a base map, %2.</source>
        <translation>
            <numerusform>Ni chadwyd dim nodweddion o %1 fel map sylfaen, %2.</numerusform>
            <numerusform>Cadwyd %n nodwedd o %1 fel map sylfaen, %2.</numerusform>
            <numerusform>Cadwyd %n o nodweddion o %1 fel map sylfaen, %2.</numerusform>
            <numerusform>Cadwyd %n o nodweddion o %1 fel map sylfaen, %2.</numerusform>
            <numerusform>Cadwyd %n o nodweddion o %1 fel map sylfaen, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the base map comes from isn&apos;t known yet. Add --credit, or fill it in later.</source>
        <translation>Nid yw&apos;n hysbys eto o ble y daw&apos;r map sylfaen. Ychwanegwch --credit, neu llenwch ef yn nes ymlaen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed.</source>
        <translation>Ni ellir newid %1.</translation>
    </message>
    <message>
        <source>We can&apos;t find %1.</source>
        <translation>Ni allwn ddod o hyd i %1.</translation>
    </message>
    <message>
        <source>%1 is the map itself. Choose another name.</source>
        <translation>%1 yw&apos;r map ei hun. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 exists. Add --force to replace it.</source>
        <translation>Mae %1 yn bod eisoes. Ychwanegwch --force i&apos;w ddisodli.</translation>
    </message>
    <message>
        <source>The result can&apos;t be written.</source>
        <translation>Ni ellir ysgrifennu&apos;r canlyniad.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound: %n place(s).</source>
        <translation>
            <numerusform>Mae %1 yn gyfan: dim lleoedd.</numerusform>
            <numerusform>Mae %1 yn gyfan: %n lle.</numerusform>
            <numerusform>Mae %1 yn gyfan: %n o leoedd.</numerusform>
            <numerusform>Mae %1 yn gyfan: %n o leoedd.</numerusform>
            <numerusform>Mae %1 yn gyfan: %n o leoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no option %1%2.</source>
        <translation>Nid oes opsiwn %1%2.</translation>
    </message>
    <message>
        <source>There is no option %1%2. Did you mean --%3?</source>
        <translation>Nid oes opsiwn %1%2. Ai --%3 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Mae angen gwerth ar ôl %1.</translation>
    </message>
    <message>
        <source>We don&apos;t understand the options. See --help.</source>
        <translation>Nid ydym yn deall yr opsiynau. Gweler --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>Mae --%1 wedi&apos;i roi ddwywaith. Rhowch ef unwaith.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. There are text, json and csv.</source>
        <translation>Nid oes fformat &quot;%1&quot;. Mae text, json a csv ar gael.</translation>
    </message>
    <message>
        <source>--progress is auto, none or lines.</source>
        <translation>Gwerthoedd --progress yw auto, none neu lines.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a date. Write it like 2026-11-24.</source>
        <translation>Nid yw %1 yn ddyddiad. Ysgrifennwch ef fel 2026-11-24.</translation>
    </message>
    <message>
        <source>We can&apos;t export &quot;%1&quot;.</source>
        <translation>Ni allwn allforio &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>We can&apos;t export &quot;%1&quot;. Did you mean %2?</source>
        <translation>Ni allwn allforio &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n record(s).</source>
        <translation>
            <numerusform>Ysgrifennwyd %1: dim cofnodion.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n cofnod.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o gofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hedgerow maps what your community is good at. One file, no internet.</source>
        <translation>Mae Hedgerow yn mapio&apos;r hyn y mae eich cymuned yn dda am ei wneud. Un ffeil, dim rhyngrwyd.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>agor y ffenestr</translation>
    </message>
    <message>
        <source>hedgerow COMMAND --help tells more. Exit statuses: hedgerow help statuses</source>
        <translation>Mae hedgerow COMMAND --help yn dweud mwy. Statysau gadael: hedgerow help statuses</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opsiynau pob gorchymyn:</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: hedgerow --help</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Gweler: hedgerow --help</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 (%2): %3 placed, %4 to place, %5 left out.</source>
        <translation>
            <numerusform>Dim rhesi yn %1 (%2): %3 wedi&apos;u gosod, %4 i&apos;w gosod, %5 wedi&apos;u gadael allan.</numerusform>
            <numerusform>%n rhes yn %1 (%2): %3 wedi&apos;u gosod, %4 i&apos;w gosod, %5 wedi&apos;u gadael allan.</numerusform>
            <numerusform>%n o resi yn %1 (%2): %3 wedi&apos;u gosod, %4 i&apos;w gosod, %5 wedi&apos;u gadael allan.</numerusform>
            <numerusform>%n o resi yn %1 (%2): %3 wedi&apos;u gosod, %4 i&apos;w gosod, %5 wedi&apos;u gadael allan.</numerusform>
            <numerusform>%n o resi yn %1 (%2): %3 wedi&apos;u gosod, %4 i&apos;w gosod, %5 wedi&apos;u gadael allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Wedi stopio. Ni ddaeth dim i mewn.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;.</source>
        <translation>Nid oes rhestr &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes rhestr &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are for the team only and not listed. Add --private to see them.</source>
        <translation>
            <numerusform>Nid oes lleoedd i&apos;r tîm yn unig.</numerusform>
            <numerusform>Mae %n lle i&apos;r tîm yn unig a heb ei restru. Ychwanegwch --private i&apos;w weld.</numerusform>
            <numerusform>Mae %n o leoedd i&apos;r tîm yn unig a heb eu rhestru. Ychwanegwch --private i&apos;w gweld.</numerusform>
            <numerusform>Mae %n o leoedd i&apos;r tîm yn unig a heb eu rhestru. Ychwanegwch --private i&apos;w gweld.</numerusform>
            <numerusform>Mae %n o leoedd i&apos;r tîm yn unig a heb eu rhestru. Ychwanegwch --private i&apos;w gweld.</numerusform>
        </translation>
    </message>
    <message>
        <source>We can&apos;t write %1. The old file is untouched.</source>
        <translation>Ni allwn ysgrifennu %1. Nid yw&apos;r hen ffeil wedi&apos;i chyffwrdd.</translation>
    </message>
    <message>
        <source>Positions as in the file (%1), no conversion.</source>
        <translation>Safleoedd fel yn y ffeil (%1), dim trawsnewid.</translation>
    </message>
    <message>
        <source>Positions from %1 to %2, good to about %3 m.</source>
        <translation>Safleoedd o %1 i %2, yn gywir i tua %3 m.</translation>
    </message>
    <message>
        <source>numbered, since no column is a code</source>
        <translation>wedi&apos;u rhifo, gan nad oes colofn godau</translation>
    </message>
    <message>
        <source>code in %1</source>
        <translation>cod yn %1</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>dim enwau</translation>
    </message>
    <message>
        <source>name in %1</source>
        <translation>enw yn %1</translation>
    </message>
    <message numerus="yes">
        <source>Made %1: %n area(s), %2.</source>
        <translation>
            <numerusform>Gwnaed %1: dim ardaloedd, %2.</numerusform>
            <numerusform>Gwnaed %1: %n ardal, %2.</numerusform>
            <numerusform>Gwnaed %1: %n o ardaloedd, %2.</numerusform>
            <numerusform>Gwnaed %1: %n o ardaloedd, %2.</numerusform>
            <numerusform>Gwnaed %1: %n o ardaloedd, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the areas come from isn&apos;t known yet. Add --licence and --credit, or fill it in later.</source>
        <translation>Nid yw&apos;n hysbys eto o ble y daw&apos;r ardaloedd. Ychwanegwch --licence a --credit, neu llenwch hyn yn nes ymlaen.</translation>
    </message>
    <message>
        <source>A new map needs boundaries. Add --boundaries FILE.</source>
        <translation>Mae angen ffiniau ar fap newydd. Ychwanegwch --boundaries FILE.</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot; on this map.</source>
        <translation>Nid oes lle &quot;%1&quot; ar y map hwn.</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes lle &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are meant by &quot;%1&quot;: %2. Use an id.</source>
        <translation>
            <numerusform>Nid oes lle o&apos;r enw &quot;%1&quot;: %2. Defnyddiwch id.</numerusform>
            <numerusform>Mae &quot;%1&quot; yn golygu %n lle: %2. Defnyddiwch id.</numerusform>
            <numerusform>Gall &quot;%1&quot; olygu %n o leoedd: %2. Defnyddiwch id.</numerusform>
            <numerusform>Gall &quot;%1&quot; olygu %n o leoedd: %2. Defnyddiwch id.</numerusform>
            <numerusform>Gall &quot;%1&quot; olygu %n o leoedd: %2. Defnyddiwch id.</numerusform>
        </translation>
    </message>
    <message>
        <source>north</source>
        <translation>gogledd</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>gogledd-ddwyrain</translation>
    </message>
    <message>
        <source>east</source>
        <translation>dwyrain</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>de-ddwyrain</translation>
    </message>
    <message>
        <source>south</source>
        <translation>de</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>de-orllewin</translation>
    </message>
    <message>
        <source>west</source>
        <translation>gorllewin</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>gogledd-orllewin</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot; in %2.</source>
        <translation>Nid oes cofnod &quot;%1&quot; yn %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins the id of several records. Give more of it.</source>
        <translation>Mae &quot;%1&quot; yn dechrau id sawl cofnod. Rhowch fwy ohono.</translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot; on this map.</source>
        <translation>Nid oes ardal &quot;%1&quot; ar y map hwn.</translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes ardal &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be put on this map.</source>
        <translation>Ni ellir rhoi &quot;%1&quot; ar y map hwn.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 o %3</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a fineness. Give 30 to 1200 dots an inch.</source>
        <translation>Nid yw %1 yn fanylder. Rhowch 30 i 1200 dot y fodfedd.</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portread</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>tirlun</translation>
    </message>
    <message>
        <source>index beside</source>
        <translation>mynegai wrth yr ochr</translation>
    </message>
    <message>
        <source>index beneath</source>
        <translation>mynegai oddi tano</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>dim mynegai</translation>
    </message>
    <message>
        <source>Printed %1: wall map, %2, %3, %4, %5, %6.</source>
        <translation>Argraffwyd %1: map wal, %2, %3, %4, %5, %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>dim tudalennau</numerusform>
            <numerusform>%n dudalen</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
            <numerusform>%n o dudalennau</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no room for the number of: %1.</source>
        <translation>Nid oedd lle i rif: %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a number.</source>
        <translation>Nid yw %1 yn rhif.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;.</source>
        <translation>Nid oes tabl &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes tabl &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 has no transfer yet. Add one first: record FILE transfers --of it.</source>
        <translation>Nid oes trosglwyddiad gan %1 eto. Ychwanegwch un yn gyntaf: record FILE transfers --of PLACE.</translation>
    </message>
    <message>
        <source>%1 has several transfers. Give the id of one.</source>
        <translation>Mae gan %1 sawl trosglwyddiad. Rhowch id un ohonynt.</translation>
    </message>
    <message>
        <source>Records of %1 belong to no place. Leave out --of.</source>
        <translation>Nid yw cofnodion %1 yn perthyn i unrhyw le. Gadewch --of allan.</translation>
    </message>
    <message>
        <source>Add a record to %1 (command)</source>
        <translation>Ychwanegu cofnod at %1 (gorchymyn)</translation>
    </message>
    <message>
        <source>Delete a record of %1 (command)</source>
        <translation>Dileu cofnod o %1 (gorchymyn)</translation>
    </message>
    <message>
        <source>Change a record of %1 (command)</source>
        <translation>Newid cofnod yn %1 (gorchymyn)</translation>
    </message>
    <message>
        <source>Records of %1 have commands of their own: new, add, set, remove.</source>
        <translation>Mae gan gofnodion %1 eu gorchmynion eu hunain: new, add, set, remove.</translation>
    </message>
    <message>
        <source>Say which record: --id ID.</source>
        <translation>Dywedwch pa gofnod: --id ID.</translation>
    </message>
    <message>
        <source>Delete %1 (command)</source>
        <translation>Dileu %1 (gorchymyn)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n place(s) (command)</source>
        <translation>
            <numerusform>Dileu dim lleoedd (gorchymyn)</numerusform>
            <numerusform>Dileu %n lle (gorchymyn)</numerusform>
            <numerusform>Dileu %n o leoedd (gorchymyn)</numerusform>
            <numerusform>Dileu %n o leoedd (gorchymyn)</numerusform>
            <numerusform>Dileu %n o leoedd (gorchymyn)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be joined into itself.</source>
        <translation>Ni ellir uno %1 ag ef ei hun.</translation>
    </message>
    <message>
        <source>Joined %1 into %2.</source>
        <translation>Unwyd %1 â %2.</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a size. Write it like 1024x600.</source>
        <translation>Nid yw %1 yn faint. Ysgrifennwch ef fel 1024x600.</translation>
    </message>
    <message>
        <source>Say which place: its name, #number or id, or --where field=value.</source>
        <translation>Dywedwch pa le: ei enw, ei #rhif neu ei id, neu --where maes=gwerth.</translation>
    </message>
    <message>
        <source>Say what to change: field=value, or --at WHERE.</source>
        <translation>Dywedwch beth i&apos;w newid: maes=gwerth, neu --at WHERE.</translation>
    </message>
    <message numerus="yes">
        <source>Would change %n field(s) of %1.</source>
        <translation>
            <numerusform>Ni fyddai dim meysydd yn newid yn %1.</numerusform>
            <numerusform>Byddai %n maes yn newid yn %1.</numerusform>
            <numerusform>Byddai %n o feysydd yn newid yn %1.</numerusform>
            <numerusform>Byddai %n o feysydd yn newid yn %1.</numerusform>
            <numerusform>Byddai %n o feysydd yn newid yn %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n field(s) of %1.</source>
        <translation>
            <numerusform>Ni newidiwyd dim meysydd yn %1.</numerusform>
            <numerusform>Newidiwyd %n maes yn %1.</numerusform>
            <numerusform>Newidiwyd %n o feysydd yn %1.</numerusform>
            <numerusform>Newidiwyd %n o feysydd yn %1.</numerusform>
            <numerusform>Newidiwyd %n o feysydd yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is kept for the team only. Add --private to see it.</source>
        <translation>Cedwir %1 i&apos;r tîm yn unig. Ychwanegwch --private i&apos;w weld.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a number of steps.</source>
        <translation>Nid yw %1 yn nifer o gamau.</translation>
    </message>
    <message>
        <source>Would undo: %1.</source>
        <translation>Byddai&apos;n dadwneud: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wedi&apos;i ail-wneud: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Wedi&apos;i ddadwneud: %1.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Nid oes dim i&apos;w ail-wneud.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Nid oes dim o&apos;ch gwaith chi i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>Some eastings and northings are longitude and latitude, and were read as such.</source>
        <translation>Hydred a lledred yw rhai o&apos;r dwyreiniadau a&apos;r gogleddiadau, ac fe&apos;u darllenwyd felly.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside the neighbourhoods of the map.</source>
        <translation>
            <numerusform>Nid oes lleoedd y tu allan i gymdogaethau&apos;r map.</numerusform>
            <numerusform>Mae %n lle y tu allan i gymdogaethau&apos;r map.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i gymdogaethau&apos;r map.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i gymdogaethau&apos;r map.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i gymdogaethau&apos;r map.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early. Copy it again from where it came.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi neu&apos;n dod i ben yn rhy gynnar. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than we read (%2 GB in all, and no file that is packed more than %3 times). We stop there to keep your computer well. Unpack it yourself and choose the file inside.</source>
        <translation>Mae %1 yn dadbacio i fwy nag y byddwn yn ei ddarllen (%2 GB i gyd, a dim ffeil wedi&apos;i phacio fwy na %3 gwaith). Rydym yn stopio yno er lles eich cyfrifiadur. Dadbaciwch ef eich hun a dewiswch y ffeil sydd y tu mewn.</translation>
    </message>
    <message>
        <source>There is no room to unpack %1. Free some space, then try again.</source>
        <translation>Nid oes lle i ddadbacio %1. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 a %2 arall</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hold points or lines, not areas, and were left out: %2.</source>
        <translation>
            <numerusform>Nid oes yr un o %1 yn dal pwyntiau neu linellau yn lle ardaloedd: %2.</numerusform>
            <numerusform>Mae %n o %1 yn dal pwyntiau neu linellau, nid ardaloedd, ac fe&apos;i gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o %1 yn dal pwyntiau neu linellau, nid ardaloedd, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o %1 yn dal pwyntiau neu linellau, nid ardaloedd, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o %1 yn dal pwyntiau neu linellau, nid ardaloedd, ac fe&apos;u gadawyd allan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have corners off the earth and were left out: %2.</source>
        <translation>
            <numerusform>Nid oes gan yr un o&apos;r %1 ardal gorneli y tu hwnt i&apos;r ddaear: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal gorneli y tu hwnt i&apos;r ddaear, ac fe&apos;i gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal gorneli y tu hwnt i&apos;r ddaear, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal gorneli y tu hwnt i&apos;r ddaear, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal gorneli y tu hwnt i&apos;r ddaear, ac fe&apos;u gadawyd allan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no size and were left out: %2.</source>
        <translation>
            <numerusform>Nid oes yr un o&apos;r %1 ardal heb faint: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb faint, ac fe&apos;i gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb faint, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb faint, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb faint, ac fe&apos;u gadawyd allan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have a damaged shape and were left out: %2.</source>
        <translation>
            <numerusform>Nid oes gan yr un o&apos;r %1 ardal siâp wedi&apos;i ddifrodi: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal siâp wedi&apos;i ddifrodi, ac fe&apos;i gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal siâp wedi&apos;i ddifrodi, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal siâp wedi&apos;i ddifrodi, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae gan %n o&apos;r %1 ardal siâp wedi&apos;i ddifrodi, ac fe&apos;u gadawyd allan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 areas have no shape and were left out: %2.</source>
        <translation>
            <numerusform>Nid oes yr un o&apos;r %1 ardal heb siâp: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb siâp, ac fe&apos;i gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb siâp, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb siâp, ac fe&apos;u gadawyd allan: %2.</numerusform>
            <numerusform>Mae %n o&apos;r %1 ardal heb siâp, ac fe&apos;u gadawyd allan: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>llai na 0.1 %</translation>
    </message>
    <message>
        <source>up to %1 %</source>
        <translation>hyd at %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n areas had crossing edges. We mended them; their size changed by %1: %2.</source>
        <translation>
            <numerusform>Nid oedd gan yr un ardal ymylon yn croesi (%1): %2.</numerusform>
            <numerusform>Roedd gan %n ardal ymylon yn croesi. Fe&apos;i trwsiwyd; newidiodd ei maint (%1): %2.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd ymylon yn croesi. Fe&apos;u trwsiwyd; newidiodd eu maint (%1): %2.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd ymylon yn croesi. Fe&apos;u trwsiwyd; newidiodd eu maint (%1): %2.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd ymylon yn croesi. Fe&apos;u trwsiwyd; newidiodd eu maint (%1): %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas had an outline that wasn&apos;t closed. We closed it: %1.</source>
        <translation>
            <numerusform>Nid oedd gan yr un ardal amlinell heb ei chau: %1.</numerusform>
            <numerusform>Roedd gan %n ardal amlinell heb ei chau. Fe&apos;i caewyd: %1.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd amlinell heb ei chau. Fe&apos;u caewyd: %1.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd amlinell heb ei chau. Fe&apos;u caewyd: %1.</numerusform>
            <numerusform>Roedd gan %n o ardaloedd amlinell heb ei chau. Fe&apos;u caewyd: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes stand for more than one area each: %1.</source>
        <translation>
            <numerusform>Nid oes yr un cod yn sefyll am fwy nag un ardal: %1.</numerusform>
            <numerusform>Mae %n cod yn sefyll am fwy nag un ardal: %1.</numerusform>
            <numerusform>Mae %n o godau yn sefyll am fwy nag un ardal yr un: %1.</numerusform>
            <numerusform>Mae %n o godau yn sefyll am fwy nag un ardal yr un: %1.</numerusform>
            <numerusform>Mae %n o godau yn sefyll am fwy nag un ardal yr un: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas have exactly the same shape as another. Perhaps the file is damaged.</source>
        <translation>
            <numerusform>Nid oes yr un ardal â&apos;r un siâp yn union ag un arall.</numerusform>
            <numerusform>Mae gan %n ardal yr un siâp yn union ag un arall. Efallai bod y ffeil wedi&apos;i difrodi.</numerusform>
            <numerusform>Mae gan %n o ardaloedd yr un siâp yn union ag un arall. Efallai bod y ffeil wedi&apos;i difrodi.</numerusform>
            <numerusform>Mae gan %n o ardaloedd yr un siâp yn union ag un arall. Efallai bod y ffeil wedi&apos;i difrodi.</numerusform>
            <numerusform>Mae gan %n o ardaloedd yr un siâp yn union ag un arall. Efallai bod y ffeil wedi&apos;i difrodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Ardal %1</translation>
    </message>
    <message>
        <source>For a map we need areas such as wards or neighbourhoods.</source>
        <translation>I wneud map mae arnom angen ardaloedd fel wardiau neu gymdogaethau.</translation>
    </message>
    <message>
        <source>%1 holds lines, not areas, even where they are closed. %2</source>
        <translation>Mae %1 yn dal llinellau, nid ardaloedd, hyd yn oed lle maent wedi&apos;u cau. %2</translation>
    </message>
    <message>
        <source>%1 holds points, not areas. They can be brought in as places once there is a map. %2</source>
        <translation>Mae %1 yn dal pwyntiau, nid ardaloedd. Gellir eu dwyn i mewn fel lleoedd unwaith y bydd map. %2</translation>
    </message>
    <message>
        <source>%1 holds a table, but no shapes. %2</source>
        <translation>Mae %1 yn dal tabl, ond dim siapiau. %2</translation>
    </message>
    <message>
        <source>%1 holds no areas at all. %2</source>
        <translation>Nid oes unrhyw ardaloedd yn %1. %2</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its positions are measured; files of its kind (TopoJSON) use GPS degrees, so it was read that way.</source>
        <translation>Nid yw %1 yn dweud sut mae ei safleoedd wedi&apos;u mesur; mae ffeiliau o&apos;r math hwn (TopoJSON) yn defnyddio graddau GPS, a dyna sut y&apos;i darllenwyd.</translation>
    </message>
    <message>
        <source>%1 says its positions are measured in %2; they were read as %3, as you asked.</source>
        <translation>Mae %1 yn dweud bod ei safleoedd wedi&apos;u mesur yn %2; fe&apos;u darllenwyd fel %3, fel y gofynnoch chi.</translation>
    </message>
    <message>
        <source>No column holds codes, so the areas are numbered.</source>
        <translation>Nid oes codau mewn unrhyw golofn, felly mae&apos;r ardaloedd wedi&apos;u rhifo.</translation>
    </message>
    <message numerus="yes">
        <source>%n areas without a code were given a number.</source>
        <translation>
            <numerusform>Roedd cod gan bob ardal.</numerusform>
            <numerusform>Rhoddwyd rhif i %n ardal heb god.</numerusform>
            <numerusform>Rhoddwyd rhif i %n o ardaloedd heb god.</numerusform>
            <numerusform>Rhoddwyd rhif i %n o ardaloedd heb god.</numerusform>
            <numerusform>Rhoddwyd rhif i %n o ardaloedd heb god.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no area “%2”.</source>
        <translation>Nid oes ardal “%2” yn %1.</translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): all areas lie off the earth. %3</source>
        <translation>Nid yw&apos;r safleoedd yn %1 yn gweddu i&apos;r hyn y mae&apos;n ei ddweud amdanynt (%2): mae pob ardal y tu hwnt i&apos;r ddaear. %3</translation>
    </message>
    <message>
        <source>%1 holds no areas that can be used. %2</source>
        <translation>Nid oes ardaloedd y gellir eu defnyddio yn %1. %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 million corners, which is more than one map holds. Choose some of its areas, or a simpler version of it.</source>
        <translation>Mae gan %1 fwy na %2 miliwn o gorneli, sy&apos;n fwy nag y gall un map ei ddal. Dewiswch rai o&apos;i ardaloedd, neu fersiwn symlach ohono.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16 and too large to be read that way. Save it as UTF-8.</source>
        <translation>Mae %1 wedi&apos;i ysgrifennu yn UTF-16 ac yn rhy fawr i&apos;w ddarllen felly. Cadwch ef fel UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has more than %3 columns; we read up to that many. Is it really a table?</source>
        <translation>Mae gan linell %1 o %2 fwy na %3 o golofnau; rydym yn darllen hyd at y nifer hwnnw. Ai tabl yw e mewn gwirionedd?</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB; we read up to that length. Is it really a table?</source>
        <translation>Mae llinell %1 o %2 yn hirach na %3 MB; rydym yn darllen hyd at yr hyd hwnnw. Ai tabl yw e mewn gwirionedd?</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 of %2 is never closed, so we can&apos;t tell where its row ends. Mend that line, or copy the file again.</source>
        <translation>Nid yw dyfynnod yn llinell %1 o %2 byth yn cael ei gau, felly ni allwn ddweud ble mae ei rhes yn gorffen. Trwsiwch y llinell honno, neu copïwch y ffeil eto.</translation>
    </message>
    <message>
        <source>Minutes and seconds go up to 59; “%1” has %2.</source>
        <translation>Mae munudau ac eiliadau yn mynd hyd at 59; mae %2 yn “%1”.</translation>
    </message>
    <message>
        <source>Latitude goes up to 90 and longitude up to 180; “%1” is off the earth.</source>
        <translation>Mae lledred yn mynd hyd at 90 a hydred hyd at 180; mae “%1” y tu hwnt i&apos;r ddaear.</translation>
    </message>
    <message>
        <source>These areas lie too near a pole, or off the earth. A map of neighbourhoods can&apos;t be measured there.</source>
        <translation>Mae&apos;r ardaloedd hyn yn rhy agos at begwn, neu y tu hwnt i&apos;r ddaear. Ni ellir mesur map o gymdogaethau yno.</translation>
    </message>
    <message>
        <source>We can&apos;t write %1. The old file, if there was one, is untouched.</source>
        <translation>Ni allwn ysgrifennu %1. Nid yw&apos;r hen ffeil, os oedd un, wedi&apos;i chyffwrdd.</translation>
    </message>
    <message>
        <source>We don&apos;t know how to read %1. Boundaries can be GeoPackage, Shapefile, GeoJSON, KML and many more.</source>
        <translation>Ni wyddom sut i ddarllen %1. Gall ffiniau fod yn GeoPackage, Shapefile, GeoJSON, KML a llawer mwy.</translation>
    </message>
    <message>
        <source>%1 only points to other files or addresses. Hedgerow doesn&apos;t follow such pointers. Open the file it points to instead.</source>
        <translation>Dim ond pwyntio at ffeiliau neu gyfeiriadau eraill y mae %1. Nid yw Hedgerow yn dilyn pwyntyddion o&apos;r fath. Agorwch y ffeil y mae&apos;n pwyntio ati yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 is a picture. It shows areas, perhaps, but holds none. It could serve as a base map.</source>
        <translation>Llun yw %1. Efallai ei fod yn dangos ardaloedd, ond nid oes yr un ynddo. Gallai wasanaethu fel map sylfaen.</translation>
    </message>
    <message>
        <source>%1 builds its text from pieces that can grow without limit, so we don&apos;t read it. Ask for a copy without them.</source>
        <translation>Mae %1 yn adeiladu ei destun o ddarnau a all dyfu heb derfyn, felly nid ydym yn ei ddarllen. Gofynnwch am gopi hebddynt.</translation>
    </message>
    <message>
        <source>%1 is a web page, not a map. The site may have asked to sign in; download the file again.</source>
        <translation>Tudalen we yw %1, nid map. Efallai fod y wefan wedi gofyn i chi fewngofnodi; lawrlwythwch y ffeil eto.</translation>
    </message>
    <message>
        <source>%1 is well-formed text (JSON), but no map: it holds no areas or places.</source>
        <translation>Testun (JSON) cywir ei ffurf yw %1, ond nid map: nid oes ardaloedd na lleoedd ynddo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t what its name says. It is damaged, or locked with a password.</source>
        <translation>Nid yr hyn y mae ei enw&apos;n ei ddweud yw %1. Mae wedi&apos;i ddifrodi, neu wedi&apos;i gloi â chyfrinair.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1. Ask whoever looks after the folder, or copy the file to your own.</source>
        <translation>Nid yw&apos;r cyfrifiadur hwn yn gadael i ni ddarllen %1. Gofynnwch i bwy bynnag sy&apos;n gofalu am y ffolder, neu copïwch y ffeil i&apos;ch ffolder eich hun.</translation>
    </message>
    <message>
        <source>%1 is a page for printing (PDF), not a map that we can read. Ask for the areas as GeoPackage, Shapefile or GeoJSON.</source>
        <translation>Tudalen i&apos;w hargraffu (PDF) yw %1, nid map y gallwn ei ddarllen. Gofynnwch am yr ardaloedd fel GeoPackage, Shapefile neu GeoJSON.</translation>
    </message>
    <message>
        <source>%1 is empty. It may not have finished copying. Copy it again from where it came.</source>
        <translation>Mae %1 yn wag. Efallai nad yw wedi gorffen copïo. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabl (CSV)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Wrthi&apos;n edrych ar %1</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation>Nid oes colofn “%1”. Dyma&apos;r rhai sydd: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Did you mean %2?</source>
        <translation>Nid oes colofn “%1”. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 has no layer “%2”. It has: %3.</source>
        <translation>Nid oes haen “%2” yn %1. Dyma&apos;r rhai sydd: %3.</translation>
    </message>
    <message>
        <source>%1 has no layer “%2”. Did you mean %3?</source>
        <translation>Nid oes haen “%2” yn %1. Ai %3 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 holds several layers with areas: %2. Choose one with --layer.</source>
        <translation>Mae sawl haen ag ardaloedd yn %1: %2. Dewiswch un gyda --layer.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>ardaloedd</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>llinellau</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pwyntiau</translation>
    </message>
    <message>
        <source>no shapes</source>
        <translation>dim siapiau</translation>
    </message>
    <message>
        <source>Say how with --crs.</source>
        <translation>Dywedwch sut gyda --crs.</translation>
    </message>
    <message>
        <source>Its numbers suggest %1.</source>
        <translation>Mae ei rifau&apos;n awgrymu %1.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two suggestions</comment>
        <translation> neu </translation>
    </message>
    <message>
        <source>%1 says how its positions are measured in words that name no place on earth that we know.</source>
        <translation>Mae %1 yn dweud sut mae ei safleoedd wedi&apos;u mesur mewn geiriau nad ydynt yn enwi unman ar y ddaear y gwyddom amdano.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its positions are measured.</source>
        <translation>Nid yw %1 yn dweud sut mae ei safleoedd wedi&apos;u mesur.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early, so some areas would be missing. We have not used it. Copy it again from where it came.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi neu&apos;n dod i ben yn rhy gynnar, felly byddai rhai ardaloedd ar goll. Nid ydym wedi&apos;i ddefnyddio. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 holds another archive; the limit is one inside the other. Unpack it yourself and choose the file inside.</source>
        <translation>Mae %1 yn dal archif arall; y terfyn yw un y tu mewn i&apos;r llall. Dadbaciwch ef eich hun a dewiswch y ffeil sydd y tu mewn.</translation>
    </message>
    <message>
        <source>%1 holds no map that we know how to read. Inside are: %2.</source>
        <translation>Nid oes map y gwyddom sut i&apos;w ddarllen yn %1. Y tu mewn mae: %2.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (yn %2)</translation>
    </message>
    <message>
        <source>%1 in a zip</source>
        <translation>%1 mewn zip</translation>
    </message>
    <message>
        <source>%1 is one part of a Shapefile. Choose %2 instead.</source>
        <translation>Un rhan o Shapefile yw %1. Dewiswch %2 yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how its letters are written; they were read as Windows-1252. Look at names with accents.</source>
        <translation>Nid yw %1 yn dweud sut mae ei lythrennau wedi&apos;u hysgrifennu; fe&apos;u darllenwyd fel Windows-1252. Edrychwch ar enwau ag acenion.</translation>
    </message>
    <message>
        <source>Some names in %1 held invisible control characters; these were left out.</source>
        <translation>Roedd nodau rheoli anweledig mewn rhai enwau yn %1; gadawyd y rhain allan.</translation>
    </message>
    <message>
        <source>%1 would have to run a program of its own to be read. Hedgerow doesn&apos;t. Ask for a copy with plain tables.</source>
        <translation>Byddai&apos;n rhaid i %1 redeg rhaglen ei hun i gael ei ddarllen. Nid yw Hedgerow yn gwneud hynny. Gofynnwch am gopi â thablau plaen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Wrthi&apos;n darllen %1</translation>
    </message>
    <message>
        <source>%1 east, %2 north (%3)</source>
        <translation>%1 i&apos;r dwyrain, %2 i&apos;r gogledd (%3)</translation>
    </message>
    <message>
        <source>We can&apos;t read “%1” as a position. Type a grid reference such as TQ 8177 0943, or a latitude and longitude such as 50.8556, 0.5720.</source>
        <translation>Ni allwn ddarllen “%1” fel safle. Teipiwch gyfeirnod grid fel TQ 8177 0943, neu ledred a hydred fel 50.8556, 0.5720.</translation>
    </message>
    <message>
        <source>No font on this computer has %1. A box stands in the place.</source>
        <translation>Nid oes %1 mewn unrhyw ffont ar y cyfrifiadur hwn. Mae blwch yn ei le.</translation>
    </message>
    <message>
        <source>The title is too long for this paper and was cut.</source>
        <translation>Mae&apos;r teitl yn rhy hir i&apos;r papur hwn ac fe&apos;i torrwyd.</translation>
    </message>
    <message>
        <source>There is nothing here to print.</source>
        <translation>Nid oes dim yma i&apos;w argraffu.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lie outside this page.</source>
        <translation>
            <numerusform>Nid oes lleoedd y tu allan i&apos;r dudalen hon.</numerusform>
            <numerusform>Mae %n lle y tu allan i&apos;r dudalen hon.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i&apos;r dudalen hon.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i&apos;r dudalen hon.</numerusform>
            <numerusform>Mae %n o leoedd y tu allan i&apos;r dudalen hon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found no room for their number on the map; the foot lists them.</source>
        <translation>
            <numerusform>Cafodd pob lle ofod i&apos;w rif ar y map.</numerusform>
            <numerusform>Ni chafodd %n lle ofod i&apos;w rif ar y map; mae wedi&apos;i restru ar y gwaelod.</numerusform>
            <numerusform>Ni chafodd %n o leoedd ofod i&apos;w rhif ar y map; maent wedi&apos;u rhestru ar y gwaelod.</numerusform>
            <numerusform>Ni chafodd %n o leoedd ofod i&apos;w rhif ar y map; maent wedi&apos;u rhestru ar y gwaelod.</numerusform>
            <numerusform>Ni chafodd %n o leoedd ofod i&apos;w rhif ar y map; maent wedi&apos;u rhestru ar y gwaelod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) found no room on the map.</source>
        <translation>
            <numerusform>Roedd lle ar y map i bob enw.</numerusform>
            <numerusform>Nid oedd lle ar y map i %n enw.</numerusform>
            <numerusform>Nid oedd lle ar y map i %n o enwau.</numerusform>
            <numerusform>Nid oedd lle ar y map i %n o enwau.</numerusform>
            <numerusform>Nid oedd lle ar y map i %n o enwau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some places stand so close together that they are drawn as dots. A larger paper shows their signs.</source>
        <translation>Mae rhai lleoedd mor agos at ei gilydd fel eu bod wedi&apos;u lluniadu fel dotiau. Mae papur mwy yn dangos eu harwyddion.</translation>
    </message>
    <message>
        <source>Your printer needs %1 mm of margin.</source>
        <translation>Mae angen ymyl o %1 mm ar eich argraffydd.</translation>
    </message>
    <message>
        <source>Laying out the sheet</source>
        <translation>Wrthi&apos;n gosod y daflen</translation>
    </message>
    <message>
        <source>Another program has put its own rules on our tables: %1.</source>
        <translation>Mae rhaglen arall wedi rhoi ei rheolau ei hun ar ein tablau: %1.</translation>
    </message>
    <message>
        <source>Hedgerow doesn&apos;t write under rules that it doesn&apos;t know. Ask whoever made them to take them out.</source>
        <translation>Nid yw Hedgerow yn ysgrifennu o dan reolau nad yw&apos;n eu hadnabod. Gofynnwch i bwy bynnag a&apos;u gwnaeth eu tynnu allan.</translation>
    </message>
    <message>
        <source>This copy was made while the map was being written.</source>
        <translation>Gwnaed y copi hwn tra oedd y map yn cael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copïwch ef eto.</translation>
    </message>
    <message>
        <source>The file itself is broken: %1</source>
        <translation>Mae&apos;r ffeil ei hun wedi torri: %1</translation>
    </message>
    <message>
        <source>Go back to a copy of it.</source>
        <translation>Ewch yn ôl at gopi ohoni.</translation>
    </message>
    <message>
        <source>Checking the map</source>
        <translation>Wrthi&apos;n gwirio&apos;r map</translation>
    </message>
    <message>
        <source>Go back to a copy of it, or keep on with care: nothing is lost by looking.</source>
        <translation>Ewch yn ôl at gopi ohono, neu daliwch ati&apos;n ofalus: ni chollir dim drwy edrych.</translation>
    </message>
    <message>
        <source>%1 rows have no name of their own, or share it.</source>
        <translation>Mae %1 o resi heb eu henw eu hunain, neu&apos;n ei rannu.</translation>
    </message>
    <message>
        <source>%1 entries of the history are marked wrongly.</source>
        <translation>Mae %1 o gofnodion yr hanes wedi&apos;u marcio&apos;n anghywir.</translation>
    </message>
    <message>
        <source>%1 values differ from what their history says.</source>
        <translation>Mae %1 o werthoedd yn wahanol i&apos;r hyn y mae eu hanes yn ei ddweud.</translation>
    </message>
    <message>
        <source>%1 rows are in the bin and on the map, or in neither.</source>
        <translation>Mae %1 o resi yn y bin ac ar y map, neu ddim yn y naill na&apos;r llall.</translation>
    </message>
    <message>
        <source>%1 shapes are missing from the map&apos;s index, or there without a row.</source>
        <translation>Mae %1 o siapiau ar goll o fynegai&apos;r map, neu yno heb res.</translation>
    </message>
    <message>
        <source>In QGIS, make the spatial index of the layer anew.</source>
        <translation>Yn QGIS, gwnewch fynegai gofodol yr haen o&apos;r newydd.</translation>
    </message>
    <message>
        <source>%1 photos or files in the map are not what they were.</source>
        <translation>Nid yw %1 o luniau neu ffeiliau yn y map fel yr oeddent.</translation>
    </message>
    <message>
        <source>Add them again.</source>
        <translation>Ychwanegwch nhw eto.</translation>
    </message>
    <message>
        <source>%1 records belong to a place or record that isn&apos;t there any more.</source>
        <translation>Mae %1 o gofnodion yn perthyn i le neu gofnod nad yw yno mwyach.</translation>
    </message>
    <message>
        <source>They do no harm, and come back into use when it comes back.</source>
        <translation>Nid ydynt yn gwneud drwg, a dônt yn ôl i ddefnydd pan ddaw hwnnw&apos;n ôl.</translation>
    </message>
    <message>
        <source>%1 rows were left over by another program.</source>
        <translation>Gadawyd %1 o resi ar ôl gan raglen arall.</translation>
    </message>
    <message>
        <source>They do no harm.</source>
        <translation>Nid ydynt yn gwneud drwg.</translation>
    </message>
    <message>
        <source>As on Hedgerow&apos;s own map</source>
        <translation>Fel ar fap Hedgerow ei hun</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a photo.</source>
        <translation>Nid llun yw %1.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying.</source>
        <translation>Mae %1 yn wag (0 beit). Efallai nad yw wedi gorffen copïo.</translation>
    </message>
    <message>
        <source>%1 has over 200 MB, which is more than we read of one photo.</source>
        <translation>Mae %1 dros 200 MB, sy&apos;n fwy nag y byddwn yn ei ddarllen o un llun.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1.</source>
        <translation>Nid yw&apos;r cyfrifiadur hwn yn gadael i ni ddarllen %1.</translation>
    </message>
    <message>
        <source>This photo (HEIC) can&apos;t be read on this computer. On the phone choose “Most compatible”, or send it as JPEG.</source>
        <translation>Ni ellir darllen y llun hwn (HEIC) ar y cyfrifiadur hwn. Ar y ffôn dewiswch “Most compatible”, neu anfonwch ef fel JPEG.</translation>
    </message>
    <message>
        <source>%1 is named as a photo but isn&apos;t one. It was left out.</source>
        <translation>Mae enw llun gan %1 ond nid llun yw e. Fe&apos;i gadawyd allan.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t say how large it is, so we haven&apos;t read it.</source>
        <translation>Nid yw %1 yn dweud pa mor fawr yw e, felly nid ydym wedi&apos;i ddarllen.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends too early or holds something that no photo holds.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi: mae&apos;n dod i ben yn rhy gynnar neu&apos;n dal rhywbeth na fyddai mewn unrhyw lun.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be turned into a JPEG.</source>
        <translation>Ni ellir troi %1 yn JPEG.</translation>
    </message>
    <message>
        <source>Changes by another program</source>
        <translation>Newidiadau gan raglen arall</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Newid diwethaf</translation>
    </message>
    <message>
        <source>Another program has put its own rules into %1, and they would run with each of your changes. Nothing was written. Ask whoever made them to take them out.</source>
        <translation>Mae rhaglen arall wedi rhoi ei rheolau ei hun yn %1, a byddent yn rhedeg gyda phob un o&apos;ch newidiadau. Nid ysgrifennwyd dim. Gofynnwch i bwy bynnag a&apos;u gwnaeth eu tynnu allan.</translation>
    </message>
    <message>
        <source>its position has whole degrees only</source>
        <translation>graddau cyfan yn unig sydd yn ei safle</translation>
    </message>
    <message>
        <source>Saved a copy: %1.</source>
        <translation>Cadwyd copi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Made a backup with %n place(s): %1</source>
        <translation>
            <numerusform>Gwnaed copi wrth gefn heb leoedd: %1</numerusform>
            <numerusform>Gwnaed copi wrth gefn gyda %n lle ynddo: %1</numerusform>
            <numerusform>Gwnaed copi wrth gefn gyda %n o leoedd ynddo: %1</numerusform>
            <numerusform>Gwnaed copi wrth gefn gyda %n o leoedd ynddo: %1</numerusform>
            <numerusform>Gwnaed copi wrth gefn gyda %n o leoedd ynddo: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>pan gafodd ei agor</translation>
    </message>
    <message>
        <source>after changes</source>
        <translation>ar ôl newidiadau</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>pan gafodd ei gau</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>cyn cyfuno</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>cyn mynd yn ôl</translation>
    </message>
    <message>
        <source>before changes of another program were taken in</source>
        <translation>cyn cymryd newidiadau rhaglen arall i mewn</translation>
    </message>
    <message>
        <source>before a newer Hedgerow changed the format</source>
        <translation>cyn i fersiwn newyddach o Hedgerow newid y fformat</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>cyn trwsio</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ar gais</translation>
    </message>
    <message>
        <source>There is no backup of this map on this computer.</source>
        <translation>Nid oes copi wrth gefn o&apos;r map hwn ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>There is no backup &quot;%1&quot;. See: hedgerow restore FILE --list</source>
        <translation>Nid oes copi wrth gefn &quot;%1&quot;. Gweler: hedgerow restore FILE --list</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>wedi&apos;i ddileu</translation>
    </message>
    <message>
        <source>a shape</source>
        <translation>siâp</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Decide by one of: ours, theirs, notes. &quot;%1&quot; is none of them.</source>
        <translation>Penderfynwch drwy un o: ours, theirs, notes. Nid yw &quot;%1&quot; yn un ohonynt.</translation>
    </message>
    <message>
        <source>Write FIELD=ours, theirs or notes; of a record that one copy deleted: record=keep or record=delete.</source>
        <translation>Ysgrifennwch FIELD=ours, theirs neu notes; am gofnod y mae un copi wedi&apos;i ddileu: record=keep neu record=delete.</translation>
    </message>
    <message>
        <source>Nothing is to be decided about it.</source>
        <translation>Nid oes dim i&apos;w benderfynu amdano.</translation>
    </message>
    <message>
        <source>Nothing is to be decided about %1, only about %2.</source>
        <translation>Nid oes dim i&apos;w benderfynu am %1, dim ond am %2.</translation>
    </message>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Nid oes dim i&apos;w benderfynu.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a whole number.</source>
        <translation>Nid yw %1 yn rhif cyfan.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>added</source>
        <translation>wedi&apos;i ychwanegu</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, then emptied</source>
        <translation>%1: %2, yna wedi&apos;i wagio</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2, yna %3</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>rhaglen arall</translation>
    </message>
    <message>
        <source>Times with a ? are of a computer whose clock was wrong. The order is right all the same.</source>
        <translation>Mae amseroedd â ? yn perthyn i gyfrifiadur â&apos;i gloc yn anghywir. Mae&apos;r drefn yn gywir serch hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>dim lleoedd newydd</numerusform>
            <numerusform>%n lle newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>dim wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>dim wedi&apos;i ddileu</numerusform>
            <numerusform>%n wedi&apos;i ddileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>dim cofnodion eraill</numerusform>
            <numerusform>%n cofnod arall</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
            <numerusform>%n o gofnodion eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>dim lluniau</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>dim i&apos;w benderfynu</numerusform>
            <numerusform>%n i&apos;w benderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that shows</source>
        <translation>dim byd gweladwy</translation>
    </message>
    <message>
        <source>Theirs %1 edits: %2 brought in, %3 we had. Lost: 0.</source>
        <translation>Eu rhai nhw, %1 o olygiadau: %2 wedi&apos;u dwyn i mewn, %3 gennym eisoes. Wedi&apos;u colli: 0.</translation>
    </message>
    <message>
        <source>Not merged yet.</source>
        <translation>Heb eu cyfuno eto.</translation>
    </message>
    <message>
        <source>%1: nothing new.</source>
        <translation>%1: dim byd newydd.</translation>
    </message>
    <message>
        <source>%1: left out.</source>
        <translation>%1: wedi&apos;i adael allan.</translation>
    </message>
    <message>
        <source>Some edits in %1 are dated wrongly: that computer&apos;s clock was off. They are in all the same.</source>
        <translation>Mae rhai golygiadau yn %1 wedi&apos;u dyddio&apos;n anghywir: roedd cloc y cyfrifiadur hwnnw&apos;n anghywir. Maent i mewn serch hynny.</translation>
    </message>
    <message>
        <source>There is no merge to take back: nothing was merged, or the map was changed since. See: hedgerow restore</source>
        <translation>Nid oes cyfuno i&apos;w dynnu&apos;n ôl: ni chyfunwyd dim, neu newidiwyd y map ers hynny. Gweler: hedgerow restore</translation>
    </message>
    <message>
        <source>The last merge is taken back. The copies can be merged again.</source>
        <translation>Mae&apos;r cyfuno diwethaf wedi&apos;i dynnu&apos;n ôl. Gellir cyfuno&apos;r copïau eto.</translation>
    </message>
    <message>
        <source>Say which copies to merge: hedgerow merge FILE OTHER…</source>
        <translation>Dywedwch pa gopïau i&apos;w cyfuno: hedgerow merge FILE OTHER…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are to be decided. See: hedgerow list FILE conflicts</source>
        <translation>
            <numerusform>Nid oes gwahaniaethau i&apos;w penderfynu. Gweler: hedgerow list FILE conflicts</numerusform>
            <numerusform>Mae %n gwahaniaeth i&apos;w benderfynu. Gweler: hedgerow list FILE conflicts</numerusform>
            <numerusform>Mae %n o wahaniaethau i&apos;w penderfynu. Gweler: hedgerow list FILE conflicts</numerusform>
            <numerusform>Mae %n o wahaniaethau i&apos;w penderfynu. Gweler: hedgerow list FILE conflicts</numerusform>
            <numerusform>Mae %n o wahaniaethau i&apos;w penderfynu. Gweler: hedgerow list FILE conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the map as on %1: %2.</source>
        <translation>Cadwyd y map fel yr oedd ar %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing: their bytes aren&apos;t beside the backup any more.</source>
        <translation>
            <numerusform>Nid oes lluniau ar goll.</numerusform>
            <numerusform>Mae %n llun ar goll: nid yw ei feitiau wrth ochr y copi wrth gefn mwyach.</numerusform>
            <numerusform>Mae %n o luniau ar goll: nid yw eu beitiau wrth ochr y copi wrth gefn mwyach.</numerusform>
            <numerusform>Mae %n o luniau ar goll: nid yw eu beitiau wrth ochr y copi wrth gefn mwyach.</numerusform>
            <numerusform>Mae %n o luniau ar goll: nid yw eu beitiau wrth ochr y copi wrth gefn mwyach.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is your map as on %1. The map before that is kept as a backup too.</source>
        <translation>Dyma&apos;ch map fel yr oedd ar %1. Mae&apos;r map cyn hynny wedi&apos;i gadw fel copi wrth gefn hefyd.</translation>
    </message>
    <message>
        <source>Saved %1 of %2 places into %3.</source>
        <translation>Achubwyd %1 o&apos;r %2 o leoedd i mewn i %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came from the newest backup: look whether they are up to date.</source>
        <translation>
            <numerusform>Ni ddaeth dim rhesi o&apos;r copi wrth gefn diweddaraf.</numerusform>
            <numerusform>Daeth %n rhes o&apos;r copi wrth gefn diweddaraf: edrychwch a yw&apos;n gyfredol.</numerusform>
            <numerusform>Daeth %n o resi o&apos;r copi wrth gefn diweddaraf: edrychwch a ydynt yn gyfredol.</numerusform>
            <numerusform>Daeth %n o resi o&apos;r copi wrth gefn diweddaraf: edrychwch a ydynt yn gyfredol.</numerusform>
            <numerusform>Daeth %n o resi o&apos;r copi wrth gefn diweddaraf: edrychwch a ydynt yn gyfredol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 without history. It is a map of its own now and can&apos;t be merged with this one.</source>
        <translation>Cadwyd %1 heb hanes. Mae&apos;n fap ar ei ben ei hun nawr ac ni ellir ei gyfuno â hwn.</translation>
    </message>
    <message>
        <source>Say which place or record, and only what to decide about it.</source>
        <translation>Dywedwch pa le neu gofnod, a dim ond beth i&apos;w benderfynu amdano.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation>
            <numerusform>Setlo dim gwahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n gwahaniaeth (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would decide %n difference(s).</source>
        <translation>
            <numerusform>Ni fyddai&apos;n penderfynu dim gwahaniaethau.</numerusform>
            <numerusform>Byddai&apos;n penderfynu %n gwahaniaeth.</numerusform>
            <numerusform>Byddai&apos;n penderfynu %n o wahaniaethau.</numerusform>
            <numerusform>Byddai&apos;n penderfynu %n o wahaniaethau.</numerusform>
            <numerusform>Byddai&apos;n penderfynu %n o wahaniaethau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %n difference(s).</source>
        <translation>
            <numerusform>Ni phenderfynwyd dim gwahaniaethau.</numerusform>
            <numerusform>Penderfynwyd %n gwahaniaeth.</numerusform>
            <numerusform>Penderfynwyd %n o wahaniaethau.</numerusform>
            <numerusform>Penderfynwyd %n o wahaniaethau.</numerusform>
            <numerusform>Penderfynwyd %n o wahaniaethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program had renamed %1 to %2; it has the name back that Hedgerow needs.</source>
        <translation>Roedd rhaglen arall wedi ailenwi %1 yn %2; mae&apos;r enw sydd ei angen ar Hedgerow wedi&apos;i roi&apos;n ôl.</translation>
    </message>
    <message>
        <source>Another program had renamed %1 of %2 to %3; it has the name back that Hedgerow needs.</source>
        <translation>Roedd rhaglen arall wedi ailenwi %1 yn nhabl %2 yn %3; mae&apos;r enw sydd ei angen ar Hedgerow wedi&apos;i roi&apos;n ôl.</translation>
    </message>
    <message>
        <source>Another program had deleted all %1; they are back, out of the last backup.</source>
        <translation>Roedd rhaglen arall wedi dileu&apos;r %1 i gyd; maent yn ôl, o&apos;r copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>Another program added the column %1 to %2: it&apos;s kept, and its changes are recorded from now on.</source>
        <translation>Ychwanegodd rhaglen arall y golofn %1 at %2: mae wedi&apos;i chadw, a chofnodir ei newidiadau o hyn ymlaen.</translation>
    </message>
    <message>
        <source>What records the changes of other programs was gone, and is back.</source>
        <translation>Roedd yr hyn sy&apos;n cofnodi newidiadau rhaglenni eraill wedi mynd, ac mae yn ôl.</translation>
    </message>
    <message>
        <source>Making a copy of the photos</source>
        <translation>Wrthi&apos;n gwneud copi o&apos;r lluniau</translation>
    </message>
    <message numerus="yes">
        <source>%n of our triggers are gone or changed (%1): changes by other programs aren&apos;t recorded.</source>
        <translation>
            <numerusform>Nid oes yr un o&apos;n sbardunau wedi mynd na newid (%1).</numerusform>
            <numerusform>Mae %n o&apos;n sbardunau wedi mynd neu wedi newid (%1): nid yw newidiadau gan raglenni eraill yn cael eu cofnodi.</numerusform>
            <numerusform>Mae %n o&apos;n sbardunau wedi mynd neu wedi newid (%1): nid yw newidiadau gan raglenni eraill yn cael eu cofnodi.</numerusform>
            <numerusform>Mae %n o&apos;n sbardunau wedi mynd neu wedi newid (%1): nid yw newidiadau gan raglenni eraill yn cael eu cofnodi.</numerusform>
            <numerusform>Mae %n o&apos;n sbardunau wedi mynd neu wedi newid (%1): nid yw newidiadau gan raglenni eraill yn cael eu cofnodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put back with the next change made in Hedgerow, and what differs is taken in.</source>
        <translation>Cânt eu rhoi&apos;n ôl gyda&apos;r newid nesaf a wneir yn Hedgerow, a chymerir yr hyn sy&apos;n wahanol i mewn.</translation>
    </message>
    <message>
        <source>%1 tells another story about a change than your map does, so one of the two was altered by hand or is damaged. Nothing was merged.</source>
        <translation>Mae %1 yn adrodd stori wahanol am newid i&apos;r hyn a ddywed eich map chi, felly cafodd un o&apos;r ddau ei newid â llaw neu mae wedi&apos;i ddifrodi. Ni chyfunwyd dim.</translation>
    </message>
    <message>
        <source>A photo or file in %1 isn&apos;t what it was. Ask for the copy again from where it came. Nothing was merged.</source>
        <translation>Nid yw llun neu ffeil yn %1 fel yr oedd. Gofynnwch am y copi eto o ble y daeth. Ni chyfunwyd dim.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full, so no copy was made. %2 is as it was.</source>
        <translation>Mae&apos;r ddisg â&apos;r ffolder %1 arni yn llawn, felly ni wnaed copi. Mae %2 fel yr oedd.</translation>
    </message>
    <message>
        <source>Reading %1 or writing in %2 failed, so no copy was made.</source>
        <translation>Methodd darllen %1 neu ysgrifennu yn %2, felly ni wnaed copi.</translation>
    </message>
    <message>
        <source>We can&apos;t write in %1, so no copy was made.</source>
        <translation>Ni allwn ysgrifennu yn %1, felly ni wnaed copi.</translation>
    </message>
    <message>
        <source>No backup could be made in %1. Is the disk full? Your map itself is saved.</source>
        <translation>Ni ellid gwneud copi wrth gefn yn %1. A yw&apos;r ddisg yn llawn? Mae eich map ei hun wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Nothing of a Hedgerow map can be read in %1. If there is a backup of it on this computer, go back to that.</source>
        <translation>Ni ellir darllen dim o fap Hedgerow yn %1. Os oes copi wrth gefn ohono ar y cyfrifiadur hwn, ewch yn ôl at hwnnw.</translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved or renamed.</source>
        <translation>Ni allwn ddod o hyd i %1 yn %2. Efallai iddo gael ei symud neu ei ailenwi.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Wrthi&apos;n gwneud copi</translation>
    </message>
    <message>
        <source>Begin anew from a copy</source>
        <translation>Dechrau o&apos;r newydd o gopi</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Cyfuno copïau</translation>
    </message>
    <message>
        <source>%1 has more than %2 million points. We stop there, to keep your computer well.</source>
        <translation>Mae gan %1 fwy na %2 miliwn o bwyntiau. Rydym yn stopio yno, er lles eich cyfrifiadur.</translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved, or the stick was taken out.</source>
        <translation>Ni allwn ddod o hyd i %1 yn %2. Efallai iddo gael ei symud, neu i&apos;r cof bach gael ei dynnu allan.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file, so there is no map in it.</source>
        <translation>Nid ffeil gyffredin yw %1, felly nid oes map ynddi.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read to its end. Copy it again from where it came.</source>
        <translation>Ni ellir darllen %1 i&apos;w ddiwedd. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 is damaged. Ask for it again from where it came. Your own map is as it was.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi. Gofynnwch amdano eto o ble y daeth. Mae eich map chi fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 was copied while it was being written, and holds half a change. Close the map on the other computer and copy it again. Your own map is as it was.</source>
        <translation>Copïwyd %1 tra oedd yn cael ei ysgrifennu, ac mae&apos;n dal hanner newid. Caewch y map ar y cyfrifiadur arall a&apos;i gopïo eto. Mae eich map chi fel yr oedd.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Hedgerow and holds things that this one doesn&apos;t know. Bring Hedgerow up to date, then merge it.</source>
        <translation>Gwnaed %1 gan fersiwn newyddach o Hedgerow ac mae&apos;n dal pethau nad yw hon yn eu hadnabod. Diweddarwch Hedgerow, yna cyfunwch ef.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying. Copy it again.</source>
        <translation>Mae %1 yn wag (0 beit). Efallai nad yw wedi gorffen copïo. Copïwch ef eto.</translation>
    </message>
    <message>
        <source>%1 is a copy of another map, so its history doesn&apos;t fit yours. You can import its places instead.</source>
        <translation>Copi o fap arall yw %1, felly nid yw ei hanes yn gweddu i&apos;ch un chi. Gallwch fewnforio ei leoedd yn lle hynny.</translation>
    </message>
    <message>
        <source>Another program has made over some tables of %1. Open it once in Hedgerow and make a change there, so that they are put right; then merge it.</source>
        <translation>Mae rhaglen arall wedi ail-lunio rhai tablau yn %1. Agorwch ef unwaith yn Hedgerow a gwnewch newid yno, fel eu bod yn cael eu cywiro; yna cyfunwch ef.</translation>
    </message>
    <message>
        <source>%1 was copied while another program had it open. What that program wrote last may be missing: copy it again when it is closed, and merge it once more.</source>
        <translation>Copïwyd %1 tra oedd rhaglen arall yn ei gadw ar agor. Gall yr hyn a ysgrifennodd y rhaglen honno ddiwethaf fod ar goll: copïwch ef eto pan fydd ar gau, a&apos;i gyfuno unwaith eto.</translation>
    </message>
    <message>
        <source>There is no room in %1 for looking at the copies first. Free some space, then try again.</source>
        <translation>Nid oes lle yn %1 i edrych ar y copïau yn gyntaf. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Adfer %1</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Mynd yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>Bring back a record</source>
        <translation>Adfer cofnod</translation>
    </message>
    <message>
        <source>It isn&apos;t in this backup.</source>
        <translation>Nid yw yn y copi wrth gefn hwn.</translation>
    </message>
    <message>
        <source>Putting the map together</source>
        <translation>Wrthi&apos;n rhoi&apos;r map at ei gilydd</translation>
    </message>
    <message>
        <source>Save from a damaged map</source>
        <translation>Achub o fap wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>%1 %2 couldn&apos;t be saved.</source>
        <translation>Ni ellid achub %2: %1.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Wrthi&apos;n achub yr hyn y gellir ei ddarllen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or file(s) couldn&apos;t be saved.</source>
        <translation>
            <numerusform>Achubwyd pob llun a ffeil.</numerusform>
            <numerusform>Ni ellid achub %n llun neu ffeil.</numerusform>
            <numerusform>Ni ellid achub %n o luniau neu ffeiliau.</numerusform>
            <numerusform>Ni ellid achub %n o luniau neu ffeiliau.</numerusform>
            <numerusform>Ni ellid achub %n o luniau neu ffeiliau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are known only by what was changed in them since they were made.</source>
        <translation>
            <numerusform>Nid oes cofnodion sy&apos;n hysbys drwy eu newidiadau yn unig.</numerusform>
            <numerusform>Mae %n cofnod yn hysbys yn unig drwy&apos;r hyn a newidiwyd ynddo ers ei wneud.</numerusform>
            <numerusform>Mae %n o gofnodion yn hysbys yn unig drwy&apos;r hyn a newidiwyd ynddynt ers eu gwneud.</numerusform>
            <numerusform>Mae %n o gofnodion yn hysbys yn unig drwy&apos;r hyn a newidiwyd ynddynt ers eu gwneud.</numerusform>
            <numerusform>Mae %n o gofnodion yn hysbys yn unig drwy&apos;r hyn a newidiwyd ynddynt ers eu gwneud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the history couldn&apos;t be saved.</source>
        <translation>Ni ellid achub rhywfaint o&apos;r hanes.</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Wrthi&apos;n mynd yn ôl at gopi wrth gefn</translation>
    </message>
    <message>
        <source>This map is on a shared drive. Two people editing at once could cross, and a break in the connection can harm it. Safest: keep a copy on this computer and merge.</source>
        <translation>Mae&apos;r map hwn ar yriant a rennir. Gallai dau berson sy&apos;n golygu ar unwaith groesi ei gilydd, a gall toriad yn y cysylltiad wneud niwed iddo. Y ffordd fwyaf diogel: cadw copi ar y cyfrifiadur hwn a chyfuno.</translation>
    </message>
    <message>
        <source>This map is in a folder that copies itself (%1). Two people editing at once could cross. Safest: keep a copy on this computer and merge.</source>
        <translation>Mae&apos;r map hwn mewn ffolder sy&apos;n ei gopïo ei hun (%1). Gallai dau berson sy&apos;n golygu ar unwaith groesi ei gilydd. Y ffordd fwyaf diogel: cadw copi ar y cyfrifiadur hwn a chyfuno.</translation>
    </message>
    <message>
        <source>No backup could be made before, so this merge can&apos;t be taken back.</source>
        <translation>Ni ellid gwneud copi wrth gefn ymlaen llaw, felly ni ellir tynnu&apos;r cyfuno hwn yn ôl.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s) %1.</source>
        <translation>
            <numerusform>Ni newidiodd QGIS na rhaglen arall ddim lleoedd %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n lle %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s) %1.</source>
        <translation>
            <numerusform>Ni newidiodd QGIS na rhaglen arall ddim cofnodion %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n cofnod %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n place(s), last %1.</source>
        <translation>
            <numerusform>Ni newidiodd QGIS na rhaglen arall ddim lleoedd, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n lle, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o leoedd, y tro diwethaf %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>QGIS or another program changed %n record(s), last %1.</source>
        <translation>
            <numerusform>Ni newidiodd QGIS na rhaglen arall ddim cofnodion, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n cofnod, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion, y tro diwethaf %1.</numerusform>
            <numerusform>Newidiodd QGIS neu raglen arall %n o gofnodion, y tro diwethaf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Trwsio</translation>
    </message>
    <message>
        <source>Entries of the history were marked anew.</source>
        <translation>Marciwyd cofnodion yr hanes o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The map was said to be in the middle of being written; it isn&apos;t any more.</source>
        <translation>Roedd y map yn dweud ei fod ar ganol cael ei ysgrifennu; nid felly mwyach.</translation>
    </message>
    <message>
        <source>Rows left over by another program were removed.</source>
        <translation>Tynnwyd y rhesi a adawyd ar ôl gan raglen arall.</translation>
    </message>
    <message>
        <source>Rows without a name of their own got one.</source>
        <translation>Cafodd rhesi heb eu henw eu hunain un.</translation>
    </message>
    <message>
        <source>Rows that were in the bin and on the map, or in neither, lie where they belong.</source>
        <translation>Mae&apos;r rhesi a oedd yn y bin ac ar y map, neu ddim yn y naill na&apos;r llall, bellach lle maent i fod.</translation>
    </message>
    <message>
        <source>Values that differed from their history are now recorded in it.</source>
        <translation>Mae gwerthoedd a oedd yn wahanol i&apos;w hanes bellach wedi&apos;u cofnodi ynddo.</translation>
    </message>
    <message>
        <source>Photos were put back from beside the backups.</source>
        <translation>Rhoddwyd lluniau&apos;n ôl o wrth ochr y copïau wrth gefn.</translation>
    </message>
    <message>
        <source>Pages of %1 are broken; that can&apos;t be repaired. Save what can be saved: hedgerow salvage.</source>
        <translation>Mae tudalennau o %1 wedi torri; ni ellir trwsio hynny. Achubwch yr hyn y gellir ei achub: hedgerow salvage.</translation>
    </message>
    <message>
        <source>The map&apos;s index was made anew.</source>
        <translation>Gwnaed mynegai&apos;r map o&apos;r newydd.</translation>
    </message>
    <message>
        <source>We can&apos;t write %1. Choose another folder or name.</source>
        <translation>Ni allwn ysgrifennu %1. Dewiswch ffolder neu enw arall.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. The kinds are rule, task, visit and renewal.</source>
        <translation>Nid oes math &quot;%1&quot;. Y mathau yw rule, task, visit a renewal.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen %n diwrnod</numerusform>
            <numerusform>ymhen %n o ddyddiau</numerusform>
            <numerusform>ymhen %n o ddyddiau</numerusform>
            <numerusform>ymhen %n o ddyddiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n o ddyddiau yn ôl</numerusform>
            <numerusform>%n o ddyddiau yn ôl</numerusform>
            <numerusform>%n o ddyddiau yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Days after %1 may change: holidays can still be added.</source>
        <translation>Gall dyddiau ar ôl %1 newid: gellir ychwanegu gwyliau o hyd.</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol.</translation>
    </message>
    <message>
        <source>The diary is exported as a calendar file. Give it a name that ends in .ics.</source>
        <translation>Caiff y dyddiadur ei allforio fel ffeil galendr. Rhowch enw iddi sy&apos;n gorffen yn .ics.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n date(s).</source>
        <translation>
            <numerusform>Ysgrifennwyd %1: dim dyddiadau.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n dyddiad.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o ddyddiadau.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o ddyddiadau.</numerusform>
            <numerusform>Ysgrifennwyd %1: %n o ddyddiadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1.</source>
        <translation>Argraffwyd %1.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Ar goll o hyd: %1.</translation>
    </message>
    <message>
        <source>Say which place the pack is for: --of PLACE.</source>
        <translation>Dywedwch ar gyfer pa le mae&apos;r pecyn: --of PLACE.</translation>
    </message>
    <message>
        <source>Which building?</source>
        <translation>Pa adeilad?</translation>
    </message>
    <message>
        <source>The file of funders isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation>Nid yw&apos;r ffeil cyllidwyr yn gywir yn llinell %1: %2. Defnyddir yr un fewnol.</translation>
    </message>
    <message>
        <source>Closed since %1.</source>
        <translation>Ar gau ers %1.</translation>
    </message>
    <message>
        <source>Check before you count on it.</source>
        <translation>Gwiriwch cyn dibynnu arno.</translation>
    </message>
    <message>
        <source>Last looked at on %1: check before you count on it.</source>
        <translation>Edrychwyd arno ddiwethaf ar %1: gwiriwch cyn dibynnu arno.</translation>
    </message>
    <message>
        <source>id or name is missing</source>
        <translation>mae id neu enw ar goll</translation>
    </message>
    <message>
        <source>web should begin with https://</source>
        <translation>dylai web ddechrau gyda https://</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>nid oes diwrnod o&apos;r fath</translation>
    </message>
    <message>
        <source>The file of holidays isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation>Nid yw&apos;r ffeil gwyliau&apos;n gywir yn llinell %1: %2. Defnyddir yr un fewnol.</translation>
    </message>
    <message>
        <source>valid_until is no date</source>
        <translation>nid yw valid_until yn ddyddiad</translation>
    </message>
    <message>
        <source>it should be a fixed day, days from Easter, or a weekday of a month</source>
        <translation>dylai fod yn ddiwrnod sefydlog, yn ddyddiau o&apos;r Pasg, neu&apos;n ddiwrnod o&apos;r wythnos mewn mis</translation>
    </message>
    <message>
        <source>id or nations are missing</source>
        <translation>mae id neu nations ar goll</translation>
    </message>
    <message>
        <source>Sums here are in pounds. Write %1 as pounds, like 1234.50.</source>
        <translation>Mewn punnoedd y mae symiau yma. Ysgrifennwch %1 fel punnoedd, fel 1234.50.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t an amount. Write it like 1234.50 or 1,234.50.</source>
        <translation>Nid yw &quot;%1&quot; yn swm. Ysgrifennwch ef fel 1234.50 neu 1,234.50.</translation>
    </message>
    <message>
        <source>%1 is more than fits here.</source>
        <translation>Mae %1 yn fwy nag sy&apos;n ffitio yma.</translation>
    </message>
    <message>
        <source>No sums yet</source>
        <translation>Dim symiau eto</translation>
    </message>
    <message>
        <source>%1 still to find</source>
        <translation>%1 eto i&apos;w gael</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Wedi cael y cyfan</translation>
    </message>
    <message>
        <source>%1 more than needed</source>
        <translation>%1 yn fwy nag sydd ei angen</translation>
    </message>
    <message>
        <source>The file of rights (regimes.json) isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation>Nid yw&apos;r ffeil hawliau (regimes.json) yn gywir yn llinell %1: %2. Defnyddir yr un fewnol.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t known here</source>
        <translation>nid yw &quot;%1&quot; yn hysbys yma</translation>
    </message>
    <message>
        <source>in_force should be &quot;yes&quot;, &quot;not verified&quot; or &quot;policy&quot;</source>
        <translation>dylai in_force fod yn &quot;yes&quot;, &quot;not verified&quot; neu &quot;policy&quot;</translation>
    </message>
    <message>
        <source>unit should be days, weeks, months, years or working_days</source>
        <translation>dylai unit fod yn days, weeks, months, years neu working_days</translation>
    </message>
    <message>
        <source>counting should be incl or excl</source>
        <translation>dylai counting fod yn incl neu excl</translation>
    </message>
    <message>
        <source>length should be a whole number</source>
        <translation>dylai length fod yn rhif cyfan</translation>
    </message>
    <message>
        <source>side should be community, owner, council, ministers or tribunal</source>
        <translation>dylai side fod yn community, owner, council, ministers neu tribunal</translation>
    </message>
    <message>
        <source>verified should be R, G, P or K</source>
        <translation>dylai verified fod yn R, G, P neu K</translation>
    </message>
    <message>
        <source>rule or what is missing</source>
        <translation>mae rule neu what ar goll</translation>
    </message>
    <message>
        <source>the rule %1 is there twice</source>
        <translation>mae&apos;r rheol %1 yno ddwywaith</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a transfer and no rule above</source>
        <translation>nid yw &quot;%1&quot; yn ddyddiad trosglwyddiad nac yn rheol uchod</translation>
    </message>
    <message>
        <source>from is missing</source>
        <translation>mae from ar goll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a transfer</source>
        <translation>nid yw &quot;%1&quot; yn faes trosglwyddiad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a transfer</source>
        <translation>nid yw &quot;%1&quot; yn ddyddiad trosglwyddiad</translation>
    </message>
    <message>
        <source>there is no regime &quot;%1&quot;</source>
        <translation>nid oes cyfundrefn &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it holds no regime</source>
        <translation>nid oes yr un gyfundrefn ynddi</translation>
    </message>
    <message>
        <source>The listing ends on %1, before the pause: nominate again now.</source>
        <translation>Mae&apos;r rhestriad yn dod i ben ar %1, cyn y saib: enwebwch eto nawr.</translation>
    </message>
    <message>
        <source>Offer, money and survey by %1.</source>
        <translation>Cynnig, arian ac arolwg erbyn %1.</translation>
    </message>
    <message>
        <source>Write to the council by %1.</source>
        <translation>Ysgrifennwch at y cyngor erbyn %1.</translation>
    </message>
    <message>
        <source>The owner may sell until %1: talk to them.</source>
        <translation>Caiff y perchennog werthu tan %1: siaradwch â nhw.</translation>
    </message>
    <message>
        <source>Ask for the reasons, and nominate again with more about its use.</source>
        <translation>Gofynnwch am y rhesymau, ac enwebwch eto gyda mwy am ei ddefnydd.</translation>
    </message>
    <message>
        <source>Nominate again now: by %1.</source>
        <translation>Enwebwch eto nawr: erbyn %1.</translation>
    </message>
    <message>
        <source>Nominate again by %1.</source>
        <translation>Enwebwch eto erbyn %1.</translation>
    </message>
    <message>
        <source>Enter the day of the listing.</source>
        <translation>Rhowch ddiwrnod y rhestru.</translation>
    </message>
    <message>
        <source>Ask the council after %1.</source>
        <translation>Gofynnwch i&apos;r cyngor ar ôl %1.</translation>
    </message>
    <message>
        <source>Nominate it as a community asset.</source>
        <translation>Enwebwch ef fel ased cymunedol.</translation>
    </message>
    <message>
        <source>%1 (the council&apos;s own date)</source>
        <translation>%1 (dyddiad y cyngor ei hun)</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (heb ei gadarnhau)</translation>
    </message>
    <message>
        <source>%1, or the day before to be safe</source>
        <translation>%1, neu&apos;r diwrnod cynt i fod yn ddiogel</translation>
    </message>
    <message>
        <source>Enter what has happened: the dates that follow appear here.</source>
        <translation>Rhowch yr hyn sydd wedi digwydd: bydd y dyddiadau sy&apos;n dilyn yn ymddangos yma.</translation>
    </message>
    <message>
        <source>The owner&apos;s notice is dated before the listing. A notice counts only while the asset is listed.</source>
        <translation>Mae hysbysiad y perchennog wedi&apos;i ddyddio cyn y rhestru. Dim ond tra bo&apos;r ased wedi&apos;i restru y mae hysbysiad yn cyfrif.</translation>
    </message>
    <message>
        <source>There is a decision, but no day on which the nomination was received.</source>
        <translation>Mae penderfyniad, ond dim diwrnod ar gyfer derbyn yr enwebiad.</translation>
    </message>
    <message>
        <source>The decision is dated before the nomination.</source>
        <translation>Mae&apos;r penderfyniad wedi&apos;i ddyddio cyn yr enwebiad.</translation>
    </message>
    <message>
        <source>The listing is dated before the decision.</source>
        <translation>Mae&apos;r rhestru wedi&apos;i ddyddio cyn y penderfyniad.</translation>
    </message>
    <message>
        <source>The request to be a bidder came after the first pause ended. The long pause may not apply: ask the council.</source>
        <translation>Daeth y cais i fod yn gynigydd ar ôl i&apos;r saib cyntaf ddod i ben. Efallai na fydd y saib hir yn gymwys: gofynnwch i&apos;r cyngor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future. Is the year right?</source>
        <translation>Mae &quot;%1&quot; yn y dyfodol. A yw&apos;r flwyddyn yn gywir?</translation>
    </message>
    <message>
        <source>None of these can be below nothing.</source>
        <translation>Ni all yr un o&apos;r rhain fod o dan sero.</translation>
    </message>
    <message>
        <source>The least that one can hold is more than the average.</source>
        <translation>Mae&apos;r lleiaf y gall un aelod ei ddal yn fwy na&apos;r cyfartaledd.</translation>
    </message>
    <message>
        <source>The average is more than one member can hold.</source>
        <translation>Mae&apos;r cyfartaledd yn fwy nag y gall un aelod ei ddal.</translation>
    </message>
    <message>
        <source>The least that must come together is more than the target.</source>
        <translation>Mae&apos;r lleiaf y mae&apos;n rhaid ei gasglu yn fwy na&apos;r targed.</translation>
    </message>
    <message>
        <source>The list of stages isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation>Nid yw&apos;r rhestr camau&apos;n gywir yn llinell %1: %2. Defnyddir yr un fewnol.</translation>
    </message>
    <message>
        <source>usual_weeks should be three numbers: least, usual, most</source>
        <translation>dylai usual_weeks fod yn dri rhif: lleiaf, arferol, mwyaf</translation>
    </message>
    <message>
        <source>it holds no stage</source>
        <translation>nid oes yr un cam ynddi</translation>
    </message>
    <message>
        <source>a place that is gone</source>
        <translation>lle sydd wedi mynd</translation>
    </message>
    <message>
        <source>Start a transfer of %1</source>
        <translation>Dechrau trosglwyddiad %1</translation>
    </message>
    <message>
        <source>Move %1 to &quot;%2&quot;</source>
        <translation>Symud %1 i &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Log for %1</source>
        <translation>Cofnod ar gyfer %1</translation>
    </message>
    <message>
        <source>The council&apos;s own date for %1</source>
        <translation>Dyddiad y cyngor ei hun ar gyfer %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a file that can be attached.</source>
        <translation>Nid ffeil y gellir ei hatodi yw %1.</translation>
    </message>
    <message>
        <source>%1 has %2. Files up to 100 MB lie in the map file, so that it can still be passed on. Keep this one as a named link instead.</source>
        <translation>Maint %1 yw %2. Mae ffeiliau hyd at 100 MB yn cael eu cadw yn ffeil y map, fel y gellir ei phasio ymlaen o hyd. Cadwch yr un hon fel dolen ag enw yn lle hynny.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Atodi %1</translation>
    </message>
    <message>
        <source>%1 changed or broke off while it was read. Try again.</source>
        <translation>Newidiodd %1 neu daeth i ben tra oedd yn cael ei ddarllen. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The last day is %1; this is the last working day before it.</source>
        <translation>Y diwrnod olaf yw %1; dyma&apos;r diwrnod gwaith olaf cyn hynny.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Math o le</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Sut mae e nawr</translation>
    </message>
    <message>
        <source>Size of the building</source>
        <translation>Maint yr adeilad</translation>
    </message>
    <message>
        <source>Size of the site</source>
        <translation>Maint y safle</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Prisiad</translation>
    </message>
    <message>
        <source>Costs, once</source>
        <translation>Costau, unwaith</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Sut mae&apos;n cael ei ddal</translation>
    </message>
    <message>
        <source>Empty since</source>
        <translation>Yn wag ers</translation>
    </message>
    <message>
        <source>Step-free way in</source>
        <translation>Mynedfa heb risiau</translation>
    </message>
    <message>
        <source>Could be used for</source>
        <translation>Gellid ei ddefnyddio ar gyfer</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Ble rydym ni arni</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>Choose two to five places to compare.</source>
        <translation>Dewiswch ddau i bump o leoedd i&apos;w cymharu.</translation>
    </message>
    <message>
        <source>Last day to spend: %1</source>
        <translation>Diwrnod olaf i wario: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Yn fyr</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>We would like to</source>
        <translation>Hoffem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation>Pobl sy&apos;n gyfrifol</translation>
    </message>
    <message>
        <source>Dates that matter</source>
        <translation>Dyddiadau sy&apos;n bwysig</translation>
    </message>
    <message>
        <source>No date runs at present.</source>
        <translation>Nid oes dyddiad yn rhedeg ar hyn o bryd.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Beth mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>The costs</source>
        <translation>Y costau</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>i&apos;w gadarnhau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 y flwyddyn</translation>
    </message>
    <message>
        <source>In all, once</source>
        <translation>I gyd, unwaith</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Pwy sy&apos;n talu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Pa mor sicr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Eto i&apos;w gael</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Pwy ydym ni</translation>
    </message>
    <message>
        <source>The land or building</source>
        <translation>Y tir neu&apos;r adeilad</translation>
    </message>
    <message>
        <source>Condition and value</source>
        <translation>Cyflwr a gwerth</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>Prisiwyd ar</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risgiau</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>What we would like to do</source>
        <translation>Yr hyn yr hoffem ei wneud</translation>
    </message>
    <message>
        <source>What it could be used for</source>
        <translation>Ar gyfer beth y gellid ei ddefnyddio</translation>
    </message>
    <message>
        <source>What is good about it</source>
        <translation>Beth sy&apos;n dda amdano</translation>
    </message>
    <message>
        <source>What we know of it</source>
        <translation>Yr hyn a wyddom amdano</translation>
    </message>
    <message>
        <source>%1 needed, %2 found</source>
        <translation>angen %1, wedi cael %2</translation>
    </message>
    <message>
        <source>Who leads, and what we ask</source>
        <translation>Pwy sy&apos;n arwain, a beth rydym yn ei ofyn</translation>
    </message>
    <message>
        <source>We ask to meet the person who looks after this property, to see inside it, and to hear what you would need from us.</source>
        <translation>Gofynnwn am gael cwrdd â&apos;r person sy&apos;n gofalu am yr eiddo hwn, gweld y tu mewn iddo, a chlywed beth fyddai ei angen arnoch gennym ni.</translation>
    </message>
    <message>
        <source>Owner and occupier, as far as we know</source>
        <translation>Perchennog a meddiannydd, hyd y gwyddom</translation>
    </message>
    <message>
        <source>Why we may nominate</source>
        <translation>Pam y cawn enwebu</translation>
    </message>
    <message>
        <source>A nomination can be made by a parish council, a neighbourhood forum, a charity, a community interest company, a company or society that does not share out its surplus, or a group of at least 21 local electors that does not share it out; each with a local connection.</source>
        <translation>Gall enwebiad gael ei wneud gan gyngor plwyf, fforwm cymdogaeth, elusen, cwmni buddiannau cymunedol, cwmni neu gymdeithas nad yw&apos;n rhannu ei warged, neu grŵp o 21 o leiaf o etholwyr lleol nad yw&apos;n ei rannu; pob un â chysylltiad lleol.</translation>
    </message>
    <message>
        <source>Our local connection</source>
        <translation>Ein cysylltiad lleol</translation>
    </message>
    <message>
        <source>Proof enclosed</source>
        <translation>Tystiolaeth amgaeedig</translation>
    </message>
    <message>
        <source>Rules or constitution; where we are not incorporated, the sheet of signatures</source>
        <translation>Rheolau neu gyfansoddiad; lle nad ydym yn gorfforedig, y daflen lofnodion</translation>
    </message>
    <message>
        <source>Its use, and why it matters to the community</source>
        <translation>Ei ddefnydd, a pham mae&apos;n bwysig i&apos;r gymuned</translation>
    </message>
    <message>
        <source>What people use it for, now or in the recent past</source>
        <translation>Ar gyfer beth mae pobl yn ei ddefnyddio, nawr neu yn y gorffennol diweddar</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Ei stori</translation>
    </message>
    <message>
        <source>It is realistic to think that such use can go on, or can begin again within five years, and that it will further the social wellbeing or social interests of the local community.</source>
        <translation>Mae&apos;n realistig meddwl y gall defnydd o&apos;r fath barhau, neu ailddechrau o fewn pum mlynedd, ac y bydd yn hyrwyddo lles cymdeithasol neu fuddiannau cymdeithasol y gymuned leol.</translation>
    </message>
    <message>
        <source>Who nominates</source>
        <translation>Pwy sy&apos;n enwebu</translation>
    </message>
    <message>
        <source>Signatures of local electors</source>
        <translation>Llofnodion etholwyr lleol</translation>
    </message>
    <message>
        <source>We are on the register of electors of this area and support the nomination of %1.</source>
        <translation>Rydym ar gofrestr etholwyr yr ardal hon ac yn cefnogi enwebu %1.</translation>
    </message>
    <message>
        <source>Nomination as an asset of community value</source>
        <translation>Enwebiad fel ased o werth cymunedol</translation>
    </message>
    <message>
        <source>Expression of interest</source>
        <translation>Mynegi diddordeb</translation>
    </message>
    <message>
        <source>A building that waits: the facts</source>
        <translation>Adeilad sy&apos;n disgwyl: y ffeithiau</translation>
    </message>
    <message>
        <source>Summary of a transfer</source>
        <translation>Crynodeb o drosglwyddiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · Dates and words, not legal advice. Check with the council.</source>
        <translation>%1 · %2 · Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>PRIVATE: not for passing on</source>
        <translation>PREIFAT: nid i&apos;w basio ymlaen</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ar goll o hyd</translation>
    </message>
    <message>
        <source>(This photo can&apos;t be read.)</source>
        <translation>(Ni ellir darllen y llun hwn.)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Address, as on the register</source>
        <translation>Cyfeiriad, fel ar y gofrestr</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>The text can&apos;t be written.</source>
        <translation>Ni ellir ysgrifennu&apos;r testun.</translation>
    </message>
    <message>
        <source>a private person (name kept by the team)</source>
        <translation>unigolyn preifat (cedwir yr enw gan y tîm)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
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
        <source>Web address</source>
        <translation>Cyfeiriad gwe</translation>
    </message>
    <message>
        <source>Who answers letters</source>
        <translation>Pwy sy&apos;n ateb llythyrau</translation>
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
        <source>Who uses it now</source>
        <translation>Pwy sy&apos;n ei ddefnyddio nawr</translation>
    </message>
    <message>
        <source>Nobody: it stands empty</source>
        <translation>Neb: mae&apos;n sefyll yn wag</translation>
    </message>
    <message>
        <source>Plan of the site</source>
        <translation>Cynllun o&apos;r safle</translation>
    </message>
    <message>
        <source>The outline of the site on the plan</source>
        <translation>Amlinell y safle ar y cynllun</translation>
    </message>
    <message>
        <source>date to confirm</source>
        <translation>dyddiad i&apos;w gadarnhau</translation>
    </message>
    <message>
        <source>The date of the photo “%1”</source>
        <translation>Dyddiad y llun “%1”</translation>
    </message>
    <message>
        <source>A photo with its date</source>
        <translation>Llun gyda&apos;i ddyddiad</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Beth ddilynodd</translation>
    </message>
    <message>
        <source>For identification only</source>
        <translation>At ddibenion adnabod yn unig</translation>
    </message>
    <message>
        <source>How long it has stood empty</source>
        <translation>Ers faint mae&apos;n sefyll yn wag</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Hynny yw</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n flwyddyn</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
            <numerusform>%n o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>O ble y daw hyn</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Condition when last seen</source>
        <translation>Cyflwr pan welwyd ddiwethaf</translation>
    </message>
    <message>
        <source>What has happened, by date</source>
        <translation>Beth sydd wedi digwydd, yn ôl dyddiad</translation>
    </message>
    <message>
        <source>No dates have been entered.</source>
        <translation>Nid oes dyddiadau wedi&apos;u rhoi i mewn.</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Wedi&apos;i adael allan yn fwriadol</translation>
    </message>
    <message>
        <source>This dossier holds only facts that have a date or a source. Left out: the story, notes, risks, what people hope for, and anything about a person&apos;s life.</source>
        <translation>Dim ond ffeithiau sydd â dyddiad neu ffynhonnell sydd yn y goflen hon. Gadawyd allan: y stori, nodiadau, risgiau, gobeithion pobl, ac unrhyw beth am fywyd rhywun.</translation>
    </message>
    <message>
        <source>The owner is a private person; the name is kept by the team.</source>
        <translation>Unigolyn preifat yw&apos;r perchennog; mae&apos;r tîm yn cadw&apos;r enw.</translation>
    </message>
    <message>
        <source>The building</source>
        <translation>Yr adeilad</translation>
    </message>
    <message>
        <source>Letters, calls and meetings</source>
        <translation>Llythyrau, galwadau a chyfarfodydd</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Ddoe a heddiw</translation>
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
        <source>◆ deadline   ○ task   △ visit   □ renewal   ·   Dates and words, not legal advice. Check with the council.   ·   %1</source>
        <translation>◆ dyddiad cau   ○ tasg   △ ymweliad   □ adnewyddiad   ·   Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.   ·   %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of %1 is broken, and with it the list of what lies where, so what is in the rest can&apos;t be found. Go back to a backup on this computer, or ask somebody who has a copy of the map.</source>
        <translation>Mae dechrau %1 wedi torri, a chydag ef y rhestr o beth sydd ymhle, felly ni ellir dod o hyd i&apos;r hyn sydd yn y gweddill. Ewch yn ôl at gopi wrth gefn ar y cyfrifiadur hwn, neu holwch rywun sydd â chopi o&apos;r map.</translation>
    </message>
    <message>
        <source>The years after</source>
        <translation>Y blynyddoedd wedyn</translation>
    </message>
    <message>
        <source>Income in the first year</source>
        <translation>Incwm yn y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Running costs in the first year</source>
        <translation>Costau rhedeg yn y flwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Lowest balance of %1 years</source>
        <translation>Balans isaf mewn %1 o flynyddoedd</translation>
    </message>
    <message>
        <source>Balance after %1 years</source>
        <translation>Balans ar ôl %1 o flynyddoedd</translation>
    </message>
    <message>
        <source>Without repairs set aside, loans and interest, and in today&apos;s prices.</source>
        <translation>Heb arian wedi&apos;i neilltuo at drwsio, heb fenthyciadau a llog, ac ym mhrisiau heddiw.</translation>
    </message>
    <message>
        <source>PRIVATE · %1</source>
        <translation>PREIFAT · %1</translation>
    </message>
    <message>
        <source>Say which place the letter is about: --of PLACE.</source>
        <translation>Dywedwch am ba le y mae&apos;r llythyr: --of PLACE.</translation>
    </message>
    <message>
        <source>The file of letters isn&apos;t right in line %1: %2. The built-in one is used.</source>
        <translation>Nid yw&apos;r ffeil llythyrau yn iawn yn llinell %1: %2. Defnyddir yr un sydd yn y rhaglen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rule &quot;%2&quot;</source>
        <translation>nid oes gan &quot;%1&quot; reol &quot;%2&quot;</translation>
    </message>
    <message>
        <source>to should be council, owner or ministers</source>
        <translation>dylai to fod yn council, owner neu ministers</translation>
    </message>
    <message>
        <source>id, subject or text is missing</source>
        <translation>mae id, subject neu text ar goll</translation>
    </message>
    <message>
        <source>it holds no letter</source>
        <translation>nid oes llythyr ynddi</translation>
    </message>
    <message>
        <source>One of the stages has no name.</source>
        <translation>Nid oes enw ar un o&apos;r camau.</translation>
    </message>
    <message>
        <source>Two stages are called “%1”.</source>
        <translation>Mae dau gam o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>The weeks of “%1” should rise: at least, usually, at most.</source>
        <translation>Dylai wythnosau “%1” godi: o leiaf, fel arfer, ar y mwyaf.</translation>
    </message>
    <message>
        <source>At least one stage has to stay on the board.</source>
        <translation>Rhaid i o leiaf un cam aros ar y bwrdd.</translation>
    </message>
    <message>
        <source>Change the stages of transfers</source>
        <translation>Newid camau trosglwyddiadau</translation>
    </message>
    <message>
        <source>Go back to the usual stages</source>
        <translation>Mynd yn ôl i&apos;r camau arferol</translation>
    </message>
    <message>
        <source>[to confirm: %1]</source>
        <translation>[i&apos;w gadarnhau: %1]</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Enw&apos;r cyngor</translation>
    </message>
    <message>
        <source>Address of the council</source>
        <translation>Cyfeiriad y cyngor</translation>
    </message>
    <message>
        <source>Address of the owner</source>
        <translation>Cyfeiriad y perchennog</translation>
    </message>
    <message>
        <source>Scottish Ministers</source>
        <translation>Gweinidogion yr Alban</translation>
    </message>
    <message>
        <source>Address of the Ministers</source>
        <translation>Cyfeiriad y Gweinidogion</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Ein cyfeiriad ni</translation>
    </message>
    <message>
        <source>There is no letter “%1” for this place now. There are: %2.</source>
        <translation>Nid oes llythyr “%1” ar gyfer y lle hwn nawr. Mae yna: %2.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Annwyl Syr neu Fadam,</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Yr eiddoch yn gywir,</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Pwy sy&apos;n llofnodi</translation>
    </message>
    <message>
        <source>A draft: “%1”</source>
        <translation>Drafft: “%1”</translation>
    </message>
</context>
<context>
    <name>RecentMaps</name>
    <message>
        <source>today, %1</source>
        <translation>heddiw, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>yr wythnos diwethaf</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month; see Qt&apos;s QDate formats</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year; see Qt&apos;s QDate formats</comment>
        <translation>MMMM yyyy</translation>
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
        <translation>Ni allwn ysgrifennu %1. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Writing places</source>
        <translation>Wrthi&apos;n ysgrifennu lleoedd</translation>
    </message>
    <message>
        <source>We can&apos;t write %1. Perhaps the disk is full. Nothing was changed.</source>
        <translation>Ni allwn ysgrifennu %1. Efallai fod y ddisg yn llawn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>We can&apos;t tell from the name %1 what to write. End it with .geojson, .csv or .kml.</source>
        <translation>Ni allwn ddweud o&apos;r enw %1 beth i&apos;w ysgrifennu. Rhowch .geojson, .csv neu .kml ar ei ddiwedd.</translation>
    </message>
    <message>
        <source>%1 have no position. Write them as .csv.</source>
        <translation>%1 heb safle. Ysgrifennwch nhw fel .csv.</translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation>Mae %1 yn bod eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 holds lines or areas, not points. Places come from points.</source>
        <translation>Llinellau neu ardaloedd sydd yn %1, nid pwyntiau. O bwyntiau y daw lleoedd.</translation>
    </message>
    <message>
        <source>%1 has no rows that we can read as places.</source>
        <translation>Nid oes rhesi yn %1 y gallwn eu darllen fel lleoedd.</translation>
    </message>
    <message>
        <source>We find no names or positions in %1. Its first row must say what the columns are.</source>
        <translation>Ni allwn weld enwau na safleoedd yn %1. Rhaid i&apos;r rhes gyntaf ddweud beth yw&apos;r colofnau.</translation>
    </message>
    <message>
        <source>Reading places</source>
        <translation>Wrthi&apos;n darllen lleoedd</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n neighbourhood(s)</source>
        <translation>
            <numerusform>Dwyn %n o gymdogaethau i mewn</numerusform>
            <numerusform>Dwyn %n gymdogaeth i mewn</numerusform>
            <numerusform>Dwyn %n o gymdogaethau i mewn</numerusform>
            <numerusform>Dwyn %n o gymdogaethau i mewn</numerusform>
            <numerusform>Dwyn %n o gymdogaethau i mewn</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “%1” doesn&apos;t answer. The sheet is kept; try again or choose another printer.</source>
        <translation>Nid yw&apos;r argraffydd “%1” yn ateb. Mae&apos;r daflen wedi&apos;i chadw; rhowch gynnig arall arni neu dewiswch argraffydd arall.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1.</source>
        <translation>Stopiodd yr argraffydd ar ôl tudalen %1.</translation>
    </message>
    <message>
        <source>The printer stopped before the sheet was whole.</source>
        <translation>Stopiodd yr argraffydd cyn i&apos;r daflen fod yn gyflawn.</translation>
    </message>
    <message>
        <source>We can&apos;t find %1 in %2. Perhaps it was moved or renamed.</source>
        <translation>Ni allwn ddod o hyd i %1 yn %2. Efallai iddo gael ei symud neu ei ailenwi.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a map.</source>
        <translation>Ffolder yw %1, nid map.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file, so there is no map in it.</source>
        <translation>Nid ffeil gyffredin yw %1, felly nid oes map ynddi.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t let us read %1. Ask whoever looks after the folder, or copy the file to your own.</source>
        <translation>Nid yw&apos;r cyfrifiadur hwn yn gadael i ni ddarllen %1. Gofynnwch i bwy bynnag sy&apos;n gofalu am y ffolder, neu copïwch y ffeil i&apos;ch ffolder eich hun.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). It may not have finished copying. Copy it again from where it came.</source>
        <translation>Mae %1 yn wag (0 beit). Efallai na orffennodd gael ei gopïo. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>Add %1 (command)</source>
        <translation>Ychwanegu %1 (gorchymyn)</translation>
    </message>
    <message>
        <source>Add to %1 (command)</source>
        <translation>Ychwanegu at %1 (gorchymyn)</translation>
    </message>
    <message>
        <source>%1 is an address, not a file. Hedgerow doesn&apos;t fetch anything. Copy the file here first.</source>
        <translation>Cyfeiriad yw %1, nid ffeil. Nid yw Hedgerow yn nôl dim byd. Copïwch y ffeil yma yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing has been changed. %2</source>
        <translation>Mae %1 wedi&apos;i ddifrodi. Ni newidiwyd dim. %2</translation>
    </message>
    <message>
        <source>Something is missing. Write: %1</source>
        <translation>Mae rhywbeth ar goll. Ysgrifennwch: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many. Write: %2</source>
        <translation>Mae &quot;%1&quot; yn un gair yn ormod. Ysgrifennwch: %2</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. See: hedgerow help fields</source>
        <translation>Nid oes maes &quot;%1&quot;. Gweler: hedgerow help fields</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes maes &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a whole number.</source>
        <translation>Nid yw %1 yn rhif cyfan.</translation>
    </message>
    <message>
        <source>%1 holds places, so we don&apos;t replace it. Choose another name.</source>
        <translation>Mae lleoedd yn %1, felly nid ydym yn ei ddisodli. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a Hedgerow map, so we don&apos;t replace it. Choose another name.</source>
        <translation>Nid map Hedgerow yw %1, felly nid ydym yn ei ddisodli. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be &quot;%2&quot;. It can be: %3.</source>
        <translation>Ni all --%1 fod yn &quot;%2&quot;. Gall fod yn: %3.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a scale. Write round, fitted or a number such as 10000.</source>
        <translation>Nid graddfa yw %1. Ysgrifennwch round, fitted neu rif fel 10000.</translation>
    </message>
    <message>
        <source>%1 has no position yet.</source>
        <translation>Nid oes safle ar gyfer %1 eto.</translation>
    </message>
    <message>
        <source>Say what it belongs to: --of PLACE.</source>
        <translation>Dywedwch i beth mae&apos;n perthyn: --of PLACE.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a distance in metres.</source>
        <translation>Nid pellter mewn metrau yw %1.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: hedgerow --help</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Gweler: hedgerow --help</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Ai %2 oeddech chi&apos;n ei feddwl?</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. All other commands work without one: see hedgerow --help.</source>
        <translation>Nid oes sgrin yma i agor ffenestr arni. Mae pob gorchymyn arall yn gweithio hebddi: gweler hedgerow --help.</translation>
    </message>
    <message>
        <source>Change %1 (command)</source>
        <translation>Newid %1 (gorchymyn)</translation>
    </message>
    <message numerus="yes">
        <source>Change %n place(s) (command)</source>
        <translation>
            <numerusform>Newid %n o leoedd (gorchymyn)</numerusform>
            <numerusform>Newid %n lle (gorchymyn)</numerusform>
            <numerusform>Newid %n o leoedd (gorchymyn)</numerusform>
            <numerusform>Newid %n o leoedd (gorchymyn)</numerusform>
            <numerusform>Newid %n o leoedd (gorchymyn)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds more than %2 files; we stop there. Unpack it yourself and choose the file inside.</source>
        <translation>Mae mwy na %2 o ffeiliau yn %1; rydym yn stopio yn y fan honno. Dadbaciwch ef eich hun a dewiswch y ffeil sydd ynddo.</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Unpack it yourself and choose the file inside.</source>
        <translation>Mae %1 wedi&apos;i gloi â chyfrinair. Dadbaciwch ef eich hun a dewiswch y ffeil sydd ynddo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t safe to unpack: it holds a link or a path to another place (%2). Ask for a clean copy.</source>
        <translation>Nid yw&apos;n ddiogel dadbacio %1: mae ynddo ddolen neu lwybr i le arall (%2). Gofynnwch am gopi glân.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t safe to unpack: it holds two files named %2. Ask for a clean copy.</source>
        <translation>Nid yw&apos;n ddiogel dadbacio %1: mae ynddo ddwy ffeil o&apos;r enw %2. Gofynnwch am gopi glân.</translation>
    </message>
    <message>
        <source>There is no room to unpack %1. Free some space, then try again.</source>
        <translation>Nid oes lle i ddadbacio %1. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation>Wrthi&apos;n dadbacio %1</translation>
    </message>
    <message>
        <source>There is no room to unpack. Free some space, then try again.</source>
        <translation>Nid oes lle i ddadbacio. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Wrthi&apos;n ysgrifennu %1</translation>
    </message>
    <message>
        <source>The name should end in .geojson, .kml or .gpkg; “%1” doesn&apos;t.</source>
        <translation>Dylai&apos;r enw orffen gyda .geojson, .kml neu .gpkg; nid yw “%1” yn gwneud hynny.</translation>
    </message>
    <message>
        <source>%1 is being changed by another program, or was when it was copied. Close it there, then try again.</source>
        <translation>Mae %1 yn cael ei newid gan raglen arall, neu roedd pan gafodd ei gopïo. Caewch ef yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early. Copy it again from where it came.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi neu&apos;n dod i ben yn rhy gynnar. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 would have to run a program of its own to be read. Hedgerow doesn&apos;t. Ask for a copy with plain tables.</source>
        <translation>Byddai&apos;n rhaid i %1 redeg rhaglen ei hun i gael ei ddarllen. Nid yw Hedgerow yn gwneud hynny. Gofynnwch am gopi â thablau plaen.</translation>
    </message>
    <message>
        <source>%1 was open in another program when it was copied; its last changes may be missing.</source>
        <translation>Roedd %1 ar agor mewn rhaglen arall pan gafodd ei gopïo; efallai fod ei newidiadau olaf ar goll.</translation>
    </message>
    <message>
        <source>%1 says of itself that it is only a part; the service it came from has more areas.</source>
        <translation>Mae %1 yn dweud mai dim ond rhan ydyw; mae gan y gwasanaeth y daeth ohono fwy o ardaloedd.</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds bytes that no text holds. Copy it again from where it came.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi: mae ynddo feitiau nad ydynt mewn unrhyw destun. Copïwch ef eto o ble y daeth.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16 or holds characters that no name may hold, and is too large to be mended here. Ask for it in UTF-8.</source>
        <translation>Mae %1 wedi&apos;i ysgrifennu yn UTF-16 neu mae ynddo nodau na all enw eu cynnwys, ac mae&apos;n rhy fawr i&apos;w drwsio yma. Gofynnwch amdano yn UTF-8.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16; it was read all the same.</source>
        <translation>Mae %1 wedi&apos;i ysgrifennu yn UTF-16; cafodd ei ddarllen serch hynny.</translation>
    </message>
    <message>
        <source>There is no room to read %1. Free some space, then try again.</source>
        <translation>Nid oes lle i ddarllen %1. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they look like degrees. %3</source>
        <translation>Nid yw&apos;r safleoedd yn %1 yn cyd-fynd â&apos;r hyn mae&apos;n ei ddweud amdanynt (%2): maent yn edrych fel graddau. %3</translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they lie off the earth. Ask for the file again.</source>
        <translation>Nid yw&apos;r safleoedd yn %1 yn cyd-fynd â&apos;r hyn mae&apos;n ei ddweud amdanynt (%2): maent oddi ar y ddaear. Gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>The positions in %1 don&apos;t fit what it says about them (%2): they look like metres. %3</source>
        <translation>Nid yw&apos;r safleoedd yn %1 yn cyd-fynd â&apos;r hyn mae&apos;n ei ddweud amdanynt (%2): maent yn edrych fel metrau. %3</translation>
    </message>
    <message>
        <source>Latitude and longitude in %1 seem to have changed places: as they stand, the areas lie in the sea off Somalia. Swap them, or ask for a copy with longitude first.</source>
        <translation>Mae&apos;n ymddangos bod lledred a hydred yn %1 wedi newid lle â&apos;i gilydd: fel y mae, mae&apos;r ardaloedd yn y môr ger Somalia. Cyfnewidiwch nhw, neu gofynnwch am gopi gyda hydred yn gyntaf.</translation>
    </message>
    <message>
        <source>The areas in %1 lie at 0, 0, in the sea off Africa. Their positions were lost on the way; ask for the file again.</source>
        <translation>Mae&apos;r ardaloedd yn %1 ar 0, 0, yn y môr ger Affrica. Collwyd eu safleoedd ar y ffordd; gofynnwch am y ffeil eto.</translation>
    </message>
    <message>
        <source>The areas in %1 reach round the world, or across the line where the date changes. A map of neighbourhoods can&apos;t hold that.</source>
        <translation>Mae&apos;r ardaloedd yn %1 yn ymestyn o amgylch y byd, neu ar draws y llinell lle mae&apos;r dyddiad yn newid. Ni all map o gymdogaethau ddal hynny.</translation>
    </message>
    <message>
        <source>A Shapefile comes in several files. %1 is missing beside %2. Copy all of them into one folder, then try again.</source>
        <translation>Daw Shapefile mewn sawl ffeil. Mae %1 ar goll wrth ochr %2. Copïwch bob un ohonynt i un ffolder, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The names in %1 are written in UTF-16, which a Shapefile can&apos;t hold. Ask for it in UTF-8, or as GeoPackage.</source>
        <translation>Mae&apos;r enwau yn %1 wedi&apos;u hysgrifennu yn UTF-16, na all Shapefile ei ddal. Gofynnwch amdano yn UTF-8, neu fel GeoPackage.</translation>
    </message>
    <message>
        <source>A Shapefile comes in several files. %1 is missing, so areas have no names.</source>
        <translation>Daw Shapefile mewn sawl ffeil. Mae %1 ar goll, felly nid oes enwau ar yr ardaloedd.</translation>
    </message>
    <message>
        <source>No file was named. Choose one with the areas of your map.</source>
        <translation>Ni enwyd ffeil. Dewiswch un ag ardaloedd eich map.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file on this computer. Only plain files are taken; nothing is fetched from elsewhere.</source>
        <translation>Nid ffeil ar y cyfrifiadur hwn yw “%1”. Dim ond ffeiliau plaen a dderbynnir; nid oes dim yn cael ei nôl o fannau eraill.</translation>
    </message>
    <message>
        <source>We can&apos;t find %1. Perhaps it was moved or renamed.</source>
        <translation>Ni allwn ddod o hyd i %1. Efallai iddo gael ei symud neu ei ailenwi.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the file inside it.</source>
        <translation>Ffolder yw %1. Dewiswch y ffeil sydd ynddo.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a plain file. Only plain files are taken.</source>
        <translation>Nid ffeil blaen yw %1. Dim ond ffeiliau plaen a dderbynnir.</translation>
    </message>
    <message>
        <source>%1 has more than %2 GB; we read files up to that size.</source>
        <translation>Mae %1 yn fwy na %2 GB; rydym yn darllen ffeiliau hyd at y maint hwnnw.</translation>
    </message>
    <message>
        <source>%1, which lies beside %2, isn&apos;t a plain file. Only plain files are taken.</source>
        <translation>Nid ffeil blaen yw %1, sydd wrth ochr %2. Dim ond ffeiliau plaen a dderbynnir.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which is too much for this kind of file (%3). Ask for it as GeoPackage or GeoJSON.</source>
        <translation>Mae %1 yn fwy na %2 MB, sy&apos;n ormod i&apos;r math hwn o ffeil (%3). Gofynnwch amdani fel GeoPackage neu GeoJSON.</translation>
    </message>
    <message>
        <source>%1 files hold longitude and latitude. Write .csv to have positions measured otherwise.</source>
        <translation>Mae ffeiliau %1 yn dal hydred a lledred. Ysgrifennwch .csv i gael safleoedd wedi&apos;u mesur mewn ffordd arall.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n difference(s) (command)</source>
        <translation>
            <numerusform>Setlo dim gwahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n gwahaniaeth (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
            <numerusform>Setlo %n o wahaniaethau (gorchymyn)</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program wrote %1 without Hedgerow noticing, and there was no backup to compare with: what it changed in them can&apos;t be told.</source>
        <translation>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi, ac nid oedd copi wrth gefn i gymharu ag ef: ni ellir dweud beth a newidiodd ynddynt.</translation>
    </message>
    <message numerus="yes">
        <source>Another program wrote %1 without Hedgerow noticing. Compared with the last backup, %n change(s) were taken in.</source>
        <translation>
            <numerusform>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi. O gymharu â&apos;r copi wrth gefn diwethaf, nid oedd newidiadau i&apos;w derbyn.</numerusform>
            <numerusform>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi. O gymharu â&apos;r copi wrth gefn diwethaf, derbyniwyd %n newid.</numerusform>
            <numerusform>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi. O gymharu â&apos;r copi wrth gefn diwethaf, derbyniwyd %n o newidiadau.</numerusform>
            <numerusform>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi. O gymharu â&apos;r copi wrth gefn diwethaf, derbyniwyd %n o newidiadau.</numerusform>
            <numerusform>Ysgrifennodd rhaglen arall %1 heb i Hedgerow sylwi. O gymharu â&apos;r copi wrth gefn diwethaf, derbyniwyd %n o newidiadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Wrthi&apos;n edrych ar y copïau</translation>
    </message>
    <message>
        <source>The copies didn&apos;t come together whole, so nothing was merged. Please tell us about it.</source>
        <translation>Ni ddaeth y copïau at ei gilydd yn gyfan, felly ni chyfunwyd dim. Rhowch wybod i ni am hyn.</translation>
    </message>
    <message>
        <source>%1 is a backup of another map. Nothing was changed.</source>
        <translation>Copi wrth gefn o fap arall yw %1. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Another program has written the layer %1 with positions measured in another way (EPSG %2). Nothing was changed. Write it again in the way of this map (EPSG %3), or go back to a backup.</source>
        <translation>Mae rhaglen arall wedi ysgrifennu&apos;r haen %1 gyda safleoedd wedi&apos;u mesur mewn ffordd arall (EPSG %2). Ni newidiwyd dim. Ysgrifennwch hi eto yn null y map hwn (EPSG %3), neu ewch yn ôl at gopi wrth gefn.</translation>
    </message>
    <message>
        <source>This file is kept outside the map: %1</source>
        <translation>Cedwir y ffeil hon y tu allan i&apos;r map: %1</translation>
    </message>
    <message>
        <source>A comparison can be a .pdf or .odt file; “%1” is neither.</source>
        <translation>Gall cymhariaeth fod yn ffeil .pdf neu .odt; nid yw “%1” y naill na&apos;r llall.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>Mae %1 yn bod eisoes.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1 · Distances as the crow flies · What isn&apos;t known is worth asking</source>
        <translation>%1 · Pellteroedd fel yr hed y frân · Mae&apos;n werth holi am yr hyn nad yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>A pack can be a .pdf or .odt file; “%1” is neither.</source>
        <translation>Gall pecyn fod yn ffeil .pdf neu .odt; nid yw “%1” y naill na&apos;r llall.</translation>
    </message>
    <message>
        <source>Drawing the plan</source>
        <translation>Wrthi&apos;n lluniadu&apos;r cynllun</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Wrthi&apos;n ysgrifennu&apos;r pecyn</translation>
    </message>
    <message>
        <source>PRIVATE · %1</source>
        <translation>PREIFAT · %1</translation>
    </message>
    <message>
        <source>A wall calendar is a .pdf file; “%1” isn&apos;t.</source>
        <translation>Ffeil .pdf yw calendr wal; nid dyna yw “%1”.</translation>
    </message>
    <message>
        <source>A wall calendar can have 1 to %1 months.</source>
        <translation>Gall calendr wal gynnwys 1 i %1 o fisoedd.</translation>
    </message>
    <message>
        <source>Drawing the calendar</source>
        <translation>Wrthi&apos;n lluniadu&apos;r calendr</translation>
    </message>
    <message>
        <source>This place is kept for the team only. Ask for what is for the team only, too: every page says PRIVATE then.</source>
        <translation>Cedwir y lle hwn i&apos;r tîm yn unig. Gofynnwch hefyd am yr hyn sydd i&apos;r tîm yn unig: bydd PREIFAT ar bob tudalen wedyn.</translation>
    </message>
    <message>
        <source>A letter can be a .pdf or .odt file; “%1” is neither.</source>
        <translation>Gall llythyr fod yn ffeil .pdf neu .odt; nid yw “%1” y naill na&apos;r llall.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>Our own walk</source>
        <translation>Ein taith ni</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Symud %1</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Newid %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <translation>Cysylltu %1 gyda %2</translation>
    </message>
</context>
<context>
    <name>base::Text</name>
    <message>
        <source>Reading the map</source>
        <translation>Wrthi&apos;n darllen y map</translation>
    </message>
    <message>
        <source>%1 exists. Choose another name.</source>
        <translation>Mae %1 yn bod eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 is the map itself. Choose another name for the copy.</source>
        <translation>%1 yw&apos;r map ei hun. Dewiswch enw arall i&apos;r copi.</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Wrthi&apos;n gwneud copi</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>Ffolder yw %1.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AddStrip</name>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Where: click, or a grid reference</source>
        <translation>Ble: clic, neu gyfeirnod grid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Where is it? Click on the map, or move the cross with the arrows and press Return.</source>
        <translation>Ble mae e? Cliciwch ar y map, neu symudwch y groes gyda&apos;r saethau a phwyswch Return.</translation>
    </message>
    <message>
        <source>Click on the map where it is.</source>
        <translation>Cliciwch ar y map lle mae e.</translation>
    </message>
    <message>
        <source>We don&apos;t know where that is.</source>
        <translation>Ni wyddom ble mae hynny.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Beth yw ei enw?</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AreaList</name>
    <message>
        <source>Find an area</source>
        <translation>Dod o hyd i ardal</translation>
    </message>
    <message>
        <source>Areas to take; Space ticks</source>
        <translation>Ardaloedd i&apos;w cymryd; mae Space yn ticio</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Ticio pob un</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ticio dim un</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::AreaPreview</name>
    <message>
        <source>Picture of the areas</source>
        <translation>Llun o&apos;r ardaloedd</translation>
    </message>
    <message>
        <source>Click an area to leave it out or take it in. The list of areas does the same by keyboard.</source>
        <translation>Cliciwch ar ardal i&apos;w gadael allan neu ei chymryd i mewn. Mae&apos;r rhestr ardaloedd yn gwneud yr un peth gyda&apos;r bysellfwrdd.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BackupsPage</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>pan gafodd ei agor</translation>
    </message>
    <message>
        <source>while it was being changed</source>
        <translation>tra oedd yn cael ei newid</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>pan gafodd ei gau</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>cyn cyfuno</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>cyn mynd yn ôl</translation>
    </message>
    <message>
        <source>before another program’s changes were taken in</source>
        <translation>cyn derbyn newidiadau rhaglen arall</translation>
    </message>
    <message>
        <source>before a newer Hedgerow changed it</source>
        <translation>cyn i Hedgerow mwy newydd ei newid</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>cyn trwsio</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>ar gais</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Hedgerow makes them by itself, on this computer, outside the map file.</source>
        <translation>Mae Hedgerow yn eu gwneud ohono&apos;i hun, ar y cyfrifiadur hwn, y tu allan i ffeil y map.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Gwneud un nawr</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Yn ôl i&apos;r map</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Ei gadw fel ffeil…</translation>
    </message>
    <message>
        <source>Go back to this day</source>
        <translation>Mynd yn ôl i&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Beth sy&apos;n wahanol nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this map on this computer yet. One is made when you change something.</source>
        <translation>Nid oes copi wrth gefn o&apos;r map hwn ar y cyfrifiadur hwn eto. Gwneir un pan fyddwch yn newid rhywbeth.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Fel ar %1</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>dilëwyd ers hynny</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>newidiwyd ers hynny</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added since</source>
        <translation>
            <numerusform>dim lleoedd wedi&apos;u hychwanegu ers hynny</numerusform>
            <numerusform>%n lle wedi&apos;i ychwanegu ers hynny</numerusform>
            <numerusform>%n o leoedd wedi&apos;u hychwanegu ers hynny</numerusform>
            <numerusform>%n o leoedd wedi&apos;u hychwanegu ers hynny</numerusform>
            <numerusform>%n o leoedd wedi&apos;u hychwanegu ers hynny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>dim wedi&apos;u newid ers hynny</numerusform>
            <numerusform>%n wedi&apos;i newid ers hynny</numerusform>
            <numerusform>%n wedi&apos;u newid ers hynny</numerusform>
            <numerusform>%n wedi&apos;u newid ers hynny</numerusform>
            <numerusform>%n wedi&apos;u newid ers hynny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted since</source>
        <translation>
            <numerusform>dim wedi&apos;u dileu ers hynny</numerusform>
            <numerusform>%n wedi&apos;i ddileu ers hynny</numerusform>
            <numerusform>%n wedi&apos;u dileu ers hynny</numerusform>
            <numerusform>%n wedi&apos;u dileu ers hynny</numerusform>
            <numerusform>%n wedi&apos;u dileu ers hynny</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are the same as now.</source>
        <translation>Mae&apos;r lleoedd yr un fath â nawr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, what became of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Adfer hwn</translation>
    </message>
    <message>
        <source>A backup is made.</source>
        <translation>Gwneir copi wrth gefn.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go back to %1? Today’s map is kept as a backup.</source>
        <translation>Mynd yn ôl i %1? Cedwir map heddiw fel copi wrth gefn.</translation>
    </message>
    <message>
        <source>This is for this copy. Merging with copies that have the changes made since brings them back.</source>
        <translation>Mae hyn ar gyfer y copi hwn. Os cyfunwch ef â chopïau sydd â&apos;r newidiadau a wnaed wedyn, daw&apos;r rheini&apos;n ôl.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>This is your map as on %1. The map before that is kept as a backup too.</source>
        <translation>Dyma&apos;ch map fel yr oedd ar %1. Mae&apos;r map cyn hynny wedi&apos;i gadw fel copi wrth gefn hefyd.</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation>Mapiau (*.gpkg)</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n photo(s) of that time couldn’t be found.</source>
        <translation>
            <numerusform>Cadwyd.</numerusform>
            <numerusform>Cadwyd. Ni chafwyd hyd i %n llun o&apos;r adeg honno.</numerusform>
            <numerusform>Cadwyd. Ni chafwyd hyd i %n o luniau o&apos;r adeg honno.</numerusform>
            <numerusform>Cadwyd. Ni chafwyd hyd i %n o luniau o&apos;r adeg honno.</numerusform>
            <numerusform>Cadwyd. Ni chafwyd hyd i %n o luniau o&apos;r adeg honno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Cadwyd.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoardCard</name>
    <message>
        <source>Ticked to be compared</source>
        <translation>Wedi&apos;i dicio i&apos;w gymharu</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoardColumn</name>
    <message>
        <source>Done when: %1</source>
        <translation>Wedi&apos;i gwblhau pan: %1</translation>
    </message>
    <message>
        <source>No longer in your list of stages</source>
        <translation>Ddim yn eich rhestr o gamau mwyach</translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>Cardiau %1</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Gollyngwch gerdyn yma</translation>
    </message>
    <message>
        <source>Drag a card here, or press Ctrl+Right on a card</source>
        <translation>Llusgwch gerdyn yma, neu pwyswch Ctrl+Right ar gerdyn</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>dim trosglwyddiadau</numerusform>
            <numerusform>%n trosglwyddiad</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %n week(s)</source>
        <translation>
            <numerusform>Fel arfer dim wythnosau</numerusform>
            <numerusform>Fel arfer %n wythnos</numerusform>
            <numerusform>Fel arfer %n o wythnosau</numerusform>
            <numerusform>Fel arfer %n o wythnosau</numerusform>
            <numerusform>Fel arfer %n o wythnosau</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually %1 weeks, from %2 to %3</source>
        <translation>Fel arfer %1 wythnos, o %2 i %3</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::BoundariesBlock</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>Choose a boundaries file…</source>
        <translation>Dewis ffeil ffiniau…</translation>
    </message>
    <message>
        <source>pick from a list</source>
        <translation>dewis o restr</translation>
    </message>
    <message>
        <source>Areas are in</source>
        <translation>Ardaloedd yn</translation>
    </message>
    <message>
        <source>Second name is in</source>
        <translation>Ail enw yn</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Change the boundaries file</source>
        <translation>Newid y ffeil ffiniau</translation>
    </message>
    <message>
        <source>Code is in</source>
        <translation>Cod yn</translation>
    </message>
    <message>
        <source>Name is in</source>
        <translation>Enw yn</translation>
    </message>
    <message>
        <source>Which neighbourhoods?</source>
        <translation>Pa gymdogaethau?</translation>
    </message>
    <message>
        <source>A file with the outlines of neighbourhoods</source>
        <translation>Ffeil gydag amlinellau cymdogaethau</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Wrthi&apos;n edrych i mewn iddi…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n area(s))</source>
        <translation>
            <numerusform>%1 (dim ardaloedd)</numerusform>
            <numerusform>%1 (%n ardal)</numerusform>
            <numerusform>%1 (%n o ardaloedd)</numerusform>
            <numerusform>%1 (%n o ardaloedd)</numerusform>
            <numerusform>%1 (%n o ardaloedd)</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has more than one kind of area. Choose which of them to use.</source>
        <translation>Mae mwy nag un math o ardal yn y ffeil hon. Dewiswch pa un i&apos;w ddefnyddio.</translation>
    </message>
    <message>
        <source>None: number them</source>
        <translation>Dim: eu rhifo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>1, 2, 3 …</source>
        <translation>1, 2, 3 …</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>dim ardaloedd</numerusform>
            <numerusform>%n ardal</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between short facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Positions fit to about %1 m (%2).</source>
        <translation>Safleoedd yn gywir i tua %1 m (%2).</translation>
    </message>
    <message>
        <source>Positions need no conversion (%1).</source>
        <translation>Nid oes angen trosi&apos;r safleoedd (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n area(s)</source>
        <comment>chosen of all</comment>
        <translation>
            <numerusform>%1 o %n ardal</numerusform>
            <numerusform>%1 o %n ardal</numerusform>
            <numerusform>%1 o&apos;r %n ardal</numerusform>
            <numerusform>%1 o&apos;r %n ardal</numerusform>
            <numerusform>%1 o&apos;r %n ardal</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation>Wedi stopio. Ni ddarllenwyd dim.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Ei darllen eto</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Dewis un arall…</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CheckPage</name>
    <message>
        <source>Check this map</source>
        <translation>Gwirio&apos;r map hwn</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Yn ôl i&apos;r map</translation>
    </message>
    <message>
        <source>Every page, place, change and photo is looked at. Nothing is changed.</source>
        <translation>Edrychir ar bob tudalen, lle, newid a llun. Ni newidir dim.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Wedi stopio.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: %n thing(s) were looked at, and all are right.</source>
        <translation>
            <numerusform>Mae popeth yn iawn: nid oedd dim i edrych arno.</numerusform>
            <numerusform>Mae popeth yn iawn: edrychwyd ar %n peth, ac mae&apos;n gywir.</numerusform>
            <numerusform>Mae popeth yn iawn: edrychwyd ar %n o bethau, ac mae pob un yn gywir.</numerusform>
            <numerusform>Mae popeth yn iawn: edrychwyd ar %n o bethau, ac mae pob un yn gywir.</numerusform>
            <numerusform>Mae popeth yn iawn: edrychwyd ar %n o bethau, ac mae pob un yn gywir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong. Nothing has been changed.</source>
        <translation>Mae rhywbeth o&apos;i le. Nid oes dim wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>The map is whole. There is something to know:</source>
        <translation>Mae&apos;r map yn gyfan. Mae rhywbeth i&apos;w wybod:</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ChoiceButton</name>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1: %2, guessed</source>
        <translation>%1: %2, wedi&apos;i ddyfalu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Gadael yn agored</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ClockRow</name>
    <message>
        <source>Read in the law itself.</source>
        <translation>Wedi&apos;i ddarllen yn y gyfraith ei hun.</translation>
    </message>
    <message>
        <source>As guidance gives it.</source>
        <translation>Fel y mae canllawiau&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Advice of this program, not law.</source>
        <translation>Cyngor y rhaglen hon, nid y gyfraith.</translation>
    </message>
    <message>
        <source>Not verified: ask the council.</source>
        <translation>Heb ei gadarnhau: gofynnwch i&apos;r cyngor.</translation>
    </message>
    <message>
        <source>A date that the council gave, or that people keep here.</source>
        <translation>Dyddiad a roddodd y cyngor, neu y mae pobl yn ei gadw yma.</translation>
    </message>
    <message>
        <source>Counted from %1.</source>
        <translation>Wedi&apos;i gyfrif o %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day, month, year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>The last working day until then is %1.</source>
        <translation>Y diwrnod gwaith olaf hyd hynny yw %1.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>weekday, day, month</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Gwiriwyd ar %1.</translation>
    </message>
    <message>
        <source>Bank holidays of that year aren’t known yet.</source>
        <translation>Nid yw gwyliau banc y flwyddyn honno&apos;n hysbys eto.</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>past</source>
        <translation>heibio</translation>
    </message>
    <message>
        <source>The rule behind %1</source>
        <translation>Y rheol y tu ôl i %1</translation>
    </message>
    <message>
        <source>The council’s own date for %1</source>
        <translation>Dyddiad y cyngor ei hun ar gyfer %1</translation>
    </message>
    <message>
        <source>The council’s own date: %1</source>
        <translation>Dyddiad y cyngor ei hun: %1</translation>
    </message>
    <message>
        <source>Add the council’s own date</source>
        <translation>Ychwanegu dyddiad y cyngor ei hun</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>the council&apos;s date, what</comment>
        <translation>%1 ar gyfer %2</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Which building?</source>
        <translation>Pa adeilad?</translation>
    </message>
    <message>
        <source>Places to compare</source>
        <translation>Lleoedd i&apos;w cymharu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>Teitl y daflen</translation>
    </message>
    <message>
        <source>Tick two to five places.</source>
        <translation>Ticiwch rhwng dau a phum lle.</translation>
    </message>
    <message>
        <source>Save to edit…</source>
        <translation>Cadw i&apos;w olygu…</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i&apos;w argraffu…</translation>
    </message>
    <message>
        <source>Distances as the crow flies. What isn&apos;t known is worth asking.</source>
        <translation>Pellteroedd fel yr hed y frân. Mae&apos;n werth holi am yr hyn nad yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CompareTray</name>
    <message>
        <source>Places to compare</source>
        <translation>Lleoedd i&apos;w cymharu</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Dim un ohonynt</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Tynnu pob tic</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>To compare: %1. Tick at least one more.</source>
        <translation>I&apos;w cymharu: %1. Ticiwch o leiaf un arall.</translation>
    </message>
    <message>
        <source>To compare: %1</source>
        <translation>I&apos;w cymharu: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CopyCard</name>
    <message>
        <source>%1 and %2</source>
        <comment>people</comment>
        <translation>%1 a hefyd %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>people, day</comment>
        <translation>Gan %1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing new: everything in this copy is already here.</source>
        <translation>Dim byd newydd: mae popeth sydd yn y copi hwn yma&apos;n barod.</translation>
    </message>
    <message>
        <source>This is a copy of another map (%1). Its history doesn’t belong here.</source>
        <translation>Copi o fap arall yw hwn (%1). Nid yw ei hanes yn perthyn yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>dim lleoedd newydd</numerusform>
            <numerusform>%n lle newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
            <numerusform>%n o leoedd newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>dim wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
            <numerusform>%n wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>dim wedi&apos;i ddileu</numerusform>
            <numerusform>%n wedi&apos;i ddileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
            <numerusform>%n wedi&apos;u dileu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>dim i&apos;w benderfynu</numerusform>
            <numerusform>%n i&apos;w benderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
            <numerusform>%n i&apos;w penderfynu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>dim lluniau</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>dim newidiadau eraill</numerusform>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
            <numerusform>%n o newidiadau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in it: %1 brought in, %2 we had.</source>
        <translation>
            <numerusform>Dim golygiadau ynddo: %1 wedi&apos;u dwyn i mewn, %2 gennym eisoes.</numerusform>
            <numerusform>%n golygiad ynddo: %1 wedi&apos;i ddwyn i mewn, %2 gennym eisoes.</numerusform>
            <numerusform>%n o olygiadau ynddo: %1 wedi&apos;u dwyn i mewn, %2 gennym eisoes.</numerusform>
            <numerusform>%n o olygiadau ynddo: %1 wedi&apos;u dwyn i mewn, %2 gennym eisoes.</numerusform>
            <numerusform>%n o olygiadau ynddo: %1 wedi&apos;u dwyn i mewn, %2 gennym eisoes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That computer’s clock was wrong. The order is kept all the same; its dates show with a “?”.</source>
        <translation>Roedd cloc y cyfrifiadur hwnnw&apos;n anghywir. Cedwir y drefn serch hynny; dangosir ei ddyddiadau gyda “?”.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>wedi&apos;i ddileu</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>i&apos;w benderfynu</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CreditBlock</name>
    <message>
        <source>Licence</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Pa un</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Llinell gydnabod</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Parth cyhoeddus</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Ein heiddo ni</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Un arall…</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation>Dydw i ddim yn gwybod eto</translation>
    </message>
    <message>
        <source>Printed on every sheet</source>
        <translation>Wedi&apos;i argraffu ar bob taflen</translation>
    </message>
    <message>
        <source>Printed on every sheet: who made the boundaries, and when.</source>
        <translation>Wedi&apos;i argraffu ar bob taflen: pwy a wnaeth y ffiniau, a phryd.</translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation>O ble y daeth?</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CrsCard</name>
    <message>
        <source>These numbers make no sense so measured.</source>
        <translation>Nid yw&apos;r rhifau hyn yn gwneud synnwyr o&apos;u mesur felly.</translation>
    </message>
    <message>
        <source>Far from Britain and Ireland: %1</source>
        <translation>Ymhell o Brydain ac Iwerddon: %1</translation>
    </message>
    <message>
        <source>Their middle: %1</source>
        <translation>Eu canol: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::CrsQuestion</name>
    <message>
        <source>%1° %2, %3° %4</source>
        <comment>latitude, N or S, longitude, E or W</comment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>south</source>
        <translation>de</translation>
    </message>
    <message>
        <source>north</source>
        <translation>gogledd</translation>
    </message>
    <message>
        <source>west</source>
        <translation>gorllewin</translation>
    </message>
    <message>
        <source>east</source>
        <translation>dwyrain</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Rhywbeth arall…</translation>
    </message>
    <message>
        <source>The file doesn’t say how its positions are measured. Which of these puts it in the right place?</source>
        <translation>Nid yw&apos;r ffeil yn dweud sut mae ei safleoedd yn cael eu mesur. Pa un o&apos;r rhain sy&apos;n ei rhoi yn y lle iawn?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>O ffeil…</translation>
    </message>
    <message>
        <source>EPSG number, such as 27700</source>
        <translation>Rhif EPSG, fel 27700</translation>
    </message>
    <message>
        <source>Number of the way of measuring (EPSG)</source>
        <translation>Rhif y ffordd o fesur (EPSG)</translation>
    </message>
    <message>
        <source>A file that says how positions are measured</source>
        <translation>Ffeil sy&apos;n dweud sut mae safleoedd yn cael eu mesur</translation>
    </message>
    <message>
        <source>Projection files (*.prj *.wkt *.txt)</source>
        <translation>Ffeiliau tafluniad (*.prj *.wkt *.txt)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DecidingCard</name>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>day, month, time</comment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w benderfynu</translation>
    </message>
    <message>
        <source>The same for the rest of this place</source>
        <translation>Yr un fath am weddill y lle hwn</translation>
    </message>
    <message>
        <source>Keys: 1 ours, 2 theirs, 3 both, ↓ next</source>
        <translation>Bysellau: 1 ni, 2 nhw, 3 y ddau, ↓ nesaf</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Yr un blaenorol</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Yr un nesaf</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Penderfynu wedyn</translation>
    </message>
    <message numerus="yes">
        <source>You both changed %n thing(s).</source>
        <translation>
            <numerusform>Ni newidiodd y ddau ohonoch yr un peth.</numerusform>
            <numerusform>Newidiodd y ddau ohonoch %n peth.</numerusform>
            <numerusform>Newidiodd y ddau ohonoch %n o bethau.</numerusform>
            <numerusform>Newidiodd y ddau ohonoch %n o bethau.</numerusform>
            <numerusform>Newidiodd y ddau ohonoch %n o bethau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 to decide.</source>
        <translation>%1 o %2 i&apos;w benderfynu.</translation>
    </message>
    <message>
        <source>Deleted in one copy, changed in the other</source>
        <translation>Wedi&apos;i ddileu mewn un copi, wedi&apos;i newid yn y llall</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Ei ddileu</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(dim byd)</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein fersiwn ni</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Eu fersiwn nhw</translation>
    </message>
    <message>
        <source>Keep the place</source>
        <translation>Cadw&apos;r lle</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Cadw&apos;n fersiwn ni</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Cymryd eu fersiwn nhw</translation>
    </message>
    <message>
        <source>Keep both in the notes</source>
        <translation>Cadw&apos;r ddau yn y nodiadau</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>ours or theirs, a person</comment>
        <translation>%1, gan %2</translation>
    </message>
    <message>
        <source>%1 · shown now</source>
        <translation>%1 · i&apos;w weld nawr</translation>
    </message>
    <message>
        <source>Decide on %1</source>
        <translation>Penderfynu ar %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryModel</name>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryRowDelegate</name>
    <message>
        <source>ddd d MMM</source>
        <comment>short weekday, day, month</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DiaryWorkspace</name>
    <message>
        <source>Diary</source>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Nothing is due. The next thing appears here by itself.</source>
        <translation>Nid oes dim i&apos;w wneud. Bydd y peth nesaf yn ymddangos yma ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>Cynharach (PgUp)</translation>
    </message>
    <message>
        <source>Later (PgDn)</source>
        <translation>Diweddarach (PgDn)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>Heddiw (Home)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Allforio calendr…</translation>
    </message>
    <message>
        <source>Print a wall calendar</source>
        <translation>Argraffu calendr wal</translation>
    </message>
    <message>
        <source>Bank holidays of Scotland</source>
        <translation>Gwyliau banc yr Alban</translation>
    </message>
    <message>
        <source>Bank holidays of Northern Ireland</source>
        <translation>Gwyliau banc Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Bank holidays of England and Wales</source>
        <translation>Gwyliau banc Cymru a Lloegr</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>year</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Allforio calendr</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are in %1.</source>
        <translation>
            <numerusform>Nid oes dyddiadau yn %1.</numerusform>
            <numerusform>Mae %n dyddiad yn %1.</numerusform>
            <numerusform>Mae %n o ddyddiadau yn %1.</numerusform>
            <numerusform>Mae %n o ddyddiadau yn %1.</numerusform>
            <numerusform>Mae %n o ddyddiadau yn %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are for the team only.</source>
        <translation>
            <numerusform>Nid oes yr un ohonynt i&apos;r tîm yn unig.</numerusform>
            <numerusform>Mae %n ohonynt i&apos;r tîm yn unig.</numerusform>
            <numerusform>Mae %n ohonynt i&apos;r tîm yn unig.</numerusform>
            <numerusform>Mae %n ohonynt i&apos;r tîm yn unig.</numerusform>
            <numerusform>Mae %n ohonynt i&apos;r tîm yn unig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Distance</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DocumentFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>Atodi ffeil…</translation>
    </message>
    <message>
        <source>Files up to 100 MB lie in the map file and go where it goes.</source>
        <translation>Mae ffeiliau hyd at 100 MB yn byw yn ffeil y map ac yn mynd gyda hi i bobman.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Beth i&apos;w wneud gyda %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save it somewhere…</source>
        <translation>Cadw yn rhywle…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Pa ffeiliau?</translation>
    </message>
    <message>
        <source>Keep a link</source>
        <translation>Cadw dolen</translation>
    </message>
    <message>
        <source>%1 can run as a program. It is only saved somewhere, never opened from here.</source>
        <translation>Gall %1 redeg fel rhaglen. Dim ond ei chadw yn rhywle a wneir, heb byth ei hagor oddi yma.</translation>
    </message>
    <message>
        <source>Open a copy of %1 with the program for such files? Changes in it don&apos;t come back into the map.</source>
        <translation>Agor copi o %1 gyda&apos;r rhaglen ar gyfer ffeiliau o&apos;r fath? Ni ddaw newidiadau ynddo yn ôl i&apos;r map.</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::DocumentPage</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Gweld yr hanes</translation>
    </message>
    <message>
        <source>Bring in places of %1</source>
        <translation>Dwyn lleoedd %1 i mewn</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) brought in.</source>
        <translation>
            <numerusform>Dim lleoedd wedi&apos;u dwyn i mewn.</numerusform>
            <numerusform>%n lle wedi&apos;i ddwyn i mewn.</numerusform>
            <numerusform>%n o leoedd wedi&apos;u dwyn i mewn.</numerusform>
            <numerusform>%n o leoedd wedi&apos;u dwyn i mewn.</numerusform>
            <numerusform>%n o leoedd wedi&apos;u dwyn i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look like places that are here, and were left out.</source>
        <translation>
            <numerusform>Nid oes dim yn edrych fel lleoedd sydd yma&apos;n barod.</numerusform>
            <numerusform>Mae %n yn edrych fel lle sydd yma&apos;n barod, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Mae %n yn edrych fel lleoedd sydd yma&apos;n barod, ac fe&apos;u gadawyd allan.</numerusform>
            <numerusform>Mae %n yn edrych fel lleoedd sydd yma&apos;n barod, ac fe&apos;u gadawyd allan.</numerusform>
            <numerusform>Mae %n yn edrych fel lleoedd sydd yma&apos;n barod, ac fe&apos;u gadawyd allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is writing? Others see it in the history.</source>
        <translation>Pwy sy&apos;n ysgrifennu? Bydd eraill yn ei weld yn yr hanes.</translation>
    </message>
    <message>
        <source>Say my name…</source>
        <translation>Dweud fy enw…</translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation>Pwy sy&apos;n ysgrifennu?</translation>
    </message>
    <message>
        <source>Your name, as others know you:</source>
        <translation>Eich enw, fel y mae eraill yn eich adnabod:</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation>Mapiau (*.gpkg)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a file</comment>
        <translation>%1 copi</translation>
    </message>
    <message>
        <source>Saved a copy: %1.</source>
        <translation>Cadwyd copi: %1.</translation>
    </message>
    <message>
        <source>Save a copy here…</source>
        <translation>Cadw copi yma…</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Golygu beth bynnag</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Choose a place that has a transfer: then J logs a letter, call or meeting for it.</source>
        <translation>Dewiswch le sydd â throsglwyddiad: wedyn mae J yn cofnodi llythyr, galwad neu gyfarfod ar ei gyfer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are late or due this week</source>
        <translation>
            <numerusform>Dim byd yn hwyr nac i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n peth yn hwyr neu i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n o bethau&apos;n hwyr neu i&apos;w gwneud yr wythnos hon</numerusform>
            <numerusform>%n o bethau&apos;n hwyr neu i&apos;w gwneud yr wythnos hon</numerusform>
            <numerusform>%n o bethau&apos;n hwyr neu i&apos;w gwneud yr wythnos hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) with something late or due this week</source>
        <translation>
            <numerusform>Dim trosglwyddiad â rhywbeth yn hwyr nac i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n trosglwyddiad â rhywbeth yn hwyr neu i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n o drosglwyddiadau â rhywbeth yn hwyr neu i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n o drosglwyddiadau â rhywbeth yn hwyr neu i&apos;w wneud yr wythnos hon</numerusform>
            <numerusform>%n o drosglwyddiadau â rhywbeth yn hwyr neu i&apos;w wneud yr wythnos hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are due this week.</source>
        <translation>
            <numerusform>Nid oes dim i&apos;w wneud yr wythnos hon.</numerusform>
            <numerusform>Mae %n peth i&apos;w wneud yr wythnos hon.</numerusform>
            <numerusform>Mae %n o bethau i&apos;w gwneud yr wythnos hon.</numerusform>
            <numerusform>Mae %n o bethau i&apos;w gwneud yr wythnos hon.</numerusform>
            <numerusform>Mae %n o bethau i&apos;w gwneud yr wythnos hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Agor y dyddiadur</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::EntrySign</name>
    <message>
        <source>deadline</source>
        <translation>dyddiad cau</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tasg</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ymweliad</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>adnewyddiad</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Dyddiadau cau</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasgau</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Adnewyddiadau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n o ddyddiau</numerusform>
            <numerusform>%n o ddyddiau</numerusform>
            <numerusform>%n o ddyddiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n o ddyddiau yn hwyr</numerusform>
            <numerusform>%n o ddyddiau yn hwyr</numerusform>
            <numerusform>%n o ddyddiau yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ExportPage</name>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Makes a file that other programs can read. The map itself stays as it is.</source>
        <translation>Mae&apos;n gwneud ffeil y gall rhaglenni eraill ei darllen. Mae&apos;r map ei hun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ardaloedd</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>dim ardaloedd</numerusform>
            <numerusform>%n ardal</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
            <numerusform>%n o ardaloedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Math o ffeil</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>for maps on the web, and for other mapping programs</source>
        <translation>ar gyfer mapiau ar y we, a rhaglenni mapio eraill</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabl (CSV)</translation>
    </message>
    <message>
        <source>for a spreadsheet</source>
        <translation>ar gyfer taenlen</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>for Google Earth and phones</source>
        <translation>ar gyfer Google Earth a ffonau</translation>
    </message>
    <message>
        <source>%1 places</source>
        <comment>name of a file</comment>
        <translation>%1 lleoedd</translation>
    </message>
    <message>
        <source>%1 areas</source>
        <comment>name of a file</comment>
        <translation>%1 ardaloedd</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 with %n row(s).</source>
        <translation>
            <numerusform>Cadwyd %1 heb resi.</numerusform>
            <numerusform>Cadwyd %1 gydag %n rhes.</numerusform>
            <numerusform>Cadwyd %1 gyda %n o resi.</numerusform>
            <numerusform>Cadwyd %1 gyda %n o resi.</numerusform>
            <numerusform>Cadwyd %1 gyda %n o resi.</numerusform>
        </translation>
    </message>
    <message>
        <source>With contacts and private notes</source>
        <translation>Gyda chysylltiadau a nodiadau preifat</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FieldEditor</name>
    <message>
        <source>What is wrong with %1</source>
        <translation>Beth sydd o&apos;i le: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FilePage</name>
    <message>
        <source>Back to the map</source>
        <translation>Yn ôl i&apos;r map</translation>
    </message>
    <message>
        <source>Where to keep the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>This kind of file (*.%1)</source>
        <translation>Y math hwn o ffeil (*.%1)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Wedi stopio. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Dangos yn y ffolder</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter, what it lets through</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FoldedColumn</name>
    <message numerus="yes">
        <source>%1: %n transfer(s)</source>
        <translation>
            <numerusform>%1: dim trosglwyddiadau</numerusform>
            <numerusform>%1: %n trosglwyddiad</numerusform>
            <numerusform>%1: %n o drosglwyddiadau</numerusform>
            <numerusform>%1: %n o drosglwyddiadau</numerusform>
            <numerusform>%1: %n o drosglwyddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plygu %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Dangos %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::FundersPage</name>
    <message>
        <source>grants</source>
        <translation>grantiau</translation>
    </message>
    <message>
        <source>loans</source>
        <translation>benthyciadau</translation>
    </message>
    <message>
        <source>community shares</source>
        <translation>cyfranddaliadau cymunedol</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>cynghori</translation>
    </message>
    <message>
        <source>Who might help?</source>
        <translation>Pwy allai helpu?</translation>
    </message>
    <message>
        <source>A list to begin from. Programmes open and close: check each before you count on it.</source>
        <translation>Rhestr i ddechrau ohoni. Mae rhaglenni&apos;n agor ac yn cau: gwiriwch bob un cyn dibynnu arni.</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Yn ôl i&apos;r map</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::GuessCombo</name>
    <message>
        <source>guessed; choose to confirm or change</source>
        <translation>wedi&apos;i ddyfalu; dewiswch i gadarnhau neu newid</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Dewisiadau</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Wedi&apos;i ddadwneud: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wedi&apos;i ail-wneud: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>dim newidiadau</numerusform>
            <numerusform>%n newid</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
            <numerusform>%n o newidiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryRows</name>
    <message>
        <source>Deleted</source>
        <translation>Wedi&apos;i ddileu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Wedi&apos;i ychwanegu</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>QGIS or another program</source>
        <translation>QGIS neu raglen arall</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: emptied, was %2</source>
        <comment>field, value</comment>
        <translation>%1: gwagiwyd, %2 gynt</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::HistoryWorkspace</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Newidiadau pwy</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Newidiadau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Bring in another copy…</source>
        <translation>Dwyn copi arall i mewn…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copïau wrth gefn…</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Beth a newidiwyd</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Yn ôl i heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to decide</source>
        <translation>
            <numerusform>Dim byd i&apos;w benderfynu</numerusform>
            <numerusform>%n peth i&apos;w benderfynu</numerusform>
            <numerusform>%n o bethau i&apos;w penderfynu</numerusform>
            <numerusform>%n o bethau i&apos;w penderfynu</numerusform>
            <numerusform>%n o bethau i&apos;w penderfynu</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody’s changes</source>
        <translation>Newidiadau pawb</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Fel ar %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Inspector</name>
    <message>
        <source>Record of the chosen place</source>
        <translation>Cofnod y lle a ddewiswyd</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Yn ôl i&apos;r rhestr (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Seren</translation>
    </message>
    <message>
        <source>More to do with this place</source>
        <translation>Rhagor i&apos;w wneud gyda&apos;r lle hwn</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>Symud ar y map</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ychwanegu lluniau…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Yn gysylltiedig â</translation>
    </message>
    <message>
        <source>Linked places</source>
        <translation>Lleoedd cysylltiedig</translation>
    </message>
    <message>
        <source>Who do they share space or people with?</source>
        <translation>Gyda phwy maen nhw&apos;n rhannu lle neu bobl?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>outside every neighbourhood</source>
        <translation>y tu allan i bob cymdogaeth</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>heb ei osod eto</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Dechrau trosglwyddiad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddiad</translation>
    </message>
    <message>
        <source>Tick to compare</source>
        <translation>Ticio i gymharu</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::JobLine</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many, of how many</comment>
        <translation>%1: %2 o %3</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::LetterPage</name>
    <message>
        <source>Draft a letter</source>
        <translation>Drafftio llythyr</translation>
    </message>
    <message>
        <source>Note it with the letters and calls of this transfer</source>
        <translation>Ei nodi gyda llythyrau a galwadau&apos;r trosglwyddiad hwn</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The letter as it will be written</source>
        <translation>Y llythyr fel y caiff ei ysgrifennu</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i&apos;w argraffu…</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save to edit…</source>
        <translation>Cadw i&apos;w olygu…</translation>
    </message>
    <message>
        <source>A text file (ODT) for LibreOffice or Word</source>
        <translation>Ffeil destun (ODT) ar gyfer LibreOffice neu Word</translation>
    </message>
    <message>
        <source>Nothing is missing. Read it once aloud, then send it.</source>
        <translation>Does dim ar goll. Darllenwch ef unwaith yn uchel, yna ei anfon.</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>I&apos;w lenwi o hyd: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::LogStrip</name>
    <message>
        <source>called call rang phoned phone telephoned spoke</source>
        <comment>words that begin the note of a call</comment>
        <translation>ffoniais ffoniodd ffonio ffoniwyd ffôn galwais galwodd galw galwad siaradais siaradodd siarad called call rang phoned phone telephoned spoke</translation>
    </message>
    <message>
        <source>wrote letter emailed email mailed sent posted answered replied</source>
        <comment>words that begin the note of a letter</comment>
        <translation>ysgrifennais ysgrifennodd ysgrifennu ysgrifennwyd sgwennais llythyr ebostiais e-bostiais ebost e-bost anfonais anfonodd anfon anfonwyd postiais postio atebais atebodd ateb wrote letter emailed email mailed sent posted answered replied</translation>
    </message>
    <message>
        <source>met meeting</source>
        <comment>words that begin the note of a meeting</comment>
        <translation>cwrddais cwrddodd cwrdd cyfarfûm cyfarfyddais cyfarfod met meeting</translation>
    </message>
    <message>
        <source>visited visit saw walked looked</source>
        <comment>words that begin the note of a visit</comment>
        <translation>ymwelais ymwelodd ymweld ymweliad gwelais gwelodd gweld cerddais cerddodd cerdded edrychais edrychodd edrych visited visit saw walked looked</translation>
    </message>
    <message>
        <source>Log a letter, call or meeting</source>
        <translation>Cofnodi llythyr, galwad neu gyfarfod</translation>
    </message>
    <message>
        <source>called the estates team</source>
        <translation>ffoniais y tîm ystadau</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>Letter, call, meeting or visit for %1, today</source>
        <translation>Llythyr, galwad, cyfarfod neu ymweliad ar gyfer %1, heddiw</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::LostCard</name>
    <message>
        <source>Find it…</source>
        <translation>Dod o hyd iddi…</translation>
    </message>
    <message>
        <source>We can’t find this file. Perhaps it was moved.</source>
        <translation>Ni allwn ddod o hyd i&apos;r ffeil hon. Efallai iddi gael ei symud.</translation>
    </message>
    <message>
        <source>Forget this map</source>
        <translation>Anghofio&apos;r map hwn</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MainMenu</name>
    <message>
        <source>New map…</source>
        <translation>Map newydd…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Leave Hedgerow</source>
        <translation>Gadael Hedgerow</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Delete the chosen place</source>
        <translation>Dileu&apos;r lle a ddewiswyd</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>I&apos;w gosod</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Rhan flaenorol y ffenestr</translation>
    </message>
    <message>
        <source>List on or off</source>
        <translation>Rhestr ymlaen neu i ffwrdd</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Y map cyfan</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Sgrin lawn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Map file</source>
        <translation>Ffeil y map</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Save a copy without originals…</source>
        <translation>Cadw copi heb y rhai gwreiddiol…</translation>
    </message>
    <message>
        <source>Bring in another copy…</source>
        <translation>Dwyn copi arall i mewn…</translation>
    </message>
    <message>
        <source>Backups and going back…</source>
        <translation>Copïau wrth gefn a mynd yn ôl…</translation>
    </message>
    <message>
        <source>Check this map</source>
        <translation>Gwirio&apos;r map hwn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Start a transfer…</source>
        <translation>Dechrau trosglwyddiad…</translation>
    </message>
    <message>
        <source>Log a letter, call or meeting</source>
        <translation>Cofnodi llythyr, galwad neu gyfarfod</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dyddiadur</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Argraffu&apos;r hyn a ddangosir</translation>
    </message>
    <message>
        <source>Compare places</source>
        <translation>Cymharu lleoedd</translation>
    </message>
    <message>
        <source>Stages of transfers…</source>
        <translation>Camau trosglwyddiadau…</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MainWindow</name>
    <message>
        <source>%1 – Hedgerow</source>
        <translation>%1 – Hedgerow</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Agor map</translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation>Mapiau (*.gpkg)</translation>
    </message>
    <message>
        <source>Begin a new map with it</source>
        <translation>Dechrau map newydd gyda hi</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>Achub yr hyn y gellir…</translation>
    </message>
    <message>
        <source>Where to keep what can be saved</source>
        <translation>Ble i gadw&apos;r hyn y gellir ei achub</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <comment>name of a file</comment>
        <translation>%1 wedi&apos;i achub</translation>
    </message>
    <message>
        <source>Everything could be saved.</source>
        <translation>Llwyddwyd i achub popeth.</translation>
    </message>
    <message>
        <source>%1 of %2 places are in the new map. %3</source>
        <translation>Lleoedd yn y map newydd: %1 o %2. %3</translation>
    </message>
    <message>
        <source>%1: another copy of this map, or a map of its own?</source>
        <translation>%1: copi arall o&apos;r map hwn, neu fap ar wahân?</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Ei gyfuno</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapCanvas</name>
    <message numerus="yes">
        <source>Map of %1, %n place(s) shown, scale 1 to %2</source>
        <translation>
            <numerusform>Map o %1, dim lleoedd i&apos;w gweld, graddfa 1 i %2</numerusform>
            <numerusform>Map o %1, %n lle i&apos;w weld, graddfa 1 i %2</numerusform>
            <numerusform>Map o %1, %n o leoedd i&apos;w gweld, graddfa 1 i %2</numerusform>
            <numerusform>Map o %1, %n o leoedd i&apos;w gweld, graddfa 1 i %2</numerusform>
            <numerusform>Map o %1, %n o leoedd i&apos;w gweld, graddfa 1 i %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows pan, + and - zoom, N goes to the next place, Ctrl+N adds a place.</source>
        <translation>Mae&apos;r saethau&apos;n symud y map, mae + a - yn newid y raddfa, mae N yn mynd i&apos;r lle nesaf, mae Ctrl+N yn ychwanegu lle.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapFrame</name>
    <message>
        <source>Credit</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Nes</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Pellach</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Y map cyfan</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>Dangos cysylltiadau</translation>
    </message>
    <message>
        <source>lines between places that work together</source>
        <translation>llinellau rhwng lleoedd sy&apos;n gweithio gyda&apos;i gilydd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MapWorkspace</name>
    <message>
        <source>Click where it should be, or use the arrows and Return. Esc leaves it where it is.</source>
        <translation>Cliciwch lle dylai fod, neu defnyddiwch y saethau a Return. Mae Esc yn ei adael lle mae e.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ychwanegu lluniau</translation>
    </message>
    <message>
        <source>Add a place here</source>
        <translation>Ychwanegu lle yma</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copïo %1</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copïwyd %1.</translation>
    </message>
    <message>
        <source>Outside every neighbourhood</source>
        <translation>Y tu allan i bob cymdogaeth</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>This spot is outside every neighbourhood of the map, %1 from %2. It’s kept.</source>
        <translation>Mae&apos;r fan hon y tu allan i bob cymdogaeth ar y map, %1 o %2. Fe&apos;i cedwir.</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff)</source>
        <translation>Lluniau (*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MergePage</name>
    <message>
        <source>Bring in another copy</source>
        <translation>Dwyn copi arall i mewn</translation>
    </message>
    <message>
        <source>Choose copies…</source>
        <translation>Dewis copïau…</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Tynnu&apos;r cyfuno&apos;n ôl</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Yn ôl i&apos;r map</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Copies of this map</source>
        <translation>Copïau o&apos;r map hwn</translation>
    </message>
    <message>
        <source>Maps (*.gpkg)</source>
        <translation>Mapiau (*.gpkg)</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) of %1 can be brought in as new ones.</source>
        <translation>
            <numerusform>Nid oes lleoedd yn %1 i&apos;w dwyn i mewn.</numerusform>
            <numerusform>Gellir dwyn y %n lle sydd yn %1 i mewn fel un newydd.</numerusform>
            <numerusform>Gellir dwyn y %n o leoedd sydd yn %1 i mewn fel rhai newydd.</numerusform>
            <numerusform>Gellir dwyn y %n o leoedd sydd yn %1 i mewn fel rhai newydd.</numerusform>
            <numerusform>Gellir dwyn y %n o leoedd sydd yn %1 i mewn fel rhai newydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in its places…</source>
        <translation>Dwyn ei leoedd i mewn…</translation>
    </message>
    <message>
        <source>The merge is taken back. The map is as it was before it.</source>
        <translation>Mae&apos;r cyfuno wedi&apos;i dynnu&apos;n ôl. Mae&apos;r map fel yr oedd cyn hynny.</translation>
    </message>
    <message>
        <source>Looking into the copies. Nothing is changed yet.</source>
        <translation>Wrthi&apos;n edrych i mewn i&apos;r copïau. Nid oes dim wedi&apos;i newid eto.</translation>
    </message>
    <message>
        <source>Drop copies of this map here: from a USB stick, from an e-mail. Each is looked at first, and nothing is changed until you say so.</source>
        <translation>Gollyngwch gopïau o&apos;r map hwn yma: o gofbin USB, o e-bost. Edrychir ar bob un yn gyntaf, ac ni newidir dim nes i chi ddweud.</translation>
    </message>
    <message>
        <source>This is what they bring. Nothing of yours is lost, and it can be taken back.</source>
        <translation>Dyma beth sydd ganddynt i&apos;w gynnig. Ni chollir dim o&apos;ch gwaith chi, a gellir ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>There is nothing here that can be merged.</source>
        <translation>Nid oes dim yma y gellir ei gyfuno.</translation>
    </message>
    <message>
        <source>Bringing them together…</source>
        <translation>Wrthi&apos;n dod â nhw at ei gilydd…</translation>
    </message>
    <message numerus="yes">
        <source>Done. Nothing was lost. %n thing(s) to decide, whenever you like.</source>
        <translation>
            <numerusform>Wedi gorffen. Ni chollwyd dim. Nid oes dim i&apos;w benderfynu.</numerusform>
            <numerusform>Wedi gorffen. Ni chollwyd dim. %n peth i&apos;w benderfynu, pryd bynnag y mynnwch.</numerusform>
            <numerusform>Wedi gorffen. Ni chollwyd dim. %n o bethau i&apos;w penderfynu, pryd bynnag y mynnwch.</numerusform>
            <numerusform>Wedi gorffen. Ni chollwyd dim. %n o bethau i&apos;w penderfynu, pryd bynnag y mynnwch.</numerusform>
            <numerusform>Wedi gorffen. Ni chollwyd dim. %n o bethau i&apos;w penderfynu, pryd bynnag y mynnwch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Nothing was lost.</source>
        <translation>Wedi gorffen. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>what was brought in, on paper</source>
        <translation>yr hyn a gafodd ei ddwyn i mewn, ar bapur</translation>
    </message>
    <message>
        <source>%1, copies brought together</source>
        <comment>name of a print job</comment>
        <translation>%1, copïau wedi&apos;u cyfuno</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MergeSummary</name>
    <message>
        <source>Edits in it</source>
        <translation>Golygiadau ynddo</translation>
    </message>
    <message>
        <source>of these brought in</source>
        <translation>o&apos;r rhain, wedi&apos;u dwyn i mewn</translation>
    </message>
    <message>
        <source>of these here before</source>
        <translation>o&apos;r rhain, yma eisoes</translation>
    </message>
    <message>
        <source>New records of all kinds</source>
        <translation>Cofnodion newydd o bob math</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Cofnodion wedi&apos;u newid</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Cofnodion wedi&apos;u dileu</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w benderfynu</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>day, month, year, time</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Copies brought together, %1</source>
        <translation>Copïau wedi&apos;u cyfuno, %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Collwyd: %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
    <message>
        <source>%1 (1 of %2)</source>
        <translation>%1 (1 o %2)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MoneyGroup</name>
    <message>
        <source>What it costs</source>
        <translation>Beth mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Ychwanegu cost</translation>
    </message>
    <message>
        <source>A cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Pwy sy&apos;n talu</translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation>Ychwanegu ffynhonnell arian</translation>
    </message>
    <message>
        <source>A source of money</source>
        <translation>Ffynhonnell arian</translation>
    </message>
    <message>
        <source>Share calculator…</source>
        <translation>Cyfrifiannell cyfranddaliadau…</translation>
    </message>
    <message>
        <source>%1 here, %2 promised, of %3</source>
        <comment>money in the bank, promised, in all</comment>
        <translation>%1 yma, %2 wedi&apos;i addo, o %3</translation>
    </message>
    <message>
        <source>%1 more if all who were asked give</source>
        <comment>money</comment>
        <translation>%1 yn fwy os bydd pawb y gofynnwyd iddynt yn rhoi</translation>
    </message>
    <message>
        <source>%1 in kind, apart</source>
        <comment>money</comment>
        <translation>%1 mewn nwyddau, ar wahân</translation>
    </message>
    <message>
        <source>Who might help?</source>
        <translation>Pwy allai helpu?</translation>
    </message>
    <message>
        <source>Years ahead…</source>
        <translation>Y blynyddoedd i ddod…</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>weekday, day, month, year</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::NamingBlock</name>
    <message>
        <source>Our map</source>
        <comment>name of a file</comment>
        <translation>Ein map</translation>
    </message>
    <message>
        <source>Name of the town, ward or street</source>
        <translation>Enw&apos;r dref, y ward neu&apos;r stryd</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation>Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose the file of the map</source>
        <translation>Dewis ffeil y map</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Sheets in</source>
        <translation>Iaith taflenni</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Beth yw ei enw?</translation>
    </message>
    <message>
        <source>Give the map a title.</source>
        <translation>Rhowch deitl i&apos;r map.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the file.</source>
        <translation>Mae %1 yn bodoli eisoes. Dewiswch enw arall i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Where to keep the map</source>
        <translation>Ble i gadw&apos;r map</translation>
    </message>
    <message>
        <source>Hedgerow maps (*.gpkg)</source>
        <translation>Mapiau Hedgerow (*.gpkg)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>folder and file</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::NewMapPage</name>
    <message>
        <source>Make the map</source>
        <translation>Gwneud y map</translation>
    </message>
    <message>
        <source>Drop a file with the outlines of your neighbourhoods here. GeoPackage, Shapefile, GeoJSON, KML and many more will do.</source>
        <translation>Gollyngwch ffeil gydag amlinellau eich cymdogaethau yma. Bydd GeoPackage, Shapefile, GeoJSON, KML a llawer mwy yn gwneud y tro.</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Map newydd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Your map stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Mae eich map yn aros mewn un ffeil ar y cyfrifiadur hwn. Nid anfonir dim i unman.</translation>
    </message>
    <message>
        <source>Click an area to leave it out or take it in. Shift and drag takes several.</source>
        <translation>Cliciwch ar ardal i&apos;w gadael allan neu ei chymryd i mewn. Mae Shift a llusgo yn cymryd sawl un.</translation>
    </message>
    <message>
        <source>Choose at least one area.</source>
        <translation>Dewiswch o leiaf un ardal.</translation>
    </message>
    <message>
        <source>Choose a file with the outlines of your neighbourhoods first.</source>
        <translation>Dewiswch ffeil gydag amlinellau eich cymdogaethau yn gyntaf.</translation>
    </message>
    <message>
        <source>Stopped. No map was made.</source>
        <translation>Wedi stopio. Ni wnaed map.</translation>
    </message>
    <message>
        <source>Answer the question on the left, and the areas appear here.</source>
        <translation>Atebwch y cwestiwn ar y chwith, a bydd yr ardaloedd yn ymddangos yma.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PackPage</name>
    <message>
        <source>Print the pack</source>
        <translation>Argraffu&apos;r pecyn</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>Save to edit…</source>
        <translation>Cadw i&apos;w olygu…</translation>
    </message>
    <message>
        <source>A text file (ODT) for LibreOffice or Word</source>
        <translation>Ffeil destun (ODT) ar gyfer LibreOffice neu Word</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i&apos;w argraffu…</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>Still missing, and marked “to confirm”: %1.</source>
        <translation>Yn dal ar goll, ac wedi&apos;i nodi “i&apos;w gadarnhau”: %1.</translation>
    </message>
    <message>
        <source>PRIVATE %1, %2</source>
        <comment>name of a file</comment>
        <translation>PREIFAT %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
    <message>
        <source>With what is for the team only</source>
        <translation>Gyda&apos;r hyn sydd i&apos;r tîm yn unig</translation>
    </message>
    <message>
        <source>Every page says PRIVATE then.</source>
        <translation>Bydd PREIFAT ar bob tudalen wedyn.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PageMessage</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PastMap</name>
    <message>
        <source>Map of that day</source>
        <translation>Map y diwrnod hwnnw</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>dim lluniau</numerusform>
            <numerusform>%n llun</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
            <numerusform>%n o luniau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceFilter</name>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, a hefyd </translation>
    </message>
    <message>
        <source>in a transfer</source>
        <translation>mewn trosglwyddiad</translation>
    </message>
    <message>
        <source>in the stage “%1”</source>
        <translation>yn y cam “%1”</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceHistory</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Older changes are in the workspace History.</source>
        <translation>Mae newidiadau hŷn yn y man gwaith Hanes.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Put this back</source>
        <translation>Rhoi hwn yn ôl</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rhoi %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Places on the map</source>
        <translation>Lleoedd ar y map</translation>
    </message>
    <message>
        <source>Places that wait for a position</source>
        <translation>Lleoedd sy&apos;n disgwyl am safle</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>I&apos;w gosod</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth yw e</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Trefn y rhestr: %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Yn ôl enw</translation>
    </message>
    <message>
        <source>By what it is</source>
        <translation>Yn ôl beth yw e</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Yn ôl rhif</translation>
    </message>
    <message numerus="yes">
        <source>Places: %n</source>
        <translation>
            <numerusform>Lleoedd: %n</numerusform>
            <numerusform>Lleoedd: %n</numerusform>
            <numerusform>Lleoedd: %n</numerusform>
            <numerusform>Lleoedd: %n</numerusform>
            <numerusform>Lleoedd: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To place: %n</source>
        <translation>
            <numerusform>I&apos;w gosod: %n</numerusform>
            <numerusform>I&apos;w gosod: %n</numerusform>
            <numerusform>I&apos;w gosod: %n</numerusform>
            <numerusform>I&apos;w gosod: %n</numerusform>
            <numerusform>I&apos;w gosod: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has its place.</source>
        <translation>Mae gan bopeth ei le.</translation>
    </message>
    <message>
        <source>Add the first place you love.</source>
        <translation>Ychwanegwch y lle cyntaf rydych chi&apos;n ei garu.</translation>
    </message>
    <message>
        <source>Nothing here is %1.</source>
        <translation>Nid oes dim yma sy&apos;n cyfateb i: %1.</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clirio&apos;r hidlyddion</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Agosaf yn gyntaf</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Any transfer</source>
        <translation>Unrhyw drosglwyddiad</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceListModel</name>
    <message>
        <source>needs a place on the map</source>
        <translation>angen lle ar y map</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PlaceSteps</name>
    <message>
        <source>Add a photo to %1</source>
        <translation>Ychwanegu llun at %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PrintChoices</name>
    <message>
        <source>Scale</source>
        <translation>Graddfa</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Map sylfaen</translation>
    </message>
    <message>
        <source>What signs mean</source>
        <translation>Ystyr yr arwyddion</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Gogwydd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Ar y map</translation>
    </message>
    <message>
        <source>Index by</source>
        <translation>Mynegai yn ôl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Index beside</source>
        <translation>Mynegai wrth ochr</translation>
    </message>
    <message>
        <source>Beneath</source>
        <translation>Oddi tano</translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation>Map yn unig</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>Fel y ffitia</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Round, as it fits</source>
        <translation>Crwn, fel y ffitia</translation>
    </message>
    <message>
        <source>Fill the page</source>
        <translation>Llenwi&apos;r dudalen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Welsh and English</source>
        <translation>Cymraeg a Saesneg</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rhifau</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Numbers and names</source>
        <translation>Rhifau ac enwau</translation>
    </message>
    <message>
        <source>Signs only</source>
        <translation>Arwyddion yn unig</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Math o le</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Un rhestr</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Tawel</translation>
    </message>
    <message>
        <source>Black, white</source>
        <translation>Du a gwyn</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Arddull</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Graddfa: %1</translation>
    </message>
    <message>
        <source>Scale, round</source>
        <translation>Graddfa, crwn</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::PrintWorkspace</name>
    <message>
        <source>Picture…</source>
        <translation>Llun…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Print the sheet (Ctrl+P)</source>
        <translation>Argraffu&apos;r daflen (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the sheet as a PDF file</source>
        <translation>Cadw&apos;r daflen fel ffeil PDF</translation>
    </message>
    <message>
        <source>Keep the sheet as a PNG or SVG file</source>
        <translation>Cadw&apos;r daflen fel ffeil PNG neu SVG</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Y dudalen gyfan</translation>
    </message>
    <message>
        <source>Look from farther</source>
        <translation>Edrych o bellach</translation>
    </message>
    <message>
        <source>Look from nearer</source>
        <translation>Edrych yn nes</translation>
    </message>
    <message>
        <source>Drag moves the map on the page, the wheel changes its scale</source>
        <translation>Mae llusgo&apos;n symud y map ar y dudalen, a&apos;r olwyn yn newid ei raddfa</translation>
    </message>
    <message>
        <source>Whole map again</source>
        <translation>Y map cyfan eto</translation>
    </message>
    <message>
        <source>There are no places yet, so this is a blank map.</source>
        <translation>Nid oes lleoedd eto, felly map gwag yw hwn.</translation>
    </message>
    <message numerus="yes">
        <source>All %n place(s) are on the map and in the index; no number covers another.</source>
        <translation>
            <numerusform>Nid oes lleoedd ar y map nac yn y mynegai.</numerusform>
            <numerusform>Mae&apos;r %n lle ar y map ac yn y mynegai; nid oes yr un rhif yn cuddio un arall.</numerusform>
            <numerusform>Mae&apos;r %n o leoedd i gyd ar y map ac yn y mynegai; nid oes yr un rhif yn cuddio un arall.</numerusform>
            <numerusform>Mae&apos;r %n o leoedd i gyd ar y map ac yn y mynegai; nid oes yr un rhif yn cuddio un arall.</numerusform>
            <numerusform>Mae&apos;r %n o leoedd i gyd ar y map ac yn y mynegai; nid oes yr un rhif yn cuddio un arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Wall map, %1</source>
        <translation>Map wal, %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Mannau gwaith</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecentCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>places of a map, when it was open</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordGroup</name>
    <message>
        <source>Add more…</source>
        <translation>Ychwanegu rhagor…</translation>
    </message>
    <message>
        <source>Add more to %1</source>
        <translation>Ychwanegu rhagor at %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordRows</name>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>Ticio tasg</translation>
    </message>
    <message>
        <source>Untick a task</source>
        <translation>Dad-dicio tasg</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RecordWords</name>
    <message>
        <source>something deleted since</source>
        <translation>rhywbeth a ddilëwyd ers hynny</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>cofnod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae e</translation>
    </message>
    <message>
        <source>Its outline</source>
        <translation>Ei amlinell</translation>
    </message>
    <message numerus="yes">
        <source>an outline of %n kB</source>
        <translation>
            <numerusform>amlinell o %n kB</numerusform>
            <numerusform>amlinell o %n kB</numerusform>
            <numerusform>amlinell o %n kB</numerusform>
            <numerusform>amlinell o %n kB</numerusform>
            <numerusform>amlinell o %n kB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RightsGroup</name>
    <message>
        <source>What to do next</source>
        <translation>Beth i&apos;w wneud nesaf</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Choose the rules</source>
        <translation>Dewis y rheolau</translation>
    </message>
    <message>
        <source>More that may have happened…</source>
        <translation>Rhagor a allai fod wedi digwydd…</translation>
    </message>
    <message>
        <source>A date that the council gave</source>
        <translation>Dyddiad a roddodd y cyngor</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>Ateb i fod erbyn</translation>
    </message>
    <message>
        <source>What the council’s date is for</source>
        <translation>Ar gyfer beth mae dyddiad y cyngor</translation>
    </message>
    <message>
        <source>4 May</source>
        <translation>4 Mai</translation>
    </message>
    <message>
        <source>The council’s date</source>
        <translation>Dyddiad y cyngor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add the council’s date</source>
        <translation>Ychwanegu dyddiad y cyngor</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Heb ei ddewis eto</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <translation>%1 (heb ei gadarnhau)</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Gosod %1</translation>
    </message>
    <message>
        <source>Choose the rules that apply here. They differ between the nations.</source>
        <translation>Dewiswch y rheolau sy&apos;n gymwys yma. Maent yn amrywio rhwng y cenhedloedd.</translation>
    </message>
    <message>
        <source>What is the date for?</source>
        <translation>Ar gyfer beth mae&apos;r dyddiad?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Draft the letter</source>
        <translation>Drafftio&apos;r llythyr</translation>
    </message>
    <message>
        <source>Draft a letter</source>
        <translation>Drafftio llythyr</translation>
    </message>
    <message>
        <source>These rules only</source>
        <translation>Y rheolau hyn yn unig</translation>
    </message>
    <message>
        <source>Not sure which rules? Show both</source>
        <translation>Ansicr pa reolau? Dangos y ddau</translation>
    </message>
    <message>
        <source>Under “%1” the same dates would give:</source>
        <translation>O dan “%1” byddai&apos;r un dyddiadau yn rhoi:</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::RunWindow</name>
    <message>
        <source>We can’t write the picture %1.</source>
        <translation>Ni allwn ysgrifennu&apos;r llun %1.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SampleMap</name>
    <message>
        <source>The sample town isn’t on this computer. It comes with the program; look where it was built or installed.</source>
        <translation>Nid yw&apos;r dref enghreifftiol ar y cyfrifiadur hwn. Daw gyda&apos;r rhaglen; edrychwch lle cafodd honno ei hadeiladu neu ei gosod.</translation>
    </message>
    <message>
        <source>We can’t put a copy of the sample town into your documents folder.</source>
        <translation>Ni allwn roi copi o&apos;r dref enghreifftiol yn eich ffolder dogfennau.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::ScaleBar</name>
    <message>
        <source>Scale bar</source>
        <translation>Bar graddfa</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SearchField</name>
    <message>
        <source>Find a place, street or grid reference</source>
        <translation>Dod o hyd i le, stryd neu gyfeirnod grid</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Chwilio (Ctrl+F)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a gafwyd</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Mynd i %1</translation>
    </message>
    <message>
        <source>found in “%1”</source>
        <translation>wedi&apos;i gael yn “%1”</translation>
    </message>
    <message>
        <source>No “%1” here.</source>
        <translation>Dim “%1” yma.</translation>
    </message>
    <message>
        <source>No “%1”. Nearest: “%2”.</source>
        <translation>Dim “%1”. Agosaf: “%2”.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::Session</name>
    <message>
        <source>Five places are ticked already. Take a tick away first.</source>
        <translation>Mae pum lle wedi&apos;u ticio eisoes. Tynnwch dic yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SharePage</name>
    <message>
        <source>Community shares</source>
        <translation>Cyfranddaliadau cymunedol</translation>
    </message>
    <message>
        <source>What if there are more or fewer members, with more or less each?</source>
        <translation>Beth os bydd mwy neu lai o aelodau, gyda mwy neu lai yr un?</translation>
    </message>
    <message>
        <source>Typical figures, not verified. People could lose some or all of the money they put in: say so in the offer.</source>
        <translation>Ffigurau nodweddiadol, heb eu cadarnhau. Gallai pobl golli rhywfaint o&apos;r arian a roddant, neu&apos;r cyfan: dywedwch hynny yn y cynnig.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>To be raised</source>
        <translation>I&apos;w godi</translation>
    </message>
    <message>
        <source>Least, else all goes back</source>
        <translation>Lleiafswm, neu aiff y cyfan yn ôl</translation>
    </message>
    <message>
        <source>Members expected</source>
        <translation>Aelodau disgwyliedig</translation>
    </message>
    <message>
        <source>Average holding</source>
        <translation>Daliad cyfartalog</translation>
    </message>
    <message>
        <source>Least holding</source>
        <translation>Daliad lleiaf</translation>
    </message>
    <message>
        <source>Most holding</source>
        <translation>Daliad mwyaf</translation>
    </message>
    <message>
        <source>Matched up to</source>
        <translation>Arian cyfatebol hyd at</translation>
    </message>
    <message>
        <source>Adults who live here</source>
        <translation>Oedolion sy&apos;n byw yma</translation>
    </message>
    <message>
        <source>Who hold the most</source>
        <translation>Nifer â&apos;r daliad mwyaf</translation>
    </message>
    <message>
        <source>How many neighbours buy %1? Nothing here is kept; try figures freely.</source>
        <translation>Faint o gymdogion sy&apos;n prynu %1? Ni chedwir dim yma; rhowch gynnig ar ffigurau&apos;n rhydd.</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>Nid nifer o bobl yw “%1”.</translation>
    </message>
    <message>
        <source>%1 raised, %2 with the match.</source>
        <translation>Codwyd %1, %2 gyda&apos;r arian cyfatebol.</translation>
    </message>
    <message>
        <source>%1 raised.</source>
        <translation>Codwyd %1.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Mae hynny&apos;n ddigon.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n member(s) at this average, or %1 each from those expected.</source>
        <translation>
            <numerusform>Nid oes angen aelodau ar y cyfartaledd hwn, neu %1 yr un gan y rhai disgwyliedig.</numerusform>
            <numerusform>Mae angen %n aelod ar y cyfartaledd hwn, neu %1 yr un gan y rhai disgwyliedig.</numerusform>
            <numerusform>Mae angen %n o aelodau ar y cyfartaledd hwn, neu %1 yr un gan y rhai disgwyliedig.</numerusform>
            <numerusform>Mae angen %n o aelodau ar y cyfartaledd hwn, neu %1 yr un gan y rhai disgwyliedig.</numerusform>
            <numerusform>Mae angen %n o aelodau ar y cyfartaledd hwn, neu %1 yr un gan y rhai disgwyliedig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the least: all of it goes back.</source>
        <translation>Dan y lleiafswm: aiff y cyfan yn ôl.</translation>
    </message>
    <message numerus="yes">
        <source>With those who hold the most, %n other member(s) are enough.</source>
        <translation>
            <numerusform>Gyda&apos;r rhai â&apos;r daliad mwyaf, nid oes angen aelodau eraill.</numerusform>
            <numerusform>Gyda&apos;r rhai â&apos;r daliad mwyaf, mae %n aelod arall yn ddigon.</numerusform>
            <numerusform>Gyda&apos;r rhai â&apos;r daliad mwyaf, mae %n o aelodau eraill yn ddigon.</numerusform>
            <numerusform>Gyda&apos;r rhai â&apos;r daliad mwyaf, mae %n o aelodau eraill yn ddigon.</numerusform>
            <numerusform>Gyda&apos;r rhai â&apos;r daliad mwyaf, mae %n o aelodau eraill yn ddigon.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 of every 1,000 adults.</source>
        <translation>Dyna %1 o bob 1,000 o oedolion.</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>digon</translation>
    </message>
    <message>
        <source>over the least, under the target</source>
        <translation>dros y lleiafswm, dan y targed</translation>
    </message>
    <message>
        <source>under the least: all goes back</source>
        <translation>dan y lleiafswm: aiff y cyfan yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with %1 each: %2, %3</source>
        <translation>
            <numerusform>Dim aelodau gyda %1 yr un: %2, %3</numerusform>
            <numerusform>%n aelod gyda %1 yr un: %2, %3</numerusform>
            <numerusform>%n o aelodau gyda %1 yr un: %2, %3</numerusform>
            <numerusform>%n o aelodau gyda %1 yr un: %2, %3</numerusform>
            <numerusform>%n o aelodau gyda %1 yr un: %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SheetPreview</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>Y dudalen fel y caiff ei hargraffu</translation>
    </message>
    <message>
        <source>Ctrl and arrows move the map on the page, Ctrl and plus or minus change its scale.</source>
        <translation>Mae Ctrl a&apos;r saethau&apos;n symud y map ar y dudalen, a Ctrl a plws neu minws yn newid ei raddfa.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SheetWriter</name>
    <message>
        <source>Wall map</source>
        <translation>Map wal</translation>
    </message>
    <message>
        <source>%1 wall map</source>
        <comment>name of a file</comment>
        <translation>%1 map wal</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Make a PDF and print it anywhere.</source>
        <translation>Nid oes argraffydd wedi&apos;i osod ar y cyfrifiadur hwn. Gwnewch PDF a&apos;i argraffu yn unrhyw le.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print the wall map</source>
        <translation>Argraffu&apos;r map wal</translation>
    </message>
    <message>
        <source>The sheet is on its way to %1.</source>
        <translation>Mae&apos;r daflen ar ei ffordd i %1.</translation>
    </message>
    <message>
        <source>Keep the sheet as a PDF</source>
        <translation>Cadw&apos;r daflen fel PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Keep the sheet as a picture</source>
        <translation>Cadw&apos;r daflen fel llun</translation>
    </message>
    <message>
        <source>Picture of dots (*.png)</source>
        <translation>Llun o ddotiau (*.png)</translation>
    </message>
    <message>
        <source>Picture of lines (*.svg)</source>
        <translation>Llun o linellau (*.svg)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Wedi stopio. Nid ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s), beginning with %1.</source>
        <translation>
            <numerusform>Cadwyd %n o ffeiliau, gan ddechrau gyda %1.</numerusform>
            <numerusform>Cadwyd %n ffeil: %1.</numerusform>
            <numerusform>Cadwyd %n o ffeiliau, gan ddechrau gyda %1.</numerusform>
            <numerusform>Cadwyd %n o ffeiliau, gan ddechrau gyda %1.</numerusform>
            <numerusform>Cadwyd %n o ffeiliau, gan ddechrau gyda %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Dangos yn y ffolder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::SimilarCard</name>
    <message>
        <source>Help with the new place</source>
        <translation>Help gyda&apos;r lle newydd</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Ai un o&apos;r rhain yw e?</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un newydd</translation>
    </message>
    <message>
        <source>What is it? A click adds it; the name can wait.</source>
        <translation>Beth yw e? Mae clic yn ei ychwanegu; gall yr enw aros.</translation>
    </message>
    <message>
        <source>Likely kinds of place</source>
        <translation>Mathau tebygol o le</translation>
    </message>
    <message>
        <source>Return adds a new place. Esc goes one step back.</source>
        <translation>Mae Return yn ychwanegu lle newydd. Mae Esc yn mynd un cam yn ôl.</translation>
    </message>
    <message>
        <source>%1 · %2 away</source>
        <translation>%1 · %2 i ffwrdd</translation>
    </message>
    <message>
        <source>It’s this one</source>
        <translation>Hwn yw e</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>%1 yw e</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StageRow</name>
    <message>
        <source>Name of the stage</source>
        <translation>Enw&apos;r cam</translation>
    </message>
    <message>
        <source>Weeks at least</source>
        <translation>Wythnosau o leiaf</translation>
    </message>
    <message>
        <source>Weeks usually</source>
        <translation>Wythnosau fel arfer</translation>
    </message>
    <message>
        <source>Weeks at most</source>
        <translation>Wythnosau ar y mwyaf</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Yn gynharach</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Yn nes ymlaen</translation>
    </message>
    <message>
        <source>Take “%1” out of the list</source>
        <translation>Tynnu “%1” o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Wedi&apos;i wneud pan</translation>
    </message>
    <message>
        <source>Done when…</source>
        <translation>Wedi&apos;i wneud pan…</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) here</source>
        <translation>
            <numerusform>Dim trosglwyddiadau yma</numerusform>
            <numerusform>%n trosglwyddiad yma</numerusform>
            <numerusform>%n o drosglwyddiadau yma</numerusform>
            <numerusform>%n o drosglwyddiadau yma</numerusform>
            <numerusform>%n o drosglwyddiadau yma</numerusform>
        </translation>
    </message>
    <message>
        <source>The weeks of “%1”: three whole numbers up to %2, or none at all.</source>
        <translation>Wythnosau “%1”: tri rhif cyfan hyd at %2, neu ddim o gwbl.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StageStrip</name>
    <message>
        <source>All stages</source>
        <translation>Pob cam</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>Newid y camau</translation>
    </message>
    <message>
        <source>Change the stages: names, order, usual lengths</source>
        <translation>Newid y camau: enwau, trefn, hydoedd arferol</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StagesPage</name>
    <message>
        <source>Stages of transfers</source>
        <translation>Camau trosglwyddiadau</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ychwanegu cam</translation>
    </message>
    <message>
        <source>Back to how they were made</source>
        <translation>Yn ôl i sut y gwnaed hwy</translation>
    </message>
    <message>
        <source>The usual stages, as Hedgerow brings them</source>
        <translation>Y camau arferol, fel y daw Hedgerow â hwy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep these stages</source>
        <translation>Cadw&apos;r camau hyn</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes from the list. Its %n transfer(s) stay in it until you move them.</source>
        <translation>
            <numerusform>Mae “%1” yn mynd o&apos;r rhestr.</numerusform>
            <numerusform>Mae “%1” yn mynd o&apos;r rhestr. Bydd ei %n trosglwyddiad yn aros ynddo nes i chi ei symud.</numerusform>
            <numerusform>Mae “%1” yn mynd o&apos;r rhestr. Bydd ei %n o drosglwyddiadau yn aros ynddo nes i chi eu symud.</numerusform>
            <numerusform>Mae “%1” yn mynd o&apos;r rhestr. Bydd ei %n o drosglwyddiadau yn aros ynddo nes i chi eu symud.</numerusform>
            <numerusform>Mae “%1” yn mynd o&apos;r rhestr. Bydd ei %n o drosglwyddiadau yn aros ynddo nes i chi eu symud.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way from an idea to the open door, as you walk it here. The weeks (least, usual, most) help with planning; they are no rights. Everybody with a copy of this map gets these stages.</source>
        <translation>Y ffordd o syniad i&apos;r drws agored, fel y cerddwch hi yma. Mae&apos;r wythnosau (lleiaf, arferol, mwyaf) yn help i gynllunio; nid hawliau ydynt. Caiff pawb sydd â chopi o&apos;r map hwn y camau hyn.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Wedi&apos;i wneud pan</translation>
    </message>
    <message>
        <source>least</source>
        <comment>weeks</comment>
        <translation>lleiaf</translation>
    </message>
    <message>
        <source>Weeks at least</source>
        <translation>Wythnosau o leiaf</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>weeks</comment>
        <translation>arferol</translation>
    </message>
    <message>
        <source>Weeks usually</source>
        <translation>Wythnosau fel arfer</translation>
    </message>
    <message>
        <source>most</source>
        <comment>weeks</comment>
        <translation>mwyaf</translation>
    </message>
    <message>
        <source>Weeks at most</source>
        <translation>Wythnosau ar y mwyaf</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StartPage</name>
    <message>
        <source>Hedgerow</source>
        <translation>Hedgerow</translation>
    </message>
    <message>
        <source>What is your community good at?</source>
        <translation>Beth mae eich cymuned yn dda am ei wneud?</translation>
    </message>
    <message>
        <source>Walk the streets, put the places you love on one map, and print it for the hall wall.</source>
        <translation>Cerddwch y strydoedd, rhowch y lleoedd rydych chi&apos;n eu caru ar un map, a&apos;i argraffu ar gyfer wal y neuadd.</translation>
    </message>
    <message>
        <source>Picture of a made-up town</source>
        <translation>Llun o dref ddychmygol</translation>
    </message>
    <message>
        <source>Start a new map</source>
        <translation>Dechrau map newydd</translation>
    </message>
    <message>
        <source>Open a map…</source>
        <translation>Agor map…</translation>
    </message>
    <message>
        <source>See the sample town</source>
        <translation>Gweld y dref enghreifftiol</translation>
    </message>
    <message>
        <source>a made-up place to try things in</source>
        <translation>lle dychmygol i roi cynnig ar bethau</translation>
    </message>
    <message>
        <source>Recent maps</source>
        <translation>Mapiau diweddar</translation>
    </message>
    <message>
        <source>Your map stays in one file on this computer. Nothing is sent anywhere.</source>
        <translation>Mae eich map yn aros mewn un ffeil ar y cyfrifiadur hwn. Nid anfonir dim i unman.</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>Ble mae %1?</translation>
    </message>
    <message>
        <source>Hedgerow maps (*.gpkg)</source>
        <translation>Mapiau Hedgerow (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StartTransferPage</name>
    <message>
        <source>Start a transfer</source>
        <translation>Dechrau trosglwyddiad</translation>
    </message>
    <message>
        <source>Which place could be ours? Those that stand empty come first; type to find any other.</source>
        <translation>Pa le allai fod yn eiddo i ni? Daw&apos;r rhai sy&apos;n wag yn gyntaf; teipiwch i ddod o hyd i unrhyw un arall.</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Dod o hyd i le</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>No place is called so.</source>
        <translation>Nid oes lle o&apos;r enw hwnnw.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>No empty place waits for a transfer. Type the name of any other.</source>
        <translation>Nid oes lle gwag yn disgwyl am drosglwyddiad. Teipiwch enw unrhyw un arall.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Scale of the map</source>
        <translation>Graddfa&apos;r map</translation>
    </message>
    <message>
        <source>Scale: type a number and press Return</source>
        <translation>Graddfa: teipiwch rif a phwyswch Return</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) shown</source>
        <translation>
            <numerusform>Lleoedd i&apos;w gweld: %1 o %n</numerusform>
            <numerusform>Lleoedd i&apos;w gweld: %1 o %n</numerusform>
            <numerusform>Lleoedd i&apos;w gweld: %1 o %n</numerusform>
            <numerusform>Lleoedd i&apos;w gweld: %1 o %n</numerusform>
            <numerusform>Lleoedd i&apos;w gweld: %1 o %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>dim lleoedd</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>dim i&apos;w gosod</numerusform>
            <numerusform>%n i&apos;w osod</numerusform>
            <numerusform>%n i&apos;w gosod</numerusform>
            <numerusform>%n i&apos;w gosod</numerusform>
            <numerusform>%n i&apos;w gosod</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Darllen yn unig</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wrthi&apos;n cadw…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TopBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Dangos yn y ffolder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Add a place (Ctrl+N)</source>
        <translation>Ychwanegu lle (Ctrl+N)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Dewislen (F10)</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim i&apos;w ddadwneud</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Dadwneud: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Dim i&apos;w ail-wneud</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Ail-wneud: %1 (Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferBoard</name>
    <message>
        <source>Board of transfers</source>
        <translation>Bwrdd trosglwyddiadau</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Camau</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferCards</name>
    <message>
        <source>%1 · %2</source>
        <comment>days left, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>days left, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what is due</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A place that is gone</source>
        <translation>Lle sydd wedi mynd</translation>
    </message>
    <message>
        <source>here since today</source>
        <translation>yma ers heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n diwrnod yma</numerusform>
            <numerusform>%n diwrnod yma</numerusform>
            <numerusform>%n o ddyddiau yma</numerusform>
            <numerusform>%n o ddyddiau yma</numerusform>
            <numerusform>%n o ddyddiau yma</numerusform>
        </translation>
    </message>
    <message>
        <source>No next step yet</source>
        <translation>Dim cam nesaf eto</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>dim dyddiad eto</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <comment>days left, date</comment>
        <translation>%1: erbyn %2</translation>
    </message>
    <message numerus="yes">
        <source>Longer here than usual: at most %n week(s).</source>
        <translation>
            <numerusform>Yn hwy yma nag arfer.</numerusform>
            <numerusform>Yn hwy yma nag arfer: %n wythnos ar y mwyaf.</numerusform>
            <numerusform>Yn hwy yma nag arfer: %n o wythnosau ar y mwyaf.</numerusform>
            <numerusform>Yn hwy yma nag arfer: %n o wythnosau ar y mwyaf.</numerusform>
            <numerusform>Yn hwy yma nag arfer: %n o wythnosau ar y mwyaf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferRecord</name>
    <message>
        <source>Could this be ours? A transfer keeps the steps, the dates, the money and the letters together, from the first idea to the open door.</source>
        <translation>A allai hwn fod yn eiddo i ni? Mae trosglwyddiad yn cadw&apos;r camau, y dyddiadau, yr arian a&apos;r llythyrau gyda&apos;i gilydd, o&apos;r syniad cyntaf i&apos;r drws agored.</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Dechrau trosglwyddiad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>The rights clock</source>
        <translation>Y cloc hawliau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>Argraffu&apos;r pecyn</translation>
    </message>
    <message>
        <source>Dates and words, not legal advice. Check with the council.</source>
        <translation>Dyddiadau a geiriau, nid cyngor cyfreithiol. Holwch y cyngor.</translation>
    </message>
    <message>
        <source>Which transfer of this place</source>
        <translation>Pa drosglwyddiad o&apos;r lle hwn</translation>
    </message>
    <message>
        <source>Would-be holder</source>
        <translation>Darpar ddeiliad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasgau</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ychwanegu tasg</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Letters and calls</source>
        <translation>Llythyrau a galwadau</translation>
    </message>
    <message>
        <source>Add a letter, call or meeting</source>
        <translation>Ychwanegu llythyr, galwad neu gyfarfod</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Note where a document is</source>
        <translation>Nodi ble mae dogfen</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Transfer %1: %2</source>
        <comment>number, stage</comment>
        <translation>Trosglwyddiad %1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1, last on %2</source>
        <comment>number of letters, date</comment>
        <translation>%1, y diweddaraf ar %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferTable</name>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransferTableModel</name>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation>Yn y cam hwn</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::TransfersWorkspace</name>
    <message>
        <source>Transfers</source>
        <translation>Trosglwyddiadau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the record (Esc)</source>
        <translation>Cau&apos;r cofnod (Esc)</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Only these places, on the map</source>
        <translation>Y lleoedd hyn yn unig, ar y map</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>O fewn wythnos</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>O fewn mis</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>The pack of the chosen place</source>
        <translation>Pecyn y lle a ddewiswyd</translation>
    </message>
    <message>
        <source>Start a transfer</source>
        <translation>Dechrau trosglwyddiad</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Agor y dyddiadur</translation>
    </message>
    <message>
        <source>Show empty buildings</source>
        <translation>Dangos adeiladau gwag</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>dim trosglwyddiadau</numerusform>
            <numerusform>%n trosglwyddiad</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
            <numerusform>%n o drosglwyddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n transfer(s)</source>
        <translation>
            <numerusform>Trosglwyddiadau: %1 o %n</numerusform>
            <numerusform>Trosglwyddiadau: %1 o %n</numerusform>
            <numerusform>Trosglwyddiadau: %1 o %n</numerusform>
            <numerusform>Trosglwyddiadau: %1 o %n</numerusform>
            <numerusform>Trosglwyddiadau: %1 o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Is there a building that could be ours? Choose it on the map and press “Start a transfer”.</source>
        <translation>A oes adeilad a allai fod yn eiddo i ni? Dewiswch ef ar y map a phwyswch “Dechrau trosglwyddiad”.</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>a weekday</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>what, place, day</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Due this week: %1</source>
        <translation>I&apos;w wneud yr wythnos hon: %1</translation>
    </message>
    <message>
        <source>Transfers on the map</source>
        <translation>Trosglwyddiadau ar y map</translation>
    </message>
    <message>
        <source>Compare what is ticked, or chosen in the table (2 to 5)</source>
        <translation>Cymharu&apos;r hyn sydd wedi&apos;i dicio, neu wedi&apos;i ddewis yn y tabl (2 i 5)</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::WallCalendarPage</name>
    <message>
        <source>Print a wall calendar</source>
        <translation>Argraffu calendr wal</translation>
    </message>
    <message>
        <source>A page for each month, with everything in the diary. It hangs across.</source>
        <translation>Tudalen i bob mis, gyda phopeth sydd yn y dyddiadur. Mae&apos;n hongian ar ei lled.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Mis cyntaf</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Sawl mis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Save to print…</source>
        <translation>Cadw i&apos;w argraffu…</translation>
    </message>
    <message>
        <source>%1, calendar</source>
        <comment>name of a file</comment>
        <translation>%1, calendr</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Cadwyd %1.</translation>
    </message>
    <message>
        <source>With visits and team places</source>
        <translation>Gydag ymweliadau a lleoedd y tîm</translation>
    </message>
    <message>
        <source>What is for the team only, too. Every page says PRIVATE then.</source>
        <translation>Hefyd yr hyn sydd i&apos;r tîm yn unig. Bydd PREIFAT ar bob tudalen wedyn.</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::YearView</name>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n date(s)</source>
        <translation>
            <numerusform>%1: dim dyddiadau</numerusform>
            <numerusform>%1: %n dyddiad</numerusform>
            <numerusform>%1: %n o ddyddiadau</numerusform>
            <numerusform>%1: %n o ddyddiadau</numerusform>
            <numerusform>%1: %n o ddyddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>hedgerow::window::YearsPage</name>
    <message>
        <source>Years ahead</source>
        <translation>Y blynyddoedd i ddod</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Incwm</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Rhedeg</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Trwsio</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Benthyciad</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Llog</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Yn weddill</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Mewn llaw</translation>
    </message>
    <message>
        <source>In today&apos;s prices. Income and running costs are those that are entered by the year under Money. Repairs: 1.5 % of what rebuilding would cost is typical, not verified.</source>
        <translation>Ym mhrisiau heddiw. Yr incwm a&apos;r costau rhedeg yw&apos;r rhai a roddwyd i mewn fesul blwyddyn dan Arian. Trwsio: mae 1.5% o gost ailadeiladu yn nodweddiadol, heb ei gadarnhau.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Rebuilding would cost</source>
        <translation>Cost ailadeiladu</translation>
    </message>
    <message>
        <source>Set aside for repairs, % a year</source>
        <translation>Neilltuo at drwsio, % y flwyddyn</translation>
    </message>
    <message>
        <source>Interest on it, % a year</source>
        <translation>Llog arno, % y flwyddyn</translation>
    </message>
    <message>
        <source>Paid back in months</source>
        <translation>Ad-dalu mewn misoedd</translation>
    </message>
    <message>
        <source>Community shares</source>
        <translation>Cyfranddaliadau cymunedol</translation>
    </message>
    <message>
        <source>Interest on them, % a year</source>
        <translation>Llog arnynt, % y flwyddyn</translation>
    </message>
    <message>
        <source>Can %1 live from what it earns? Nothing here is kept; try figures freely.</source>
        <translation>A all %1 fyw ar yr hyn mae&apos;n ei ennill? Ni chedwir dim yma; rhowch gynnig ar ffigurau&apos;n rhydd.</translation>
    </message>
    <message>
        <source>None of these can be below nothing.</source>
        <translation>Ni all yr un o&apos;r rhain fod o dan sero.</translation>
    </message>
    <message>
        <source>“%1” is more than 100 %.</source>
        <translation>Mae “%1” yn fwy na 100%.</translation>
    </message>
    <message>
        <source>A loan can run for 1 to %1 months.</source>
        <translation>Gall benthyciad redeg am 1 i %1 o fisoedd.</translation>
    </message>
    <message>
        <source>Enter income and running costs by the year under Money first.</source>
        <translation>Rhowch incwm a chostau rhedeg fesul blwyddyn i mewn dan Arian yn gyntaf.</translation>
    </message>
    <message>
        <source>At the lowest %1 are missing.</source>
        <translation>Ar ei isaf, mae %1 yn brin.</translation>
    </message>
    <message>
        <source>There is always something in hand.</source>
        <translation>Mae rhywbeth mewn llaw bob amser.</translation>
    </message>
    <message>
        <source>The loan costs %1 a month, %2 of interest in all.</source>
        <translation>Mae&apos;r benthyciad yn costio %1 y mis, %2 o log i gyd.</translation>
    </message>
</context>
</TS>
