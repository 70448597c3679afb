/** Invented children, named as children in an English county are named. No combination is meant to be anyone. */
export const girls = [
  "Olivia", "Amelia", "Isla", "Ava", "Mia", "Freya", "Lily", "Florence", "Ivy", "Grace", "Evie", "Sophia", "Poppy", "Ella", "Willow", "Charlotte",
  "Emily", "Daisy", "Sienna", "Phoebe", "Matilda", "Rosie", "Maya", "Zara", "Aisha", "Maryam", "Fatima", "Amira", "Priya", "Anaya", "Nia", "Ayesha",
  "Zofia", "Maja", "Hanna", "Chidinma", "Temi", "Adaeze", "Naomi", "Ruby", "Elsie", "Harriet", "Jessica", "Erin", "Lucy", "Holly", "Abigail", "Megan",
  "Chloe", "Bethany", "Keira", "Leah", "Summer", "Skye", "Lola", "Thea", "Martha", "Robyn", "Niamh", "Seren", "Mei", "Linh", "Leila", "Yasmin",
] as const;
export const boys = [
  "Oliver", "George", "Noah", "Arthur", "Harry", "Leo", "Jack", "Charlie", "Freddie", "Theo", "Alfie", "Archie", "Oscar", "Henry", "Jacob", "Thomas",
  "Joshua", "Max", "Lucas", "Finley", "Isaac", "Ethan", "Teddy", "Reuben", "Toby", "Muhammad", "Yusuf", "Ibrahim", "Zain", "Hamza", "Arjun", "Rohan",
  "Kabir", "Jakub", "Filip", "Adam", "Kofi", "Tobi", "Chinedu", "Malachi", "Elijah", "Caleb", "Riley", "Tyler", "Connor", "Jayden", "Kai", "Logan",
  "Dylan", "Owen", "Rhys", "Callum", "Lewis", "Aaron", "Nathan", "Samuel", "Benjamin", "Daniel", "William", "Edward", "Rory", "Ewan", "Wei", "Minh",
] as const;
export const surnames = [
  "Abbott", "Ahmed", "Akhtar", "Allsop", "Ansah", "Ashdown", "Atkins", "Baines", "Banerjee", "Barlow", "Bashir", "Beaumont", "Bello", "Bennion", "Birch",
  "Blackwood", "Bolton", "Bowles", "Bradshaw", "Brierley", "Burdett", "Calder", "Carraway", "Chapple", "Chaudhry", "Cheung", "Clegg", "Coates", "Cooke",
  "Cotterill", "Cresswell", "Cullen", "Dacre", "Dalby", "Das", "Dawber", "Denholm", "Dobson", "Driscoll", "Dutta", "Eastwood", "Eccles", "Eze", "Fairley",
  "Farooq", "Fenwick", "Firth", "Flack", "Foxley", "Garside", "Ghosh", "Gilroy", "Goodwin", "Gregson", "Grundy", "Hadley", "Hallam", "Harker", "Haworth",
  "Hewitt", "Hobday", "Holt", "Hussain", "Iqbal", "Ingleby", "Jankowski", "Jarvis", "Kaur", "Kaczmarek", "Kenward", "Khatun", "Kirkham", "Lal", "Langley",
  "Lathbury", "Leadbetter", "Linton", "Lowndes", "Mahmood", "Marlow", "Mensah", "Merrick", "Millward", "Moorcroft", "Mulligan", "Nazir", "Newbold", "Nguyen",
  "Nowak", "Oakley", "Obi", "Okafor", "Ormerod", "Osei", "Owusu", "Parfitt", "Patel", "Pemberton", "Pickles", "Platt", "Prescott", "Quigley", "Rahman", "Ramsden",
  "Rawlings", "Redfern", "Rigby", "Rourke", "Ruddock", "Saddler", "Sanderson", "Shaikh", "Sharma", "Shelton", "Sidhu", "Simcox", "Skelton", "Sowerby",
  "Stanhope", "Stott", "Sutcliffe", "Swann", "Talbot", "Tattersall", "Thackray", "Tilley", "Tran", "Turnbull", "Underhill", "Varley", "Venables", "Wadsworth",
  "Wainwright", "Walmsley", "Warburton", "Weatherall", "Whitlock", "Wilkes", "Winterton", "Wojcik", "Woodhead", "Wrigley", "Yardley", "Zaman",
] as const;
export const ethnicities: Readonly<Record<string, number>> = { WBRI: 70, WOTH: 5, MWBC: 2, MWAS: 2, APKN: 5, AIND: 4, ABAN: 2, BAFR: 4, BCRB: 1.5, CHNE: 0.7, OOTH: 2, NOBT: 1.8 };
/** Areas of the invented county, and how many of its children live in each. */
export const areas: Readonly<Record<string, number>> = { Hartmere: 34, "Wenlow": 22, "Saltby and the coast": 18, Ashcombe: 15, "Upper Tarn valley": 11 };
export const postcodeOfArea: Readonly<Record<string, string>> = { Hartmere: "QM1", Wenlow: "QM4", "Saltby and the coast": "QM9", Ashcombe: "QM12", "Upper Tarn valley": "QM15" };
