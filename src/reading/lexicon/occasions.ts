/**
 * Where and how something was said. Columns: the words (lower case), the occasion. The longest words that fit hold.
 */
export const occasions = `
at a briefing                  | briefing
at a campaign rally            | rally
at a hearing                   | hearing
at a meeting                   | meeting
at a news conference           | press conference
at a press conference          | press conference
at a rally                     | rally
at a summit                    | summit
at a trial                     | court
by phone                       | phone call
by telephone                   | phone call
during a debate                | debate
during a news conference       | press conference
during a press conference      | press conference
during a speech                | speech
during an interview            | interview
in a briefing                  | briefing
in a broadcast                 | broadcast
in a communiqué                | communiqué
in a joint communiqué          | communiqué
in a joint statement           | statement
in a letter                    | letter
in a news conference           | press conference
in a note                      | letter
in a phone call                | phone call
in a phone interview           | interview
in a post                      | post
in a press conference          | press conference
in a press release             | statement
in a radio interview           | interview
in a recording                 | recording
in a speech                    | speech
in a statement                 | statement
in a telephone interview       | interview
in a televised address         | speech
in a televised interview       | interview
in a televised speech          | speech
in a television interview      | interview
in a testimony                 | testimony
in a tweet                     | post
in a video                     | video
in a written statement         | statement
in an address                  | speech
in an email                    | letter
in an interview                | interview
in an open letter              | letter
in court                       | court
in testimony                   | testimony
issued a statement             | statement
news conference                | press conference
on facebook                    | post
on his telegram channel        | post
on social media                | post
on state television            | broadcast
on telegram                    | post
on television                  | broadcast
on the radio                   | broadcast
on twitter                     | post
press conference               | press conference
state television               | broadcast
told a court                   | court
told a hearing                 | hearing
told a news conference         | press conference
told a press conference        | press conference
told a rally                   | rally
told deputies                  | parliament
told journalists               | briefing
told lawmakers                 | parliament
told members of parliament     | parliament
told mps                       | parliament
told parliament                | parliament
told reporters                 | briefing
told the court                 | court
told the hearing               | hearing
told the security council      | meeting
`
