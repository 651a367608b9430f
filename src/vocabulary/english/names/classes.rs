//! Classes of English words.

use crate::vocabulary::Classes;

/// Words of each class, in small letters, between spaces.
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "mr mrs ms miss dr prof professor president vice-president chancellor premier minister \
         secretary senator sen representative rep congressman congresswoman governor gov mayor \
         councilman councilwoman councillor councilor alderman commissioner ambassador judge \
         justice sheriff deputy chief officer detective inspector constable trooper sgt sergeant \
         cpl corporal pvt private lt lieutenant capt captain maj major col colonel gen general \
         adm admiral cmdr commander marshal brigadier sir dame lord lady king queen prince \
         princess emperor sultan sheikh sheik emir shah pope cardinal archbishop bishop rev \
         reverend father sister brother rabbi imam ayatollah mullah hon coach principal \
         superintendent chairman chairwoman spokesman spokeswoman spokesperson attorney director \
         actor actress singer author writer journalist photographer correspondent comedian \
         striker midfielder defender goalkeeper quarterback pitcher forward winger \
         pastor deacon lawyer doctor nurse founder ceo farmer activist economist analyst comrade \
         uncle aunt baroness baron count countess duke duchess earl saint st",
    ),
    (
        Classes::HONORIFIC,
        "mr mrs ms dr sir dame lord lady sgt sergeant cpl lt capt maj cmdr sen rep gov rev",
    ),
    (
        Classes::ORGANISATION,
        "patrol division union agency campus medal prize district consortium association \
         university college school academy institute institution polytechnic seminary \
         times post herald tribune gazette chronicle journal daily news press star sun mirror \
         guardian telegraph observer examiner dispatch register record review magazine weekly \
         television tv radio broadcasting network \
         police department dept sheriff fire court courts tribunal prosecutor \
         bank company co corp corporation inc ltd plc llc group holdings airlines airways air \
         industries motors steel energy oil gas electric power railway railways railroad rail \
         council commission committee board bureau agency authority ministry office parliament \
         senate congress assembly legislature government administration treasury embassy consulate \
         party union association society federation confederation league club foundation trust \
         fund alliance coalition movement front forces army navy force guard corps marines \
         hospital clinic church cathedral mosque temple synagogue diocese archdiocese museum \
         library gallery theatre theater orchestra symphony philharmonic opera festival \
         hotel inn resort casino restaurant mall market stadium arena airport station terminal \
         fc united cup open championship championships olympics games marathon grand \
         state public central international national liberal regional municipal metropolitan \
         center centre conference convention summit treaty accord accords agreement declaration \
         act chamber exchange laboratory laboratories zoo systems services service schools \
         superior supreme district attorney health medical community development project program \
         team tigers lions bears eagles hawks wildcats bulldogs blizzard giants cowboys rangers \
         chambers commerce coast metro independence alliance centre time interior tri-city \
         high elementary middle law republican republicans democrat democrats democratic labour \
         conservative conservatives liberal liberals",
    ),
    (
        Classes::ORGANISATION_OF,
        "university bank ministry department institute college school court church bishop \
         archbishop diocese archdiocese academy museum board house chamber association society \
         federation bureau parliament government republic kingdom state district city town",
    ),
    (
        Classes::STREET,
        "street st avenue ave road rd boulevard blvd drive lane ln highway hwy parkway pkwy \
         place court square terrace freeway expressway turnpike pike route interstate alley \
         plaza crescent circle row close bypass",
    ),
    (
        Classes::LOCATIVE,
        "in at near past outside across throughout around inside into toward towards between via \
         within beyond onto off nearby through",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "from to of for over against and or leaving visiting reach reached \
         left fled leaves entered enter visited visit including",
    ),
    (
        Classes::DIRECTION,
        "northern southern eastern western central northeastern northwestern southeastern \
         southwestern northeast northwest southeast southwest north south east west \
         north-eastern north-western south-eastern south-western north-east north-west \
         south-east south-west downtown uptown upstate mainland inner greater midtown rural \
         suburban coastal metropolitan metro",
    ),
    (
        Classes::SPEECH,
        "said says say told tells added adds stated explained noted claimed argued insisted \
         acknowledged testified recalled replied asked responded warned wrote writes joked \
         concluded confirmed declared admitted agreed believes thinks thought knew knows felt \
         smiled laughed pleaded scored tweeted",
    ),
    (
        Classes::DIVISION,
        "province provinces state states county counties district districts region regions \
         prefecture oblast governorate department canton municipality township parish borough \
         republic territory territories city cities town towns village villages suburb suburbs \
         area areas metropolitan neighborhood neighbourhood island islands peninsula valley \
         border borders coast enclave capital airport river lake",
    ),
    (
        Classes::CIVIC,
        "police residents resident officials official authorities authority government \
         governments mayor governor council councilman man woman men women men's native natives \
         people prosecutors prosecutor firefighters hospital hospitals jail court courts schools \
         school airport streets neighborhood neighborhoods suburb suburbs home resident's \
         lawmakers voters native natives racing driver players fans troops soldiers forces army military parliament president premier \
         minister ministry embassy teen teenager teenagers couple family students businessman \
         legislature senator congressman sheriff homicide correspondent bureau university \
         headquarters newspaper newspapers media population economy",
    ),
    (
        Classes::FUNCTION,
        "the a an in on at to of for from by with without and but or nor so yet if when while \
         where what who why how as it he she they we you i his her their our your its my this \
         that these those there here then than after before during since until although though \
         because however also both all some many most more no not only just even still now \
         today yesterday tomorrow is was are were be been has have had do does did will would \
         can could may might must shall should said says one two three four five six seven \
         eight nine ten first last next new other another each every any such according under \
         over about into up out off down again once never always perhaps maybe yes well let \
         get meanwhile instead earlier later near between despite following among former",
    ),
    (
        Classes::DAY,
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur \
         thurs fri sat sun january february march april june july august september october \
         november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter \
         ramadan thanksgiving",
    ),
    (
        Classes::SURNAME,
        "chen li wang zhang liu yang huang zhao wu zhou xu sun zhu lin kim lee park choi jung \
         nguyen tran pham patel singh khan kumar sharma gupta shah ahmed ali hussain hassan \
         garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores \
         rivera gomez diaz cruz reyes morales ortiz gutierrez chavez ramos ruiz alvarez mendoza \
         vasquez castillo jimenez moreno romero herrera medina aguilar vargas castro guzman \
         ivanov petrov muller schmidt schneider fischer weber meyer wagner becker hoffmann \
         obama trump biden clinton bush reagan nixon kennedy roosevelt lincoln jefferson carter \
         smith johnson williams brown jones davis miller wilson moore taylor anderson thomas \
         jackson white harris thompson robinson clark lewis walker hall allen young king wright \
         scott hill green adams baker nelson mitchell roberts turner phillips campbell parker \
         evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper \
         richardson cox howard ward peterson gray ramsey watson brooks kelly sanders price \
         bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes \
         washington butler simmons foster bryant alexander russell griffin hayes myers ford \
         hamilton graham sullivan wallace woods cole west jordan owens reynolds fisher ellis \
         harrison gibson mcdonald marshall murray freeman wells webb simpson stevens tucker \
         porter hunter hicks crawford henry boyd mason kennedy warren dixon burns gordon shaw \
         holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson \
         rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry \
         matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham \
         bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence \
         elliott chapman sims austin peters kelley franklin lawson fields",
    ),
    (
        Classes::DIVISIONS,
        "counties parishes districts provinces states townships",
    ),
    (
        Classes::HALLOWED,
        "church school schools college university hospital cathedral parish day island street \
         academy high elementary catholic orthodox episcopal lutheran medical center centre \
         chapel abbey hall lane road hospice",
    ),
    (
        Classes::ALSO_GIVEN,
        "paris london sydney brooklyn india asia vienna milan phoenix denver havana geneva verona \
         siena alexandria savannah dakota montana cairo kingston lincoln holland bristol devon kent \
         jordan israel chad georgia virginia carolina austin dallas houston madison charlotte \
         florence victoria kenya chelsea orlando troy",
    ),
    (Classes::NAME_SUFFIX, "jr sr ii iii iv esq phd md"),
    (Classes::PERSONAL, "who whose himself herself aged"),
    (
        Classes::SETTLEMENT,
        "city town village capital municipality district province state county region port \
         suburb township hamlet island islands borough neighborhood neighbourhood outskirts \
         streets mayor governor people north south east west northeast northwest southeast \
         southwest republic community parish coast gulf bay",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mount mt lake cape fort ft point pt port river isle camp gulf bay strait straits \
         new san santa saint st los las el la le north south east west upper lower great \
         little old sea",
    ),
    (
        Classes::FEATURE_AFTER,
        "river lake island islands mountain mountains mount creek bay gulf sea ocean strait \
         straits canal channel peninsula valley desert forest falls hills hill beach point pass \
         plateau plain plains basin delta county parish province district oblast prefecture \
         governorate region territory republic township borough city canton springs heights \
         coast colony grove ridge junction lagoon harbor harbour park reservoir dam bridge",
    ),
    (
        Classes::VESSEL,
        "battleship battlecruiser carrier destroyer frigate corvette cruiser submarine tanker \
         supertanker freighter ferry trawler yacht tugboat tug steamship steamer steamboat schooner \
         icebreaker warship gunboat minesweeper minehunter lifeboat catamaran vessel sloop brig \
         dredger containership flagship paddle-steamer spacecraft probe spaceship orbiter \
         lander rover capsule battleships frigates destroyers",
    ),
    (Classes::STORM, "hurricane typhoon cyclone storm superstorm"),
    (
        Classes::WORK,
        "film movie novel novella album song ballad musical opera sitcom thriller comedy drama \
         documentary series miniseries memoir painting ballet symphony videogame \
         films movies novels albums songs musicals",
    ),
    (
        Classes::FIRM,
        "retailer chain grocer supermarket lender insurer reinsurer carmaker automaker airline \
         brewer brewery distiller chipmaker drugmaker startup start-up bookmaker \
         broadcaster manufacturer conglomerate franchise discounter housebuilder wholesaler \
         confectioner outfitter shipbuilder company firm",
    ),
    (
        Classes::GOODS,
        "sprouts pepper peppers sauce cheese cheddar ham pie pies sausage sausages beef curry tea \
         coffee mustard chutney noodles noodle steak steaks pudding bun buns onion onions roll \
         rolls cake cakes cookies cream chicken duck ale lager gin whisky whiskey sherry port \
         shorts hat hats boots sweater sweaters jumper jumpers jacket jackets shawl shawls tuxedo \
         lace rug rugs carpet carpets chair chairs cow cows cattle fowl pig pigs terrier terriers \
         shepherd shepherds retriever retrievers hound hounds spaniel spaniels pony ponies \
         wolfhound mastiff goat goats cat cats dog dogs sheepdog collie \
         virus disease fever flu syndrome encephalitis variant strain red reds scrolls \
         accords agreements conventions protocol protocols statute memorandum consensus \
         principle principles cement stone marble porcelain crystal",
    ),
    (
        Classes::CONTEST,
        "routed edged defeated beat beats thrashed trounced blanked topped downed outscored \
         outlasted clobbered crushed swept overtime playoff playoffs shutout innings touchdown \
         touchdowns halftime penalties goal goals wicket wickets semifinal quarterfinal win \
         victory rebounds homer homers inning",
    ),
    (
        Classes::CLOSES_NAME,
        "spring springs beach junction landing island islands isle hill hills mountain mountains \
         mount peak ridge valley canyon gorge creek brook river lake lakes pond bay cove harbor \
         harbour inlet bluff bluffs point cape falls rapids forest woods grove prairie dunes reef \
         atoll cay key keys lagoon marsh swamp bog fork forks crossing corner corners mills mill \
         heights summit hollow run bend ferry bottoms flats mesa butte glacier sound strait canal \
         reservoir bridge furnace crossroads station",
    ),
    (
        Classes::OPENS_NAME,
        "serra rio río jebel jabal djebel nahr koh kuh wadi oued sierra cerro monte monti pico lago \
         laguna lagoa isla ilha isola île ile bahía baía cabo punta ponta villa vila lac mont \
         pointe baie golfo golfe playa praia foz ribeirão ribeirao igarapé tanjung gunung pulau \
         sungai bukit kampung kampong kuala teluk danau doi khao phnom tonle ras tell bir shatt \
         bahr jazirat khirbet khirbat deir beit kafr qalat qalaat darya dasht kotal mys ostrov \
         ozero reka gora bay gulf strait straits cape isle mount mt lake lough loch glen fort camp \
         playas arroyo valle vale salar nevado cordillera pampa quebrada stagno fiume fluss berg \
         little chott erg",
    ),
];
