//! Classes of French words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abdel abdou adama adrien adèle agathe agnès ahmed alain alassane albert alexandra alexandre \
    alexis alice aline alphonse amadou amandine aminata amélie anaïs andré angela anne anne-marie \
    annick antoine antonin armand arnaud arthur astrid aude audrey aurélie aurélien axel baptiste \
    barack bastien benjamin benoît benyamin bernadette bernard bertrand blaise boubacar brice \
    brigitte bruno béatrice camille carine carole caroline catherine chantal charles charlotte \
    chloé christelle christian christiane christine christophe claire clara claude claudine \
    clémence clément clémentine colette coralie corentin corinne cyril cécile cédric céline \
    damien daniel danielle david delphine denis didier dominique donald edgar elon emma emmanuel \
    emmanuelle enzo erwan estelle esther eugène eva fabien fabienne fabrice fanny fatima fatou \
    faustin fernand flora florence florent florian franck françois françoise friedrich frédéric \
    frédérique félix gabriel gabrielle gaston gauthier gaël gaëlle geneviève geoffroy georges \
    germaine ghislaine gilbert gilles giorgia giselle grégoire grégory guillaume gustave guy \
    gwenaël gérald géraldine gérard henri hervé hortense hubert hugo hugues huguette hélène \
    ibrahim ibrahima inès irène isabelle ismaël jacqueline jacques jean jean-baptiste \
    jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc \
    jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jeanne joe \
    jordan joseph josiane joëlle judith jules julie julien juliette justine jérémie jérémy jérôme \
    kamala karim karine kevin kylian laetitia laure laurence laurent lionel lise louis louise \
    loïc luc lucas lucie lucien lucienne lydie léa léo léon léonie madeleine magali mahamat \
    mamadou manon manuel marc marcel margaux margot marguerite marianne marie marie-christine \
    marie-claude marie-france marie-laure marie-thérèse marine marion marius martine mathieu \
    mathilde mathis matthieu maud maurice maxime michel micheline michèle mireille mohamed \
    monique mounir moussa moïse muriel mylène myriam mélanie mélissa nadia nadine nadège nathalie \
    nathan nicolas nicole noémie noël odette odile olaf olivia olivier oumar ousmane pascal \
    pascale patrice patricia patrick paul paulette pauline pedro philippe pierre pierre-yves \
    quentin rachel rachid raphaël raymond recep renaud rené renée robert rodolphe rodrigue roger \
    roland romain romane rosalie régis rémi sabrina salomé samuel sandrine sarah serge simon \
    simone solange sonia sophie stanislas stéphane stéphanie suzanne sylvain sylvie sébastien \
    séverine tanguy thibault thibaut thierry thomas théo théodore théophile thérèse tristan \
    ursula valentin valérie vanessa victor vincent violette virginie viviane vladimir volodymyr \
    véronique xavier yann yannick yasmina yohan youssef yves yvette yvon yvonne zacharie zinédine \
    zoé ève édith édouard élisa élisabeth élise élodie éloïse éléonore émile émilie éric étienne";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "m mm mme mmes mlle dr pr me mgr monsieur madame mademoiselle messieurs docteur \
         professeur professeure maître président présidente vice-président vice-présidente \
         ex-président coprésident premier-ministre ministre ministres vice-premier chancelier \
         chancelière sénateur sénatrice député députée députés eurodéputé eurodéputée maire \
         maires adjoint adjointe gouverneur gouverneure préfet préfète sous-préfet ambassadeur \
         ambassadrice diplomate porte-parole secrétaire général générale colonel lieutenant \
         lieutenant-colonel capitaine commandant commandante sergent adjudant caporal brigadier \
         maréchal amiral contre-amiral chef cheffe patron patronne dirigeant dirigeante leader \
         roi reine prince princesse sultan émir cheikh empereur pape cardinal archevêque évêque \
         abbé père frère sœur imam rabbin ayatollah saint sainte procureur procureure juge \
         magistrat magistrate avocat avocate avocats commissaire inspecteur inspectrice gendarme \
         directeur directrice pdg fondateur fondatrice entrepreneur milliardaire homme-affaires \
         journaliste reporter écrivain écrivaine auteur auteure autrice romancier romancière \
         acteur actrice comédien comédienne chanteur chanteuse rappeur réalisateur réalisatrice \
         cinéaste peintre entraîneur entraîneuse sélectionneur attaquant attaquante défenseur \
         milieu gardien buteur footballeur footballeuse joueur joueuse cycliste coureur tennisman \
         champion championne historien historienne économiste politologue sociologue chercheur \
         chercheuse analyste expert experte médecin infirmier infirmière pasteur prêtre curé \
         agriculteur militant militante opposant opposante candidat candidate conseiller \
         conseillère élu élue ex-ministre délégué déléguée représentant représentante responsable",
    ),
    (Classes::HONORIFIC, "m mm mme mmes mlle dr me mgr monsieur madame mademoiselle messieurs"),
    (
        Classes::ORGANISATION,
        "ministère université institut école lycée collège faculté académie centre hôpital \
         clinique chu banque caisse crédit société compagnie groupe entreprise sa sarl sas sncf \
         edf ratp cnrs inserm insee afp rfi tf1 bfmtv parti mouvement rassemblement union \
         fédération confédération association syndicat collectif ligue club fondation fonds \
         organisation agence office conseil comité commission assemblée sénat parlement \
         gouvernement cour tribunal parquet préfecture mairie ambassade consulat police \
         gendarmerie armée marine légion brigade régiment force forces garde douane pompiers samu \
         raid gign cgt cfdt fo medef ump lr rn lfi ps pcf eelv onu otan ue fmi oms unesco unicef \
         hcr fifa uefa cedeao journal quotidien hebdomadaire magazine télévision radio chaîne \
         monde figaro libération parisien humanité express équipe église cathédrale basilique \
         mosquée synagogue diocèse temple monastère musée théâtre opéra bibliothèque orchestre \
         festival stade gare aéroport hôtel marché usine centrale olympique racing fc as psg om \
         ol asse losc coupe championnat jeux tour grand-prix sommet conférence traité accord \
         convention république nationale européenne internationale populaire socialiste \
         républicains insoumise airlines air airbus total renault peugeot michelin carrefour \
         orange thales dassault",
    ),
    (
        Classes::ORGANISATION_OF,
        "université ministère institut école académie banque cour tribunal parquet préfecture \
         mairie hôpital chu diocèse archevêché évêché association fédération union chambre \
         conseil office république royaume gouvernement parlement musée cathédrale rectorat \
         barreau faculté",
    ),
    (
        Classes::STREET,
        "rue avenue av boulevard bd bld place impasse chemin route allée allées quai cours \
         passage square rocade périphérique autoroute nationale départementale ruelle sentier \
         esplanade rond-point faubourg",
    ),
    (Classes::LOCATIVE, "à au aux en dans près vers depuis hors autour via dès jusque jusqu"),
    (
        Classes::WEAK_LOCATIVE,
        "sur sous entre devant derrière chez parmi de du des d pour par contre et ou avec sans \
         quitté quitte atteint rejoint gagné visité visite dont",
    ),
    (
        Classes::DIRECTION,
        "nord sud est ouest nord-est nord-ouest sud-est sud-ouest septentrional septentrionale \
         méridional méridionale oriental orientale occidental occidentale central centrale centre \
         centre-ville banlieue périphérie environs alentours haute haut basse bas grand grande \
         proche moyen intérieur littoral",
    ),
    (
        Classes::SPEECH,
        "dit dit-il dit-elle a-t-il a-t-elle déclaré déclare affirme affirmé annonce annoncé \
         explique expliqué ajoute ajouté précise précisé souligne souligné indique indiqué assure \
         assuré estime estimé raconte raconté confie confié rappelle rappelé répond répondu lance \
         lancé avertit averti prévient prévenu dénonce dénoncé confirme confirmé reconnaît \
         reconnu regrette regretté rapporte rapporté écrit selon insiste insisté martèle martelé \
         témoigne témoigné conclut conclu juge jugé promet promis critique critiqué",
    ),
    (
        Classes::DIVISION,
        "province provinces région régions département départements état états comté canton \
         cantons commune communes district districts arrondissement arrondissements municipalité \
         oblast gouvernorat préfecture wilaya territoire territoires république ville villes \
         village villages bourg bourgade hameau localité agglomération métropole capitale \
         banlieue quartier quartiers île îles presqu'île péninsule archipel vallée côte littoral \
         frontière frontières enclave aéroport port rivière fleuve lac",
    ),
    (
        Classes::CIVIC,
        "habitants habitant habitante riverains autorités police policiers gendarmes pompiers \
         maire mairie gouvernement parlement président présidente ministre premier armée soldats \
         militaires troupes forces hôpital hôpitaux aéroport gare école écoles lycée université \
         tribunal procureur parquet préfet préfecture population économie électeurs députés \
         étudiants ressortissants ressortissant citoyens diplomatie ambassade presse agriculteurs \
         supporters joueurs équipe rues ambassadeur justice secouristes résidents famille",
    ),
    (
        Classes::FUNCTION,
        "le la les l un une des de du d à au aux en dans par pour sur sous avec sans chez vers \
         entre contre depuis pendant avant après dès et ou mais donc or ni car que qu qui quoi \
         dont où quand comme si lorsque lorsqu puisque puisqu parce quoique tandis alors ainsi \
         aussi ce cet cette ces c ça cela ceci celui celle ceux celles il elle ils elles on nous \
         vous je j tu me m te t se s lui leur leurs y n ne pas plus moins très trop peu beaucoup \
         bien mal mon ma mes ton ta tes son sa ses notre nos votre vos est sont était étaient \
         être été a ont avait avaient avoir eu sera seront serait fait faire peut peuvent doit \
         doivent faut tout toute tous toutes même autre autres quelque quelques plusieurs chaque \
         aucun aucune certains certaines tel telle deux trois quatre cinq six sept huit neuf dix \
         premier première second seconde dernier dernière prochain hier demain aujourd'hui \
         aujourd ici là maintenant toujours jamais encore déjà puis ensuite enfin cependant \
         toutefois pourtant néanmoins selon malgré outre parmi environ près quant hormis sauf \
         tant afin lors face suite interrogé interrogée voici voilà oui non pourquoi comment \
         combien quel quelle quels quelles",
    ),
    (
        Classes::DAY,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin \
         juillet août septembre octobre novembre décembre noël pâques pentecôte toussaint \
         ascension ramadan aïd",
    ),
    (
        Classes::SURNAME,
        "martin bernard thomas petit robert richard durand dubois moreau laurent simon michel \
         lefebvre leroy roux david bertrand morel fournier girard bonnet dupont lambert fontaine \
         rousseau vincent muller lefevre faure andré mercier blanc guérin boyer garnier chevalier \
         françois legrand gauthier garcia perrin robin clément morin nicolas henry roussel \
         mathieu gautier masson marchand duval denis dumont marie lemaire noël meyer dufour \
         meunier brun blanchard giraud joly rivière lucas brunet gaillard barbier arnaud martinez \
         gérard roche renard schmitt roy leroux colin vidal caron picard roger fabre aubert \
         lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoît rey leclerc payet \
         rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier \
         sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein \
         jacquet adam poirier marty aubry guyot carré charles renault charpentier ménard maillard \
         baron bertin bailly hervé schneider fernandez collet léger bouvier julien prévost millet \
         perrot daniel cousin germain breton besson langlois rémy pelletier lévêque perrier \
         leblanc barré lebrun marchal weber mallet macron mélenchon bardella darmanin attal borne \
         castex hollande sarkozy chirac mitterrand giscard fillon zemmour wauquiez retailleau \
         bayrou hidalgo jadot dati véran le-pen traoré diallo diop ndiaye sow ba keita coulibaly \
         touré koné ouattara camara cissé sy fall faye trump biden poutine zelensky scholz merkel \
         netanyahou erdogan",
    ),
    (
        Classes::ALSO_GIVEN,
        "florence lorraine paris london sydney vienne victoria valence jordan israël chelsea \
         savannah madison carolina france constance",
    ),
    (Classes::NAME_SUFFIX, "fils père jr sr"),
    (Classes::PERSONAL, "âgé âgée né née lui-même elle-même dont qui"),
    (
        Classes::SETTLEMENT,
        "ville commune village bourg bourgade hameau localité capitale municipalité district \
         province région département port banlieue quartier île îles maire gouverneur préfet \
         habitants agglomération métropole environs alentours faubourg nord sud est ouest \
         périphérie rues république côte golfe baie cité",
    ),
    (
        Classes::FEATURE_BEFORE,
        "mont monts lac île îles cap golfe baie détroit fort camp port saint sainte saint- st ste \
         san santa nouvelle nouveau neuf grand grande petit petite haut haute bas basse vieux val \
         vallée fleuve rivière mer océan pic col massif plaine presqu'île archipel canal forêt \
         désert el al los las la le les pont château bourg côte",
    ),
    (
        Classes::FEATURE_AFTER,
        "fleuve rivière lac mer océan golfe baie détroit canal vallée désert forêt montagne \
         montagnes plateau plaine province région district département",
    ),
    (
        Classes::VESSEL,
        "navire paquebot ferry pétrolier cargo porte-avions porte-conteneurs frégate corvette \
         destroyer croiseur sous-marin chalutier voilier vedette remorqueur bateau yacht \
         brise-glace sonde vaisseau satellite cuirassé barge",
    ),
    (Classes::STORM, "ouragan typhon cyclone tempête"),
    (
        Classes::WORK,
        "film roman album chanson série opéra pièce documentaire comédie drame ballet livre essai \
         tableau téléfilm symphonie",
    ),
    (
        Classes::FIRM,
        "entreprise société groupe compagnie constructeur équipementier distributeur enseigne \
         banque assureur opérateur start-up géant fabricant éditeur brasseur avionneur armateur",
    ),
    (
        Classes::GOODS,
        "fromage jambon saucisse saucisses moutarde vin vins beurre porcelaine dentelle tapis \
         chien berger virus fièvre variant grippe syndrome protocole convention pistache poulet",
    ),
    (
        Classes::CONTEST,
        "battu bat battre victoire défaite but buts match matchs prolongation prolongations \
         penalty penalties demi-finale demi-finales quart quarts finale essai essais mi-temps \
         qualifié qualifiés éliminé vainqueur nul",
    ),
    (Classes::CLOSES_NAME, "plage lac île îles"),
    (
        Classes::OPENS_NAME,
        "mont lac île îles cap pointe baie golfe val col pic massif plage étang anse barrage port \
         fort bois forêt vallée gorges presqu'île",
    ),
];
