/**
 * The stems of the passwords that are tried first: the words of public lists of leaked passwords, names of months, seasons, teams and
 * places that people in England pick, and the words of this service. Digits and signs around a stem make it no better.
 */
export const commonStems: ReadonlySet<string> = new Set(`
password passwort passphrase passcode pass word login logon signin admin administrator root user guest test tester testing default changeme change
changeit secret secrets letmein letme welcome hello goodbye access master manager system server computer internet windows microsoft google office
qwerty qwertyui qwertyuiop qwertyuiopasdfghjkl asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc azerty abc abcd abcde abcdef abcdefg abcdefgh
abcdefghi abcdefghijkl iloveyou loveyou iloveu lovely love forever sunshine princess prince dragon monkey donkey football footballer baseball basketball cricket rugby
superman batman spiderman pokemon starwars trustno trustnoone shadow freedom whatever nothing blink jesus angel angels flower flowers summer winter spring autumn
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
liverpool liverpoolfc arsenal chelsea everton manchester manchesterunited manutd tottenham newcastle sunderland celtic rangers westham astonvilla leeds
england scotland wales london britain chocolate cheese banana orange purple yellow diamond ginger pepper cookie charlie oliver daniel thomas jessica
charlotte michael jordan michelle george harry ashley nicole hannah samantha andrew matthew jennifer
council localauthority authority education health care plan send sen ehcp ehcplan quality assurance qualityassurance audit auditor auditing goldenthread
school teacher children child
`.trim().split(/\s+/));
