/**
 * What people and bodies who give help are called in general, for those that no list of roles names: "a low vision optometrist", "the cochlear implant centre",
 * "a deaf role model", "the family's doctor".
 */
export const callings = new RegExp(String.raw`(?<![\w])(?:[a-z-]*(?:ologist|therapist|therapists|paedist|ometrist|iatrist|iatrician|ietitian)s?|(?:clinic|hospital|centre|unit|trust|agency|charity|service|team)(?!\s+(?:of|for)\s+(?:work|need))|doctor|dentist|surgeon|role\s+model|instructor|interpreter|intervenor|(?:support|care|outreach|project|transition|mobility|key|family|youth|health|case)\s+workers?|practitioners?|co-?ordinators?|(?:care|lead|link|exams?|liaison|justice|welfare|inclusion|habilitation|rehabilitation|education|attendance|probation)\s+officers?|specialists?(?!\s+(?!will|shall|must|to|who|from|at|in|for|is|with)[a-z])|advis[eo]rs?|tutors?|trainers?|coach(?:es)?|counsellors?|technicians?|escorts?|passenger\s+assistants?|drivers?|carers?|members?\s+of\s+(?:the\s+)?(?:school\s+)?staff|members?\s+of\s+the\s+[a-z]+\s+team|managers?|assistants?|interveners?|befrienders?|childminders?|supervisors?|librarians?|leaders?|midday\s+staff|[a-z]+\s+leads?(?=\s+(?:will|shall|must|to|from|at|for)\b))(?![\w-])`, "gi");

/** Places and bodies, which are doers only where they act or where help comes from them: "in the centre" names nobody. */
export const bodies = /^(?:clinic|hospital|centre|unit|trust|agency|charity|service|team|the school|school|college|nursery|setting|both schools|the council|council)$/i;
