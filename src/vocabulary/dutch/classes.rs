//! Classes of Dutch words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "aad aart abdel abdullah adriaan ahmed albert alex alexander \
    alice amber amina an andrea andré angela angelique anita anja anke anna anne anneke annelies \
    annemarie annemiek annet anouk antoine anton antoon arie arjan arjen arnold arthur astrid \
    aukje bart bas bastiaan ben benjamin bernard bert bianca birgit bob boris bram brecht brigitte \
    cas casper catharina cees charlotte chris christel christiaan christine claire claudia coen \
    conny cor cornelis corrie daan danielle daniël david debby dennis derk dewi dick diederik \
    dieuwertje dimitri dirk donald dorien douwe edith edwin eefje egbert eline elise elke ellen \
    elly els elsbeth emiel emma emmanuel erica erik erwin esmée esther eva eveline evert ewoud \
    fatima fatma femke ferdinand fien filip fleur floor floris fons frank frans fred frederik \
    freek frits geert geertje gerard gerben gerda gerrit gert gertjan gijs gilles greet greta \
    guido guus guy hanna hannah hanneke hannes hans harm harry hassan heleen helena hendrik henk \
    henny henri herman hester hilde hubert hugo huub ibrahim ilse inge ingrid irene iris isabelle \
    ivo jaap jacco jack jacob jacqueline jan jan-peter janine janneke jannes jasmijn jasper jef \
    jelle jens jeroen jesse jet jetta joan job jochem joeri johan johanna johannes jolanda jolande \
    jonas jonathan joop joost jordy joris jos josephine joyce judith julia julie jurgen jurriaan \
    justin kaat kamala karel karen karin karlijn kathleen katja katrien katrijn kees kevin kim \
    klaas koen koenraad koos kris kristel kristien kristof lars laura laurens leen lena leo leon \
    leonie lex liam lian lien lies liesbeth lieve lieven linda lisa lisanne lode loes lotte louis \
    louise luc lucas luuk maaike maarten maartje manon marc marcel margot margriet maria marianne \
    marie marieke marije marijke marijn marina mario marion mariska marit mariëlle mark marleen \
    marlies marlou martijn martin martine mathilde matthijs mattias maud maurice max melissa menno \
    merel michael michel michiel mieke milan milou mira mirjam mohamed mohammed monique mustafa \
    myriam nadia natalie nathalie nico nicole niek niels nienke noah noor nora olaf olga olivier \
    otto pascal patricia patrick paul paula peter petra philip pia pien pierre piet pieter \
    pieter-jan pim quinten rachel raf ralph ramon raymond rebecca recep reinier remco renate rené \
    renée riet rik rinus rita rob robbert robert robin roel roeland roger rogier roland ron ronald \
    roos rosa rosanne rutger ruth ruud saar sabine sam samira sander sandra sanne sara sarah \
    saskia saïd sebastiaan semih serge servaas sien sietske sigrid silvia simon sjaak sjoerd sofia \
    sofie sonja sophie stef stefan stefanie stephan steven stijn suzanne sven sylvia tamara tanja \
    teun thea theo thierry thijs thomas tim timo tine tineke tjeerd tobias tom toon trudy truus \
    ursula valerie veerle vera victor vincent vladimir volodymyr wessel wiebe wietske wilfried \
    wilhelmina willem willemijn willy wilma wim wouter xander yannick yara yasmine youssef yvette \
    yvonne zakaria zoë";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "dhr heer meneer mevrouw mevr mw mr dr drs ir ing prof professor hoogleraar dokter arts \
         huisarts ds dominee president presidente ex-president oud-president vicepresident premier \
         oud-premier ex-premier vicepremier vice-premier minister-president minister ministers \
         oud-minister ex-minister staatssecretaris bondskanselier kanselier senator senatoren \
         kamerlid kamerleden tweede-kamerlid parlementslid parlementariër europarlementariër \
         volksvertegenwoordiger statenlid raadslid gemeenteraadslid burgemeester burgemeesters \
         oud-burgemeester locoburgemeester wethouder wethouders schepen gedeputeerde gouverneur \
         gouverneurs commissaris eurocommissaris korpschef politiechef inspecteur hoofdinspecteur \
         rechercheur agent agente ambassadeur ambassadrice diplomaat gezant consul woordvoerder \
         woordvoerster politiewoordvoerder regeringswoordvoerder generaal kolonel kapitein majoor \
         luitenant luitenant-kolonel sergeant korporaal commandant admiraal legerleider legerchef \
         chef topman topvrouw baas leider partijleider oppositieleider rebellenleider \
         fractievoorzitter fractieleider lijsttrekker informateur formateur koning koningin prins \
         prinses kroonprins hertog graaf gravin baron sultan emir sjeik keizer paus kardinaal \
         aartsbisschop bisschop pastoor priester pater broeder zuster imam rabbijn ayatollah sint \
         heilige officier aanklager procureur procureur-generaal rechter onderzoeksrechter \
         advocaat advocate raadsman raadsvrouw notaris directeur directrice bestuursvoorzitter ceo \
         voorzitter voorzitster secretaris secretaris-generaal oprichter oprichtster ondernemer \
         onderneemster zakenman zakenvrouw miljardair miljonair journalist journaliste \
         verslaggever verslaggeefster correspondent columnist schrijver schrijfster auteur dichter \
         acteur actrice zanger zangeres rapper muzikant dirigent regisseur cabaretier presentator \
         presentatrice schilder kunstenaar kunstenares ontwerper trainer hoofdtrainer bondscoach \
         coach ploegleider spits middenvelder verdediger keeper doelman aanvoerder aanvaller \
         voetballer voetbalster speler speelster wielrenner wielrenster renner tennisser \
         tennisster schaatser schaatsster zwemmer zwemster atleet atlete kampioen kampioene bokser \
         coureur historicus historica econoom econome politicoloog politicologe socioloog \
         criminoloog viroloog onderzoeker onderzoekster wetenschapper analist deskundige expert \
         geoloog seismoloog boer boerin visser leraar lerares docent docente rector directeurs \
         activist activiste dissident kandidaat kandidate vertegenwoordiger",
    ),
    (Classes::HONORIFIC, "dhr meneer mevrouw mevr mw mr dr drs ir ing prof ds dominee pastoor \
        pater"),
    (
        Classes::ORGANISATION,
        "ministerie departement universiteit hogeschool instituut school college lyceum faculteit \
         academie centrum ziekenhuis kliniek umc azc bank rabobank kas verzekeraar maatschappij \
         bedrijf concern groep nv bv vzw holding stichting vereniging bond verbond federatie unie \
         vakbond fonds organisatie agentschap bureau dienst raad comité commissie kamer senaat \
         parlement regering kabinet gemeenteraad provincie hof rechtbank gerechtshof raadkamer \
         parket openbaar politie marechaussee brandweer leger landmacht luchtmacht marine brigade \
         bataljon regiment troepen kustwacht kruis partij beweging alliantie coalitie lijst vvd \
         pvda cda d66 groenlinks pvv sp bbb nsc volt sgp christenunie denk ja21 fvd cd&v n-va \
         vooruit groen vlaams pvda-ptb mr ps open-vld fnv cnv acv abvv aclvb vno-ncw voka unizo \
         lto boerenbond anwb ns prorail nmbs infrabel lijn connexxion arriva schiphol rivm knmi \
         kmi cbs cpb ggd nza iam nfi nos vrt vtm rtl npo anp belga nrc trouw telegraaf volkskrant \
         standaard morgen tijd nieuwsblad courant dagblad krant weekblad omroep televisie radio \
         onu vn navo eu imf who unesco unicef unhcr fifa uefa knvb uci kerk kathedraal basiliek \
         moskee synagoge bisdom parochie klooster museum theater schouwburg opera orkest \
         bibliotheek festival stadion station luchthaven vliegveld hotel markt fabriek \
         raffinaderij kerncentrale fc sc vv afc psv az ajax feyenoord nec nac rkc anderlecht club \
         genk gent-wevelgem beker eredivisie competitie toernooi spelen ronde top conferentie \
         verdrag akkoord conventie republiek nationale europese koninklijke asml shell philips \
         unilever heineken ing abn abn-amro kpn klm postnl ahold hema action ikea tatasteel dsm \
         akzonobel boskalis damen umicore solvay proximus telenet colruyt bekaert",
    ),
    (
        Classes::ORGANISATION_OF,
        "universiteit ministerie bank bisdom aartsbisdom raad kamer hof koninkrijk republiek \
         regering parlement vereniging federatie unie museum",
    ),
    (
        Classes::STREET,
        "straat laan weg plein kade gracht singel steeg dreef dijk pad baan steenweg lei ring \
         rotonde snelweg rijksweg provinciale autosnelweg boulevard hof kruispunt",
    ),
    (
        Classes::LOCATIVE,
        "in bij nabij te uit naar rond rondom vanuit buiten binnen vlakbij richting langs \
         tegenover ten",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "van tot voor tegen en of aan op over onder tussen met via door sinds vanaf alsmede \
         evenals zonder behalve verliet verlieten bereikte bereikten bezocht bezoekt",
    ),
    (
        Classes::DIRECTION,
        "noord zuid oost west noorden zuiden oosten westen noordoost noordwest zuidoost zuidwest \
         noordoosten noordwesten zuidoosten zuidwesten noordelijk noordelijke zuidelijk zuidelijke \
         oostelijk oostelijke westelijk westelijke noordoostelijk noordoostelijke noordwestelijk \
         noordwestelijke zuidoostelijk zuidoostelijke zuidwestelijk zuidwestelijke centraal \
         centrale midden binnenstad centrum buitenwijk randstad boven beneden opper neder \
         achterland kust kuststreek hoog hoge laag lage",
    ),
    (
        Classes::SPEECH,
        "zei zegt zeiden zeggen verklaarde verklaart verklaarden meldde meldt melden meldden \
         stelde stelt stellen bevestigde bevestigt bevestigen benadrukte benadrukt waarschuwde \
         waarschuwt waarschuwen vertelde vertelt vertellen weten schreef schrijft schrijven \
         berichtte bericht beweerde beweert ontkende ontkent erkende erkent beloofde belooft vindt \
         vond meent meende vroeg vraagt antwoordde antwoordt reageerde reageert riep roept noemde \
         noemt kondigde kondigt klaagde klaagt verzekerde verzekert benadrukken volgens aldus \
         luidens liet laat",
    ),
    (
        Classes::DIVISION,
        "provincie provincies regio regio's regio’s streek gebied gemeente gemeenten gemeentes \
         deelgemeente district districten departement departementen deelstaat deelstaten staat \
         staten kanton kantons arrondissement graafschap oblast gouvernement prefectuur republiek \
         hoofdstad hoofdplaats stad steden dorp dorpen dorpje gehucht buurtschap plaats plaatsje \
         wijk stadsdeel voorstad randgemeente eiland eilanden schiereiland vallei kust kuststreek \
         grens enclave luchthaven haven rivier polder",
    ),
    (
        Classes::CIVIC,
        "politie inwoners inwoner bewoners bewoner omwonenden burgers burger autoriteiten regering \
         leger militairen soldaten troepen strijdkrachten luchthaven ziekenhuis ziekenhuizen \
         universiteit parlement president premier minister burgemeester wethouder gemeentebestuur \
         gemeenteraad stadsbestuur rechtbank rechter justitie parket brandweer hulpdiensten \
         bevolking economie kiezers studenten leerlingen ambassade ambassadeur diplomaten pers \
         boeren vissers supporters spelers ploeg elftal straten haven station stadhuis",
    ),
    (
        Classes::FUNCTION,
        "de het een der des den 't in op aan bij met naar van voor na uit te ten ter tot om over \
         onder boven door tegen tussen sinds tijdens zonder binnen buiten langs rond ondanks \
         wegens vanwege volgens behalve en of maar want dus doch noch dan als toen terwijl omdat \
         doordat zodat opdat hoewel indien tenzij nadat voordat totdat zoals dat die dit deze wie \
         wat waar wanneer waarom hoe welk welke ik jij je u hij zij ze wij we jullie men zich mij \
         me jou hem haar hen hun ons onze mijn jouw uw zijn er daar hier niet geen wel ook nog al \
         reeds pas net slechts alleen zelfs heel zeer erg meer minder veel weinig vele enkele \
         sommige alle alles allemaal ieder iedere elk elke beide ander andere anderen zelf zelfde \
         eigen nu straks later eerder vroeger vaak altijd nooit soms weer opnieuw eens echter toch \
         immers bovendien daarnaast daarom daardoor daarna daarvoor daarbij daarmee hierdoor \
         intussen ondertussen inmiddels vervolgens uiteindelijk eindelijk misschien vandaag \
         gisteren morgen vanochtend vanmorgen vanmiddag vanavond vannacht gisteravond afgelopen \
         vorige volgende komende aanstaande is was waren ben bent wordt worden werd werden \
         geworden geweest heeft hebben had hadden gehad kan kunnen kon konden moet moeten moest \
         moesten mag mogen mocht wil willen wilde zal zullen zou zouden gaat gaan ging gingen komt \
         komen kwam kwamen laat laten liet staat staan blijft bleef doet doen deed één twee drie \
         vier vijf zes zeven acht negen tien eerste tweede derde laatste enige circa ongeveer \
         bijna ruim zo zo'n zo’n ja nee zoveel niemand iemand iedereen iets niets",
    ),
    (
        Classes::DAY,
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend maandagmiddag \
         maandagavond dinsdagochtend dinsdagmiddag dinsdagavond woensdagochtend woensdagmiddag \
         woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend \
         vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend \
         zondagmiddag zondagavond januari februari maart april mei juni juli augustus september \
         oktober november december kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag \
         oudjaar oudejaarsavond nieuwjaar sinterklaas koningsdag bevrijdingsdag carnaval \
         suikerfeest ramadan",
    ),
    (
        Classes::SURNAME,
        "jansen janssen janssens jong jonge vries dijk bakker visser smit smits meijer meyer boer \
         mulder groot bos vos peters hendriks hendrikx dekker leeuwen brouwer wit dijkstra smid \
         graaf meer linden kok jacobs jacob haan vermeulen heuvel veen broek bruijn bruin heijden \
         schouten beek willems willemsen vliet ven hoekstra maas verhoeven koster dam prins blom \
         huisman peeters kuipers kuiper veenstra post timmermans berg postma martens gerritsen \
         jonker scholten wal bosch kramer hermans peetersen claes goossens wouters deprez desmet \
         smet mertens lambrechts coppens verbeke verstraete vandenberghe vandenbroucke vandamme \
         vandevelde devos devriendt declercq lemmens pauwels michiels aerts maes hendrickx segers \
         vandewalle cuypers bogaert bogaerts dewinter desmedt lievens depauw demeyer wuyts nijs \
         thijs boers kuijpers sanders driessen verbruggen evers hofman schipper hoek groen koning \
         kaya yilmaz demir öztürk aydin bouazza benali elouahabi amrani bakkali rutte schoof \
         wilders yesilgöz yeşilgöz omtzigt jetten bontenbal klaver halsema aboutaleb marijnissen \
         ouwehand dijsselbloem kaag balkenende lubbers fortuyn faber keijzer veldkamp brekelmans \
         magnus wever croo michel leterme dehaene verhofstadt francken jambon bourgeois somers \
         rousseau conner quickenborne beke crevits diependaele prévot bouchez verstappen poel \
         evenepoel philipsen vollering vingegaard pogacar cruijff gullit basten bergkamp sneijder \
         robben persie depay koeman gaal slot lukaku hazard bruyne courtois kompany martinez \
         tedesco trump biden poetin zelensky zelenski macron merkel scholz merz erdogan netanyahu \
         orban",
    ),
    (
        Classes::ALSO_GIVEN,
        "paris sydney florence sofia victoria wenen lourdes milan chelsea savannah madison jordan \
         israël asia india verona",
    ),
    (Classes::NAME_SUFFIX, "jr sr junior senior ii iii"),
    (Classes::PERSONAL, "jarige geboren afkomstig wonend wiens wier die"),
    (
        Classes::SETTLEMENT,
        "stad dorp dorpje plaats plaatsje gemeente hoofdstad hoofdplaats havenstad grensstad \
         grensplaats kustplaats badplaats provinciestad miljoenenstad provincie regio streek \
         district departement deelstaat eiland eilanden voorstad buitenwijk wijk stadsdeel \
         burgemeester inwoners bewoners haven omgeving nabijheid rand buitenwijken straten noorden \
         zuiden oosten westen noordoosten noordwesten zuidoosten zuidwesten centrum kust golf meer",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mount mont monte kaap golf baai straat zee meer lac lago eiland berg fort kasteel sint st \
         nieuw nieuwe oud oude groot grote klein kleine hoog laag noord zuid oost west boven neder \
         bad port porto rio san santa saint el al los las la le den",
    ),
    (
        Classes::FEATURE_AFTER,
        "rivier zee oceaan meer golf baai kanaal eiland eilanden gebergte bergen berg bos woud \
         vallei woestijn schiereiland plas plassen polder gletsjer provincie district regio",
    ),
    (
        Classes::VESSEL,
        "schip schepen vrachtschip containerschip cruiseschip tanker olietanker veerboot veerpont \
         pont fregat korvet torpedobootjager kruiser slagschip onderzeeër onderzeeboot \
         vliegdekschip mijnenjager patrouilleschip kotter viskotter vissersboot trawler zeilschip \
         zeilboot jacht sleepboot baggerschip duwboot binnenvaartschip aak ijsbreker sonde \
         ruimteschip capsule satelliet",
    ),
    (Classes::STORM, "orkaan tyfoon cycloon storm"),
    (
        Classes::WORK,
        "film roman thriller boek album single lied liedje nummer serie musical opera operette \
         toneelstuk voorstelling documentaire komedie drama ballet essay schilderij dichtbundel \
         symfonie podcast",
    ),
    (
        Classes::FIRM,
        "bedrijf keten concern winkelketen supermarktketen luchtvaartmaatschappij rederij bank \
         verzekeraar fabrikant producent autobouwer chipmaker bierbrouwer brouwerij brouwer \
         uitgever uitgeverij bouwer aannemer staalreus oliebedrijf energiebedrijf start-up \
         techbedrijf techreus webwinkel reisorganisatie vervoerder onderneming",
    ),
    (
        Classes::GOODS,
        "kaas ham worst wafel wafels mosterd bier wijn wijnen jenever koek boter asperges mosselen \
         spruitjes aardewerk porselein kant tapijt tapijten hond herder herdershond koe virus \
         koorts variant griep syndroom protocol conventie akkoorden verdrag pruimen",
    ),
    (
        Classes::CONTEST,
        "won wint winnen versloeg verslaat verslagen zege winst nederlaag verloor verliest \
         gelijkspel goal goals doelpunt doelpunten treffer treffers verlenging strafschop \
         strafschoppen penalty penalty's halve finale kwartfinale kwartfinales tiebreak wedstrijd \
         rust uitgeschakeld etappe sprint klassement derby remise",
    ),
    (Classes::CLOSES_NAME, "meer eiland bos duin strand polder plas"),
    (
        Classes::OPENS_NAME,
        "mount mont monte kaap golf baai fort lac lago cabo punta rio sierra serra cerro isla île \
         wadi jebel djebel gunung tanjung pulau",
    ),
];
