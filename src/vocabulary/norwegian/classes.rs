//! Classes of Norwegian words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abdi ahmed ahmad adrian aksel alexander alf alfred ali \
    amalie amina amir anders andreas anette anita anja ann anna anne anne-grete anne-lise \
    anne-marie anniken ante arild arne arnfinn arvid asbjørn aslak asle astrid atle aud aurora \
    beate benedicte benjamin bente bendik berit bernt birger birgit bjarne bjørg bjørn bjørnar \
    borghild britt brynjar brit camilla carl cato cecilie charlotte christian christoffer \
    christopher daniel david dina edvard egil eilif einar eirik eivind elin elise ellen elias \
    ella elisabeth emil emilie emma endre erik erlend erling erna espen eva even fatima filip \
    finn fredrik frida frode fridtjof frøydis gaute geir geir-arne georg gerd gisle gorm grete \
    gro grethe gudrun gunn gunnar gunvor gustav guro guttorm gyda hallvard halvard halvor hanna \
    hanne hans hans-petter harald harry hassan hedda hege heidi helene helge henning henriette \
    henrik herman hilde hilmar håkon håvard haakon ida inga inge inger ingebjørg ingebrigt ingrid \
    ingunn ingvild ingeborg irene isak iselin ivar ivan iver jakob jan jan-erik janne jens jenny \
    jenny-marie joakim johan johanne johannes john jon jonas jorunn jostein jørgen jørn julie \
    julia kai kari karin karina karl karoline katrine kaja kenneth kim kine kirsten kjell kjersti \
    kjetil klara klaus knut konrad kristian kristin kristine kristoffer kåre lars lasse laila \
    leif lena line linn linda linnea lise liv lucas ludvig lukas mads magne magnus maja malin \
    marcus mari maria marianne marie marit marius markus marte martin martine mathias matheus \
    mats mette mia mikael mikkel mina mohamed mohammad mohammed mona monica morten nathalie \
    nikolai nils nina nora odd oddvar odin ola olaf olav ole oliver oline omar oscar oskar ottar \
    otto ove per per-arne pernille peter petter pål philip ragnar ragnhild randi rasmus rebekka \
    reidar reidun renate rita roald roar robert roger rolf ronny roy rune ruth sander sandra sara \
    sigbjørn sigmund signe sigrid sigurd silje simen simon sindre siri siv sivert snorre sofie \
    solveig sondre steffen stein steinar sten stian stig stine stine-marie sturla sunniva svein \
    svein-erik sverre synne synnøve tarjei tale tarald terje theodor therese thomas thor thea \
    tiril tobias tom tommy tone tor torbjørn tore torgeir torill torkel torstein torunn tove \
    trine trond trude trygve tuva tyra turid ulf ulrik unn unni valdemar vebjørn vegard vetle \
    vibeke victoria vidar viktor vilde vilhelm vilma wenche wilhelm willy yasmin yngve øivind \
    øyvind øystein åge åse åshild åsmund";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "herr fru frk dr doktor professor professoren førsteamanuensis lektor rektor president \
         presidenten visepresident visepresidenten ekspresident statsminister statsministeren \
         statsministaren utenriksminister utenriksministeren utanriksminister innenriksminister \
         innenriksministeren forsvarsminister forsvarsministeren finansminister finansministeren \
         justisminister justisministeren helseminister helseministeren klimaminister \
         energiminister næringsminister kunnskapsminister samferdselsminister landbruksminister \
         fiskeriminister kommunalminister minister ministeren statsråd statsråden statssekretær \
         statssekretæren forbundskansler forbundskansleren kansler regjeringssjef \
         regjeringssjefen partileder partilederen nestleder stortingsrepresentant \
         stortingsrepresentanten stortingspresident stortingspresidenten stortingsmann \
         sametingspresident sametingspresidenten senator senatoren ordfører ordføreren ordførar \
         ordføraren varaordfører varaordføreren fylkesordfører fylkesordføreren byrådsleder \
         byrådslederen byråd rådmann rådmannen kommunedirektør kommunedirektøren statsforvalter \
         statsforvalteren fylkesmann borgermester borgermesteren guvernør guvernøren sysselmester \
         sysselmesteren ambassadør ambassadøren generalsekretær generalsekretæren eu-kommissær \
         kommissær leder lederen leiar leiaren talsperson talspersonen talsmann talsmannen \
         talskvinne pressetalsmann pressesjef pressesjefen kommunikasjonssjef \
         kommunikasjonssjefen kommunikasjonsdirektør politimester politimesteren politimeister \
         visepolitimester politiinspektør politioverbetjent politibetjent politiadvokat \
         politiadvokaten politiførstebetjent operasjonsleder operasjonslederen innsatsleder \
         innsatslederen etterforskningsleder lensmann lensmannen statsadvokat statsadvokaten \
         riksadvokat riksadvokaten aktor dommer dommeren tingrettsdommer lagdommer advokat \
         advokaten bistandsadvokat forsvarer forsvareren general generalen generalmajor \
         generalløytnant forsvarssjef forsvarssjefen hærsjefen oberst obersten oberstløytnant \
         major majoren kaptein kapteinen løytnant fenrik sersjant admiral admiralen kontreadmiral \
         kommandør sjef sjefen konge kongen dronning dronningen prins prinsen prinsesse \
         prinsessen kronprins kronprinsen kronprinsesse kronprinsessen hertug pave paven kardinal \
         erkebiskop biskop biskopen preses prest presten sokneprest domprost imam imamen rabbiner \
         sjeik ayatolla emir sultan trener treneren landslagstrener landslagstreneren \
         landslagssjef spiller spilleren spiss spissen midtbanespiller back backen keeper \
         keeperen målvakt løper løperen skiløper skiskytter stjernen sportssjef toppsjef \
         konsernsjef konsernsjefen direktør direktøren avdelingsdirektør avdelingsleder \
         seksjonsleder virksomhetsleder eier eieren gründer gründeren styreleder styrelederen \
         økonom økonomen sjeføkonom sjeføkonomen forsker forskeren seniorforsker historiker \
         historikeren statsviter meteorolog meteorologen statsmeteorolog seismolog geolog \
         geologen analytiker lege legen overlege overlegen kommuneoverlege kommuneoverlegen \
         smittevernoverlege sykepleier jordmor lærer læreren forfatter forfatteren journalist \
         journalisten reporter redaktør redaktøren korrespondent fotograf artist artisten sanger \
         sangeren skuespiller skuespilleren regissør regissøren kunstner kunstneren komponist \
         bonde bonden fisker fiskeren skipper skipperen brannsjef brannsjefen brannmann \
         redningsleder redningslederen naboen pensjonist",
    ),
    (Classes::HONORIFIC, "herr fru frk dr doktor prof professor"),
    (
        Classes::ORGANISATION,
        "as asa konsernet gruppen holding stiftelsen stiftelse instituttet institutt \
         folkehelseinstituttet universitet universitetet høgskole høgskolen høyskole høyskolen \
         skole skolen ungdomsskole barneskole folkehøgskole videregående akademi akademiet \
         sykehus sykehuset sjukehus universitetssykehus legevakt legevakta helseforetak \
         departementet departement utenriksdepartementet forsvarsdepartementet \
         finansdepartementet justisdepartementet direktoratet direktorat helsedirektoratet \
         utdanningsdirektoratet miljødirektoratet tilsynet mattilsynet arbeidstilsynet \
         datatilsynet vegvesen vegvesenet kystverket kystvakten kystvakta jernbanedirektoratet \
         nve nav udi toll tolletaten skatteetaten kriminalomsorgen politiet politidistrikt \
         politidirektoratet kripos økokrim pst forsvaret luftforsvaret sjøforsvaret hæren marinen \
         heimevernet etterretningstjenesten hovedredningssentralen redningssentral brannvesen \
         brannvesenet stortinget storting regjeringen regjeringa sametinget fylkestinget \
         kommunestyret bystyret bystyre bank banken sparebank sparebanken fond fondet oljefondet \
         forsikring tingrett tingretten lagmannsrett lagmannsretten høyesterett domstol domstolen \
         forbund forbundet fagforbund fagforbundet lo nho unio virke forening foreningen lag \
         laget ungdomslag kommisjon kommisjonen rådet råd utvalg utvalget nemnd styret partiet \
         parti arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre sosialistisk rødt \
         miljøpartiet kristelig folkeparti avisen avisa avis blad bladet tidende tidning \
         aftenposten dagbladet dagsavisen vg nrk ntb tv2 tv adresseavisen posten kirke kirken \
         kirka domkirke domkirken katedral moské moskeen synagoge menighet menigheten bispedømme \
         museum museet teater teatret operaen opera orkester konserthus bibliotek biblioteket \
         arena stadion stasjon stasjonen sentralstasjon jernbanestasjon flyplass lufthavn hotell \
         hotellet verk kraftverk smelteverk gruve gruva fk fc if il bk sk fotball håndball \
         ishockey idrettslag idrettsforening skiklubb rosenborg vålerenga kors røde \
         redningsselskapet frelsesarmeen nato eu fn who unicef unhcr imf fifa uefa osse \
         verdensbanken amnesty greenpeace bellona equinor statoil hydro yara telenor dnb \
         statkraft kongsberg sas widerøe vy aker mowi hurtigruten orkla",
    ),
    (
        Classes::ORGANISATION_OF,
        "universitetet høgskolen høyskolen instituttet forbundet direktoratet departementet \
         domstolen foreningen organisasjonen stiftelsen kommisjonen rådet sentralbanken \
         ambassaden bispedømmet",
    ),
    (
        Classes::STREET,
        "gate gata gaten veg vegen vei veien allé alléen plass plassen torg torget bakke bakken \
         stien sti smau smauet kai kaia brygge brygga riksvei riksveg riksveien fylkesvei \
         fylkesveg fylkesveien europavei europavegen motorvei motorveien ringvei ringveien tunnel \
         tunnelen bru brua bro broen park parken rundkjøring rundkjøringen",
    ),
    (
        Classes::LOCATIVE,
        "i fra frå nær utenfor utanfor rundt gjennom nord sør øst aust vest nordøst nordvest \
         sørøst sørvest innen innenfor langs bortenfor omkring via hele ut",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "på til ved mot mellom over under etter av med for og eller samt om hos uten enn besøkte \
         besøker nådde når forlot forlater bak foran",
    ),
    (
        Classes::DIRECTION,
        "nordre søndre østre vestre nordlige sørlige østlige vestlige nordøstlige nordvestlige \
         sørøstlige sørvestlige sentrale nord sør øst aust vest nordøst nordvest sørøst sørvest \
         indre ytre øvre nedre midtre nordligste sørligste østligste vestligste østkysten \
         vestkysten sørkysten nordkysten sentrum utkanten ytterkanten bykjernen",
    ),
    (
        Classes::SPEECH,
        "sa sier seier sagt opplyste opplyser opplyst fortalte fortel forteller fortalt forklarte \
         forklarer forklart hevdet hevder hevda bekreftet bekrefter bekrefta advarte advarer \
         varslet varsler understreket understreker påpekte påpeker konstaterte konstaterer skrev \
         skriver skrevet meldte melder meldt rapporterte rapporterer innrømmet innrømmer erkjente \
         erkjenner avviste avviser benektet benekter forsikret forsikrer lovet lover lovte legger \
         mente mener meiner påstod påstår svarte svarer spurte spør krevde krever kritiserte \
         kritiserer fordømte fordømmer kommenterte kommenterer anklaget anklager beskriver \
         beskrev tror trur ifølge uttalte uttaler uttalt utdyper utbryter ropte sukket lo medgir",
    ),
    (
        Classes::DIVISION,
        "fylke fylket fylkets fylker fylkene kommune kommunen kommunens kommuner kommunene region \
         regionen regionens regioner provins provinsen provinsens provinser provinsene delstat \
         delstaten delstatens delstater delstatene landsdel landsdelen distrikt distriktet \
         distriktets kanton kantonen guvernement prefektur prefekturet grevskap grevskapet \
         departement len oblast oblasten sokn by byen byens byer byene storby hovedstad \
         hovedstaden hovudstaden havneby havnebyen kystby kystbyen grenseby landsby landsbyen \
         landsbyens landsbyer landsbyene bygd bygda bygder bygdene tettsted tettstedet sted \
         stedet steder bydel bydelen bydeler forstad forstaden forsteder forstedene område \
         området kyst kysten grense grensen grensa øy øya øyer øyene halvøy halvøya halvøyen \
         øygruppe øygruppen dal dalen republikk republikken territorium territoriet flyplass havn",
    ),
    (
        Classes::CIVIC,
        "innbyggere innbyggerne innbyggjarane innbygger beboere beboerne folk politi politiet \
         myndigheter myndighetene styresmaktene regjering regjeringen regjeringa regjeringens \
         ordfører ordføreren ordførar president presidenten statsminister statsministeren \
         utenriksminister ambassadør ambassade ambassaden hær hæren tropper troppene soldater \
         soldatene soldat styrker militæret sykehus sykehuset sykehusene skole skolen skoler \
         skolene universitet flyplass flyplassen lufthavn domstol domstolen tingrett tingretten \
         brannvesen brannvesenet nødetatene parlament parlamentet medier mediene velgere velgerne \
         borgere borgerne bønder bøndene fiskere fans supportere laget landslag landslaget gater \
         gatene havn havna økonomi befolkning befolkningen pendlere studenter elever turister \
         sentrum",
    ),
    (
        Classes::FUNCTION,
        "den det de dei dem en et ei ein eit og eller men uten samt for fordi at som om når da då \
         der her dit hit i på av til fra frå med ved mot mellom under over etter før gjennom \
         rundt utenfor utanfor innen innenfor hos ut blant tross ifølge siden sidan så ikke ikkje \
         aldri alltid også dog likevel dessuten derfor deretter derimot dermed nå no snart \
         allerede enda ennå fortsatt framleis bare berre kun kanskje omtrent cirka nesten minst \
         mer meir mest mange mye mykje flere fleire få noen nokre nokon noe noko ingen inga alle \
         alt hver kvar hvert begge andre annen anna annet samme slik slike denne dette disse \
         desse han hun ho vi me dere jeg eg du man hans hennes dens deres sin sitt sine min mitt \
         mine din ditt dine vår vårt våre meg deg seg ham henne oss er var være vere vært vore \
         blir ble blei vart bli blitt har hadde ha skal skulle kan kunne kommer kjem kom må måtte \
         får fikk fekk vil ville bør burde gjør gjorde går gikk gjekk finnes fins ligger ligg lå \
         hva hvem hvilke hvilken hvorfor hvordan hvor kva kven korleis kvifor kor to tre fire fem \
         seks sju syv åtte ni ti elleve tolv hundre tusen første fyrste tredje siste sist neste \
         forrige ny nye nytt gamle store hele heile halve mens ettersom dersom hvis inntil \
         samtidig totalt like straks dagens årets ukens ja nei s",
    ),
    (
        Classes::DAY,
        "mandag mandagens tirsdag tirsdagens onsdag onsdagens torsdag torsdagens fredag fredagens \
         lørdag lørdagens søndag søndagens måndag tysdag laurdag sundag mandagskvelden \
         tirsdagskvelden onsdagskvelden torsdagskvelden fredagskvelden lørdagskvelden \
         søndagskvelden mandagsmorgen januar februar mars april mai juni juli august september \
         oktober november desember jul jula julen julaften juledag nyttår nyttårsaften påske \
         påska påsken påskeaften langfredag skjærtorsdag pinse pinsen grunnlovsdagen advent \
         sankthans ramadan id",
    ),
    (
        Classes::SURNAME,
        "hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen \
         pettersen eriksen berg haugen hagen johannessen andreassen jacobsen dahl jørgensen \
         henriksen lund halvorsen sørensen jakobsen moen gundersen iversen strand solberg \
         svendsen eide knutsen martinsen paulsen bakken kristoffersen mathisen lie amundsen \
         nguyen rasmussen lunde solheim berge moe nygård nygaard bakke kristensen fredriksen holm \
         lien hauge christensen andresen nielsen knudsen evensen sæther aas hanssen myhre \
         haugland thomassen simonsen sivertsen danielsen berntsen rønning arnesen sandvik næss \
         antonsen haug ellingsen edvardsen vik ali thorsen gulbrandsen isaksen ruud birkeland \
         aasen strøm myklebust tangen ødegård ødegaard eliassen helland bøe jenssen mikkelsen \
         aune tveit johansson brekke abrahamsen engen christiansen madsen ahmed hovland bråthen \
         skoglund sørlie haaland gabrielsen hassan hermansen wold dahle nilssen fossum ulvund bø \
         tollefsen børresen ingebrigtsen holte hoel wiik nordby egeland kolstad langeland løken \
         bergersen helgesen støre stoltenberg vedum listhaug jonsdottir gahr huitfeldt bollestad \
         lysbakken melby tajik johaug klæbo bjørgen carlsen hegerberg nansen heyerdahl ibsen \
         hamsun undset fosse munch grieg vågå sætre vestre brende frederiksen kristersson trump \
         biden putin zelenskyj merz scholz macron erdogan netanyahu",
    ),
    (Classes::ALSO_GIVEN, "paris london sydney florence milan wien victoria chelsea savannah \
        madison georgia israel jordan"),
    (Classes::NAME_SUFFIX, "jr junior sr senior d.y d.e"),
    (Classes::PERSONAL, "årige åring åringen som selv sjølv født"),
    (
        Classes::SETTLEMENT,
        "by byen landsby landsbyen bygd bygda tettsted tettstedet sted stedet kommune kommunen \
         hovedstad hovedstaden hovudstaden havneby havnebyen kystby kystbyen grenseby grensebyen \
         småby storby provinsen delstaten regionen distriktet øya øyen øyene halvøya bydelen \
         forstaden utkanten nærheten området ordføreren innbyggerne beboere nord sør øst vest \
         kysten republikken fylket fiskevær fiskeværet grend grenda",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mount lake sankt st saint san santa ny nye nord sør øst vest midt store stor lille øvre \
         nedre kapp kap fort elva elven innsjøen øya fjellet vulkanen halvøya golfen bukta sundet \
         port new los las el la",
    ),
    (
        Classes::FEATURE_AFTER,
        "elv elva elven å sjø sjøen hav havet vik vika viken golfen gulf sund sundet kanal \
         kanalen øy øya øyer øyene halvøy halvøya berg berget fjell fjellet fjellene dal dalen \
         skog skogen ørken ørkenen foss fossen fjord fjorden vann vannet vatn vatnet skjærgård \
         vidda viddene nes neset bre breen len kommune fylke provins region oblast distrikt by \
         slott",
    ),
    (
        Classes::VESSEL,
        "skip skipet båt båten ferge fergen ferga ferje ferja passasjerskip lasteskip lasteskipet \
         tankskip tankskipet tankeren oljetankeren containerskipet cruiseskip cruiseskipet \
         hurtigbåt hurtigbåten fiskebåt fiskebåten tråler tråleren seilbåt seilskip seilskuta \
         isbryter isbryteren slepebåt fregatt fregatten korvett korvetten jageren ubåt ubåten \
         hangarskip hangarskipet kystvaktskipet redningsskøyta fartøyet romsonden sonden \
         satellitten skuta",
    ),
    (Classes::STORM, "orkanen orkan tyfonen tyfon syklonen syklon stormen storm ekstremværet \
        uværet lavtrykket"),
    (
        Classes::WORK,
        "filmen film romanen roman boka boken bok albumet album låta låten låt serien tv-serien \
         stykket forestillingen operaen dokumentaren diktsamlingen plata platen singelen \
         musikalen maleriet podkasten spillet krimmen novellen",
    ),
    (
        Classes::FIRM,
        "selskapet selskap bedriften firmaet konsernet flyselskapet rederiet kjeden butikkjeden \
         kleskjeden matkjeden banken forsikringsselskapet bilprodusenten produsenten giganten \
         teknologigiganten legemiddelselskapet gruveselskapet kraftselskapet energiselskapet \
         entreprenøren operatøren forlaget avisen avisa oppdrettsselskapet oljeselskapet verftet \
         leverandøren",
    ),
    (
        Classes::GOODS,
        "ost skinke pølse pølser sennep vin øl blonder porselen teppe terrier hund viruset virus \
         feber varianten influensa syndromet protokollen konvensjonen traktaten erklæringen laks \
         kringle",
    ),
    (
        Classes::CONTEST,
        "slo beseiret vant vinner seiret tapte seier seieren seire tap tapet mål målet målene \
         målscorer kamp kampen kamper uavgjort ekstraomganger straffespark straffer semifinale \
         semifinalen kvartfinale kvartfinalen finale finalen omgang omgangen pause utlignet \
         reduserte avgjorde hattrick utklasset slått derby derbyet sluttspill",
    ),
    (Classes::CLOSES_NAME, "strand fjell vann vatn elv fjord"),
    (Classes::OPENS_NAME, "mount lake kapp fort sankt"),
];
