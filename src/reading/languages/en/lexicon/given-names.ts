/** Common given names, only to tell whom "he" and "she" may mean. A name that is not here, or is both, fits both. */
const men =
  "Aaron Abdul Abraham Adam Ahmed Alan Albert Alejandro Alexander Alfred Ali Allen Alvin Anders Andre Andrew Andy Angus Anthony Antonio Antony Arnold Arthur Barack Barry Ben " +
  "Benjamin Bernard Bernie Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burt Calvin Carl Carlos Cesar Chad Charles Charlie Chris " +
  "Christian Christopher Chuck Clarence Claude Clint Clive Colin Corey Cory Craig Curtis Dale Dan Daniel Danny Darren Darryl Dave David Dean Dennis Derek Diego Dmitri Dmitry Dominic Don " +
  "Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin Elijah Eliot Elliott Emilio Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felix Fernando Floyd " +
  "Francisco Francois François Frank Franklin Fred Frederick Gabriel Garrett Gary Gavin Gene Geoffrey George Gerald Gerard Giovanni Glenn Gordon Graham Greg Gregory Guillermo Gus Guy Hamid " +
  "Hans Harold Harry Harvey Hassan Hector Henry Herbert Herman Hiroshi Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan Ivor Jack Jacob Jacques Jake James Jared Jason Javier Jay Jean-Claude " +
  "Jeb Jeff Jeffrey Jeh Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joe Joel John Johnny Jon Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julius Justin Karl Keith Ken " +
  "Kenneth Kent Kevin Khalid Kirk Klaus Kurt Kyle Lance Larry Lars Lawrence Lee Leo Leon Leonard Leroy Lester Liam Lionel Lloyd Louis Luca Lucas Luis Luke Magnus Malcolm Manuel Marc Marco Marcus " +
  "Mario Mark Marshall Martin Marvin Mathew Matt Matthew Maurice Max Mel Michael Miguel Mike Mikhail Mitch Mitchell Mitt Mohamed Mohammad Mohammed Muhammad Murray Nathan Nathaniel Ned Neil Nicholas " +
  "Nick Nicolas Nigel Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip Philippe Phillip Pierre Rafael Ralph Ramon Randall Randy Raphael Raul Ray Raymond " +
  "Reginald Rex Ricardo Richard Rick Ricky Rob Robert Roberto Rod Roderick Rodney Rodrigo Roger Roland Ron Ronald Ross Roy Rudolph Rudy Rupert Russ Russell Ryan Salman Sam Samuel Scott Sean Sebastian " +
  "Serge Sergei Sergey Sergio Seth Shane Shaun Shinzo Sidney Silvio Simon Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Ted Terrence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony " +
  "Travis Trevor Tyler Vernon Victor Vincent Vladimir Wade Walter Warren Wayne Wesley Will Willem William Willie Wolf Wolfgang Xavier Yasser Yusuf Zach Zachary Narendra Rahul Rajiv Sanjay Vijay Fumio Yoshihide Taro " +
  "Adrian Albin Alec Alistair Anatole Anton Archie Arlo Armand Arne Arno Arvid August Augustus Axel Balthasar Barnaby Basil Bastian Bennett Bernt Bertil Bertram Bjorn Bo " +
  "Bram Casper Cedric Clement Conrad Constantin Cormac Cyril Dario Declan Desmond Detlef Dieter Dirk Duarte Edmund Egon Einar Elias Emil Emile Ephraim Erwin Evert Ezra " +
  "Fabian Fergus Finn Flavio Fritz Gareth Geert Georg Gerhard Gideon Gilbert Giles Gottfried Gregor Guido Gunnar Gustav Hakan Hamish Harald Heinrich Heinz Helmut Hendrik " +
  "Henning Henk Henrik Hilario Horst Ignacio Ilya Ingmar Isak Ismael Ivo Jakob Jan Janos Jarvis Jasper Joao Jonas Jorgen Josiah Jozef Juergen Jules Jurgen Kai Karsten Kaspar " +
  "Kasper Konrad Konstantin Kristof Laszlo Leif Leopold Linus Lorenz Lorenzo Ludwig Lukas Maarten Manfred Marcel Marek Marius Mateo Mathias Mats Matteo Matthias Maximilian " +
  "Mikael Milan Milo Miroslav Moritz Mortimer Nikolai Nils Niels Odd Olaf Ole Olof Orlando Osborne Otis Oswald Ove Pavel Percy Per Piers Pieter Piotr Quentin Rainer Rasmus " +
  "Reinhard Remy Renato Reuben Rolf Roman Rufus Ruben Rune Rutger Sander Santiago Saul Sigmund Sigurd Silas Simeon Sixten Soren Stefano Stellan Svein Tadeusz Terence " +
  "Thaddeus Theo Thorsten Tobias Tomas Torsten Tristan Ugo Ulf Ulrich Uwe Valentin Vaclav Vasily Viktor Vidar Virgil Vito Wilbur Wilfred Wilhelm Winston Wojciech Yannick " +
  "Yuri Zoltan Amir Arjun Arun Bilal Chidi Emeka Enver Farid Femi Hakeem Hussein Idris Imran Jamal Karim Khalil Kofi Kwame Malik Mehmet Murad Mustafa Nasser Nikhil Obi Olu " +
  "Osman Rashid Ravi Reza Samir Suresh Tariq Tunde Usman Vikram Walid Yousef Hiro Kenji Kenta Satoshi Takashi";
const women =
  "Abigail Adele Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia April Ashley Audrey " +
  "Barbara Beatrice Becky Belinda Bernadette Bertha Beth Betsy Betty Beverly Bonnie Brenda Bridget Brittany Camille Candace Carla Carly Carmen Carol Caroline Carolyn Carrie Cassandra Catherine Cathy " +
  "Cecilia Celia Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Corinne Crystal Cynthia Daisy Dana Danielle Dawn Debbie Deborah Debra Delia Denise " +
  "Diana Diane Dolores Donna Dora Doreen Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther Eva Evelyn Fatima Faith Felicia Fiona Florence " +
  "Frances Freda Gabriela Gail Georgia Geraldine Gertrude Gina Gladys Gloria Grace Greta Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Holly Hope Huma Ida Imelda Indira Ines Ingrid Irene " +
  "Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie June Karen " +
  "Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kellyanne Kimberly Kirsten Kristen Kristin Laura Lauren Leah Leila Lena Leslie Lillian Lily Linda Lisa Liz Lois Loretta Lori Lorraine Louise " +
  "Lucia Lucille Lucy Lydia Lynn Mabel Madeleine Madeline Maggie Malala Marcia Margaret Maria Marian Marianne Marie Marilyn Marina Marine Marion Marjorie Marsha Martha Mary Maureen Maxine Megan Melania " +
  "Melanie Melinda Melissa Mercedes Meredith Michele Michelle Mildred Miranda Miriam Molly Mona Monica Monique Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nina Nora Norma Olga Olivia Pamela " +
  "Patricia Patty Paula Pauline Peggy Penelope Penny Phyllis Priscilla Rachel Ramona Rebecca Regina Renee Rhonda Rita Roberta Robin Rosa Rosalind Rose Rosemary Roxanne Ruby Ruth Sabrina Sally Samantha " +
  "Sanae Sandra Sara Sarah Shannon Sharon Sheila Shelby Sherry Shirley Simone Sofia Sonia Sophia Sophie Stacy Stella Stephanie Sue Susan Susanna Susie Suzanne Sylvia Tamara Tammy Tanya Tara Teresa Theresa " +
  "Tiffany Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Wanda Wendy Whitney Yolanda Yvonne Zoe " +
  "Ada Adela Agatha Agneta Aileen Alba Alda Alma Amalia Amara Amelie Anastasia Anja Anneke Antje Anya Arlene Astrid Augusta Aurora Ava Beata Berit Birgit Birgitta Blanca " +
  "Blanche Brigitte Britta Carina Carlotta Cassidy Catalina Celeste Chloe Clarissa Clementine Cora Cordelia Corinna Dagmar Daphne Delphine Dilys Dorothea Edda Edna Eila " +
  "Elfriede Elin Elke Eloise Elspeth Elva Emmeline Enid Erika Erna Estelle Ethel Eunice Fenella Flora Francesca Franziska Frederica Frida Gerda Gesine Gisela Gloriana " +
  "Gretchen Gudrun Gunilla Hanne Hedda Hedwig Heike Helga Henrietta Hilda Hilde Hildegard Honor Ilka Ilsa Ilse Imogen Ina Inga Inge Ingeborg Iris Irma Isa Isobel Ivy Jette " +
  "Johanna Josefine Jutta Karin Karla Katarina Katja Kerstin Kirsty Lara Larissa Leonora Lieselotte Lina Linnea Lisbeth Lise Lotte Lucinda Ludmila Luisa Magda Magdalena Maja " +
  "Malin Mara Margarethe Margit Margot Marianna Marieke Marit Marta Martina Mathilda Matilda Maud Mavis Maya May Merle Meryl Mette Mina Minna Mira Mirella Nan Nell Nellie " +
  "Nerys Nicola Nicole Noelle Odette Olive Ottilie Paige Paloma Petra Philippa Pia Polly Rhea Ronja Rosalie Rosamund Rowena Saskia Selma Sigrid Silke Silvia Siri Solveig " +
  "Stina Svetlana Tabitha Tatiana Thea Thelma Tilda Tove Trine Ulla Ulrike Una Uta Veronika Vigdis Viola Viveka Wilhelmina Winifred Yvette Zara Zelda Zuzana Aaliyah Adaeze " +
  "Ananya Anjali Ayesha Chioma Deepa Fatou Folake Hana Ifeoma Indra Kavita Lakshmi Layla Leyla Lubna Meera Mei Nasrin Ngozi Noor Priya Rania Samira Sana Sunita Yasmin Yuki " +
  "Zainab Zeynep";

const genders = new Map<string, "man" | "woman">();
for (const name of men.split(" ")) genders.set(name, "man");
for (const name of women.split(" ")) genders.set(name, "woman");
for (const either of ["Lee", "Terry", "Jo", "Robin", "Leslie", "Dana", "Jean", "Andrea", "Marion", "Lynn"])
  genders.delete(either);

export function genderOfGivenName(name: string): "man" | "woman" | undefined {
  return genders.get(name);
}
