//! Classes of Indonesian words.

use crate::vocabulary::Classes;

/// Given names, between spaces, in small letters.
#[rustfmt::skip]
pub(super) const GIVEN_NAMES: &str = "\
    abdul abdullah abdurrahman achmad adam ade adi aditya adji agung agus agustina ahmad aisyah \
    ajeng akbar alfian ali alif alya amalia amanda amelia amin amir amira ana andi andika andre \
    andreas andri angga anggi anggun ani anies anik anis anisa anita annisa anton antonius anwar \
    ari arief arif aris ariyanto arya asep asih astri astuti atik aulia ayu bagas bagus bahlil \
    bambang basuki bayu benny bima boediono budi budiman cahaya cahyo candra chandra choirul cici \
    citra dadang damar daniel dani darmawan dede dedi dedy deni denny dewi dharma dian diah dicky \
    dimas dina dini djoko doni dwi edi edy eka eko elia elisa ema endang erick erna ernawati erwin \
    evi fadli fahri fajar farhan farida fatimah fauzan fauzi fera feri ferry fikri firman fitri \
    fitria fransiska gading galih galuh gatot gibran gilang guntur gusti hadi hafiz halim hamid \
    hana hani hardi hartati haryanto hasan hasna hendra hendri hendro henny heri herman hermawan \
    heru hilda hidayat husein ibrahim ida idris iis ika ikhsan ilham imam imron indah indra \
    indriani intan ira irfan irma irwan iskandar ismail istiqomah ita iwan izzah jajang jaka jamal \
    joko johan johannes jokowi joni julia juliana jumadi kartika kartini kasmi khadijah khairul \
    khofifah kholid komang komarudin krisna kurnia lala laksmi lestari lia lidya lilik lina linda \
    lukman luhut luki mahfud made mahmud marlina maria mariana markus marsudi maruf maya mega \
    megawati meutya mira mohamad mohammad muhadjir muhaimin muhamad muhammad mukhlis mulyadi \
    mulyani mulyono munir murni mustafa nabila nadia nadiem nana nanang nanda nani nasir ngurah \
    nia nila nina ningsih nita novi noviana novita nugraha nur nurdin nurhayati nuri nurul nyoman \
    oki oktavia pandu panji parman permana prabowo pramono prasetya puan puji puput puspita putra \
    putri putu rachmat rafi rahma rahmat raka rama ramadhan randi rani ratih ratna ratno reni \
    resti retno reza ria rian rida ridho ridwan rika rina rini rio risma riska rita riyadi rizal \
    rizki rizky robert robi rohmat roni rosan rosita rudi rudy rukmini rusdi rusli ryan sabrina \
    saefudin saiful salim salma samsul sandi sandiaga santi sari satria sekar septian setya sigit \
    sinta siswanto siti slamet soni sonia sri steven subagyo sudarman sudirman sugeng sugiarto \
    sugito suharni suharto sukarno sulaiman sulastri sumarni sumiati sunarto supardi supri \
    supriyadi surya susi susilo sutarmi sutiyoso suwarno syahrul syaiful syamsul taufik taufiq \
    tati teguh teti tika tini titik tito tono totok tri tuti udin ujang umar umi usman utami vina \
    vivi wahyu wahyuni wati wawan wayan wibisono widi widya winarti wiranto wulan yadi yanti yanto \
    yasin yati yeni yoga yogi yohanes yoyok yudi yulia yuliana yuni yunita yunus yusril yusuf \
    zahra zaenal zainal zainuddin zakaria zaki zulkifli zulhas donald joe vladimir volodymyr \
    emmanuel benjamin najib narendra recep";

/// Words of each class, in small letters, between spaces.
#[rustfmt::skip]
pub(super) const CLASSES: &[(Classes, &str)] = &[
    (
        Classes::TITLE,
        "presiden wapres wakil pm perdana menteri menko menlu menhan mendagri menkeu mensesneg \
         menkes mendikbud menhub menpora wamen gubernur wagub bupati wabup wali walikota camat \
         lurah kades kadus sekda ketua waketum ketum sekjen sekretaris bendahara anggota kepala \
         kadis kabid kasat kanit kapolri kapolda wakapolda kapolres kapolresta kapolsek \
         kabareskrim kadiv panglima pangdam dandim danrem ksad kasad ksal ksau jenderal letjen \
         mayjen brigjen kolonel letkol mayor kapten lettu letda sersan kopral serda praka komjen \
         irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda laksamana \
         marsekal laksda duta dubes konjen konsul juru jubir humas raja ratu sultan pangeran putri \
         sri paduka kaisar kanselir paus kardinal uskup pendeta pastor romo biksu imam kiai kyai \
         ustaz ustad ustadz ustazah habib gus tuan nyonya guru hakim jaksa pengacara advokat kuasa \
         notaris dokter perawat bidan dosen rektor dekan profesor doktor direktur dirut komisaris \
         manajer ceo pemilik pendiri pengusaha miliarder konglomerat wartawan jurnalis reporter \
         koresponden redaktur pemimpin penulis novelis penyair sastrawan aktor aktris artis \
         penyanyi musisi pemusik sutradara pelukis komedian pelawak pelatih asisten striker \
         penyerang gelandang bek kiper pemain pebulu pebulutangkis atlet petinju pembalap wasit \
         pengamat peneliti ahli pakar analis ekonom sosiolog sejarawan ilmuwan aktivis relawan \
         tersangka terdakwa terpidana korban saksi almarhum almarhumah mendiang anak istri suami \
         ibunda ayah cawapres capres calon kandidat politikus politisi legislator senator tokoh \
         pahlawan komandan deputi dirjen staf penasihat utusan delegasi",
    ),
    (
        Classes::HONORIFIC,
        "bapak pak ibu bu saudara saudari tuan nyonya nona mas mbak kang bang bung dr drs dra ir \
         prof h hj kh ny tn sdr almarhum almarhumah",
    ),
    (
        Classes::ORGANISATION,
        "kementerian kemenkes kemenlu kemenhan kemendagri kemenkeu kemenhub kemenag kemendikbud \
         badan lembaga dinas kantor dewan majelis komisi komite panitia mahkamah pengadilan \
         kejaksaan kejati kejari polri polda polres polresta polsek bareskrim brimob densus tni \
         kodam korem kodim koramil kopassus kostrad marinir basarnas sar bnpb bpbd bmkg pvmbg bpom \
         bnn kpk kpu bawaslu mk ma dpr dpd mpr dprd parlemen kongres senat kabinet pemerintah \
         pemprov pemkab pemkot pemda kedutaan kbri konsulat universitas institut politeknik \
         akademi sekolah sd smp sma smk madrasah pesantren pondok fakultas perpustakaan rs rsud \
         rsup puskesmas klinik apotek museum masjid gereja pura vihara keuskupan bank bni bri bca \
         mandiri koperasi bursa perusahaan pt cv tbk persero grup group holding pabrik pertamina \
         pln telkom garuda lion partai golkar pdip pdi gerindra pkb pks pan nasdem demokrat ppp \
         psi hanura nu muhammadiyah mui pgi kwi hmi fpi serikat federasi asosiasi ikatan himpunan \
         persatuan perhimpunan yayasan organisasi forum aliansi koalisi fraksi front gerakan \
         laskar kelompok divisi brigade batalyon batalion resimen kompi armada angkatan pasukan \
         polisi militer tentara palang klub persija persib persebaya arema psm persipura bali pss \
         psis timnas pssi fifa afc liga piala radio televisi tv stasiun harian koran majalah tempo \
         kompas detik jawapos republika pbb who unicef unesco nato asean opec hamas hizbullah isis \
         taliban unhcr basarda damkar satpol satlantas satgas tim posko pmi pelindo kai krl mrt \
         transjakarta gojek grab tokopedia bumn bumd",
    ),
    (
        Classes::ORGANISATION_OF,
        "kementerian badan lembaga dinas kantor dewan komisi majelis universitas institut \
         politeknik sekolah akademi pengadilan kejaksaan polda polres polsek polresta pemprov \
         pemkab pemkot dprd rsud bpbd bank kedutaan konsulat keuskupan asosiasi ikatan persatuan \
         serikat federasi partai yayasan museum masjid gereja komando kodam kodim korem pt cv klub \
         timnas tim palang kepolisian balai satpol basarnas kebun",
    ),
    (
        Classes::STREET,
        "jalan jl jln gang gg lorong raya boulevard bulevar tol bundaran simpang perempatan \
         pertigaan jembatan flyover underpass lapangan taman pasar mal plaza stasiun terminal blok \
         perumahan kompleks",
    ),
    (
        Classes::LOCATIVE,
        "di ke dari menuju dekat sekitar seputar antara dalam luar melalui lewat seberang \
         sepanjang sebelah utara selatan timur barat wilayah kawasan daerah arah asal tiba ujung \
         pinggiran perbatasan pesisir lereng kaki se",
    ),
    (
        Classes::WEAK_LOCATIVE,
        "pada oleh bagi untuk dengan dan atau serta terhadap sampai hingga kepada milik warga \
         meninggalkan mengunjungi melawan kontra versus rute tujuan sejak",
    ),
    (
        Classes::DIRECTION,
        "utara selatan timur barat tengah tenggara daya pusat bagian sebelah pesisir dataran hulu \
         hilir ujung atas bawah",
    ),
    (
        Classes::SPEECH,
        "kata ujar tutur ucap ungkap jelas imbuh papar terang sebut tegas lanjut tambah tukas \
         tandas pungkas cetus seru sambung timpal ucapnya katanya ujarnya tuturnya ungkapnya \
         jelasnya imbuhnya tegasnya lanjutnya tambahnya paparnya terangnya sebutnya mengatakan \
         menyatakan menyebut menyebutkan menjelaskan menegaskan menuturkan mengungkapkan \
         menambahkan menyampaikan mengumumkan melaporkan memperingatkan mengakui membantah \
         mengklaim memastikan menilai memperkirakan mengingatkan berharap mengonfirmasi \
         mengkonfirmasi menulis memaparkan membenarkan berjanji menuding menuduh mengecam \
         mengkritik mendesak meminta berpendapat bercerita menceritakan mengeluhkan menduga \
         meyakini menjawab bertanya menurut menurutnya dikutip dilansir",
    ),
    (
        Classes::DIVISION,
        "provinsi propinsi prov kabupaten kab kota kotamadya kecamatan kec kelurahan kel desa \
         dusun kampung distrik nagari gampong banjar lingkungan wilayah daerah kawasan negara \
         bagian negeri republik kerajaan kesultanan kekaisaran federasi teritori prefektur kanton \
         county departemen region regensi karesidenan dapil rt rw",
    ),
    (
        Classes::CIVIC,
        "warga penduduk masyarakat rakyat penghuni orang polisi kepolisian pemerintah pemerintahan \
         wali walikota bupati gubernur camat lurah bandara bandar pelabuhan stasiun terminal pasar \
         pantai stadion rsud rs masjid gereja sekolah kampus penjara lapas rutan pangkalan \
         jembatan bendungan jalan tol kedutaan duta militer tentara pasukan tim timnas delegasi \
         nelayan petani pedagang buruh mahasiswa siswa santri turis wisatawan pengungsi ibukota \
         perbatasan pesisir ekonomi pilkada pemilu dprd kantor gedung kejaksaan pengadilan menteri \
         presiden raja sultan bendera",
    ),
    (
        Classes::FUNCTION,
        "yang dan di ke dari untuk dengan pada dalam oleh bagi tentang sebagai seperti serta atau \
         tetapi tapi namun sedangkan sementara karena sebab jika kalau bila apabila ketika saat \
         waktu setelah sesudah sebelum sejak hingga sampai selama agar supaya meski meskipun walau \
         walaupun padahal bahwa maka lalu kemudian juga pun lagi saja hanya masih sudah telah akan \
         sedang belum tidak bukan jangan tak dapat bisa harus perlu boleh mungkin ini itu tersebut \
         begitu demikian sini sana situ ia dia mereka kami kita saya aku anda kamu kalian beliau \
         nya para setiap tiap semua seluruh segala beberapa banyak sedikit lebih kurang paling \
         sangat amat sekali hampir sekitar kira lain sendiri sama antara tanpa terhadap ada adalah \
         ialah yakni yaitu merupakan menjadi terjadi berada punya mempunyai memiliki apa siapa \
         mana kapan kenapa mengapa bagaimana berapa satu dua tiga empat lima enam tujuh delapan \
         sembilan sepuluh puluh belas ratus ribu juta miliar pertama kedua ketiga hari malam pagi \
         siang sore petang besok kemarin kini sekarang tadi nanti tahun bulan minggu pekan jam \
         pukul menit sebuah seorang seekor suatu adapun akibat akhirnya baik bahkan berdasarkan \
         berikut bersama guna hal ihwal kecuali lah menurut oh pernah pula rupanya sebaliknya \
         sebelumnya sehingga selain selanjutnya sesuai setelahnya tentu terkait terlalu terus usai \
         wah ya",
    ),
    (
        Classes::DAY,
        "senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei \
         juni juli agustus september oktober november nopember desember ramadan ramadhan syawal \
         muharam lebaran idulfitri iduladha natal nyepi waisak imlek paskah",
    ),
    (
        Classes::SURNAME,
        "wibowo santoso susanto setiawan kurniawan saputra pratama nugroho hidayatullah wijaya \
         prasetyo hartono suryadi gunawan firmansyah utomo purnomo rahman rachman yulianto \
         sutrisno soekarno soeharto widodo subianto pranowo baswedan yudhoyono habibie hatta kalla \
         siregar nasution harahap lubis sinaga simanjuntak hutapea panjaitan pandjaitan sitorus \
         situmorang tampubolon pane ginting tarigan sembiring manurung pardede pasaribu hutagalung \
         hutabarat simbolon silalahi siahaan napitupulu marpaung sihombing sirait gultom \
         rajagukguk purba saragih damanik sitanggang hasibuan daulay ritonga pohan tanjung \
         batubara chaniago koto piliang sikumbang mandagi lumintang tumbelaka wenas rumokoy \
         kawilarang mamahit pattiasina latuconsina tuhumury sahetapy pattinama leimena salossa \
         wanggai kogoya tabuni enembe murib pigai yoman wenda kambu kaisiepo rumbiak wanimbo mote \
         gwijangge pratiwi rahmawati kusuma kusumawati puspitasari permatasari wulandari anggraini \
         handayani safitri rahayu susanti haryati hastuti iswanto kuncoro hadiwijaya darmawangsa \
         sastrowardoyo sastroamidjojo prawiro notonegoro suryono sujarwo sumarno subroto suparman \
         sudrajat sukardi supriyanto suyanto wardhana wardana wirawan yuwono zulkarnain syarif \
         syarifuddin alatas assegaf alhabsyi shihab bawazier baraja aljufri thohir tohir lahadalia \
         airlangga hartarto prakoso pramudya purwanto pribadi raharjo rianto riyanto rustandi \
         salampessy sanjaya santosa setiadi setyawan sidik simatupang soemarno sofyan suherman \
         sulistyo tandjung tarmizi tjahjono tumenggung wahid wardoyo lim tan liem halim kwok \
         tanoesoedibjo widjaja salim riady trump biden obama putin zelenskyy zelensky erdogan \
         macron scholz merz starmer netanyahu modi jinping ibrahim duterte marcos mahathir",
    ),
    (
        Classes::ALSO_GIVEN,
        "asia india paris florence adelaide sydney madinah mekah medina surya cahaya bali sumba \
         sinta ambar bunga cirebon jaya lombok ayu kartini nusa dewata berlian mojo luna",
    ),
    (
        Classes::NAME_SUFFIX,
        "jr sr ii iii iv sh mh se mm st mt spd mpd mkom skom ssos msi mhum mkes phd msc lc ma",
    ),
    (
        Classes::PERSONAL,
        "yang berusia tahun lahir kelahiran asal bernama sapaan akrab berinisial inisial almarhum",
    ),
    (
        Classes::SETTLEMENT,
        "kota desa kampung dusun kelurahan kecamatan kabupaten ibukota ibu pelabuhan permukiman \
         pemukiman pinggiran perumahan nagari gampong bandar",
    ),
    (
        Classes::FEATURE_BEFORE,
        "gunung bukit pegunungan sungai kali danau situ telaga waduk bendungan laut selat teluk \
         tanjung pulau kepulauan semenanjung samudra samudera lembah gurun padang rawa air batang \
         way krueng wai ujung muara pantai gua goa ngarai dataran terusan kanal taman hutan candi \
         pura kota desa kampung nusa gili karang tebing curug new san santa saint fort port los \
         las el tanah ranah bandar",
    ),
    (
        Classes::FEATURE_AFTER,
        "utara selatan timur barat tengah tenggara raya besar kecil baru lama hulu hilir ulu ilir \
         kidul lor wetan kulon daya laut pusat jaya",
    ),
    (
        Classes::VESSEL,
        "kapal kmp km kri ferry feri tanker fregat korvet destroyer speedboat perahu jet pesawat \
         satelit roket wahana tongkang tugboat yacht",
    ),
    (
        Classes::STORM,
        "topan taifun badai siklon hurikan",
    ),
    (
        Classes::WORK,
        "film sinetron novel buku album lagu single drama serial teater lukisan komik puisi cerpen \
         dokumenter majalah gim game aplikasi podcast",
    ),
    (
        Classes::FIRM,
        "perusahaan maskapai pabrik toko jaringan raksasa ritel peritel produsen pengembang bank \
         emiten startup pabrikan operator pt cv perkebunan tambang kontraktor distributor waralaba",
    ),
    (
        Classes::GOODS,
        "soto sate rendang bakso pempek gudeg kopi teh batik songket kain tenun kucing anjing ayam \
         sapi kambing harimau badak gajah komodo burung ikan jeruk apel salak durian mangga pisang \
         salad virus flu demam sarung keris wayang gamelan nasi mie bika dodol kerupuk sambal \
         bunga",
    ),
    (
        Classes::CONTEST,
        "menang mengalahkan menekuk menumbangkan menaklukkan menggulung membantai kalah takluk \
         imbang seri menahan unggul mencetak gol skor laga pertandingan babak penalti final \
         semifinal perempat perempatfinal liga piala klasemen poin tandang kandang tuan tamu \
         pelatih striker kiper musim juara gelar kartu set gim medali emas perak perunggu turnamen \
         putaran kualifikasi degradasi wasit leg",
    ),
    (
        Classes::CLOSES_NAME,
        "raya jaya sari indah permai makmur mulya hulu hilir ulu ilir",
    ),
    (
        Classes::OPENS_NAME,
        "gunung pulau tanjung teluk sungai danau bukit kota muara ujung air batang selat kepulauan \
         padang pantai",
    ),
];
