"""What the macro regions consist of (own work): ISO 3166-1 countries or ISO 3166-2 units.

News usage, not a political statement; only regions whose make-up is widely agreed are here,
the others stay points with a radius.
"""

_TABLE = """
Central Asia: KZ KG TJ TM UZ
South Asia: AF BD BT IN LK MV NP PK
Indian subcontinent: BD BT IN LK MV NP PK
Southeast Asia: BN ID KH LA MM MY PH SG TH TL VN
East Asia: CN HK JP KP KR MN MO TW
West Asia: AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE
Middle East: AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
Levant: CY IL JO LB PS SY
Gulf States: AE BH KW OM QA SA
Arabian Peninsula: AE BH KW OM QA SA YE
Korean Peninsula: KP KR
Indochina: KH LA VN
South Caucasus: AM AZ GE
Caucasus: AM AZ GE RU-AD RU-CE RU-DA RU-IN RU-KB RU-KC RU-KDA RU-SE RU-STA
North Caucasus: RU-AD RU-CE RU-DA RU-IN RU-KB RU-KC RU-KDA RU-SE RU-STA
Balkans: AL BA BG GR HR ME MK RO RS SI XK
Western Balkans: AL BA ME MK RS XK
Baltic states: EE LT LV
Scandinavia: DK NO SE
Nordic countries: DK FI IS NO SE AX FO
Benelux: BE LU NL
Iberian Peninsula: ES PT AD GI
British Isles: GB IE IM GG JE
Western Europe: AD AT BE CH DE FR GB IE LI LU MC NL
Eastern Europe: BG BY CZ HU MD PL RO SK UA
Central Europe: AT CH CZ DE HU LI PL SI SK
Northern Europe: DK EE FI GB IE IS LT LV NO SE AX FO
Southern Europe: AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK
European Union: AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
Eurozone: AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK
Maghreb: DZ EH LY MA MR TN
North Africa: DZ EG EH LY MA SD TN
West Africa: BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
Central Africa: AO CD CF CG CM GA GQ ST TD
East Africa: BI DJ ER ET KE KM MG MU RW SC SO SS TZ UG
Southern Africa: AO BW LS MW MZ NA SZ ZA ZM ZW
Horn of Africa: DJ ER ET SO
Great Lakes region: BI CD KE RW TZ UG
Sahel: BF ML MR NE SN TD
Sub-Saharan Africa: AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW
Latin America: AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE PR GF
Central America: BZ CR GT HN NI PA SV
Northern Triangle: GT HN SV
Southern Cone: AR CL UY
Caribbean: AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
Americas: AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
Oceania: AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS
Melanesia: FJ NC PG SB VU
Micronesia (region): FM GU KI MH MP NR PW
Polynesia: AS CK NU NZ PF PN TK TO TV WF WS
Arab world: AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE
Greater Middle East: AE BH CY DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN TR YE
Greater Mekong: KH LA MM TH VN
New England: US-CT US-MA US-ME US-NH US-RI US-VT
Midwest: US-IA US-IL US-IN US-KS US-MI US-MN US-MO US-ND US-NE US-OH US-SD US-WI
Upper Midwest: US-MI US-MN US-WI US-IA
Pacific Northwest: US-OR US-WA US-ID
Deep South: US-AL US-GA US-LA US-MS US-SC
American Southwest: US-AZ US-NM US-NV US-UT
American West: US-AZ US-CA US-CO US-ID US-MT US-NM US-NV US-OR US-UT US-WA US-WY
West Coast: US-CA US-OR US-WA
Gulf Coast: US-AL US-FL US-LA US-MS US-TX
Mid-Atlantic: US-DC US-DE US-MD US-NJ US-NY US-PA US-VA US-WV
Maritimes: CA-NB CA-NS CA-PE
Canadian Prairies: CA-AB CA-MB CA-SK
Donbas: UA-09 UA-14
Russian Far East: RU-AMU RU-BU RU-CHU RU-KAM RU-KHA RU-MAG RU-PRI RU-SA RU-SAK RU-YEV RU-ZAB
Siberia: RU-AL RU-ALT RU-IRK RU-KEM RU-KK RU-KYA RU-NVS RU-OMS RU-TOM RU-TY
Volga Federal District: RU-BA RU-CU RU-KIR RU-ME RU-MO RU-NIZ RU-ORE RU-PER RU-PNZ RU-SAM RU-SAR RU-TA RU-UD RU-ULY
Urals Federal District: RU-CHE RU-KGN RU-KHM RU-SVE RU-TYU RU-YAN
Iraqi Kurdistan: IQ-AR IQ-DA IQ-SU
Darfur: SD-DE SD-DN SD-DS SD-DW
Kivu: CD-NK CD-SK
Northeast India: IN-AR IN-AS IN-ML IN-MN IN-MZ IN-NL IN-SK IN-TR
Northeast China: CN-HL CN-JL CN-LN
Kashmir: IN-JK IN-LA PK-GB PK-JK
"""

MEMBERS = {}
for _line in _TABLE.strip().splitlines():
    _name, _codes = _line.split(": ")
    MEMBERS[_name] = _codes.split()

# Regions that `hand/physical.psv` does not list: name -> aliases.
EXTRA = {
    "European Union": ["EU", "E.U.", "European bloc"],
    "Eurozone": ["euro zone", "euro area"],
    "Indochina": [],
    "Arabian Peninsula": ["Arabia"],
    "Korean Peninsula": [],
    "Iberian Peninsula": ["Iberia"],
}
