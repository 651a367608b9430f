//! Classes of Spanish words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abel adolfo adriana adrián agustín ainhoa alba alberto alejandra alejandro alfonso alfredo \
    alicia amalia amparo ana andrea andreu andrés antonia antonio aníbal araceli ariel armando \
    arturo asunción augusto aurelio aurora aída beatriz belén benito benjamín bernardo blanca \
    boris brenda bruno camila camilo carla carlos carmen carolina catalina cecilia celia chiara \
    clara claudia claudio concepción consuelo cristian cristina cristóbal césar dalia damián \
    daniel daniela darío david delia diana diego dilma dolores domingo donald débora edgar \
    edmundo eduardo elena elisa eloy elsa elvira elías emilia emilio emma emmanuel enrique \
    ernesto esperanza esteban estela ester eugenia eugenio eva evo fabiola fabián federico felipe \
    fermín fernanda fernando fidel flor francisco fátima félix gabriel gabriela gerardo germán \
    gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo hernando hernán \
    hilda hugo humberto héctor ignacio iker inés irene iris irma isabel isidro ismael iván iñaki \
    jacinto jacobo jaime javier jazmín jesús jimena joaquín joe jordi jorge josefa josefina josep \
    josé juan juana juanita judith julia juliana julieta julio julián karina karla laura lautaro \
    leandro lenín leonardo leonor leopoldo leticia lidia lilia liliana lionel lorena lorenzo \
    lourdes lucas luciana luciano lucía luis luisa luiz luz magdalena manuel manuela marcela \
    marcelo marco marcos margarita mariana mariano maribel marina mario marisa marisol marta \
    martha martín maría mateo matías mauricio maximiliano mayra mercedes miguel mikel milagros \
    mireia mirta moisés montserrat máximo mónica natalia nayib nelson nicanor nicolás nieves \
    noelia noemí norma nuria néstor octavio olaf olga omar oriol orlando oscar osvaldo pablo \
    paloma pamela paola patricia patricio paula pedro pepe pilar rafael ramiro ramón raquel raúl \
    rebeca regina reinaldo ricardo rigoberto roberto rocío rodolfo rodrigo rogelio román rosa \
    rosalía rosario roxana rubén rufino rómulo salvador samuel sandra santiago sara saúl \
    sebastián sergio silvia silvio simón sofía soledad sonia susana tamara tatiana teodoro teresa \
    tomás ulises ursula valentina valeria vanesa verónica vicente victoria vilma viviana vladimir \
    vladímir volodímir víctor wilson wálter xavi ximena xóchitl yadira yolanda zulema álvaro \
    ángel ángela ángeles íñigo óscar";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "sr sra srta sres dr dra señor señora señorita señores doctor doctora profesor profesora \
         don doña d dña presidente presidenta expresidente expresidenta vicepresidente \
         vicepresidenta mandatario mandataria primer-ministro ministro ministra exministro \
         exministra viceministro viceministra canciller secretario secretaria subsecretario \
         senador senadora diputado diputada eurodiputado congresista parlamentario gobernador \
         gobernadora exgobernador alcalde alcaldesa exalcalde intendente intendenta edil concejal \
         concejala prefecto embajador embajadora cónsul diplomático portavoz vocero vocera \
         general coronel teniente capitán capitana comandante sargento cabo mayor almirante \
         mariscal brigadier jefe jefa líder dirigente caudillo lehendakari rey reina príncipe \
         princesa infanta duque duquesa sultán emir jeque emperador papa cardenal arzobispo \
         obispo padre madre sor fray sacerdote cura hermano hermana imán imam rabino ayatolá \
         pastor san santa santo fiscal juez jueza magistrado magistrada abogado abogada comisario \
         comisaria inspector inspectora agente policía director directora gerente fundador \
         fundadora empresario empresaria magnate multimillonario periodista reportero reportera \
         corresponsal escritor escritora autor autora novelista poeta actor actriz cantante \
         rapero músico cineasta pintor pintora entrenador entrenadora técnico seleccionador \
         delantero delantera defensa mediocampista centrocampista portero arquero golero \
         futbolista jugador jugadora ciclista tenista piloto campeón campeona boxeador \
         historiador historiadora economista politólogo politóloga sociólogo analista experto \
         experta investigador investigadora médico médica enfermera ingeniero ingeniera \
         licenciado licenciada activista opositor opositora candidato candidata aspirante \
         consejero consejera delegado delegada representante responsable guerrillero \
         narcotraficante capo",
    ),
    (Classes::HONORIFIC, "sr sra srta sres dr dra señor señora señorita don doña dña lic ing"),
    (
        Classes::ORGANISATION,
        "ministerio secretaría universidad instituto escuela colegio facultad academia centro \
         hospital clínica banco caja compañía empresa grupo sa sociedad corporación fundación \
         asociación federación confederación unión sindicato consejo consejería comité comisión \
         congreso senado parlamento asamblea cámara cortes generalitat xunta junta gobierno \
         tribunal corte juzgado audiencia fiscalía procuraduría defensoría contraloría \
         ayuntamiento alcaldía intendencia municipalidad gobernación diputación embajada \
         consulado policía guardia ejército armada fuerzas fuerza marina legión brigada batallón \
         regimiento bomberos protección cruz partido movimiento frente alianza coalición \
         agrupación liga club fondo organización oficina agencia autoridad servicio dirección onu \
         otan ue oea fmi oms unesco unicef acnur fifa uefa conmebol mercosur celac pp psoe vox \
         podemos sumar pnv erc junts pri pan prd morena farc eln cgt ugt ccoo diario periódico \
         semanario revista televisión radio canal cadena mundo país vanguardia abc razón clarín \
         nación universal tiempo espectador comercio efe telesur rtve cnn iglesia catedral \
         basílica mezquita sinagoga diócesis arquidiócesis monasterio convento museo teatro ópera \
         biblioteca orquesta festival estadio estación aeropuerto hotel mercado fábrica refinería \
         central real atlético deportivo sporting racing fc cf cd boca river independiente \
         nacional copa campeonato mundial torneo juegos vuelta cumbre conferencia tratado acuerdo \
         convenio república bbva santander telefónica repsol iberdrola inditex pemex petrobras \
         ypf pdvsa codelco avianca iberia latam",
    ),
    (
        Classes::ORGANISATION_OF,
        "universidad ministerio instituto escuela academia banco tribunal corte fiscalía \
         ayuntamiento alcaldía hospital diócesis arquidiócesis arzobispado obispado asociación \
         federación unión cámara consejo oficina república reino gobierno parlamento museo \
         catedral policía colegio secretaría junta audiencia bolsa",
    ),
    (
        Classes::STREET,
        "calle c avenida av avda bulevar blvd paseo plaza plazuela carretera autopista autovía \
         camino ronda callejón pasaje travesía glorieta rambla calzada vía ruta circunvalación",
    ),
    (Classes::LOCATIVE, "en hacia cerca desde dentro fuera alrededor junto frente vía hasta"),
    (
        Classes::WEAK_LOCATIVE,
        "a al de del sobre bajo entre ante tras por para contra y e o u con sin visitó dejó \
         abandonó llegó alcanzó salvo incluido",
    ),
    (
        Classes::DIRECTION,
        "norte sur este oeste noreste nordeste noroeste sureste sudeste suroeste sudoeste \
         septentrional meridional oriental occidental central centro alto alta bajo baja gran \
         grande interior litoral afueras periferia alrededores cercano medio",
    ),
    (
        Classes::SPEECH,
        "dijo dice dijeron declaró declara afirmó afirma aseguró asegura anunció anuncia explicó \
         explica añadió añade agregó señaló señala indicó indica informó informa informaron \
         precisó subrayó destacó destaca sostuvo sostiene manifestó expresó comentó contó cuenta \
         relató reconoció admitió confirmó negó advirtió advierte alertó denunció denuncia \
         criticó respondió replicó preguntó recordó insistió reiteró escribió publicó tuiteó \
         según concluyó prometió lamentó opinó considera apuntó detalló exigió pidió matizó",
    ),
    (
        Classes::DIVISION,
        "provincia provincias región regiones departamento departamentos estado estados condado \
         cantón cantones comuna comunas municipio municipios distrito distritos comarca parroquia \
         partido óblast gobernación prefectura territorio república comunidad ciudad ciudades \
         pueblo pueblos aldea villa localidad localidades caserío vereda corregimiento barrio \
         barrios colonia delegación alcaldía suburbio capital isla islas península archipiélago \
         valle costa litoral frontera enclave aeropuerto puerto río lago",
    ),
    (
        Classes::CIVIC,
        "habitantes vecinos vecina vecino residentes autoridades policía policías alcalde \
         alcaldesa alcaldía ayuntamiento gobierno gobernador parlamento congreso presidente \
         presidenta ministro ministra ejército soldados militares tropas fuerzas hospital \
         hospitales aeropuerto estación escuela escuelas universidad tribunal juez fiscal \
         fiscalía población economía votantes diputados estudiantes ciudadanos diplomacia \
         embajada prensa agricultores campesinos aficionados hinchas jugadores selección equipo \
         calles bomberos rescatistas natural oriundo familia justicia",
    ),
    (
        Classes::FUNCTION,
        "el la los las lo un una unos unas de del a al en por para con sin sobre bajo entre ante \
         tras desde hasta hacia según contra durante mediante y e o u pero sino ni que quien \
         quienes cuyo cuya cual cuales como cuando donde si aunque porque pues mientras ya este \
         esta estos estas esto ese esa esos esas eso aquel aquella aquellos él ella ellos ellas \
         ello usted ustedes yo tú nosotros nos me te se le les su sus mi mis tu tus nuestro \
         nuestra nuestros no sí más menos muy mucho muchos muchas poco pocos tan tanto también \
         tampoco solo sólo aún todavía siempre nunca jamás ayer hoy mañana ahora entonces luego \
         después antes así aquí allí ahí bien mal casi es son era eran fue fueron ser sido está \
         están estaba estaban ha han había habían haber hay hubo tiene tienen tenía puede pueden \
         podría debe deben hace hizo hacer será serán sería todo toda todos todas otro otra otros \
         otras mismo misma cada algún alguna algunos algunas ningún ninguna varios varias dos \
         tres cuatro cinco seis siete ocho nueve diez primer primero primera segundo segunda \
         tercer último última próximo pasado además embargo aparte incluso excepto cerca qué \
         quién cómo cuándo dónde cuánto pese",
    ),
    (
        Classes::DAY,
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo \
         junio julio agosto septiembre setiembre octubre noviembre diciembre navidad pascua \
         nochebuena ramadán",
    ),
    (
        Classes::SURNAME,
        "garcía garcia rodríguez rodriguez gonzález gonzalez fernández fernandez lópez lopez \
         martínez martinez sánchez sanchez pérez perez gómez gomez martín jiménez jimenez ruiz \
         hernández hernandez díaz diaz moreno muñoz álvarez alvarez romero alonso gutiérrez \
         gutierrez navarro torres domínguez dominguez vázquez vasquez ramos gil ramírez ramirez \
         serrano blanco molina morales suárez suarez ortega delgado castro ortiz rubio marín sanz \
         núñez nuñez iglesias medina garrido cortés castillo santos lozano guerrero cano prieto \
         méndez mendez cruz calvo gallego vidal herrera flores márquez marquez león peña cabrera \
         campos vega fuentes carrasco diez reyes caballero nieto aguilar pascual santana herrero \
         lorenzo montero hidalgo giménez ibáñez ferrer durán santiago benítez mora vicente vargas \
         arias carmona crespo román pastor soto sáez velasco moya soler parra esteban bravo \
         gallardo rojas mendoza guzmán chávez chavez rivera contreras silva rivas acosta juárez \
         salazar ríos espinoza espinosa cárdenas maldonado valencia escobar paredes figueroa \
         quispe mamani huamán zapata mejía cordero orozco rosales pacheco cervantes bustamante \
         sheinbaum obrador maduro milei petro boric bukele lula bolsonaro fujimori boluarte \
         kirchner macri uribe duque correa noboa lasso arce evo mujica lacalle bachelet piñera \
         díaz-canel rajoy zapatero aznar feijóo abascal ayuso puigdemont illa trump biden putin \
         zelenski zelensky macron merkel scholz netanyahu",
    ),
    (
        Classes::ALSO_GIVEN,
        "victoria florencia lourdes mercedes asunción santiago israel valencia lorena camila \
         rosario consuelo asia india vienna guadalupe salvador jordania",
    ),
    (Classes::NAME_SUFFIX, "hijo jr júnior ii iii"),
    (Classes::PERSONAL, "quien nacido nacida oriundo oriunda cuyo"),
    (
        Classes::SETTLEMENT,
        "ciudad pueblo aldea villa localidad capital municipio municipalidad distrito provincia \
         región departamento estado puerto suburbio barrio isla islas alcalde alcaldesa \
         gobernador habitantes vecinos afueras norte sur este oeste noreste noroeste sureste \
         suroeste comuna comunidad cantón parroquia caserío vereda corregimiento calles costa \
         golfo bahía inmediaciones alrededores cercanías",
    ),
    (
        Classes::FEATURE_BEFORE,
        "monte montes cerro cordillera sierra pico volcán nevado lago laguna río arroyo isla \
         islas cabo golfo bahía estrecho punta puerto playa valle llanura desierto mar océano \
         canal cañón península archipiélago salto embalse parque fuerte san santa santo santos \
         nueva nuevo gran grande alto alta bajo baja viejo vieja ciudad villa pueblo puente el la \
         los las",
    ),
    (
        Classes::FEATURE_AFTER,
        "río lago mar océano golfo bahía estrecho valle desierto bosque selva montaña montañas \
         llanura provincia región departamento distrito",
    ),
    (
        Classes::VESSEL,
        "buque barco fragata corbeta destructor crucero submarino portaaviones petrolero carguero \
         ferry transbordador pesquero velero yate remolcador lancha patrullera rompehielos sonda \
         nave acorazado portacontenedores",
    ),
    (Classes::STORM, "huracán tifón ciclón tormenta borrasca"),
    (
        Classes::WORK,
        "película filme film novela álbum canción serie ópera obra documental comedia drama \
         ballet libro ensayo cuadro telenovela disco",
    ),
    (
        Classes::FIRM,
        "empresa compañía firma aerolínea petrolera minera automotriz fabricante constructora \
         aseguradora cadena minorista operadora gigante banco editorial cervecera eléctrica \
         startup",
    ),
    (
        Classes::GOODS,
        "queso jamón vino vinos chorizo salsa carne café tabaco sombrero porcelana alfombra perro \
         pastor virus fiebre variante cepa gripe síndrome protocolo convención convenio paella",
    ),
    (
        Classes::CONTEST,
        "venció vencieron derrotó goleó ganó empató perdió victoria derrota gol goles partido \
         partidos prórroga penales penaltis penalti semifinal semifinales cuartos final set \
         eliminó clasificó remontó empate marcador",
    ),
    (Classes::CLOSES_NAME, "playa lago"),
    (
        Classes::OPENS_NAME,
        "monte cerro cordillera sierra pico volcán nevado lago laguna río arroyo isla islas cabo \
         golfo bahía estrecho punta puerto playa valle salar quebrada salto embalse presa cañada \
         puente ciudad villa pampa cuesta cayo ciénaga páramo",
    ),
];
