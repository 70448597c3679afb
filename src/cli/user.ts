import { UsageError, type Command } from "./command.ts";
import { addOrListAuthorities, addTeams } from "./user/authorities.ts";
import { readOptions } from "./user/options.ts";
import { addUser, changeUserPassword, listUsers, openOrClose } from "./user/people.ts";

const help = `Usage: goldenthread user add --email ADDRESS --name NAME --role ROLE [--role ROLE …]
                            [--team TEAM] [--job TEXT] [--discipline TEXT] [--link] [--authority NAME] [--json]
       goldenthread user list [--authority NAME] [--json]
       goldenthread user password ADDRESS [--link] [--authority NAME]
       goldenthread user deactivate ADDRESS | activate ADDRESS [--authority NAME]
       goldenthread user authority add NAME [--code 123] [--short NAME] [--json] | authority list [--json]
       goldenthread user team add NAME [--authority NAME] [--json]

Makes authorities, their teams, and the accounts with which people sign in. An administrator can do the rest in the
browser, under People.

Options:
  --role ROLE        administrator, qa-officer, auditor, moderator, panel-member, outside-auditor, writer, manager or viewer;
                     may be given several times
  --discipline TEXT  what they know: "SEND team", Education, "Educational psychology", Health, "Social care",
                     "Parent representative", or another
  --link             print a link with which the person chooses their own password, once, within three days
  --authority NAME   name, short name or code; not needed where there is only one
  --code 123         the Department for Education's number of the authority
  --json             as data
A password is asked for on the terminal without showing it, or read as a line from standard input. It has at least
12 characters.

Examples:
  goldenthread user authority add "Hartmere County Council" --code 999 --short Hartmere
  goldenthread user team add "North team"
  goldenthread user add --email jo@hartmere.example --name "Jo Tate" --role administrator --role qa-officer
  goldenthread user add --email sam@hartmere.example --name "Sam Reed" --role auditor --team "North team" --link
  goldenthread user password jo@hartmere.example < new-password.txt
`;

export const command: Command = {
  name: "user",
  summary: "Makes authorities, teams, and the accounts with which people sign in",
  help,
  async run(context) {
    const { words: [what, ...words], options } = readOptions(context.args);
    if (what === "add") {
      if (words.length > 0) throw new UsageError(`"${words[0]}" is one word too many. Put a name of several words into quotes.`);
      return addUser(context, options);
    }
    if (what === "list") return listUsers(context, options);
    if (what === "password") return changeUserPassword(context, words, options);
    if (what === "deactivate" || what === "activate") return openOrClose(context, words, options, what === "activate");
    if (what === "authority") return addOrListAuthorities(context, words, options);
    if (what === "team") return addTeams(context, words, options);
    throw new UsageError(what === undefined ? "Say what to do: add, list, password, deactivate, activate, authority or team." : `There is no "user ${what}".`);
  },
};
