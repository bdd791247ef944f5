/** How far what is reported of a place is taken to reach around it while inferring, in kilometres. */
export const REACH_KM = 25;
