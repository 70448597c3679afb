/** Kinds of advice that come from health (SEND Regulations 2014, reg 6(1)(c)) and from social care (reg 6(1)(e)); all other advice counts as education's. */
export const healthAdvice = ["medical-advice", "mental-health-advice", "speech-and-language-advice", "occupational-therapy-advice", "physiotherapy-advice"];

export const socialCareAdvice = ["social-care-advice"];
