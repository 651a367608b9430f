//! Classes of Swedish words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abdi adam agneta ahmed albin alexander alexandra alf alfred \
    ali alice alva amanda amina amir anders andreas anette angelica anita ann anna ann-christin \
    ann-marie anna-karin anneli annie annika anton arne arvid astrid august axel barbro bengt \
    berit bernt birgitta birger björn bo boris britt britta börje camilla carin carina carl \
    carl-johan carolina caroline catarina cecilia charlotta charlotte christer christian \
    christina christoffer clara claes daniel david dennis ebba edvard elias elin elisabet \
    elisabeth ella ellen elsa elvira emelie emil emilia emma eric erik erika erland ester eva \
    evelina fabian fatima felicia felix filip folke fredrik frida fritiof gabriel georg gerd gert \
    gunilla gunnar gun gustaf gustav göran gösta hampus hanna hans hassan helen helena henning \
    henrik hilda hugo hussein håkan ibrahim ida inga ingela inger ingrid ingvar irene isabella \
    isak jacob jakob jan jan-erik jan-olof janne jenny jens jerker jessica jesper jimmie joakim \
    joar johan johanna johannes john jonas jonatan jonathan josef josefin josefine julia jörgen \
    kalle karin karl karl-erik karolina katarina kenneth kent kerstin kim kjell klara klas \
    kristian kristina kristoffer kurt lars lars-erik lasse leif lena lennart leo leon liam lilly \
    lina linda linn linnea linus lisa lisbeth lotta louise love lovisa lucas ludvig lukas maj \
    maj-britt maja malin magdalena magnus marcus margareta maria marianne marie markus martin \
    mathias mats mattias max maximilian melker mikael mikaela moa mohamed mohammed mona monica \
    monika morgan märta märit måns nathalie nicklas niklas nils nina noah noel nora ola olle olof \
    oliver olivia oscar oskar otto ove patrik paulina per pernilla per-olof peter petra petter \
    pia pontus rasmus rebecka rickard rikard robert robin roger roland rolf ronny ronja rune saga \
    samuel sandra sara sebastian selma signe sigrid simon sixten sofia sofie sonja staffan stefan \
    stellan stina sten stig sture susanne svante sven sven-erik svea sylvia teodor therese theo \
    thomas thorbjörn tilda tilde tina tobias tomas tommy tor torbjörn tore torsten tove tuva ulf \
    ulla ulrika ulrik urban valdemar vera veronica victor viktor viktoria vilhelm vilma vincent \
    wilhelm william wilma yasmin yngve yvonne zara åke åsa örjan östen";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "herr fru fröken dr doktor professor docent lektor rektor president presidenten \
         vicepresident vicepresidenten expresident expresidenten statsminister statsministern \
         premiärminister premiärministern utrikesminister utrikesministern inrikesminister \
         inrikesministern försvarsminister försvarsministern finansminister finansministern \
         justitieminister justitieministern socialminister socialministern utbildningsminister \
         miljöminister migrationsminister minister ministern statsråd statsrådet förbundskansler \
         förbundskanslern kansler kanslern regeringschef regeringschefen partiledare partiledaren \
         språkrör gruppledare riksdagsledamot riksdagsledamoten riksdagsman talman talmannen \
         senator senatorn ledamot kommunalråd kommunalrådet regionråd regionrådet borgarråd \
         borgarrådet oppositionsråd landshövding landshövdingen lantråd lantrådet borgmästare \
         borgmästaren guvernör guvernören ambassadör ambassadören generalsekreterare \
         generalsekreteraren eu-kommissionär kommissionär ordförande ordföranden talesperson \
         talespersonen talesman talesmannen talesmannens taleskvinna pressekreterare presschef \
         presstalesperson polis polisen polismästare polischef polischefen länspolismästare \
         kommissarie kommissarien inspektör kriminalinspektör åklagare åklagaren kammaråklagare \
         chefsåklagare riksåklagare rådman rådmannen lagman domare domaren advokat advokaten \
         försvarare general generalen generalmajor generallöjtnant överbefälhavare \
         överbefälhavaren överste översten överstelöjtnant major majoren kapten kaptenen löjtnant \
         fänrik sergeant amiral amiralen kommendör kommendörkapten befälhavare kung kungen \
         drottning drottningen prins prinsen prinsessan prinsessa kronprinsessan kronprins hertig \
         påve påven kardinal ärkebiskop ärkebiskopen biskop biskopen präst prästen kyrkoherde \
         kyrkoherden komminister pastor imam rabbin schejk ayatolla emir sultan tränare tränaren \
         förbundskapten förbundskaptenen lagkapten spelare anfallare anfallaren forward forwarden \
         mittfältare mittfältaren back backen målvakt målvakten löpare skidåkare skytten stjärnan \
         lagkaptenen sportchef sportchefen vd vd:n koncernchef koncernchefen direktör direktören \
         generaldirektör generaldirektören avdelningschef verksamhetschef enhetschef chef chefen \
         ägare ägaren företagare entreprenör grundare grundaren styrelseordförande ekonom \
         ekonomen chefsekonom forskare forskaren historiker statsvetare meteorolog meteorologen \
         seismolog analytiker läkare läkaren överläkare överläkaren chefläkare smittskyddsläkare \
         statsepidemiolog sjuksköterska lärare läraren författare författaren journalist \
         journalisten reporter reportern redaktör redaktören korrespondent fotograf fotografen \
         artist artisten sångare sångaren sångerskan skådespelare skådespelaren skådespelerskan \
         regissör regissören konstnär konstnären kompositör bonde bonden lantbrukaren lantbrukare \
         fiskare fiskaren brandman brandmästare räddningsledare räddningsledaren insatsledare \
         insatsledaren räddningschef räddningschefen stabschef grannen pensionären",
    ),
    (Classes::HONORIFIC, "herr fru fröken dr doktor prof professor docent"),
    (
        Classes::ORGANISATION,
        "ab hb kb koncernen gruppen holding stiftelsen stiftelse institutet institut universitet \
         universitetet universitets högskola högskolan skola skolan gymnasium gymnasiet \
         gymnasieskola akademi akademin sjukhus sjukhuset sjukhusets lasarett lasarettet \
         regionsjukhus universitetssjukhus vårdcentral departementet departement \
         utrikesdepartementet försvarsdepartementet finansdepartementet justitiedepartementet \
         myndigheten myndighet verket naturvårdsverket trafikverket migrationsverket skolverket \
         boverket livsmedelsverket energimyndigheten försäkringskassan arbetsförmedlingen \
         skatteverket tullverket tullen kriminalvården kustbevakningen sjöfartsverket \
         transportstyrelsen länsstyrelsen socialstyrelsen folkhälsomyndigheten polismyndigheten \
         säkerhetspolisen säpo försvarsmakten försvaret marinen flygvapnet armén must riksdagen \
         riksdag regeringen riksbanken bank banken bankens fond fonden försäkring \
         räddningstjänsten räddningstjänst polisen åklagarmyndigheten tingsrätt tingsrätten \
         hovrätt hovrätten kammarrätten förvaltningsrätten domstol domstolen domstolens \
         kommunfullmäktige kommunstyrelsen regionen landstinget förbund förbundet fackförbund \
         fackförbundet facket lo tco saco kommunal unionen förening föreningen kommission \
         kommissionen rådet råd nämnden nämnd styrelse styrelsen partiet parti partiets \
         socialdemokraterna moderaterna sverigedemokraterna centerpartiet vänsterpartiet \
         kristdemokraterna liberalerna miljöpartiet samlingspartiet sannfinländarna högern \
         vänstern tidningen tidning bladet aftonbladet expressen dagbladet nyheter nyheterna \
         posten kuriren allehanda tribune radio radion tv svt sr yle tt television kyrka kyrkan \
         domkyrka domkyrkan katedral moské moskén synagoga församling församlingen stift stiftet \
         museum museet muséet teater teatern operan opera orkester konserthus konserthuset \
         bibliotek biblioteket arena arenan stadion station stationen centralstation flygplats \
         flygplatsen hotell hotellet hamn hamnar kraftverk kärnkraftverk gruva gruvan bruk fc if \
         ik bk ff aik ifk gif hv71 sk hc hk ishockey fotboll idrottsförening hockey korset röda \
         halvmånen frälsningsarmén nato eu fn who unicef unhcr imf fifa uefa osse världsbanken \
         amnesty greenpeace volvo scania saab ericsson ikea sas sj vattenfall northvolt lkab ssab \
         handelsbanken swedbank nordea seb telia boliden stena",
    ),
    (
        Classes::ORGANISATION_OF,
        "universitetet högskolan institutet förbundet riksförbundet myndigheten ministeriet \
         domstolen nämnden föreningen organisationen stiftelsen kommissionen rådet centralbanken \
         ambassaden biskopsstiftet",
    ),
    (
        Classes::STREET,
        "gatan gata väg vägen torg torget gränd gränden allé allén plan plats platsen esplanaden \
         stig stigen backe backen kaj kajen led leden motorväg motorvägen riksväg riksvägen \
         europaväg europavägen länsväg länsvägen ringväg ringvägen avenyn bro bron park parken \
         rondellen trafikplats",
    ),
    (
        Classes::LOCATIVE,
        "i från nära utanför kring runt genom norr söder öster väster nordost nordväst sydost \
         sydväst inom längs bortom omkring via hela ur",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "på till vid mot mellan över under efter av med för och eller samt om hos åt utan än \
         besökte besöker nådde når lämnade lämnar bakom framför",
    ),
    (
        Classes::DIRECTION,
        "norra södra östra västra nordöstra nordvästra sydöstra sydvästra mellersta centrala norr \
         söder öster väster nordost nordväst sydost sydväst nord syd öst väst inre yttre övre \
         nedre östligaste nordligaste sydligaste västligaste ostkusten centrum utkanten \
         utkanterna innerstaden innerstan nordliga sydliga östliga västliga",
    ),
    (
        Classes::SPEECH,
        "sade sa säger sagt uppgav uppger uppgett meddelade meddelar meddelat berättade berättar \
         berättat förklarade förklarar förklarat hävdade hävdar hävdat bekräftade bekräftar \
         bekräftat varnade varnar varnat betonade betonar påpekade påpekar konstaterade \
         konstaterar skrev skriver skrivit rapporterade rapporterar rapporterat medgav erkände \
         förnekade förnekar försäkrade försäkrar lovade lovar tillade tillägger menade menar \
         ansåg anser påstod påstår underströk understryker svarade svarar frågade frågar krävde \
         kräver kritiserade kritiserar fördömde fördömer kommenterade kommenterar upplyste \
         anklagade anklagar beskriver beskrev tror enligt utropade ropade suckade skrattade \
         konstaterat",
    ),
    (
        Classes::DIVISION,
        "län länet länets kommun kommunen kommunens kommuner kommunerna region regionen regionens \
         regioner provins provinsen provinsens provinser provinserna delstat delstaten delstatens \
         delstater delstaterna landskap landskapet landskapets distrikt distriktet distriktets \
         kanton kantonen guvernement guvernementet prefektur prefekturen grevskap grevskapet \
         fylke fylket departement oblast oblasten socken socknen stad staden stadens städer \
         städerna storstad huvudstad huvudstaden huvudstadens hamnstad hamnstaden kuststad \
         kuststaden gränsstad by byn byns byar byarna ort orten orter orterna tätort tätorten \
         samhälle samhället bruksort stadsdel stadsdelen stadsdelar förort förorten förorter \
         förorterna område området kust kusten gräns gränsen ö ön öar öarna halvö halvön ögrupp \
         ögruppen skärgård skärgården dal dalen republik republiken territorium territoriet \
         flygplats hamn",
    ),
    (
        Classes::CIVIC,
        "invånare invånarna invånaren boende boenden polis polisen myndigheter myndigheterna \
         regering regeringen regeringens borgmästare borgmästaren president presidenten \
         statsminister statsministern premiärminister utrikesminister ambassadör ambassad \
         ambassaden armé armén trupper trupperna soldater soldaterna soldat styrkor militär \
         militären sjukhus sjukhuset sjukhusen skola skolan skolor skolorna universitet flygplats \
         flygplatsen domstol domstolen tingsrätt tingsrätten räddningstjänst räddningstjänsten \
         brandkår brandkåren parlament parlamentet medier medierna väljare väljarna medborgare \
         medborgarna bönder bönderna fiskare fans supportrar laget landslag landslaget gator \
         gatorna hamn hamnen borgare ekonomi befolkning befolkningen pendlare studenter elever \
         turister central centralstation",
    ),
    (
        Classes::FUNCTION,
        "den det de dem dom en ett och eller men utan samt för fast att som om när då där här dit \
         hit i på av till från med vid mot mellan under över efter före innan genom kring runt \
         utanför inom hos ur åt bland trots enligt sedan sen så inte ej aldrig alltid också även \
         dock dessutom därför därefter däremot nu idag igår imorgon snart redan ännu fortfarande \
         bara endast just kanske ungefär cirka omkring nästan minst mer mest många mycket flera \
         få några någon något ingen inget inga alla allt varje varenda båda andra annan annat \
         samma sådan sådana denna denne detta dessa han hon hen vi ni jag du man hans hennes dess \
         deras sin sitt sina min mitt mina din ditt dina vår vårt våra er ert era mig dig sig \
         honom henne oss är var vara varit blir blev bli blivit har hade ha haft ska skall skulle \
         kan kunde kunna kommer kom måste får fick vill ville bör borde gör gjorde går gick finns \
         fanns ligger låg vad vem vilka vilken vilket varför hur vars två tre fyra fem sex sju \
         åtta nio tio elva tolv hundra tusen första tredje sista nästa förra nya nytt ny gamla \
         stora stor hela halva medan eftersom ifall tills samtidigt totalt strax dagens årets \
         veckans ja nej s",
    ),
    (
        Classes::DAY,
        "måndag måndagen måndagens måndags tisdag tisdagen tisdagens tisdags onsdag onsdagen \
         onsdagens onsdags torsdag torsdagen torsdagens torsdags fredag fredagen fredagens \
         fredags lördag lördagen lördagens lördags söndag söndagen söndagens söndags \
         måndagskvällen tisdagskvällen onsdagskvällen torsdagskvällen fredagskvällen \
         lördagskvällen söndagskvällen måndagsmorgonen tisdagsmorgonen onsdagsmorgonen \
         torsdagsmorgonen fredagsmorgonen lördagsmorgonen söndagsmorgonen januari februari mars \
         april maj juni juli augusti september oktober november december jul julen julafton \
         juldagen nyår nyårsafton nyårsdagen påsk påsken påskafton långfredagen pingst midsommar \
         midsommarafton lucia advent valborg trettondagen ramadan id",
    ),
    (
        Classes::SURNAME,
        "andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson \
         pettersson jonsson jansson hansson bengtsson jönsson lindberg jakobsson magnusson \
         olofsson lindström lindqvist lindgren axelsson berg bergström lundberg lundgren \
         lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin \
         engström eklund danielsson håkansson lundin gunnarsson bergman holm samuelsson fransson \
         wikström isaksson bergqvist arvidsson nyström holmberg löfgren söderberg nyberg \
         blomqvist claesson mårtensson nordström lindholm björk wallberg åberg hermansson \
         gustavsson viklund norberg ström hedlund strömberg åström sundberg dahlberg hellström \
         lund falk öberg sjögren abrahamsson ek ekström blom lindblom holmgren martinsson hedberg \
         norén malm öhman nordin hedman ekman sundström strand dahl hultgren åkesson bolin \
         sjöström hallberg stenberg börjesson höglund lind lindahl söderström lilja alm borg \
         månsson ljungberg engdahl palm skoog fors kristersson löfven reinfeldt carlsson kinberg \
         batra sjöstedt annie lööf busch dousa billström tegnell wallenberg palme bildt zlatan \
         ibrahimović kjellberg lagerlöf strindberg bodström ygeman stoltenberg frederiksen \
         niinistö stubb marin orpo virtanen korhonen mäkinen nieminen hämäläinen trump biden \
         putin zelenskyj merz scholz macron erdogan netanyahu mohamed ali hassan ahmed",
    ),
    (Classes::ALSO_GIVEN, "paris london sydney florens milan vienna victoria chelsea savannah \
        madison georgia israel jordan"),
    (Classes::NAME_SUFFIX, "jr junior sr senior d.y d.ä"),
    (Classes::PERSONAL, "årige åriga åring åringen vars som själv född"),
    (
        Classes::SETTLEMENT,
        "stad staden by byn ort orten tätort tätorten samhälle samhället kommun kommunen \
         huvudstad huvudstaden hamnstad hamnstaden kuststad kuststaden gränsstad gränsstaden \
         småstad storstad provinsen delstaten regionen distriktet ön öarna halvön stadsdelen \
         förorten utkanten närheten trakten området borgmästaren invånarna boende norr söder \
         öster väster kusten republiken län länet landskapet fiskeläge fiskeläget",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mount lake sankt sankta st s:t saint san santa nya norra södra östra västra stora lilla \
         gamla övre nedre kap fort floden sjön ön berget vulkanen älven halvön golfen viken \
         sundet port new los las el la",
    ),
    (
        Classes::FEATURE_AFTER,
        "älv älven å sjö sjön hav havet vik viken golfen sund sundet kanal kanalen ö ön öar öarna \
         halvö halvön berg berget bergen fjäll fjället fjällen dal dalen skog skogen öken öknen \
         fors fjord fjorden skärgård skärgården högland udde udden träsk län kommun socken fylke \
         provins region oblast distrikt stad slott",
    ),
    (
        Classes::VESSEL,
        "fartyg fartyget båt båten färja färjan passagerarfärjan bilfärjan lastfartyg \
         lastfartyget tankfartyget tanker tankern oljetankern containerfartyget \
         kryssningsfartyget fiskebåten trålaren trålare segelbåten segelfartyget isbrytaren \
         bogserbåten fregatt fregatten korvett korvetten jagaren ubåt ubåten hangarfartyget \
         minsveparen räddningsfartyget rymdfarkosten rymdsonden sonden satelliten ångaren yachten",
    ),
    (Classes::STORM, "orkanen orkan tyfonen tyfon cyklonen cyklon stormen storm ovädret \
        lågtrycket"),
    (
        Classes::WORK,
        "filmen film romanen roman boken bok albumet album låten låt serien tv-serien pjäsen pjäs \
         operan dokumentären diktsamlingen skivan singeln musikalen tavlan målningen podden \
         spelet deckaren novellen",
    ),
    (
        Classes::FIRM,
        "företaget företag bolaget koncernen flygbolaget rederiet kedjan butikskedjan klädkedjan \
         matkedjan banken försäkringsbolaget biltillverkaren tillverkaren jätten techjätten \
         läkemedelsbolaget gruvbolaget energibolaget byggbolaget elbolaget operatören förlaget \
         tidningen startupbolaget oljebolaget varvet leverantören",
    ),
    (
        Classes::GOODS,
        "ost skinka korv senap vin öl spets porslin matta terrier hund viruset virus feber \
         varianten influensa syndromet protokollet konventionen fördraget gurka ägg prinskorv \
         smörgås",
    ),
    (
        Classes::CONTEST,
        "slog besegrade vann vinner segrade förlorade seger segern segrar förlust förlusten mål \
         målet målen målskytt match matchen matcher oavgjort kryss kryssade förlängning straffar \
         semifinal semifinalen kvartsfinal kvartsfinalen final finalen åttondelsfinal halvlek \
         halvleken period perioden slutspel slutspelet kvitterade reducerade avgjorde hattrick \
         utklassade utslagna derby derbyt",
    ),
    (Classes::CLOSES_NAME, "strand stränder fors sjö älv fjäll"),
    (Classes::OPENS_NAME, "mount lake kap fort sankt"),
];
