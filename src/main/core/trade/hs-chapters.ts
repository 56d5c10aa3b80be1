/**
 * What the chapters of the Harmonized System hold, in our own few words; the legal titles are the World Customs
 * Organization's. Chapter 77 is kept free there; 98 and 99 are filled by each state as it likes.
 */
const CHAPTERS = `01 Live animals
02 Meat
03 Fish and seafood
04 Dairy, eggs, honey
05 Other animal products
06 Live plants and flowers
07 Vegetables
08 Fruit and nuts
09 Coffee, tea, spices
10 Cereals
11 Flour, malt, starch
12 Oil seeds, seeds, fodder
13 Gums and plant extracts
14 Other plant products
15 Fats and oils
16 Meat and fish preparations
17 Sugar
18 Cocoa
19 Bakery and cereal products
20 Preserved vegetables and fruit
21 Other food preparations
22 Beverages
23 Animal feed
24 Tobacco
25 Salt, stone, cement
26 Ores
27 Mineral fuels and oils
28 Inorganic chemicals
29 Organic chemicals
30 Medicines
31 Fertilisers
32 Dyes, paints, inks
33 Perfumes and cosmetics
34 Soap and waxes
35 Glues, starches, enzymes
36 Explosives and matches
37 Photographic goods
38 Other chemical products
39 Plastics
40 Rubber and tyres
41 Hides and leather
42 Leather goods
43 Furs
44 Wood
45 Cork
46 Basketwork
47 Wood pulp
48 Paper and board
49 Printed matter
50 Silk
51 Wool
52 Cotton
53 Flax and other plant fibres
54 Man-made filaments
55 Man-made staple fibres
56 Felt, nonwovens, ropes
57 Carpets
58 Special fabrics, lace
59 Coated fabrics
60 Knitted fabrics
61 Knitted clothing
62 Clothing, not knitted
63 Other textile articles
64 Footwear
65 Hats
66 Umbrellas and sticks
67 Feathers, artificial flowers
68 Stone and cement articles
69 Ceramics
70 Glass
71 Precious stones and metals
72 Iron and steel
73 Iron and steel articles
74 Copper
75 Nickel
76 Aluminium
78 Lead
79 Zinc
80 Tin
81 Other base metals
82 Tools and cutlery
83 Other metal articles
84 Machinery
85 Electrical equipment
86 Railway vehicles
87 Vehicles, tractors
88 Aircraft
89 Ships and boats
90 Optical and medical instruments
91 Clocks and watches
92 Musical instruments
93 Arms and ammunition
94 Furniture and lighting
95 Toys and sports goods
96 Miscellaneous goods
97 Art and antiques
98 Special uses of the reporter
99 Not specified by kind`;

const names = new Map(CHAPTERS.split("\n").map((line) => [line.slice(0, 2), line.slice(3)]));

/** Null for what is no chapter. */
export function chapterName(chapter: string): string | null {
  return names.get(chapter) ?? null;
}
