// Common given names of the world by the pronoun that usually goes with them; names that go with both are left out.

const FEMALE = `
angela anna anne ann annalena maria marie mary margaret elizabeth theresa hillary michelle melania ivanka kamala nancy susan sarah sara jane janet
julia julie christine christina kristina catherine katherine kate emily emma olivia sophia sofia laura linda lisa helen helena elena olga tatiana
tatyana natalia natalya svetlana irina ekaterina yulia oksana ludmila lyudmila valentina galina marina daria anastasia ksenia ursula annegret ulrike
birgit sabine petra monika heidi ingrid astrid greta mette sanna kaja jacinda gillian penny priti liz nicola fatima aisha amina khadija leila layla
zahra maryam mariam nadia noor hanan samira salma yasmin rania asma hala benazir malala hasina sheikha indira sonia priyanka sushma nirmala mamata
smriti meera anita sunita tansu emine meral ayse ayşe zeynep elif fatma hatice merve dilma cristina gloria isabel carmen rosa ana lucia lucía beatriz
gabriela claudia patricia veronica paula mónica monica sandra yuriko takako sanae keiko mei tsai ing-wen lien yoko geun-hye corazon leni imelda miriam
ellen winnie joyce grace ngozi nkosazana graça federica giorgia chiara francesca giulia ségolène marine valérie valerie florence martine rachida agnès
agnes zuzana vera dalia kolinda viorica maia salome nino ruth rebecca rachel deborah tzipi golda hanin victoria samantha condoleezza madeleine jen
jennifer jessica amy alice barbara betty carol carla caroline charlotte clara diana dorothy eleanor eva fiona hannah harriet heather jill joan karen
kathleen kelly yo-jong lauren louise lucy lynn martha melissa naomi pamela rose samia sharon sheila shirley stephanie tulsi vanessa wendy yvette
yvonne zoe gulnara dariga saida mehriban leyla aigul roza`;

const MALE = `
vitaly anatoly waleed fred alfred mohammed khaled saeed javed ahmed
vladimir sergei sergey dmitry dmitri mikhail alexander aleksandr alexei alexey aleksei andrei andrey boris igor ivan nikolai nikolay oleg pavel viktor
yevgeny evgeny yuri yury konstantin anatoly vladislav vyacheslav maxim maksim ramzan volodymyr petro oleksandr oleksiy dmytro mykola andriy arseniy
pavlo donald joe barack george bill john james robert michael mike william david richard thomas tom charles chuck joseph paul mark marco steven steve
stephen kenneth ken kevin brian bob jim jeff jeffrey scott eric frank gary gregory greg peter philip philippe patrick jack henry harry edward ed
andrew antony anthony tony ben benjamin bernie mitch ted rex lloyd jake jared adam alan albert arthur austin barry brett bruce carl craig dan daniel
dennis derek doug douglas edwin ernest evan fred gavin gerald gordon graham howard hugh ian jason jeremy jonathan justin keith kyle larry lawrence
leon louis luke malcolm martin matthew matt max nathan neil nicholas nick nigel norman oliver oscar ralph raymond ron ronald rory roy russell ryan
samuel sean simon stuart timothy tim todd trevor victor vincent walter rishi keir jens olaf gerhard helmut horst heiko sigmar wolfgang frank-walter
friedrich christian markus armin hans klaus jürgen jurgen sebastian emmanuel nicolas françois francois jacques jean jean-claude jean-yves jean-luc
laurent bernard bruno édouard edouard gérard michel pierre dominique silvio matteo mario giuseppe luigi enrico sergio giorgio romano paolo pedro
mariano josé jose juan carlos luis miguel manuel antonio antónio javier felipe pablo hugo nicolás evo rafael álvaro alvaro andrés andres enrique
vicente sebastián mauricio jair luiz fidel raúl raul alberto néstor gustavo nayib recep tayyip abdullah ahmet ahmed mehmet mustafa kemal mevlut mevlüt
hulusi hakan ibrahim ismail omer ömer ali hasan hassan hussein husayn mohammed mohammad muhammad mohamed mahmoud mahmud khalid khaled omar umar osama
usama yasser yassir saddam bashar hafez walid saeed said javad mohammad-javad hossein ebrahim mohsen qassem qasem abbas akbar ali-akbar salman faisal
saud abdel abdul abdulaziz abdelaziz abdelfattah fattah tariq tarek nouri haider barham masoud massoud jalal ashraf hamid pervez nawaz imran asif
bilawal shehbaz yousuf narendra manmohan rahul rajnath amit arvind atal subrahmanyam mahinda gotabaya ranil bibi ehud ariel shimon naftali yair
avigdor yitzhak yoav ilham heydar nikol serzh armen vardan elmar hikmet jeyhun mikheil bidzina irakli nursultan kassym-jomart islam shavkat emomali
gurbanguly serdar almazbek sooronbay sadyr temur askar jinping keqiang jintao jiabao yi xiaoping shinzo yoshihide fumio taro junichiro yukio naoto
jong-un jong-il jae-in myung-bak ki-moon bak yeol joko susilo prabowo najib mahathir anwar rodrigo benigno ferdinand hun thein prayut prayuth thaksin
tedros kofi boutros nelson jacob cyril thabo emmerson yoweri félix muhammadu goodluck olusegun umaru bola nana abiy meles isaias uhuru raila jakaya
mateusz lech jarosław jaroslaw andrzej radek radosław bronisław miloš milos václav vaclav petr andrej janez borut aleksandar slobodan boyko rumen
traian alexis kyriakos antonis stefan lars anders fredrik jonas sauli jyrki jan geert wim guy herman elio`;

const table = new Map<string, 'he' | 'she'>();
for (const name of FEMALE.trim().split(/\s+/)) table.set(name, 'she');
for (const name of MALE.trim().split(/\s+/)) table.set(name, 'he');

/** The pronoun of a given name in any case, or null where it is unknown. */
export const pronounOf = (given: string): 'he' | 'she' | null => table.get(given.toLowerCase()) ?? null;
