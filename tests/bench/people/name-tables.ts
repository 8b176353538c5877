/**
 * Given and family names of the cultures that write the given name first, as English-language newspapers
 * spell them; lower case. They are for making up persons, and the tagger's gazetteers know them too.
 */
export interface NameTable {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export const ARABIC: NameTable = {
  given:
    list(`mohammed muhammad mohamed ahmed ahmad ali hassan hussein hussain khalid khaled omar umar ibrahim
    youssef yousef yusuf abdullah abdallah mahmoud mustafa tariq tarek samir faisal salman nasser nasir hamid karim
    bilal fatima fatma aisha aysha layla leila zainab zaynab mariam maryam noor huda rania abdelaziz abdulaziz
    abdul abdel abdulrahman abdelrahman abdelfattah abdulkarim abdullatif hamad saad sa'ad majid majed walid waleed
    ziad ziyad bashar bassam basel ammar anwar ayman adel akram amr amir ashraf badr bandar fahd fahad farid fouad
    ghassan habib haitham hani hatem hazem hisham hesham imad ismail issam jaber jamal jamil jassim kamal khalifa
    maher mansour marwan mazen mishal moussa musa mubarak munir muhannad mutaib nabil nadia nawaf nayef nizar
    osama othman qassem qais rached rafik rami rashid rashed riad riyad sabah salah salem salim sami shadi sharif
    sultan sulaiman suleiman taha talal turki wael wissam yahya yasser yasin zaid zayed zuhair amal amina asma
    dalal dina ghada hanan hind iman inas lubna maha manal mona najla nour reem sahar salma samira sana sara
    shaima souad suad wafa yasmin zahra houda ikram khadija latifa meriem nadine rim sawsan`),
  family:
    list(`al-assad al-sadr al-maliki al-thani al-saud al-bashir el-sisi al-sisi el-baradei haddad khoury mansour
    nasrallah hariri barzani talabani saleh hadi abbas fayyad najjar sabbagh darwish haniyeh aoun mikati zaidi shahin
    bakri al-hakim al-masri tayeb benali bouteflika al-sabah al-nahyan al-maktoum al-khalifa al-said al-busaidi
    al-zawahiri al-baghdadi al-zarqawi al-abadi al-kadhimi al-sudani al-jaafari al-sistani al-houthi al-ghamdi
    al-qahtani al-shehri al-otaibi al-harbi al-dosari al-mutairi al-rashid al-falih al-jubeir al-naimi al-subaie
    al-enezi al-shammari al-zahrani al-malki al-marri al-kuwari al-attiyah al-emadi al-hajri al-baker al-muhannadi
    al-mansouri al-nuaimi al-ketbi al-suwaidi al-ghurair al-futtaim al-habtoor al-balushi al-hinai al-zadjali
    al-khasawneh al-faraj al-omari al-haddad abu-zeid abu-mazen barghouti dahlan erekat ashrawi meshaal shaath
    qureia zaydan zidan ghannouchi marzouki essebsi jomaa tebboune boumediene benflis ouyahia sellal haftar sarraj
    dbeibah gaddafi gadhafi mubarak morsi sadat nasser moussa shafik sabahi aboul-fotouh fahmy
    shoukry safadi khalil jumblatt gemayel geagea berri siniora salam diab frangieh chamoun karami lahoud hamdan
    khatib qasim jaber saadi obeidi dulaimi jubouri tikriti hashimi chalabi allawi mutlaq nujaifi hamdok burhan
    dagalo turabi mahdi bensouda hamdi rifai shawqi kanaan ghazi nassar awad masri ayyash yassin`),
};

export const SOUTH_ASIAN: NameTable = {
  given:
    list(`narendra rahul priya amit sunita rajesh anil vijay arvind sonia deepak meera sanjay kavita ravi lakshmi
    arun neha suresh asha nirmala manmohan imran asif nawaz bilawal sheikh hasina khaleda ranil mahinda gotabaya
    abhishek aditya ajay ajit akhilesh akshay alok amitabh anand anjali ankit anupam anurag aparna archana ashok
    ashwin atal ayesha babul balakrishna bhupesh bipin chandra chandrababu chidambaram devendra dharmendra dilip
    dinesh divya farooq ganesh gaurav gautam girish gopal govind gulzar harish harsh hemant himanta indira ishaan
    jagan jairam jaswant jaya jayalalithaa jyoti kailash kalyan kamal kapil karan kiran kishore krishna kumari lal
    lalit lalu madhav madhuri mahesh mallikarjun mamata manish manoj mayawati mohan mohit mukesh mulayam murali nandan
    naveen nitin nitish omar pankaj pawan piyush prabhakar pradeep prakash pramod pranab prashant pratibha praveen
    prithvi priyanka radha raghav raghuram raj rajat rajiv rajnath raju rakesh ram raman ramesh ratan rekha rishi
    ritu rohit sachin sagar sandeep sarita satish saurabh shah shahid shankar sharad shashi shivraj shreya shweta
    siddharth smriti sourav sridhar srinivas subhash sudha sukhbir sunil sushil sushma swati tarun tejashwi uddhav
    uma usha varun vasundhara venkaiah vikram vinod vipin virat vishal vivek yashwant yogi zakir shehbaz maryam
    pervez fazlur shahbaz zulfikar benazir asfandyar qamar zubair zia khurram hamza usman junaid waqar wasim inzamam
    shoaib kamran sarfraz mushfiqur shakib tamim mashrafe obaidul tofail abdul moudud mirza fakhrul rizwan khandaker
    maithripala sirisena chandrika sajith lasantha kumar mahela sanath muttiah pushpa prachanda sher deuba baburam`),
  family:
    list(`modi gandhi sharma gupta singh patel kumar reddy rao nair iyer menon banerjee mukherjee chatterjee das
    bose yadav thakur joshi desai mehta khan qureshi bhutto sharif chaudhry hossain rahman perera wickremesinghe
    rajapaksa fernando silva thapa shrestha oli advani agarwal aggarwal ahluwalia ahmed akhtar ali ambani ansari
    azad bachchan bajpai banerji basu bhagat bhatia bhatt bhattacharya biswas chakraborty chandra chauhan chavan
    chidambaram chopra choudhary choudhury chowdhury dar dasgupta deshmukh devi dhoni dixit dravid dutta fadnavis
    gadkari ganguly gavaskar ghosh gill gowda gowalkar hazare hegde hussain irani islam jadhav jain jaitley jayawardene
    jha kalam kapoor karunanidhi kaur kejriwal khanna kohli krishnan kulkarni lal mahajan malhotra malik mallya mathur
    mishra mistry mittal mohan murthy naidu nanda narayan narayanan nath nehru owaisi pandey pandit pant paswan patil
    pawar pillai pinarayi prasad prabhu purohit raina raj raja rajan raje ramakrishnan raman ranganathan rathore raut
    rawat roy sahni saini saxena scindia sen sengupta seth sethi shah shankar shetty shinde shukla siddiqui sinha
    sitharaman soren srinivasan subramaniam sundaram swamy swaraj tagore talwar tandon tendulkar tharoor tiwari tripathi
    trivedi vajpayee varma vasan venkatesh verma vij zardari gilani musharraf abbasi bajwa kayani dogar aurangzeb
    akhunzada karim alam alamgir hasan huda islam kabir miah mia momen mannan rana razzak sarkar sarker siddique uddin
    zaman gunawardena jayasuriya kumaratunga premadasa senanayake sirisena weerakoon bandaranaike dissanayake
    bhattarai dahal deuba gurung koirala lama limbu magar nepal rai tamang adhikari acharya ghimire karki`),
};

export const AFRICAN: NameTable = {
  given:
    list(`chinedu ngozi olusegun emeka kwame kofi ama akosua thabo nelson cyril jacob uhuru raila wanjiru kamau
    yoweri chukwuma funmilayo ibrahim aminu bola tinashe tendai emmerson nkosazana sipho zanele abiola abubakar
    adebayo adekunle ademola aisha akinwumi amara atiku ayodele babatunde bukola chidi chiamaka chika chimamanda
    chioma dapo ebuka efe emem femi folake goodluck godwin ifeanyi ike ikenna iyabo kayode kelechi kunle lai
    muhammadu musa nnamdi nasir nkechi nuhu obinna okechukwu olabisi oluwaseun olufemi onyeka osita rotimi segun
    seyi shehu sola tobi tunde uche udoka umaru wole yakubu yemi yetunde abena adwoa akua akufo ato efua ekow esi
    jerry kojo kwabena kwaku kwesi nana yaa yaw amina barack daudi githae jomo josphat juma kalonzo
    kimani kipchoge kipkemoi martha mwai mwangi njeri njoroge nyambura ochieng odhiambo otieno wafula wairimu wambui
    william benjamin edgar freeman jakaya julius samia kassim hakainde levy rupiah kenneth frederick
    robert morgan grace joice constantino nelson welshman simba hage hifikepunye sam netumbo saara ian seretse mokgweetsi
    quett festus lesego tebogo kgosi bongani busisiwe cheryl duduzane fikile gwede jeff julius kgalema lindiwe
    lungile malusi mmusi mosiuoa naledi ncumisa nhlanhla nomvula pravin siphiwe siyabonga themba tito trevor tshepo vusi
    zweli zwelinzima abiy ato birtukan debretsion getachew haile hailemariam kenenisa mengistu meles mulatu sahle-work
    seyoum tedros tirunesh isaias hassan farmajo abdirahman sharmarke paul agathe faustin juvenal pierre evariste
    alpha amadou mamadou aminata abdoulaye ousmane macky idrissa cheick moussa oumar seydou laurent alassane guillaume
    blaise roch thomas salif youssou blaise idriss ahmadou joseph felix etienne
    denis teodoro joaquim isabel filipe armando afonso adama yahya fatoumata ebrima`),
  family:
    list(`okonkwo adeyemi obasanjo buhari tinubu okafor eze nwosu mensah owusu boateng asante mandela zuma
    ramaphosa mbeki dlamini nkosi kenyatta odinga ruto mwangi kamau otieno museveni kagame mugabe mnangagwa chamisa
    banda phiri mutharika diallo traore keita sall ouattara abacha abiola abubakar achebe adebayo adeleke adesina adichie
    akande akinola amaechi atiku ayade azikiwe babangida balogun bankole bello dangote danjuma dogara ekweremadu el-rufai
    emefiele fashola fayose ganduje gowon ibori igbinedion jonathan kanu kwankwaso lawan magu makinde malami
    ndume nnamani nwachukwu obaseki obi odili ogundipe ojukwu okocha okorocha okonjo-iweala oladipo olaniyan onnoghen
    onyeama osinbajo osun oyedepo saraki shagari shekau shettima soludo soyinka sowore uwais wike yar'adua yusuf
    addo agyeman akufo-addo amissah ampofo annan ansah antwi appiah asamoah atta-mills awuah ayew bawumia boakye danquah
    essien gyan kufuor mahama nkrumah ofori-atta osei quartey rawlings abdalla awori chebukati cheruiyot karua
    kibaki kinyanjui kipchoge kosgei matiang'i mboya moi mudavadi musyoka mutua ngugi njoroge nyong'o ochieng odhiambo
    omondi onyango opiyo oparanya wanjiku wetangula amin besigye bobi kadaga kyagulanyi magufuli mkapa kikwete nyerere
    hassan lissu chiluba hichilema kaunda lungu mwanawasa sata chakwera muluzi biti chiwenga gumbo makoni mliswa moyo
    mujuru ncube nkomo tsvangirai chigumba geingob nujoma pohamba nandi-ndaitwah shangala masisi khama mogae biko buthelezi
    cele gigaba gordhan hani holomisa jordaan khoza langa madonsela magashule maimane malema manuel mantashe mapisa-nqakula
    masondo mashaba mashatile masuku mboweni mchunu mkhize mkhwebane mokonyane molefe motlanthe motshekga motsoaledi
    mthethwa naidoo ndlovu ngcobo ngcuka ntombela nxesi nzimande pandor peters radebe shivambu sisulu sithole steenhuisen
    tambo tutu xaba zikalala zille zondo zulu ahmed desalegn gebreselassie ghebreyesus selassie tsegaye zenawi afwerki
    farah mohamud siad-barre habyarimana kabila katumbi kayibanda lumumba mobutu nkurunziza ndayishimiye tshisekedi
    tshibala bemba fayulu muzito ntaganda bah balde barry camara cisse conde coulibaly conte dia diouf diop diouf faye
    fofana gueye kaba kone konate konare ly mane mbaye ndiaye ndour niang seck senghor sidibe sissoko sow sy sylla toure
    wade gbagbo bedie compaore kabore sankara zongo boni talon eyadema gnassingbe deby habre biya eto'o fotso bongo
    obiang sassou-nguesso lourenco nyusi guebuza chissano machel vieira jammeh barrow jawara koroma bio
    margai weah taylor`),
};

export const SOUTH_EAST_ASIAN: NameTable = {
  given:
    list(`joko budi siti dewi agus megawati prabowo mahathir anwar najib ismail muhyiddin prayut thaksin yingluck
    somchai abhisit rodrigo ferdinand leni imelda benigno aung hun sam abdul abdurrahman adi ahmad aminuddin andi
    anies arief azizah azmin bambang basuki boediono daim darell djoko eko erick fahmi fadli gibran gita guan hadi
    hamzah hanif hatta hishammuddin indra iskandar jokowi jusuf khairy kofifah lim luhut mahfud marty mohamad mohd
    mukhriz nik nurul puan rafizi retno ridwan rosmah rudy sandiaga sjafrie sri sudirman suharto sukarno surya susi
    syed tengku tito tri wan wahid wiranto yudi yusril zahid zaid zuraida anutin apirat banharn bhumibol chadchart chuan
    jatuporn korn narongsak pannika piyabutr pita prawit prem sanoh somkid sondhi sonthi srettha sudarat surayud suthep
    thanathorn thanin vajiralongkorn wissanu alan antonio bato bongbong corazon delfin emmanuel fidel francis gloria
    grace jejomar joseph koko manny maria panfilo risa sara sonny teodoro tito vicente khin kyaw min
    myint ne nyan shwe than thein thura tin win zaw ko htin kem mu rainsy sar sokha sochua norodom ranariddh sihanouk`),
  family:
    list(`widodo subianto sukarnoputri yudhoyono santoso wijaya hidayat razak mohamad yassin yaakob chan-ocha
    shinawatra vejjajiva duterte marcos robredo aquino santos reyes cruz bautista hlaing sen rainsy abdullah adityawarman
    anwar badawi baswedan budiman effendi fauzi gunawan habibie hadinegoro hakim halim hamid hartarto hartono hasan
    hasyim ibrahim indrawati kalla kartasasmita kurniawan kusuma laoly loekito maharani makarim marsudi mulyani
    nasution natalegawa nugroho panjaitan pandjaitan permana prasetyo pratama purnama purnomo rahardjo ramli salim
    saputra setiawan sihombing simanjuntak siregar situmorang soeharto subandrio sudrajat suharso sulistyo sumarno suprapto
    suryadi susanto sutanto sutrisno tanjung tarigan thohir uno utomo wahid wibowo wirawan yulianto aziz bakar daim hamidi
    hamzah hussein idris ismail jamaluddin kassim latiff mahdzir musa mustapa nasir nazri osman ramli sabu samad shafie
    sulaiman tajuddin zainuddin boonyaratglin chidchob charusathien chulanont jitpleecheep juangroongruangkit kraivichien
    leekpai limjaroenrat limthongkul phromphan silpa-archa sundaravej thaugsuban thavisin tinsulanonda wongsawat wongsuwan
    yuvaboon abad alvarez arroyo belmonte binay cayetano cojuangco enrile escudero estrada
    gatchalian gordon hontiveros lacson legarda lorenzana macapagal magsaysay mangudadatu moreno pacquiao pangilinan panelo
    pimentel recto ressa romualdez roque roxas sereno sotto tolentino trillanes villanueva villar yap zubiri
    thwin maung myint shwe oo htay lwin naing tun phyo sithu chea sokhonn phan banh savang`),
};

export const TURKIC_PERSIAN: NameTable = {
  given:
    list(`recep mehmet mustafa kemal emine ayse fatma hakan selahattin hassan mohammad javad ebrahim mahmoud reza
    nursultan ilham bolat abdullah ahmet ali bekir bulent burak cem cemil deniz devlet ekrem emre enes erdal fahrettin
    fethullah fikri gulsen halit haluk hasan hulusi ibrahim ismail kadir leyla mansur meral mevlut mine muharrem murat
    necmettin numan orhan osman suleyman tansu tayyip turgut umit volkan yasar yusuf zeynep abbas abdolreza akbar alireza
    amir ayatollah azar behzad bijan dariush ehsan esmail farhad fatemeh ghasem golshifteh gholam hamid hossein jafar
    kamal karim kourosh majid maryam masoud masoumeh mehdi mehrdad mohsen morteza narges nasrin parviz qasem
    ruhollah saeed sadegh samira shahram shirin sohrab zahra ashraf hamid amrullah gulbuddin haibatullah abdul rashid
    zalmay karim sirajuddin kassym-jomart dariga nazarbek almazbek askar roza sadyr sooronbai kurmanbek shavkat islam
    gulnara emomali rustam gurbanguly saparmurat serdar heydar mehriban vagif ruslan timur rinat`),
  family:
    list(`erdogan yildirim kaya demir celik yilmaz ozturk davutoglu kilicdaroglu imamoglu rouhani zarif raisi
    khamenei ahmadinejad larijani nazarbayev tokayev aliyev mirziyoyev karzai ghani akar aksener aksoy aktas albayrak
    altun arinc arslan ataturk aydin babacan bahceli baykal bozdag cavusoglu ciller demirel demirtas dundar ecevit erbakan
    gul gulen gunes inonu kalin kavala kilic koc koru kurtulmus ozal ozdemir ozel pamuk sahin sancar simsek soylu tatlises
    turkes uysal yavas yuksel zorlu abbasi abdollahian ahmadi akhund araghchi asadi ansari bakhtiar baqeri baghaei bazargan
    ebadi esfandiari ghalibaf golshiri hajjarian hosseini jahangiri jafari jalili jannati karimi karroubi khatami
    khomeini kiarostami makhmalbaf mohammadi mohseni mottaki mousavi mosaddegh nejad nouri pahlavi panahi pezeshkian qalibaf
    rafsanjani rahimi rajavi ravanchi rezaei rezaee salehi shahroudi shamkhani sotoudeh soleimani taheri tajzadeh vaezi
    velayati yazdi zanganeh zibakalam abdullah atta dostum hekmatyar khalilzad massoud mohaqiq noorzai omar rabbani saleh
    sayyaf stanekzai wardak akayev atambayev bakiyev japarov jeenbekov karimov rahmon berdimuhamedov niyazov kulov otunbayeva
    usmanov sarsenbayev sagintayev mamin smailov tleuberdi elchibey mammadov guliyev huseynov hajiyev rasulzade`),
};

export const SLAVIC: NameTable = {
  given:
    list(`vladimir dmitry sergei alexei boris volodymyr petro yulia oleksandr andrzej donald jaroslaw viktor milos
    vaclav zoran aleksandar ivan natalia olga svetlana alexander alexandra anatoly andrei andriy anna arkady artem
    bogdan bohdan bronislaw czeslaw daria denys dalia denis dmytro dragan ekaterina elena emil evgeny gennady georgy
    gleb goran grigory grzegorz igor ihor irina jacek jan janez jerzy jiri josip karel katarzyna kirill kolinda konstantin
    krzysztof larisa lech leonid lyudmila maciej maia maksim marek marian marina mariusz mateusz maxim mikhail mikheil
    milan miro miroslav mykola nadia nemanja nikita nikola nikolai nikolay novak oleg oleh pavel pawel petr piotr
    radoslaw radovan ratko rodion roman rostislav ruslan slavko slobodan stanislav stefan stipe taras tatiana tomasz
    tomas vadim valentina valery vasily veronika vesna viacheslav vitali vitaly vladislav vojislav vuk vyacheslav wladyslaw
    wojciech yaroslav yegor yevgeny yuri yuriy zbigniew zdenek zlatko zuzana`),
  family:
    list(`petrov ivanov kuznetsov medvedev lavrov navalny zelenskiy zelensky poroshenko tymoshenko shevchenko kovalenko
    lukashenko tusk kaczynski duda morawiecki orban zeman havel vucic djindjic novak horvat babic abramovich akhmetov
    arestovych avakov babis balcerowicz belousov berezovsky bobkov bortnikov brezhnev budanov bukovsky bulgakov chernenko
    chernomyrdin chubais danilov deripaska djokovic djukanovic dodik dudayev fiala fico fedorov fradkov gaidar gerasimov
    geremek glazyev golikova gorbachev groysman gryzlov hrycenko ivanisevic izetbegovic jankovic janukovych jaruzelski
    josipovic kadyrov karadzic kasparov kasyanov khodorkovsky khrushchev kiriyenko kiska klaus klitschko klychko kolomoisky
    komorowski konashenkov kostunica kozak kravchuk kuchma kudrin kuleba kuznetsova kvitova kwasniewski lebed lebedev
    limonov litvinenko luzhkov makarov malofeev matviyenko mazowiecki medvedchuk mikhalkov miller milanovic milosevic
    mironov mishustin mladic naryshkin nabiullina nemtsov novotny oreshkin pahor patrushev pavlov peskov plenkovic
    plushenko politkovskaya primakov prigozhin puchkov pushkov putin rogozin ryabkov rutskoi sakharov saakashvili
    sanader schwarzenberg sechin seselj sharapova shoigu shmyhal shuvalov siluanov skripal sikorski sobchak sobyanin
    solzhenitsyn surkov svitolina szydlo tadic tarasyuk thaci tikhanovskaya timchenko trutnev tsikhanouskaya tudjman turchynov
    ulyukayev usik vekselberg volodin vyshinsky walesa yanukovych yashin yatsenyuk yavlinsky yeltsin yermak yushchenko
    zakharova zaluzhny zhirinovsky zhukov zyuganov zubkov`),
};

export const ROMANCE: NameTable = {
  given:
    list(`carlos juan maria jose luis ana jorge miguel alejandro daniela pedro gabriela enrique emmanuel francois
    jean pierre marine giorgia matteo silvio joao dilma luiz jair adolfo agustin alberto alfonso alfredo alvaro
    andres angel antonio armando arturo augusto beatriz benito bernardo camila camilo carmen cecilia cesar claudia
    cristian cristina diego diosdado edgar eduardo elena elsa emilio ernesto esteban evo fabian felipe felix fernando
    fidel francisco german gerardo gilberto gonzalo guillermo gustavo hector hernan hugo humberto ignacio isabel ivan
    jacinto jaime javier jesus joaquin josefina juana julian julio laura leonel leopoldo lidia lorenzo lucia luisa manuel
    marcela marcelo marco margarita mariana mariano mario martin mauricio mercedes milagro monica nestor nicolas nayib
    octavio omar oscar pablo patricia paula rafael ramon raul ricardo roberto rocio rodolfo rodrigo rosa rosario ruben
    salvador santiago sebastian sergio silvia sofia susana teresa tomas valentina veronica vicente victor violeta
    xiomara ximena yolanda andre antonio aecio arthur ciro eduardo fernando flavio geraldo hamilton henrique iris jacques
    joaquim leonardo lula marcelo marina michel paulo renan rui sergio simone tarcisio wilson alain anne arnaud aurelie
    bernard bruno cecile christian christine christophe claire claude dominique edouard elisabeth eric florence francoise
    gabriel gerard henri herve isabelle jacques laurent lionel
    louis luc manuel martine michel nathalie nicolas olivier pascal patrick philippe rachida remy segolene simone sophie
    stephane sylvie thierry valerie veronique xavier yannick yves alessandro alfonso andrea angelino antonella beppe
    carlo chiara claudio daniele dario elio emma enrico fabio federica filippo flavio francesca franco gennaro gianfranco
    gianni giancarlo giovanni giulio giuliano giuseppe guido ignazio luca luigi marcello mariastella massimo maurizio
    mauro nichi paolo pier piero pietro renata renato roberta romano rosy sandro sergio stefano tommaso umberto walter ion
    traian klaus nicolae calin viorica `),
  family:
    list(`garcia rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores maduro chavez petro bolsonaro
    rousseff obrador macron hollande moreau dubois lefevre rossi bianchi meloni salvini berlusconi ferreira costa alvarado
    chinchilla arias acosta aguilar aguirre alfonsin allende almagro alvarez amlo anaya aranguren araya arce arreaza
    arroyo arzu aznar bachelet baez barrios benitez bermudez betancourt blanco boluarte bonilla boric borrell bukele bullrich
    cabello cabrera calderon camacho cardenas cardona carrasco carrillo carvajal casado castaneda castillo castro ceballos
    cerron cespedes cevallos chamorro colom contreras cordero correa cortes cortez cruz cuellar delgado diaz dominguez duarte
    duque ebrard escobar espinosa espinoza estrada feijoo fernandez figueroa flores fox franco fuentes fujimori funes galeano
    gallegos garzon giammattei gomez guaido guerrero guevara gutierrez guzman henao herrera humala ibarra iglesias
    insulza jimenez juarez kirchner kuczynski lagos larreta lasso leon linares lobo lozano lugo macri madrigal marquez
    martinez massa medina mejia mendez mendoza menem milei mockus molina monge monsalve montenegro montoya mora morales moreno
    moreira mujica munoz murillo narvaez navarro nieto noboa noriega nunez ochoa ojeda ordaz orellana orosco ortega ortiz
    osorio ospina otero pacheco padilla palacios paredes pastrana paz pena pereira pinera pinochet pinto pizarro
    portillo prieto quintero quiroga quispe rajoy ramos rangel restrepo reyes rincon rios rivas rivera robles rojas rojo
    romero rosales rubio ruiz saca salas salazar salgado salinas samper sandoval santana santos sarmiento silva solis
    somoza soto suarez tellez toledo torrijos trujillo uribe valdes valencia valenzuela vallejo vargas vasquez vazquez vega
    velasco velasquez vera villa villalobos villegas vizcarra yanez zapata zapatero zavala zedillo zelaya zuniga alckmin
    almeida alves andrade araujo barbosa cardoso carvalho cunha dias doria fachin fernandes freitas gomes goncalves guedes
    haddad lima lira machado magalhaes maia marinho martins mello mendes moraes moro mourao neves nogueira nunes oliveira
    pacheco padilha palocci pazuello pereira pinheiro queiroz ribeiro rocha rodrigues sarney serra silveira sousa souza
    temer toffoli vieira attal aubry ayrault balladur barnier baroin bayrou besson blum borne bove buzyn castaner castex
    cazeneuve chirac collomb cresson dati debre delors dupond-moretti fabius fillon girard giscard goulard guerini hamon
    hidalgo hulot jospin juppe kouchner lagarde lang larcher melenchon mitterrand montebourg
    moscovici parly pecresse peillon philippe pompidou raffarin royal sapin sarkozy taubira valls veran villepin
    wauquiez zemmour alfano amato andreotti bersani bindi boldrini bonino bossi brunetta calenda cacciari carfagna casini
    ciampi conte craxi d'alema dini draghi fini fioramonti fitto franceschini gentiloni giorgetti grasso
    grillo letta lupi madia mattarella monti moro napolitano orlando padoan pannella pisapia prodi renzi
    rutelli scajola schlein speranza tajani toninelli tremonti veltroni vendola zaia zingaretti basescu ciolacu ciuca
    dragnea iliescu iohannis ponta tariceanu`),
};

export const NORTHERN: NameTable = {
  given:
    list(`anders angela annalena annegret armin bjorn carl christian dirk erik ernst franz friedrich
    fredrik gerhard gunther hans heiko heinz helge helmut helle henning horst ingrid jan jens joachim
    jorg jurgen karl katrin kjell klaus knut kristian lars manfred manuela margrethe martin matthias mette norbert
    olaf ole otto peer peter philipp rainer reinhard robert rolf rudiger sahra sebastian siegfried sigmar stefan sven
    thomas torsten ulf ulrich ursula uwe volker werner wolfgang aleksi alexander antti arto eero esko heikki jyrki jukka
    kaisa kimi mika mikko paavo pekka sanna sauli tarja teemu timo urho andrus arvydas gitanas ingrida janis juri kaja kersti
    krisjanis lennart raimonds toomas urmas valdis bart alexander elio geert guy herman jeroen jozias kajsa
    mark pim sigrid sophie wim wouter wopke attila ferenc gabor gyorgy gyula imre istvan janos laszlo miklos peter sandor
    tibor viktor zoltan adonis alexis andreas antonis costas dimitris evangelos fofi george giorgos katerina konstantinos
    kostas kyriakos nikos panagiotis panos prokopis stavros yanis yannis zoe giorgi irakli bidzina mikheil salome nikol serzh
    levon vartan enkhbayar elbegdorj battulga khurelsukh tsakhia`),
  family:
    list(`merkel scholz schroder schaeuble steinmeier gabriel steinbrueck baerbock habeck lindner laschet
    kramp-karrenbauer seehofer soder westerwelle kohl brandt schmidt adenauer genscher fischer trittin roth
    maas pistorius lauterbach spahn merz wagenknecht gysi lafontaine weidel gauland petry meuthen hocke draghi
    weidmann schauble altmaier bauer becker berg brandl braun ebert eichel engel fuchs gauck graf haas hartmann heil heinrich
    herzog hoffmann huber jung kaiser keller klein koch kohler kramer kraus krause kruger kurz lang lehmann lorenz ludwig maier
    meier mayer meyer muller neumann pfeiffer platzeck rau richter ritter rohde rosler schafer schavan schmitz schneider
    schreiber schulz schulze schumacher schuster schwarz seidel simon stoiber strache strauss vogel vogt wagner
    weber weiss werner winkler wolf ziegler zimmermann andersson bildt persson reinfeldt lofven akesson kristersson lindh
    johansson karlsson nilsson eriksson larsson olsson svensson gustafsson pettersson jonsson stoltenberg solberg brundtland
    bondevik hagen jensen hansen johansen olsen larsen andersen pedersen nilsen kristiansen rasmussen frederiksen thorning-schmidt
    sorensen christensen petersen madsen jorgensen poulsen marin niinisto halonen stubb sipila katainen kekkonen ahtisaari
    rinne orpo soini virtanen korhonen nieminen laine heikkinen koskinen jarvinen kallas ilves ansip ratas rajoelina grybauskaite
    nauseda landsbergis brazauskas dombrovskis kucinskis karins levits rutte balkenende wilders kok kaag hoekstra dijsselbloem
    timmermans ollongren segers klaver verhofstadt michel leterme reynders dehaene
    szijjarto gyurcsany medgyessy bajnai antall horn karacsony jobbik marki-zay varga kovacs nagy szabo toth horvath
    tsipras varoufakis mitsotakis samaras papandreou karamanlis simitis venizelos papademos pavlopoulos stathakis tsakalotos
    theodorakis koutsoumbas michaloliakos gennimata anastasiades clerides christofias ivanishvili margvelashvili zourabichvili
    kvirikashvili garibashvili pashinyan sargsyan kocharyan ter-petrosyan sarkissian`),
};

export const ENGLISH: NameTable = {
  given:
    list(`alan albert alexander alistair amy andrew angela anne anthony arthur barbara ben benjamin bernie bill bob
    boris brian bruce caroline catherine charles chris christopher colin condoleezza craig dan daniel david dean deborah
    dennis dick donald dominic doug edward elizabeth emily emma eric frank fred gareth gary geoffrey george gerald gordon
    graham greg hillary howard hugh iain ian jack jacinda jacob jake james jane janet jason jeff jeremy jerry jim
    jimmy joan joe john jonathan joseph josh julia julie justin karen kate keir keith kelly ken kenneth kevin kirsten
    larry laura lawrence liam linda lindsey liz lucy lynn madeleine malcolm margaret marco mark martin mary matt matthew
    melissa michael michelle mike mitch mitt nancy neil nick nicola nigel norman oliver owen pamela pat patrick paul peter
    phil philip priti rachel ralph ray rebecca richard rishi rob robert robin rod roger ronald rory roy rupert ruth sajid
    sally sam samuel sandra sarah scott sean sharon simon spencer stephen steve steven stuart sue susan ted terry theresa
    thomas tim timothy todd tom tony ursula vernon victoria walter warren wayne wendy wesley william winston zac`),
  family:
    list(`reagan bush clinton obama trump biden carter ford nixon kennedy johnson truman eisenhower roosevelt
    cheney gore pence harris kerry powell rice albright kissinger haig shultz baker weinberger rumsfeld gates panetta
    mattis pompeo blinken austin tillerson bolton flynn mueller comey garland barr sessions holder ashcroft reno
    mcconnell pelosi schumer mccarthy ryan boehner gingrich reid daschle dole mccain romney palin cruz rubio sanders
    warren buttigieg klobuchar volcker greenspan bernanke yellen powell geithner paulson rubin summers mnuchin
    thatcher major blair brown cameron may johnson truss sunak starmer corbyn miliband clegg osborne hunt javid raab
    gove patel hague howard heath wilson callaghan churchill attlee lawson howe hurd heseltine tebbit kinnock smith
    prescott straw blunkett cook mandelson salmond sturgeon swinney farage adams mcguinness paisley trimble ahern
    varadkar kenny cowen haughey hawke keating howard rudd gillard abbott turnbull morrison albanese fraser menzies
    ardern key english clark lange muldoon bolger trudeau mulroney chretien harper ignatieff poilievre freeland buffett
    gates bezos musk zuckerberg jobs cook nadella pichai dimon soros icahn boesky milken murdoch branson iger welch`),
};

/** All of them. */
export const NAME_TABLES: readonly NameTable[] = [
  ARABIC,
  SOUTH_ASIAN,
  AFRICAN,
  SOUTH_EAST_ASIAN,
  TURKIC_PERSIAN,
  SLAVIC,
  ROMANCE,
  NORTHERN,
  ENGLISH,
];

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
