//! Classes of German words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
pub(super) const GIVEN_NAMES: &str = "alexander andrea andreas anja anke anna annalena anne annegret anton barbara bärbel bernd \
     bettina birgit björn boris brigitte bruno carola christian christine christoph claudia daniel \
     david dieter dietmar dirk doris elisabeth emma erich erik ernst eva felix florian frank franz \
     franziska friedrich gabriele georg gerd gerhard gisela günter günther hanna hannah hans harald \
     heidi heike heinrich heinz helga helmut herbert hermann holger horst hubert ines ingo ingrid \
     jan jana jens joachim jochen johann johanna johannes jonas jörg josef julia julian jürgen karin \
     karl karl-heinz katharina katja katrin kerstin klara klaus konrad kurt lars laura lea lena leon \
     leonie lisa lothar ludwig luise lukas manfred manuela marco maria marie marina marion markus \
     martin martina matthias max maximilian melanie michael monika moritz nadine nicole nina norbert \
     olaf oliver otto patrick paul paula peter petra philipp rainer ralf regina reiner renate robert \
     robin roland rolf rudolf sabine sandra sarah saskia sebastian silke silvia simon simone sofia \
     sophie stefan stefanie steffen stephan susanne sven tanja theresa thomas thorsten tim tobias \
     torsten udo ulrich ulrike ursula ute uwe vera verena viktor walter werner wilhelm winfried \
     wolfgang yvonne";

/// Words of each class, in small letters, between spaces.
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "herr frau dr prof professor professorin präsident präsidentin bundespräsident kanzler \
         kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin \
         innenminister innenministerin verteidigungsminister verteidigungsministerin finanzminister \
         ministerpräsident ministerpräsidentin premierminister premierministerin premier regierungschef \
         regierungschefin senator senatorin bürgermeister bürgermeisterin oberbürgermeister \
         oberbürgermeisterin landrat landrätin gouverneur gouverneurin botschafter botschafterin \
         general oberst hauptmann leutnant kommandeur könig königin prinz prinzessin papst kardinal \
         erzbischof bischof pfarrer pastor imam scheich emir trainer trainerin spieler stürmer \
         sprecher sprecherin regierungssprecher vorsitzende vorsitzender parteichef parteichefin \
         abgeordnete abgeordneter staatsanwalt richter richterin anwalt anwältin arzt ärztin \
         generalsekretär direktor direktorin leiter leiterin chef chefin autor autorin journalist \
         journalistin förster försterin",
    ),
    (Classes::HONORIFIC, "herr frau dr prof"),
    (
        Classes::ORGANISATION,
        "partei universität hochschule institut akademie schule gymnasium bank sparkasse zeitung \
         rundschau nachrichten anzeiger rundfunk ministerium bundesministerium amt behörde gericht \
         landgericht amtsgericht oberlandesgericht verwaltungsgericht parlament bundestag bundesrat \
         landtag senat kommission rat verband verein bund gewerkschaft stiftung agentur konzern \
         gmbh ag kg se holding gruppe werke klinik klinikum krankenhaus museum theater oper kirche \
         dom moschee synagoge armee bundeswehr bundespolizei polizei feuerwehr kreuz fc sv tsv vfb \
         vfl sc eintracht borussia bayer hertha union demokraten grüne linke liga messe flughafen",
    ),
    (
        Classes::ORGANISATION_OF,
        "universität hochschule bistum erzbistum bundesamt landesamt verband kammer",
    ),
    (
        Classes::STREET,
        "straße strasse str platz allee weg gasse ufer damm ring chaussee",
    ),
    (
        Classes::LOCATIVE,
        "in bei nahe nach aus im um durch über außerhalb innerhalb unweit nahe rund nördlich südlich \
         östlich westlich nordöstlich nordwestlich südöstlich südwestlich gen ins",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "von vom zu zum zur für gegen und oder sowie an am auf bis ab zwischen mit samt",
    ),
    (
        Classes::DIRECTION,
        "nord süd ost west norden süden osten westen nördliche nördlichen südliche südlichen östliche \
         östlichen westliche westlichen zentral mittlere mittleren oberes unteres nordosten nordwesten \
         südosten südwesten innenstadt",
    ),
    (
        Classes::SPEECH,
        "sagte sagt sagten erklärte erklärten teilte teilten betonte warnte forderte forderten kündigte \
         berichtete berichteten meldete meldeten schrieb schreibt bestätigte kritisierte fügte meinte \
         meint nannte zufolge",
    ),
    (
        Classes::DIVISION,
        "provinz region bezirk kreis landkreis bundesland gemeinde gebiet kanton distrikt departement \
         oblast gouvernement präfektur hauptstadt stadt dorf insel halbinsel tal küste grenze",
    ),
    (
        Classes::CIVIC,
        "polizei bürger bewohner einwohner behörden regierung armee truppen soldaten flughafen \
         krankenhaus universität parlament präsident minister bürgermeister gericht",
    ),
    (
        Classes::FUNCTION,
        "der die das des dem den ein eine einer eines einem einen in im an am auf aus bei mit nach von \
         vom vor zu zum zur über unter um für gegen durch ohne bis seit und oder aber denn sondern doch \
         als wenn weil dass ob wie was wer wo wann warum er sie es wir ihr ich man sich sein seine ihre \
         unser dieser diese dieses jener alle viele einige mehr nicht kein keine nur auch noch schon sehr \
         so dann da dort hier heute gestern morgen nun jetzt ist war sind waren wird werden wurde wurden \
         hat haben hatte hatten kann können soll sollen muss müssen will wollen zwei drei vier fünf sechs \
         sieben acht neun zehn erste zweite nächste letzte laut etwa rund trotz während wegen zwischen \
         allerdings außerdem bereits deshalb inzwischen unterdessen zuletzt zudem damit dabei dazu dadurch \
         nachdem obwohl",
    ),
    (
        Classes::DAY,
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar \
         märz april mai juni juli august september oktober november dezember montagabend ostern \
         pfingsten weihnachten silvester ramadan",
    ),
    (
        Classes::SURNAME,
        "müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer \
         richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange \
         schmitt werner krause meier lehmann schmid schulze maier köhler herrmann könig walter mayer \
         huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller \
         günther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig \
         böhm winter kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich \
         brandt haas schreiber graf dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas \
         voigt sauer arnold wolff pfeiffer merkel merz habeck baerbock steinmeier lindner söder",
    ),
    (Classes::NAME_SUFFIX, "jun sen jr"),
    (Classes::PERSONAL, "jährige jähriger jährigen dessen deren"),
    (
        Classes::SETTLEMENT,
        "stadt ort dorf ortschaft gemeinde hauptstadt kleinstadt großstadt hafenstadt kreisstadt \
         provinz region bezirk landkreis bundesland insel nähe norden süden osten westen umgebung \
         vorort stadtteil",
    ),
    (
        Classes::FEATURE_BEFORE,
        "sankt st bad berg kap golf insel fluss see neu alt groß klein ober unter",
    ),
    (
        Classes::FEATURE_AFTER,
        "fluss see meer golf bucht insel inseln gebirge berg wald tal kanal straße halbinsel wüste \
         gletscher ebene provinz bezirk kreis gebiet",
    ),
];
