/** The share of new plans within 20 weeks that a council sets itself, in per cent: 90 in the improvement plan whose measure this is (action K, "Monthly reports show 90%"). */
export const timelinessTarget = 90;
