/** What the council printed before it kept its ratings in the program: report 1, January to June 2020. */
export const firstReport = "EHCP dip-sampling report 1, January to June 2020";

export type DemoFigure = { series: string; start: string; period: "month" | "quarter"; group: string; value: number; plans: number | null };

/** Overall compliance by month as report 2 repeats it. How many plans stood behind it was not printed. */
const overall: Readonly<Record<string, number>> = { "2020-01": 71, "2020-02": 81, "2020-03": 78, "2020-04": 87, "2020-05": 70, "2020-06": 81 };

/**
 * Sections in the quarter before the first audited one. The published report ranks sections in words alone; these numbers are
 * invented to agree with it: F still to improve, E steady, A and G lowest.
 */
const sections: Readonly<Record<string, number>> = { A: 46, B: 89, C: 77, D: 89, E: 71, F: 80, G: 43, H1: 87, H2: 88, I: 95, J: 91, K: 80 };

export const publishedFigures: readonly DemoFigure[] = [
  ...Object.entries(overall).map(([month, value]): DemoFigure => ({ series: "compliance", start: `${month}-01`, period: "month", group: "", value, plans: null })),
  ...Object.entries(sections).map(([group, value]): DemoFigure => ({ series: "compliance-section", start: "2020-04-01", period: "quarter", group, value, plans: null })),
];
