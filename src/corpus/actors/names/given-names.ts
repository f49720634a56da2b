// Given names by which a text shows that a person is meant: "Michael Jordan", "Chad Smith".

/** Frequent given names of many countries; words that also begin sentences (Will, May, Mark, Grant, Hope) stay out. */
const NAMES = `
Aaron Abdel Abdul Abdullah Abdulla Abdurrahman Abigail Abraham Adam Adel Adnan Adrian Adriana Agnes Ahmad Ahmed Ahmet Aisha Akbar Alain Alan Albert Alberto
Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfred Alfredo Ali Alice Alicia Alison Alistair Aliya Allan Allen Amanda
Amir Amy Ana Anastasia Anatole Anatoly Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Angela Angelina Anna Anne Annette Anthony Antoine Anton
Antonio Antony Anwar Arkady Arkadiy Arnold Arseniy Arthur Artur Arturo Ashley Ashraf Asif Audrey Ayman Aysel Ayşe Barack Barbara Bashar Beatrice Ben Benjamin Bernard Bernie
Beth Betty Bernadette Bob Bogdan Boris Brad Brandon Brenda Brent Brett Brian Bruce Bruno Bryan Burak Calvin Carl Carla Carlos Carmen Carol Caroline Catherine Cecilia
Cemal Charles Charlie Charlotte Cheryl Chloe Chris Christian Christina Christine Christoph Christophe Christopher Cindy Claire Clara Claude Claudia Colin
Connor Craig Cristina Cynthia Dale Damian Dan Dana Daniel Daniela Danielle Danny Darren Dave David Deborah Debra Denis Dennis Denzel Derek Diana Diane
Diego Dieter Dilma Dimitri Dinah Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Dorothy Doug Douglas Dwight Eddie Edgar Edmund Eduard Eduardo Edward Edwin
Ehud Elaine Elchin Eleanor Elena Eli Elias Elizabeth Ella Ellen Elliott Elmar Emily Emine Emma Emmanuel Emre Enrico Enrique Eric Erica Erik Erin Ernest Ernesto Esther
Ethan Eugene Eva Evan Evelyn Evgeny Farah Farid Fatima Fatma Faisal Federico Felipe Felix Ferdinand Fernando Fiona Florian Frances Francesca Francesco Francis Francisco
Francois Franklin Franz Fred Frederic Frederick Fyodor Gabriel Gabriela Gareth Gary Geoff Geoffrey George Gerald Gerard Gerhard Giorgi Giorgia Giorgio Giovanni Giulia Giuseppe Glenn Gloria
Gordon Graham Greg Gregory Guido Guillermo Gustavo Hakan Hakeem Hamid Hamza Hannah Hans Harold Harriet Harry Hasan Hassan Haydar Heather Hector Heidi Helen Helena
Helmut Henri Henrik Henry Herbert Heydar Hikmet Hillary Hilary Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ilham Ilhan Ilona Ilya Imran Ingrid Irena Irene Irina Irving Isaac
Isabel Isabella Isabelle Isaiah Ismail Ivan Ivana Ivanka Jacek Jacob Jacqueline Jacques Jake Jakob Jamal James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeb Jeff
Jeffrey Jennifer Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joachim Joan Joanna Joanne Joao Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef
Joseph Josep Joshua Joyce Juan Juana Judith Judy Julia Julian Julie Julien Julio Julius Jürgen Justin Kamal Kamala Karen Karim Karin Karl Karol Kassym Kate Katerina Katherine
Kathleen Kathryn Kathy Katie Keith Kelly Kemal Ken Kenneth Kerry Kevin Khaled Khalid Kimberly Kirill Klaus Kofi Konstantin Kristin Kurt Kyle Larry Laura Lauren
Laurence Laurent Lawrence Leah Leila Leo Leon Leonard Leonid Leonardo Leopold Leroy Leslie Levon Lewis Leyla Liam Lila Linda Lindsey Lisa Liz Lorenzo Louis Louise Luca Lucas Lucia
Lucy Luigi Luis Luisa Lukas Luke Lydia Lyndon Maciej Madeleine Magdalena Mahmoud Mahmud Malala Malcolm Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Margaret Maria
Mariam Marie Marina Mario Marion Mariusz Marjorie Mark Marko Markus Marta Martha Martin Martina Marvin Mary Maryam Massoud Mateusz Matt Matteo Matthew Matthias Maureen Maurice Mauricio
Max Maxim Maximilian Mehdi Mehmet Mehriban Melania Melanie Melissa Melvin Meryem Micah Michael Michal Michel Michele Michelle Miguel Mihai Mike Mikhail Milos Milan Miriam Mitch Mitt Mohamed Mohammad
Mohammed Mona Monica Monika Moshe Muammar Muhammad Muhammadu Murat Mustafa Nadia Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolae Nicolas Nicole Nigel
Nikita Nikol Nikola Nikolai Nikolaj Nikolas Nils Nina Noah Noam Norman Nuno Nursultan Oleg Oleksandr Oleksiy Oliver Olivia Olivier Olga Omar Oscar Osama Osman Otto Owen Pablo Pamela
Paolo Pascal Patricia Patrick Paul Paula Pauline Pavel Pawel Pedro Penny Pervez Pete Peter Petr Petra Petro Phil Philip Philippe Phillip Pierre Pieter Piotr Rachel Rafael Rafik Rahul
Ralph Ramazan Ramil Ramon Ramzan Randall Randy Raphael Rashid Raul Ray Raymond Rebecca Recep Regina Reinhard Renata Rene Ricardo Riccardo Richard Rick Ricky Rita Robert Roberto Robin Rodrigo Roger
Roland Rolf Ronald Ronnie Rosa Rosemary Rudolf Rudolph Rupert Russell Rustam Ruth Ryan Saad Sabine Sabina Saddam Said Salem Sally Salman Salvador Sam Samantha Samuel Samvel Sandra Sanjay Sara Sarah
Scott Sean Sebastian Selim Serena Serge Sergei Sergey Sergio Serhiy Sevinj Shane Shannon Sharon Shavkat Sheila Shimon Shinzo Shirley Silvia Silvio Simon Simone Slobodan Sofie Sonia Sophia Sophie Stanislav
Stanley Stefan Stefano Stella Stephanie Stephen Sterling Steve Steven Stuart Susan Susanne Suzanne Svetlana Sylvia Taha Tamara Tanya Tariq Tatiana Tayyip Ted Teresa Terence Terry Thabo
Theodore Theresa Thomas Tim Timothy Todd Tom Tomas Tomasz Tommy Toni Tony Tracy Trevor Turgut Tyler Ulrich Umar Ursula Usama Valentin Valentina Valerie Valery Vanessa
Vasily Vera Veronica Vicente Victor Viktor Viktoria Vincent Vincenzo Viola Virginia Vitali Vitaly Vito Vivian Vladimir Volodymyr Wagih Walid Walter Wanda Warren Wayne Wendy Werner Wesley William
Winston Wolfgang Xavier Yaşar Yasser Yehuda Yevgeny Yitzhak Yoshihide Youssef Yulia Yuri Yuriy Yusuf Yves Yvonne Zachary Zaur Zeynep Zoe Zoran Zurab
`;

/** Given names, without accents. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  NAMES.normalize('NFD').replace(/\p{M}/gu, '').replace(/ş/g, 's').trim().split(/\s+/),
);
