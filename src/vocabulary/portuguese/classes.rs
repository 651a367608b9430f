//! Classes of Portuguese words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "abel adalberto ademir adriana adriano afonso alberto aldo alessandra alessandro alexandra \
    alexandre alfredo alice aline almir altair aluísio amanda amélia ana anderson andreia andré \
    andréa angélica anita antónio antônio aparecida ariel armando arnaldo arthur artur augusto \
    aurélio beatriz benedito benjamin bento bernardo bianca breno bruna bruno bárbara caio camila \
    carla carlos carmen carolina caroline catarina cecília celso christiane clara clarice claudia \
    cleber cláudia cláudio clóvis conceição cristiane cristiano cristina cássio cândido célia \
    césar cícero daiane dalva daniel daniela danilo davi david denis denise diego dilma diogo \
    dirceu domingos donald douglas duarte débora edgar edilson edmilson edna edson eduarda \
    eduardo elaine elena eliana eliane elias elisa elisabete eliseu elizabeth elsa elza emanuel \
    emmanuel emília emílio eric ernesto estela ester eugénio eugênio eunice evandro everton \
    fabiana fabiano felipe fernanda fernando filipa filipe flávia flávio francisca francisco \
    franklin fábio fátima félix gabriel gabriela geraldo gerson gilberto gilmar gilson giovana \
    giovanni gisele glória gonçalo graça guilherme gustavo heitor helena henrique hugo humberto \
    hélio iara igor ingrid inês iolanda irene isabel isabela isadora ivan ivo jacinto jaime jair \
    jaqueline javier jean jefferson joana joaquim joe joel jonas jonathan jordana jorge josefa \
    josé josé-carlos joão juliana juliano jéssica júlia júlio júnior karen karina kátia lara \
    larissa laura laís leandro leila leonardo leonor letícia lorena lourdes lourenço luan luana \
    lucas luciana luciano luiz luiza lula luís luísa lídia lígia lílian lívia lúcia lúcio \
    madalena manuel manuela mara marcela marcelo marco marcos margarida maria mariana mariano \
    marina marisa marlene marta martim marília mateus matheus matilde mauro maurício michel \
    michele miguel milena milton miriam murilo márcia márcio mário mónica mônica natália nelson \
    nicolás nuno nádia nélson odete olaf olga olívia orlando oscar osvaldo otávio patrick \
    patrícia paula paulo pedro priscila rafael rafaela raimundo ramon raquel raul rebeca regina \
    reginaldo reinaldo renan renata renato ricardo rita roberta roberto robson rodrigo rogério \
    romeu ronaldo rosa rosana roseli rosângela rubens rui rute rômulo sabrina salvador samuel \
    sandra sara sebastião severino simone sofia solange susana suzana sérgio sílvia sílvio sónia \
    sônia tarcísio tatiana tedros telma teresa thaís thiago tiago tomás tomé tânia ursula valdir \
    valentina valéria vanderlei vanessa vera verônica vicente victor vinícius vitor vitória \
    viviane vladimir volodymyr vítor wagner walter wanderley washington wellington wesley william \
    wilson xanana ximenes yara zélia álvaro ângela érica érika";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "sr sra srta srs dr dra senhor senhora senhores doutor doutora professor professora prof \
         profª dom dona presidente presidenta ex-presidente vice-presidente primeiro-ministro \
         primeira-ministra premiê ministro ministra ex-ministro ex-ministra chanceler secretário \
         secretária senador senadora deputado deputada eurodeputado eurodeputada parlamentar \
         governador governadora ex-governador prefeito prefeita ex-prefeito vice-prefeito \
         vereador vereadora autarca presidente-da-câmara embaixador embaixadora cônsul diplomata \
         porta-voz general coronel tenente tenente-coronel capitão capitã major sargento cabo \
         soldado almirante marechal brigadeiro comandante chefe líder dirigente rei rainha \
         príncipe princesa duque duquesa sultão emir xeque imperador papa cardeal arcebispo bispo \
         padre frei irmã irmão pastor pastora imã rabino aiatolá são santa santo promotor \
         promotora procurador procuradora juiz juíza desembargador desembargadora advogado \
         advogada delegado delegada inspetor inspetora comissário comissária agente diretor \
         diretora gerente fundador fundadora empresário empresária bilionário jornalista repórter \
         correspondente apresentador apresentadora escritor escritora autor autora poeta ator \
         atriz cantor cantora músico cineasta pintor treinador treinadora técnico selecionador \
         atacante avançado zagueiro defesa meia meio-campista volante lateral goleiro \
         guarda-redes futebolista jogador jogadora ciclista tenista piloto campeão campeã \
         historiador historiadora economista cientista sociólogo analista especialista \
         pesquisador pesquisadora investigador investigadora médico médica enfermeiro enfermeira \
         engenheiro engenheira ativista activista opositor candidato candidata conselheiro \
         conselheira relator relatora representante coordenador coordenadora",
    ),
    (Classes::HONORIFIC, "sr sra srta srs dr dra senhor senhora dom dona eng"),
    (
        Classes::ORGANISATION,
        "ministério secretaria universidade instituto escola colégio faculdade academia centro \
         hospital clínica maternidade banco caixa companhia empresa grupo sa sociedade corporação \
         fundação associação federação confederação união sindicato conselho comitê comité \
         comissão congresso senado parlamento assembleia câmara governo tribunal supremo stf stj \
         tse tre tcu mpf promotoria procuradoria defensoria prefeitura governadoria embaixada \
         consulado polícia pm pf prf gnr psp guarda exército marinha aeronáutica força forças \
         armada brigada batalhão regimento bombeiros defesa proteção cruz partido movimento \
         frente aliança coligação bloco liga clube fundo organização agência autoridade serviço \
         direção inpe ibge ibama incra funai inmet anvisa sus fiocruz embrapa onu otan ue oea fmi \
         oms unesco unicef fifa uefa conmebol mercosul cplp palop brics pt psdb pmdb mdb pl psol \
         psd pp dem pdt psb pcdob ps cds pcp be pan frelimo renamo mpla unita paigc jornal diário \
         revista televisão rádio canal rede globo folha estadão público expresso lusa rtp sic tvi \
         record uol cnn bbc igreja catedral basílica mesquita sinagoga diocese arquidiocese \
         mosteiro convento museu teatro ópera biblioteca orquestra festival estádio estação \
         aeroporto hotel mercado fábrica usina refinaria hidrelétrica futebol fc sc ec cf cr \
         benfica porto sporting flamengo corinthians palmeiras vasco grêmio internacional \
         cruzeiro botafogo fluminense atlético copa taça campeonato mundial torneio jogos cúpula \
         cimeira conferência tratado acordo convenção república nacional petrobras vale embraer \
         itaú bradesco santander galp edp tap gol latam azul eletrobras sabesp",
    ),
    (
        Classes::ORGANISATION_OF,
        "universidade ministério instituto escola academia banco tribunal prefeitura câmara \
         hospital diocese arquidiocese associação federação união conselho república reino \
         governo parlamento museu catedral polícia secretaria junta faculdade bolsa assembleia",
    ),
    (
        Classes::STREET,
        "rua r avenida av travessa tv praça pç largo alameda rodovia estrada autoestrada via \
         viaduto ladeira beco marginal anel br rotunda calçada",
    ),
    (
        Classes::LOCATIVE,
        "em no na nos nas perto até dentro fora junto frente via desde através rumo",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "a ao à aos às para sobre sob entre ante de do da dos das por pelo pela contra e ou com \
         sem visitou deixou alcançou visita exceto incluindo",
    ),
    (
        Classes::DIRECTION,
        "norte sul leste oeste este nordeste noroeste sudeste sudoeste setentrional meridional \
         oriental ocidental central centro alto alta baixo baixa grande interior litoral \
         periferia arredores médio região-metropolitana",
    ),
    (
        Classes::SPEECH,
        "disse diz disseram declarou declara afirmou afirma afirmaram anunciou anuncia explicou \
         explica acrescentou acrescenta informou informa informaram destacou destaca ressaltou \
         apontou contou conta relatou relata reconheceu admitiu confirmou negou alertou advertiu \
         denunciou criticou respondeu perguntou lembrou recordou insistiu escreveu publicou \
         segundo conforme concluiu prometeu lamentou comentou avaliou defendeu garantiu sublinhou \
         salientou frisou revelou adiantou considerou pediu exigiu",
    ),
    (
        Classes::DIVISION,
        "província províncias região regiões departamento departamentos estado estados condado \
         concelho concelhos comuna município municípios distrito distritos freguesia freguesias \
         comarca oblast território república cidade cidades vila vilas aldeia aldeias povoado \
         povoação localidade lugarejo bairro bairros subúrbio capital ilha ilhas península \
         arquipélago vale costa litoral fronteira enclave aeroporto porto rio lago favela \
         comunidade subprefeitura",
    ),
    (
        Classes::CIVIC,
        "habitantes moradores moradora morador residentes autoridades polícia policiais prefeito \
         prefeita prefeitura autarquia governo governador parlamento congresso presidente \
         presidenta ministro ministra exército soldados militares tropas forças hospital \
         hospitais aeroporto estação escola escolas universidade tribunal juiz promotoria \
         população economia eleitores deputados estudantes cidadãos diplomacia embaixada imprensa \
         agricultores torcedores adeptos jogadores seleção equipe ruas bombeiros socorristas \
         natural família justiça",
    ),
    (
        Classes::FUNCTION,
        "o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por \
         pelo pela pelos pelas para com sem sobre sob entre até desde durante mediante após ante \
         contra segundo conforme perante e ou mas porém nem que quem cujo cuja qual quais como \
         quando onde se embora porque pois enquanto já este esta estes estas isto esse essa esses \
         essas isso aquele aquela aqueles aquelas deste desta nesta neste nesse nessa ele ela \
         eles elas eu tu você vocês nós me te lhe lhes seu sua seus suas meu minha meus nosso \
         nossa nossos não sim mais menos muito muita muitos muitas pouco poucos tão tanto também \
         só apenas ainda sempre nunca jamais ontem hoje amanhã agora então depois antes assim \
         aqui ali lá aí bem mal quase é são era eram foi foram ser sido está estão estava estavam \
         tem têm tinha tinham há havia houve haver pode podem deve devem faz fez fazer será serão \
         seria todo toda todos todas tudo outro outra outros outras mesmo mesma cada algum alguma \
         alguns algumas nenhum nenhuma vários várias dois duas três quatro cinco seis sete oito \
         nove dez primeiro primeira segunda terceiro último última próximo passado além \
         entretanto contudo todavia apesar exceto inclusive cerca quanto porquê ao-todo logo",
    ),
    (
        Classes::DAY,
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta \
         quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto \
         setembro outubro novembro dezembro natal páscoa carnaval ramadã ramadão",
    ),
    (
        Classes::SURNAME,
        "silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa \
         ribeiro martins carvalho almeida lopes soares fernandes vieira barbosa rocha dias \
         nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos gonçalves \
         santana teixeira araújo araujo pinto cavalcanti cavalcante castro campos monteiro \
         correia corrêa moura melo mello batista farias barros azevedo cunha duarte borges \
         miranda medeiros coelho nogueira fonseca matos guimarães magalhães xavier brito reis \
         tavares henriques neves esteves antunes figueiredo leite sampaio bezerra peixoto macedo \
         viana siqueira amaral simões sá pires leal bastos aguiar coutinho camargo toledo paiva \
         queiroz amorim vasconcelos moraes morais franco domingues lacerda rezende resende torres \
         pacheco abreu valente garcia fontes bolsonaro temer rousseff haddad alckmin dino guedes \
         moro doria tarcísio zema ciro marina boulos lira motta barroso fux mendonça toffoli \
         gilmar cármen montenegro passos sócrates cavaco guterres marcelo ventura rangel centeno \
         louçã lourenço chapo nyusi mondlane trump biden putin zelensky macron merkel scholz \
         netanyahu maduro milei petro xi modi",
    ),
    (
        Classes::ALSO_GIVEN,
        "vitória florença lourdes mercedes israel valença lorena camila santiago salvador ásia \
         índia natália bragança carolina jordânia",
    ),
    (Classes::NAME_SUFFIX, "filho neto júnior jr sobrinho"),
    (Classes::PERSONAL, "quem nascido nascida cujo natural"),
    (
        Classes::SETTLEMENT,
        "cidade vila aldeia povoado povoação localidade capital município concelho freguesia \
         distrito província região departamento estado porto subúrbio bairro ilha ilhas prefeito \
         prefeita governador moradores habitantes arredores norte sul leste oeste nordeste \
         noroeste sudeste sudoeste comuna comunidade ruas costa golfo baía proximidades periferia",
    ),
    (
        Classes::FEATURE_BEFORE,
        "monte montes morro serra pico vulcão lago lagoa rio ribeirão ribeira ilha ilhas cabo \
         golfo baía estreito ponta porto praia vale planície deserto mar oceano canal península \
         arquipélago barragem represa parque forte são santa santo santos nova novo grande alto \
         alta baixo baixa velho velha cidade vila ponte campo campos o a os as foz barra \
         cachoeira chapada",
    ),
    (
        Classes::FEATURE_AFTER,
        "rio lago mar oceano golfo baía estreito vale deserto floresta montanha montanhas \
         planície província região departamento distrito",
    ),
    (
        Classes::VESSEL,
        "navio barco fragata corveta contratorpedeiro cruzador submarino porta-aviões petroleiro \
         cargueiro ferry balsa pesqueiro veleiro iate rebocador lancha quebra-gelo sonda nave \
         encouraçado graneleiro",
    ),
    (Classes::STORM, "furacão tufão ciclone tempestade tormenta"),
    (
        Classes::WORK,
        "filme livro romance álbum canção música série ópera peça documentário comédia drama balé \
         ensaio quadro novela disco",
    ),
    (
        Classes::FIRM,
        "empresa companhia mineradora petroleira petrolífera montadora fabricante construtora \
         seguradora rede varejista operadora gigante banco editora cervejaria elétrica startup \
         fintech",
    ),
    (
        Classes::GOODS,
        "queijo presunto vinho vinhos linguiça salsicha molho carne café tabaco chapéu porcelana \
         tapete cão pastor vírus febre variante cepa gripe síndrome protocolo convenção castanha",
    ),
    (
        Classes::CONTEST,
        "venceu venceram derrotou goleou ganhou empatou perdeu vitória derrota gol gols golo \
         golos partida jogo jogos prorrogação prolongamento pênaltis penáltis semifinal \
         semifinais quartas final eliminou classificou empate placar",
    ),
    (Classes::CLOSES_NAME, "praia lago"),
    (
        Classes::OPENS_NAME,
        "monte morro serra pico vulcão lago lagoa rio ribeirão ribeira igarapé córrego ilha ilhas \
         cabo golfo baía estreito ponta porto praia vale salto barragem represa foz barra \
         cachoeira chapada ponte vila campo enseada restinga pedra",
    ),
];
