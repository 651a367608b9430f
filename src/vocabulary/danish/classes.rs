//! Classes of Danish words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abdul ahmed ahmad agnes aksel albert albin alberte alex \
    alexander alfred ali alma amalie amina amir anders andrea andreas ane anette anita anja ann \
    anna anne anne-grethe anne-lise anne-marie anne-mette anni annika anton arne arthur asger \
    asta astrid august axel bente benjamin benny bent berit birgit birger birgitte birthe bjarne \
    bo bodil britta brian bruno camilla carina carl carsten caroline caspar cecilie charlotte \
    christian christina christine christoffer claus clara connie dagny daniel david dennis dorte \
    dorthe ebbe edith egon ejner elin elisabeth ella ellen elna emil emilie emma emmy erik erling \
    ernst esben esther eva fatima filip finn flemming frank frans freja frede frederik frederikke \
    freddy frida fritz gerda gert gitte grete grethe gudrun gunhild gunnar gustav hanne hans \
    hans-henrik harald hassan hans-jørgen heidi helen helena helene helge helle henning henriette \
    henrik herluf herman hjalmar holger hugo ib ibrahim ida inga inge inger ingelise ingrid \
    ingolf irene isabella ivan ivar jacob jakob jan jane janne jannie jens jens-peter jens-ole \
    jeppe jesper jette jimmy joachim joan johan johanne johannes john jon jonas josefine julie \
    julius jytte jørgen jørn kaj karen karin karina karl karla karsten kasper katrine kenneth \
    kent kim kirsten kirstine kjeld klaus knud kristian kristina kristine kristoffer kurt laila \
    lars lars-erik lars-ole lasse laura laurits leif lena lene leo lilly linda line lis lisa \
    lisbeth lise lise-lotte liselotte lone lotte louise lucas ludvig luna lærke mads magnus maja \
    malene malou marcus margit margrethe maria marianne marie marius mark markus martha martin \
    mathias mathilde matilde mattias maren mette mia michael mie mikael mikkel mille mogens \
    mohamed mohammad mohammed mona morten nanna natasja nicolai nicoline niels nikolaj nina nora \
    ole oliver olivia oscar oskar otto ove palle per pelle pernille peter pia poul preben randi \
    rasmus regitze rie rikke rita robert rolf rosa rune ruth sanne sara sarah sebastian signe \
    sigrid silas simon sofia sofie solveig steen steffen sten stine stig susanne svend sven søren \
    søs tage tanja thea theis theodor thomas thor thorkild tina tine tobias tom tommy tonny \
    torben torsten tove trine troels tue ulla ulrik uffe vagn valdemar vera vibeke victor \
    victoria viggo viktor vilhelm villads villy vivi walter william yasmin yrsa yvonne åge åse";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "hr herr fru frk dr doktor professor professoren lektor adjunkt rektor præsident \
         præsidenten vicepræsident vicepræsidenten ekspræsident statsminister statsministeren \
         udenrigsminister udenrigsministeren indenrigsminister indenrigsministeren \
         forsvarsminister forsvarsministeren finansminister finansministeren justitsminister \
         justitsministeren sundhedsminister sundhedsministeren klimaminister klimaministeren \
         skatteminister skatteministeren erhvervsminister erhvervsministeren transportminister \
         transportministeren beskæftigelsesminister undervisningsminister fødevareminister \
         miljøminister kulturminister integrationsminister udviklingsminister minister ministeren \
         premierminister premierministeren kansler kansleren forbundskansler forbundskansleren \
         regeringschef regeringschefen partiformand partiformanden formand formanden næstformand \
         næstformanden forperson ordfører ordføreren retsordfører gruppeformand folketingsmedlem \
         folketingsmedlemmet folketingskandidat europaparlamentariker eu-kommissær kommissær \
         senator senatoren borgmester borgmesteren overborgmester overborgmesteren viceborgmester \
         rådmand rådmanden byrådsmedlem regionsrådsformand regionsrådsformanden regionsformand \
         amtsborgmester lagmand lagmanden landsstyreformand landsstyreformanden guvernør \
         guvernøren rigsombudsmand ambassadør ambassadøren generalsekretær generalsekretæren \
         talsperson talspersonen talsmand talsmanden talskvinde pressechef pressechefen \
         kommunikationschef politidirektør politidirektøren politimester politimesteren \
         politiinspektør politiinspektøren vicepolitiinspektør politikommissær politikommissæren \
         politiassistent vagtchef vagtchefen indsatsleder indsatslederen efterforskningsleder \
         efterforskningslederen kriminalkommissær anklager anklageren senioranklager \
         specialanklager statsadvokat statsadvokaten rigsadvokat dommer dommeren advokat \
         advokaten forsvarer forsvareren bistandsadvokat general generalen generalmajor \
         generalløjtnant forsvarschef forsvarschefen hærchefen oberst obersten oberstløjtnant \
         major majoren kaptajn kaptajnen løjtnant premierløjtnant sergent admiral admiralen \
         kontreadmiral kommandør chef chefen konge kongen dronning dronningen prins prinsen \
         prinsesse prinsessen kronprins kronprinsen kronprinsesse kronprinsessen hertug pave \
         paven kardinal ærkebiskop biskop biskoppen domprovst provst præst præsten sognepræst \
         sognepræsten pastor imam imamen rabbiner sheik ayatollah emir sultan træner træneren \
         cheftræner cheftræneren landstræner landstræneren anfører anføreren spiller spilleren \
         angriber angriberen midtbanespiller forsvarsspiller målmand målmanden keeper rytter \
         rytteren cykelrytter løber løberen stjernen sportschef sportschefen sportsdirektør \
         administrerende direktør direktøren vicedirektør koncernchef koncernchefen topchef \
         topchefen afdelingschef afdelingsleder sektionsleder centerchef leder lederen ejer \
         ejeren iværksætter stifter stifteren bestyrelsesformand bestyrelsesformanden økonom \
         økonomen cheføkonom cheføkonomen forsker forskeren seniorforsker historiker historikeren \
         politolog meteorolog meteorologen seismolog geolog analytiker læge lægen overlæge \
         overlægen cheflæge speciallæge sygeplejerske jordemoder lærer læreren skoleleder \
         skolelederen forfatter forfatteren journalist journalisten reporter redaktør redaktøren \
         chefredaktør korrespondent fotograf kunstner kunstneren sanger sangeren sangerinde \
         skuespiller skuespilleren instruktør instruktøren komponist landmand landmanden gårdejer \
         fisker fiskeren skipper skipperen brandchef brandchefen brandmand beredskabschef \
         beredskabschefen beredskabsdirektør naboen pensionist",
    ),
    (Classes::HONORIFIC, "hr herr fru frk dr doktor prof professor"),
    (
        Classes::ORGANISATION,
        "a/s as aps koncernen gruppen holding fonden fond instituttet institut universitet \
         universitetet universitets højskole højskolen folkehøjskole handelshøjskole skole skolen \
         folkeskole gymnasium gymnasiet efterskole akademi akademiet sygehus sygehuset hospital \
         hospitalet universitetshospital rigshospitalet ministeriet ministerium \
         udenrigsministeriet forsvarsministeriet finansministeriet justitsministeriet \
         skatteministeriet styrelsen styrelse sundhedsstyrelsen miljøstyrelsen energistyrelsen \
         fødevarestyrelsen fiskeristyrelsen kystdirektoratet vejdirektoratet banedanmark \
         søfartsstyrelsen skattestyrelsen udlændingestyrelsen arbejdstilsynet finanstilsynet \
         datatilsynet toldstyrelsen kriminalforsorgen politiet politi politikreds rigspolitiet \
         pet forsvaret flyvevåbnet søværnet hæren hjemmeværnet efterretningstjeneste beredskabet \
         beredskabsstyrelsen brandvæsen brandvæsenet redningstjeneste folketinget folketing \
         regeringen landstinget lagtinget byrådet byråd regionsrådet nationalbanken bank banken \
         sparekasse sparekassen forsikring ret retten byret byretten landsret landsretten \
         højesteret højesteretten domstol domstolen forbund forbundet fagforbund fagforbundet \
         fagforening fh foreningen forening kommission kommissionen rådet råd udvalget udvalg \
         nævn nævnet bestyrelsen partiet parti socialdemokratiet socialdemokraterne venstre \
         moderaterne konservative radikale enhedslisten sf danmarksdemokraterne alternativet \
         folkeparti alliance avisen avis bladet tidende stiftstidende dagblad politiken \
         berlingske jyllands-posten ekstra b.t bt børsen ritzau tv2 tv radio nyheder fyens \
         nordjyske vestkysten folkeblad kirke kirken domkirke domkirken katedral moské moskeen \
         synagoge menighed menigheden stift museum museet teater teatret teateret operaen opera \
         orkester koncerthus bibliotek biblioteket arena stadion station stationen hovedbanegård \
         banegård lufthavn hotel hotellet værk kraftværk kraftvarmeværk slagteri værft værftet fc \
         if bk agf fck aab brøndby efb håndbold ishockey boldklub idrætsforening idrætsklub røde \
         kors halvmåne nato eu fn who unicef unhcr imf fifa uefa osce verdensbanken amnesty \
         greenpeace mærsk maersk novo vestas ørsted carlsberg arla danfoss lego grundfos dsb dsv \
         sas tdc jysk coop salling",
    ),
    (
        Classes::ORGANISATION_OF,
        "universitetet højskolen instituttet forbundet styrelsen ministeriet domstolen foreningen \
         organisationen fonden kommissionen rådet centralbanken ambassaden retten",
    ),
    (
        Classes::STREET,
        "gade gaden vej vejen allé alléen plads pladsen torv torvet stræde strædet sti stien \
         bakke bakken kaj kajen brygge landevej landevejen hovedvej hovedvejen motorvej \
         motorvejen ringvej ringvejen boulevard bro broen park parken rundkørsel rundkørslen \
         motorvejsafkørsel afkørsel",
    ),
    (
        Classes::LOCATIVE,
        "i fra nær omkring gennem nord syd øst vest nordøst nordvest sydøst sydvest inden langs \
         via hele ud udenfor indenfor",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "på til ved mod mellem over under efter af med for og eller samt om hos uden end besøgte \
         besøger nåede når forlod forlader bag foran rundt",
    ),
    (
        Classes::DIRECTION,
        "nordlige sydlige østlige vestlige nordøstlige nordvestlige sydøstlige sydvestlige \
         centrale nord syd øst vest nordøst nordvest sydøst sydvest nordre søndre østre vestre \
         nørre sønder indre ydre øvre nedre midt nordligste sydligste østligste vestligste \
         østkysten vestkysten sydkysten nordkysten centrum midtbyen udkanten",
    ),
    (
        Classes::SPEECH,
        "sagde siger sagt oplyste oplyser oplyst fortalte fortæller fortalt forklarede forklarer \
         forklaret hævdede hævder bekræftede bekræfter bekræftet advarede advarer varslede \
         varsler understregede understreger påpegede påpeger konstaterede konstaterer skrev \
         skriver skrevet meldte melder meldt meddelte meddeler meddelt rapporterede rapporterer \
         indrømmede indrømmer erkendte erkender afviste afviser benægtede benægter forsikrede \
         forsikrer lovede lover tilføjede tilføjer mente mener påstod påstår svarede svarer \
         spurgte spørger krævede kræver kritiserede kritiserer fordømte fordømmer kommenterede \
         kommenterer anklagede anklager beskriver beskrev tror ifølge udtalte udtaler udtalt \
         uddyber lyder lød råbte sukkede lo vurderer vurderede",
    ),
    (
        Classes::DIVISION,
        "region regionen regionens regioner kommune kommunen kommunens kommuner kommunerne \
         provins provinsen provinsens provinser provinserne delstat delstaten delstatens \
         delstater delstaterne landsdel landsdelen distrikt distriktet distriktets kanton \
         kantonen guvernement præfektur præfekturet grevskab grevskabet departement len lenet län \
         fylke fylket amt amtet oblast oblasten sogn herred by byen byens byer byerne storby \
         hovedstad hovedstaden havneby havnebyen kystby kystbyen grænseby landsby landsbyen \
         landsbyens landsbyer landsbyerne sted stedet steder bydel bydelen bydele forstad \
         forstaden forstæder forstæderne område området kyst kysten kyster grænse grænsen ø øen \
         øer øerne halvø halvøen øgruppe øgruppen dal dalen republik republikken territorium \
         territoriet lufthavn havn",
    ),
    (
        Classes::CIVIC,
        "indbyggere indbyggerne indbygger beboere beboerne borgere borgerne politi politiet \
         myndigheder myndighederne regering regeringen regeringens borgmester borgmesteren \
         præsident præsidenten statsminister statsministeren premierminister udenrigsminister \
         ambassadør ambassade ambassaden hær hæren tropper tropperne soldater soldaterne soldat \
         styrker militær militæret sygehus sygehuset hospital hospitalet hospitaler skole skolen \
         skoler skolerne universitet lufthavn lufthavnen domstol domstolen byret byretten \
         brandvæsen brandvæsenet beredskab parlament parlamentet medier medierne vælgere vælgerne \
         bønder bønderne landmænd fiskere fans tilhængere holdet landshold landsholdet gader \
         gaderne havn havnen økonomi befolkning befolkningen pendlere studerende elever turister \
         centrum",
    ),
    (
        Classes::FUNCTION,
        "den det de dem en et og eller men uden samt for fordi at som om når da der her hid did i \
         på af til fra med ved mod mellem under over efter før gennem rundt inden hos ud blandt \
         trods ifølge siden så ikke aldrig altid også dog alligevel desuden derfor derefter \
         derimod dermed nu snart allerede endnu stadig bare kun måske omkring cirka næsten mindst \
         mere mest mange meget flere få nogle nogen noget ingen intet alle alt hver hvert begge \
         anden andet andre samme sådan sådanne denne dette disse han hun vi jeg du man hans \
         hendes dens dets deres sin sit sine min mit mine din dit dine vores vor mig dig sig ham \
         hende os er var være været bliver blev blive blevet har havde have skal skulle kan kunne \
         kommer kom må måtte får fik vil ville bør burde gør gjorde går gik findes ligger lå hvad \
         hvem hvilke hvilken hvorfor hvordan hvor hvis to tre fire fem seks syv otte ni ti elleve \
         tolv hundrede tusind tusinde første tredje sidste seneste næste forrige ny nye nyt gamle \
         store hele halve mens eftersom indtil samtidig totalt lige straks dagens årets ugens ja \
         nej s",
    ),
    (
        Classes::DAY,
        "mandag mandagens tirsdag tirsdagens onsdag onsdagens torsdag torsdagens fredag fredagens \
         lørdag lørdagens søndag søndagens mandags tirsdags onsdags torsdags fredags lørdags \
         søndags januar februar marts april maj juni juli august september oktober november \
         december jul julen juleaften juledag nytår nytårsaften nytårsdag påske påsken langfredag \
         skærtorsdag pinse pinsen grundlovsdag advent sankthans fastelavn ramadan eid",
    ),
    (
        Classes::SURNAME,
        "nielsen jensen hansen pedersen andersen christensen larsen sørensen rasmussen jørgensen \
         petersen madsen kristensen olsen thomsen christiansen poulsen johansen møller mortensen \
         knudsen jakobsen jacobsen mikkelsen olesen frederiksen laursen henriksen lund schmidt \
         eriksen holm kristiansen clausen simonsen svendsen andreasen iversen jeppesen mogensen \
         jespersen nissen lauridsen frandsen østergaard jepsen carlsen kjær jessen nygaard dahl \
         christoffersen vestergaard søndergaard winther bertelsen bak bach dam friis thygesen \
         bech lassen steffensen villadsen kruse ravn brandt berg damgaard hermansen bruun toft \
         schou overgaard gregersen michelsen koch sommer holst lind lauritsen ipsen kjeldsen \
         mathiesen krogh davidsen hedegaard krog berthelsen juul fischer bisgaard enevoldsen \
         thorsen buch hemmingsen paulsen thøgersen nørgaard birk bang skov skovgaard lange \
         bendtsen bay ali nguyen ahmed egede rosing lidegaard ellemann løkke vestager kjærsgaard \
         thulesen messerschmidt hummelgaard bødskov wammen støjberg vermund olsen-dyhr dyhr pape \
         vanopslagh krarup heunicke schmeichel laudrup højlund vingegaard wozniacki axelsen \
         kierkegaard hammershøi nexø blixen kirkegaard bojsen trier mærsk bagger vinterberg kvist \
         hvidtfeldt stoltenberg kristersson støre trump biden putin zelenskyj merz scholz macron \
         erdogan netanyahu",
    ),
    (Classes::ALSO_GIVEN, "paris london sydney florence milan wien victoria chelsea savannah \
        madison georgia israel jordan"),
    (Classes::NAME_SUFFIX, "jr junior sr senior d.y d.æ"),
    (Classes::PERSONAL, "årige årig som selv født"),
    (
        Classes::SETTLEMENT,
        "by byen landsby landsbyen stationsby stationsbyen sted stedet kommune kommunen hovedstad \
         hovedstaden havneby havnebyen kystby kystbyen grænseby grænsebyen småby storby provinsby \
         provinsbyen provinsen delstaten regionen distriktet øen øerne halvøen bydelen forstaden \
         udkanten nærheden området borgmesteren indbyggerne beboere nord syd øst vest kysten \
         republikken fiskerleje fiskerlejet",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mount lake sankt sct skt st saint san santa ny nye nord syd sønder nørre øst øster vest \
         vester store lille gammel gamle øvre nedre kap fort floden åen søen øen bjerget vulkanen \
         halvøen golfen bugten sundet port new los las el la midt",
    ),
    (
        Classes::FEATURE_AFTER,
        "å åen sø søen søer hav havet vig vigen golf golfen bugt bugten sund sundet bælt bæltet \
         kanal kanalen ø øen øer øerne halvø halvøen bjerg bjerget bjerge bjergene bakke bakker \
         dal dalen skov skoven ørken ørkenen fos fjord fjorden hede heden klint klinten strand \
         nor bredning len kommune fylke provins region oblast distrikt by slot sogn",
    ),
    (
        Classes::VESSEL,
        "skib skibet båd båden færge færgen passagerskib fragtskib fragtskibet tankskib \
         tankskibet tankeren olietankeren containerskib containerskibet krydstogtskib \
         krydstogtskibet fiskekutter fiskekutteren kutter kutteren trawler trawleren sejlbåd \
         sejlskib isbryder isbryderen slæbebåd fregat fregatten korvet korvetten ubåd ubåden \
         hangarskib hangarskibet inspektionsskibet redningsskibet fartøjet rumsonden sonden \
         satellitten",
    ),
    (Classes::STORM, "orkanen orkan tyfonen tyfon cyklonen cyklon stormen storm uvejret \
        lavtrykket"),
    (
        Classes::WORK,
        "filmen film romanen roman bogen bog albummet album sangen sang serien tv-serien stykket \
         forestillingen operaen dokumentaren digtsamlingen pladen singlen musicalen maleriet \
         podcasten spillet krimien novellen",
    ),
    (
        Classes::FIRM,
        "selskabet selskab virksomheden virksomhed firmaet koncernen flyselskabet rederiet kæden \
         butikskæden tøjkæden supermarkedskæden banken forsikringsselskabet bilproducenten \
         producenten giganten techgiganten medicinalselskabet mineselskabet energiselskabet \
         elselskabet entreprenøren operatøren forlaget avisen mejeriet olieselskabet værftet \
         leverandøren bryggeriet slagteriet",
    ),
    (
        Classes::GOODS,
        "ost skinke pølse pølser sennep vin øl blonder porcelæn tæppe terrier hund virus virussen \
         feber varianten influenza syndromet protokollen konventionen traktaten erklæringen laks \
         bolle bøf",
    ),
    (
        Classes::CONTEST,
        "slog besejrede vandt vinder sejrede tabte sejr sejren sejre nederlag nederlaget mål \
         målet målene målscorer kamp kampen kampe uafgjort straffespark semifinale semifinalen \
         kvartfinale kvartfinalen finale finalen halvleg halvlegen pause udlignede reducerede \
         afgjorde hattrick udspillet slået derby derbyet slutspil slutspillet",
    ),
    (Classes::CLOSES_NAME, "strand fjord sø bugt klint hede"),
    (Classes::OPENS_NAME, "mount lake kap fort sankt"),
];
