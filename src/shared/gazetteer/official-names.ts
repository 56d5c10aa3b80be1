/**
 * Names of member states in records of the United Nations, today's and former ones, that the gazetteer does not know
 * because running text seldom has them or because they would be ambiguous there: "CODE: name | name". Source: member
 * states and their changes of name (un.org, Member States). "Congo" alone is what the UN calls the Republic of the
 * Congo. The two spellings with a gap are what is left of ô and ü in files that lost them.
 */
export const OFFICIAL_NAMES = `
BFA: Haute-Volta
BHS: Commonwealth of the Bahamas | The Bahamas
BOL: Plurinational State of Bolivia
BRN: Brunei Darussalam
CAF: Central African Empire
CIV: C te d'Ivoire
COD: Congo (Leopoldville) | Congo-Leopoldville | Republic of Zaire
COG: Congo | Congo (Brazzaville) | People's Republic of the Congo
CPV: Republic of Cape Verde
FSM: Federated States of Micronesia | Micronesia, Fed. Sts.
GBR: United Kingdom of Great Britain and Northern Ireland
GMB: The Gambia | Islamic Republic of the Gambia
GNB: Guinea Bissau
IRN: Persia
JOR: Transjordan
KHM: Democratic Kampuchea | Kampuchea | Khmer Republic
KNA: Saint Christopher and Nevis | Saint Kitts-Nevis
KOR: Korea, Rep.
LBY: Libyan Arab Jamahiriya | Libyan Arab Republic | Socialist People's Libyan Arab Jamahiriya | United Kingdom of Libya | State of Libya
LKA: Ceylon
MDA: Republic of Moldova
MDG: Malagasy Republic | Democratic Republic of Madagascar
MDV: Maldive Islands
MKD: The former Yugoslav Republic of Macedonia | Former Yugoslav Republic of Macedonia | FYROM | TFYR Macedonia
MYS: Malaya | Federation of Malaya
NLD: Kingdom of the Netherlands
PHL: Philippine Republic
PSE: State of Palestine
SDN: Democratic Republic of the Sudan | The Sudan
SOM: Somali Democratic Republic | Somali Republic
SUR: Surinam
SWZ: Swaziland
SYR: United Arab Republic (Syria)
THA: Siam
TLS: Timor Leste
TUR: T rkiye | Republic of Türkiye
TZA: United Republic of Tanzania
USA: The United States of America
VCT: Saint Vincent & the Grenadines | Saint Vincent
VEN: Bolivarian Republic of Venezuela
WSM: Western Samoa
ZAF: Union of South Africa`;
