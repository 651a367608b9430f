//! Classes of Italian words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "achille ada adele adolfo adriana adriano agata agnese \
    agostino alba alberta alberto aldo alessandra alessandro alessia alessio alex alfio alfonso \
    alfredo alice aline amalia amedeo amelia amerigo amina anastasia andrea angela angelica \
    angelina angelo anita anna annalisa annamaria annarita antonella antonello antonia antonietta \
    antonino antonio arianna armando arturo assunta attilio augusto aurelia aurelio aurora azzurra \
    barbara bartolomeo beatrice benedetta benedetto beniamino bernardo berta biagio bianca bruna \
    brunella bruno calogero camilla camillo carla carlo carlotta carmela carmelo carmen carmine \
    carolina caterina cecilia celeste cesare chiara ciro clara claudia claudio clelia concetta \
    corrado cosimo costanza cristian cristiana cristiano cristina damiano daniela daniele danilo \
    dario davide debora deborah demetrio diana diego dino domenica domenico donald donata \
    donatella donato dora duccio edda edoardo elena eleonora elia eliana elisa elisabetta elvira \
    emanuela emanuele emilia emilio emma emmanuel enea ennio enrica enrico enza enzo ercole erica \
    ermanno ernesto ester ettore eugenia eugenio eva evelina ezio fabiana fabiano fabio fabiola \
    fabrizia fabrizio fatima fausta fausto federica federico felice ferdinando ferruccio filippo \
    filomena fiorella fiorenza flavia flavio franca francesca francesco franco fulvia fulvio \
    gabriela gabriele gabriella gaetana gaetano gaia gaspare gennaro gerardo geremia germana \
    germano giacinta giacinto giacomo giada gian giancarlo gianfranco gianluca gianluigi gianmarco \
    gianna gianni gianpaolo gigi gilberto gilda gina gino gioele gioia giorgia giorgio giovanna \
    giovanni girolamo giuditta giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giusy \
    gloria goffredo grazia graziano graziella gregorio greta guglielmo guido ida ignazio ilaria \
    ines innocenzo irene iris irma isabella italo ivan ivana ivano ivo jacopo jessica joe laura \
    lavinia lea leonardo leone letizia lia liana licia lidia liliana lina linda lino lisa livia \
    livio lodovico loredana lorella lorena lorenza lorenzo luca lucia luciana luciano lucilla \
    lucrezia ludovica ludovico luigi luigia luisa luisella maddalena manlio mara marcella marcello \
    marco margherita maria mariagrazia mariangela marianna mariano marica mariella marina marino \
    mario marisa marta martina massimiliano massimo matilde matteo mattia maura maurizia maurizio \
    mauro melania melissa michela michelangelo michele milena mirco mirella miriam mirko mohamed \
    monica morena moreno nadia natale natalia natalino nazario nello niccolò nicola nicole \
    nicoletta nicolò nina nino noemi norma nunzia nunzio olga oliviero ombretta oreste orietta \
    ornella orsola oscar osvaldo ottavia ottavio pamela paola paolo pasquale patrizia patrizio \
    petra pia piera pierfrancesco pierluigi piero pierpaolo pietro pino pio quirino rachele \
    raffaele raffaella raimondo ramona rebecca recep regina remo renata renato renzo riccardo rita \
    roberta roberto rocco rodolfo romano romeo romina romolo rosa rosalba rosalia rosanna rosaria \
    rosario rosella rosetta rossana rossella ruggero sabina sabrina salvatore salvo samanta \
    samuela samuele sandra sandro sara saverio sebastiano serafina serena sergio settimio silvana \
    silvano silvia silvio simona simone sofia sonia stefania stefano stella susanna tania tatiana \
    teodoro teresa tiberio tina tino tiziana tiziano tommaso tonino tullio ubaldo ugo umberto \
    ursula valentina valentino valeria valerio vanessa vera veronica vincenza vincenzo viola \
    virgilio virginia vito vittoria vittorio viviana vladimir volodymyr walter wanda yuri zeno zoe";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "sig sigg signor signora signore signori signorina dott dottor dottore dottoressa dr prof \
         professor professore professoressa avv avvocato avvocata avvocatessa ing ingegner \
         ingegnere arch architetto architetta geometra ragionier ragioniere on onorevole cav \
         cavalier cavaliere don presidente presidentessa vicepresidente ex-presidente premier \
         ex-premier vicepremier ministro ministra ministri viceministro viceministra ex-ministro \
         sottosegretario sottosegretaria cancelliere cancelliera senatore senatrice senatori \
         deputato deputata deputati eurodeputato eurodeputata europarlamentare parlamentare \
         capogruppo sindaco sindaca sindaci vicesindaco vicesindaca ex-sindaco assessore assessora \
         assessori consigliere consigliera governatore governatrice presidenti prefetto prefetta \
         questore questora commissario commissaria podestà ambasciatore ambasciatrice console \
         diplomatico diplomatica portavoce segretario segretaria leader generale gen colonnello \
         tenente capitano comandante maggiore maresciallo brigadiere appuntato sergente caporale \
         ammiraglio carabiniere finanziere agente ispettore ispettrice poliziotto poliziotta capo \
         re regina principe principessa duca duchessa conte contessa sultano emiro sceicco \
         imperatore papa pontefice cardinale card arcivescovo vescovo monsignor monsignore mons \
         padre fra frate suor suora madre parroco sacerdote imam rabbino ayatollah pastore san \
         santo santa sant procuratore procuratrice pm pubblico-ministero gip gup giudice \
         magistrato magistrata legale notaio direttore direttrice amministratore amministratrice \
         dirigente fondatore fondatrice imprenditore imprenditrice miliardario miliardaria magnate \
         patron giornalista inviato inviata reporter cronista corrispondente scrittore scrittrice \
         autore autrice poeta poetessa romanziere attore attrice cantante cantautore cantautrice \
         rapper musicista compositore regista pittore pittrice stilista allenatore allenatrice \
         tecnico ct commissario-tecnico mister attaccante difensore centrocampista portiere \
         terzino bomber calciatore calciatrice giocatore giocatrice ciclista tennista pilota \
         sciatore sciatrice nuotatore nuotatrice velocista campione campionessa pugile storico \
         storica economista politologo politologa sociologo sociologa ricercatore ricercatrice \
         analista esperto esperta geologo geologa virologo virologa sismologo medico chirurgo \
         primario infermiere infermiera maestro maestra preside rettore rettrice agricoltore \
         agricoltrice attivista oppositore candidato candidata delegato delegata rappresentante \
         responsabile esponente boss padrino pentito",
    ),
    (Classes::HONORIFIC, "sig sigg signor signora signorina dott dottor dottoressa dr prof avv ing \
        don mons monsignor suor"),
    (
        Classes::ORGANISATION,
        "ministero università ateneo politecnico istituto scuola liceo facoltà accademia centro \
         ospedale policlinico clinica asl ausl asst ats banca cassa credito compagnia società \
         azienda gruppo impresa spa srl onlus consorzio cooperativa fondazione associazione \
         federazione confederazione unione sindacato consiglio comitato commissione assemblea \
         senato camera parlamento governo quirinale viminale farnesina tribunale corte cassazione \
         procura questura prefettura regione comune giunta ambasciata consolato polizia \
         carabinieri finanza esercito aeronautica marina brigata battaglione reggimento legione \
         forze guardia capitaneria vigili protezione croce soccorso pompieri partito movimento \
         lega fratelli forza italia-viva azione alleanza coalizione lista pd m5s fdi fi psi pci dc \
         avs cgil cisl uil fiom ugl coldiretti confindustria confcommercio confartigianato cnel \
         inps inail istat enea cnr ingv arpa anas enac enav rai mediaset la7 sky ansa agi \
         adnkronos onu nato ue fmi oms unesco unicef unhcr fifa uefa figc coni osce isis hamas \
         hezbollah giornale quotidiano settimanale rivista televisione radio tg gazzetta corriere \
         stampa repubblica messaggero mattino sole resto secolo manifesto avvenire foglio chiesa \
         cattedrale basilica duomo moschea sinagoga diocesi arcidiocesi parrocchia monastero \
         convento museo teatro opera orchestra biblioteca festival biennale fiera stadio stazione \
         aeroporto hotel albergo mercato fabbrica stabilimento raffineria centrale acciaieria ac \
         as ssc fc us ss juventus inter milan atalanta fiorentina sampdoria genoa virtus olimpia \
         coppa campionato serie torneo giochi olimpiadi giro tour vertice conferenza trattato \
         accordo convenzione nazionale eni enel fiat stellantis ferrari leonardo telecom tim \
         intesa unicredit generali unipol autostrade trenitalia italo ferrovie alitalia ita \
         ryanair fincantieri ilva pirelli barilla ferrero",
    ),
    (
        Classes::ORGANISATION_OF,
        "università ateneo politecnico ministero istituto accademia banca cassa tribunale corte \
         procura questura prefettura municipio comune ospedale policlinico diocesi arcidiocesi \
         parrocchia associazione federazione unione camera consiglio ufficio repubblica regno \
         governo parlamento museo cattedrale duomo fiera teatro ordine asl provveditorato \
         capitaneria comando conservatorio fondazione borsa autorità",
    ),
    (
        Classes::STREET,
        "via viale v.le corso piazza piazzale piazzetta vicolo vico calle fondamenta salita strada \
         stradone lungomare lungarno lungotevere lungolago circonvallazione tangenziale autostrada \
         statale provinciale superstrada raccordo svincolo casello galleria sottopasso rotonda \
         traversa cavalcavia",
    ),
    (
        Classes::LOCATIVE,
        "a ad in nel nello nella nell nei negli nelle presso vicino verso lungo attraverso dentro \
         fuori oltre attorno intorno",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "di del dello della dell dei degli delle d da dal dallo dalla dall dai dagli al allo alla \
         all ai agli alle su sul sullo sulla sull sui sugli sulle sotto sopra tra fra per con \
         contro senza e ed o fino via lasciato lascia lasciano raggiunto raggiunge visitato visita \
         visiterà attraversato compreso inclusa",
    ),
    (
        Classes::DIRECTION,
        "nord sud est ovest nord-est nord-ovest sud-est sud-ovest nordest nordovest sudest \
         sudovest settentrionale settentrionali meridionale meridionali orientale orientali \
         occidentale occidentali centrale centrali centro centro-nord centro-sud alto alta basso \
         bassa grande medio interno interna entroterra litorale costa periferia hinterland \
         dintorni vicino mezzogiorno meridione settentrione",
    ),
    (
        Classes::SPEECH,
        "detto dice dicono disse dichiarato dichiara affermato afferma annunciato annuncia \
         spiegato spiega spiegano aggiunto aggiunge precisato precisa sottolineato sottolinea \
         riferito riferisce riferiscono confermato conferma ribadito ribadisce sostenuto sostiene \
         ricordato ricorda assicurato assicura avvertito avverte raccontato racconta ammesso \
         ammette riconosciuto negato nega smentito smentisce scritto scrive chiesto chiede \
         risposto risponde replicato replica commentato commenta osservato osserva denunciato \
         denuncia accusato accusa criticato critica concluso conclude promesso promette rivelato \
         rivela testimoniato insistito ironizzato attacca tuona esulta secondo stando",
    ),
    (
        Classes::DIVISION,
        "provincia province regione regioni dipartimento dipartimenti stato stati cantone cantoni \
         contea contee comune comuni distretto distretti circondario municipio governatorato \
         governatorati prefettura oblast wilaya territorio territori repubblica città cittadina \
         cittadine paese paesi paesino villaggio villaggi borgo borghi località frazione frazioni \
         contrada quartiere quartieri rione borgata sobborgo sobborghi metropoli capoluogo \
         capoluoghi capitale capitali isola isole penisola arcipelago valle valli costa litorale \
         riviera frontiera confine enclave aeroporto porto fiume torrente lago",
    ),
    (
        Classes::CIVIC,
        "abitanti residenti cittadini cittadino autorità polizia poliziotti carabinieri pompieri \
         vigili sindaco sindaca comune municipio governo parlamento presidente premier ministro \
         ministra esercito soldati militari truppe forze ospedale ospedali aeroporto stazione \
         scuola scuole università tribunale giudice procuratore procura questura prefettura \
         prefetto popolazione economia elettori deputati studenti ambasciata ambasciatore \
         diplomazia stampa agricoltori allevatori pescatori tifosi giocatori squadra nazionale \
         strade vie piazze soccorritori volontari giustizia parroco vescovo duomo porto originario \
         originaria nativo nativa famiglia",
    ),
    (
        Classes::FUNCTION,
        "il lo la l i gli le un uno una dei degli delle di del dello della dell d a ad al allo \
         alla all ai agli alle in nel nello nella nell nei negli nelle da dal dallo dalla dall dai \
         dagli dalle su sul sullo sulla sull sui sugli sulle per con col coi senza tra fra sotto \
         sopra verso contro durante dopo prima entro oltre presso secondo mediante fino sino e ed \
         o od oppure ma però anzi né che chi cui quale quali quanto quanti come quando dove se \
         perché poiché affinché benché sebbene mentre finché appena qualora questo questa questi \
         queste quest quello quella quelli quelle quel quei quegli quell ciò lui lei loro egli \
         ella esso essa essi esse io tu noi voi mi ti ci vi si ne me te sé suo sua suoi sue mio \
         mia miei mie tuo tua nostro nostra nostri nostre vostro vostra non no sì più meno molto \
         molta molti molte poco poca pochi poche tanto tanti troppo così anche pure neanche \
         neppure nemmeno solo soltanto ancora già mai sempre spesso ieri oggi domani ora adesso \
         allora poi quindi dunque infatti inoltre infine intanto invece tuttavia comunque qui qua \
         lì là bene male quasi circa è sono era erano fu furono sarà saranno sarebbe essere stato \
         stata stati state ha hanno aveva avevano avrà avrebbe avere fa fanno fatto fare può \
         possono potrebbe deve devono dovrebbe vuole vogliono va vanno sta stanno viene vengono \
         tutto tutta tutti tutte tutt altro altra altri altre stesso stessa ogni ognuno qualche \
         qualcuno alcuni alcune alcuna nessun nessuno nessuna vari varie diversi diverse due tre \
         quattro cinque sei sette otto nove dieci primo seconda terzo terza ultimo ultima ultimi \
         ultime prossimo prossima scorso scorsa nonostante malgrado grazie ecco forse davvero \
         proprio almeno cosa cos dov com c n s m t v",
    ),
    (
        Classes::DAY,
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile \
         maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua pasquetta \
         ferragosto capodanno epifania befana pentecoste quaresima ognissanti immacolata carnevale \
         ramadan",
    ),
    (
        Classes::SURNAME,
        "rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti \
         mancini giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso \
         galli martini leone longo gentile martinelli vitale lombardo serra coppola marchetti \
         parisi conte ferraro ferri fabbri bianco marini grasso valentini sala gatti pellegrini \
         palumbo sanna farina rizzi cattaneo morelli amato silvestri mazza testa grassi pellegrino \
         carbone giuliani benedetti barone orlando damico palmieri bernardi martino fiore ferretti \
         caputo piras pagano neri basile donati guerra battaglia sorrentino orlandi fumagalli \
         negri milani bassi vitali sartori montanari guidi marra deluca cirillo poli pozzi puddu \
         piccoli deangelis mele meloni salvini schlein tajani mattarella draghi gentiloni renzi \
         berlusconi prodi letta bersani calenda fratoianni bonelli crosetto giorgetti piantedosi \
         nordio lollobrigida musumeci schillaci valditara santanchè zaia fedriga bonaccini decaro \
         emiliano cirio toti occhiuto schifani todde giani gualtieri manfredi lepore nardella \
         bergoglio prevost parolin zuppi delpini colombini castelli ferrero agnelli elkann \
         marchionne montezemolo benetton pavarotti fellini garrone benigni saviano camorra riina \
         provenzano denaro falcone borsellino sinner musetti berrettini paltrinieri tamberi jacobs \
         goggia brignone bagnaia marquez pirlo totti buffon maldini baggio spalletti gattuso \
         ancelotti allegri inzaghi gasperini ranieri sarri mourinho zanetti orsini fusco melis \
         cocco lai loi caddeo cossu usai brambilla galimberti bellini bonomi landini bombardieri \
         sbarra macron merkel scholz trump biden putin zelensky netanyahu erdogan lula orban \
         sanchez",
    ),
    (
        Classes::ALSO_GIVEN,
        "sofia vittoria asia siena valencia lorena costanza vienna florence loreto",
    ),
    (Classes::NAME_SUFFIX, "jr junior senior ii iii iv"),
    (Classes::PERSONAL, "nato nata originario originaria residente ventenne trentenne quarantenne \
        cui"),
    (
        Classes::SETTLEMENT,
        "città cittadina paese paesino villaggio borgo borgata località frazione comune capoluogo \
         capitale porto municipio provincia regione dipartimento distretto stato cantone sobborgo \
         periferia quartiere rione isola isole sindaco sindaca governatore prefetto abitanti \
         residenti dintorni pressi porte zona nord sud est ovest nord-est nord-ovest sud-est \
         sud-ovest nordest nordovest sudest sudovest centro costa golfo baia largo strade vie \
         repubblica hinterland territorio campagne entroterra",
    ),
    (
        Classes::FEATURE_BEFORE,
        "monte monti cima pizzo punta passo colle colli val valle valli valico lago laghi laguna \
         fiume torrente rio isola isole isolotto capo golfo baia stretto costa riviera marina \
         porto lido mare mar oceano canale penisola arcipelago altopiano pianura piana deserto \
         massiccio catena vulcano ghiacciaio foresta bosco parco castel castello castelnuovo borgo \
         villa rocca torre ponte san santa santo sant santi nuovo nuova novi vecchio vecchia \
         grande alto alta basso bassa campo fonte terme acqua pieve el al los las la le",
    ),
    (
        Classes::FEATURE_AFTER,
        "terme marina marittima marittimo superiore inferiore lido scalo alta bassa nuova vecchia \
         mare monte fiume lago golfo provincia regione",
    ),
    (
        Classes::VESSEL,
        "nave navi traghetto traghetti petroliera mercantile cargo portacontainer portaerei \
         fregata corvetta cacciatorpediniere incrociatore sottomarino sommergibile motovedetta \
         pattugliatore peschereccio pescherecci motopesca veliero yacht rimorchiatore \
         rompighiaccio piroscafo transatlantico aliscafo catamarano barca barcone gommone sonda \
         satellite navicella capsula corazzata chiatta",
    ),
    (Classes::STORM, "uragano tifone ciclone tempesta medicane"),
    (
        Classes::WORK,
        "film pellicola romanzo album canzone brano serie fiction opera commedia tragedia dramma \
         documentario balletto libro saggio quadro dipinto affresco disco musical sinfonia \
         racconto poesia videogioco",
    ),
    (
        Classes::FIRM,
        "azienda società gruppo compagnia impresa ditta multinazionale casa colosso gigante \
         marchio catena produttore costruttore banca assicuratore operatore editore birrificio \
         cantina start-up startup armatore piattaforma supermercato",
    ),
    (
        Classes::GOODS,
        "formaggio prosciutto salame mortadella vino vini aceto pasta pesto ragù pizza risotto \
         olio pomodoro pomodori arancia arance limoni cipolla lenticchie pane focaccia torta birra \
         caffè tè tabacco cappello tappeto tappeti marmo porcellana merletto vetro pastore cane \
         gatto virus febbre variante ceppo influenza sindrome protocollo convenzione memorandum",
    ),
    (
        Classes::CONTEST,
        "batte battuto battuta battono vince vinto vincono vittoria sconfitta sconfitto perde \
         perso pareggia pareggio pareggiato gol rete reti partita partite supplementari rigore \
         rigori semifinale semifinali quarti finale set tie-break match qualificato qualificata \
         eliminato eliminata espugna travolge supera superato trionfa trionfo tappa traguardo \
         volata classifica derby",
    ),
    (Classes::CLOSES_NAME, "terme lido marina scalo"),
    (
        Classes::OPENS_NAME,
        "monte monti cima pizzo punta passo colle val valle lago laguna fiume torrente isola isole \
         capo golfo baia stretto marina porto lido spiaggia cala foce diga ponte bosco pian piano \
         piana forte rocca cascata grotta altopiano",
    ),
];
