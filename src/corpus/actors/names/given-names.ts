// Given names by which a text shows that a person is meant, "Michael Jordan", "Chad Smith", and the pronoun that goes with them.

/** Frequent given names of many countries. Those with a star serve for the pronoun only. */
const FEMALE = `
Abigail Adriana Agnès Aigul* Aisha Alexandra Alexandria Alice Alicia Alison Aliya Amanda Amina* Amy Ana Anastasia Angela Angelina Anita*
Ann* Anna Annalena* Anne Annegret* Annette Asma* Astrid* Audrey Ayşe Aysel Barbara Beatrice Beatriz* Benazir* Bernadette Beth Betty
Birgit* Brenda Carla Carmen Carol Caroline Catherine Cecilia Charlotte Cheryl Chiara* Chloe Christina Christine Cindy Claire Clara
Claudia Condoleezza* Corazon* Cristina Cynthia Dalia* Daniela Danielle Daria* Dariga* Deborah Debra Diana Diane Dilma Dinah Donna
Dorothy Ekaterina* Elaine Eleanor Elena Elif* Elizabeth Ella Ellen Emily Emine Emma Erica Erin Esther Eva Evelyn Farah Fatima Fatma
Federica* Fiona Florence* Frances Francesca Gabriela Galina* Geun-hye* Gillian* Giorgia Giulia Gloria Golda* Graça* Grace* Greta*
Gulnara* Hala* Hanan* Hanin* Hannah Harriet Hasina* Hatice* Heather Heidi Helen Helena Hilary Hillary Ilona Imelda* Indira* Ing-wen*
Ingrid Irena Irene Irina Isabel Isabella Isabelle Ivana Ivanka Jacinda* Jacqueline Jane Janet Janice Jen* Jennifer Jessica Jill Joan
Joanna Joanne Joyce Juana Judith Judy Julia Julie Kaja* Kamala Karen Karin Kate Katerina Katherine Kathleen Kathryn Kathy Katie Keiko*
Kelly Khadija* Kimberly Kolinda* Kristin Kristina* Ksenia* Laura Lauren Layla* Leah Leila Leni* Leyla Lien* Lila Linda Lindsey Lisa Liz
Louise Lucia Lucy Ludmila* Luisa Lydia Lynn* Lyudmila* Madeleine Magdalena Maia* Malala Mamata* Margaret Maria Mariam Marie Marina
Marine* Marion Marjorie Marta Martha Martina Martine* Mary Maryam Maureen Meera* Mehriban Mei* Melania Melanie Melissa Meral* Merve*
Meryem Mette* Michelle Miriam Mona Mónica Monika Nadia Nancy Naomi Natalia Natalie Natalya* Natasha Ngozi* Nicola Nicole Nina Nino*
Nirmala* Nkosazana* Noor* Oksana* Olga Olivia Pamela Patricia Paula Pauline Penny Petra Priti* Priyanka* Rachel Rachida* Rania* Rebecca
Regina Renata Rita Rosa Rose* Rosemary Roza* Ruth Sabina Sabine Saida* Sally Salma* Salome* Samantha Samia* Samira* Sanae* Sandra Sanna*
Sara Sarah Ségolène* Serena Sevinj Sharon Sheikha* Sheila Shirley Silvia Simone Smriti* Sofia* Sofie Sonia Sophia Sophie Stella
Stephanie Sunita* Susan Susanne Sushma* Suzanne Svetlana Sylvia Takako* Tamara Tansu* Tanya Tatiana Tatyana* Teresa Theresa Tsai* Tulsi*
Tzipi* Ulrike* Ursula Valentina Valérie Vanessa Vera Veronica Victoria* Viktoria Viola Viorica* Virginia Vivian Wanda Wendy Winnie*
Yasmin* Yo-jong* Yoko* Yulia Yuriko* Yvette* Yvonne Zahra* Zeynep Zoe Zuzana*
`;

const MALE = `
Aaron Abbas* Abdel Abdelaziz* Abdelfattah* Abdul Abdulaziz* Abdulla Abdullah Abdurrahman Abiy* Abraham Adam Adel Adnan Adrian Ahmad
Ahmed Ahmet Akbar Alain Alan Albert Alberto Alejandro Aleksandar* Aleksandr Aleksei Alessandro Alexander Alexandre Alexei Alexey Alexis
Alfred Alfredo Ali Ali-akbar* Alistair Allan Allen Almazbek* Álvaro* Amir Amit* Anatole Anatoly Anders* Andre Andreas Andrei Andrej
Andrés Andrew Andrey Andriy* Andrzej Andy Anthony Antoine Anton Antonio Antonis* Antony Anwar Ariel* Arkadiy Arkady Armen* Armin* Arnold
Arseniy Arthur Artur Arturo Arvind* Ashraf Asif Askar* Atal* Austin* Avigdor* Ayman Bak* Barack Barham* Barry* Bashar Ben Benigno*
Benjamin Bernard Bernie Bibi* Bidzina* Bilawal* Bill* Bob Bogdan Bola* Boris Borut* Boutros* Boyko* Brad Brandon Brent Brett Brian
Bronisław* Bruce Bruno Bryan Burak Calvin Carl Carlos Cemal Charles Christian Christoph Christophe Christopher Chuck* Colin Connor Craig
Cyril* Damian Dan Daniel Danny Darren Dave David Denis Dennis Denzel Derek Diego Dieter Dimitri Dmitri Dmitry Dmytro Dominic Dominique
Don Donald Doug Douglas Dwight Ebrahim* Ed* Eddie Edgar Edmund Édouard* Eduard Eduardo Edward Edwin Ehud Elchin Eli Elias Elio* Elliott
Elmar Emmanuel Emmerson* Emomali* Emre Enrico Enrique Eric Erik Ernest Ernesto Ethan Eugene Evan Evgeny Evo* Faisal Farid Fattah*
Federico Felipe Félix Ferdinand Fernando Fidel* Florian Francesco Francisco François Frank* Frank-walter* Franklin Franz Fred Frederic
Frederick Fredrik* Friedrich* Fumio* Fyodor Gabriel Gareth Gary Gavin* Geert* Geoff Geoffrey George Gerald Gérard Gerhard Giorgi Giorgio
Giovanni Giuseppe Glenn Goodluck* Gordon Gotabaya* Graham Greg Gregory Guido Guillermo Gurbanguly* Gustavo Guy* Hafez* Haider* Hakan
Hakeem Hamid Hamza Hans Harold Harry Hasan Hassan Haydar Hector Heiko* Helmut Henri Henrik Henry Herbert Herman* Heydar Hikmet Horst
Hossein* Howard Hubert Hugh Hugo Hulusi* Hun* Husayn* Hussein Ian Ibrahim Igor Ilham Ilya Imran Irakli* Irving Isaac Isaiah Isaias*
Islam* Ismail Ivan Jacek Jack* Jacob Jacques Jae-in* Jair* Jakaya* Jake Jakob Jalal* Jamal James Jan Janez* Jared Jaroslaw* Jarosław*
Jason Javad* Javed* Javier Jean Jean-claude* Jean-luc* Jean-yves* Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jeyhun* Jiabao* Jim
Jimmy Jinping* Jintao* Joachim Joao Joe Joel Johan Johannes John Johnny Joko* Jon Jonas Jonathan Jong-il* Jong-un* Jorge José Josef
Josep Joseph Joshua Juan Julian Julien Julio Julius Junichiro* Jürgen Justin Jyrki* Kamal Karim Karl Karol Kassym Kassym-jomart* Keir*
Keith Kemal Ken Kenneth Keqiang* Kevin Khaled Khalid Ki-moon* Kirill Klaus Kofi Konstantin Kurt Kyle Kyriakos* Larry Lars* Laurent
Lawrence Lech* Leo Leon Leonard Leonardo Leonid Leopold Leroy Levon Lewis Liam Lloyd* Lorenzo Louis Luca Lucas Luigi Luis Luiz* Lukas
Luke Lyndon Maciej Mahathir* Mahinda* Mahmoud Mahmud Maksim* Malcolm Manmohan* Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus
Mariano* Mario Mariusz Mark Marko Markus Martin Marvin Masoud* Massoud Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim
Maximilian Mehdi Mehmet Meles* Melvin Mevlut* Micah Michael Michal Michel Miguel Mihai Mike Mikhail Mikheil* Milan Miloš Mitch Mitt
Mohamed Mohammad Mohammad-javad* Mohammed Mohsen* Moshe Muammar Muhammad Muhammadu Murat Mustafa Mykola* Myung-bak* Naftali* Najib*
Nana* Naoto* Narendra Nasser Nathan Nathaniel Nawaz* Nayib* Neil Nelson Néstor* Nicholas Nick Nicolae Nicolas Nigel Nikol Nikola Nikolai
Nikolaj Nikolas Nikolay* Nils Noah Noam Norman Nouri* Nuno Nursultan Olaf* Oleg Oleksandr Oleksiy Oliver Olivier Olusegun* Omar Omer*
Osama Oscar Osman Otto Owen Pablo Paolo Pascal Patrick Paul Pavel Pavlo* Pawel Pedro Pervez Pete Peter Petr Petro Phil Philip Philippe
Phillip Pierre Pieter Piotr Prabowo* Prayut* Prayuth* Qasem* Qassem* Radek* Radosław* Rafael Rafik Rahul Raila* Rajnath* Ralph Ramazan
Ramil Ramon Ramzan Randall Randy Ranil* Raphael Rashid Raúl Ray Raymond Recep Reinhard Rex* Ricardo Riccardo Richard Rick Ricky Rishi*
Robert Roberto Robin Rodrigo Roger Roland Rolf Romano* Ron* Ronald Rory* Roy* Rudolf Rudolph Rumen* Rupert Russell Rustam Ryan Saad
Saddam Sadyr* Saeed* Said Salem Salman Salvador Samuel Samvel Sanjay Saud* Sauli* Scott Sean Sebastian Selim Serdar* Serge Sergei Sergey
Sergio Serhiy Serzh* Shane Shavkat Shehbaz* Shimon Shinzo Sigmar* Silvio Simon Slobodan Sooronbay* Stanislav Stanley Stefan Stefano
Stephen Sterling Steve Steven Stuart Subrahmanyam* Susilo* Tarek* Tariq Taro* Tayyip Ted Tedros* Temur* Terence Thabo Thaksin* Thein*
Theodore Thomas Tim Timothy Todd Tom Tomas Tomasz Tommy Tony Traian* Trevor Turgut Tyler Uhuru* Ulrich Umar Umaru* Usama Václav*
Valentin Vardan* Vasily Vicente Victor Viktor Vincent Vincenzo Vitali Vitaly Vito Vladimir Vladislav* Volodymyr Vyacheslav* Wagih
Waleed* Walid Walter Warren Wayne Werner Wesley William Wim* Winston Wolfgang Xavier Xiaoping* Yair* Yaşar Yasser Yassir* Yehuda Yeol*
Yevgeny Yi* Yitzhak Yoav* Yoshihide Youssef Yousuf* Yoweri* Yukio* Yuri Yuriy Yury* Yusuf Yves Zachary Zaur Zoran Zurab
`;

const BOTH = `
Alex Andrea Ashley Charlie Chris Claude Dale Dana Francis Ilhan Jamie Jay Kerry Laurence Leslie Michele Nikita Rene Ronnie Sam Shannon
Taha Terry Toni Tracy Valery
`;

const namesIn = (list: string): readonly string[] => plain(list).trim().split(/\s+/);
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');

/** Given names that are hardly anything else, without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([FEMALE, MALE, BOTH].flatMap(namesIn).filter((name) => !name.endsWith('*')));

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...namesIn(FEMALE).map((name) => [bare(name), 'she'] as const),
  ...namesIn(MALE).map((name) => [bare(name), 'he'] as const),
]);

function bare(name: string): string {
  return name.replace('*', '').toLowerCase();
}

/** The pronoun of a given name, in any case and with or without accents; null where it is unknown or goes with both. */
export const pronounOf = (given: string): 'he' | 'she' | null => PRONOUNS.get(plain(given).toLowerCase()) ?? null;
