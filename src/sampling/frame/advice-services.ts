/** Which kinds of advice come from health; the shipped kinds' ids (SEND Regulations 2014, reg 6). */
export const healthAdvice = ["medical-advice", "mental-health-advice", "speech-and-language-advice", "occupational-therapy-advice", "physiotherapy-advice"];

export const socialCareAdvice = ["social-care-advice"];
